import { contentId } from "../model/ids.ts";
import type { AttributionRow } from "../model/tables/attribution.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { CarvedUtterance, ResolvedAttribution } from "./carve-utterances.ts";
import type { Extent } from "../model/extent.ts";

export interface AttributionRows {
  /** By source and utterance. */
  readonly rows: readonly AttributionRow[];
  /** Parts `source`, `cue` and `content` of each. */
  readonly parts: readonly PartRow[];
  /** Id of the attribution that an utterance rests on, by its index. */
  readonly idOf: (utterance: number) => string;
}

/**
 * Rows of what is ascribed to whom. One nested in another belongs to the utterance of that one, one without an utterance to none and is left out.
 *
 * @param carved  utterances with their attributions, each found in the list of its source.
 */
export function attributionRows(
  carved: readonly CarvedUtterance[],
  found: ReadonlyMap<string, readonly ResolvedAttribution[]>,
): AttributionRows {
  const rows: AttributionRow[] = [];
  const parts: PartRow[] = [];
  const owners: string[] = [];
  const utteranceOf = new Map<string, Map<number, string>>();
  for (const { utterance, attributions } of carved) {
    let known = utteranceOf.get(utterance.source_id);
    if (!known) utteranceOf.set(utterance.source_id, (known = new Map()));
    for (const index of attributions) known.set(index, utterance.utterance_id);
  }
  const idIn = (sourceId: string, index: number): string => attributionId(sourceId, found.get(sourceId)![index]!);
  for (const { utterance, attributions } of carved)
    owners.push(attributions[0] === undefined ? "" : idIn(utterance.source_id, attributions[0]));
  for (const [sourceId, known] of utteranceOf) {
    const all = found.get(sourceId) ?? [];
    all.forEach((attribution, index) => {
      const { form, rule, source, cue, content, parent } = attribution.found;
      const utteranceId = known.get(outermost(all, index));
      if (utteranceId === undefined) return;
      const id = idIn(sourceId, index);
      rows.push({
        attribution_id: id,
        source_id: sourceId,
        span_start: content[0]!.start,
        span_end: content.at(-1)!.end,
        utterance_id: utteranceId,
        parent_id: parent === null ? null : idIn(sourceId, parent),
        speaker_id: attribution.speakerId,
        form,
        is_declared: attribution.isDeclared,
        confidence: null,
        rule,
        suppressed_by: "",
      });
      const roles: (readonly [string, readonly Extent[]])[] = [
        ["source", source ? [source] : []],
        ["cue", cue ? [cue] : []],
        ["content", content],
      ];
      for (const [role, extents] of roles) {
        extents.forEach(({ start, end }, seq) =>
          parts.push({ owner_table: "attribution", owner_id: id, role, seq, source_id: sourceId, span_start: start, span_end: end }),
        );
      }
    });
  }
  return { rows, parts, idOf: (utterance) => owners[utterance]! };
}

/** The attribution at the top of a nest. */
function outermost(all: readonly ResolvedAttribution[], index: number): number {
  let at = index;
  for (let parent = all[at]!.found.parent; parent !== null; parent = all[at]!.found.parent) at = parent;
  return at;
}

/** Id of an attribution: its places, its rule, and whom the text gives it to, whatever has been decided since. */
export function attributionId(sourceId: string, { found, speakerId, foundAs = speakerId }: ResolvedAttribution): string {
  const places = found.content.flatMap(({ start, end }) => [start, end]);
  return contentId("attribution", [sourceId, ...places, found.source?.start ?? null, found.cue?.start ?? null, found.rule, foundAs]);
}
