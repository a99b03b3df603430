import { defineTable, double, id, integer, oneOf, text, type RowOf } from "./define-table.ts";

export const passageMatchTable = defineTable({
  name: "passage_match",
  level: "words",
  help: "Two aligned places that share wording.",
  key: ["match_id"],
  columns: {
    match_id: id("derived from both spans"),
    a_source_id: id("first source"),
    a_start: integer("first UTF-16 unit in it"),
    a_end: integer("unit after the last"),
    a_speaker_id: id("whose words"),
    a_utterance_id: id("in which utterance"),
    b_source_id: id("second source"),
    b_start: integer("first UTF-16 unit in it"),
    b_end: integer("unit after the last"),
    b_speaker_id: id("whose words"),
    b_utterance_id: id("in which utterance"),
    layer: oneOf(
      ["voices", "report", "outlets", "self", "quotes_other", "third_party", "repost"],
      "what kind of sharing; only voices is repetition between speakers",
    ),
    type: oneOf(["verbatim", "near_verbatim", "reordered", "paraphrase"], "how close"),
    token_count: integer("matched tokens"),
    identity_share: double("matched tokens by the longer side's tokens, 0 to 1"),
    surprisal_bits: double("rarity of the matched tokens less gap costs"),
    suppressed_by: text("reason it does not count; empty when it counts"),
    item_id: id("family it belongs to; empty when none"),
  },
});

export type PassageMatchRow = RowOf<typeof passageMatchTable.columns>;
