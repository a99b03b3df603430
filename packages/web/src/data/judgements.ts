/** The judgement as the views draw it: pairs with their terms, bands of sources, the chance level, common texts. */
import { readChanceLevel } from "@hymnsheet/core/counting/chance-level";
import type { ChanceLevel } from "@hymnsheet/core/model/chance-level";
import { pairFacts, pairTermId, type PairFacts } from "@hymnsheet/core/counting/pair-facts";
import type { ExplanationCounts } from "@hymnsheet/core/model/verdict-match";
import type { ReportJudgements } from "@hymnsheet/core/model/report-judgements";
import type { IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import type { IndependenceRow } from "@hymnsheet/core/model/tables/independence";
import type { InfoRow } from "@hymnsheet/core/model/tables/info";
import type { TermRow } from "@hymnsheet/core/model/tables/term";
import { joinSheets, type Sheet } from "./common-text.ts";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

export interface JudgedPair {
  readonly facts: PairFacts;
  readonly a: Speaker;
  readonly b: Speaker;
  /** Whether its terms are in the file; a pair that shares nothing has none anywhere. */
  readonly hasTerms: boolean;
}

export interface Judgements {
  readonly isRun: boolean;
  readonly facts: ReportJudgements;
  readonly level: ChanceLevel;
  readonly counts: ExplanationCounts;
  /** Over all they say, by strength of the evidence. */
  readonly overall: readonly JudgedPair[];
  /** By item, of allegations. */
  readonly beside: ReadonlyMap<string, readonly JudgedPair[]>;
  readonly pairOf: (itemId: string, a: string, b: string) => JudgedPair | undefined;
  /** How many sources stand behind an item, by item. */
  readonly sources: ReadonlyMap<string, IndependenceRow>;
  readonly sheets: readonly Sheet[];
}

const NOTHING: ReportJudgements = {
  is_run: false,
  verdicts: [],
  declared_count: 0,
  speaker_count: 0,
  told_pair_count: 0,
  sheet_count: 0,
  explanations: { stock_count: 0, quotation_count: 0, translated_count: 0, unknown_wording_count: 0 },
  sheet_uses: { columns: [], rows: [] },
};

export const isDependent = ({ facts }: JudgedPair): boolean => facts.row.verdict === "copy" || facts.row.verdict === "common_source";

export async function joinJudgements(
  source: DataSource,
  rows: CorpusRows,
  { speakerOf }: SpeakerBook,
  given: ReportJudgements | undefined,
): Promise<Judgements> {
  const facts = given ?? NOTHING;
  const terms = new Map<string, TermRow[]>();
  const level: TermRow[] = [];
  for (const term of await source.rows<TermRow>("term")) {
    if (term.owner_table === "info") level.push(term);
    if (term.owner_table !== "independence_pair") continue;
    const known = terms.get(term.owner_id);
    if (known) known.push(term);
    else terms.set(term.owner_id, [term]);
  }
  const pairs = (await source.rows<IndependencePairRow>("independence_pair")).map((row): JudgedPair => {
    const own = terms.get(pairTermId(row));
    return {
      facts: pairFacts(row, own ?? []),
      a: speakerOf(row.a_speaker_id),
      b: speakerOf(row.b_speaker_id),
      hasTerms: own !== undefined,
    };
  });
  pairs.sort(byStrength);
  const byItem = new Map<string, JudgedPair[]>();
  const byKey = new Map<string, JudgedPair>();
  for (const pair of pairs) {
    const { item_id, a_speaker_id: a, b_speaker_id: b } = pair.facts.row;
    byItem.set(item_id, [...(byItem.get(item_id) ?? []), pair]);
    byKey.set(`${item_id}|${a}|${b}`, pair);
    byKey.set(`${item_id}|${b}|${a}`, pair);
  }
  const sources = await source.rows<IndependenceRow>("independence");
  const { stock_count, quotation_count, translated_count, unknown_wording_count } = facts.explanations;
  return {
    isRun: facts.is_run,
    facts,
    level: readChanceLevel(await source.rows<InfoRow>("info"), level, sources[0]),
    counts: {
      stockCount: stock_count,
      quotationCount: quotation_count,
      translatedCount: translated_count,
      unknownWordingCount: unknown_wording_count,
    },
    overall: byItem.get("") ?? [],
    beside: byItem,
    pairOf: (itemId, a, b) => byKey.get(`${itemId}|${a}|${b}`),
    sources: new Map(sources.map((row) => [row.item_id, row])),
    sheets: await joinSheets(source, rows, speakerOf, facts),
  };
}

/** Verdicts of one text first, declared before judged, then by weight of the evidence. */
function byStrength(x: JudgedPair, y: JudgedPair): number {
  const rank = (pair: JudgedPair): number => (isDependent(pair) ? 0 : pair.facts.row.verdict === "undetermined" ? 1 : 2);
  const weight = (pair: JudgedPair): number => (pair.facts.row.is_declared ? 1e6 : 0) + pair.facts.row.log_bayes_factor;
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (weight(x) !== weight(y)) return weight(y) - weight(x);
  if (x.facts.lineCount !== y.facts.lineCount) return y.facts.lineCount - x.facts.lineCount;
  return pairTermId(x.facts.row) < pairTermId(y.facts.row) ? -1 : 1;
}

/** Speakers whom pairs of one text join, largest set first; within each in the order given. */
export function groupsOf(pairs: readonly JudgedPair[], order: readonly Speaker[]): Speaker[][] {
  const parent = new Map<Speaker, Speaker>(order.map((speaker) => [speaker, speaker]));
  const rootOf = (speaker: Speaker): Speaker => {
    let root = speaker;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  for (const pair of pairs) if (isDependent(pair)) parent.set(rootOf(pair.b), rootOf(pair.a));
  const groups = new Map<Speaker, Speaker[]>();
  for (const speaker of order) groups.set(rootOf(speaker), [...(groups.get(rootOf(speaker)) ?? []), speaker]);
  return [...groups.values()].filter((group) => group.length > 1).sort((x, y) => y.length - x.length);
}
