/**
 * Weighs how strongly a clause blames. A strong phrase blames by itself, weak words together, or one that somebody answers for. Words for evils that
 * nobody need answer for (a crisis, a threat, crime) blame whoever does them, and else only add to another; what is fought blames nobody.
 * Cost: linear in the words of the clause.
 */
import type { PhrasePlace } from "../text/phrase-set.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { ClauseView } from "./clause-view.ts";
import type { ClaimLexicon } from "./claim-lexicon.ts";

const NOT = /^not$|n't$/u;
/** Words behind a remedy within which an evil is what it is for, and before it within which it is denied. */
const REMEDY_REACH = 7;
const DENIAL_REACH = 3;

/** How strongly a clause blames: 2 and more is a charge. */
export function weighBlame(view: ClauseView, lexicon: ClaimLexicon): number {
  const { tokens, clause, subject } = view;
  const { words } = tokens;
  const { from, verb } = clause;
  // A picture shows, it does not charge: "like an undertaker who measures the sick".
  const to = lexicon.similes.first(words, from, clause.to)?.from ?? clause.to;
  const neutral = lexicon.neutral.all(words, from, to);
  const isNeutral = (place: { readonly from: number }): boolean =>
    neutral.some((other) => other.from <= place.from && place.from < other.to);
  const isBlame = (place: PhrasePlace): boolean => !isNeutral(place) && !isFought(words, place.from, from, lexicon);
  const isName = (place: PhrasePlace): boolean => place.from > from && tokens.isCapital.slice(place.from, place.to).every(Boolean);
  const isEvil = (place: PhrasePlace): boolean => place.to - place.from === 1 && lexicon.evils.has(words[place.from]!);
  const blamed = lexicon.strongBlame.all(words, from, to).filter(isBlame);
  const strong = blamed.filter((place) => !isEvil(place) && !isName(place));
  const charges = strong.filter(
    (place) => !isOutside(words, place.from, lexicon) && !(place.to <= subject.to && place.to - place.from === 1),
  );
  const denied = { from: subject.from, to: verb?.end ?? from };
  const isDenied =
    isNegatedOutside(words, denied, charges, lexicon) || clause.cue?.isDenial === true || lexicon.denials.has(words[verb?.at ?? from]!);
  if ((charges.length > 0 && isDenied) || (verb && words.slice(verb.at, verb.end).some((word) => lexicon.denials.has(word)))) return 0;
  let weight = charges.length > 0 ? 2 : strong.length > 0 ? 1 : 0;
  const mild = [...lexicon.weakBlame.all(words, from, to).filter(isBlame), ...blamed.filter(isEvil)].filter((place) => !isName(place));
  // Whoever does an evil answers for it: "they killed two of us".
  const isDone = (place: PhrasePlace): boolean =>
    verb !== undefined && !verb.isPassive && verb.at <= place.from && place.from < verb.end && isSomebody(tokens, subject, lexicon);
  const weak = new Set(mild.filter((place) => !isEvil(place) || isDone(place)).map((place) => words[place.from]!));
  const isThing = subject.to === subject.from + 1 && lexicon.things.has(words[subject.from]!);
  weight += Math.min(isThing ? 1 : 2, weak.size);
  if (weight === 1 && verb !== undefined && isSomebody(tokens, subject, lexicon)) weight++;
  if (weight === 1 && !isThing && mild.some((place) => !weak.has(words[place.from]!))) weight++;
  if (verb === undefined || isThing || isDocument(words, subject, lexicon)) return weight;
  const opening = verb.at > from && lexicon.negations.has(words[verb.at - 1]!) ? verb.at - 1 : verb.at;
  const end = endOfQuotation(tokens, opening, Math.min(to, verb.end + 2));
  const undone = dutyUndone(words, { from: opening, to: end }, lexicon);
  const isOwed = subject.to === subject.from || isSomebody(tokens, subject, lexicon);
  return weight + (undone !== undefined && isOwed && !isNeutral({ from: undone }) ? 2 : 0);
}

/** Whether what stands at `at` is what a remedy in words `[from, at)` is for: "fight crime", "victims of abuse"; "did nothing to stop it" is none. */
function isFought(words: readonly string[], at: number, from: number, lexicon: ClaimLexicon): boolean {
  for (let i = Math.max(from, at - REMEDY_REACH); i < at; i++) {
    if (!lexicon.remedies.at(words, i, at + 1)) continue;
    if (!words.slice(Math.max(from, i - DENIAL_REACH), i).some((word) => lexicon.negations.has(word))) return true;
  }
  return false;
}

/** The first word in `[from, to)` behind a closing quotation mark; `to` when there is none. */
function endOfQuotation({ before }: ClaimTokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (/["”]/u.test(before[i]!)) return i;
  return to;
}

/** Whether a subject is a person or a body: a name, an office, "he". One sign of blame is then enough. */
function isSomebody(
  { words, isCapital }: ClaimTokens,
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: ClaimLexicon,
): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    // What stands behind "of" or "which" belongs to the head: "the name of the group".
    if (i > from && (lexicon.prepositions.has(word) || lexicon.relatives.has(word))) return false;
    // "Her legacy" is a thing.
    if (lexicon.owners.has(word) && i + 1 < to) continue;
    if (lexicon.somebody.has(word) || (isCapital[i] === true && i > 0 && !lexicon.speaker.has(word))) return true;
  }
  return false;
}

/** Whether a negation stands in words `[from, to)` that is no part of a charge: "did nothing" is one, "did not steal" is none. */
function isNegatedOutside(
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  charges: readonly { readonly from: number; readonly to: number }[],
  lexicon: ClaimLexicon,
): boolean {
  for (let i = from; i < to; i++) {
    if (lexicon.negations.has(words[i]!) && !charges.some((place) => place.from <= i && i < place.to)) return true;
  }
  return false;
}

/** Where something stands that was owed and not done: "did not call us", "fined nobody"; "asked me not to say" is none. */
function dutyUndone(
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: ClaimLexicon,
): number | undefined {
  const slice = words.slice(from, to);
  if (slice.some((word) => lexicon.futures.has(word))) return undefined;
  const negation = slice.findIndex((word) => lexicon.negations.has(word));
  if (negation < 0) return undefined;
  const isObject = !NOT.test(slice[negation]!);
  const duty = slice.findIndex((word, i) => lexicon.duties.has(word) && (i > negation || isObject));
  return duty < 0 ? undefined : from + duty;
}

/** Whether a subject is a paper: what it does not say blames nobody. */
const isDocument = (
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: ClaimLexicon,
): boolean => to > from && to - from <= 3 && lexicon.documents.has(words[to - 1]!);

/** Whether a word of blame is only the aim of something else: "to stop", "against", "fight". */
function isOutside(words: readonly string[], at: number, lexicon: ClaimLexicon): boolean {
  const previous = words[at - 1] ?? "";
  return previous === "to" || previous === "against" || (lexicon.modals.has(previous) && previous !== "would");
}
