import type { BriefLineRow } from "../model/tables/brief-line.ts";
import type { ReviewRow } from "../model/tables/review.ts";
import { sentenceId } from "./decidable.ts";
import { readRowDecisions } from "./row-decisions.ts";

export interface ConfirmedSentences {
  /** Sentences that name somebody. */
  readonly namingCount: number;
  /** Of them those that nobody confirmed. */
  readonly unconfirmedCount: number;
}

/** Counts the sentences of a brief that name somebody, and those of them that no person has confirmed in these very words. */
export function countUnconfirmed(
  lines: readonly Pick<BriefLineRow, "names_person" | "template" | "text">[],
  reviews: readonly ReviewRow[],
): ConfirmedSentences {
  const confirmed = readRowDecisions(reviews).confirmed.get("brief_line");
  const naming = lines.filter((line) => line.names_person);
  const unconfirmed = naming.filter((line) => confirmed?.get(sentenceId(line.template, line.text)) === undefined);
  return { namingCount: naming.length, unconfirmedCount: unconfirmed.length };
}
