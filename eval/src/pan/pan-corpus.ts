/**
 * A stand-in for the text-alignment corpus of PAN 2013, made from scratch after its description: pairs of a suspicious and a source text, in
 * which passages of 50 to 600 words of the source stand in the suspicious text as they are or after random obfuscation in three strengths.
 *
 * Of a hundred pairs 31 are clean, 31 hold verbatim passages and 38 obfuscated ones of one strength; one to four passages a pair. Texts of
 * a pair are of one topic in six of ten cases. A third of the texts has hard line breaks, so that verbatim passages differ in white space.
 * Speakers are the names of the texts, each another; there are no dates.
 *
 * Paper: Potthast, Gollub, Hagen, Tippmann, Kiesel, Rosso, Stamatatos & Stein (2013), CLEF, "Overview of the 5th international competition on
 * plagiarism detection". Left out: translation and summary, which need other tools than a matcher of words.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { insertPassages } from "../planted/insert.ts";
import { sentencesOf } from "../planted/sentences.ts";
import type { PlacePair } from "../plagdet.ts";
import { obfuscateRandomly, STRENGTHS, type Strength } from "./obfuscate.ts";
import type { WebText } from "./web-texts.ts";

export type Obfuscation = "none" | Strength;

export const OBFUSCATIONS: readonly Obfuscation[] = ["none", ...STRENGTHS];

export interface PanDocument {
  readonly id: string;
  readonly text: string;
  readonly kind: "article" | "other";
  readonly name: string;
}

export interface PanCase extends PlacePair {
  readonly pair: number;
  readonly obfuscation: Obfuscation;
  /** Words of the passage in the source. */
  readonly word_count: number;
}

export interface PanPair {
  readonly pair: number;
  /** The source. */
  readonly a_source_id: string;
  /** The suspicious text. */
  readonly b_source_id: string;
  readonly obfuscation: Obfuscation | null;
  readonly is_clean: boolean;
}

export interface PanCorpus {
  readonly documents: readonly PanDocument[];
  readonly pairs: readonly PanPair[];
  readonly cases: readonly PanCase[];
}

export const WORDS_LEAST = 50;
export const WORDS_MOST = 600;
const PLANTS_MOST = 4;
/** Passages take this part of the source's words at most. */
const SOURCE_PART = 0.6;
const SAME_TOPIC_CHANCE = 0.6;
const WRAPPED_CHANCE = 1 / 3;

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((piece) => piece !== "");

/** Breaks lines at about `width` characters by putting a line break for a blank: places stay what they were. */
export function wrapLines(text: string, width: number): string {
  let lineStart = 0;
  let lastBlank = -1;
  const units = text.split("");
  for (const [place, unit] of units.entries()) {
    if (unit === "\n") [lineStart, lastBlank] = [place + 1, -1];
    else if (unit === " ") lastBlank = place;
    if (place - lineStart < width || lastBlank === -1) continue;
    units[lastBlank] = "\n";
    [lineStart, lastBlank] = [lastBlank + 1, -1];
  }
  return units.join("");
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Passages of whole sentences that do not overlap, ascending; none when the text is too short. */
export function drawPlaces(text: string, wanted: number, dice: Dice): Place[] {
  const sentences = sentencesOf(text);
  const budget = wordsIn(text).length * SOURCE_PART;
  const chosen: Place[] = [];
  let taken = 0;
  for (let tried = 0; tried < wanted * 8 && chosen.length < wanted; tried += 1) {
    const length = WORDS_LEAST * (WORDS_MOST / WORDS_LEAST) ** dice.next();
    const first = dice.below(sentences.length);
    const start = sentences[first]!.start;
    let count = 0;
    for (const sentence of sentences.slice(first)) {
      count += wordsIn(text.slice(sentence.start, sentence.end)).length;
      if (count > WORDS_MOST || taken + count > budget) break;
      if (count < Math.max(WORDS_LEAST, length)) continue;
      if (!chosen.some((place) => start < place.end && place.start < sentence.end)) {
        chosen.push({ start, end: sentence.end });
        taken += count;
      }
      break;
    }
  }
  return chosen.sort((left, right) => left.start - right.start);
}

/** Two texts: of one topic by chance, else any. */
function drawPair(waiting: WebText[], dice: Dice): readonly [WebText, WebText] {
  const first = waiting.pop();
  if (first === undefined || waiting.length === 0) throw new Error("not enough texts: give fewer pairs");
  const isNear = dice.next() < SAME_TOPIC_CHANCE;
  const near = isNear ? waiting.findLastIndex((text) => text.topic === first.topic) : -1;
  const second = waiting.splice(near === -1 ? waiting.length - 1 : near, 1)[0]!;
  return second.text.length > first.text.length ? [second, first] : [first, second];
}

interface Drawn {
  readonly source: WebText;
  readonly suspicious: WebText;
  readonly places: readonly Place[];
}

function drawCleanPair(waiting: WebText[], dice: Dice): Drawn {
  const [source, suspicious] = drawPair(waiting, dice);
  return { source, suspicious, places: [] };
}

/** Passes over pairs whose source is too short for a passage. */
function drawPlantablePair(waiting: WebText[], dice: Dice): Drawn {
  for (;;) {
    const [source, suspicious] = drawPair(waiting, dice);
    const places = drawPlaces(source.text, 1 + dice.below(PLANTS_MOST), dice);
    if (places.length > 0 && sentencesOf(suspicious.text).length > places.length) return { source, suspicious, places };
  }
}

/** What becomes of a pair, in parts of a hundred. */
const PLAN: readonly (readonly [Obfuscation | null, number])[] = [
  [null, 31],
  ["none", 31],
  ["light", 13],
  ["middle", 13],
  ["strong", 12],
];

function drawPlan(pairCount: number, dice: Dice): (Obfuscation | null)[] {
  const hundred = PLAN.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return dice.shuffled(Array.from({ length: pairCount }, (_, pair) => hundred[Math.floor((pair * hundred.length) / pairCount)]!));
}

/**
 * Makes the corpus.
 *
 * @param texts    texts in drawn order, two per pair and some more, as a source too short for a passage is passed over.
 * @param options  pairCount: integer >= 8.
 * @throws         Error when the texts do not suffice.
 */
export function makePanCorpus(texts: readonly WebText[], options: { readonly seed: number; readonly pairCount: number }): PanCorpus {
  const dice = createDice(options.seed);
  const waiting = [...texts];
  const documents: PanDocument[] = [];
  const pairs: PanPair[] = [];
  const cases: PanCase[] = [];
  for (const [pair, obfuscation] of drawPlan(options.pairCount, dice).entries()) {
    const { source, suspicious, places } = obfuscation === null ? drawCleanPair(waiting, dice) : drawPlantablePair(waiting, dice);
    const context = wordsIn(suspicious.text);
    const passages = places.map(({ start, end }) => source.text.slice(start, end));
    const altered = passages.map((passage) =>
      obfuscation === null || obfuscation === "none" ? passage : obfuscateRandomly(passage, obfuscation, context, dice),
    );
    const planted = insertPassages(suspicious.text, altered, dice);
    const number = String(pair + 1).padStart(5, "0");
    const ids = [`source-document${number}`, `suspicious-document${number}`] as const;
    for (const [side, text] of [source.text, planted.text].entries()) {
      const isWrapped = dice.next() < WRAPPED_CHANCE;
      documents.push({
        id: ids[side]!,
        name: ids[side]!,
        kind: pair % 2 === 0 ? "article" : "other",
        text: isWrapped ? wrapLines(text, 60 + dice.below(40)) : text,
      });
    }
    pairs.push({ pair, a_source_id: ids[0], b_source_id: ids[1], obfuscation, is_clean: obfuscation === null });
    for (const [place, { start, end }] of places.entries())
      cases.push({
        pair,
        obfuscation: obfuscation!,
        word_count: wordsIn(passages[place]!).length,
        a_source_id: ids[0],
        a_start: start,
        a_end: end,
        b_source_id: ids[1],
        b_start: planted.places[place]!.start,
        b_end: planted.places[place]!.end,
      });
  }
  return { documents, pairs, cases };
}
