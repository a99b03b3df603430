import { describe, expect, it } from "vitest";
import { boolean, defineTable, double, id, integer, nullable, oneOf, text, time } from "../tables/define-table.ts";
import { tables } from "../tables/tables.ts";
import { dictionaryMarkdown } from "./dictionary.ts";
import { jsonSchema } from "./json-schema.ts";
import { sqlType } from "./sql-type.ts";

const planet = defineTable({
  name: "planet",
  level: "corpus",
  help: "A body that circles a star.",
  key: ["planet_id"],
  columns: {
    planet_id: id("which"),
    label: text("as printed | or said"),
    moon_count: integer("moons"),
    mass: double("in Earth masses"),
    is_inhabited: boolean("as far as known"),
    seen_at: nullable(time("first seen")),
    sort: nullable(oneOf(["rock", "gas"], "made of")),
  },
});

describe("derivations of a table declaration", () => {
  it("spells every column type in SQL", () => {
    expect(Object.values(planet.columns).map((column) => sqlType(column))).toEqual([
      "VARCHAR",
      "VARCHAR",
      "INTEGER",
      "DOUBLE",
      "BOOLEAN",
      "TIMESTAMP",
      "VARCHAR",
    ]);
  });

  it("describes an exported line: all columns required, NULL only where allowed, words of an enum listed", () => {
    const schema = jsonSchema(planet);
    expect(schema["required"]).toEqual(Object.keys(planet.columns));
    expect(schema["properties"]).toMatchObject({
      planet_id: { type: "string" },
      moon_count: { type: "integer" },
      mass: { type: "number" },
      is_inhabited: { type: "boolean" },
      seen_at: { type: ["string", "null"], format: "date-time" },
      sort: { type: ["string", "null"], enum: ["rock", "gas", null] },
    });
  });

  it("writes a dictionary in which no help text can break a row", () => {
    const lines = dictionaryMarkdown([planet]).split("\n");
    expect(lines).toContain("### planet");
    expect(lines).toContain("| `planet_id` (key) | VARCHAR |  | which |");
    expect(lines).toContain("| `label` | VARCHAR |  | as printed \\| or said |");
    expect(lines).toContain("| `sort` | VARCHAR | yes | made of: `rock`, `gas` |");
    expect(dictionaryMarkdown([])).toBe("");
  });

  it("covers every table and every column of the contract", () => {
    const dictionary = dictionaryMarkdown(tables);
    for (const table of tables) {
      expect(dictionary).toContain(`### ${table.name}\n`);
      for (const name of Object.keys(table.columns)) expect(jsonSchema(table)["properties"]).toHaveProperty(name);
    }
  });
});
