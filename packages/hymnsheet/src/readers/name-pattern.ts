import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { isSourceField, sourceFields, type FieldValues, type SourceField } from "./source-fields.ts";

const DATE = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|\\d{8}";

/** Reads fields from a file name without its ending; `null` when the name does not follow the pattern. */
export type NamePattern = (name: string) => FieldValues | null;

/**
 * Compiles a pattern such as `{date}_{speaker}_{title}`. `{*}` stands for anything that is no field.
 * In values of all fields but `id`, `date` and `url`, underscores and hyphens stand for blanks.
 *
 * @throws USAGE when the pattern has no field, a field twice, two fields with nothing between them, or one that does not exist.
 */
export function compileNamePattern(pattern: string): NamePattern {
  const wrong = (reason: string): HymnsheetError =>
    new HymnsheetError("USAGE", `the name pattern “${pattern}” ${reason}`, {
      value: pattern,
      advice: `Write it like "{date}_{speaker}_{title}"; fields are: ${sourceFields.join(", ")} and *.`,
    });
  const fields: (SourceField | "*")[] = [];
  if (/\}\{/.test(pattern)) throw wrong("has two fields with nothing between them");
  const source = pattern
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const field = part.slice(1, -1);
      if (field !== "*" && !isSourceField(field)) throw wrong(`names a field “${field}” that does not exist`);
      if (field !== "*" && fields.includes(field)) throw wrong(`has the field ${field} twice`);
      fields.push(field);
      return field === "date" ? `(${DATE})` : "(.+?)";
    })
    .join("");
  if (!fields.some((field) => field !== "*")) throw wrong("has no field");
  const expression = new RegExp(`^${source}$`, "su");
  return (name) => {
    const match = expression.exec(name);
    if (match === null) return null;
    const values: FieldValues = {};
    for (const [place, field] of fields.entries()) {
      const value = match[place + 1]!;
      if (field !== "*")
        values[field] = field === "id" || field === "date" || field === "url" ? value : value.replace(/[_\s-]+/g, " ").trim();
    }
    return values;
  };
}
