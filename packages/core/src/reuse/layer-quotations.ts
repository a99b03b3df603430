/**
 * Which tokens of a text stand inside quotation marks: a light scan of one text, paragraph by paragraph.
 * Cost: linear. Curly, straight and angle marks of all common scripts; an apostrophe never opens a quotation.
 */

const OPENING = "“„«‹「『《〈";
const CLOSING = "”»›」』》〉";
const PAIR = new Map([...OPENING].map((mark, i) => [mark, i]));

/**
 * Marks the tokens of one document that stand inside quotation marks.
 * A quotation that is not closed ends with its paragraph, unless the next paragraph opens again.
 *
 * @param text    the text the tokens were cut from.
 * @param starts  first UTF-16 unit of each token, ascending.
 * @param quoted  written: 1 for a token inside a quotation, 0 for the others; as long as `starts`.
 */
export function markQuotedTokens(text: string, starts: Uint32Array, quoted: Uint8Array): void {
  let isOpen = false;
  let closer = "";
  let at = 0;
  for (let token = 0; token < starts.length; token++) {
    const start = starts[token]!;
    for (; at < start; at++) {
      const mark = text[at]!;
      if (mark === "\n" && text[at + 1] === "\n") isOpen = false;
      else if (isOpen && closes(mark, closer)) isOpen = false;
      else if (!isOpen && opens(text, at)) {
        isOpen = true;
        closer = closerOf(mark);
      }
    }
    quoted[token] = isOpen ? 1 : 0;
  }
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (PAIR.has(mark)) return true;
  if (mark !== '"') return false;
  const next = text[at + 1];
  return next !== undefined && !/\s/u.test(next);
}

function closes(mark: string, closer: string): boolean {
  return mark === closer || (closer === "”" && mark === '"') || (closer === '"' && mark === "”");
}

function closerOf(mark: string): string {
  if (mark === "„") return "”";
  const place = PAIR.get(mark);
  if (place === undefined) return '"';
  const index = OPENING.indexOf(mark);
  return index < 2 ? "”" : CLOSING[index - 1]!;
}
