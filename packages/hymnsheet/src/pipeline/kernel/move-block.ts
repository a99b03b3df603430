import { findMoves } from "@hymnsheet/core/demands/find-moves";
import type { FoundMove } from "@hymnsheet/core/demands/found-move";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** Demands, decisions on them and announcements in each source of a block. */
export function prepareMoves(step: SpokenStep): (block: number) => (readonly FoundMove[])[] {
  const finders = new SentenceFinders();
  return prepareSpoken(step, (spoken) => findMoves(spoken, findLanguagePack(spoken.language), finders.of(spoken.language)));
}
