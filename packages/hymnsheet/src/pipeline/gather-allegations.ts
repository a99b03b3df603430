import { accusedOf } from "@hymnsheet/core/counting/accused-of";
import type { Allegation, AllegationMember } from "@hymnsheet/core/model/allegation";
import { compareSpans } from "@hymnsheet/core/model/span";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";

/** The allegations that count, by id. Empty where level claims was not run. Memory: linear in their places. */
export async function gatherAllegations(project: ProjectWriter): Promise<Allegation[]> {
  const claims = new Map((await allRows<ClaimRow>(project, claimTable)).filter(isOfItem).map((claim) => [claim.claim_id, claim]));
  const statements = new Map(
    (await allRows<UtteranceRow>(project, utteranceTable)).map(({ utterance_id, statement_id }) => [utterance_id, statement_id]),
  );
  const members = new Map<string, (AllegationMember & { readonly claim: ClaimRow })[]>();
  for (const member of await allRows<ItemMemberRow>(project, itemMemberTable)) {
    const claim = member.owner_table === claimTable.name ? claims.get(member.owner_id) : undefined;
    if (claim === undefined) continue;
    const { source_id, span_start, span_end, stance, speaker_id, utterance_id, said_from, said_to } = member;
    const place = {
      source_id,
      span_start,
      span_end,
      stance,
      claim,
      claimId: claim.claim_id,
      speakerId: speaker_id,
      utteranceId: utterance_id,
      statementId: statements.get(utterance_id) ?? "",
      saidFrom: said_from,
      saidTo: said_to,
      modality: claim.modality,
    };
    const known = members.get(member.item_id);
    if (known) known.push(place);
    else members.set(member.item_id, [place]);
  }
  const items = (await allRows<ItemRow>(project, itemTable)).filter(
    ({ level, suppressed_by }) => level === "claim" && suppressed_by === "",
  );
  return items
    .map(({ item_id: itemId, text, first_at: firstAt }): Allegation => {
      const own = (members.get(itemId) ?? []).sort(compareSpans);
      const accusers = new Set(own.filter(({ stance }) => stance === "uses").map(({ speakerId }) => speakerId));
      const accusedId = accusedOf(
        own.map(({ claim }) => claim),
        accusers,
      );
      return { itemId, text, accusedId, firstAt, members: own.map(({ claim: _row, ...member }) => member) };
    })
    .sort((x, y) => (x.itemId < y.itemId ? -1 : 1));
}

const isOfItem = ({ item_id, suppressed_by }: ClaimRow): boolean => item_id !== null && suppressed_by === "";
