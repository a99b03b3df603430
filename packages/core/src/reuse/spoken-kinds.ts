import type { SourceKind } from "../model/source-input.ts";

const kinds: ReadonlySet<SourceKind> = new Set([
  "speech",
  "press_conference",
  "interview",
  "debate",
  "opinion",
  "post",
  "transcript",
] as const);

/**
 * Whether a text of this kind is the speaker's own address rather than an office's paper about the speaker. Its end is the speaker's, not a
 * contact line, and its quotation marks hold, as a rule, what somebody else said.
 */
export function isSpokenKind(kind: SourceKind): boolean {
  return kinds.has(kind);
}
