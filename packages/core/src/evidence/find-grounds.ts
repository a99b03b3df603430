/**
 * Finds what a text offers as evidence, admits not to have, promises and lays open: rules over the words of a sentence, strong ones first.
 * It tells on what ground something is said, not whether the ground holds. Cost: linear in words; at each word, the phrases that begin with it.
 */
import type { GroundBasis } from "../languages/evidence-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { PhrasePlace } from "../text/phrase-set.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import type { FoundGround } from "./found-ground.ts";
import { groundLexicon, phraseAt, type GroundLexicon } from "./ground-lexicon.ts";
import { inFirstPerson } from "./in-first-person.ts";
import { personBefore, personBehind } from "./person-names.ts";

/**
 * The grounds of a text by place, an act and a kind at most once in a sentence or in what semicolons and dashes part of it.
 *
 * @param spoken  with `cues`, what an outlet reports of a speaker counts as the speaker's: "conceded that there was no proof".
 * @param pack    of the text's language; without words for evidence nothing is found.
 * @param finder  of its sentences.
 */
export function findGrounds(spoken: SpokenText, pack: LanguagePack | undefined, finder: SentenceFinder): FoundGround[] {
  const lexicon = pack && groundLexicon(pack);
  if (lexicon === undefined) return [];
  const { text, stretches, cues } = spoken;
  const cueOf = new Map(stretches.map((stretch, i) => [stretch, cues?.[i]] as const));
  return spokenSentences(spoken, finder).flatMap(({ start, end, stretch }) => {
    const place = cueOf.get(stretch);
    const isReport = place !== undefined && !isQuoted(text, stretch.start);
    const cue = isReport ? claimTokens(text, place.start, place.end).words : [];
    if (cue.some((word) => lexicon.denying.has(word))) return [];
    const teller = isReport ? claimTokens(text, Math.max(0, place.start - TELLER_REACH), place.start).words.slice(-TELLER_WORDS) : [];
    return groundsOfSentence(text, { start, end }, { lexicon, cue, teller }).map((ground) => ({ ...ground, utterance: stretch.utterance }));
  });
}

/** Whether a stretch is in quotation marks: its words are the speaker's, whatever the words round it say. */
function isQuoted(text: string, start: number): boolean {
  return /["“‘«„]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) || /^["“‘«„]/u.test(text.slice(start, start + 1));
}

interface SentenceContext {
  readonly lexicon: GroundLexicon;
  /** Words by which an outlet ascribes the sentence to its speaker, where it does not quote. */
  readonly cue: readonly string[];
  /** Words before those, which name whose words they are. */
  readonly teller?: readonly string[];
}

/** Units, and words, before the words that ascribe a report in which he stands whose words it tells. */
const TELLER_REACH = 60;
const TELLER_WORDS = 5;

/** What one sentence of a text offers, admits, promises or lays open. */
export function groundsOfSentence(
  text: string,
  sentence: Extent,
  { lexicon, cue, teller = [] }: SentenceContext,
): Omit<FoundGround, "utterance">[] {
  const tokens = claimTokens(text, sentence.start, sentence.end);
  const { words } = tokens;
  const { spoken, of } = inFirstPerson(tokens, text, { lexicon, isReport: cue.length > 0 });
  if (words.length === 0 || /\?["”’)\]]*\s*$/u.test(text.slice(sentence.start, sentence.end))) return [];
  const numbered = [...spoken.map((word) => (/^\p{N}/u.test(word) ? "#" : word)), END];
  const taken: (PhrasePlace & { readonly rule: number })[] = [];
  const named = new Map<PhrasePlace, Extent>();
  const back = new Map<PhrasePlace, GroundBasis | null>();
  let ahead: readonly string[] | undefined;
  for (const rule of candidates(numbered, lexicon))
    for (const place of placesOf(rule, numbered, { tokens, lexicon })) {
      const { name, after } = lexicon.rules[rule]!.rule;
      const person =
        name === undefined ? undefined : name === "before" ? personBefore(tokens, place, lexicon) : personBehind(tokens, place, lexicon);
      if (name !== undefined && person === undefined) continue;
      if (taken.some((other) => other.from < place.to && place.from < other.to)) continue;
      const thing =
        after === undefined
          ? undefined
          : lastThing(
              [
                ...(ahead ??= claimTokens(text, Math.max(0, sentence.start - REACH), sentence.start).words),
                ...numbered.slice(0, place.from),
              ],
              lexicon,
            );
      const behind =
        after === "near" && thing === undefined
          ? firstThing(claimTokens(text, sentence.end, Math.min(text.length, sentence.end + REACH)).words, lexicon)
          : thing;
      if (after !== undefined && behind === undefined) continue;
      const entry = { ...place, rule };
      if (behind !== undefined) back.set(entry, behind);
      taken.push(entry);
      if (person) named.set(entry, person);
    }
  const found: Omit<FoundGround, "utterance">[] = taken.map((place) => {
    const { rule, act, basis, isOther } = lexicon.rules[place.rule]!.rule;
    const segment = segmentOf(tokens, place, sentence);
    return {
      ...segment,
      act,
      basis: back.get(place) ?? (act === "basis" ? basis : (thingOf(numbered, place, lexicon) ?? basis)),
      rule,
      cue: { start: tokens.starts[place.from]!, end: tokens.ends[place.to - 1]! },
      witness: named.get(place) ?? null,
      sentence,
      isBack: words.slice(Math.max(0, place.from - 1), place.to + 6).some((word) => lexicon.back.has(word)),
      of: isOther === true ? ("other" as const) : of,
    };
  });
  const reported = found.length === 0 && cue.length > 0 ? reportedGround(tokens, sentence, { lexicon, cue, teller }) : undefined;
  return distinct(reported ? [reported] : found);
}

/** Words before and behind a phrase in which what takes it back must stand. */
const NEAR = 12;
/** Stands behind the last word of a sentence where phrases are looked up. */
const END = "$";
/** Units before a sentence in which that may be named to which it goes back. */
const REACH = 240;

/** Rules of which a phrase may begin in the sentence, strong ones first. */
function candidates(words: readonly string[], { starters }: GroundLexicon): number[] {
  const rules = new Set<number>();
  for (const word of words) for (const rule of starters.get(word) ?? []) rules.add(rule);
  return [...rules].sort((x, y) => x - y);
}

function placesOf(
  rule: number,
  words: readonly string[],
  { tokens, lexicon }: { readonly tokens: ClaimTokens; readonly lexicon: GroundLexicon },
): PhrasePlace[] {
  const { rule: declared, unless, with: wanted } = lexicon.rules[rule]!;
  if (wanted.size > 0 && !words.some((word) => wanted.has(word))) return [];
  const places: PhrasePlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const whole = phraseAt(lexicon, rule, words, at);
    if (whole === undefined) continue;
    const place = { from: whole.from, to: Math.min(whole.to, tokens.words.length) };
    if (isParted(tokens, place) || (declared.isQuoting === true && !opensQuote(tokens, place.to))) continue;
    if (unless.first(words, Math.max(0, place.from - NEAR), Math.min(words.length, place.to + NEAR))) continue;
    const around = words.slice(Math.max(0, place.from - 3), place.to);
    if (declared.isNegated !== true && around.some((word) => lexicon.negations.has(word))) continue;
    if (
      declared.isFuture !== true &&
      declared.isNegated !== true &&
      words
        .slice(Math.max(0, place.from - 1), place.to)
        .some((word) => lexicon.futures.has(word) && !declared.phrases.some((phrase) => phrase.includes(` ${word} `)))
    )
      continue;
    if (words.slice(Math.max(0, place.from - 8), place.from).some((word) => lexicon.conditions.has(word))) continue;
    places.push(place);
    at = place.to - 1;
  }
  return places;
}

/** What the words speak of, where they say it. */
function thingOf(words: readonly string[], { from, to }: PhrasePlace, { things }: GroundLexicon): GroundBasis | undefined {
  const slice = words.slice(from, to + 2);
  return things.find(([, list]) => slice.some((word) => list.has(word)))?.[0];
}

/** The kind of the last thing that words name; null for evidence of no kind. */
function lastThing(words: readonly string[], { things, evidence }: GroundLexicon): GroundBasis | null | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const thing = things.find(([, list]) => list.has(words[at]!));
    if (thing) return thing[0];
    if (evidence.has(words[at]!)) return null;
  }
  return undefined;
}

const firstThing = (words: readonly string[], lexicon: GroundLexicon): GroundBasis | null | undefined =>
  lastThing(words.toReversed(), lexicon);

/** An outlet says by its cue what the words ascribed say only in part: "conceded", that there was no proof. */
function reportedGround(
  tokens: ClaimTokens,
  sentence: Extent,
  { lexicon, cue, teller = [] }: SentenceContext,
): Omit<FoundGround, "utterance"> | undefined {
  const { words } = tokens;
  const at = words.findIndex((word) => lexicon.evidence.has(word) || lexicon.things.some(([, list]) => list.has(word)));
  const isOf = (list: ReadonlySet<string>): boolean => cue.some((word) => list.has(word));
  const common = { ...sentence, cue: sentence, witness: null, sentence, isBack: false, of: "speaker" as const };
  if (at >= 0 && isOf(lexicon.conceding) && words.some((word) => lexicon.negations.has(word)))
    return {
      ...common,
      act: "admission",
      basis: thingOf(words, { from: 0, to: words.length }, lexicon) ?? null,
      rule: "reported_admission",
    };
  // "promised that an e-mail would follow", "promised a document"
  if (at >= 0 && isOf(lexicon.promising) && (at < OBJECT || words.some((word) => lexicon.futures.has(word))))
    return { ...common, act: "promise", basis: "document", rule: "reported_promise" };
  if (words.length >= LEAST_FINDING && isOf(lexicon.finding) && teller.some((word) => lexicon.inquirers.has(word)))
    return { ...common, act: "basis", basis: "official_finding", rule: "reported_finding" };
  return undefined;
}

/** The part of the sentence between semicolons and dashes that holds a phrase. */
function segmentOf({ before, starts, ends }: ClaimTokens, { from, to }: PhrasePlace, sentence: Extent): Extent {
  let first = from;
  while (first > 0 && !PARTING.test(before[first]!)) first--;
  let last = to;
  while (last < starts.length && !PARTING.test(before[last]!)) last++;
  return {
    start: first === 0 ? sentence.start : starts[first]!,
    end: last === starts.length ? sentence.end : ends[last - 1]!,
  };
}

/** Whether a mark that parts clauses stands inside a phrase: any but the two commas of an aside. */
function isParted({ before }: ClaimTokens, { from, to }: PhrasePlace): boolean {
  let commas = 0;
  for (let at = from + 1; at < to; at++) {
    if (BREAK.test(before[at]!)) return true;
    if (before[at]!.includes(",")) commas++;
  }
  return commas % 2 === 1;
}

/** Words behind a phrase before the colon and the quotation mark that open what a paper says. */
const QUOTE_REACH = 10;
/** Words of a finding that says something. */
const LEAST_FINDING = 4;
/** Words of a reported clause that may be what a promise promises. */
const OBJECT = 4;

function opensQuote({ before }: ClaimTokens, to: number): boolean {
  return before.slice(to, to + QUOTE_REACH).some((gap) => /[:,]\s*["“‘«]/u.test(gap));
}

const BREAK = /[;:—–()[\]”"]|--|\n\s*\n/u;
const PARTING = /[;—–]|--/u;

/** The grounds by place, an act and a kind once per part of a sentence: by the strongest rule. */
function distinct(grounds: readonly Omit<FoundGround, "utterance">[]): Omit<FoundGround, "utterance">[] {
  const seen = new Set<string>();
  return grounds
    .filter(({ start, act, basis }) => {
      const key = `${start}|${act}|${basis ?? ""}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((x, y) => x.start - y.start || x.cue.start - y.cue.start);
}
