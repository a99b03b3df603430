import { isBlank } from "./paragraphs.ts";

/** Shortened words that begin with an apostrophe. */
const SHORTENED = ["em", "tis", "twas", "til", "till", "cause", "bout", "n", "nuff", "twill", "twould", "neath", "round"];
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether ' or ’ or ‘ at a place is surely an apostrophe: inside a word ("don’t"), before a decade ("’90s") or a shortened word ("’em").
 * Other signs never are. A possessive of the plural ("the boys’ house") cannot be told by its neighbours alone and is not called one here.
 */
export function apostropheAt(text: string, place: number): boolean {
  const sign = text.charAt(place);
  if (sign !== "'" && sign !== "’" && sign !== "‘") return false;
  const next = text.charAt(place + 1);
  if (next === "" || !LETTER_OR_DIGIT.test(next)) return false;
  const before = text.charAt(place - 1);
  if (before !== "" && LETTER_OR_DIGIT.test(before)) return true;
  if (/^\d\ds?(?!\p{L}|\d)/u.test(text.slice(place + 1, place + 5))) return sign !== "‘" || text.charAt(place + 3) === "s";
  const word = /^\p{L}+/u.exec(text.slice(place + 1, place + 9))?.[0]?.toLowerCase() ?? "";
  return SHORTENED.includes(word) && (before === "" || isBlank(before.charCodeAt(0)));
}
