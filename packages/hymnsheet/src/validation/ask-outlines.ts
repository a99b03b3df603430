import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { pointTable, type PointRow } from "@hymnsheet/core/model/tables/point";
import { pointMatchTable, type PointMatchRow } from "@hymnsheet/core/model/tables/point-match";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { statementPairTable, type StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { asQuestion, type Candidate, type Side } from "./question.ts";

/** The same points in the same order: pairs of statements that are shown. Rejected are pairs that were compared and are not. */
export const askOutlines = asQuestion<StatementPairRow>({
  name: "outline",
  level: "outline",
  async *candidates(reader) {
    for await (const rows of reader.scan<StatementPairRow>(statementPairTable)) for (const row of rows) yield candidateOf(row);
  },
  async sides(reader, candidates) {
    const sides: Side[][] = [];
    for (const { row } of candidates) sides.push(await sidesOf(reader, row));
    return sides;
  },
});

function candidateOf(row: StatementPairRow): Candidate<StatementPairRow> {
  const isClaimed = row.is_shown && row.suppressed_by === "";
  const ownerId = `${row.a_statement_id}|${row.b_statement_id}`;
  return { ownerTable: statementPairTable.name, ownerId, kind: isClaimed ? "shown" : "not_shown", isClaimed, detail: "", row };
}

/** Each statement's places of the shared points, in its own order. */
async function sidesOf(reader: ProjectReader, { a_statement_id, b_statement_id }: StatementPairRow): Promise<Side[]> {
  const matches = await reader.rows<PointMatchRow>(pointMatchTable, { where: { a_statement_id, b_statement_id } });
  const statements = await rowsWhereIn<StatementRow>(reader, statementTable, "statement_id", [a_statement_id, b_statement_id]);
  const sides: Side[] = [];
  for (const [id, points] of [
    [a_statement_id, matches.map(({ a_point_id }) => a_point_id)],
    [b_statement_id, matches.map(({ b_point_id }) => b_point_id)],
  ] as const) {
    const rows = await rowsWhereIn<PointRow>(reader, pointTable, "point_id", [...new Set(points)].sort());
    const spans = rows.toSorted((x, y) => x.point_no - y.point_no || (x.point_id < y.point_id ? -1 : 1));
    const speakerId = statements.find(({ statement_id }) => statement_id === id)?.speaker_id ?? "";
    sides.push({ speakerId, saidIn: { table: "statement", id }, spans });
  }
  return sides;
}
