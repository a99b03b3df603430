/** A judged pair of speakers with its terms by name: what the three lines and the pages tell. Nothing is computed here. */
import type { SharedUnitFacts } from "../model/verdict-match.ts";
import type { IndependencePairRow } from "../model/tables/independence-pair.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { TermRow } from "../model/tables/term.ts";

export interface PairFacts {
  readonly row: IndependencePairRow;
  /** Lines both have, and their words. */
  readonly lineCount: number;
  readonly wordCount: number;
  /** Lines that others share and one of the two has not. */
  readonly missingCount: number;
  /** The least likely ones, least likely first; an order of points is one of them. */
  readonly units: readonly SharedUnitFacts[];
  /** Speakers of camps opposed to both who use some of it too. */
  readonly opposedCount: number;
  /** Whether the event itself cannot be excluded (guard 1). */
  readonly isEventOpen: boolean;
  /** All terms, in order. */
  readonly terms: readonly TermRow[];
}

const LEVELS: ReadonlySet<string> = new Set<ItemRow["level"]>(["passage", "figure", "device", "claim", "point"]);

/** The id under which the terms of a pair stand. */
export const pairTermId = ({
  item_id,
  a_speaker_id,
  b_speaker_id,
}: Pick<IndependencePairRow, "item_id" | "a_speaker_id" | "b_speaker_id">): string => `${item_id}|${a_speaker_id}|${b_speaker_id}`;

/** A pair without terms shares nothing: all counts are 0. */
export function pairFacts(row: IndependencePairRow, terms: readonly TermRow[]): PairFacts {
  const sorted = [...terms].sort((x, y) => x.seq - y.seq || (x.name < y.name ? -1 : 1));
  const value = (name: string): number => sorted.find((term) => term.name === name)?.value ?? 0;
  return {
    row,
    lineCount: value("shared_lines"),
    wordCount: value("shared_tokens"),
    missingCount: value("missing_lines"),
    units: unitsOf(sorted, row.p_dependent !== null),
    opposedCount: value("opposed_speakers_using_it"),
    isEventOpen: value("event_not_excluded") > 0,
    terms: sorted,
  };
}

/** Bits of a unit stand right before its chance. */
function unitsOf(terms: readonly TermRow[], isCalibrated: boolean): SharedUnitFacts[] {
  return terms.flatMap((term, index): SharedUnitFacts[] => {
    const [, level = "", occasion] = /^(\w+?)_chance_(same|other)_occasion$/u.exec(term.name) ?? [];
    if (!LEVELS.has(level)) return [];
    const bits = terms[index - 1];
    return [
      {
        level: level as ItemRow["level"], // one of LEVELS
        bits: bits?.name === `${level}_bits` ? bits.value : 0,
        chance: isCalibrated ? term.value : undefined,
        occasion: occasion === "same" ? "same" : "other",
      },
    ];
  });
}
