/** Rows of a sheet to label: what a person must see to judge, and nothing that tells what the program made of it. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { text, type Columns, type RowOf } from "@hymnsheet/core/model/tables/define-table";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { validationMessages } from "@hymnsheet/core/messages/validation";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { Candidate, Question, Side } from "./question.ts";

/** Columns of the sheet, in the order in which one reads. */
export const sheetColumns = {
  no: text("number of the row"),
  question: text("what is asked"),
  a_speaker: text("first speaker"),
  a_said: text("when it was said"),
  a_source: text("where it stands"),
  a_context: text("the words in question between [[ and ]], with what stands around them"),
  b_speaker: text("second speaker; empty where the question is about one place"),
  b_said: text("when it was said"),
  b_source: text("where it stands"),
  b_context: text("the words in question between [[ and ]], with what stands around them"),
  label: text("yes, no or unsure: to be filled in"),
  note: text("anything to remember"),
  level: text("level of analysis"),
  finding: text("what kind of question this is"),
  a_text: text("the exact words"),
  b_text: text("the exact words"),
  a_place: text("source and UTF-16 units, half-open"),
  b_place: text("source and UTF-16 units, half-open"),
  owner_table: text("table of the finding"),
  owner_id: text("its id, or its key columns joined by |"),
  sample: text("sample that the row belongs to"),
} satisfies Columns;

export type SheetRow = RowOf<typeof sheetColumns>;

/** Something to judge. */
export interface Judged {
  readonly question: Question;
  readonly candidate: Candidate;
  readonly sides: readonly Side[];
}

/** A cell of a spreadsheet holds 32,767 characters. */
const LONGEST_CELL = 30_000;
/** Of several places each is cut to this. */
const LONGEST_OF_MANY = 400;
const DAY_MS = 86_400_000;

/** The rows, parallel to what is judged. */
export async function fillSheet(
  reader: ProjectReader,
  judged: readonly Judged[],
  { sample, context }: { readonly sample: string; readonly context: number },
): Promise<SheetRow[]> {
  const facts = await factsOf(
    reader,
    judged.flatMap(({ sides }) => sides),
  );
  const rows: SheetRow[] = [];
  for (const [at, { question, candidate, sides }] of judged.entries()) {
    const [a, b] = [await cellsOf(reader, sides[0], facts, context), await cellsOf(reader, sides[1], facts, context)];
    rows.push({
      no: String(at + 1),
      question: validationMessages.ask(question.name, candidate.detail),
      a_speaker: a.speaker,
      a_said: a.said,
      a_source: a.source,
      a_context: a.context,
      b_speaker: b.speaker,
      b_said: b.said,
      b_source: b.source,
      b_context: b.context,
      label: "",
      note: "",
      level: question.level,
      finding: question.name,
      a_text: a.text,
      b_text: b.text,
      a_place: a.place,
      b_place: b.place,
      owner_table: candidate.ownerTable,
      owner_id: candidate.ownerId,
      sample,
    });
  }
  return rows;
}

interface Facts {
  readonly actors: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** By table and id: the time in words. */
  readonly said: ReadonlyMap<string, string>;
}

interface Timed {
  readonly said_from: number | null;
  readonly said_to: number | null;
}

async function factsOf(reader: ProjectReader, sides: readonly Side[]): Promise<Facts> {
  const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const sources = await rowsWhereIn<SourceRow>(
    reader,
    sourceTable,
    "source_id",
    unique(sides.flatMap(({ spans }) => spans.map(({ source_id }) => source_id))),
  );
  const outlets = sources.map(({ outlet }) => outlet).filter((outlet) => outlet !== "");
  const actors = await rowsWhereIn<ActorRow>(
    reader,
    actorTable,
    "actor_id",
    unique([...sides.map(({ speakerId }) => speakerId), ...outlets]),
  );
  const said = new Map<string, string>();
  for (const table of [utteranceTable, statementTable]) {
    const column = `${table.name}_id`;
    const ids = unique(sides.flatMap(({ saidIn }) => (saidIn.table === table.name ? [saidIn.id] : [])));
    for (const row of await rowsWhereIn<Timed & Readonly<Record<string, string>>>(reader, table, column, ids))
      said.set(`${table.name}|${row[column]}`, timeOf(row));
  }
  return {
    actors: new Map(actors.map(({ actor_id, name }) => [actor_id, name])),
    sources: new Map(sources.map((source) => [source.source_id, source])),
    said,
  };
}

/** `2031-03-06`, or `2031-03-06 to 2031-03-08`; empty when not known. */
function timeOf({ said_from: from, said_to: to }: Timed): string {
  const day = (time: number): string => new Date(time).toISOString().replace(/T.*$/u, "");
  if (from === null) return to === null ? "" : `before ${day(to)}`;
  return to === null || to - from <= DAY_MS ? day(from) : `${day(from)} to ${day(to - 1)}`;
}

interface SideCells {
  readonly speaker: string;
  readonly said: string;
  readonly source: string;
  readonly context: string;
  readonly text: string;
  readonly place: string;
}

async function cellsOf(reader: ProjectReader, side: Side | undefined, facts: Facts, context: number): Promise<SideCells> {
  if (side === undefined) return { speaker: "", said: "", source: "", context: "", text: "", place: "" };
  const { spans, speakerId, saidIn } = side;
  const speaker = facts.actors.get(speakerId) ?? speakerId;
  if (spans.length === 0) return { speaker, said: "", source: "", context: validationMessages.noPlace, text: "", place: "" };
  const isOne = spans.length === 1;
  const slices = await reader.slices(spans, isOne ? context : 0);
  const texts = slices.map(({ text: words }) => words);
  const [one] = slices;
  const around = (words: string, mark: string): string => (words === "" ? "" : mark);
  return {
    speaker,
    said: facts.said.get(`${saidIn.table}|${saidIn.id}`) ?? "",
    source: sourceName(spans[0]!, facts),
    context: cut(
      isOne
        ? flat(`${around(one!.before, "… ")}${one!.before}[[${one!.text}]]${one!.after}${around(one!.after, " …")}`)
        : texts.map((words, at) => `${at + 1}. [[${flat(cut(words, LONGEST_OF_MANY))}]]`).join("\n"),
      LONGEST_CELL,
    ),
    text: cut(isOne ? texts[0]! : texts.join("\n"), LONGEST_CELL),
    place: spans.map(({ source_id, span_start, span_end }) => `${source_id}:${span_start}-${span_end}`).join("; "),
  };
}

const flat = (words: string): string => words.replace(/\s+/gu, " ").trim();

const cut = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most)} …`);

function sourceName({ source_id }: Span, { sources, actors }: Facts): string {
  const source = sources.get(source_id);
  if (source === undefined) return source_id;
  const outlet = source.outlet === "" ? "" : (actors.get(source.outlet) ?? source.outlet);
  return [source.title, outlet, source.url].filter((fact) => fact !== "").join(", ") || source_id;
}
