/** Where each speaker stood when he or she spoke, and who leads what, from the affiliations. */
import { groupBy } from "@hymnsheet/core/algo/group-by";
import { campsOf } from "@hymnsheet/core/counting/camps";
import { isEnd, type Move } from "@hymnsheet/core/counting/collect-moves";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { wordsOf } from "@hymnsheet/core/text/actor-names";
import type { UtteranceHome } from "./kernel/agenda-block.ts";

/** One entry per utterance. Of an utterance without a day, whatever its speaker ever belonged to is current. */
export function utteranceHomes(
  utterances: readonly UtteranceRow[],
  affiliations: readonly AffiliationRow[],
  moves: readonly Move[],
): UtteranceHome[] {
  const held = groupBy(affiliations, ({ actor_id }) => actor_id);
  const ends = groupBy(
    moves.filter(({ kind }) => isEnd(kind)),
    ({ actorId }) => actorId,
  );
  return utterances.map(({ speaker_id: speakerId, said_from: day, form }): UtteranceHome => {
    const gone = (ends.get(speakerId) ?? [])
      .filter(({ from }) => day !== null && (from === null || from <= day))
      .sort((x, y) => (y.from ?? 0) - (x.from ?? 0))
      .map(({ organisationId }) => organisationId);
    const left = [...new Set(gone)];
    const own = (held.get(speakerId) ?? [])
      .filter(
        ({ valid_from, valid_to }) => day === null || ((valid_from === null || valid_from <= day) && (valid_to === null || day < valid_to)),
      )
      .map(({ organisation_id }) => organisation_id);
    return {
      speakerId,
      isTold: form === "prose" || form === "title",
      isReported: form === "indirect" || form === "mixed",
      current: campsOf(own).filter((id) => !gone.includes(id)),
      left: campsInOrder(left),
    };
  });
}

const campsInOrder = (ids: readonly string[]): string[] => {
  const camps = new Set(campsOf(ids));
  return ids.filter((id) => camps.has(id));
};

/** Whoever leads one of these leads his or her party there: "leader of the council"; "chair of the planning committee" leads no more than that. */
const WHOLE: ReadonlySet<string> = new Set(
  "council party opposition group government movement country republic state nation union league parliament assembly senate house bloc alliance association company front federation".split(
    " ",
  ),
);

/** The one person whose office leads an organisation, by organisation; none where several do. */
export function leadersOf(affiliations: readonly AffiliationRow[], leadership: ReadonlySet<string>): [string, string][] {
  const leaders = new Map<string, Set<string>>();
  for (const { actor_id, organisation_id, role } of affiliations) {
    const words = wordsOf(role);
    const isFormer = ["former", "ex", "deputy", "vice"].some((word) => words.includes(word));
    const of = words.indexOf("of");
    const isOfPart = of >= 0 && !WHOLE.has(words.at(-1)!);
    if (isFormer || isOfPart || !words.slice(0, of < 0 ? words.length : of).some((word) => leadership.has(word))) continue;
    leaders.set(organisation_id, (leaders.get(organisation_id) ?? new Set()).add(actor_id));
  }
  return [...leaders]
    .flatMap(([organisation, people]): [string, string][] => (people.size === 1 ? [[organisation, [...people][0]!]] : []))
    .sort(([x], [y]) => (x < y ? -1 : 1));
}
