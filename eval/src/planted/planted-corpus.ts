/**
 * Planted corpora: texts of real releases into which passages of other releases were put, with the truth of what was put where.
 *
 * Each pair of texts belongs to two speakers. One pair in six is clean. In the others one to four passages from releases that are in no
 * text stand in the first text as they were and in the second verbatim, lightly edited or locally shuffled, in equal parts. A third of
 * the passages is shorter than 150 characters. What real releases share anyway stays in.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import type { Release } from "../releases.ts";
import { alterPassage, PLANT_KINDS, type PlantKind } from "./alter.ts";
import { bundleReleases, type Bundle } from "./bundles.ts";
import { insertPassages } from "./insert.ts";
import { countRuns, drawPassage, isStockPhrase, stockRunsOf } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";

/** One line of the product's JSONL input. */
export interface PlantedDocument {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly speaker_id: string;
  readonly party: string;
  readonly date: string;
  readonly kind: "press_release";
}

export interface PlantedCase {
  readonly pair: number;
  readonly kind: PlantKind;
  readonly is_short: boolean;
  readonly a_source_id: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_source_id: string;
  readonly b_start: number;
  readonly b_end: number;
}

export interface PlantedPair {
  readonly pair: number;
  readonly a_source_id: string;
  readonly b_source_id: string;
  readonly is_clean: boolean;
}

export interface PlantedCorpus {
  readonly documents: readonly PlantedDocument[];
  readonly pairs: readonly PlantedPair[];
  readonly cases: readonly PlantedCase[];
}

export interface PlantedOptions {
  readonly seed: number;
  /** Pairs of texts; integer >= 6. */
  readonly pairCount: number;
}

const SEAMS_LEAST = 8;

/** Bundles in drawn order, so that two neighbours always belong to two speakers. */
function drawBundles(releases: readonly Release[], wanted: number, dice: Dice): Bundle[] {
  const bySpeaker = new Map<string, Release[]>();
  for (const release of releases) {
    const own = bySpeaker.get(release.speaker_id);
    if (own === undefined) bySpeaker.set(release.speaker_id, [release]);
    else own.push(release);
  }
  const speakers = [...bySpeaker.keys()].sort();
  const all = speakers.flatMap((speaker) => bundleReleases(bySpeaker.get(speaker)!, dice));
  const waiting = dice.shuffled(all.filter((bundle) => sentencesOf(bundle.text).length > SEAMS_LEAST));
  const drawn: Bundle[] = [];
  while (drawn.length < wanted) {
    const before = drawn.length % 2 === 1 ? drawn.at(-1)!.releases[0]!.speaker_id : null;
    const next = waiting.findLastIndex((bundle) => bundle.releases[0]!.speaker_id !== before);
    if (next === -1) throw new Error(`${releases.length} releases do not fill ${wanted} texts`);
    drawn.push(...waiting.splice(next, 1));
  }
  return drawn;
}

/** Kinds and lengths in equal parts, in drawn order. */
function drawPlan(pairCount: number, dice: Dice): { kind: PlantKind; isShort: boolean }[][] {
  const isClean = dice.shuffled(Array.from({ length: pairCount }, (_, pair) => pair < Math.round(pairCount / 6)));
  const sizes = isClean.map((clean) => (clean ? 0 : 1 + dice.below(4)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const cells = Array.from({ length: total }, (_, place) => ({ kind: PLANT_KINDS[place % 3]!, isShort: Math.floor(place / 3) % 3 === 0 }));
  const waiting = dice.shuffled(cells);
  return sizes.map((size) => waiting.splice(0, size));
}

interface Drawn {
  readonly passage: string;
  readonly speakerId: string;
}

/** Enough passages of both lengths that no stock phrase is among them, one per donor release at most. */
function drawPassages(
  donors: readonly Release[],
  bundles: readonly Bundle[],
  wanted: { short: number; long: number },
  dice: Dice,
): { short: Drawn[]; long: Drawn[] } {
  const drawn: { short: Drawn[]; long: Drawn[] } = { short: [], long: [] };
  const margin = 2.5;
  for (const donor of dice.shuffled(donors)) {
    const length = drawn.short.length < wanted.short * margin && dice.next() < 0.6 ? "short" : "long";
    if (length === "long" && drawn.long.length >= wanted.long * margin) {
      if (drawn.short.length >= wanted.short * margin) break;
      continue;
    }
    const passage = drawPassage(donor.text, dice, length);
    if (passage !== null) drawn[length].push({ passage, speakerId: donor.speaker_id });
  }
  const asked = new Set([...drawn.short, ...drawn.long].flatMap(({ passage }) => stockRunsOf(passage)));
  const texts = [...bundles.flatMap((bundle) => bundle.releases), ...donors].map((release) => release.text);
  const counts = countRuns(texts, asked);
  const keep = (list: Drawn[]): Drawn[] => list.filter(({ passage }) => !isStockPhrase(passage, counts));
  return { short: keep(drawn.short), long: keep(drawn.long) };
}

/** Takes the first passage that belongs to neither speaker of the pair. */
function takePassage(waiting: Drawn[], speakers: readonly string[]): string {
  const place = waiting.findIndex(({ speakerId }) => !speakers.includes(speakerId));
  if (place === -1) throw new Error("not enough passages: give more releases or fewer pairs");
  return waiting.splice(place, 1)[0]!.passage;
}

/**
 * Makes a planted corpus.
 *
 * @param releases  real releases in any order; about 12 per pair are needed.
 * @returns         documents in drawn order, pairs and cases by pair number. The same releases and seed give the same corpus.
 * @throws          Error when the releases do not suffice.
 */
export function makePlantedCorpus(releases: readonly Release[], options: PlantedOptions): PlantedCorpus {
  const dice = createDice(options.seed);
  const ordered = [...releases].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
  const bundles = drawBundles(ordered, options.pairCount * 2, dice);
  const used = new Set(bundles.flatMap((bundle) => bundle.releases.map((release) => release.id)));
  const donors = ordered.filter((release) => !used.has(release.id));
  const plan = drawPlan(options.pairCount, dice);
  const cells = plan.flat();
  const shortCount = cells.filter((cell) => cell.isShort).length;
  const passages = drawPassages(donors, bundles, { short: shortCount, long: cells.length - shortCount }, dice);
  const vocabulary = dice
    .shuffled(donors)
    .slice(0, 400)
    .flatMap((release) => release.text.split(/\s+/u))
    .filter((word) => /^[\p{L}]+$/u.test(word));

  const documents: PlantedDocument[] = [];
  const pairs: PlantedPair[] = [];
  const cases: PlantedCase[] = [];
  for (const [pair, cellsOfPair] of plan.entries()) {
    const two = [bundles[pair * 2]!, bundles[pair * 2 + 1]!] as const;
    const ids = [`p${pair}-a`, `p${pair}-b`] as const;
    const speakers = two.map((bundle) => bundle.releases[0]!.speaker_id);
    const originals = cellsOfPair.map((cell) => takePassage(cell.isShort ? passages.short : passages.long, speakers));
    const altered = cellsOfPair.map((cell, place) => alterPassage(originals[place]!, cell.kind, { dice, vocabulary }));
    const planted = [insertPassages(two[0].text, originals, dice), insertPassages(two[1].text, altered, dice)] as const;
    for (const side of [0, 1] as const) {
      const first = two[side].releases[0]!;
      documents.push({
        id: ids[side],
        text: planted[side].text,
        speaker: first.speaker,
        speaker_id: first.speaker_id,
        party: first.party,
        date: first.date,
        kind: "press_release",
      });
    }
    pairs.push({ pair, a_source_id: ids[0], b_source_id: ids[1], is_clean: cellsOfPair.length === 0 });
    for (const [place, cell] of cellsOfPair.entries()) {
      const [inA, inB] = [planted[0].places[place]!, planted[1].places[place]!];
      cases.push({
        pair,
        kind: cell.kind,
        is_short: cell.isShort,
        a_source_id: ids[0],
        a_start: inA.start,
        a_end: inA.end,
        b_source_id: ids[1],
        b_start: inB.start,
        b_end: inB.end,
      });
    }
  }
  return { documents: dice.shuffled(documents), pairs, cases };
}
