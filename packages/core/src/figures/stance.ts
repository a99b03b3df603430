/** Whether a figure is used, told of others, or taken up to deny it. Cues of the sentence only; what another camp answers is told by families. */
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { Gap } from "./figure-words-of-text.ts";
import type { Candidate, RuleInput } from "./rules/candidate.ts";

const THEY = new Set(["they", "he", "she", "some", "opponents", "critics", "people", "everybody", "others"]);
const SPEAK = new Set(
  "speak speaks spoke talk talks talked say says said call calls called claim claims claimed tell tells told describe describes described call accuse accuses accused".split(
    " ",
  ),
);
const NEGATED = new Set(["not", "never", "isn't", "wasn't", "aren't", "weren't", "no", "nor", "don't", "doesn't", "didn't"]);
const REACH = 6;

export function readStance({ text, lexicon }: RuleInput, { span, kind }: Candidate): ItemMemberRow["stance"] {
  const first = text.sentenceStart(span.from);
  const isSetAside =
    lexicon.is("distancing", text.form(span.from - 1)) || (text.form(span.from - 1) === "called" && text.form(span.from - 2) === "so");
  if (isSetAside) return "rejects";
  if (kind === "simile" || kind === "metaphor") return "uses";
  let isTold = false;
  for (let at = Math.max(first, span.from - REACH); at < span.from; at++) {
    const word = text.form(at);
    if (NEGATED.has(word) && at >= span.from - 3 && text.gap(at + 1) <= Gap.hyphen && lexicon.is("copulas", text.form(at - 1)))
      return "rejects";
    if (SPEAK.has(word) && THEY.has(text.form(at - 1)) && kind === "epithet" && text.form(at - 1) === "they" && first === at - 1)
      isTold = true;
  }
  return isTold ? "rejects" : "uses";
}
