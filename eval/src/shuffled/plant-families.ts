/**
 * Planted families: a line of 40 to 200 characters from a release outside the sample, put into releases of k speakers of one month, to the
 * letter or edited lightly and by each speaker in another way.
 * A line is one a speaker could call his own: from the body of a release, without a name of its speaker, not half of a quotation, five content
 * words or more, neither stock nor with a run of six words in the sample or in as many other releases.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { editLightly } from "../planted/alter.ts";
import { insertPassages } from "../planted/insert.ts";
import { countRuns, isStockPhrase, stockRunsOf } from "../planted/passages.ts";
import { sentencesOf } from "../planted/sentences.ts";
import { runsOf, wordsOf } from "../planted/words.ts";
import type { Release } from "../releases.ts";

/** Speakers of a family. */
export const SPEAKER_COUNTS = [3, 5, 8, 15] as const;
/** Characters of a line: from, below. */
export const LENGTHS = [
  [40, 80],
  [80, 120],
  [120, 160],
  [160, 201],
] as const;
export const LINE_KINDS = ["verbatim", "light"] as const;

/** No run of so many words of a line stands anywhere in the sample. */
const UNSEEN_RUN = 6;
/** Sentences that a release needs, so that a line does not end up alone. */
const LEAST_SENTENCES = 4;

export interface PlantedFamily {
  readonly id: string;
  readonly kind: (typeof LINE_KINDS)[number];
  readonly speakerCount: number;
  /** Length of the donor's line in characters. */
  readonly length: number;
  readonly members: readonly { readonly source_id: string; readonly speaker_id: string; readonly start: number; readonly end: number }[];
}

export interface PlantedSample {
  readonly releases: readonly Release[];
  readonly families: readonly PlantedFamily[];
}

const bandOf = (length: number): number => LENGTHS.findIndex(([least, limit]) => length >= least && length < limit);

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Whether quotation marks of a line come in pairs. */
function isWhole(line: string): boolean {
  return countOf(line, /["]/gu) % 2 === 0 && countOf(line, /“/gu) === countOf(line, /”/gu);
}

/** Whole sentences from the body of a release that are long enough and do not name its speaker, at most three. */
function linesOf(release: Release, dice: Dice): string[] {
  const names = release.speaker.split(/\s+/u).filter((name) => name.length > 2);
  const sentences = sentencesOf(release.text)
    .slice(1, -1)
    .map(({ start, end }) => release.text.slice(start, end))
    .filter((line) => /^[\p{Lu}"“][^\n]*[.!?]["”’)]*$/u.test(line) && bandOf(line.length) >= 0 && isWhole(line))
    .filter((line) => !names.some((name) => line.includes(name)));
  return dice.shuffled(sentences).slice(0, 3);
}

/** Donor lines per band of length that are neither stock nor seen in the sample. */
function drawLines(sample: readonly Release[], donors: readonly Release[], given: { dice: Dice; wanted: number }): string[][] {
  const drawn = given.dice
    .shuffled(donors)
    .slice(0, given.wanted * 10)
    .map((donor) => linesOf(donor, given.dice));
  const lines = drawn.flat();
  const asked = new Set(lines.flatMap(stockRunsOf));
  const others = given.dice.shuffled(donors).slice(0, sample.length);
  const stock = countRuns(textsOf(sample, others), asked);
  const runsOfLines = new Set(lines.flatMap((line) => runsOf(wordsOf(line), UNSEEN_RUN)));
  const holders = new Map<string, number>();
  // The donor itself holds the line, so of other releases two are needed, of the sample one.
  for (const [releases, worth] of [
    [sample, 2],
    [others, 1],
  ] as const) {
    for (const release of releases) {
      for (const run of new Set(runsOf(wordsOf(release.text), UNSEEN_RUN))) {
        if (runsOfLines.has(run)) holders.set(run, (holders.get(run) ?? 0) + worth);
      }
    }
  }
  const isSeen = (line: string): boolean => runsOf(wordsOf(line), UNSEEN_RUN).some((run) => (holders.get(run) ?? 0) > 1);
  const bands: string[][] = LENGTHS.map(() => []);
  const taken = new Set<string>();
  for (const ofDonor of drawn) {
    // One line per donor, so that no two families stand in one text.
    const line = ofDonor.find((one) => !taken.has(one) && !isStockPhrase(one, stock) && !isSeen(one));
    if (line === undefined) continue;
    taken.add(line);
    bands[bandOf(line.length)]!.push(line);
  }
  return bands;
}

const textsOf = (...lists: readonly (readonly Release[])[]): string[] => lists.flat().map((release) => release.text);

/**
 * Plants `perCell` families for every count of speakers, band of length and kind, one line at most per release.
 *
 * @param sample  releases to plant into.
 * @param donors  releases that are not among them.
 * @returns       the sample with changed texts in its own order; fewer families where months or donors run out.
 */
export function plantFamilies(
  sample: readonly Release[],
  donors: readonly Release[],
  { seed, perCell }: { readonly seed: number; readonly perCell: number },
): PlantedSample {
  const dice = createDice(seed);
  const cells = LENGTHS.flatMap((_, band) =>
    SPEAKER_COUNTS.flatMap((speakerCount) => LINE_KINDS.map((kind) => ({ band, speakerCount, kind }))),
  );
  const lines = drawLines(sample, donors, { dice, wanted: cells.length * perCell });
  const vocabulary = dice
    .shuffled(donors)
    .slice(0, 50)
    .flatMap((donor) => wordsOf(donor.text).map((word) => word.form));
  const free = new Map<string, Release[]>();
  for (const release of dice.shuffled(sample)) {
    if (sentencesOf(release.text).length < LEAST_SENTENCES) continue;
    const month = release.date.slice(0, 7);
    free.set(month, [...(free.get(month) ?? []), release]);
  }
  const months = [...free.keys()].sort();
  const planted = new Map<string, Release>();
  const families: PlantedFamily[] = [];
  // The widest families first: they are hardest to place.
  const wanted = cells
    .flatMap((cell) => Array.from({ length: perCell }, () => cell))
    .sort((left, right) => right.speakerCount - left.speakerCount);
  for (const { band, speakerCount, kind } of wanted) {
    const line = lines[band]!.pop();
    const month = dice.shuffled(months).find((one) => speakersOf(free.get(one)!).length >= speakerCount);
    if (line === undefined || month === undefined) continue;
    const speakers = dice.shuffled(speakersOf(free.get(month)!)).slice(0, speakerCount);
    const members = speakers.map((speaker) => {
      const releases = free.get(month)!;
      const [release] = releases.splice(
        releases.findIndex((one) => one.speaker_id === speaker),
        1,
      );
      const { text, places } = insertPassages(release!.text, [kind === "light" ? editLightly(line, dice, vocabulary) : line], dice);
      planted.set(release!.id, { ...release!, text });
      return { source_id: release!.id, speaker_id: speaker, start: places[0]!.start, end: places[0]!.end };
    });
    families.push({ id: `planted-${families.length}`, kind, speakerCount, length: line.length, members });
  }
  return { releases: sample.map((release) => planted.get(release.id) ?? release), families };
}

const speakersOf = (releases: readonly Release[]): string[] => [...new Set(releases.map((release) => release.speaker_id))].sort();
