import type { GroundRule } from "../evidence-words.ts";
import { counted, documents, findings, hearsay, recorded, testimony, witnesses } from "./evidence-grounds.ts";
import { admissions, deliveries, promises, stillComing } from "./evidence-promises.ts";

/** Rules for English, the strong ones first: of equal acts in one sentence the first one found names the row. */
export const groundRules: readonly GroundRule[] = [
  ...admissions,
  ...promises,
  stillComing,
  ...deliveries,
  ...findings,
  ...counted,
  ...recorded,
  ...documents,
  ...witnesses,
  ...testimony,
  ...hearsay,
];
