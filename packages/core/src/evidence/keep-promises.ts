/**
 * Joins promises of evidence to what came of them. Kept is a promise whose speaker later lays open or names a paper, a recording, data or a finding for
 * the same allegation, or in words that the promise shares. Cost: the promises of a speaker times what he offers.
 */
import { isTangible, type LinkedGround } from "./linked-ground.ts";

/** Words that a promise and what comes of it share where no allegation joins them: "the accounts of our branch before the apples are in". */
const LEAST_WORDS = 3;

export interface KeptPromises {
  /** The links, with promises led to the allegations for which something came of them. */
  readonly links: readonly LinkedGround[];
  /** What keeps a promise, with the statements of the promises it keeps, in order. */
  readonly keeps: ReadonlyMap<LinkedGround, readonly string[]>;
}

export function deliveriesOf(given: readonly LinkedGround[]): KeptPromises {
  const promisesOf = new Map<string, LinkedGround[]>();
  for (const link of given)
    if (link.ground.act === "promise") promisesOf.set(link.speakerId, [...(promisesOf.get(link.speakerId) ?? []), link]);
  const keeps = new Map<LinkedGround, readonly string[]>();
  const led = new Map<string, LinkedGround>();
  for (const link of given) {
    const { ground, relation, itemId, stems } = link;
    if (
      ground.act === "promise" ||
      ground.act === "admission" ||
      ground.act === "absence" ||
      !isTangible(ground.basis) ||
      relation !== "supports"
    )
      continue;
    const earlier = (promisesOf.get(link.speakerId) ?? []).filter((promise) => isBefore(promise, link));
    const kept = earlier.filter((promise) => promise.itemId === itemId || sharedCount(promise.stems, stems) >= LEAST_WORDS);
    if (kept.length === 0) continue;
    keeps.set(link, [...new Set(kept.map((promise) => promise.utterance.statement_id))].sort());
    for (const promise of kept)
      if (promise.itemId !== itemId) led.set(`${placeOf(promise)}|${itemId}`, { ...promise, itemId, claimId: null, link: "same_words" });
  }
  const moved = new Set([...led.values()].map(placeOf));
  // A promise that was linked to all its speaker ever alleged is of what came of it, once that is known.
  const links = given.filter((link) => !(link.ground.act === "promise" && link.link === "all_statements" && moved.has(placeOf(link))));
  return { links: [...links, ...led.values()], keeps };
}

const placeOf = ({ sourceId, ground }: LinkedGround): string => `${sourceId}|${ground.start}|${ground.end}`;

function isBefore(promise: LinkedGround, link: LinkedGround): boolean {
  const [said, came] = [promise.utterance.said_from, link.utterance.said_from];
  return said !== null && came !== null && said < came;
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
