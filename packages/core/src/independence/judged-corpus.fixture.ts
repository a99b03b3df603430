/** Small corpora for tests: everybody speaks once, in a text of lines; a line is the number of an item or null for words of one's own. */
import type { JudgedCorpus, JudgedItem, JudgedPlace } from "./judged.ts";

const DAY = 86_400_000;
const LINE = 100;
/** Own words between lines, so that neighbours are no part of each other. */
const GAP = 400;

export interface PlannedSpeaker {
  readonly camp?: string;
  readonly day?: number | null;
  readonly event?: string;
  /** Items in the order of the text; an array is several items at one place. */
  readonly lines: readonly (number | null | readonly number[])[];
}

export interface PlannedItem {
  readonly level?: JudgedItem["level"];
  readonly bits?: number;
}

/** A corpus of these speakers, `s0`, `s1` …, and items `i0`, `i1` …; statements of 600 tokens. */
export function planCorpus(speakers: readonly PlannedSpeaker[], items: readonly PlannedItem[]): JudgedCorpus {
  const places: JudgedPlace[][] = items.map(() => []);
  speakers.forEach(({ lines }, statement) =>
    lines.forEach((line, at) => {
      for (const item of line === null ? [] : Array.isArray(line) ? (line as readonly number[]) : [line as number]) {
        const start = at * (LINE + GAP);
        places[item]!.push({ statement, sourceId: `t${statement}`, start, end: start + LINE, variant: null, isAsserted: true });
      }
    }),
  );
  return {
    speakers: speakers.map(({ camp }, i) => ({ id: `s${i}`, camps: camp === undefined ? [] : [camp] })),
    statements: speakers.map(({ day = 0, event = "one" }, i) => ({
      id: `t${i}`,
      speaker: i,
      event,
      from: day === null ? null : day * DAY,
      to: day === null ? null : (day + 1) * DAY,
      tokenCount: 600,
      language: "en",
      topics: new Uint32Array(),
      isFull: true,
    })),
    items: items.map(({ level = "passage", bits = 90 }, i) => ({
      id: `i${i}`,
      level,
      bits,
      text: `words of i${i}`,
      tokenCount: 12,
      places: places[i]!,
    })),
    orders: [],
    declared: [],
  };
}
