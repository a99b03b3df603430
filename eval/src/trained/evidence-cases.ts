/** IBM Debater evidence (Rinott et al., 2015): sentences of Wikipedia that support a claim about a motion, with the type of evidence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EVIDENCE_TYPES } from "@hymnsheet/core/evidence/score-evidence-type";

export interface EvidenceCase {
  readonly motion: string;
  readonly sentence: string;
  readonly label: number;
}

/** Rows with exactly one type, in the order of the file; a sentence stands once for every claim that it supports. */
export function readEvidenceCases(folder: string): EvidenceCase[] {
  return readFileSync(join(folder, "ibm-evidence-types", "evidence.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([motion, , sentence, types]) => {
      const label = EVIDENCE_TYPES.findIndex((type) => types?.trim() === `[${type.toUpperCase()}]`);
      return label < 0 ? [] : [{ motion: motion!, sentence: sentence!, label }];
    });
}

/** The first row of each sentence of a motion. */
export function distinctCases(cases: readonly EvidenceCase[]): number[] {
  const seen = new Set<string>();
  return [...cases.keys()].filter((row) => {
    const key = `${cases[row]!.motion}\t${cases[row]!.sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}
