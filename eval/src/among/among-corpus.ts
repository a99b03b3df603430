/**
 * Soundbites planted among thousands of real releases: a few pairs of releases share one short passage each, all the rest is as it was.
 *
 * A passage of 30 to 149 characters with five content words or more comes from a release outside the corpus. It stands in the first text of a
 * pair as it was and in the second verbatim, lightly edited or locally shuffled, in equal parts. The two texts of a pair belong to two
 * speakers, the passage to neither. What real releases share anyway stays in.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { alterPassage, PLANT_KINDS, type PlantKind } from "../planted/alter.ts";
import { insertPassages } from "../planted/insert.ts";
import { countRuns, drawPassage, isStockPhrase, stockRunsOf } from "../planted/passages.ts";
import type { PlantedDocument } from "../planted/planted-corpus.ts";
import { sentencesOf } from "../planted/sentences.ts";
import type { PlacePair } from "../plagdet.ts";
import type { Release } from "../releases.ts";

export interface AmongCase extends PlacePair {
  readonly kind: PlantKind;
  /** Characters of the passage as it was; 30 to 149. */
  readonly length: number;
}

export interface AmongCorpus {
  readonly documents: readonly PlantedDocument[];
  /** One per pair, in the order of the pairs. */
  readonly cases: readonly AmongCase[];
}

export interface AmongOptions {
  readonly seed: number;
  /** Pairs of texts that share a passage; integer >= 3. */
  readonly pairCount: number;
}

const HOST_LEAST = 1000;
const HOST_SENTENCES = 4;
/** Passages drawn per passage wanted, as stock phrases are set aside. */
const MARGIN = 2;

function drawHosts(releases: readonly Release[], pairCount: number, dice: Dice): (readonly [Release, Release])[] {
  const waiting = dice.shuffled(
    releases.filter(({ text }) => text.length >= HOST_LEAST && sentencesOf(text).length > HOST_SENTENCES).slice(),
  );
  const pairs: (readonly [Release, Release])[] = [];
  while (pairs.length < pairCount) {
    const first = waiting.pop();
    const second = waiting.findLastIndex((release) => release.speaker_id !== first?.speaker_id);
    if (first === undefined || second === -1) throw new Error(`${releases.length} releases give no ${pairCount} pairs of hosts`);
    pairs.push([first, waiting.splice(second, 1)[0]!]);
  }
  return pairs;
}

interface Drawn {
  readonly passage: string;
  readonly speakerId: string;
}

function drawSoundbites(donors: readonly Release[], texts: readonly string[], wanted: number, dice: Dice): Drawn[] {
  const drawn: Drawn[] = [];
  for (const donor of dice.shuffled(donors)) {
    if (drawn.length >= wanted * MARGIN) break;
    const passage = drawPassage(donor.text, dice, "short");
    if (passage !== null) drawn.push({ passage, speakerId: donor.speaker_id });
  }
  const counts = countRuns(texts, new Set(drawn.flatMap(({ passage }) => stockRunsOf(passage))));
  return drawn.filter(({ passage }) => !isStockPhrase(passage, counts));
}

const documentOf = (release: Release, text: string): PlantedDocument => ({
  id: release.id,
  text,
  speaker: release.speaker,
  speaker_id: release.speaker_id,
  party: release.party,
  date: release.date,
  kind: "press_release",
});

const byId = (left: Release, right: Release): number => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);

/**
 * Makes the corpus.
 *
 * @param releases  the releases of the corpus, in any order; every one becomes a document under its own id.
 * @param donors    releases that passages are drawn from; none of them may be in `releases`.
 * @throws          Error when hosts or passages do not suffice.
 */
export function makeAmongCorpus(releases: readonly Release[], donors: readonly Release[], options: AmongOptions): AmongCorpus {
  const dice = createDice(options.seed);
  const ordered = [...releases].sort(byId);
  const orderedDonors = [...donors].sort(byId);
  const hosts = drawHosts(ordered, options.pairCount, dice);
  const soundbites = drawSoundbites(
    orderedDonors,
    [...ordered, ...orderedDonors].map((release) => release.text),
    options.pairCount,
    dice,
  );
  const vocabulary = dice
    .shuffled(orderedDonors)
    .slice(0, 400)
    .flatMap((release) => release.text.split(/\s+/u))
    .filter((word) => /^[\p{L}]+$/u.test(word));
  const changed = new Map<string, string>();
  const kinds = dice.shuffled(hosts.map((_, pair) => PLANT_KINDS[pair % PLANT_KINDS.length]!));
  const cases = hosts.map(([first, second], pair): AmongCase => {
    const place = soundbites.findIndex(({ speakerId }) => speakerId !== first.speaker_id && speakerId !== second.speaker_id);
    if (place === -1) throw new Error("not enough passages: give more donors or fewer pairs");
    const { passage } = soundbites.splice(place, 1)[0]!;
    const kind = kinds[pair]!;
    const a = insertPassages(first.text, [passage], dice);
    const b = insertPassages(second.text, [alterPassage(passage, kind, { dice, vocabulary })], dice);
    changed.set(first.id, a.text).set(second.id, b.text);
    return {
      kind,
      length: passage.length,
      a_source_id: first.id,
      a_start: a.places[0]!.start,
      a_end: a.places[0]!.end,
      b_source_id: second.id,
      b_start: b.places[0]!.start,
      b_end: b.places[0]!.end,
    };
  });
  return { documents: ordered.map((release) => documentOf(release, changed.get(release.id) ?? release.text)), cases };
}
