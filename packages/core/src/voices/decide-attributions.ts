/**
 * Applies what people decided about attributions: a rejected one gives its words to nobody, so that they fall back to whoever wrote the text;
 * one that was given to another is his. Cost: linear in attributions; nothing where nothing was decided.
 */
import { REJECTED } from "../counting/apply-decisions.ts";
import type { VoiceDecisions } from "../counting/voice-decisions.ts";
import type { AttributionRow } from "../model/tables/attribution.ts";
import { attributionId } from "./attribution-rows.ts";
import type { CarvedUtterance, ResolvedAttribution } from "./carve-utterances.ts";

export type AttributionDecisions = Pick<VoiceDecisions, "rejected" | "relabelled" | "actorIn">;

export interface RejectedAttribution {
  readonly id: string;
  readonly sourceId: string;
  readonly attribution: ResolvedAttribution;
}

export interface DecidedAttributions {
  /** Those that hold, by source; what was nested in a rejected one moves up to where that lay. */
  readonly found: ReadonlyMap<string, readonly ResolvedAttribution[]>;
  readonly rejected: readonly RejectedAttribution[];
}

/** @param found  by source, in order of place; `parent` counts in the list of the source. */
export function decideAttributions(
  found: ReadonlyMap<string, readonly ResolvedAttribution[]>,
  { rejected: isRejected, relabelled, actorIn }: AttributionDecisions,
): DecidedAttributions {
  if (isRejected.size === 0 && relabelled.size === 0) return { found, rejected: [] };
  const decided = new Map<string, readonly ResolvedAttribution[]>();
  const rejected: RejectedAttribution[] = [];
  for (const [sourceId, all] of found) {
    const ids = all.map((attribution) => attributionId(sourceId, attribution));
    const isKept = ids.map((id) => !isRejected.has(id));
    all.forEach((attribution, index) => {
      if (!isKept[index]) rejected.push({ id: ids[index]!, sourceId, attribution });
    });
    if (isKept.every(Boolean) && !ids.some((id) => relabelled.has(id))) {
      decided.set(sourceId, all);
      continue;
    }
    const place = new Map<number, number>();
    for (const index of all.keys()) if (isKept[index]) place.set(index, place.size);
    const parentOf = (index: number): number | null => {
      let parent = all[index]!.found.parent;
      while (parent !== null && !isKept[parent]) parent = all[parent]!.found.parent;
      return parent === null ? null : place.get(parent)!;
    };
    decided.set(
      sourceId,
      [...place.keys()].map((index) => {
        const attribution = { ...all[index]!, found: { ...all[index]!.found, parent: parentOf(index) } };
        const to = relabelled.get(ids[index]!);
        return to === undefined ? attribution : giveTo(attribution, actorIn(to));
      }),
    );
  }
  return { found: decided, rejected };
}

function giveTo(attribution: ResolvedAttribution, speakerId: string): ResolvedAttribution {
  const { foundAs = attribution.speakerId, wordedBy } = attribution;
  return { ...attribution, foundAs, speakerId, wordedBy: wordedBy === attribution.speakerId ? speakerId : wordedBy, isDecided: true };
}

/** Rows of what was rejected: they stay, set aside, with the utterance that holds the first of their words now. */
export function rejectedRows(rejected: readonly RejectedAttribution[], carved: readonly CarvedUtterance[]): AttributionRow[] {
  if (rejected.length === 0) return [];
  const asked = new Set(rejected.map(({ sourceId }) => sourceId));
  const bySource = new Map<string, CarvedUtterance[]>();
  for (const entry of carved) {
    const { source_id: sourceId } = entry.utterance;
    if (asked.has(sourceId)) bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), entry]);
  }
  return rejected.map(({ id, sourceId, attribution: { found, speakerId, foundAs = speakerId, isDeclared } }) => {
    const first = found.content[0]!.start;
    const holder = bySource.get(sourceId)?.find(({ pieces }) => pieces.some(({ start, end }) => start <= first && first < end));
    return {
      attribution_id: id,
      source_id: sourceId,
      span_start: first,
      span_end: found.content.at(-1)!.end,
      utterance_id: holder?.utterance.utterance_id ?? "",
      parent_id: null,
      speaker_id: foundAs,
      form: found.form,
      is_declared: isDeclared,
      confidence: null,
      rule: found.rule,
      suppressed_by: REJECTED,
    };
  });
}
