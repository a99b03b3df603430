/** What several people share above the words, joined from the rows of a report: images, devices, allegations, orders of points. */
import type { LevelFacts, ReportLevels } from "@hymnsheet/core/model/report-data";
import type { DeviceRow } from "@hymnsheet/core/model/tables/device";
import type { FigureRow } from "@hymnsheet/core/model/tables/figure";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { ProfileRow } from "@hymnsheet/core/model/tables/profile";
import { joinAllegations, type Allegation } from "./allegations.ts";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import { joinOutline, type Outline } from "./outline.ts";

/** An image that several speakers use. */
export interface FigureFamily {
  readonly line: Line;
  /** What it likens to, in the words of its first member; the words of the item where none names it. */
  readonly vehicle: string;
  readonly kind: FigureRow["kind"];
  /** Whom it is aimed at; empty where no member says it. */
  readonly targetName: string;
  /** What it is said of in words of a member, where nobody in particular is aimed at; empty where that is a bare pronoun. */
  readonly topic: string;
}

/** A device that several speakers fill with the same words. */
export interface DeviceFamily {
  readonly line: Line;
  readonly type: DeviceRow["type"];
}

export interface Levels {
  readonly facts: ReportLevels;
  readonly figures: readonly FigureFamily[];
  readonly devices: readonly DeviceFamily[];
  /** How often each speaker uses each device; only types that somebody uses. */
  readonly profiles: readonly ProfileRow[];
  readonly allegations: readonly Allegation[];
  readonly outline: Outline;
}

const NOT_RUN: LevelFacts = { is_run: false, shared_count: 0, shown_count: 0, suppressed: [], not_covered: [] };
/** What is known of the levels of a report that holds none of them. */
const NOTHING: ReportLevels = { figures: NOT_RUN, devices: NOT_RUN, claims: NOT_RUN, outline: NOT_RUN };

export async function joinLevels(
  source: DataSource,
  rows: CorpusRows,
  book: SpeakerBook,
  { levels, memberTotals }: { readonly levels: ReportLevels | undefined; readonly memberTotals: Readonly<Record<string, number>> },
): Promise<Levels> {
  const excerpts = await source.excerpts(rows.members);
  const linesOf = (level: ItemRow["level"]): Line[] => joinLines(rows, excerpts, book, { memberTotals, level });
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  return {
    facts: levels ?? NOTHING,
    figures: joinFigures(linesOf("figure"), await source.rows<FigureRow>("figure"), names),
    devices: joinDevices(linesOf("device"), await source.rows<DeviceRow>("device")),
    profiles: usedTypes(await source.rows<ProfileRow>("profile", { where: { scheme: "device" } })),
    allegations: await joinAllegations(source, linesOf("claim"), rows, book),
    outline: await joinOutline(source, rows, book),
  };
}

function joinFigures(lines: readonly Line[], rows: readonly FigureRow[], names: ReadonlyMap<string, string>): FigureFamily[] {
  const byId = new Map(rows.map((row) => [row.figure_id, row]));
  return lines.map((line) => {
    const figures = line.uses.flatMap(({ member }) => byId.get(member.owner_id) ?? []);
    const isItself = new Set(line.speakers.map((speaker) => speaker.id));
    const target = line.item.about_id ?? figures.find((figure) => figure.target_id !== null)?.target_id ?? "";
    return {
      line,
      vehicle: figures.find((figure) => figure.vehicle !== "")?.vehicle ?? line.item.text,
      kind: figures[0]?.kind ?? "simile",
      // Nobody aims an image at himself; a pronoun was read wrongly.
      targetName: isItself.has(target) ? "" : (names.get(target) ?? target),
      topic: figures.find((figure) => figure.topic.includes(" "))?.topic ?? "",
    };
  });
}

function joinDevices(lines: readonly Line[], rows: readonly DeviceRow[]): DeviceFamily[] {
  const byId = new Map(rows.map((row) => [row.device_id, row]));
  return lines.flatMap((line) => {
    const type = [...line.uses, ...line.mentions].flatMap(({ member }) => byId.get(member.owner_id)?.type ?? [])[0];
    return type === undefined ? [] : [{ line, type }];
  });
}

function usedTypes(rows: readonly ProfileRow[]): ProfileRow[] {
  const used = new Set(rows.filter((row) => row.count > 0).map((row) => row.label));
  return rows.filter((row) => used.has(row.label));
}
