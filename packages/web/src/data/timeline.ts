import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { Corpus } from "./corpus.ts";
import type { Line } from "./line.ts";
import { spokenStatements, type SpokenStatement } from "./pairs.ts";
import type { Speaker } from "./speaker.ts";

/** A dated statement on the timeline, with the lines first seen in it and the lines it says. */
export interface TimelinePoint {
  readonly at: number;
  /** First moment after; null when only the beginning is known. */
  readonly to: number | null;
  readonly first: readonly Line[];
  readonly says: readonly Line[];
  readonly outlet: string;
}

export interface TimelineLane {
  readonly speaker: Speaker;
  readonly points: readonly TimelinePoint[];
  readonly memberships: readonly AffiliationRow[];
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  /** Speakers with dated lines that are not drawn. */
  readonly more: number;
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** Statements and memberships of the speakers with most lines, in order of first date; undefined when nothing has a date. */
export function drawTimeline(corpus: Corpus, laneLimit: number): Timeline | undefined {
  const spoken = spokenStatements(corpus.lines).filter((statement) => statement.saidFrom !== null);
  const bySpeaker = new Map<string, SpokenStatement[]>();
  for (const statement of spoken) bySpeaker.set(statement.speaker.id, [...(bySpeaker.get(statement.speaker.id) ?? []), statement]);
  const present = corpus.speakers.filter((speaker) => bySpeaker.has(speaker.id));
  if (present.length === 0) return undefined;
  const weight = (speaker: Speaker): number => (bySpeaker.get(speaker.id) ?? []).reduce((sum, statement) => sum + statement.places.size, 0);
  const chosen = new Set([...present].sort((a, b) => weight(b) - weight(a)).slice(0, laneLimit));
  const lanes = present
    .filter((speaker) => chosen.has(speaker))
    .map((speaker) => ({
      speaker,
      points: pointsOf(
        bySpeaker.get(speaker.id) ?? [],
        corpus.hasAllStatements ? corpus.statements.filter((row) => row.speaker_id === speaker.id) : [],
      ),
      // Without any date a membership has no place on a time axis.
      memberships: corpus.affiliations.filter((row) => row.actor_id === speaker.id && (row.valid_from !== null || row.valid_to !== null)),
    }));
  const times = lanes.flatMap((lane) => lane.points.map((point) => point.at));
  const edges = lanes.flatMap((lane) => lane.memberships.flatMap((row) => [row.valid_from, row.valid_to])).filter((at) => at !== null);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const margin = Math.max(3 * DAY_MS, (last - first) * 0.12);
  // A membership that began years before must not squeeze the statements into a corner.
  const near = edges.filter((at) => at >= first - margin * 3 && at <= last + margin * 3);
  return {
    lanes,
    more: present.length - chosen.size,
    from: Math.min(first, ...near) - margin / 2,
    to: Math.max(last, ...near) + margin / 2,
  };
}

function pointsOf(spoken: readonly SpokenStatement[], rows: readonly StatementRow[]): TimelinePoint[] {
  const points: TimelinePoint[] = spoken.map((statement) => {
    const lines = [...statement.places].sort((a, b) => a[0].rank - b[0].rank);
    return {
      at: statement.saidFrom ?? 0,
      to: statement.saidTo,
      first: lines.filter(([line, place]) => line.earliest === place).map(([line]) => line),
      says: lines.filter(([line, place]) => line.earliest !== place).map(([line]) => line),
      outlet: statement.outlet,
    };
  });
  const known = new Set(spoken.map((statement) => statement.statementId));
  for (const row of rows) {
    if (known.has(row.statement_id) || row.said_from === null) continue;
    points.push({ at: row.said_from, to: row.said_to, first: [], says: [], outlet: "" });
  }
  return points.sort((a, b) => a.at - b.at);
}

/** Something that happened on a day, for the table beneath the figure. */
export type TimelineEvent =
  | { readonly kind: "statement"; readonly at: number; readonly speaker: Speaker; readonly point: TimelinePoint }
  | { readonly kind: "membership"; readonly at: number; readonly speaker: Speaker; readonly row: AffiliationRow; readonly isEnd: boolean };

/** Statements with lines and dated changes of membership of all lanes, in order of time. */
export function timelineEvents(timeline: Timeline): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const { speaker, points, memberships } of timeline.lanes) {
    for (const point of points)
      if (point.first.length + point.says.length > 0) events.push({ kind: "statement", at: point.at, speaker, point });
    for (const row of memberships) {
      if (row.valid_from !== null) events.push({ kind: "membership", at: row.valid_from, speaker, row, isEnd: false });
      if (row.valid_to !== null) events.push({ kind: "membership", at: row.valid_to, speaker, row, isEnd: true });
    }
  }
  // What ends on a day stands before what begins on it, and both before what was said.
  const place = (event: TimelineEvent): number => (event.kind === "statement" ? 2 : event.isEnd ? 0 : 1);
  return events.sort((a, b) => a.at - b.at || place(a) - place(b));
}

/** Round dates for the axis: days, months or years, at most `limit` of them, all within the interval. */
export function axisTicks(from: number, to: number, limit: number): { readonly at: number; readonly unit: "day" | "month" | "year" }[] {
  const start = new Date(from);
  const steps: readonly (readonly ["day" | "month" | "year", number])[] = [
    ["day", 1],
    ["day", 7],
    ["day", 14],
    ["month", 1],
    ["month", 2],
    ["month", 3],
    ["month", 6],
    ["year", 1],
    ["year", 2],
    ["year", 5],
    ["year", 10],
    ["year", 20],
    ["year", 50],
    ["year", 100],
  ];
  for (const [unit, step] of steps) {
    const ticks: { at: number; unit: "day" | "month" | "year" }[] = [];
    for (let index = 0; index <= limit * 2 + 2; index++) {
      const at =
        unit === "day"
          ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + 1 + index * step)
          : unit === "month"
            ? Date.UTC(start.getUTCFullYear(), Math.ceil((start.getUTCMonth() + 1) / step) * step + index * step, 1)
            : Date.UTC(Math.ceil((start.getUTCFullYear() + 1) / step) * step + index * step, 0, 1);
      if (at > to) break;
      if (at >= from) ticks.push({ at, unit });
    }
    if (ticks.length <= limit) return ticks;
  }
  return [];
}
