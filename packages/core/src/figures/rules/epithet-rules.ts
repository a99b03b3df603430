/** Names put on persons and bodies: "the Sultan of the Fourth Floor", "Crooked Tom", "these bloodthirsty killers". */
import { Gap } from "../figure-words-of-text.ts";
import type { Candidate, RuleInput } from "./candidate.ts";

const LONGEST_COMPLEMENT = 6;
const POINTING = new Set("this these those such that".split(" "));
const OWNED = new Set("his her its their your our".split(" "));
const SETS_UP = new Set("a an the some this these those that his her its their your our and of by as".split(" "));

const GREAT = new Set("high grand great little old new".split(" "));

/** A mocking title or a beast with an "of": at the title. */
export function readTitle(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const title = lexicon.singular(text.form(at));
  if (text.form(at + 1) !== "of" || text.gap(at + 1) > Gap.space) return null;
  const isMock = lexicon.is("mockTitles", title);
  const article = articleBefore(input, at);
  if (article < 0) return null;
  // "The Thief of Small Hours": a title of a work.
  if (text.isCapital(article) && (!text.opensSentence(article) || text.isQuoted(article))) return null;
  const opener = text.form(article);
  const complement = at + 2;
  if (text.gap(complement) > Gap.space) return null;
  const hasArticle = ["the", "our", "this", "his", "her", "their", "my"].includes(text.form(complement));
  const first = hasArticle ? complement + 1 : complement;
  let end = first;
  while (
    end < text.count &&
    end - first < LONGEST_COMPLEMENT &&
    (end === first || text.gap(end) <= Gap.hyphen) &&
    !lexicon.is("phraseEnds", text.form(end)) &&
    text.isCapital(end) === text.isCapital(first)
  )
    end++;
  if (end === first) return null;
  const ofTime = ["time", "times", "age", "day", "days", "century", "generation", "world"].includes(text.form(end - 1));
  if (isMock) {
    if (opener !== "the" && opener !== "that" && opener !== "this") return null;
    if (article < at - 1 && text.isCapital(at - 1) && !GREAT.has(text.form(at - 1))) return null;
    // A realm is a place: "the King of Spain". A mocking realm is a thing: "the Sultan of the Fourth Floor", "the Emperor of Exceptions".
    const isCapital = text.isCapital(at);
    const realm = text.form(end - 1);
    const isThing = lexicon.isThing(realm) || realm.endsWith("s");
    const isPlaceName = !hasArticle && text.isCapital(first) && !isThing;
    if (isPlaceName || (!isCapital && !ofTime)) return null;
    if (text.isCapital(end - 1) ? !isThing && !lexicon.isThing(text.form(first)) && !isRoom(realm) : false) return null;
    return epithet("mock_title", { from: article, end }, title, 0.7);
  }
  if (opener !== "the" && opener !== "that" && opener !== "this") return null;
  if (lexicon.is("kin", title) && !text.isCapital(at)) return null;
  if (!text.isCapital(at) && lexicon.isThing(text.form(end - 1)) && !ofTime) return null;
  return epithet("name_of", { from: article, end }, title, 0.6);
}

function isRoom(word: string): boolean {
  return ["floor", "stairs", "hall", "office", "corridor", "dock", "desk", "ward", "row", "street", "house"].includes(word);
}

/** "Crooked Tom": a nickname adjective before a name, inside a sentence or after a stop. */
export function readNickname(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  if (!text.isCapital(at) || !text.isCapital(at + 1) || text.gap(at + 1) !== Gap.space) return null;
  if (lexicon.isThing(text.form(at + 1)) || text.isCapital(at - 1) || text.form(at + 1).length < 3) return null;
  if (text.opensSentence(at) || lexicon.is("phraseEnds", text.form(at + 1))) return null;
  return epithet("nickname", { from: at, end: at + 2 }, `${text.form(at)} ${text.form(at + 1)}`, 0.6);
}

/** "these bloodthirsty killers", "their puppet states", "this outmoded social dinosaur": at the judging noun. */
export function readCalling(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const noun = lexicon.singular(text.form(at));
  const isPlural = noun !== text.form(at);
  let first = at;
  while (
    first > 0 &&
    at - first < 5 &&
    text.gap(first) <= Gap.hyphen &&
    !SETS_UP.has(text.form(first)) &&
    !lexicon.is("phraseEnds", text.form(first))
  )
    first--;
  const opener = text.form(first);
  if (text.gap(at + 1) <= Gap.hyphen && text.form(at + 1) === "of") return null;
  const isPointing = POINTING.has(opener);
  const isOwned = OWNED.has(opener);
  const isJudged = at - first > 1;
  const isDefinite = opener === "the" && isPlural;
  if (text.isCapital(at)) return null;
  if (!(isPointing || (isOwned && !isJudged) || (isDefinite && isJudged))) return null;
  return { ...epithet("calling", { from: first, end: at + 1 }, noun, isPointing ? 0.65 : 0.55), isExperimental: true };
}

function articleBefore({ text, lexicon }: RuleInput, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    if (text.gap(place + 1) > Gap.hyphen) return -1;
    if (lexicon.is("openers", text.form(place))) return place;
    if (lexicon.is("phraseEnds", text.form(place))) return -1;
  }
  return -1;
}

function epithet(rule: string, span: Candidate["span"], head: string, score: number): Candidate {
  return { kind: "epithet", rule, score, span, marker: null, vehicle: span, head, ground: null };
}
