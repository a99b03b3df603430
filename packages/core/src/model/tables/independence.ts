import { defineTable, double, id, integer, nullable, oneOf, text, type RowOf } from "./define-table.ts";

export const independenceTable = defineTable({
  name: "independence",
  level: "judgements",
  help: "How many independent sources an item amounts to.",
  key: ["item_id"],
  columns: {
    item_id: id("the item"),
    speaker_count: integer("speakers who use it"),
    effective_low: nullable(double("lower bound of the effective number of sources")),
    effective_high: nullable(double("upper bound")),
    components: nullable(double("estimate by connected components")),
    single_parent: nullable(double("estimate by single latent parents")),
    basis_count: nullable(integer("distinct evidence bases")),
    corroboration_low: nullable(double("lower bound")),
    corroboration_high: nullable(double("upper bound")),
    calibration: oneOf(["own", "comparison", "none"], "what the chance level rests on"),
    comparison_set: text("its name; empty when none"),
  },
});

export type IndependenceRow = RowOf<typeof independenceTable.columns>;
