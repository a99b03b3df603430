/**
 * Features of a mention for its polarity: words and pairs of the sentence; words by side and nearness; what stands beside the target; words of
 * its clause; what it does and what is done to it; words of praise and blame by side, nearness and clause.
 * Papers: Jiang et al. (2011), ACL, "Target-dependent Twitter sentiment classification"; Vo & Zhang (2015), IJCAI, left and right contexts;
 * Wilson, Wiebe & Hoffmann (2005), EMNLP, polarity in its phrase.
 */
import { collectFeatures, type FeatureBag, type PutFeature } from "../algo/feature-bag.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import { targetLine, type TargetLine } from "./target-line.ts";
import { putRoleFeatures } from "./target-roles.ts";
import { putValenceFeatures } from "./target-valence.ts";
import type { TargetWord } from "./target-words.ts";

/** Features of the one target among the words. */
export const targetFeatures = (found: readonly TargetWord[], cues: TargetCues): FeatureBag =>
  collectFeatures((put) => {
    const line = targetLine(found, cues);
    putWords(line, put);
    putNeighbours(line, put);
    putRoleFeatures(line, cues, put);
    putValenceFeatures(line, cues, put);
    put(`kind:${kindOf(found.find(({ role }) => role === "target")!.text, cues)}`, 1);
  });

function putWords({ words, target, isNegated, clauseStart, clauseEnd }: TargetLine, put: PutFeature): void {
  for (const [i, word] of words.entries()) {
    if (i === target) continue;
    const distance = Math.abs(i - target);
    const marked = isNegated[i] ? `!${word}` : word;
    put(`w:${marked}`, 1);
    if (i + 1 < words.length) put(`b:${word} ${words[i + 1]!}`, 1);
    put(`${i < target ? "L" : "R"}:${marked}`, 2 / Math.sqrt(1 + distance));
    if (i >= clauseStart && i <= clauseEnd) put(`c:${marked}`, 1);
    if (distance <= 3) put(`${i - target}:${word}`, 1);
  }
}

function putNeighbours({ words, target }: TargetLine, put: PutFeature): void {
  const at = (step: number): string => words[target + step] ?? "<e>";
  put(`n2:${at(1)} ${at(2)}`, 1);
  put(`n3:${at(1)} ${at(2)} ${at(3)}`, 1);
  put(`m2:${at(-2)} ${at(-1)}`, 1);
  put(`m3:${at(-3)} ${at(-2)} ${at(-1)}`, 1);
  put(`x:${at(-1)} ${at(1)}`, 1);
}

/** A pronoun by itself, else only the shape of the mention. */
function kindOf(mention: string, { pronouns }: TargetCues): string {
  const small = mention.toLowerCase();
  if (pronouns.has(small)) return small;
  if (!/^\p{Lu}/u.test(mention)) return "role";
  return /\s/u.test(mention) ? "names" : "name";
}
