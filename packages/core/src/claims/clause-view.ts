import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { Clause } from "./split-clauses.ts";

/** What a decision about a clause looks at. */
export interface ClauseView {
  readonly tokens: ClaimTokens;
  readonly clause: Clause;
  /** Words `[from, to)` of its subject; empty when it has none. */
  readonly subject: { readonly from: number; readonly to: number };
  readonly isQuestion: boolean;
  /** Whether it opens its sentence. */
  readonly isOpening: boolean;
}
