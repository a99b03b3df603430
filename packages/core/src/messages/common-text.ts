/** What a reconstructed text is called. The words claim no author and no meeting: only that lines are shared. */
import { count, when, type KnownTime } from "./english.ts";

/** A quotation in a name is cut to so many characters, at a word. */
const LONGEST_QUOTATION = 60;

interface Named {
  readonly speakers: number;
  readonly first: KnownTime | null;
  readonly words: string;
}

export const commonTextMessages = {
  name: (text: Named): string => `Common text (reconstructed) of ${told(text)}`,
  /** Where nobody knows how unusual so much agreement is, nothing is said of a text behind it. */
  nameUncalibrated: (text: Named): string => `Lines shared by ${told(text)}`,
} as const;

function told({ speakers, first, words }: Named): string {
  return `${count(speakers, "speaker")}${first === null ? "" : `, earliest seen here ${when(first)}`}: “${shortened(words)}”`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_QUOTATION) return line;
  const cut = line.slice(0, LONGEST_QUOTATION + 1).replace(/\s+\S*$/u, "");
  return `${cut.length > LONGEST_QUOTATION ? [...cut].slice(0, LONGEST_QUOTATION).join("") : cut} …`;
}
