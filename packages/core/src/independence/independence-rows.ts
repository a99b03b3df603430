/**
 * Judgements as rows, with the terms behind each number. A pair that shares nothing and of which nothing is told has a row without terms.
 */
import { rounded } from "../algo/rounded.ts";
import type { IndependencePairRow } from "../model/tables/independence-pair.ts";
import type { IndependenceRow } from "../model/tables/independence.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { Calibration } from "./chance.ts";
import type { JudgedPair, Judgement } from "./judge.ts";
import type { Relationship } from "./relate-pair.ts";

export interface IndependenceRows {
  readonly sources: readonly IndependenceRow[];
  readonly pairs: readonly IndependencePairRow[];
  readonly terms: readonly TermRow[];
}

export interface RowsInput {
  readonly judgement: Judgement;
  readonly calibration: Calibration;
  /** What a pair is to each other, and who is seen first. */
  readonly relate: (pair: JudgedPair) => Relationship;
  /** Distinct pieces of evidence behind an allegation, by item; items of which nobody counted any have none here. */
  readonly bases: ReadonlyMap<string, number>;
}

export function independenceRows({ judgement, calibration, relate, bases }: RowsInput): IndependenceRows {
  const { book, overall, beside, sources } = judgement;
  const { items, speakers } = book.corpus;
  const terms: TermRow[] = [];
  const calibrated = { calibration: calibration.kind, comparison_set: calibration.set };
  const pairs = [...overall, ...beside].map((pair): IndependencePairRow => {
    const { probability, logFactor } = pair.judgement;
    const key = {
      item_id: pair.item < 0 ? "" : items[pair.item]!.id,
      a_speaker_id: speakers[pair.a]!.id,
      b_speaker_id: speakers[pair.b]!.id,
    };
    const related = relate(pair);
    terms.push(
      ...termRows("independence_pair", `${key.item_id}|${key.a_speaker_id}|${key.b_speaker_id}`, pairTerms(judgement, pair, related)),
    );
    return {
      ...key,
      verdict: related.verdict,
      is_declared: related.isDeclared,
      p_dependent: probability ? rounded(probability.mean) : null,
      low: probability ? rounded(probability.low) : null,
      high: probability ? rounded(probability.high) : null,
      log_bayes_factor: rounded(logFactor),
      q_value: pair.falseDiscoveryRate === undefined ? null : rounded(pair.falseDiscoveryRate),
      earlier_speaker_id: related.earlier === undefined ? null : speakers[related.earlier]!.id,
      direction_log_odds: related.directionLogOdds === undefined ? null : rounded(related.directionLogOdds),
    };
  });
  const counted = sources.map(({ item, speakerCount, band }): IndependenceRow => ({
    item_id: items[item]!.id,
    speaker_count: speakerCount,
    effective_low: band?.low ?? null,
    effective_high: band?.high ?? null,
    components: band?.components ?? null,
    single_parent: band ? rounded(band.singleParent) : null,
    basis_count: bases.get(items[item]!.id) ?? null,
    ...corroborationOf(band, bases.get(items[item]!.id)),
    ...calibrated,
  }));
  return { sources: counted, pairs: pairs.sort(comparePairs), terms };
}

/** Bases, not mouths: no more than there are distinct bases; no band, or nobody counted bases, no corroboration. */
function corroborationOf(
  band: { readonly low: number; readonly high: number } | null | undefined,
  bases: number | undefined,
): Pick<IndependenceRow, "corroboration_low" | "corroboration_high"> {
  if (!band || bases === undefined) return { corroboration_low: null, corroboration_high: null };
  return { corroboration_low: Math.min(band.low, bases), corroboration_high: Math.min(band.high, bases) };
}

export type NamedTerm = readonly [name: string, value: number, unit: string];

function pairTerms({ book }: Judgement, { evidence, judgement, item }: JudgedPair, { terms }: Relationship): NamedTerm[] {
  const { units } = evidence;
  if (units.length === 0 && item < 0 && terms.length === 0) return [];
  const held = units.flatMap(({ items }) => items.slice(0, 1)).map((number) => book.corpus.items[number]!);
  const named: NamedTerm[] = [
    ["shared_lines", held.length, "lines"],
    ["shared_tokens", held.reduce((sum, { tokenCount }) => sum + tokenCount, 0), "tokens"],
    ["missing_lines", evidence.missingCount, "lines"],
  ];
  for (const { level, bits, chance, occasion } of units.slice(0, MOST_UNITS)) {
    named.push([`${level}_bits`, bits, "bits"], [`${level}_chance_${occasion}_occasion`, chance, "probability"]);
  }
  named.push(["opposed_speakers_using_it", Math.max(0, ...units.map(({ opposedCount }) => opposedCount)), "speakers"]);
  if (judgement.dependence === "dependent") named.push(["dependence_shown", 1, "yes"]);
  if (judgement.isForced) named.push(["event_not_excluded", 1, "yes"]);
  return [...named, ...terms];
}

/** Shared lines told one by one: the least likely ones. */
const MOST_UNITS = 5;

function termRows(owner_table: string, owner_id: string, terms: readonly NamedTerm[]): TermRow[] {
  return terms.map(([name, value, unit], seq) => ({ owner_table, owner_id, seq, name, value: rounded(value), unit }));
}

function comparePairs(x: IndependencePairRow, y: IndependencePairRow): number {
  const left = [x.item_id, x.a_speaker_id, x.b_speaker_id];
  const right = [y.item_id, y.a_speaker_id, y.b_speaker_id];
  const at = left.findIndex((word, i) => word !== right[i]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
}
