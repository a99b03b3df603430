/**
 * Marks as a plain keyboard has them, so that a model sees one mark where writers and typesetters have many: straight quotation marks and
 * apostrophes, one hyphen for every dash, three points for an ellipsis, single blanks. Lengths may change. Linear in the text.
 */
export const plainMarks = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[‘’‚‛′`´]/gu, "'")
    .replaceAll(/[“”„‟«»″]|''/gu, '"')
    .replaceAll(/[-‐‑‒–—―−]+/gu, "-")
    .replaceAll("…", "...")
    .replaceAll(/[\s\u00ad\u200b-\u200d\ufeff]+/gu, " ");
