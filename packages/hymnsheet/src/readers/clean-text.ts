/**
 * Takes out of a text what no text should hold. Everything is replaced by as many units, a leading byte order mark apart, so that
 * places given by the user still fit.
 */
const NUL = "\u0000";
const DIRT = /\ufeff|\p{Surrogate}/gu;
const MARK = "\ufeff";
const WORD_JOINER = "\u2060";

export interface CleanedText {
  readonly text: string;
  readonly nulCount: number;
  readonly surrogateCount: number;
  readonly markCount: number;
  /** Units taken away at the start: 0 or 1. */
  readonly shift: number;
}

/** NUL becomes a blank, half a surrogate pair U+FFFD, a byte order mark inside the text a word joiner; one at the start goes. */
export function cleanText(text: string): CleanedText {
  let nulCount = 0;
  let surrogateCount = 0;
  let markCount = 0;
  if (!isDirty(text)) return { text, nulCount, surrogateCount, markCount, shift: 0 };
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const withoutNul = text.replaceAll(NUL, () => {
    nulCount++;
    return " ";
  });
  const cleaned = withoutNul.replace(DIRT, (unit) => {
    if (unit === MARK) {
      markCount++;
      return WORD_JOINER;
    }
    surrogateCount++;
    return "\ufffd";
  });
  return { text: cleaned.slice(shift), nulCount, surrogateCount, markCount, shift };
}

/** Native searches, because nearly every text is clean and a run reads hundreds of megabytes. */
function isDirty(text: string): boolean {
  // ES2024, in Node since 20; the declared library is ES2023.
  return text.includes(NUL) || text.includes(MARK) || !(text as string & { isWellFormed(): boolean }).isWellFormed();
}
