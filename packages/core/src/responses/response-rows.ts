import { rounded } from "../algo/rounded.ts";
import { contentId } from "../model/ids.ts";
import { compareSpans } from "../model/span.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import { confidenceOf } from "./experimental-answers.ts";
import type { LinkedAnswer } from "./link-answers.ts";
import type { SideAnswer } from "./side-answer.ts";
import type { StandingCharge } from "./standing-charge.ts";

const HOUR_MS = 3_600_000;

/** A response with the answer it was made of. */
export interface MadeResponse {
  readonly row: ResponseRow;
  readonly answer: SideAnswer;
  readonly charge: StandingCharge;
}

/** One row for each answer and charge, by charge, then place, each once. Column `rule` tells how it was found and how it was linked. */
export function responseRows(linked: readonly LinkedAnswer[]): MadeResponse[] {
  const made = new Map<string, MadeResponse>();
  for (const { answer, charges, link } of linked)
    for (const charge of charges) {
      const one = { row: responseRow(answer, charge, link), answer, charge };
      if (!made.has(one.row.response_id)) made.set(one.row.response_id, one);
    }
  return [...made.values()].sort(
    ({ row: x }, { row: y }) => compareText(x.item_id, y.item_id) || compareSpans(x, y) || compareText(x.response_id, y.response_id),
  );
}

function responseRow(
  { sourceId, start, end, type, basis, rule, utterance }: SideAnswer,
  { itemId, since }: StandingCharge,
  link: string,
): ResponseRow {
  const confidence = confidenceOf(rule);
  const { said_from: from, said_to: to, speaker_id } = utterance;
  return {
    response_id: contentId("response", [itemId, speaker_id, sourceId, start, end, type]),
    item_id: itemId,
    source_id: sourceId,
    span_start: start,
    span_end: end,
    speaker_id,
    type,
    basis,
    lag_low_hours: from === null || since === null ? null : rounded(Math.max(0, from - since.to) / HOUR_MS),
    lag_high_hours: to === null || since === null ? null : rounded(Math.max(0, to - since.from) / HOUR_MS),
    confidence: confidence === null ? null : rounded(confidence),
    rule: `${rule}/${link}`,
  };
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
