/** Trained weights by language, each loaded when it is first asked for: a few hundred kilobytes that most runs do not need. */
import type { PackedModel, PackedSparse } from "../algo/linear-classes.ts";
import type { TargetCues } from "./target-cues.ts";

interface TrainedModels {
  readonly targetSentiment: () => Promise<{ readonly packed: PackedModel; readonly cues: TargetCues }>;
  readonly evidenceTypes: () => Promise<PackedModel>;
  /** Which side the words around a mention speak of. */
  readonly stance: () => Promise<PackedSparse>;
  /** Weights of the signs of sentences, per scheme and label. */
  readonly agenda: () => Promise<Readonly<Record<string, readonly (readonly number[])[]>>>;
}

/** By BCP 47 tag; a language that is not here is not covered. */
export const trainedModels: ReadonlyMap<string, TrainedModels> = new Map([
  [
    "en",
    {
      targetSentiment: async () => ({
        packed: (await import("./en/trained/target-sentiment.ts")).targetSentiment,
        cues: (await import("./en/target-cues.ts")).targetCues,
      }),
      stance: async () => (await import("./en/trained/stance.ts")).stance,
      agenda: async () => (await import("./en/trained/agenda.ts")).agendaWeights,
      evidenceTypes: async () => (await import("./en/trained/evidence-types.ts")).evidenceTypes,
    },
  ],
]);
