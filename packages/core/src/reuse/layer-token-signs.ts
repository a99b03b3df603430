/**
 * What single characters say about tokens and the columns do not hold: whether a token stands inside quotation marks, whether a colon
 * stands before it. A light scan of one text, paragraph by paragraph. Cost: linear.
 * Curly, straight and angle marks of all common scripts; an apostrophe never opens a quotation.
 */

/** Bits of a token sign. */
export const TokenSign = {
  /** Inside quotation marks. */
  quoted: 1,
  /** A colon stands between the token before and this one. */
  colon: 2,
  /** Part of a web or mail address. */
  link: 4,
} as const;

/** Opening mark and the marks that close it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", '”"'],
  ["„", '”“"'],
  ["«", "»"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"”'],
]);
const WHITE_SPACE = /\s/u;

/**
 * Writes the signs of the tokens of one document.
 * A quotation that nobody closes ends with its paragraph.
 *
 * @param text    text the tokens were cut from.
 * @param starts  first UTF-16 unit of each token in it, ascending.
 * @param signs   written; as long as `starts`.
 * @param from    first unit of the document in the text. Default: 0.
 */
export function markTokenSigns(text: string, starts: Uint32Array, signs: Uint8Array, from = 0): void {
  let closers = "";
  let at = from;
  let isLink = false;
  for (let token = 0; token < starts.length; token++) {
    let hasColon = false;
    for (const start = starts[token]!; at < start; at++) {
      const unit = text.charCodeAt(at);
      // Letters are most of a text and no sign.
      if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) continue;
      const mark = text[at]!;
      if (unit === 32 || WHITE_SPACE.test(mark)) isLink = false;
      else if ((mark === "@" || (mark === ":" && text.startsWith("//", at + 1))) && token > 0) {
        isLink = true;
        signs[token - 1] = signs[token - 1]! | TokenSign.link;
        continue;
      }
      if (mark === ":" || mark === "：") hasColon = true;
      else if (mark === "\n" && /^\n\s*\n/u.test(text.slice(at, at + 8))) closers = "";
      else if (closers !== "") {
        if (closers.includes(mark)) closers = "";
      } else if (mark !== '"' || !WHITE_SPACE.test(text[at + 1] ?? " ")) closers = CLOSERS.get(mark) ?? "";
    }
    if (text.startsWith("www.", at)) isLink = true;
    signs[token] = (closers === "" ? 0 : TokenSign.quoted) | (hasColon ? TokenSign.colon : 0) | (isLink ? TokenSign.link : 0);
  }
}
