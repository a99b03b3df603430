/** What a reconstructed text is called. The words claim no author and no meeting: only that lines are shared. */
import { count, when, type KnownTime } from "./english.ts";

/** A quotation in a name is cut to so many characters, at a word. */
const LONGEST_QUOTATION = 60;

export const commonTextMessages = {
  name: ({ speakers, first, words }: { readonly speakers: number; readonly first: KnownTime | null; readonly words: string }): string =>
    `Common text (reconstructed) of ${count(speakers, "speaker")}${first === null ? "" : `, earliest seen here ${when(first)}`}: “${shortened(words)}”`,
} as const;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_QUOTATION) return line;
  const cut = line.slice(0, LONGEST_QUOTATION + 1).replace(/\s+\S*$/u, "");
  return `${cut.length > LONGEST_QUOTATION ? [...cut].slice(0, LONGEST_QUOTATION).join("") : cut} …`;
}
