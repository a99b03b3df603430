import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { addFrame, verbTaking, type SentenceSearch } from "./search.ts";

const WORDS = /^(?:word|words|phrase|phrases|term|terms|expression|sentence|line|sentences)$/u;
const FARTHEST = 4;

/** "He paused and said the word “nothing”", "She repeated the phrase “for now” twice": single words that somebody uttered. */
export function findQuotedWords(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  const { words } = sentence;
  for (let i = sentence.first + 1; i < words.length - 1; i++) {
    const quotation = words[i + 1]!.quotation;
    if (!WORDS.test(words[i]!.low) || quotation === null || words[i]!.quotation !== null || words[i + 1]!.tag === "BLOCK") continue;
    const cue = cueBefore(sentence, i);
    if (cue < 0 || usedCues.has(cue)) continue;
    let to = i + 1;
    while (to < words.length && words[to]!.quotation === quotation) to++;
    addFrame(search, {
      rule: "quoted_words",
      cueClass: "speech",
      source: speakerOf(sentence, cue),
      cue: { from: cue, to: cue + 1 },
      content: [{ from: i + 1, to }],
      form: "mixed",
    });
  }
}

/** The verb of saying whose object the noun is; -1 when there is none. */
function cueBefore(sentence: Sentence, noun: number): number {
  const { words } = sentence;
  for (let i = noun - 1; i >= Math.max(sentence.first, noun - FARTHEST); i--) {
    const word = words[i]!;
    if (word.tag === "VERB") return verbTaking(sentence, i, (each) => each.takes.get("quotation") === "speech") === undefined ? -1 : i;
    if (word.tag !== "DET" && word.tag !== "ADJ" && word.tag !== "NUM" && word.tag !== "ADV" && word.tag !== "PRON") return -1;
  }
  return -1;
}

function speakerOf(sentence: Sentence, cue: number): WordRange | null {
  const verb = verbTaking(sentence, cue, () => true)!;
  const group = verbGroupAt(sentence, cue, verb);
  return subjectBefore(sentence, group.from) ?? inheritedSubject(sentence, group.from);
}
