/**
 * Which passages become rows. In a family of n places up to n x n / 2 passages may stand; so that what is told grows with the texts and not with
 * their pairs, a family of many places is told as a star: its passages with the canonical place, and the one by which each place was found.
 * Cost: linear in places and passages.
 */
import type { Families } from "./family-build.ts";
import type { PassageColumns } from "./passage-columns.ts";

/** Families of more places than this are told as stars. */
export const MOST_PAIRED = 50;

/**
 * @param familyOf  the family of a passage; -1 for none.
 * @returns         1 for each passage that becomes a row. Whatever led to a member does, in every family.
 */
export function toldPassages(
  passages: PassageColumns,
  { families }: Pick<Families, "families">,
  familyOf: (passage: number) => number,
): Uint8Array {
  const told = new Uint8Array(passages.count);
  for (const { places } of families) for (const { via } of places) if (via >= 0) told[via >>> 1] = 1;
  for (let passage = 0; passage < told.length; passage++) {
    if (told[passage] === 1) continue;
    const places = families[familyOf(passage)]?.places ?? [];
    const canonical = places[0];
    if (places.length <= MOST_PAIRED || canonical === undefined) told[passage] = 1;
    else if (passages.aFirst[passage]! < canonical.end && canonical.first < passages.aEnd[passage]!) told[passage] = 1;
    else if (passages.bFirst[passage]! < canonical.end && canonical.first < passages.bEnd[passage]!) told[passage] = 1;
  }
  return told;
}
