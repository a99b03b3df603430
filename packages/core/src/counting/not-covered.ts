import type { NamedCount } from "../model/report-data.ts";

/** Languages and numbers of sources as a stage noted them: `ur: 2 sources, zh: 1 source`. Empty for an empty note. */
export function parseNotCovered(note: string): NamedCount[] {
  return note.split(", ").flatMap((entry) => {
    const [, name, count] = /^(\S+): (\d+) /u.exec(entry) ?? [];
    return name === undefined || count === undefined ? [] : [{ name, count: Number(count) }];
  });
}
