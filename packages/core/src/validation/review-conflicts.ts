import type { ReviewRow } from "../model/tables/review.ts";
import { analystAgreement, type Disagreement } from "./analyst-agreement.ts";

/** Findings on which people do not say the same, among those that the added decisions are about. */
export function conflictsWith(held: readonly ReviewRow[], added: readonly ReviewRow[]): Disagreement[] {
  const touched = new Set(added.map((review) => `${review.target_table}|${review.target_key}`));
  return analystAgreement([...held, ...added]).disagreements.filter(({ table, key }) => touched.has(`${table}|${key}`));
}
