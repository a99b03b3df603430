/**
 * Reworded corpora: single real releases into which passages of other releases were put, in one text as they were and in the other in other
 * words.
 *
 * Made to differ from the planted corpora: hosts are releases of 1 to 8 thousand characters instead of bundles, lengths of passages are drawn
 * log-uniformly from 40 to 1,500 characters, changes are those of `reword.ts` in three strengths in equal parts. One pair in four is clean.
 * Of all pairs a third are of one month and topic, a third of one month, a third of any time, as two releases on one matter share words
 * without sharing text.
 *
 * 60 rewordings of real passages were read by eye before the tables were last mended: wrong senses or broken grammar stood in about a
 * third of the light ones (one word as a rule), in half of the middle and two thirds of the strong ones ("to obtain the difficulties under
 * control", "fire branches"); the sense of the passage could be followed in all.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { insertPassages } from "../planted/insert.ts";
import { countRuns, isStockPhrase, stockRunsOf } from "../planted/passages.ts";
import type { PlantedDocument } from "../planted/planted-corpus.ts";
import { sentencesOf } from "../planted/sentences.ts";
import { isContentWord, wordsOf } from "../planted/words.ts";
import type { PlacePair } from "../plagdet.ts";
import type { Release } from "../releases.ts";
import { rewordPassage, STRENGTHS, type Strength } from "./reword.ts";

export type Nearness = "topic" | "month" | "any";

export interface RewordedCase extends PlacePair {
  readonly pair: number;
  readonly strength: Strength;
  /** Characters of the passage as it was. */
  readonly length: number;
  /** Words touched by words of the passage. */
  readonly touched_share: number;
}

export interface RewordedPair {
  readonly pair: number;
  readonly a_source_id: string;
  readonly b_source_id: string;
  readonly nearness: Nearness;
  readonly is_clean: boolean;
}

export interface RewordedCorpus {
  readonly documents: readonly PlantedDocument[];
  readonly pairs: readonly RewordedPair[];
  readonly cases: readonly RewordedCase[];
}

export interface RewordedOptions {
  readonly seed: number;
  /** Pairs of texts; integer >= 12. */
  readonly pairCount: number;
}

const HOST_LEAST = 1000;
const HOST_MOST = 8000;
const HOST_SENTENCES = 5;
export const PASSAGE_LEAST = 40;
export const PASSAGE_MOST = 1500;
const SENTENCES_MOST = 5;
const MARGIN = 1.6;
/** Releases of a month that are looked through for the one nearest in topic. */
const TOPIC_CANDIDATES = 25;

const byId = (left: Release, right: Release): number => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map(({ form }) => form)
      .filter(isContentWord),
  );
}

function nearestInTopic(first: Release, others: readonly Release[]): Release {
  const own = contentOf(first.text);
  const overlap = (release: Release): number => {
    const content = contentOf(release.text);
    return [...content].filter((form) => own.has(form)).length / Math.sqrt(content.size);
  };
  return others.map((release) => ({ release, share: overlap(release) })).reduce((best, next) => (next.share > best.share ? next : best))
    .release;
}

interface HostPair {
  readonly two: readonly [Release, Release];
  readonly nearness: Nearness;
}

/** Pairs of releases of two speakers, none used twice. */
function drawHosts(releases: readonly Release[], pairCount: number, dice: Dice): HostPair[] {
  const waiting = new Set(
    dice.shuffled(
      releases.filter(({ text }) => text.length >= HOST_LEAST && text.length <= HOST_MOST && sentencesOf(text).length > HOST_SENTENCES),
    ),
  );
  const byMonth = new Map<string, Release[]>();
  for (const release of waiting) byMonth.set(release.date.slice(0, 7), [...(byMonth.get(release.date.slice(0, 7)) ?? []), release]);
  const pairs: HostPair[] = [];
  for (const first of waiting) {
    if (pairs.length === pairCount) return pairs;
    const nearness = (["topic", "month", "any"] as const)[pairs.length % 3]!;
    const pool = nearness === "any" ? [...waiting] : byMonth.get(first.date.slice(0, 7))!;
    const others = pool.filter((release) => waiting.has(release) && release.speaker_id !== first.speaker_id);
    if (others.length === 0) continue;
    const second = nearness === "topic" ? nearestInTopic(first, others.slice(0, TOPIC_CANDIDATES)) : dice.pick(others);
    waiting.delete(first);
    waiting.delete(second);
    pairs.push({ two: [first, second], nearness });
  }
  throw new Error(`${releases.length} releases give no ${pairCount} pairs of hosts`);
}

const drawLength = (dice: Dice): number => PASSAGE_LEAST * (PASSAGE_MOST / PASSAGE_LEAST) ** dice.next();

/** One to five whole sentences of about the length wanted, or null when the text has none. */
function drawPassage(text: string, wanted: number, dice: Dice): string | null {
  const sentences = sentencesOf(text);
  for (const first of dice.shuffled(sentences.map((_, place) => place))) {
    const start = sentences[first]!.start;
    for (const { end } of sentences.slice(first, first + SENTENCES_MOST)) {
      const passage = text.slice(start, end);
      const isNear = passage.length >= wanted * 0.8 && passage.length <= wanted * 1.25;
      const isWithin = passage.length >= PASSAGE_LEAST && passage.length <= PASSAGE_MOST;
      if (isNear && isWithin && /[.!?]["”’')\]]*$/u.test(passage) && !passage.includes("\n")) return passage;
    }
  }
  return null;
}

interface Drawn {
  readonly passage: string;
  readonly altered: string;
  readonly touchedShare: number;
  readonly speakerId: string;
}

/** Passages with their other wording, one per donor at most, of which no stock phrase is one. */
function drawReworded(
  donors: readonly Release[],
  texts: readonly string[],
  wanted: readonly Strength[],
  dice: Dice,
): Map<Strength, Drawn[]> {
  const drawn = new Map<Strength, Drawn[]>(STRENGTHS.map((strength) => [strength, []]));
  const most = Math.ceil((wanted.length / STRENGTHS.length) * MARGIN) + 3;
  // A length stays wanted until a donor has it, so that short passages, which are harder to reword, are not fewer.
  const lengths = new Map<Strength, number>(STRENGTHS.map((strength) => [strength, drawLength(dice)]));
  for (const donor of dice.shuffled(donors)) {
    const strength = STRENGTHS.reduce((least, next) => (drawn.get(next)!.length < drawn.get(least)!.length ? next : least));
    if (drawn.get(strength)!.length >= most) break;
    const passage = drawPassage(donor.text, lengths.get(strength)!, dice);
    if (passage === null || isStockPhrase(passage, new Map())) continue;
    const reworded = rewordPassage(passage, strength, dice);
    if (reworded === null) continue;
    drawn.get(strength)!.push({ passage, altered: reworded.text, touchedShare: reworded.touchedShare, speakerId: donor.speaker_id });
    lengths.set(strength, drawLength(dice));
  }
  const all = [...drawn.values()].flat();
  const counts = countRuns(texts, new Set(all.flatMap(({ passage }) => stockRunsOf(passage))));
  return new Map([...drawn].map(([strength, list]) => [strength, list.filter(({ passage }) => !isStockPhrase(passage, counts))]));
}

function take(waiting: Drawn[], speakers: readonly string[]): Drawn {
  const place = waiting.findIndex(({ speakerId }) => !speakers.includes(speakerId));
  if (place === -1) throw new Error("not enough passages: give more releases or fewer pairs");
  return waiting.splice(place, 1)[0]!;
}

const documentOf = (id: string, release: Release, text: string): PlantedDocument => ({
  id,
  text,
  speaker: release.speaker,
  speaker_id: release.speaker_id,
  party: release.party,
  date: release.date,
  kind: "press_release",
});

/**
 * Makes a reworded corpus.
 *
 * @param releases  real releases in any order; about 12 per pair are needed.
 * @throws          Error when the releases do not suffice.
 */
export function makeRewordedCorpus(releases: readonly Release[], options: RewordedOptions): RewordedCorpus {
  const dice = createDice(options.seed);
  const ordered = [...releases].sort(byId);
  const hosts = drawHosts(ordered, options.pairCount, dice);
  const used = new Set(hosts.flatMap(({ two }) => two.map((release) => release.id)));
  const isClean = hosts.map((_, pair) => Math.floor(pair / 3) % 4 === 0);
  const sizes = isClean.map((clean) => (clean ? 0 : 1 + dice.below(3)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const strengths = dice.shuffled(Array.from({ length: total }, (_, place) => STRENGTHS[place % STRENGTHS.length]!));
  const waiting = drawReworded(
    ordered.filter((release) => !used.has(release.id)),
    ordered.map((release) => release.text),
    strengths,
    dice,
  );
  const documents: PlantedDocument[] = [];
  const pairs: RewordedPair[] = [];
  const cases: RewordedCase[] = [];
  for (const [pair, { two, nearness }] of hosts.entries()) {
    const ids = [`r${pair}-a`, `r${pair}-b`] as const;
    const speakers = two.map((release) => release.speaker_id);
    const own = strengths.splice(0, sizes[pair]!);
    const drawn = own.map((strength) => take(waiting.get(strength)!, speakers));
    const a = insertPassages(
      two[0].text,
      drawn.map(({ passage }) => passage),
      dice,
    );
    const b = insertPassages(
      two[1].text,
      drawn.map(({ altered }) => altered),
      dice,
    );
    documents.push(documentOf(ids[0], two[0], a.text), documentOf(ids[1], two[1], b.text));
    pairs.push({ pair, a_source_id: ids[0], b_source_id: ids[1], nearness, is_clean: isClean[pair]! });
    for (const [place, strength] of own.entries())
      cases.push({
        pair,
        strength,
        length: drawn[place]!.passage.length,
        touched_share: Number(drawn[place]!.touchedShare.toFixed(4)),
        a_source_id: ids[0],
        a_start: a.places[place]!.start,
        a_end: a.places[place]!.end,
        b_source_id: ids[1],
        b_start: b.places[place]!.start,
        b_end: b.places[place]!.end,
      });
  }
  return { documents: dice.shuffled(documents), pairs, cases };
}
