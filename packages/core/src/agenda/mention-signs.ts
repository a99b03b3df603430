/**
 * What a sentence shows of one mention in it: how the trained classifier of polarity and the one of sides see it, the signs of the sentence, of
 * its neighbours and of the words on either side, its form, its place and the words beside it. Numbers that a trained model weighs. Linear in words.
 */
import type { Extent } from "../model/extent.ts";
import { agendaCues, type BesideWords } from "../languages/agenda-words.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import { claimLists, type AgendaLexicon } from "./agenda-lexicon.ts";
import { scoreTarget, type PolarityShares, type TargetModel } from "./score-target.ts";
import { ownSigns, type SentenceWords } from "./sentence-signs.ts";
import { scoreStance, type StanceModel } from "./score-stance.ts";
import type { TargetQuestion } from "./target-words.ts";

const windowSigns = [...agendaCues, ...claimLists.map((list) => `claim_${list}`), "strong_blame", "weak_blame"];
const formSigns = [
  "pronoun",
  "name",
  "role",
  "own",
  "theirs",
  "owner",
  "first",
  "last",
  "vocative",
  "preposition",
  "subject",
  "duty",
  "several",
  "body",
  "titled",
  "long_name",
  "acts_well",
  "acts_badly",
  "well_done_to",
  "badly_done_to",
] as const;

const namesOf = new WeakMap<BesideWords, ReadonlyMap<string, number>>();

/** Places of the signs of one mention by name, for a language; the first three are those that an encoder's view replaces. */
export function mentionPlaces(beside: BesideWords): ReadonlyMap<string, number> {
  let places = namesOf.get(beside);
  if (places === undefined) {
    const names = [
      "negative",
      "neutral",
      "positive",
      "stance",
      ...ownSigns.flatMap((sign) => [sign, `${sign}_before`, `${sign}_after`]),
      ...windowSigns.flatMap((sign) => [`${sign}_left`, `${sign}_within`, `${sign}_right`]),
      ...formSigns,
      ...beside.pronouns.map((word) => `is:${word}`),
      ...beside.before.map((word) => `before:${word}`),
      ...beside.behind.map((word) => `behind:${word}`),
    ];
    places = new Map(names.map((name, place) => [name, place]));
    namesOf.set(beside, places);
  }
  return places;
}

/** Words that count as beside a mention, and what signs weigh: chosen by ten folds on the development half of fixtures/agenda. */
const RIGHT = 9;
const LEFT = 7;
/** Words between a mention and its verb at most. */
const LONGEST_GROUP = 5;
const OWN_WEIGHT = 0.6;
const NEIGHBOUR_WEIGHT = 0.15;
const WINDOW_WEIGHT = 0.8;
const WITHIN_WEIGHT = 0.5;

export interface MentionQuestion {
  readonly text: string;
  readonly sentence: SentenceWords;
  readonly target: Extent;
  readonly others: readonly Extent[];
  /** Values of `ownSigns` of the sentence, of the one before it and of the one behind it. */
  readonly signs: readonly [Float64Array, Float64Array | undefined, Float64Array | undefined];
  readonly lexicon: AgendaLexicon;
  readonly model: TargetModel | undefined;
  readonly stance: StanceModel | undefined;
}

/** Values in the order of `mentionPlaces`. */
export function mentionSigns(question: MentionQuestion): Float64Array {
  const places = mentionPlaces(question.lexicon.beside);
  const values = new Float64Array(places.size);
  const put = (name: string, value: number): void => {
    const place = places.get(name);
    if (place !== undefined) values[place]! += value;
  };
  const { text, sentence, target, others, model, stance } = question;
  const asked: TargetQuestion = { text, sentence, target, others };
  if (model) putPolarity(values, scoreTarget(model, asked));
  if (model && stance) put("stance", leaning(scoreStance(stance, asked, model.cues)));
  ["", "_before", "_after"].forEach((suffix, place) =>
    question.signs[place]?.forEach((value, d) => put(`${ownSigns[d]!}${suffix}`, value * (place === 0 ? OWN_WEIGHT : NEIGHBOUR_WEIGHT))),
  );
  putWindows(question, put);
  putForm(question, put);
  if (model) putDeed(question, model.cues, put);
  return values;
}

/** Writes how a classifier sees the mention over the first three values. */
export function putPolarity(values: Float64Array, { negative, neutral, positive }: PolarityShares): void {
  [negative, neutral, positive].forEach((share, k) => (values[k] = leaning(share)));
}

/** Half the log odds of a share, bounded. */
/** What `putPolarity` wrote, as shares that sum to 1. */
export function polaritySeen(values: Float64Array): PolarityShares {
  const [negative = 0, neutral = 0, positive = 0] = [...values.subarray(0, 3)].map((value) => {
    const odds = Math.exp(2 * value);
    return Math.max(0, (1.02 * odds - 0.02) / (1 + odds));
  });
  const total = negative + neutral + positive;
  return { negative: negative / total, neutral: neutral / total, positive: positive / total };
}

const leaning = (share: number): number => Math.log((share + 0.02) / (1.02 - share)) / 2;

type Put = (name: string, value: number) => void;

function putWindows(question: MentionQuestion, put: Put): void {
  const { words } = question.sentence;
  const { first, behind } = wordsOfMention(question);
  const { lexicon } = question;
  const phrases = [
    ...lexicon.cues.map(([, set]) => set),
    ...lexicon.claimSigns.map(([, set]) => set),
    lexicon.strongBlame,
    lexicon.weakBlame,
  ];
  const parts = [
    ["left", Math.max(0, first - LEFT), first, WINDOW_WEIGHT],
    ["within", first, behind, WITHIN_WEIGHT],
    ["right", behind, Math.min(words.length, behind + RIGHT), WINDOW_WEIGHT],
  ] as const;
  phrases.forEach((set, d) => {
    for (const [side, from, to, weight] of parts) put(`${windowSigns[d]!}_${side}`, weight * Math.min(2, set.all(words, from, to).length));
  });
}

function putForm(question: MentionQuestion, put: Put): void {
  const { text, sentence, target, others, lexicon } = question;
  const { words } = sentence;
  const { beside } = lexicon;
  const { first, behind } = wordsOfMention(question);
  const own = words.slice(first, behind);
  const form = text.slice(target.start, target.end).toLowerCase();
  const after = text.slice(target.end, target.end + 2);
  const before = text.slice(Math.max(sentence.start, target.start - 2), target.start);
  const isPronoun = beside.pronouns.includes(form);
  const opens = own[0] ?? "";
  const isName = /^\p{Lu}/u.test(text[target.start] ?? "") && !beside.determiners.includes(opens);
  put(isPronoun ? "pronoun" : isName ? "name" : "role", 1);
  put(`is:${form}`, 1);
  if (beside.ours.includes(opens)) put("own", 1);
  if (beside.theirs.includes(opens)) put("theirs", 1);
  if (/^['’]/u.test(after) || /['’]s$/u.test(form) || beside.theirs.includes(form)) put("owner", 1);
  if (first === 0) put("first", 1);
  if (behind === words.length) put("last", 1);
  if ((first < 2 && after.startsWith(",")) || (before === ", " && /^[.!?]/u.test(after))) put("vocative", 1);
  for (const word of words.slice(Math.max(0, first - 2), first)) put(`before:${word}`, 1);
  if (first > 0 && beside.prepositions.includes(words[first - 1]!)) put("preposition", 1);
  for (const word of words.slice(behind, behind + 3)) put(`behind:${word}`, 1);
  const next = words[behind] ?? "";
  if (beside.helpers.includes(next) || /(?:ed|s|t)$/u.test(next)) put("subject", 1);
  if (beside.duties.includes(next)) put("duty", 1);
  if (others.length > 0) put("several", 1);
  if (own.some((word) => lexicon.bodies.has(word) || beside.bodies.includes(word))) put("body", 1);
  if (own.some((word) => beside.titles.includes(word))) put("titled", 1);
  if (own.length > 1) put("long_name", 1);
}

/** Whether the verb behind the mention is a good or a bad one, and whether it is done to the mention. A denied verb is none. */
function putDeed(question: MentionQuestion, { helpers, negations, be, valence }: TargetCues, put: Put): void {
  const { words } = question.sentence;
  let at = wordsOfMention(question).behind;
  const last = at + LONGEST_GROUP;
  let isPassive = false;
  for (; at < last && (helpers.has(words[at] ?? "") || (words[at] ?? "").endsWith("ly")); at++) {
    if (negations.has(words[at]!)) return;
    isPassive ||= be.has(words[at]!);
  }
  const value = valence.get(words[at] ?? "") ?? 0;
  const isDone = isPassive && /(?:ed|en|t|wn)$/u.test(words[at]!);
  if (value !== 0) put(value > 0 ? (isDone ? "well_done_to" : "acts_well") : isDone ? "badly_done_to" : "acts_badly", Math.abs(value));
}

/** The words of the sentence that the mention holds, from `first` up to `behind`. */
function wordsOfMention({ sentence, target }: MentionQuestion): { readonly first: number; readonly behind: number } {
  const { starts, ends, words } = sentence;
  const from = ends.findIndex((end) => end > target.start);
  const first = from < 0 ? words.length : from;
  const to = starts.findIndex((start) => start >= target.end);
  return { first, behind: Math.max(first, to < 0 ? words.length : to) };
}
