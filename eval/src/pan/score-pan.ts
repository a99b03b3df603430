/** Scores detections on the stand-in for the PAN corpus, by obfuscation, and what became of the matches on passages. */
import { detectorsOf, orient, type Plagdet } from "../plagdet.ts";
import { runsOf, wordsOf } from "../planted/words.ts";
import { countedMatches, ownWordMatches, type MatchRow } from "../product.ts";
import { measurePart, scorePairs, type PairScore } from "../score-pairs.ts";
import { OBFUSCATIONS, type Obfuscation, type PanCase, type PanCorpus } from "./pan-corpus.ts";

export interface ObfuscationScore extends Plagdet {
  readonly pairCount: number;
  /** Pairs with at least one unsuppressed match on a passage. */
  readonly pairsFound: number;
  /** Share of the passages' words, in the suspicious text, that stand in runs of nine words of the source: about 50 characters. */
  readonly longRunShare: number;
}

export interface PanScore extends PairScore {
  readonly parts: Readonly<Record<Obfuscation, ObfuscationScore>>;
  /** Plagdet over matches in the layer of speakers' own words only. */
  readonly ownWords: Plagdet;
  /** Matches on passages by layer where they count, by reason where they are suppressed. */
  readonly fates: Readonly<Record<string, number>>;
}

const LONG_RUN = 9;

function longRunShare(cases: readonly PanCase[], texts: ReadonlyMap<string, string>): number {
  let inRuns = 0;
  let total = 0;
  for (const planted of cases) {
    const source = new Set(runsOf(wordsOf(texts.get(planted.a_source_id)!.slice(planted.a_start, planted.a_end)), LONG_RUN));
    const words = wordsOf(texts.get(planted.b_source_id)!.slice(planted.b_start, planted.b_end));
    const covered = new Set<number>();
    for (const [first, run] of runsOf(words, LONG_RUN).entries())
      if (source.has(run)) for (let place = first; place < first + LONG_RUN; place += 1) covered.add(place);
    inRuns += covered.size;
    total += words.length;
  }
  return total === 0 ? 0 : inRuns / total;
}

export function scorePan(corpus: PanCorpus, matches: readonly MatchRow[]): PanScore {
  const counted = countedMatches(matches);
  const texts = new Map(corpus.documents.map((document) => [document.id, document.text]));
  const cases = corpus.cases.map(orient);
  const orientedMatches = matches.map(orient);
  const touched = detectorsOf(orientedMatches, cases);
  const fates: Record<string, number> = {};
  for (const [place, match] of orientedMatches.entries()) {
    if (touched[place]!.length === 0) continue;
    const fate = match.suppressed_by === "" ? `layer ${match.layer}` : `suppressed: ${match.suppressed_by}`;
    fates[fate] = (fates[fate] ?? 0) + 1;
  }
  const score = (obfuscation: Obfuscation): ObfuscationScore => {
    const own = corpus.cases.filter((planted) => planted.obfuscation === obfuscation);
    const found = detectorsOf(own.map(orient), counted.map(orient));
    return {
      ...measurePart(own, counted),
      pairCount: new Set(own.map(({ pair }) => pair)).size,
      pairsFound: new Set(own.filter((_, place) => found[place]!.length > 0).map(({ pair }) => pair)).size,
      longRunShare: Number(longRunShare(own, texts).toFixed(4)),
    };
  };
  return {
    ...scorePairs(corpus, counted),
    parts: Object.fromEntries(OBFUSCATIONS.map((obfuscation) => [obfuscation, score(obfuscation)])) as Record<
      Obfuscation,
      ObfuscationScore
    >,
    ownWords: scorePairs(corpus, ownWordMatches(matches)).all,
    fates: Object.fromEntries(Object.entries(fates).sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}
