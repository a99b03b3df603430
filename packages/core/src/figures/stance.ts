/** Whether a figure is used, or taken up to set it aside. Cues of the sentence only; what another camp answers is told by families. */
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { FigureLexicon } from "./figure-lexicon.ts";
import type { FigureText } from "./figure-words-of-text.ts";
import type { Candidate, RuleInput } from "./rules/candidate.ts";

/** Words between the one who tells and the name he is said to give. */
const FARTHEST_TELLER = 3;

export function readStance({ text, lexicon }: RuleInput, { span, kind }: Candidate): ItemMemberRow["stance"] {
  const before = text.form(span.from - 1);
  if (lexicon.is("distancing", before) || (before === "called" && text.form(span.from - 2) === "so")) return "rejects";
  if (kind !== "epithet") return "uses";
  const first = text.sentenceStart(span.from);
  if (first === 0 && span.from <= 1 && isToldBefore(text, lexicon)) return "rejects";
  if (
    span.from - first <= FARTHEST_TELLER &&
    lexicon.is("tellers", text.form(first)) &&
    lexicon.is("telling", text.form(first + 1)) &&
    before === "of"
  )
    return "rejects";
  const isDenied =
    lexicon.is("negations", before) ||
    (lexicon.is("negations", text.form(span.from - 1)) && lexicon.is("copulas", text.form(span.from - 2)));
  return isDenied ? "rejects" : "uses";
}

/** Whether what leads up to a quotation that is read alone sets it at a distance: `They speak of "the Sultan"`. */
export function isToldBefore(text: FigureText, lexicon: FigureLexicon): boolean {
  const lead = text.leadingForms();
  const [teller, verb] = lead;
  if (lead.length > FARTHEST_TELLER || lead.at(-1) !== "of") return lead.at(-1) === "so-called";
  return teller !== undefined && verb !== undefined && lexicon.is("tellers", teller) && lexicon.is("telling", verb);
}
