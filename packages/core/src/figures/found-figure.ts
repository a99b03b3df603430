import type { Extent } from "../model/extent.ts";
import type { FigureRow } from "../model/tables/figure.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";

/** A figure as one text shows it; nothing yet of who else uses it. */
export interface FoundFigure extends Extent {
  readonly kind: FigureRow["kind"];
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
  readonly stance: ItemMemberRow["stance"];
  /** Number of the utterance that holds it. */
  readonly utterance: number;
  readonly marker: Extent | null;
  readonly topic: Extent | null;
  readonly vehicle: Extent;
  readonly ground: Extent | null;
  /** Whom it is aimed at, where the sentence names or points to somebody. */
  readonly target: Extent | null;
  /** Head noun of the vehicle in the singular, or a key of the set phrase. */
  readonly head: string;
  /** Content words of the vehicle in the singular, head included, each once, in order. */
  readonly content: readonly string[];
  /** Content words of the sentence around it, in the singular, each once. */
  readonly context: readonly string[];
  /** Actor whom it seems to mean: the person named last before it who is not the speaker. */
  readonly actorId: string | null;
  /** Whether precision on held-out labels is not shown for its rule. */
  readonly isExperimental: boolean;
}
