/**
 * Metaphors with a form of their own: "X is not a table, it is a queue", "A woman who pours coffee is furniture".
 * Any other metaphor is left alone: no surface tells it from plain speech.
 */
import { Gap } from "../figure-words-of-text.ts";
import { readVehicle } from "../vehicle.ts";
import type { Candidate, RuleInput } from "./candidate.ts";

const FARTHEST_SECOND = 8;
const LONGEST_SUBJECT = 8;
const STANDS_FOR = new Set(["it", "this", "that", "he", "she", "they", "it's", "that's", "he's", "she's", "they're"]);
const DEAD_THINGS: ReadonlySet<string> = new Set(["household", "tool", "food", "play", "travel"]);
const ARTICLES = new Set(["a", "an"]);

/** "is no table, it is a queue": at the copula or the negated copula. */
export function readCorrection({ text, lexicon }: RuleInput, at: number): Candidate | null {
  const isNegated = lexicon.is("negatedCopulas", text.form(at));
  const negation = isNegated ? at : at + 1;
  const word = text.form(negation);
  if (!isNegated && word !== "not" && word !== "no") return null;
  let noun = negation + 1;
  if (ARTICLES.has(text.form(noun))) noun++;
  else if (word !== "no") return null;
  const first = readVehicle(text, lexicon, noun);
  if (first === null || !lexicon.isThing(text.form(first.head)) || first.head - noun > 1) return null;
  let again = first.head + 1;
  while (again - first.head < FARTHEST_SECOND && again < text.count && text.gap(again) < Gap.comma) again++;
  if (!STANDS_FOR.has(text.form(again)) || again - first.head > 2) return null;
  const copula = text.form(again).includes("'") ? again : again + 1;
  if (!lexicon.is("copulas", text.form(copula)) || !ARTICLES.has(text.form(copula + 1))) return null;
  const second = readVehicle(text, lexicon, copula + 1);
  if (second === null || second.isProper) return null;
  const secondClass = lexicon.classOf(text.form(second.head));
  if (secondClass === "home" || secondClass === "abstract") return null;
  return {
    kind: "metaphor",
    rule: "not_a_but_a",
    score: 0.7,
    span: { from: text.sentenceStart(at), end: second.head + 1 },
    marker: { from: at, end: noun },
    vehicle: { from: copula + 1, end: second.head + 1 },
    head: second.noun,
    ground: null,
    isExperimental: true,
  };
}

/** "A woman who pours coffee is furniture": somebody, told by what he does, is a dead thing. At the copula. */
export function readPersonAsThing({ text, lexicon }: RuleInput, at: number): Candidate | null {
  const thing = at + 1;
  const word = text.form(thing);
  const thingClass = lexicon.classOf(word);
  if (!DEAD_THINGS.has(thingClass)) return null;
  const isAlone = text.gap(thing) === Gap.space && (text.gap(thing + 1) > Gap.hyphen || text.form(thing + 1) === "and");
  if (!isAlone) return null;
  const first = text.sentenceStart(at);
  if (!ARTICLES.has(text.form(first)) || at - first > LONGEST_SUBJECT) return null;
  const subject = text.form(first + 1);
  const isPerson = lexicon.is("anybody", subject) || lexicon.classOf(subject) === "people";
  if (!isPerson || !["who", "that"].includes(text.form(first + 2))) return null;
  return {
    kind: "metaphor",
    rule: "person_is_thing",
    score: 0.7,
    span: { from: first, end: thing + 1 },
    marker: { from: at, end: at + 1 },
    vehicle: { from: thing, end: thing + 1 },
    head: lexicon.singular(word),
    ground: null,
    isExperimental: true,
  };
}
