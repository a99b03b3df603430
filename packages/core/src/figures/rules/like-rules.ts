/** "like a ferryman who ...", "like rain", "like turning a tap", "like a cat takes cream". */
import { Gap } from "../figure-words-of-text.ts";
import { clauseEnd, readVehicle } from "../vehicle.ts";
import { clamp, imageWeight, WEAKEST, type Candidate, type RuleInput } from "./candidate.ts";

const LIKE = 0.3;
/** What a noun that is neither of the speakers' world nor known as a thing is worth after "a". */
const UNKNOWN = 0.05;
const FARTHEST_THING = 5;

/** The simile whose "like" stands at a word; null when it likens literally, gives an example or is a verb. */
export function readLike(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const next = text.form(at + 1);
  if (next === "" || text.gap(at) === Gap.hyphen || text.gap(at + 1) > Gap.space || lexicon.is("afterLike", next)) return null;
  const before = text.gap(at) >= Gap.strong ? "" : text.form(at - 1);
  if (text.gap(at) === Gap.space && (lexicon.is("beforeLiking", before) || lexicon.is("beforeExample", before))) return null;
  if (before === "a" || before === "an" || before === "the" || before === "of" || before === "such") return null;
  const clause = likeDoing(input, at);
  if (clause !== null) return clause;
  const vehicle = readVehicle(text, lexicon, at + 1);
  if (vehicle === null) return null;
  let score = LIKE + imageWeight(vehicle, input);
  if (lexicon.is("seeming", before)) score -= 0.2;
  if (lexicon.isNoun("stockVehicles", vehicle.noun)) score += 0.2;
  if (vehicle.nounClass === "unknown" && vehicle.opener === "indefinite" && !isPlural(input, at - 1)) score += UNKNOWN;
  if (isSameKind(input, at, vehicle.noun, vehicle.nounClass)) score -= 0.3;
  if (vehicle.opener === "bare" && vehicle.nounClass === "unknown") score -= 0.3;
  if (vehicle.opener === "bare" && text.gap(at) === Gap.comma) score -= 0.15;
  else if (text.gap(at) === Gap.space) score -= exampleCost(input, at - 1, vehicle.opener === "bare");
  if (text.opensSentence(at) && vehicle.nounClass === "people") score -= 0.2;
  if (score < WEAKEST) return null;
  return {
    kind: "simile",
    rule: "like_noun",
    score: clamp(score),
    span: { from: at, end: vehicle.end },
    marker: { from: at, end: at + 1 },
    vehicle: { from: at + 1, end: vehicle.end },
    head: vehicle.noun,
    ground: null,
  };
}

/** "resources like wind", "a disease like cancer" give an example; "fell on our clinics like a chandelier" does not. */
function exampleCost(input: RuleInput, at: number, isBare: boolean): number {
  const { text, lexicon } = input;
  if (isPlural(input, at)) return isBare ? 0.3 : hasPreposition(input, at) ? 0 : 0.2;
  const isNoun = ["a", "an"].includes(text.form(at - 1)) || ["a", "an"].includes(text.form(at - 2));
  return isBare && isNoun && !lexicon.is("phraseEnds", text.form(at)) ? 0.3 : 0;
}

const PREPOSITIONS = new Set("in on at over into onto through round around under down up across to from by".split(" "));

function hasPreposition({ text }: RuleInput, at: number): boolean {
  return [1, 2, 3].some((back) => PREPOSITIONS.has(text.form(at - back)));
}

function isPlural({ text, lexicon }: RuleInput, at: number): boolean {
  const word = text.form(at);
  const before = text.form(at - 1);
  const isVerb = lexicon.is("subjectPronouns", before) || before === "that" || before === "which" || before === "who";
  return word.endsWith("s") && lexicon.singular(word) !== word && !lexicon.is("phraseEnds", word) && !isVerb;
}

/** "like turning a tap": a doing with a thing in it. */
function likeDoing({ text, lexicon }: RuleInput, at: number): Candidate | null {
  const doing = text.form(at + 1);
  if (!doing.endsWith("ing") || doing.length < 5 || (lexicon.isThing(doing) && !lexicon.is("openers", text.form(at + 2)))) return null;
  const end = clauseEnd(text, lexicon, at + 1);
  for (let place = at + 2; place < Math.min(end, at + 2 + FARTHEST_THING); place++) {
    const word = text.form(place);
    if (!lexicon.isThing(word) || text.isCapital(place)) continue;
    const isOpened =
      ["a", "an", "the"].includes(text.form(place - 1)) ||
      ["a", "an", "the"].includes(text.form(place - 2)) ||
      text.form(place - 1).endsWith("'s");
    if (!isOpened) continue;
    return {
      kind: "simile",
      rule: "like_doing",
      score: 0.7,
      span: { from: at, end },
      marker: { from: at, end: at + 1 },
      vehicle: { from: at + 1, end },
      head: lexicon.singular(word),
      ground: null,
    };
  }
  return null;
}

/** Whether what is likened is of the same kind: the same word, or people likened to people of a trade. */
function isSameKind({ text, lexicon }: RuleInput, at: number, noun: string, nounClass: string): boolean {
  for (let place = at - 1; place >= 0 && at - place < 12 && text.gap(place + 1) !== Gap.strong && !text.opensSentence(place + 1); place--) {
    const word = lexicon.singular(text.form(place));
    if (word === noun) return true;
    if (nounClass === "people" && lexicon.classOf(word) === "people" && text.form(place + 1) !== "'s") return true;
  }
  return false;
}
