/** Puts a report in the mouth of whom it tells: "that she had been sitting beside him" as "that I had been sitting beside him". */
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { FoundGround } from "./found-ground.ts";
import type { GroundLexicon } from "./ground-lexicon.ts";

/** Words of a reported clause in which the pronoun of its speaker must stand first. */
const OPENING = 4;
/** Units before reported words in which the clause stands that ascribes them. */
const REACH = 80;
const LAST_SENTENCE = /(?:[.!?]["”’)]*\s|\n)(?!.*(?:[.!?]["”’)]*\s|\n))/su;

export interface FirstPerson {
  /** The words, as many as the tokens; two that are one are spelled as one in the place of the second. */
  readonly spoken: readonly string[];
  /** By which pronoun the report tells of its speaker; `speaker` where it does not. */
  readonly of: Exclude<FoundGround["of"], "other">;
}

/**
 * The words as their speaker would say them. A pronoun stands for him where it opens the reported clause, before anybody is named in it, and where the
 * clause that ascribes the words does not call him by the other pronoun. Cost: linear in words.
 */
export function inFirstPerson(
  { words, isCapital, starts }: ClaimTokens,
  text: string,
  { lexicon, isReport }: { readonly lexicon: GroundLexicon; readonly isReport: boolean },
): FirstPerson {
  const joined = words.map((word, i) => (i === 0 ? word : (lexicon.joined.get(words[i - 1]!)?.get(word) ?? word)));
  const of = isReport ? pronounOf(words, isCapital, lexicon) : undefined;
  if (of === undefined) return { spoken: joined, of: "speaker" };
  const before = text.slice(Math.max(0, starts[0]! - REACH), starts[0]);
  const { words: ascribing } = claimTokens(before, Math.max(0, before.search(LAST_SENTENCE)), before.length);
  const called = ascribing.findLast((word) => lexicon.third.he.has(word) || lexicon.third.she.has(word));
  if (called !== undefined && !lexicon.third[of].has(called)) return { spoken: joined, of: "speaker" };
  return { spoken: joined.map((word) => lexicon.third[of].get(word) ?? word), of };
}

function pronounOf(words: readonly string[], isCapital: readonly boolean[], { third }: GroundLexicon): "he" | "she" | undefined {
  for (let at = 0; at < Math.min(OPENING, words.length); at++) {
    if (third.he.has(words[at]!)) return "he";
    if (third.she.has(words[at]!)) return "she";
    if (at > 0 && isCapital[at] === true) return undefined;
  }
  return undefined;
}
