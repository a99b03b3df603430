/**
 * The normal form of one word: what two spellings of a word have in common when nobody would call them different words.
 *
 * NFKC, lower case without a locale, then by script:
 * - Latin: accents stay; ß is ss; dotted, dotless and plain i are one letter (Turkish capital i is not known without a locale).
 * - Greek: final sigma is sigma.
 * - Arabic script: vowel signs, hamza signs and tatweel go; أ إ آ ٱ are ا; ؤ is و; ي ى ئ are ی; ك is ک; ه ھ ہ ۀ ۂ ۃ ة ە are ہ.
 *   Urdu ے stays apart from ی, because ہے and ہی are different words; ھ joins ہ, because many type one for the other.
 * - Hebrew: points go.
 * - Digits of every script are 0 to 9; commas between groups of digits go, decimal points stay.
 * Apostrophes of every shape are '. Han characters stay as they are: traditional and simplified forms differ.
 */

const FOLDS: Readonly<Record<string, string>> = {
  "\u03c2": "\u03c3",
  "\u00df": "ss",
  "\u0131": "i",
  "\u0622": "\u0627",
  "\u0623": "\u0627",
  "\u0625": "\u0627",
  "\u0671": "\u0627",
  "\u0624": "\u0648",
  "\u064a": "\u06cc",
  "\u0649": "\u06cc",
  "\u0626": "\u06cc",
  "\u06d3": "\u06d2",
  "\u0643": "\u06a9",
  "\u06aa": "\u06a9",
  "\u0647": "\u06c1",
  "\u06be": "\u06c1",
  "\u06c0": "\u06c1",
  "\u06c2": "\u06c1",
  "\u06c3": "\u06c1",
  "\u0629": "\u06c1",
  "\u06d5": "\u06c1",
};

/** Marks that people type for an apostrophe inside a word. */
export const APOSTROPHES = "'\u2019\u02bc\u2018\u02bb\u201b\uff07\u00b4`";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "g");
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join("")}]`, "g");
const SEMITIC_SIGNS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff]/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
/** Invisible characters without meaning inside a word, as a character class of a regular expression with flag u. */
export const IGNORABLE_SET =
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180b-\\u180f\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}";
const IGNORABLE = new RegExp(`[\\u200b\\u17b4\\u17b5${IGNORABLE_SET}]`, "gu");
const NOT_OF_WORDS = /[^\p{L}\p{M}\p{N}'.\u2044]/gu;
const LOOSE_ENDS = /^['.]+|['.]+$/g;

/** Value of a decimal digit of any script: digits of a script stand in a row, zero first. */
function digitValue(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value);
}

/**
 * The normal form of a word.
 *
 * @param word  one word as found in a text: no white space; any script.
 * @returns     letters, marks and numbers, with `'` and `.` only inside; empty when nothing of the word is left (a bare tatweel).
 *              Applying it again changes nothing.
 */
export function normaliseWord(word: string): string {
  return word
    .replace(APOSTROPHE, "'")
    .replaceAll("\u066b", ".")
    .replace(IGNORABLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("i\u0307", "i")
    .replace(SEMITIC_SIGNS, "")
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter)
    .replace(OTHER_DIGITS, digitValue)
    .replace(NOT_OF_WORDS, "")
    .normalize("NFKC")
    .replace(LOOSE_ENDS, "");
}
