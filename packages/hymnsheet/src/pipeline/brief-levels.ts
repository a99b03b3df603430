/** What the brief tells of figures, devices, allegations and the order of points, as the tables stand after reviews. */
import type { SharedLine } from "@hymnsheet/core/brief/shared-line";
import {
  type LevelFindings,
  type LevelsInput,
  type SharedDevice,
  type SharedFigure,
  type SharedOrder,
} from "@hymnsheet/core/brief/tell-levels";
import type { Level } from "@hymnsheet/core/model/levels";
import type { Span } from "@hymnsheet/core/model/span";
import { deviceTable, type DeviceRow } from "@hymnsheet/core/model/tables/device";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { pointMatchTable, type PointMatchRow } from "@hymnsheet/core/model/tables/point-match";
import { pointTable, type PointRow } from "@hymnsheet/core/model/tables/point";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementPairTable, type StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { LEVEL_READ } from "@hymnsheet/core/brief/choose-told";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readAllegations } from "./brief-allegations.ts";
import { readShared, type BriefReader } from "./brief-lines.ts";
import { readNameable } from "./naming-guard.ts";
import { parseNotCovered } from "@hymnsheet/core/counting/not-covered";

/** Two words for nobody in particular ("rogue nations") are mostly a term. */
const FIGURE_WORDS = 3;

type LevelName = keyof LevelsInput;
type Findings<T> = Pick<LevelFindings<T>, "count" | "told">;

/** @param company  people whom the brief speaks of as a group. */
export async function readBriefLevels(from: BriefReader, ran: ReadonlySet<Level>, company: readonly string[]): Promise<LevelsInput> {
  const info = new Map((await from.reader.rows<InfoRow>(infoTable)).map((row) => [row.key, row.value]));
  const sources = await from.reader.countBy(sourceTable, ["kind"]);
  const sourceCount = sources.reduce((sum, { values, count }) => (values[0] === "title" ? sum : sum + count), 0);
  const level = async <T>(name: LevelName, read: (from: BriefReader) => Promise<Findings<T>>): Promise<LevelFindings<T>> => {
    const notCovered = parseNotCovered(info.get(`${name}_not_covered`) ?? "").map(({ name: tag, count }) => [tag, count] as const);
    if (!ran.has(name)) return { state: "not_run", notCovered: [], count: 0, told: [] };
    const missing = notCovered.reduce((sum, [, count]) => sum + count, 0);
    const isCovered = missing === 0 || missing < sourceCount;
    return { state: isCovered ? "run" : "not_covered", notCovered, ...(await read(from)) };
  };
  return {
    figures: await level("figures", readFigures),
    devices: await level("devices", readDevices),
    claims: await level("claims", async (reader) => await readAllegations(reader, company)),
    outline: await level("outline", readOrders),
  };
}

async function readFigures(from: BriefReader): Promise<Findings<SharedFigure>> {
  // An image whose every word has a capital is a name.
  const lines = (await readShared(from, "figure", LEVEL_READ)).filter(({ item }) => !/^(?:\p{Lu}\S*\s?){2,}$/u.test(item.text));
  return {
    count: await countShared(from, "figure"),
    told: lines.flatMap((line): SharedFigure[] => {
      const isUser = line.voices.some((member) => member.speaker_id === line.item.about_id);
      const isTold = !isUser && line.item.about_id !== null && from.isFit(line.item.about_id);
      return isTold || line.item.token_count >= FIGURE_WORDS ? [{ ...line, targetId: isTold ? line.item.about_id : null }] : [];
    }),
  };
}

async function readDevices(from: BriefReader): Promise<Findings<SharedDevice>> {
  const lines = await readShared(from, "device", LEVEL_READ);
  const types = new Map(
    (await rowsWhereIn<DeviceRow>(from.reader, deviceTable, "device_id", ownersOf(lines))).map((row) => [row.device_id, row.type]),
  );
  return {
    count: await countShared(from, "device"),
    told: (await withTheirWords(from, lines)).map((line) => ({
      ...line,
      type: line.voices.flatMap((member) => types.get(member.owner_id) ?? [])[0] ?? "",
    })),
  };
}

/** Of each finding the voices that have at least half of its words of four letters and more; findings of fewer than two such speakers left out. */
async function withTheirWords({ reader }: BriefReader, lines: readonly SharedLine[]): Promise<SharedLine[]> {
  const slices = await reader.slices(lines.flatMap(({ voices }) => voices));
  let at = 0;
  return lines.flatMap((line): SharedLine[] => {
    const own = longWords(line.item.text);
    const voices = line.voices.filter(() => {
      const said = longWords(slices[at++]?.text ?? "");
      return [...own].filter((word) => said.has(word)).length * 2 >= own.size;
    });
    return new Set(voices.map(({ speaker_id }) => speaker_id)).size > 1 ? [{ ...line, voices }] : [];
  });
}

const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

async function readOrders({ reader, decisions }: BriefReader): Promise<Findings<SharedOrder>> {
  const pairs = await reader.rows<StatementPairRow>(statementPairTable, {
    where: { is_shown: true },
    orderBy: ["-order_bits"],
    limit: 1,
  });
  const ids = [...new Set(pairs.flatMap((pair) => [pair.a_statement_id, pair.b_statement_id]))].sort();
  const statements = new Map(
    (await rowsWhereIn<StatementRow>(reader, statementTable, "statement_id", ids)).map((row) => [row.statement_id, row]),
  );
  const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "statement_id", ids);
  const nameable = await readNameable(reader, utterances, decisions);
  const named = new Set(utterances.filter((row) => nameable.has(row.utterance_id)).map((row) => row.statement_id));
  const points = new Map((await rowsWhereIn<PointRow>(reader, pointTable, "statement_id", ids)).map((row) => [row.point_id, row]));
  const told: SharedOrder[] = [];
  for (const pair of pairs) {
    const [a, b] = [statements.get(pair.a_statement_id), statements.get(pair.b_statement_id)];
    if (!a || !b) continue;
    const { a_statement_id, b_statement_id } = pair;
    const matches = await reader.rows<PointMatchRow>(pointMatchTable, { where: { a_statement_id, b_statement_id } });
    const sideOf = (row: StatementRow): SharedOrder["a"] => ({
      speakerId: row.speaker_id,
      mayName: named.has(row.statement_id),
      said: row.said_from === null ? null : { from: row.said_from, to: row.said_to },
    });
    const isTurned = (b.said_from ?? Infinity) < (a.said_from ?? Infinity);
    const inOrder = matches.filter((match) => !match.is_moved);
    // The first points of both are enough to find the rest.
    const places = inOrder.flatMap((match) => [points.get(match.a_point_id), points.get(match.b_point_id)].flatMap(placeOf)).slice(0, 6);
    told.push({ pair, a: sideOf(isTurned ? b : a), b: sideOf(isTurned ? a : b), places });
  }
  return { count: await reader.count(statementPairTable, { where: { is_shown: true } }), told };
}

const placeOf = (point: PointRow | undefined): Span[] =>
  point === undefined ? [] : [{ source_id: point.source_id, span_start: point.span_start, span_end: point.span_end }];

const ownersOf = (lines: readonly SharedLine[]): string[] => [
  ...new Set(lines.flatMap((line) => line.voices.map((member) => member.owner_id)).sort()),
];

async function countShared({ reader }: BriefReader, level: ItemRow["level"]): Promise<number> {
  const counts = await reader.countBy(itemTable, ["speaker_count"], { where: { level, suppressed_by: "" } });
  return counts.reduce((sum, { values, count }) => (Number(values[0]) > 1 ? sum + count : sum), 0);
}
