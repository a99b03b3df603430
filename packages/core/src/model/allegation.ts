import type { Span } from "./span.ts";
import type { ItemMemberRow } from "./tables/item-member.ts";

/** An allegation as those analyses are given it that ask what it rests on and who answered: an item of level claim that counts. */
export interface Allegation {
  readonly itemId: string;
  /** Words of one of its members. */
  readonly text: string;
  /** Whom it accuses; null where the words name nobody. */
  readonly accusedId: string | null;
  /** When it was first made, as far as known. */
  readonly firstAt: number | null;
  /** By place. */
  readonly members: readonly AllegationMember[];
}

/** A place where somebody makes an allegation, repeats it as another's or rejects it. */
export interface AllegationMember extends Span {
  readonly claimId: string;
  readonly stance: ItemMemberRow["stance"];
  readonly speakerId: string;
  readonly utteranceId: string;
  readonly statementId: string;
  readonly saidFrom: number | null;
  readonly saidTo: number | null;
  readonly modality: "certain" | "hedged" | "reported" | "rhetorical";
}
