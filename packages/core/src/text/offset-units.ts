/** Units in which programs count places in a text: as JavaScript does, as Python does, as a file's bytes. */
export type TextUnit = "utf16" | "codepoint" | "utf8";

/**
 * The place in UTF-16 units of a place given in another unit. Cost: the length of the text before it.
 *
 * @param offset  units from the start of the text; integer >= 0.
 * @returns       UTF-16 units from the start; null when the text ends before, or the place lies inside a character.
 */
export function utf16Offset(text: string, offset: number, unit: TextUnit): number | null {
  if (!Number.isInteger(offset) || offset < 0) return null;
  if (unit === "utf16") return offset <= text.length ? offset : null;
  let counted = 0;
  let at = 0;
  while (counted < offset && at < text.length) {
    const point = text.codePointAt(at)!;
    counted += unit === "codepoint" ? 1 : point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += point < 0x10000 ? 1 : 2;
  }
  return counted === offset ? at : null;
}
