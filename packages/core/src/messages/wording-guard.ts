/**
 * Words that are no labels on real people (guard 6). Screens, exports and messages say "repeats", "shares wording with",
 * "common text (reconstructed)", "earliest seen here" instead. The glossary prints this list.
 */
export const forbiddenWords = [
  "parrot",
  "sung",
  "sings",
  "singer",
  "copied",
  "copycat",
  "lied",
  "liar",
  "plagiarised",
  "plagiarized",
  "coordinated",
  "puppet",
  "originator",
  "fake",
] as const;

const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forbiddenWords.join("|")})(?:s|ed|ing)?(?![\\p{L}\\p{N}_])`, "giu");

/** The forbidden words in a text, in order, as written; empty when there are none. */
export function findForbiddenWords(text: string): string[] {
  return text.match(pattern) ?? [];
}
