/** Reads who left and joined what, and which of it the brief may tell with a name. */
import { collectMoves, type Move } from "@hymnsheet/core/counting/collect-moves";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { chooseMoves, type KnownMove } from "@hymnsheet/core/brief/tell-moves";
import { findingKey, type Decisions } from "@hymnsheet/core/counting/decisions";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { BriefReader } from "./brief-lines.ts";
import { readNameable } from "./naming-guard.ts";

export interface BriefAffiliations {
  readonly moves: readonly Move[];
  readonly toldMoves: readonly KnownMove[];
  /** Affiliations that the input gives, and how many people have one. */
  readonly affiliationCount: number;
  readonly affiliatedCount: number;
}

/** Affiliations as they stand after reviews: rejected ones left out, merged people one. */
export async function readBriefAffiliations(
  reader: ProjectReader,
  decisions: Decisions,
  { actorName, isFit }: Pick<BriefReader, "actorName" | "isFit">,
): Promise<BriefAffiliations> {
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: affiliationTable.name } });
  const rows = statedAffiliations(await reader.rows<AffiliationRow>(affiliationTable), parts)
    .filter((row) => !decisions.rejected.has(findingKey(affiliationTable.name, row.affiliation_id)))
    .map((row) => ({ ...row, actor_id: decisions.actorOf(row.actor_id) }));
  const moves = collectMoves(rows);
  // A "former chairman" of whom nobody tells when is no news, and an office is nothing that one leaves others for.
  const dated = moves.filter((move) => move.isListed || (move.from !== null && move.kind !== "appointed" && isFit(move.organisationId)));
  const given = rows.filter((row) => row.origin === "given");
  return {
    moves: dated,
    toldMoves: await knowMoves(reader, chooseMoves(dated), decisions, actorName),
    affiliationCount: given.length,
    affiliatedCount: new Set(given.map((row) => row.actor_id)).size,
  };
}

async function knowMoves(
  reader: ProjectReader,
  moves: readonly Move[],
  decisions: Decisions,
  actorName: (actorId: string) => string,
): Promise<KnownMove[]> {
  const sourceIds = [...new Set(moves.flatMap((move) => move.rows.flatMap((row) => row.source_id ?? [])))].sort();
  const sources = await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", sourceIds);
  const outletOf = new Map(sources.map((source) => [source.source_id, source.outlet]));
  const originalOf = new Map(sources.map((source) => [source.source_id, source.duplicate_of]));
  const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", sourceIds);
  const nameable = await readNameable(reader, utterances, decisions);
  const bySource = new Map<string, UtteranceRow[]>();
  for (const row of utterances) bySource.set(row.source_id, [...(bySource.get(row.source_id) ?? []), row]);
  const holderOf = (row: AffiliationRow): UtteranceRow | undefined => shortestHolder(row, bySource.get(row.source_id ?? "") ?? []);
  return moves.map((found): KnownMove => {
    const told = new Set(found.rows.map((row) => row.source_id));
    const distinct = found.rows.filter((row) => !told.has(originalOf.get(row.source_id ?? "") ?? ""));
    const isOwn = (row: AffiliationRow): boolean => holderOf(row)?.speaker_id === found.actorId;
    const move = { ...found, rows: [...distinct.filter(isOwn), ...distinct.filter((row) => !isOwn(row))] };
    const own = move.rows.filter(isOwn);
    const isOwnNamed = own.some((row) => nameable.has(holderOf(row)?.utterance_id ?? ""));
    const isConfirmed = move.rows.some((row) => decisions.confirmed.has(findingKey(affiliationTable.name, row.affiliation_id)));
    const outlets = move.rows.flatMap((row) => {
      const outlet = outletOf.get(row.source_id ?? "") ?? "";
      return outlet === "" ? [] : [actorName(outlet)];
    });
    return {
      move,
      mayName: move.isListed || isConfirmed || isOwnNamed,
      isOwnAccount: own.length > 0,
      outlets: [...new Set(outlets)],
    };
  });
}

/** The shortest utterance of a source that holds a place: a quotation before the text around it. */
function shortestHolder(row: AffiliationRow, utterances: readonly UtteranceRow[]): UtteranceRow | undefined {
  const holders = utterances.filter(
    (utterance) => utterance.span_start <= (row.span_start ?? -1) && utterance.span_end >= (row.span_end ?? Infinity),
  );
  return holders.sort((a, b) => a.span_end - a.span_start - (b.span_end - b.span_start) || (a.utterance_id < b.utterance_id ? -1 : 1))[0];
}
