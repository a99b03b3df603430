import { boolean, defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const deviceTable = defineTable({
  name: "device",
  level: "devices",
  help: "A rhetorical device.",
  key: ["device_id"],
  columns: {
    device_id: id("derived"),
    ...spanColumns,
    utterance_id: id("utterance"),
    speaker_id: id("whose words"),
    type: oneOf(
      [
        "anaphora",
        "epistrophe",
        "symploce",
        "anadiplosis",
        "epizeuxis",
        "chiasmus",
        "tricolon",
        "antithesis",
        "rhetorical_question",
        "hypophora",
        "enumeration",
        "loaded_label",
        "slogan",
        "appeal_to_fear",
        "flag_waving",
        "whataboutism",
        "false_dilemma",
        "bandwagon",
      ],
      "which device",
    ),
    external_type: text("id in an outside taxonomy; empty when none"),
    filler: text("its words, normalised"),
    item_id: nullable(id("family")),
    score: double("0 to 1"),
    is_shown: boolean("true above the threshold of its type"),
    rule: text("rule that fired"),
  },
});

export type DeviceRow = RowOf<typeof deviceTable.columns>;
