import type { GroundRule } from "../evidence-words.ts";
import { absences } from "./evidence-absences.ts";
import { admissions } from "./evidence-admissions.ts";
import { hearsay } from "./evidence-hearsay.ts";
import { backPromises, deliveries, overdue, promises, stillComing } from "./evidence-promises.ts";
import { said } from "./evidence-said.ts";
import { tellings } from "./evidence-tellings.ts";
import { testimony } from "./evidence-testimony.ts";
import { backShown, counted, documents, findings, recorded } from "./evidence-things.ts";
import { witnesses } from "./evidence-witnesses.ts";

/** Rules for English, the strong ones first: of equal acts in one sentence the first one found names the row. */
export const groundRules: readonly GroundRule[] = [
  ...admissions,
  overdue,
  ...promises,
  ...backPromises,
  stillComing,
  ...deliveries,
  ...findings,
  ...counted,
  ...recorded,
  ...said,
  ...documents,
  ...backShown,
  ...testimony,
  ...witnesses,
  ...hearsay,
  ...tellings,
  ...absences,
];
