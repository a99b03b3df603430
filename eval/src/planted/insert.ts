/** Inserts passages at seams between sentences and records where they came to lie. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { sentencesOf } from "./sentences.ts";

export interface Planting {
  readonly text: string;
  /** One place per passage, in the order of the passages given. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Plants each passage at a seam of its own, between two sentences of the text.
 * Passages without a seam left would be lost, so texts need at least one sentence more than there are passages.
 */
export function insertPassages(text: string, passages: readonly string[], dice: Dice): Planting {
  const seams = sentencesOf(text)
    .map((sentence) => sentence.end)
    .filter((end) => end < text.length);
  if (seams.length < passages.length) throw new Error(`a text of ${text.length} characters has only ${seams.length} seams`);
  const chosen = dice.shuffled(seams).slice(0, passages.length);
  const order = chosen.map((seam, passage) => ({ seam, passage })).sort((left, right) => left.seam - right.seam);
  const places: { start: number; end: number }[] = passages.map(() => ({ start: 0, end: 0 }));
  let planted = "";
  let done = 0;
  for (const { seam, passage } of order) {
    planted += `${text.slice(done, seam)} `;
    places[passage] = { start: planted.length, end: planted.length + passages[passage]!.length };
    planted += passages[passage]!;
    done = seam;
  }
  planted += text.slice(done);
  return { text: planted, places };
}
