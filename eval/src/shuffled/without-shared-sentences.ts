/**
 * Releases without any sentence that shares a run of words with another release of the sample, whoever wrote it: what is left has the month's
 * events, names and phrases in common, and no lines. It knows nothing of how the program finds passages.
 * Cost: one hash of 53 bits per run of words, sorted; two different runs meet by chance in fewer than one of 10^5 sentences at 40 million runs.
 */
import { mixPair } from "@hymnsheet/core/algo/mix-hash";
import { sentencesOf } from "../planted/sentences.ts";
import { wordsOf } from "../planted/words.ts";
import type { Release } from "../releases.ts";

/** A hash of 53 bits for every run of `size` words; empty when the text is shorter. */
function hashRuns(text: string, size: number, wordIds: Map<string, number>): number[] {
  const ids = wordsOf(text).map(({ form }) => {
    let id = wordIds.get(form);
    if (id === undefined) wordIds.set(form, (id = wordIds.size + 1));
    return id;
  });
  const hashes: number[] = [];
  for (let first = 0; first + size <= ids.length; first += 1) {
    let high = 17;
    let low = 71;
    for (let at = first; at < first + size; at += 1) {
      high = mixPair(high, ids[at]!);
      low = mixPair(ids[at]! + 0x51ed27, low);
    }
    hashes.push((high >>> 0) * 2 ** 21 + (low >>> 11));
  }
  return hashes;
}

/**
 * @param releases  any order; kept.
 * @param runWords  a sentence goes when so many words in a row stand in another release, across its edges too.
 * @returns         the same releases with what is left of their texts, sentences joined by a blank; releases with nothing left are dropped.
 */
export function withoutSharedSentences(releases: readonly Release[], runWords = 6): Release[] {
  const wordIds = new Map<string, number>();
  const perRelease = releases.map((release) => Float64Array.from(new Set(hashRuns(release.text, runWords, wordIds))));
  const all = new Float64Array(perRelease.reduce((sum, own) => sum + own.length, 0));
  let filled = 0;
  for (const own of perRelease) {
    all.set(own, filled);
    filled += own.length;
  }
  all.sort();
  const shared = new Set<number>();
  for (let at = 1; at < all.length; at += 1) if (all[at] === all[at - 1]) shared.add(all[at]!);
  return releases.flatMap((release) => {
    const words = wordsOf(release.text);
    const runs = hashRuns(release.text, runWords, wordIds);
    const places = runs.flatMap((hash, first) =>
      shared.has(hash) ? [[words[first]!.start, words[first + runWords - 1]!.end] as const] : [],
    );
    const left = sentencesOf(release.text)
      .filter((sentence) => !places.some(([start, end]) => start < sentence.end && sentence.start < end))
      .map(({ start, end }) => release.text.slice(start, end));
    return left.length === 0 ? [] : [{ ...release, text: left.join(" ") }];
  });
}
