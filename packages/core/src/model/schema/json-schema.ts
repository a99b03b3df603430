import type { AnyTable, Column } from "../tables/define-table.ts";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const bases: Readonly<Record<Column["type"], JsonSchema>> = {
  id: { type: "string" },
  text: { type: "string" },
  enum: { type: "string" },
  integer: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
  double: { type: "number" },
  boolean: { type: "boolean" },
  time: { type: "string", format: "date-time", pattern: "^[+-]?\\d{4,6}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$" },
};

function columnSchema(column: Column): JsonSchema {
  const base = bases[column.type];
  return {
    description: column.help,
    ...base,
    ...(column.type === "enum" ? { enum: column.nullable ? [...column.values, null] : [...column.values] } : {}),
    ...(column.nullable ? { type: [base["type"], "null"] } : {}),
  };
}

/** The schema of one exported JSON line of a table: every column present, none beside them, times as ISO 8601 in UTC. */
export function jsonSchema(table: AnyTable): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: table.name,
    description: table.help,
    type: "object",
    properties: Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, columnSchema(column)])),
    required: Object.keys(table.columns),
    additionalProperties: false,
  };
}
