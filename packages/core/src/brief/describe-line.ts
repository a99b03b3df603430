import { briefMessages } from "../messages/brief.ts";
import type { Span } from "../model/span.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import { nameVoices, toldWords } from "./name-voices.ts";

/** Something that several speakers use: a line, or a finding of a level above words. */
export interface SharedLine {
  readonly item: ItemRow;
  /** Members that count as voices, in any order; speakers as they stand after reviews. */
  readonly voices: readonly ItemMemberRow[];
  /** Uses that rest on an attribution which may not name its speaker (guard 5), with the name of the outlet that makes it; may be empty. */
  readonly attributedBy: ReadonlyMap<ItemMemberRow, string>;
}

/**
 * The sentence about one line, with one span per speaker, each speaker's earliest use; at most twelve.
 *
 * @returns the sentence and its spans in order of time; undated uses last. "Earliest" is said only where one use had ended before all others began.
 *          `namesPerson`: whether anybody is named otherwise than as an outlet attributes it.
 */
export function describeLine(
  line: SharedLine,
  actorName: (actorId: string) => string,
): { readonly text: string; readonly spans: readonly Span[]; readonly namesPerson: boolean } {
  const { names, more, firstName, first, spans, namesPerson } = nameVoices(line, actorName);
  const told = { words: toldWords(line.item.text), tokenCount: line.item.token_count, speakers: names, moreSpeakers: more };
  return { text: briefMessages.line({ ...told, firstName, first }), namesPerson, spans };
}
