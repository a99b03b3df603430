/**
 * What single characters say about tokens and the columns do not hold: whether a token stands inside quotation marks, whether a colon
 * stands before it. A light scan of one text, paragraph by paragraph. Cost: linear.
 * Curly, straight and angle marks of all common scripts; an apostrophe never opens a quotation.
 */
import { TokenBreak } from "../text/token-columns.ts";

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

/** Per UTF-16 unit: 1 for those that mean something here; letters, digits and the space between words are most of a text. */
const isSign = new Uint8Array(65_536);
for (const mark of [":", "：", "@", ...CLOSERS.keys(), ...[...CLOSERS.values()].join("")]) isSign[mark.charCodeAt(0)] = 1;
for (let unit = 0; unit < isSign.length; unit++) if (WHITE_SPACE.test(String.fromCharCode(unit))) isSign[unit] = 1;
isSign[32] = 0;
const SMALL_W = 119;
/** What stands before a token where more than spaces does. */
const GAP_BREAKS = TokenBreak.start | TokenBreak.stop | TokenBreak.line | TokenBreak.paragraph | TokenBreak.quote | TokenBreak.mark;

/**
 * Writes the signs of the tokens of one document.
 * A quotation that nobody closes ends with its paragraph.
 *
 * @param text    text the tokens were cut from.
 * @param starts  first UTF-16 unit of each token in it, ascending.
 * @param signs   written; as long as `starts`.
 * @param from    first unit of the document in the text. Default: 0.
 * @param breaks  `TokenColumns.breaks` of these tokens. The signs are the same without; with them most of the text need not be looked at.
 */
export function markTokenSigns(text: string, starts: Uint32Array, signs: Uint8Array, from = 0, breaks?: Uint8Array): void {
  let closers = "";
  let at = from;
  let isLink = false;
  for (let token = 0; token < starts.length; token++) {
    let hasColon = false;
    if (breaks !== undefined && !isLink && (breaks[token]! & GAP_BREAKS) === 0) at = starts[token]!;
    for (const start = starts[token]!; at < start; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 32) isLink = false;
      if (isSign[unit] === 0) continue;
      const mark = text[at]!;
      if (WHITE_SPACE.test(mark)) isLink = false;
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
    if (text.charCodeAt(at) === SMALL_W && text.startsWith("www.", at)) isLink = true;
    signs[token] = (closers === "" ? 0 : TokenSign.quoted) | (hasColon ? TokenSign.colon : 0) | (isLink ? TokenSign.link : 0);
  }
}
