import type { LanguagePack } from "@hymnsheet/core/languages/language-pack";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { SpokenText } from "@hymnsheet/core/model/spoken-text";
import { WorthinessScorer } from "@hymnsheet/core/worthiness/score-worthiness";
import { worthinessLines, type GivenUnit } from "@hymnsheet/core/worthiness/worthiness-lines";
import type { ScoredLine } from "@hymnsheet/core/worthiness/worthiness-rows";
import { prepareSpoken, type SpokenSource, type TextsStep } from "./spoken-block.ts";

/** Texts, who speaks, and what units were given. */
export interface WorthinessStep extends TextsStep<WorthinessSource> {
  /** Number of the speaker per number of utterance. */
  readonly speakers: Int32Array;
  /** Lines of each source that keep the points of each question, best first. */
  readonly explained: number;
}

export interface WorthinessSource extends SpokenSource {
  readonly units: readonly GivenUnit[];
}

/** Scored lines of each source; null where its language has no words for it. */
export function prepareWorthiness(step: WorthinessStep): (block: number) => (readonly ScoredLine[] | null)[] {
  const finders = new SentenceFinders();
  const scorers = new Map<LanguagePack, WorthinessScorer>();
  const scorerOf = (language: string): WorthinessScorer | undefined => {
    const pack = findLanguagePack(language);
    if (pack?.worthiness === undefined) return undefined;
    let scorer = scorers.get(pack);
    if (scorer === undefined) scorers.set(pack, (scorer = new WorthinessScorer(pack.worthiness)));
    return scorer;
  };
  const scoreSource = ({ units, ...spoken }: WorthinessSource & SpokenText): ScoredLine[] | null => {
    const scorer = scorerOf(spoken.language);
    if (scorer === undefined) return null;
    const lines = worthinessLines(spoken, units, finders.of(spoken.language));
    const scores = scorer.score(
      lines.map(({ start, end, utterance }) => ({ text: spoken.text.slice(start, end), speaker: step.speakers[utterance] ?? -1 })),
    );
    const least = scores.map(({ score }) => score).sort((x, y) => y - x)[step.explained - 1] ?? 0;
    return lines.map((line, i) => ({ ...line, score: scores[i]!.score, points: scores[i]!.score >= least ? scores[i]!.points : null }));
  };
  return prepareSpoken(step, scoreSource);
}
