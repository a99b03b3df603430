/**
 * Scores a line for each basis of evidence: rules over its words first, and what a trained model makes of it, which tells studies, people who ought to
 * know and events told from one another but not whether there is evidence at all. Scores rank; they are no chances. Cost: linear in words.
 */
import type { Basis } from "../model/basis.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { evidenceTable } from "../model/tables/evidence.ts";
import type { SentenceScoreRow } from "../model/tables/sentence-score.ts";
import type { Extent } from "../model/extent.ts";
import { groundLexicon } from "./ground-lexicon.ts";
import { groundsOfSentence } from "./find-grounds.ts";
import type { EvidenceTypeShares } from "./score-evidence-type.ts";

/** A score for each basis, in the order of the table; they sum to 1. */
export type BasisScores = Readonly<Record<Basis, number>>;

// Declared with these very words.
const BASES = evidenceTable.columns.basis.values as readonly Basis[];
/** Which bases a type of evidence may be, the likelier one first. */
const OF_TYPE = {
  study: ["data", "document"],
  expert: ["named_witness", "official_finding"],
  anecdotal: ["own_testimony", "hearsay"],
} as const satisfies Record<keyof EvidenceTypeShares, readonly [Basis, Basis]>;
/** Weights by convention: of what rules find, and of the model where they find something and where they find nothing. */
const RULES = 0.3;
const MODEL = 0.6;
const MODEL_ALONE = 0.4;
const LIKELIER = 0.6;

/**
 * @param types  what the model makes of the line; undefined where its language has none.
 * @returns      nine scores, rounded to six decimals, that sum to 1 as rounded.
 */
export function scoreBases(line: string, pack: LanguagePack | undefined, types: EvidenceTypeShares | undefined): BasisScores {
  const lexicon = pack && groundLexicon(pack);
  const grounds = lexicon === undefined ? [] : groundsOfSentence(line, { start: 0, end: line.length }, { lexicon, cue: [] });
  const offered = new Set<Basis>(
    grounds.flatMap(({ act, basis }) => ((act === "basis" || act === "delivery") && basis !== null ? [basis] : [])),
  );
  const scores = Object.fromEntries(BASES.map((basis) => [basis, 0])) as Record<Basis, number>; // every basis has its entry
  for (const basis of offered) scores[basis] += (types ? RULES : 1) / offered.size;
  const model = types === undefined ? 0 : offered.size > 0 ? MODEL : MODEL_ALONE;
  if (types)
    for (const [type, [likelier, other]] of Object.entries(OF_TYPE) as [keyof EvidenceTypeShares, readonly [Basis, Basis]][]) {
      const first = offered.has(other) && !offered.has(likelier) ? other : likelier;
      scores[first] += model * types[type] * LIKELIER;
      scores[first === likelier ? other : likelier] += model * types[type] * (1 - LIKELIER);
    }
  // Words that name no ground may claim to know or not: nothing here tells which.
  const rest = Math.max(0, 1 - Object.values(scores).reduce((sum, score) => sum + score, 0));
  const whole = Object.fromEntries(BASES.map((basis) => [basis, Math.floor(scores[basis] * MILLION) / MILLION])) as Record<Basis, number>;
  whole.none = Math.floor((rest / 2) * MILLION) / MILLION;
  const others = BASES.reduce((sum, basis) => sum + (basis === "assertion" ? 0 : Math.round(whole[basis] * MILLION)), 0);
  whole.assertion = (MILLION - others) / MILLION;
  return whole;
}

const MILLION = 1e6;

/** Rows of the lines of one source: nine each, ranked per label by score, then place. */
export function basisRows(
  sourceId: string,
  lines: readonly (Extent & { readonly unitId: string | null; readonly scores: BasisScores })[],
): SentenceScoreRow[] {
  return BASES.flatMap((label) => {
    const order = lines
      .map((_, i) => i)
      .sort((x, y) => lines[y]!.scores[label] - lines[x]!.scores[label] || lines[x]!.start - lines[y]!.start || x - y);
    return order.map((i, place): SentenceScoreRow => {
      const { start, end, unitId, scores } = lines[i]!;
      return {
        source_id: sourceId,
        span_start: start,
        span_end: end,
        unit_id: unitId,
        scheme: "basis",
        label,
        score: scores[label],
        rank: place + 1,
      };
    });
  });
}
