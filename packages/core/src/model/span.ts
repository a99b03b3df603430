/** A place in a source: UTF-16 units of the original text, half-open. */
export interface Span {
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
}

/** Whether two places lie in one source and share at least one unit. */
export function spansOverlap(left: Span, right: Span): boolean {
  return left.source_id === right.source_id && left.span_start < right.span_end && right.span_start < left.span_end;
}

/** Orders by source, then start, then end; 0 only for the same span. */
export function compareSpans(left: Span, right: Span): number {
  if (left.source_id !== right.source_id) return left.source_id < right.source_id ? -1 : 1;
  return left.span_start - right.span_start || left.span_end - right.span_end;
}
