/** Reads the noun phrase that follows a marker: what something is likened to. Without a tagger: closed-class words end it, known things head it. */
import { Gap, type FigureText } from "./figure-words-of-text.ts";
import type { FigureLexicon, NounClass } from "./figure-lexicon.ts";

export type Opener = "indefinite" | "definite" | "possessive" | "number" | "bare";

export interface Vehicle {
  /** First and head word, and the word after the last of the clause it heads. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly opener: Opener;
  readonly noun: string;
  readonly nounClass: NounClass;
  readonly isProper: boolean;
  /** Whether more is said of it: "who ...", "with ...", "in ...". */
  readonly isModified: boolean;
}

const LONGEST_PHRASE = 7;
const LONGEST_CLAUSE = 22;
const GOES_ON = new Set(["which", "who", "whose", "with", "where", "that", "careful", "without"]);
const MODIFIES = new Set([
  "who",
  "that",
  "which",
  "whose",
  "with",
  "without",
  "in",
  "on",
  "at",
  "of",
  "around",
  "round",
  "for",
  "behind",
  "after",
  "under",
  "from",
  "against",
  "to",
  "between",
  "where",
  "into",
]);

/** The phrase that begins at a word; null when none does. */
export function readVehicle(text: FigureText, lexicon: FigureLexicon, from: number): Vehicle | null {
  if (from >= text.count || text.gap(from) > Gap.space) return null;
  const opener = openerOf(text, lexicon, from);
  let at = opener === "bare" ? from : from + 1;
  const firstNoun = at;
  let [head, last, properCount] = [-1, -1, 0];
  for (; at < text.count && at - from < LONGEST_PHRASE; at++) {
    if (at > from && text.gap(at) > Gap.hyphen) break;
    const word = text.form(at);
    if (lexicon.is("phraseEnds", word) && text.gap(at) !== Gap.hyphen) break;
    if (text.isCapital(at)) properCount++;
    if (head >= 0 && isVerbAfter(text, lexicon, at, head)) break;
    last = at;
    if (word.endsWith("'s")) {
      head = -1;
      continue;
    }
    if (lexicon.isThing(word) || (head >= 0 && isOfOffice(text, lexicon, at))) head = at;
    else if (head >= 0 && text.gap(at) !== Gap.hyphen && !(text.gap(at + 1) <= Gap.hyphen && isOfOffice(text, lexicon, at + 1))) break;
  }
  if (last < firstNoun) return null;
  if (head < 0) head = last;
  const noun = lexicon.singular(text.form(head));
  const next = text.gap(head + 1) <= Gap.hyphen ? text.form(head + 1) : "";
  return {
    first: from,
    head,
    end: clauseEnd(text, lexicon, head),
    opener,
    noun,
    nounClass: opener === "definite" ? lexicon.classOf(text.form(head)) : classOfHead(text, lexicon, head),
    isProper: opener === "bare" ? properCount > 0 : text.isCapital(head) && properCount > 0,
    isModified: MODIFIES.has(next),
  };
}

/** A vessel takes the class of what is in it: "a row of umbrellas". */
function classOfHead(text: FigureText, lexicon: FigureLexicon, head: number): NounClass {
  const own = lexicon.classOf(text.form(head));
  if (own !== "unknown" || text.form(head + 1) !== "of") return own;
  for (let at = head + 2; at < Math.min(text.count, head + 5) && text.gap(at) <= Gap.hyphen; at++)
    if (lexicon.isThing(text.form(at))) return lexicon.classOf(text.form(at));
  return own;
}

function openerOf(text: FigureText, lexicon: FigureLexicon, at: number): Opener {
  const word = text.form(at);
  if (word === "a" || word === "an" || word === "some" || word === "one") return "indefinite";
  if (word === "the") return "definite";
  if (text.hasDigit(at)) return "number";
  return lexicon.is("openers", word) || word.endsWith("'s") ? "possessive" : "bare";
}

/** In a compound the last noun says what it is: a "child tax credit" is no child. */
function isOfOffice(text: FigureText, lexicon: FigureLexicon, at: number): boolean {
  const nounClass = lexicon.classOf(text.form(at));
  return nounClass === "home" || nounClass === "abstract";
}

/** After one thing in the singular, a word in -s is what it does: "an auctioneer taps". */
function isVerbAfter(text: FigureText, lexicon: FigureLexicon, at: number, head: number): boolean {
  if (head < 0) return false;
  const word = text.form(at);
  const isPlural = word.endsWith("s") && lexicon.singular(word) !== word;
  const before = text.form(head);
  return isPlural && lexicon.singular(before) === before;
}

/** Where the clause about a thing ends. */
export function clauseEnd(text: FigureText, lexicon: FigureLexicon, head: number): number {
  let at = head + 1;
  for (; at < text.count && at - head < LONGEST_CLAUSE; at++) {
    const gap = text.gap(at);
    const word = text.form(at);
    if (gap >= Gap.strong) break;
    if (gap === Gap.comma && !GOES_ON.has(word)) break;
    if ((word === "and" || word === "but" || word === "so") && opensClause(text, lexicon, at + 1)) break;
    if ((word === "because" || word === "while" || word === "when" || word === "if") && gap === Gap.space) break;
  }
  return at;
}

function opensClause(text: FigureText, lexicon: FigureLexicon, at: number): boolean {
  const word = text.form(at);
  return lexicon.is("subjectPronouns", word) || word === "then" || word === "that" || word === "this" || lexicon.is("copulas", word);
}

/** Content words of a stretch of words in the singular, each once. */
export function contentWords(text: FigureText, lexicon: FigureLexicon, from: number, end: number): string[] {
  const words = new Set<string>();
  for (let at = from; at < end; at++) {
    const word = text.form(at);
    if (!lexicon.is("phraseEnds", word)) words.add(lexicon.singular(word));
  }
  return [...words];
}
