/** What a database or a UTF-8 file cannot keep; with the u flag only a surrogate without its partner matches. */
const unstorable = /[\0\p{Surrogate}]/u;
const everyUnstorable = new RegExp(unstorable, "gu");

/** The text as every reader of the file can read it: NUL and lone surrogates become U+FFFD, which keeps its length. */
export function storableText(text: string): string {
  return unstorable.test(text) ? text.replaceAll(everyUnstorable, "\uFFFD") : text;
}
