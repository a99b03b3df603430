/**
 * Joint statements: one text put out by several who name one another in it. It says what they say together; nobody repeats anybody.
 * Two documents are one joint statement when each names the other's speaker and they share at least half of the shorter one.
 * Cost: the passages of one document per pair asked.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import type { PassageEnds } from "./family-ends.ts";
import type { LayerJudge } from "./layer-judge.ts";

const SHARED_SHARE = 0.5;

export interface JointInput {
  readonly columns: TokenColumns;
  readonly ends: PassageEnds;
  readonly judge: Pick<LayerJudge, "names">;
}

/** Whether two documents by different speakers are one joint statement. */
export function isJoint(a: number, b: number, { columns, ends, judge }: JointInput): boolean {
  if (!judge.names(a, b) || !judge.names(b, a)) return false;
  const first = columns.firstToken[a]!;
  const length = columns.firstToken[a + 1]! - first;
  const shorter = Math.min(length, columns.firstToken[b + 1]! - columns.firstToken[b]!);
  const shared = new Uint8Array(length);
  ends.forEachOver({ document: a, first, end: first + length }, (end) => {
    if (ends.document(end ^ 1) === b) shared.fill(1, ends.first(end) - first, ends.last(end) - first);
  });
  let count = 0;
  for (const token of shared) count += token;
  return count >= shorter * SHARED_SHARE;
}
