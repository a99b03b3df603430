/** The date parser that runs are given. */
export { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
