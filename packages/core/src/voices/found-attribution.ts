import type { Extent } from "../model/extent.ts";
/**
 * What the search inside one text hands on: who is said to have said what, as places in that text. No names are resolved here.
 */
import type { AttributionRow } from "../model/tables/attribution.ts";

/** What the cue says of its content: words uttered, a thought, a ground of knowledge, or a will. */
export type CueClass = "speech" | "thought" | "evidence" | "intention";

/** Words, or what they say, ascribed to a source, as annotated in attribution corpora (Pareti, 2012: source, cue and content spans). */
export interface FoundAttribution {
  readonly form: AttributionRow["form"];
  /** Name of the rule that fired; stored with the row, its precision is measured per name. */
  readonly rule: string;
  readonly cueClass: CueClass;
  /** Noun phrase, name, pronoun or label of the source; null when none is expressed near the content. */
  readonly source: Extent | null;
  /** The verb, noun or preposition that ascribes; null where layout or a mark alone does. */
  readonly cue: Extent | null;
  /** One or more pieces, ascending, apart from one another; quotation marks, "that" and "to" belong to the content. Never empty. */
  readonly content: readonly Extent[];
  /** Index, in the list of the same text, of the attribution inside whose content this one lies; null at the top. */
  readonly parent: number | null;
}
