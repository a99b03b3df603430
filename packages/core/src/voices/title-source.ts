/** Ends the id of a title, which is a source of its own. */
export const TITLE_SUFFIX = "#title";

/** The source that a title belongs to; the id itself when it is no title's. */
export function titledSource(sourceId: string): string {
  return sourceId.endsWith(TITLE_SUFFIX) ? sourceId.slice(0, -TITLE_SUFFIX.length) : sourceId;
}
