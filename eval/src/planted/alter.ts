/** The ways in which a passage is changed before it is planted a second time. */
import type { Dice } from "@hymnsheet/core/algo/random";

export type PlantKind = "verbatim" | "light" | "shuffled";

export const PLANT_KINDS: readonly PlantKind[] = ["verbatim", "light", "shuffled"];

const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/** Puts another word in place of one and leaves the marks around it. */
function substitute(piece: string, word: string): string {
  return CORE.test(piece) ? piece.replace(CORE, () => word) : word;
}

/**
 * Light editing: 10 % of the words substituted, 5 % dropped, 5 % inserted, at drawn places.
 * At least one word is substituted. New words are drawn from `vocabulary`, running words of real text, so frequent ones come often.
 */
export function editLightly(passage: string, dice: Dice, vocabulary: readonly string[]): string {
  const pieces = passage.split(/\s+/u).filter((piece) => piece !== "");
  const places = dice.shuffled(pieces.map((_, place) => place));
  const substituteCount = Math.max(1, Math.round(pieces.length * 0.1));
  const dropCount = Math.round(pieces.length * 0.05);
  const insertCount = Math.round(pieces.length * 0.05);
  const substituted = new Set(places.slice(0, substituteCount));
  const dropped = new Set(places.slice(substituteCount, substituteCount + dropCount));
  const inserted = new Set(dice.shuffled(pieces.map((_, place) => place)).slice(0, insertCount));
  const edited: string[] = [];
  for (const [place, piece] of pieces.entries()) {
    if (inserted.has(place)) edited.push(dice.pick(vocabulary));
    if (dropped.has(place)) continue;
    edited.push(substituted.has(place) ? substitute(piece, dice.pick(vocabulary)) : piece);
  }
  return edited.join(" ");
}

/** Local shuffles: the words are cut into windows of three to six, and each window is put into a drawn order. */
export function shuffleLocally(passage: string, dice: Dice): string {
  const pieces = passage.split(/\s+/u).filter((piece) => piece !== "");
  const shuffled: string[] = [];
  for (let first = 0; first < pieces.length;) {
    const size = 3 + dice.below(4);
    shuffled.push(...dice.shuffled(pieces.slice(first, first + size)));
    first += size;
  }
  return shuffled.join(" ");
}

/** The second version of a passage; `verbatim` gives it back unchanged. */
export function alterPassage(passage: string, kind: PlantKind, given: { dice: Dice; vocabulary: readonly string[] }): string {
  switch (kind) {
    case "verbatim":
      return passage;
    case "light":
      return editLightly(passage, given.dice, given.vocabulary);
    case "shuffled":
      return shuffleLocally(passage, given.dice);
  }
}
