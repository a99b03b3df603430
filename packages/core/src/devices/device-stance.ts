/** Whether a device is used, or taken from another's mouth: in quotation marks, and said by somebody else or held at a distance. */
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { CuePhrases } from "./cue-phrases.ts";
import type { DeviceText } from "./device-text.ts";
import type { FoundDevice } from "./found-device.ts";
import type { WordBook } from "./word-book.ts";

/** Words before a quotation in which its teller is looked for. */
const REACH = 12;

const cues = new WeakMap<WordBook, CuePhrases>();

/** Cost: nothing outside quotation marks; else a fixed reach. */
export function readStance(text: DeviceText, { start, end }: FoundDevice): ItemMemberRow["stance"] {
  const first = tokenAt(text, start);
  const last = tokenAt(text, end - 1);
  const isOpened = text.quoted[first] === 1 && text.quoted[last] === 1;
  if (!isOpened) return "uses";
  let opening = first;
  while (opening > 0 && text.quoted[opening - 1] === 1) opening--;
  const from = Math.max(0, opening - REACH);
  const found = phrasesOf(text.words).all(text, from, opening);
  if (found.length === 0) return "uses";
  return found.some(({ group }) => group === 0) ? "rejects" : "quotes";
}

/** The token that holds a unit. Cost: logarithmic. */
function tokenAt({ starts, count }: DeviceText, unit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function phrasesOf(words: WordBook): CuePhrases {
  const known = cues.get(words);
  if (known) return known;
  const made = new CuePhrases([words.cues.telling.rejecting, words.cues.telling.quoting], words);
  cues.set(words, made);
  return made;
}
