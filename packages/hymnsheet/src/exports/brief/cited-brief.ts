import { briefQuestions } from "@hymnsheet/core/messages/brief";
import { exportMessages } from "@hymnsheet/core/messages/brief-export";
import { reviewMessages } from "@hymnsheet/core/messages/review";
import { day } from "@hymnsheet/core/messages/english";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";

/** A sentence of the brief with the exact words it rests on. */
export interface CitedLine {
  readonly line: BriefLineRow;
  /** Whether a person confirmed it in these very words; null where it names nobody, and needs no confirmation. */
  readonly isConfirmed: boolean | null;
  readonly sources: readonly { readonly part: PartRow; readonly text: string }[];
}

/** What the head and foot of a printed brief say. */
export interface BriefOrigin {
  readonly name: string;
  readonly isInvented: boolean;
  readonly version: string;
  readonly runId: string;
  /** Sources and their titles, by id. */
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** A place that sentences rest on; the same place has one number. */
export interface CitedNote {
  readonly number: number;
  /** Title, outlet and day of the source; its id where it has none. */
  readonly source: string;
  readonly place: string;
  readonly words: string;
}

export interface CitedSentence {
  readonly text: string;
  readonly state: BriefLineRow["state"];
  /** Whether it names somebody and nobody confirmed it. */
  readonly isUnconfirmed: boolean;
  readonly notes: readonly number[];
}

/** The brief ready to be set in any format. */
export interface CitedBrief {
  readonly title: string;
  /** What a reader must know first: invented people, a draft; may be empty. */
  readonly warnings: readonly string[];
  readonly questions: readonly { readonly title: string; readonly sentences: readonly CitedSentence[] }[];
  readonly notes: readonly CitedNote[];
  readonly foot: string;
}

/** Sets out the sentences by question and numbers the places they rest on, each once, in order of first use. */
export function citeBrief(lines: readonly CitedLine[], origin: BriefOrigin): CitedBrief {
  const notes = new Map<string, CitedNote>();
  const questions = briefQuestions.map((question, i) => ({
    title: `${i + 1}. ${question}`,
    sentences: lines
      .filter(({ line }) => line.question === i + 1)
      .map(({ line, isConfirmed, sources }): CitedSentence => {
        const numbers = sources.map(({ part, text }) => noteOf(part, text, { notes, origin }));
        return { text: line.text, state: line.state, isUnconfirmed: isConfirmed === false, notes: [...new Set(numbers)] };
      }),
  }));
  const naming = lines.filter(({ isConfirmed }) => isConfirmed !== null);
  const unconfirmedCount = naming.filter(({ isConfirmed }) => isConfirmed === false).length;
  const draft =
    unconfirmedCount === 0 ? [] : [exportMessages.draft(reviewMessages.unconfirmed({ namingCount: naming.length, unconfirmedCount }))];
  return {
    title: exportMessages.title(origin.name),
    warnings: [...(origin.isInvented ? [exportMessages.invented] : []), ...draft],
    questions,
    notes: [...notes.values()],
    foot: exportMessages.foot(origin.version, origin.runId),
  };
}

function noteOf(
  { source_id, span_start, span_end }: PartRow,
  text: string,
  { notes, origin }: { readonly notes: Map<string, CitedNote>; readonly origin: BriefOrigin },
): number {
  const key = `${source_id}|${span_start}|${span_end}`;
  const known = notes.get(key);
  if (known) return known.number;
  const number = notes.size + 1;
  const place = `${source_id} ${span_start}–${span_end}`;
  notes.set(key, { number, place, source: describeSource(source_id, origin.sources), words: text.replace(/\s+/gu, " ").trim() });
  return number;
}

function describeSource(sourceId: string, sources: ReadonlyMap<string, SourceRow>): string {
  const source = sources.get(sourceId);
  if (source === undefined) return "";
  const published = source.published_at === null ? "" : day(source.published_at);
  return [source.title, source.outlet, published].filter((part) => part !== "").join(", ");
}

/** Numbers in runs, in order: `[[1, 5], [9, 9]]` for 1 to 5 and 9; only three and more are one run. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((x, y) => x - y)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
