/** Rows of what sources declare of themselves: whose words they say they have, by place, and who is named there. */
import { contentId } from "../model/ids.ts";
import type { MentionRow } from "../model/tables/mention.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { DeclaredSource } from "./declared-sources.ts";

export interface DeclaredRows {
  /** Owner is the source; the role is what it declares: `agency`, `joint` or `citation`. By source, then place. */
  readonly parts: readonly PartRow[];
  /** Those whom citations name and the text makes known. */
  readonly mentions: readonly MentionRow[];
}

/**
 * @param declared  what one source declares, by place.
 * @param actorOf   the actor of a name that is declared; null when the text makes nobody known by it.
 */
export function declaredRows<D extends Omit<DeclaredSource, "who">>(
  sourceId: string,
  declared: readonly D[],
  actorOf: (declared: D) => string | null,
): DeclaredRows {
  const parts = declared.map(({ kind, start, end }, seq): PartRow => ({
    owner_table: "source",
    owner_id: sourceId,
    role: kind,
    seq,
    source_id: sourceId,
    span_start: start,
    span_end: end,
  }));
  const mentions = declared.flatMap((one): MentionRow[] => {
    const actorId = one.kind === "citation" && one.named !== null ? actorOf(one) : null;
    if (actorId === null) return [];
    const { start, end } = one.named!;
    return [
      {
        mention_id: contentId("mention", [sourceId, start, end]),
        source_id: sourceId,
        span_start: start,
        span_end: end,
        actor_id: actorId,
        form: "name",
        is_given: false,
        confidence: null,
      },
    ];
  });
  return { parts, mentions };
}
