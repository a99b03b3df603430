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

/** Views of the second bag: words before the target, words after it, all words. */
export const TARGET_VIEWS = ["before", "after", "all"] as const;
/** What a negated word counts in the second bag. */
const NEGATED = -0.5;

/** Two bags of the one target among the words: features, and single words by view. */
export function targetBags(found: readonly TargetWord[], cues: TargetCues): [FeatureBag, FeatureBag] {
  const line = targetLine(found, cues);
  const kind = kindOf(found.find(({ role }) => role === "target")!.text, cues);
  return [lineFeatures(line, kind, cues), wordsByView(line, cues)];
}

const lineFeatures = (line: TargetLine, kind: string, cues: TargetCues): FeatureBag =>
  collectFeatures((put) => {
    putWords(line, put);
    putNeighbours(line, put);
    putRoleFeatures(line, cues, put);
    putValenceFeatures(line, cues.valence, put);
    putValenceFeatures(line, cues.learnt.valence, (name, value) => put(`x${name}`, value));
    putGroups(line, cues, put);
    put(`kind:${kind}`, 1);
  });

const wordsByView = ({ words, target, isNegated }: TargetLine, { idle }: TargetCues): FeatureBag =>
  collectFeatures((put) => {
    for (const [i, word] of words.entries()) {
      if (i === target || idle.has(word)) continue;
      const value = isNegated[i] ? NEGATED : 1;
      put(`${i < target ? "before" : "after"}:${word}`, value / Math.abs(i - target));
      put(`all:${word}`, value / 2);
    }
  });

/** The same by groups of like words, so that rare words speak too. */
function putGroups(line: TargetLine, cues: TargetCues, put: PutFeature): void {
  const { words, target, isNegated, clauseStart, clauseEnd } = line;
  for (const [i, word] of words.entries()) {
    const group = cues.learnt.group.get(word);
    if (group === undefined) continue;
    const marked = `${isNegated[i] ? "!" : ""}${group}`;
    put(`${i < target ? "gL" : "gR"}:${marked}`, 2 / Math.sqrt(1 + Math.abs(i - target)));
    if (i >= clauseStart && i <= clauseEnd) put(`gc:${marked}`, 1);
  }
  const isFunctional = (word: string): boolean => cues.helpers.has(word) || cues.openers.has(word) || cues.prepositions.has(word);
  const grouped = words.map((word) => (isFunctional(word) ? word : `#${cues.learnt.group.get(word) ?? word}`.replace(/^#(?=\D)/u, "")));
  putRoleFeatures({ ...line, words: grouped }, cues, (name, value) => put(`g${name}`, value));
}

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
