/**
 * The invented exodus with its voices told apart as its labels say: the rows a search for voices would leave, written by hand from
 * `fixtures/truth`. Views are tested on these, whatever a search finds today.
 */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBrief } from "@hymnsheet/core/brief/write-brief";
import type { Level } from "@hymnsheet/core/model/levels";
import { contentId } from "@hymnsheet/core/model/ids";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import { tables } from "@hymnsheet/core/model/tables/tables";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../../hymnsheet/src/index.ts";
import { readBriefInput } from "../../hymnsheet/src/pipeline/brief-input.ts";
import { createWriter } from "../../hymnsheet/src/store/create-writer.ts";
import { isKeptAsFile } from "../../hymnsheet/src/store/stage-schema.ts";
import { MemoryProjectReader, type MemoryProject } from "./memory-project-reader.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures", import.meta.url));
const DAY_MS = 86_400_000;

interface LabelledPlace {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
}
interface LabelledUtterance extends LabelledPlace {
  readonly utterance: string;
  readonly speaker: string;
  readonly form: "transcript" | "direct" | "mixed" | "indirect" | "headline";
  readonly wording: UtteranceRow["wording"];
  readonly worded_by?: string;
  readonly said: string | null;
  readonly event: string | null;
  readonly content?: readonly LabelledPlace[];
  readonly parts?: readonly (LabelledPlace & { readonly role: string })[];
}
interface Truth {
  readonly sources: readonly { readonly source: string; readonly file: string }[];
  readonly speakers: readonly { readonly speaker: string; readonly name: string }[];
  readonly utterances: readonly LabelledUtterance[];
  readonly attribution_conflicts: readonly {
    readonly event: string;
    readonly sides: readonly { readonly utterance: string; readonly is_misattributed: boolean }[];
  }[];
  readonly outlet_pairs: readonly {
    readonly a_source: string;
    readonly b_source: string;
    readonly relation: string;
    readonly is_duplicate?: boolean;
    readonly earlier_source: string | null;
  }[];
  readonly affiliation_mentions: readonly (LabelledPlace & {
    readonly speaker: string;
    readonly date: string;
    readonly organisation: string;
    readonly change: string;
  })[];
  readonly defections: readonly { readonly speaker: string; readonly from: string; readonly left: string; readonly left_until?: string }[];
  readonly events: readonly { readonly event: string; readonly date: string }[];
}

let made: Promise<MemoryProject> | undefined;

/** The project in memory; made once. */
export function voicesProject(): Promise<MemoryProject> {
  made ??= makeProject();
  return made;
}

/** The same as a project folder on disk, through the writer every run uses. */
export async function writeVoicesProject(folder: string): Promise<void> {
  const project = await voicesProject();
  const writer = await createWriter(folder, { memoryMb: 256, threads: 1 });
  try {
    const stage = await writer.beginStage("all", "labelled", 1);
    for (const table of tables)
      if (!isKeptAsFile(table) && table.name !== "stage") await stage.write(table, project.tables[table.name] ?? []);
    for (const [sourceId, text] of Object.entries(project.texts)) stage.writeText(sourceId, text);
    await stage.finish();
    await writer.commit();
  } finally {
    await writer.close();
  }
}

async function makeProject(): Promise<MemoryProject> {
  const folder = await mkdtemp(join(tmpdir(), "hymnsheet-voices-"));
  try {
    const options = {
      ...defaultRunOptions(),
      name: "Exodus",
      isInvented: true,
      levels: ["words"] as const,
      runtime: { workers: 1, memory: 256 },
    };
    await runInFolder(join(folder, "project"), { options, inputs: await fileInputs([join(FIXTURES, "exodus")]) });
    const reader = await openReviewed(join(folder, "project"));
    const rows: Record<string, object[]> = {};
    for (const table of tables as readonly AnyTable[]) if (table.name !== "source_text") rows[table.name] = await reader.rows(table);
    const texts: Record<string, string> = {};
    for (const source of rows["source"] as SourceRow[]) texts[source.source_id] = (await reader.text(source.source_id)) ?? "";
    await reader.close();
    return withBrief({ tables: withVoices(rows, texts), texts });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the brief anew from the rows. */
async function withBrief(project: MemoryProject): Promise<MemoryProject> {
  const brief = writeBrief(await readBriefInput(new MemoryProjectReader(project), [], new Set<Level>(["words", "voices"])));
  const parts = (project.tables["part"] as PartRow[]).filter((part) => part.owner_table !== "brief_line");
  return { ...project, tables: { ...project.tables, brief_line: brief.lines, part: [...parts, ...brief.parts] } };
}

function withVoices(rows: Readonly<Record<string, object[]>>, texts: Readonly<Record<string, string>>): Record<string, object[]> {
  const truth = JSON.parse(readFileSync(join(FIXTURES, "truth", "exodus.json"), "utf8")) as Truth;
  const sources = rows["source"] as SourceRow[];
  const idOf = new Map<string, string>();
  for (const { source, file } of truth.sources)
    idOf.set(source, sources.find((row) => row.source_id === source || row.path.endsWith(file))?.source_id ?? source);
  const place = ({ source, span_start, span_end }: LabelledPlace) => {
    const body = source.replace("#title", "");
    return { source_id: `${idOf.get(body) ?? body}${source.slice(body.length)}`, span_start, span_end };
  };
  const outletOf = new Map(sources.map((source) => [source.source_id, source.outlet]));
  const given = rows["utterance"] as UtteranceRow[];
  const own = given.filter((row) => row.form === "transcript");
  const utterances: UtteranceRow[] = [];
  const attributions: object[] = [];
  const parts: PartRow[] = [];
  const ids = new Map<string, string>();
  for (const label of truth.utterances.filter((found) => !found.utterance.endsWith("/own"))) {
    const span = place(label);
    const speaker = label.speaker === "unknown" ? `unknown:${span.source_id}:${span.span_start}` : label.speaker;
    const utteranceId = contentId("utterance", [span.source_id, span.span_start, span.span_end, speaker]);
    const attributionId = contentId("attribution", [utteranceId]);
    ids.set(label.utterance, attributionId);
    const said = label.said === null ? null : Date.parse(label.said);
    const event = own.find((row) => row.event_id === label.event)?.event_id ?? null;
    utterances.push({
      utterance_id: utteranceId,
      ...span,
      speaker_id: speaker,
      event_id: event,
      statement_id: contentId("statement", [speaker, event ?? span.source_id]),
      said_id: contentId("said", [utteranceId]),
      said_from: said,
      said_to: said === null ? null : said + DAY_MS,
      form: label.form === "headline" ? "direct" : label.form,
      wording: label.wording,
      worded_by: label.worded_by === undefined || label.worded_by === label.speaker ? speaker : (outletOf.get(span.source_id) ?? speaker),
      origin: "text",
    });
    attributions.push({
      attribution_id: attributionId,
      ...span,
      utterance_id: utteranceId,
      parent_id: null,
      speaker_id: speaker,
      form: label.form === "transcript" ? "turn" : label.form,
      is_declared: false,
      confidence: 0.9,
      rule: "labelled",
      suppressed_by: "",
    });
    const content = label.content ?? [];
    const owned = (owner_table: string, owner_id: string, role: string, seq: number, at: LabelledPlace): PartRow => ({
      owner_table,
      owner_id,
      role,
      seq,
      ...place(at),
    });
    content.forEach((piece, seq) => {
      parts.push(owned("attribution", attributionId, "content", seq, piece));
      if (content.length > 1) parts.push(owned("utterance", utteranceId, "content", seq, piece));
    });
    label.parts?.forEach((part, seq) => parts.push(owned("attribution", attributionId, part.role, seq, part)));
  }
  const kept = given.map((whole) => ({ whole, rest: restOf(whole, utterances, parts, texts[whole.source_id] ?? "") }));
  for (const { whole, rest } of kept)
    if (rest.length > 1)
      rest.forEach(([span_start, span_end], seq) =>
        parts.push({
          owner_table: "utterance",
          owner_id: whole.utterance_id,
          role: "content",
          seq,
          source_id: whole.source_id,
          span_start,
          span_end,
        }),
      );
  const all = [...kept.filter(({ rest }) => rest.length > 0).map(({ whole }) => whole), ...utterances];
  return {
    ...rows,
    utterance: all,
    statement: [...(rows["statement"] as StatementRow[]), ...newStatements(utterances, rows["statement"] as StatementRow[])],
    attribution: attributions,
    part: [...(rows["part"] as PartRow[]), ...parts],
    actor: [...(rows["actor"] ?? []), ...unknownActors(utterances)],
    attribution_conflict: truth.attribution_conflicts.map(({ event, sides }) => {
      const wrong = sides.find((side) => side.is_misattributed)?.utterance ?? "";
      const right = sides.find((side) => !side.is_misattributed)?.utterance ?? "";
      const speakerOf = (name: string): string => truth.utterances.find((found) => found.utterance === name)?.speaker ?? "";
      return {
        conflict_id: contentId("conflict", [wrong, right]),
        a_attribution_id: ids.get(right) ?? "",
        b_attribution_id: ids.get(wrong) ?? "",
        a_speaker_id: speakerOf(right),
        b_speaker_id: speakerOf(wrong),
        event_id: own.find((row) => row.event_id === event)?.event_id ?? null,
        identity_share: 1,
        status: "open",
        right_speaker_id: null,
      };
    }),
    outlet_pair: truth.outlet_pairs.map((pair) => {
      const [a, b] = [idOf.get(pair.a_source) ?? "", idOf.get(pair.b_source) ?? ""];
      const share = pair.is_duplicate === true ? 1 : pair.relation === "copy" ? 0.63 : 0.07;
      return {
        a_source_id: a < b ? a : b,
        b_source_id: a < b ? b : a,
        a_shared_share: share,
        b_shared_share: share === 1 ? 1 : share * 0.93,
        relation: pair.relation,
        earlier_source_id: pair.earlier_source === null ? null : (idOf.get(pair.earlier_source) ?? null),
      };
    }),
    affiliation: [...(rows["affiliation"] ?? []), ...affiliationRows(truth, place)],
    info: (rows["info"] as { key: string; value: string }[]).map((row) =>
      row.key === "levels_run" ? { ...row, value: "voices,words" } : row,
    ),
  };
}

/** Stretches of a declared utterance that nobody else's words take away. */
function restOf(whole: UtteranceRow, others: readonly UtteranceRow[], parts: readonly PartRow[], text: string): [number, number][] {
  const taken = others
    .filter((other) => other.source_id === whole.source_id)
    .flatMap((other): readonly { readonly span_start: number; readonly span_end: number }[] => {
      const pieces = parts.filter((part) => part.owner_table === "utterance" && part.owner_id === other.utterance_id);
      return pieces.length > 0 ? pieces : [other];
    })
    .sort((a, b) => a.span_start - b.span_start);
  const rest: [number, number][] = [];
  let reached = whole.span_start;
  for (const { span_start, span_end } of [...taken, { span_start: whole.span_end, span_end: whole.span_end }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(reached, span_start))) rest.push([reached, span_start]);
    reached = Math.max(reached, span_end);
  }
  return rest;
}

function newStatements(utterances: readonly UtteranceRow[], known: readonly StatementRow[]): StatementRow[] {
  const rows = new Map<string, StatementRow>();
  for (const row of utterances) {
    if (known.some((statement) => statement.statement_id === row.statement_id)) continue;
    rows.set(row.statement_id, {
      statement_id: row.statement_id,
      speaker_id: row.speaker_id,
      event_id: row.event_id,
      said_from: row.said_from,
      said_to: row.said_to,
      party: "",
      token_count: 10,
      source_count: 1,
      // A question from the floor is heard in full and is nobody's statement in full.
      has_transcript: false,
    });
  }
  return [...rows.values()];
}

const unknownActors = (utterances: readonly UtteranceRow[]): object[] =>
  utterances
    .filter((row) => row.speaker_id.startsWith("unknown:"))
    .map((row) => ({ actor_id: row.speaker_id, kind: "unknown", name: row.speaker_id, origin: "text" }));

function affiliationRows(truth: Truth, place: (at: LabelledPlace) => object): object[] {
  return truth.affiliation_mentions.map((mention) => {
    const left = truth.defections.find((row) => row.speaker === mention.speaker);
    const isEnd = mention.change === "leaves";
    return {
      affiliation_id: contentId("affiliation", [mention.speaker, mention.organisation, mention.source, mention.span_start]),
      actor_id: mention.speaker,
      organisation_id: mention.organisation,
      role: "",
      valid_from: null,
      valid_to: isEnd && left ? Date.parse(left.left) : null,
      change: mention.change,
      origin: "text",
      ...place(mention),
    };
  });
}
