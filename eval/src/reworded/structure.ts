/**
 * Edits of a sentence's shape: clauses moved, coordinates exchanged, voice, tense and person changed, asides dropped, sentences split.
 * An edit gives back the changed sentence or null where its pattern is not there. Patterns look at words, not at a parse: errors of grammar
 * are expected in a few of a hundred sentences.
 */
import type { Dice } from "@hymnsheet/core/algo/random";
import { isContentWord } from "../planted/words.ts";
import { inflectVerb } from "./inflect.ts";
import { baseOf, wordAlternatives } from "./lexicon.ts";
import { capitalise, isCapitalised, lower, newTokens, touch, type Token } from "./tokens.ts";

export interface Edit {
  readonly tokens: readonly Token[];
  /** Words changed, moved, put in or left out. */
  readonly touchedCount: number;
}

export type SentenceEdit = (tokens: readonly Token[], dice: Dice) => Edit | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUBORDINATORS = words("because if when although unless until before after while since");
const OPENERS = words(
  "because if when although unless until before after while since as in during under with through by at without despite",
);
const SUBJECTS = words("i we they he she it you this that these those the our their his her my there congress americans");
const DETERMINERS = words("the a an this that these those our their his her my its any every all no some each");
const PREPOSITIONS = words(
  "of to in for by with on at from that which who and or but as into through over under about after before since while",
);
const FUNCTION = new Set([...DETERMINERS, ...PREPOSITIONS, ...SUBJECTS, "is", "are", "was", "were", "will", "would", "have", "has", "had"]);

const TITLES = words("mr mrs ms dr sen rep senator congressman congresswoman representative may");

const isCommonWord = (word: string): boolean =>
  baseOf.base.has(word) || baseOf.ing.has(word) || wordAlternatives.singular.has(word) || wordAlternatives.plural.has(word);

/** Lower-cases the word that opened a sentence unless it may be a name. */
function decapitalise(token: Token): Token {
  const word = lower(token);
  const isName = word === "i" || word.startsWith("i'") || (isContentWord(word) && !isCommonWord(word)) || TITLES.has(word);
  return isName || /^\p{Lu}.*\p{Lu}/u.test(token.text)
    ? token
    : { ...token, text: token.text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) };
}

/** Puts parts of one sentence into a new order; the marks that open and close the sentence stay where they are. */
function rearrange(parts: readonly (readonly Token[])[], seams: readonly string[], sentence: readonly Token[]): Token[] {
  const opening = sentence[0]!.before;
  const closing = sentence.at(-1)!.after;
  const flat = parts.flatMap((part, index) =>
    part.map((token, place) => {
      let moved = token;
      if (token === sentence[0]) moved = { ...decapitalise(moved), before: "" };
      if (token === sentence.at(-1)) moved = { ...moved, after: "" };
      if (place === part.length - 1 && index < parts.length - 1) moved = { ...moved, after: seams[index]! };
      else if (place === part.length - 1) moved = { ...moved, after: closing };
      return moved;
    }),
  );
  return [{ ...capitalise(flat[0]!), before: opening }, ...flat.slice(1)];
}

const hasMark = (tokens: readonly Token[]): boolean => tokens.some((token) => /[,;:—–()"“”]/u.test(token.before + token.after));
const withoutLastMark = (tokens: readonly Token[]): readonly Token[] => [...tokens.slice(0, -1), { ...tokens.at(-1)!, after: "" }];

/** "X because Y." becomes "Because Y, X." */
export const frontClause: SentenceEdit = (tokens) => {
  const at = tokens.findIndex((token, place) => place >= 3 && SUBORDINATORS.has(lower(token)) && token.before === "");
  const clause = tokens.slice(at);
  if (at === -1 || clause.length < 4 || clause.length > 25 || hasMark(withoutLastMark(clause))) return null;
  const main = tokens.slice(0, at);
  if (hasMark(withoutLastMark(main).slice(1)) || !/^,?$/u.test(main.at(-1)!.after)) return null;
  const fewer = Math.min(clause.length, main.length);
  const moved = clause.length <= main.length ? [clause.map(touch), main] : [clause, main.map(touch)];
  const last = tokens.at(-1)!.after;
  const opened = tokens[0]!.before;
  const [front, rest] = moved as [Token[], Token[]];
  const result = [
    { ...capitalise(front[0]!), before: opened },
    ...front.slice(1, -1),
    { ...front.at(-1)!, after: "," },
    { ...decapitalise(rest[0]!), before: "" },
    ...rest.slice(1, -1),
    { ...rest.at(-1)!, after: last },
  ];
  return rest.length < 2 ? null : { tokens: result, touchedCount: fewer };
};

/** "If Y, X." becomes "X if Y."; the same for a phrase of time or place in front. */
export const backClause: SentenceEdit = (tokens) => {
  const comma = tokens.findIndex((token) => token.after === ",");
  if (comma < 1 || comma > 14 || !OPENERS.has(lower(tokens[0]))) return null;
  const clause = tokens.slice(0, comma + 1);
  const main = tokens.slice(comma + 1);
  if (main.length < 4 || hasMark(withoutLastMark(main)) || hasMark(withoutLastMark(clause).slice(1))) return null;
  const moved = clause.map(touch);
  const result = [
    { ...capitalise(main[0]!), before: tokens[0]!.before },
    ...main.slice(1, -1),
    { ...main.at(-1)!, after: "" },
    { ...decapitalise(moved[0]!), before: "" },
    ...moved.slice(1, -1),
    { ...moved.at(-1)!, after: tokens.at(-1)!.after },
  ];
  return { tokens: result, touchedCount: clause.length };
};

const suffixClass = (word: string): string => /(?:ing|ed|ly|ion|ity|ment|ness|ers|ies|s)$/u.exec(word)?.[0] ?? "";

/** "health and safety" becomes "safety and health", "x, y, and z" becomes "z, y, and x". */
export const swapCoordinates: SentenceEdit = (tokens) => {
  const isPlain = (token: Token | undefined): token is Token =>
    token !== undefined && !token.isTouched && /^\p{Ll}{4,}$/u.test(token.text) && isContentWord(lower(token));
  for (let at = 2; at < tokens.length - 1; at += 1) {
    if (!["and", "or"].includes(lower(tokens[at]))) continue;
    const isList = tokens[at - 1]!.after === "," && tokens[at - 2]!.after === "," && at >= 3;
    const from = isList ? at - 2 : at - 1;
    const [left, right] = [tokens[from], tokens[at + 1]];
    if (!isPlain(left) || !isPlain(right) || suffixClass(lower(left)) !== suffixClass(lower(right))) continue;
    const isClosed = right.after !== "" || FUNCTION.has(lower(tokens[at + 2]));
    if (!FUNCTION.has(lower(tokens[from - 1])) || !isClosed || right.before !== "" || left.before !== "") continue;
    const swapped = tokens.map((token, place) =>
      place === from
        ? { ...left, text: right.text, isTouched: true }
        : place === at + 1
          ? { ...right, text: left.text, isTouched: true }
          : token,
    );
    return { tokens: swapped, touchedCount: 2 };
  }
  return null;
};

/** Place of the only ", and" or ", but" that opens a clause with a subject of its own, or -1. */
function clauseSeam(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, place) =>
      place >= 4 &&
      place <= tokens.length - 5 &&
      ["and", "but", "so"].includes(lower(token)) &&
      tokens[place - 1]!.after === "," &&
      SUBJECTS.has(lower(tokens[place + 1])),
  );
}

/** "X, and Y." becomes "Y, and X." */
export const swapClauses: SentenceEdit = (tokens) => {
  const seam = clauseSeam(tokens);
  if (seam === -1 || lower(tokens[seam]) === "so") return null;
  const [left, right] = [tokens.slice(0, seam), tokens.slice(seam + 1)];
  if (hasMark(withoutLastMark(left).slice(1)) || hasMark(withoutLastMark(right))) return null;
  const isLeftLess = left.length <= right.length;
  const rearranged = rearrange([right, [tokens[seam]!, ...left]], [","], tokens);
  const moved = rearranged.map((token, place) => ((isLeftLess ? place > right.length : place < right.length) ? touch(token) : token));
  return { tokens: moved, touchedCount: Math.min(left.length, right.length) };
};

/** "X, and Y." becomes "X. Y." */
export const splitSentence: SentenceEdit = (tokens, dice) => {
  const seam = clauseSeam(tokens);
  if (seam === -1) return null;
  const joint = tokens[seam]!;
  const keepsJoint = lower(joint) !== "and" || dice.next() < 0.3;
  const left = [...tokens.slice(0, seam - 1), { ...tokens[seam - 1]!, after: "." }];
  const right = tokens.slice(seam + 1);
  return {
    tokens: keepsJoint ? [...left, touch(capitalise(joint)), ...right] : [...left, touch(capitalise(right[0]!)), ...right.slice(1)],
    touchedCount: 1,
  };
};

const TO_SINGULAR = new Map([
  ["we", "I"],
  ["our", "my"],
  ["us", "me"],
  ["ourselves", "myself"],
  ["ours", "mine"],
]);
const TO_PLURAL = new Map([
  ["i", "we"],
  ["my", "our"],
  ["me", "us"],
  ["myself", "ourselves"],
  ["mine", "ours"],
]);
const SINGULAR_BE = new Map([
  ["are", "am"],
  ["were", "was"],
]);
const PLURAL_BE = new Map([
  ["am", "are"],
  ["was", "were"],
]);

/** Every "we" becomes "I" or the other way, with the verb `be` beside it. */
export const changePerson: SentenceEdit = (tokens) => {
  const all = tokens.map(lower);
  const isPlural = all.includes("we");
  const isSingular = all.includes("i");
  if (isPlural === isSingular || all.some((word, place) => word === "i" && all[place - 1] === "and")) return null;
  const [pronouns, be, subject] = isPlural ? [TO_SINGULAR, SINGULAR_BE, "we"] : [TO_PLURAL, PLURAL_BE, "i"];
  let touchedCount = 0;
  const changed = tokens.map((token, place) => {
    const verb = all[place - 1] === subject || all[place + 1] === subject ? be.get(all[place]!) : undefined;
    const text = pronouns.get(all[place]!) ?? verb;
    if (text === undefined || token.isTouched) return token;
    touchedCount += 1;
    const changedToken = { ...token, text, isTouched: true };
    return place === 0 || /[.!?]/u.test(tokens[place - 1]!.after) ? capitalise(changedToken) : changedToken;
  });
  return touchedCount === 0 ? null : { tokens: changed, touchedCount };
};

const TO_PAST = new Map([
  ["is", "was"],
  ["are", "were"],
  ["will", "would"],
  ["can", "could"],
  ["does", "did"],
  ["has", "had"],
  ["am", "was"],
]);
const TO_PRESENT = new Map([
  ["was", "is"],
  ["were", "are"],
  ["would", "will"],
  ["could", "can"],
  ["did", "does"],
]);

/** The helping verbs of the sentence go from present to past or back. */
export const changeTense: SentenceEdit = (tokens) => {
  const forms = tokens.some((token) => TO_PAST.has(lower(token))) ? TO_PAST : TO_PRESENT;
  let touchedCount = 0;
  const changed = tokens.map((token, place) => {
    const text = forms.get(lower(token));
    if (text === undefined || token.isTouched || place === 0 || isCapitalised(token)) return token;
    touchedCount += 1;
    return { ...token, text, isTouched: true };
  });
  return touchedCount === 0 ? null : { tokens: changed, touchedCount };
};

const PERSONS = words("i we they");

/** "We will fight" becomes "we have fought" or "we are fighting", "I fought" "I have fought", "we have fought" "we fought". */
export const changeAspect: SentenceEdit = (tokens, dice) => {
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const [person, second, third] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    if (!PERSONS.has(lower(person)) || second.isTouched || third.isTouched || person.after !== "" || second.after !== "") continue;
    const be = lower(person) === "i" ? "am" : "are";
    const put = (text: string, removed: number, marks: Token): Edit => ({
      tokens: [...tokens.slice(0, at + 1), ...newTokens(text, { after: marks.after }), ...tokens.slice(at + 1 + removed)],
      touchedCount: Math.max(removed, text.split(" ").length),
    });
    const planned = lower(second) === "will" ? baseOf.base.get(lower(third)) : undefined;
    if (planned !== undefined)
      return put(dice.next() < 0.6 ? `have ${inflectVerb(planned, "participle")}` : `${be} ${inflectVerb(planned, "ing")}`, 2, third);
    const done = lower(second) === "have" ? baseOf.participle.get(lower(third)) : undefined;
    if (done !== undefined) return put(inflectVerb(done, "past"), 2, third);
    const past = baseOf.past.get(lower(second));
    if (past !== undefined && !baseOf.base.has(lower(second))) return put(`have ${inflectVerb(past, "participle")}`, 1, second);
    const present = baseOf.base.get(lower(second));
    if (present !== undefined && lower(third) !== "to" && dice.next() < 0.5) return put(`${be} ${inflectVerb(present, "ing")}`, 1, second);
  }
  return null;
};

const OBJECT_FORMS = new Map([
  ["i", "me"],
  ["we", "us"],
  ["he", "him"],
  ["she", "her"],
  ["they", "them"],
]);
const TRANSITIVE = words(
  "pass approve adopt introduce support back oppose create reduce lower cut raise increase protect help block sign praise criticize reject fund hurt honor applaud secure enact examine destroy threaten ignore",
);

/** "The House passed the bill." becomes "The bill was passed by the House." */
export const makePassive: SentenceEdit = (tokens) => {
  const at = tokens.findIndex((token) => TRANSITIVE.has(baseOf.past.get(lower(token)) ?? ""));
  const subject = tokens.slice(0, at);
  if (
    at < 1 ||
    at > 4 ||
    hasMark(subject.slice(1)) ||
    subject.some((token, place) => token.after !== "" || (place > 0 && PREPOSITIONS.has(lower(token))))
  )
    return null;
  if (
    !SUBJECTS.has(lower(subject[0])) ||
    subject.some((token) => ["have", "has", "had", "was", "were", "been", "to", "and"].includes(lower(token)))
  )
    return null;
  if (!DETERMINERS.has(lower(tokens[at + 1]))) return null;
  const stop = tokens.findIndex((token, place) => place > at + 1 && (PREPOSITIONS.has(lower(token)) || tokens[place - 1]!.after !== ""));
  const end = stop === -1 ? tokens.length : stop;
  const object = tokens.slice(at + 1, end);
  if (object.length < 2 || object.length > 7) return null;
  const isPlural = /[^s]s$/u.test(lower(object.at(-1)));
  const participle = inflectVerb(baseOf.past.get(lower(tokens[at]))!, "participle");
  const agent = OBJECT_FORMS.get(lower(subject[0])) ?? null;
  const agentTokens = (agent !== null && subject.length === 1 ? newTokens(agent) : [decapitalise(subject[0]!), ...subject.slice(1)]).map(
    (token, place, all) => touch({ ...token, before: "", after: place === all.length - 1 ? object.at(-1)!.after : token.after }),
  );
  return {
    tokens: [
      { ...capitalise(object[0]!), before: tokens[0]!.before },
      ...object.slice(1, -1),
      { ...object.at(-1)!, after: "" },
      ...newTokens(`${isPlural ? "were" : "was"} ${participle} by`),
      ...agentTokens,
      ...tokens.slice(end),
    ],
    touchedCount: 3 + subject.length,
  };
};

const ASIDES = words("however too for in as including who of especially particularly along therefore");

/** Leaves out a bracket of up to eight words or an aside of up to six between commas. */
export const dropAside: SentenceEdit = (tokens) => {
  for (let from = 1; from < tokens.length - 2; from += 1) {
    const isBracket = tokens[from]!.before.includes("(");
    if (!isBracket && !(tokens[from - 1]!.after === "," && ASIDES.has(lower(tokens[from])))) continue;
    const ends = (token: Token): boolean => (isBracket ? token.after.startsWith(")") : token.after === ",");
    const length = tokens.slice(from, from + (isBracket ? 8 : 6)).findIndex(ends) + 1;
    if (length === 0 || from + length >= tokens.length) continue;
    const before = tokens[from - 1]!;
    const after = isBracket ? before.after + tokens[from + length - 1]!.after.slice(1) : "";
    return {
      tokens: [...tokens.slice(0, from - 1), { ...before, after }, ...tokens.slice(from + length)],
      touchedCount: length,
    };
  }
  return null;
};

const HEDGES = [
  "I believe that",
  "In my view,",
  "Frankly,",
  "To be honest,",
  "As I have said before,",
  "It is fair to say that",
  "It seems to me that",
  "The truth is that",
  "Make no mistake:",
  "By and large,",
  "To my knowledge,",
  "All things considered,",
];

/** Opens the sentence with a hedge. */
export const insertHedge: SentenceEdit = (tokens, dice) => {
  if (
    tokens.length < 5 ||
    /^\p{Lu}{2,}/u.test(tokens[0]!.text) ||
    tokens[0]!.isTouched ||
    /^["“(]/u.test(tokens[0]!.before.slice(1)) ||
    /^(?:and|but|or)$/u.test(lower(tokens[0]))
  )
    return null;
  const hedge = newTokens(dice.pick(HEDGES), { before: tokens[0]!.before });
  return { tokens: [...hedge, { ...decapitalise(tokens[0]!), before: "" }, ...tokens.slice(1)], touchedCount: hedge.length };
};
