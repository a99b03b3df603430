import { count, isolate } from "./words.ts";

/** What stands on every view, and the states of the page as a whole. */
export const page = {
  invented: "invented people and texts",
  about: (name: string, sources: string, range: string): string => `${isolate(name)} · ${sources}${range === "" ? "" : `, ${range}`}`,
  footer: (version: string, contentId: string): string => `Hymnsheet ${version} · content id ${contentId}`,
  footerNote: "This page is one file. It loads nothing and sends nothing.",
  earliest: "earliest seen here",
  wrongFormatTitle: "This report was made by another version",
  wrongFormat: (found: string, known: number): string =>
    `Its format is ${found}; this page reads format ${count(known)}. Nothing is shown, because it might be shown wrongly.`,
  wrongFormatAdvice: "Write the report again from the project with the version you have:",
  brokenTitle: "This report cannot be read",
  broken: "The data inside the file is damaged or was cut off. The project it was made from is not affected.",
  brokenAdvice: "Write the report again from the project:",
  command: "hymnsheet report PROJECT",
  notFoundTitle: "There is no such view",
  notFound: "The address names a view or a finding that this report does not hold.",
  toOverview: "Go to the overview",
  toRun: "See what was read",
  toSetAside: "See what was set aside",
  nothingHere: "This view needs a line that two speakers share. What was compared and what was set aside stands in the two views below.",
};
