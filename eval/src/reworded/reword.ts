/**
 * Says a passage in other words, in one of three strengths.
 *
 * A share of words to touch is drawn around the strength's mean. First sentences change their shape (clauses and coordinates move, voice,
 * person and tense change, asides fall, sentences split and join, hedges come in), then phrases and words are replaced from the tables until
 * the share is reached. Nothing here knows how a matcher works; nothing is drawn from other texts.
 */
import type { Dice } from "@hymnsheet/core/algo/random";
import { sentencesOf } from "../planted/sentences.ts";
import { wordsOf } from "../planted/words.ts";
import { applyCandidate, candidatesOf, determinersOf } from "./lexical.ts";
import * as shape from "./structure.ts";
import { lower, textOf, tokensOf, touch, type Token } from "./tokens.ts";

export type Strength = "light" | "middle" | "strong";

export const STRENGTHS: readonly Strength[] = ["light", "middle", "strong"];

/** Mean share of words touched, 0..1. */
export const TOUCHED_SHARE: Readonly<Record<Strength, number>> = { light: 0.1, middle: 0.25, strong: 0.4 };

/** Chance that a sentence is tried for each edit of its shape. */
const SHAPE_CHANCE: Readonly<Record<Strength, number>> = { light: 0.06, middle: 0.2, strong: 0.35 };

/** Edits of shape may take this part of the words to be touched, words the rest. */
const SHAPE_PART = 0.65;

/** Drawn shares lie within this part of the mean on either side; a passage that reaches less than the lowest is not reworded. */
const SPREAD = 0.3;

const SHAPES: readonly shape.SentenceEdit[] = [
  shape.makePassive,
  shape.changeAspect,
  shape.frontClause,
  shape.backClause,
  shape.swapClauses,
  shape.swapCoordinates,
  shape.splitSentence,
  shape.dropAside,
  shape.changePerson,
  shape.changeTense,
  shape.insertHedge,
];

export interface Reworded {
  readonly text: string;
  /** Words touched by words of the original, 0 and more; moved words count once. */
  readonly touchedShare: number;
}

/** Two short sentences become one. */
function joinSentences(sentences: readonly (readonly Token[])[], at: number, dice: Dice): (readonly Token[])[] | null {
  const [left, right] = [sentences[at], sentences[at + 1]];
  if (left === undefined || right === undefined || left.length + right.length > 40) return null;
  if (left.at(-1)!.after !== "." || right[0]!.before !== "" || !/^(?:we|they|it|this|the|these|that|our)$/u.test(lower(right[0])))
    return null;
  const joint = dice.pick([",and", ";", " —"]);
  const opened = { ...right[0]!, text: right[0]!.text.toLowerCase(), isTouched: true };
  const seam = { ...left.at(-1)!, after: joint === ",and" ? "," : joint };
  const and = joint === ",and" ? [touch({ text: "and", before: "", after: "", isTouched: true })] : [];
  return [...sentences.slice(0, at), [...left.slice(0, -1), seam, ...and, opened, ...right.slice(1)], ...sentences.slice(at + 2)];
}

/**
 * Rewords a passage.
 *
 * @param passage   one sentence or more.
 * @returns         null when its words do not allow the share that was drawn.
 */
export function rewordPassage(passage: string, strength: Strength, dice: Dice): Reworded | null {
  const wordCount = wordsOf(passage).length;
  const share = TOUCHED_SHARE[strength] * (1 - SPREAD + 2 * SPREAD * dice.next());
  const wanted = Math.max(1, Math.round(wordCount * share));
  let touchedCount = 0;
  let sentences: (readonly Token[])[] = sentencesOf(passage).map(({ start, end }) => tokensOf(passage.slice(start, end)));

  const tries = dice.shuffled(sentences.flatMap((_, at) => SHAPES.map((edit) => ({ at, edit }))));
  for (const { at, edit } of tries) {
    if (dice.next() >= SHAPE_CHANCE[strength]) continue;
    const changed = edit(sentences[at]!, dice);
    if (changed === null || touchedCount + changed.touchedCount > Math.max(1, wanted * SHAPE_PART)) continue;
    sentences[at] = changed.tokens;
    touchedCount += changed.touchedCount;
  }
  if (sentences.length > 1 && dice.next() < SHAPE_CHANCE[strength] && touchedCount + 2 <= wanted) {
    const joined = joinSentences(sentences, dice.below(sentences.length - 1), dice);
    if (joined !== null) {
      sentences = joined;
      touchedCount += 2;
    }
  }

  for (const find of [candidatesOf, determinersOf]) {
    // Words that could be replaced are drawn anew after each replacement, as places shift.
    while (touchedCount < wanted) {
      const open = sentences.flatMap((tokens, at) => find(tokens).map((candidate) => ({ at, candidate })));
      if (open.length === 0) break;
      const { at, candidate } = dice.pick(open);
      const changed = applyCandidate(sentences[at]!, candidate, dice);
      if (changed === null) break;
      sentences[at] = changed.tokens;
      touchedCount += changed.touchedCount;
    }
  }
  const touchedShare = touchedCount / wordCount;
  if (touchedShare < TOUCHED_SHARE[strength] * (1 - SPREAD) || touchedCount === 0) return null;
  return { text: sentences.map(textOf).join(" "), touchedShare };
}
