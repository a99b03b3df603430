import type { Extent } from "@hymnsheet/core/model/extent";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import type { SpokenSource } from "./kernel/spoken-block.ts";
import type { SpokenCorpus } from "./spoken-sources.ts";

/** The sources of a corpus with the words by which their outlets ascribe each stretch to its speaker, where level voices found any. */
export async function readCuedSources(project: ProjectWriter, { utterances, sources }: SpokenCorpus): Promise<SpokenSource[]> {
  const attributions = (await allRows<AttributionRow>(project, attributionTable)).filter(({ suppressed_by }) => suppressed_by === "");
  const makers = new Map(attributions.map(({ attribution_id, utterance_id }) => [attribution_id, utterance_id]));
  const cues = new Map<string, Extent>();
  for (const { owner_table, owner_id, role, span_start: start, span_end: end } of await allRows<PartRow>(project, partTable)) {
    const utterance = owner_table === attributionTable.name && role === "cue" ? makers.get(owner_id) : undefined;
    if (utterance === undefined) continue;
    const known = cues.get(utterance);
    if (known === undefined || start < known.start) cues.set(utterance, { start, end });
  }
  return sources.map((source) => ({
    ...source,
    cues: source.stretches.map(({ utterance }) => cues.get(utterances.rows[utterance]!.utterance_id)),
  }));
}
