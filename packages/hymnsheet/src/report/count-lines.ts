/** Variants and spread of the lines on a page, counted over all their members in the tables and not over those that fit the page. */
import { countItem, isVoice } from "@hymnsheet/core/counting/count-item";
import { countSpread, inSteps } from "@hymnsheet/core/counting/count-spread";
import { membersByGroup } from "@hymnsheet/core/counting/group-voices";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { VARIANTS_TOLD, type LineCounts, type LineVariant } from "@hymnsheet/core/model/report-data";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { compareByTime } from "./choose-members.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Counts by item. @param lines  all members of each line. */
export async function countLines(
  reader: ProjectReader,
  lines: ReadonlyMap<string, readonly ItemMemberRow[]>,
): Promise<Readonly<Record<string, LineCounts>>> {
  const ids = [...new Set([...lines.values()].flat().map((member) => member.utterance_id))].sort();
  const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", ids);
  const own = new Set(utterances.filter(isOwnWords).map((row) => row.utterance_id));
  const groups = membersByGroup(await reader.rows<GroupMemberRow>(groupMemberTable));
  const filter = { actorOf: (id: string) => id, isOwnWords: (id: string) => own.has(id), groups };
  const variantOf = (uses: readonly ItemMemberRow[]): LineVariant => {
    const first = uses.toSorted(compareByTime)[0]!;
    return {
      variant_no: first.variant_no ?? 1,
      use_count: uses.length,
      speaker_count: countItem(uses, filter).speakerCount,
      speaker_id: first.speaker_id,
      first_at: first.said_from,
      source_id: first.source_id,
      span_start: first.span_start,
      span_end: first.span_end,
    };
  };
  return Object.fromEntries(
    [...lines].map(([itemId, members]): [string, LineCounts] => {
      const uses = members.filter((member) => isVoice(member, filter));
      const byVariant = new Map<number, ItemMemberRow[]>();
      for (const use of uses) {
        const known = byVariant.get(use.variant_no ?? 1);
        if (known) known.push(use);
        else byVariant.set(use.variant_no ?? 1, [use]);
      }
      const numbers = [...byVariant.keys()].sort((a, b) => a - b);
      const spread = countSpread(members, filter);
      const steps = spread && inSteps(spread);
      return [
        itemId,
        {
          variants: numbers.slice(0, VARIANTS_TOLD).map((number) => variantOf(byVariant.get(number)!)),
          variant_count: numbers.length,
          spread: steps
            ? {
                unit: steps.unit,
                half_days: steps.halfDays,
                steps: steps.steps.map(({ at, useCount, newSpeakerCount }) => ({
                  at,
                  use_count: useCount,
                  new_speaker_count: newSpeakerCount,
                })),
              }
            : null,
        },
      ];
    }),
  );
}
