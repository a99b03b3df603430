/** "as popular as a root canal", "quick as a wink", "as a man keeps finding his glasses", "counted as my grandmother counted", "as if a hand had closed on it". */
import { Gap, type FigureText } from "../figure-words-of-text.ts";
import type { FigureLexicon } from "../figure-lexicon.ts";
import { clauseEnd, readVehicle, type Vehicle } from "../vehicle.ts";
import { clamp, imageWeight, WEAKEST, type Candidate, type RuleInput } from "./candidate.ts";

const AS_AS = 0.35;
const QUALITY_AS = 0.3;
const AS_CLAUSE = 0.25;
const LONGEST_QUALITY = 4;
const FARTHEST_THING = 9;
/** Fields whose things are beyond all measure, so that "as big as" is no measure. */
const BEYOND_MEASURE = new Set(["nature", "animal", "story", "people"]);

/** The simile that an "as" opens or closes; null when there is none. */
export function readAs(input: RuleInput, at: number): Candidate | null {
  const { text } = input;
  const next = text.form(at + 1);
  if (text.gap(at + 1) > Gap.space) return null;
  if (next === "if" || next === "though") return asIf(input, at);
  return asAs(input, at) ?? qualityAs(input, at) ?? asClause(input, at);
}

function asAs(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  let second = at + 2;
  while (second - at <= LONGEST_QUALITY && text.form(second) !== "as") second++;
  if (text.form(second) !== "as") return null;
  for (let place = at + 1; place <= second; place++) if (text.gap(place) > Gap.hyphen) return null;
  const quality = text.form(at + 1);
  if (
    lexicon.is("measures", quality) ||
    lexicon.is("phraseEnds", quality) ||
    lexicon.is("beforeExample", quality) ||
    lexicon.is("measures", text.form(at - 1))
  )
    return null;
  for (let place = at + 2; place < second; place++) if (text.form(place) === "to") return null;
  const scene = asThatWhich(input, at, second);
  if (scene !== null) return scene;
  const vehicle = readVehicle(text, lexicon, second + 1);
  if (vehicle === null || notAnImage(text, lexicon, second + 1, vehicle)) return null;
  let score = AS_AS + imageWeight(vehicle, input);
  if (lexicon.is("sizes", quality)) score -= sizeCost(vehicle);
  if (score < WEAKEST) return null;
  return simile("as_as", score, { from: at, end: vehicle.end }, { from: at, end: second + 1 }, vehicle, { from: at + 1, end: second });
}

/** "as unerring as that which regulates the tides". */
function asThatWhich({ text, lexicon }: RuleInput, at: number, second: number): Candidate | null {
  if (text.form(second + 1) !== "that" || text.form(second + 2) !== "which") return null;
  const end = clauseEnd(text, lexicon, second + 2);
  const thing = thingIn(text, lexicon, second + 3, end);
  if (thing < 0) return null;
  return {
    kind: "simile",
    rule: "as_as",
    score: 0.6,
    span: { from: at, end },
    marker: { from: at, end: second + 1 },
    vehicle: { from: second + 1, end },
    head: lexicon.singular(text.form(thing)),
    ground: { from: at + 1, end: second },
  };
}

function sizeCost({ nounClass, opener }: Vehicle): number {
  return BEYOND_MEASURE.has(nounClass) ? (opener === "definite" ? 0.1 : 0) : 0.4;
}

function notAnImage(text: FigureText, lexicon: FigureLexicon, first: number, { nounClass, opener }: Vehicle): boolean {
  if (["this", "that", "these", "those"].includes(text.form(first))) return true;
  return opener === "bare" && (nounClass === "unknown" || lexicon.is("phraseEnds", text.form(first)));
}

/** "jittery as a cat": the first "as" left out. */
function qualityAs(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const quality = text.form(at - 1);
  if (text.gap(at) !== Gap.space || !lexicon.is("qualities", quality) || text.form(at - 2) === "as") return null;
  const vehicle = readVehicle(text, lexicon, at + 1);
  if (vehicle === null || (vehicle.opener !== "indefinite" && vehicle.opener !== "bare") || !lexicon.isThing(text.form(vehicle.head)))
    return null;
  const score =
    QUALITY_AS + imageWeight(vehicle, input) - (lexicon.is("anybody", vehicle.noun) || lexicon.is("kin", vehicle.noun) ? 0.3 : 0);
  if (score < WEAKEST) return null;
  return simile("quality_as", score, { from: at - 1, end: vehicle.end }, { from: at, end: at + 1 }, vehicle, { from: at - 1, end: at });
}

/** "as oracles do", "as a man keeps finding his glasses", "he counted as my grandmother counted eggs". */
function asClause(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const one = oneDoes(input, at);
  if (one !== null) return one;
  const vehicle = readVehicle(text, lexicon, at + 1);
  if (vehicle === null || vehicle.isProper || vehicle.nounClass === "home" || vehicle.nounClass === "abstract") return null;
  const verb = vehicle.head + 1;
  if (text.gap(verb) > Gap.space) return null;
  const does = text.form(verb);
  const isRepeated = does.length > 3 && stemBefore(text, lexicon, at, stem(does));
  let score = AS_CLAUSE + imageWeight(vehicle, input);
  if (thingIn(text, lexicon, verb + 1, vehicle.end) >= 0) score += 0.1;
  if (isRepeated && (vehicle.opener === "bare" || (vehicle.nounClass !== "people" && vehicle.nounClass !== "animal"))) return null;
  if (isRepeated) score = lexicon.isThing(text.form(vehicle.head)) ? Math.max(score, 0.7) : 0;
  else if (vehicle.opener === "bare" ? does !== "do" : vehicle.opener !== "indefinite" || !isThirdPerson(does, lexicon)) return null;
  if (score < WEAKEST) return null;
  return simile(isRepeated ? "as_same_verb" : "as_clause", score, { from: at, end: vehicle.end }, { from: at, end: at + 1 }, vehicle, null);
}

/** "as one steps back from a lorry". */
function oneDoes({ text, lexicon }: RuleInput, at: number): Candidate | null {
  if (text.form(at + 1) !== "one" || text.gap(at + 2) > Gap.space || !isThirdPerson(text.form(at + 2), lexicon)) return null;
  const end = clauseEnd(text, lexicon, at + 2);
  const thing = thingIn(text, lexicon, at + 3, end);
  if (thing < 0) return null;
  const vehicle = { from: at + 1, end };
  return {
    kind: "simile",
    rule: "as_clause",
    score: 0.6,
    span: { from: at, end },
    marker: { from: at, end: at + 1 },
    vehicle,
    head: lexicon.singular(text.form(thing)),
    ground: null,
  };
}

function isThirdPerson(word: string, lexicon: FigureLexicon): boolean {
  return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 && !lexicon.is("phraseEnds", word) && !word.endsWith("'s");
}

function stemBefore(text: FigureText, lexicon: FigureLexicon, at: number, wanted: string): boolean {
  for (let place = at - 1; place >= 0 && at - place < 6 && !text.opensSentence(place + 1); place--)
    if (!lexicon.is("phraseEnds", text.form(place)) && stem(text.form(place)) === wanted) return true;
  return false;
}

function stem(verb: string): string {
  return verb.replace(/(?:ing|ed|es|s|e)$/u, "");
}

/** "as if the library had caught fire": a scene with a thing in it, not a guess. */
function asIf({ text, lexicon }: RuleInput, at: number): Candidate | null {
  const before = text.form(at - 1);
  if (lexicon.is("seeming", before) || text.gap(at) >= Gap.strong || lexicon.is("knowing", text.form(at + 3))) return null;
  const end = clauseEnd(text, lexicon, at + 2);
  const thing = thingIn(text, lexicon, at + 2, end);
  if (thing < 0 || lexicon.is("knowing", text.form(at + 4))) return null;
  for (let place = at + 2; place < end; place++)
    if (text.isCapital(place) && text.form(place).length > 1 && !text.form(place).startsWith("i'")) return null;
  return {
    kind: "simile",
    rule: "as_if",
    score: 0.6,
    span: { from: at, end },
    marker: { from: at, end: at + 2 },
    vehicle: { from: at + 2, end },
    head: lexicon.singular(text.form(thing)),
    ground: null,
  };
}

function thingIn(text: FigureText, lexicon: FigureLexicon, from: number, end: number): number {
  for (let place = from; place < Math.min(end, from + FARTHEST_THING); place++)
    if (lexicon.isThing(text.form(place)) && !lexicon.is("anybody", lexicon.singular(text.form(place))) && !text.isCapital(place))
      return place;
  return -1;
}

type Words = Candidate["vehicle"];

function simile(rule: string, score: number, span: Words, marker: Words, vehicle: Vehicle, ground: Words | null): Candidate {
  return {
    kind: "simile",
    rule,
    score: clamp(score),
    span,
    marker,
    vehicle: { from: vehicle.first, end: vehicle.end },
    head: vehicle.noun,
    ground,
  };
}
