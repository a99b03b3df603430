import { boolean, defineTable, double, id, integer, text, type RowOf } from "./define-table.ts";

export const statementPairTable = defineTable({
  name: "statement_pair",
  level: "outline",
  help: "Two statements compared by the order of their points.",
  key: ["a_statement_id", "b_statement_id"],
  columns: {
    a_statement_id: id("first statement"),
    b_statement_id: id("second statement"),
    shared_count: integer("shared points"),
    in_order_count: integer("of them in the same order"),
    kendall_tau: double("-1 to 1"),
    order_bits: double("surprisal of the shared order"),
    p_order: double("chance of such an order, 0 to 1"),
    q_order: double("the same after correction for many pairs"),
    is_shown: boolean("true when q_order < .05 and the order is not conventional"),
    suppressed_by: text("reason it does not count; empty when it counts"),
  },
});

export type StatementPairRow = RowOf<typeof statementPairTable.columns>;
