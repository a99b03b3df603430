import type { CueVerb } from "../../languages/attribution-cues.ts";
import type { Sentence } from "../sentence.ts";
import { isBe, isHave } from "./word-kinds.ts";

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** First word: auxiliary, "to" or the verb itself; adverbs between belong to it. */
  readonly from: number;
  /** The verb. */
  readonly at: number;
  readonly kind: "finite" | "infinitive" | "gerund";
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

/** The verb group around a verb. */
export function verbGroupAt(sentence: Sentence, at: number, verb: CueVerb): VerbGroup {
  const { words } = sentence;
  const low = words[at]!.low;
  let from = at;
  let [hasBe, hasHave, hasTo, isNegated] = [false, false, false, false];
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.low === "to" && word.tag === "PART") {
      hasTo = true;
      from = i;
      break;
    }
    if (word.tag === "AUX" || (isHave(word) && word.tag === "VERB")) {
      if (isBe(word)) hasBe = true;
      else if (isHave(word)) hasHave = true;
      from = i;
    } else if (word.tag === "PART" || word.low === "n't" || word.low === "not") {
      isNegated ||= word.low === "not" || word.low === "n't";
    } else if (word.tag === "ADV") {
      isNegated ||= word.low === "never";
    } else break;
  }
  // Adverbs before an auxiliary are not looked at: only those between belong to the group.
  const isGerund = low === verb.gerund;
  const isParticiple = low === verb.participle && low !== verb.base;
  const isPassive = hasBe && isParticiple && !isGerund;
  const kind = hasTo
    ? "infinitive"
    : isGerund && !hasBe
      ? "gerund"
      : isHave(words[from]!) && hasHave && words[from]!.low === "having"
        ? "gerund"
        : "finite";
  return { from, at, kind, isPassive, isNegated };
}
