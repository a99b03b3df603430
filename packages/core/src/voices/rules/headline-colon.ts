import { isComma } from "../grammar/word-kinds.ts";
import { sentenceEnd } from "../grammar/clause-end.ts";
import { addFrame, verbTaking, type SentenceSearch } from "./search.ts";

const LONGEST_NAME = 6;

/** Titles: "Chancellor: no early election", "Rent rise will finish us, says baker". */
export function findHeadlines(search: SentenceSearch): void {
  const { sentence, isTitle } = search;
  if (!isTitle) return;
  const { words } = sentence;
  const end = sentenceEnd(sentence);
  const colon = words.findIndex((word) => word.low === ":");
  if (colon > 0 && colon <= LONGEST_NAME && colon + 1 < end && isName(search, 0, colon)) {
    addFrame(search, {
      rule: "headline_colon",
      cueClass: "speech",
      source: { from: 0, to: colon },
      cue: null,
      content: [{ from: colon + 1, to: end }],
      form: "headline",
    });
    return;
  }
  for (let i = end - 2; i > 1; i--) {
    if (!isComma(words[i - 1]!) && words[i - 1]!.tag !== "BLOCK") continue;
    const verb = verbTaking(sentence, i, (each) => each.takes.get("clause") === "speech");
    if (verb === undefined || words[i]!.low === verb.gerund || words[i]!.tag === "NOUN") continue;
    addFrame(search, {
      rule: "headline_final_cue",
      cueClass: "speech",
      source: { from: i + 1, to: end },
      cue: { from: i, to: i + 1 },
      content: [{ from: 0, to: i - 1 + (isComma(words[i - 1]!) ? 0 : 1) }],
      form: "headline",
    });
    return;
  }
}

function isName({ sentence }: SentenceSearch, from: number, to: number): boolean {
  const range = sentence.words.slice(from, to);
  return (
    range.every(
      (word) =>
        word.tag === "PROPN" ||
        word.tag === "NOUN" ||
        word.tag === "ADJ" ||
        word.tag === "DET" ||
        word.low === "." ||
        word.low === "-" ||
        word.low === "'s" ||
        word.low === "of" ||
        word.low === "and",
    ) && range.some((word) => word.isCapital)
  );
}
