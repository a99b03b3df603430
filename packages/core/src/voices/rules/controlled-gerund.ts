import { phraseEndingAt } from "../grammar/noun-phrases.ts";
import { isComma, isGerundForm } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";

/**
 * Whose words a participle behind a preposition brings when the verb before it hangs them on its object: "kept him from repeating that",
 * "accused the bank of saying", and what is joined to it: "or from describing".
 *
 * @param gerund  first word of the participle's verb group.
 * @returns       the object; `null` where no such verb stands before it.
 */
export function controllerOf(sentence: Sentence, gerund: number): WordRange | null {
  const { words, first, book } = sentence;
  const lead = words[gerund - 1]?.low ?? "";
  const verbs = book.habits.objectControl.get(lead);
  if (verbs === undefined || gerund - 2 <= first) return null;
  if (words[gerund - 2]!.tag === "CCONJ" || isComma(words[gerund - 2]!)) {
    for (let at = gerund - 3; at > first; at--) {
      if (words[at]!.low === lead && isGerundForm(words[at + 1]!.low)) return controllerOf(sentence, at + 1);
    }
    return null;
  }
  const object = phraseEndingAt(sentence, gerund - 2, first);
  return object !== null && verbs.has(words[object.from - 1]?.low ?? "") ? object : null;
}
