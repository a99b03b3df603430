import { defineTable, double, id, integer, nullable, oneOf, text, type RowOf } from "./define-table.ts";

export const profileTable = defineTable({
  name: "profile",
  level: "devices",
  help: "How often a speaker or group does something.",
  key: ["scope", "scope_id", "scheme", "label"],
  columns: {
    scope: oneOf(["speaker", "organisation", "group"], "what is profiled"),
    scope_id: id("which one"),
    scheme: oneOf(["device", "function", "area", "target", "announcement"], "what is counted"),
    label: text("label of the scheme"),
    count: integer("how often"),
    share: double("share of all labels, 0 to 1"),
    per_1000_words: double("per 1,000 words"),
    low: double("lower bound"),
    high: double("upper bound"),
    base_share: nullable(double("share elsewhere, 0 to 1")),
  },
});

export type ProfileRow = RowOf<typeof profileTable.columns>;
