import { scoreAttributions, type Agreement, type AttributionScore, type ScoredText } from "@hymnsheet/core/voices/score-attributions";
import { show, table } from "./results.ts";

/** Scores found attributions against labelled ones and prints the agreement; `taggedShare` is that of all characters. */
export function printVoiceScore(title: string, texts: readonly ScoredText[], taggedShare: number): AttributionScore {
  const score = scoreAttributions(texts);
  console.log(`\n${title}, ${score.goldCount} labelled, ${score.foundCount} found, ${show(taggedShare)} tagged`);
  const line = (name: string, { precision, recall, f1 }: Agreement): string[] => [name, show(precision), show(recall), show(f1)];
  console.log(
    table([
      ["", "precision", "recall", "F1"],
      line("content, characters", score.contentCharacters),
      line("content, tokens", score.contentTokens),
      line("attributions", score.frames),
      line("attributions with source", score.framesWithSource),
    ]),
  );
  console.log(`source overlap ${show(score.sourceOverlap)}, source head ${show(score.sourceHead)}`);
  return score;
}

/** Prints how often each rule was right. */
export function printRuleScores(score: AttributionScore): void {
  console.log("");
  console.log(
    table([
      ["rule", "found", "content right", "and source"],
      ...score.rules.map((rule) => [rule.rule, String(rule.foundCount), show(rule.frameShare), show(rule.frameAndSourceShare)]),
    ]),
  );
}
