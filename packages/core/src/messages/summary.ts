import { count, list } from "./english.ts";

/** What `analyze` and `demo` say at the end. */
export const summaryMessages = {
  problems: (byCode: readonly (readonly [string, number])[]): string => {
    const total = byCode.reduce((sum, [, rows]) => sum + rows, 0);
    if (total === 0) return "Everything could be read.";
    return `Read with ${count(total, "problem")}: ${byCode.map(([code, rows]) => `${code} ${rows}`).join(", ")}.`;
  },
  problem: (problem: { readonly source: string; readonly line: number | null; readonly message: string }): string =>
    `  ${problem.source}${problem.line === null ? "" : `, line ${problem.line}`}: ${problem.message}`,
  noSpeaker:
    "No source names a speaker, so nothing counts as repetition between speakers. Say who speaks: --map speaker=COLUMN, --name-pattern, front matter, or a statements.csv (`hymnsheet analyze IN --fill` writes one to correct).",
  /** @param problems  names of a user's policy problems of which no sentence has a word, parted by semicolons. */
  problemsNotNamed: (problems: string): string =>
    `No sentence names ${problems}, of your list of problems. Only the words of the list are looked for, in just these forms: add plurals and other words for it (“train|trains”).`,
  /** @param ran  levels of this run: `words`, `voices`, in their order. */
  levels: (ran: readonly string[]): string => `Looked at: ${ran.length === 0 ? "nothing but the sources" : list(ran)}.`,
  report: (path: string): string => `Report: ${path}`,
  next: (folder: string): string => `Next: hymnsheet brief ${folder} · hymnsheet export ${folder} --table item · hymnsheet info ${folder}`,
} as const;
