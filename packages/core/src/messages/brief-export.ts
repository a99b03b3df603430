/** What a printed brief says round its sentences. */
export const exportMessages = {
  title: (name: string): string => (name === "" ? "Brief" : `Brief: ${name}`),
  invented: "People and texts are invented.",
  draft: (counts: string): string => `Draft: ${counts}`,
  unconfirmed: "confirmed by nobody",
  sources: "Sources",
  foot: (version: string, runId: string): string =>
    `Hymnsheet ${version}, run ${runId}. Numbers give the place of each quotation in its source (UTF-16 units). That people agree does not show whether what they say is true.`,
} as const;
