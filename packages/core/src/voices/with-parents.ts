import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { DraftAttribution } from "./rules/search.ts";

/** Puts attributions in order and finds, for each, the closest one inside whose content it stands. */
export function withParents(drafts: readonly DraftAttribution[]): FoundAttribution[] {
  const ordered = [...drafts].sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end || placeOf(a) - placeOf(b),
  );
  return ordered.map((draft, index) => {
    let parent: number | null = null;
    for (let other = Math.max(0, index - 60); other < Math.min(ordered.length, index + 20); other++) {
      if (other === index || !isInside(draft, ordered[other]!)) continue;
      if (parent === null || lengthOf(ordered[other]!) < lengthOf(ordered[parent]!)) parent = other;
    }
    return { ...draft, parent };
  });
}

function placeOf(draft: DraftAttribution): number {
  return draft.cue?.start ?? draft.source?.start ?? 0;
}

function lengthOf(draft: DraftAttribution): number {
  return draft.content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Content and cue, or content and source, lie in one piece of the other's content. */
function isInside(inner: DraftAttribution, outer: DraftAttribution): boolean {
  const anchor = inner.cue ?? inner.source;
  if (anchor === null) return false;
  return outer.content.some((piece) => contains(piece, anchor) && inner.content.every((each) => contains(piece, each)));
}

function contains(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
