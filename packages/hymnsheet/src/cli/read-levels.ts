import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { levels, type Level } from "@hymnsheet/core/model/levels";

/** Levels from a list with commas, in their order. @throws OPTION_RANGE for a name that is no level. */
export function readLevels(given: string): Level[] {
  const named = given.split(",").map((word) => word.trim());
  const unknown = named.find((word) => !levels.some((level) => level === word));
  if (unknown !== undefined) {
    throw new HymnsheetError("OPTION_RANGE", `there is no level “${unknown}”`, {
      value: unknown,
      advice: `Levels are: ${levels.join(", ")}.`,
    });
  }
  return levels.filter((level) => named.includes(level));
}
