import type { NamedCount } from "../model/report-data.ts";

/** Languages and numbers of sources as a stage noted them: `ur: 2 sources, zh: 1 source`. Empty for an empty note. */
export function parseNotCovered(note: string): NamedCount[] {
  return note.split(", ").flatMap((entry) => {
    const [, name, count] = /^(\S+): (\d+) /u.exec(entry) ?? [];
    return name === undefined || count === undefined ? [] : [{ name, count: Number(count) }];
  });
}

/** The note of a stage that has no words for these languages, one entry per source: `parseNotCovered` reads it. Empty for none. */
export function noteNotCovered(languages: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([language, count]) => `${language}: ${count} ${count === 1 ? "source" : "sources"}`)
    .join(", ");
}
