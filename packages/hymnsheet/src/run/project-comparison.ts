/** The comparison set of a project, kept in its folder by the hash of its content, so that the project can be moved and renewed without it. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration } from "@hymnsheet/core/independence/chance";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

const FOLDER = "comparisons";

/** A chance level that was measured on another project. */
export interface ComparisonSet {
  /** Hash of what it says. */
  readonly name: string;
  readonly calibration: Calibration;
}

export function nameComparison(calibration: Calibration): ComparisonSet {
  return { name: createHash("sha256").update(JSON.stringify(calibration)).digest("hex").slice(0, 16), calibration };
}

/**
 * @param name   hash of the comparison set.
 * @param given  the set itself, where it is at hand: kept.
 * @throws       PROJECT_DAMAGED when it is neither given nor kept.
 */
export function projectComparison(folder: string, name: string, given?: ComparisonSet): Calibration {
  const path = join(folder, FOLDER, `${name}.json`);
  if (given?.name === name && !existsSync(path)) {
    mkdirSync(join(folder, FOLDER), { recursive: true });
    writeFileSync(`${path}.part`, `${JSON.stringify(given.calibration)}\n`);
    renameSync(`${path}.part`, path);
  }
  if (given?.name === name) return given.calibration;
  if (!existsSync(path))
    throw new HymnsheetError("PROJECT_DAMAGED", "the comparison set of the project is not there", {
      value: path,
      advice: "Run `hymnsheet calibrate` again with --compare and its project.",
    });
  // Written above.
  return JSON.parse(readFileSync(path, "utf8")) as Calibration;
}
