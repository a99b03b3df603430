export { tables, findTable } from "./model/tables/tables.ts";
export { HymnsheetError, type ErrorCode } from "./model/errors/hymnsheet-error.ts";
export { contentId } from "./model/ids.ts";
export type { Span } from "./model/span.ts";
