import { basisRows, scoreBases } from "@hymnsheet/core/evidence/basis-scores";
import { encodeEvidence } from "@hymnsheet/core/evidence/evidence-states";
import { openEvidenceTypeModel, scoreEvidenceType, type EvidenceTypeModel } from "@hymnsheet/core/evidence/score-evidence-type";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { trainedModels } from "@hymnsheet/core/languages/trained";
import type { Span } from "@hymnsheet/core/model/span";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { worthinessLines } from "@hymnsheet/core/worthiness/worthiness-lines";
import type { StageWriter } from "../store/store-ports.ts";
import { withAskedLanguages } from "./asked-languages.ts";
import { readCorpusFacts } from "./corpus-facts.ts";
import type { SpokenCorpus } from "./spoken-sources.ts";
import type { StageContext } from "./stage.ts";

/** Lines scored at most; behind them only given units and sentences that hold a claim of an allegation. */
const MOST_LINES = 60_000;
/** Lines that an encoder reads at most. */
const MOST_ENCODED = 20_000;

export interface ScoredCorpus {
  readonly corpus: SpokenCorpus;
  /** Places of allegations by source. */
  readonly claimed: ReadonlyMap<string, readonly Span[]>;
  readonly textOf: (sourceId: string) => string;
}

/**
 * Writes for every given unit or sentence how far it is each basis of evidence, by an encoder too where the run has one. A language without words
 * for evidence has no rows.
 */
export async function writeBasisScores(
  { project, services, options }: StageContext,
  writer: StageWriter,
  { corpus, claimed, textOf }: ScoredCorpus,
): Promise<void> {
  const units = new Map(readCorpusFacts(project).facts.flatMap((source) => (source.units ? [[source.id, source.units] as const] : [])));
  const finders = new SentenceFinders();
  const models = new Map<string, EvidenceTypeModel | undefined>();
  const encoder = await services.openEncoder(options.encoder);
  let count = 0;
  let passedOver = 0;
  for (const { sourceId, language, stretches } of withAskedLanguages(corpus.sources, (id) => (units.get(id)?.length ?? 0) > 0)) {
    const pack = findLanguagePack(language);
    if (pack?.evidence === undefined) continue;
    if (!models.has(pack.tag)) {
      const packed = await trainedModels.get(pack.tag)?.evidenceTypes();
      models.set(pack.tag, packed && openEvidenceTypeModel(packed));
    }
    const model = models.get(pack.tag);
    const text = textOf(sourceId);
    const all = worthinessLines({ text, language, stretches }, units.get(sourceId) ?? [], finders.of(language));
    const places = claimed.get(sourceId) ?? [];
    const holdsClaim = (start: number, end: number): boolean =>
      places.some(({ span_start, span_end }) => span_start < end && start < span_end);
    const kept = count < MOST_LINES ? all : all.filter(({ start, end, unitId }) => unitId !== null || holdsClaim(start, end));
    count += kept.length;
    passedOver += all.length - kept.length;
    const reader = count <= MOST_ENCODED && encoder?.languages.includes(language) ? encoder : undefined;
    const lines = [];
    for (const { start, end, unitId } of kept) {
      const line = text.slice(start, end);
      const vector = model && reader && (await encodeEvidence(reader, line));
      lines.push({ start, end, unitId, scores: scoreBases(line, pack, model && scoreEvidenceType(model, line, vector)) });
    }
    await writer.write(sentenceScoreTable, basisRows(sourceId, lines));
  }
  if (passedOver > 0)
    await writer.write(infoTable, [
      {
        key: "limit_basis_scores",
        value: `${passedOver} sentences were not scored: more than ${MOST_LINES}, without a claim of an allegation`,
      },
    ]);
}
