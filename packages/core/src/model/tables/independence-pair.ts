import { boolean, defineTable, double, id, nullable, oneOf, type RowOf } from "./define-table.ts";

export const independencePairTable = defineTable({
  name: "independence_pair",
  level: "judgements",
  help: "Whether one speaker's use depends on the other's.",
  key: ["item_id", "a_speaker_id", "b_speaker_id"],
  columns: {
    item_id: id("the item; empty means over all items"),
    a_speaker_id: id("first speaker"),
    b_speaker_id: id("second speaker"),
    verdict: oneOf(["copy", "common_source", "independent", "undetermined"], "the verdict"),
    is_declared: boolean("true when a text declares the source"),
    p_dependent: nullable(double("0 to 1")),
    low: nullable(double("lower bound")),
    high: nullable(double("upper bound")),
    log_bayes_factor: double("nats"),
    q_value: nullable(double("after correction for many pairs")),
    earlier_speaker_id: nullable(id("earliest seen here")),
    direction_log_odds: nullable(double("nats")),
  },
});

export type IndependencePairRow = RowOf<typeof independencePairTable.columns>;
