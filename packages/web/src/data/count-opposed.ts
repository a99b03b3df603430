import { campsOf, compareCamps } from "@hymnsheet/core/counting/camps";
import type { Corpus } from "./corpus.ts";
import type { Speaker } from "./speaker.ts";

/**
 * Of some speakers, those who stand against another of them: no organisation of the one is one of the other.
 *
 * @returns  0 where all pairs are of one camp; undefined where nobody stands against another and the camp of somebody is not known.
 */
export function countOpposed(
  { statements, affiliations, nameOf }: Pick<Corpus, "statements" | "affiliations" | "nameOf">,
  speakers: readonly Speaker[],
): number | undefined {
  const judged = speakers.map(({ id }) => {
    const parties = statements.filter((row) => row.speaker_id === id).map((row) => row.party);
    const listed = affiliations.filter((row) => row.actor_id === id && row.origin !== "text").map((row) => nameOf(row.organisation_id));
    return { id, camps: campsOf([...parties, ...listed]) };
  });
  const opposed = judged.filter((one) => judged.some((other) => other !== one && compareCamps(one, other) === "opposed"));
  if (opposed.length > 0) return opposed.length;
  return judged.some(({ camps }) => camps.length === 0) ? undefined : 0;
}
