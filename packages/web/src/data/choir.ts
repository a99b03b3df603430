import type { Line } from "./line.ts";
import type { Speaker } from "./speaker.ts";

export type ChoirCell = "first" | "says" | "quotes" | "not";

export interface Choir {
  readonly lines: readonly Line[];
  /** In order of first date. */
  readonly speakers: readonly Speaker[];
  /** Speakers of these lines that are not drawn. */
  readonly more: number;
  readonly cell: (speaker: Speaker, line: Line) => ChoirCell;
}

/** The top lines by the speakers who say most of them: what one figure can hold. */
export function drawChoir(
  lines: readonly Line[],
  speakers: readonly Speaker[],
  { columns, rows }: { columns: number; rows: number },
): Choir {
  const shown = lines.slice(0, columns);
  const counts = new Map<string, number>();
  for (const line of shown) for (const speaker of line.speakers) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  const present = speakers.filter((speaker) => counts.has(speaker.id));
  const chosen = new Set(
    [...present]
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || present.indexOf(a) - present.indexOf(b))
      .slice(0, rows)
      .map((speaker) => speaker.id),
  );
  const cells = new Map<string, ChoirCell>();
  for (const line of shown) {
    for (const place of line.mentions) cells.set(`${line.rank}|${place.speaker.id}`, "quotes");
    for (const speaker of line.speakers) cells.set(`${line.rank}|${speaker.id}`, "says");
    if (line.earliest) cells.set(`${line.rank}|${line.earliest.speaker.id}`, "first");
  }
  return {
    lines: shown,
    speakers: present.filter((speaker) => chosen.has(speaker.id)),
    more: present.length - chosen.size,
    cell: (speaker, line) => cells.get(`${line.rank}|${speaker.id}`) ?? "not",
  };
}
