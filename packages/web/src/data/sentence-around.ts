import type { Excerpt } from "@hymnsheet/core/model/report-data";

const LIMIT = 140;
const sentenceEnd = /[.!?…۔。！？؟]["”’»)\]]*\s+/gu;

/** What stands around a place within its sentence, cut at a word with "…" where the sentence is long. */
export function sentenceAround(excerpt: Excerpt): { readonly before: string; readonly after: string } {
  let before = excerpt.before.replace(/\s+/gu, " ");
  const ends = [...before.matchAll(sentenceEnd)];
  const last = ends[ends.length - 1];
  const isWhole = last !== undefined;
  if (last) before = before.slice(last.index + last[0].length);
  if (before.length > LIMIT) before = `… ${before.slice(-LIMIT).replace(/^\S*\s/u, "")}`;
  else if (!isWhole && before.length > 0 && excerpt.span_start > excerpt.before.length) before = `… ${before.replace(/^\S*\s/u, "")}`;
  let after = excerpt.after.replace(/\s+/gu, " ");
  const end = /[.!?…۔。！？؟]["”’»)\]]*(?=\s|$)/u.exec(after);
  if (/[.!?…۔。！？؟]["”’»)\]]*$/u.test(excerpt.text)) after = "";
  else if (end) after = after.slice(0, end.index + end[0].length);
  if (after.length > LIMIT) after = `${after.slice(0, LIMIT).replace(/\s\S*$/u, "")} …`;
  return { before, after };
}
