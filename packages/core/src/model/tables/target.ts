import { defineTable, double, id, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const targetTable = defineTable({
  name: "target",
  level: "judgements",
  help: "How a mention of an actor is coloured.",
  key: ["target_id"],
  columns: {
    target_id: id("derived"),
    mention_id: id("the mention"),
    ...spanColumns,
    utterance_id: id("utterance"),
    speaker_id: id("whose words"),
    actor_id: id("who is spoken about"),
    polarity: oneOf(["positive", "neutral", "negative"], "tone toward the actor"),
    score: double("-1 to 1"),
    function: oneOf(["acclaim", "attack", "defend", "other"], "what the speaker does"),
    about: oneOf(["policy", "character", "none"], "on what ground"),
    area: text("policy area; empty when none"),
  },
});

export type TargetRow = RowOf<typeof targetTable.columns>;
