import { addFrame, type SentenceSearch } from "./search.ts";

const FEWEST_WORDS = 3;

/**
 * A title that is one quotation, or a quotation before a colon: "“We will not be moved”", "“It is a disgrace”: residents on the bridge".
 * Who said it the text below tells. Written as titles of works are, it is one.
 */
export function findHeadlineQuotations(search: SentenceSearch): void {
  const { sentence, isTitle } = search;
  if (!isTitle) return;
  const { words } = sentence;
  const quotation = words[0]?.quotation ?? null;
  if (quotation === null || quotation.start !== sentence.start || search.usedBlocks.has(0)) return;
  const end = words.findIndex((word) => word.quotation !== quotation);
  const isWhole = words.every((word) => word.quotation === quotation || word.tag === "PUNCT");
  if (!isWhole && words[end]!.low !== ":") return;
  const inner = sentence.text.slice(quotation.innerStart, quotation.innerEnd).trim();
  if (inner.split(/\s+/u).length < FEWEST_WORDS || isNameOfWork(inner)) return;
  addFrame(search, {
    rule: "headline_quotation",
    cueClass: "speech",
    source: null,
    cue: null,
    content: [{ from: 0, to: end < 0 ? words.length : end }],
    form: "headline",
  });
}

/** Whether half of the longer words behind the first are written with a capital. */
function isNameOfWork(inner: string): boolean {
  const longer = inner
    .split(/\s+/u)
    .slice(1)
    .filter((word) => word.replace(/[^\p{L}]/gu, "").length > 3);
  const capitals = longer.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return longer.length === 0 || capitals * 2 >= longer.length;
}
