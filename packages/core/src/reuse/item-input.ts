/**
 * What the families are built from and what they become: columns in, rows out.
 */
import type { GroupMembers } from "../counting/group-voices.ts";
import type { SourceKind } from "../model/source-input.ts";
import type { ActorRow } from "../model/tables/actor.ts";
import type { GroupMemberRow } from "../model/tables/group-member.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { BackgroundTexts } from "./background-texts.ts";
import type { MaskStep } from "./boilerplate-mask.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import type { FamilyOptions } from "./family-options.ts";
import type { PassageColumns } from "./passage-columns.ts";
import type { ReuseStatistics } from "./reuse-statistics.ts";

/** What rows must name; parallel to `DocumentColumns`, one entry per document. */
export interface DocumentNames {
  readonly sourceIds: readonly string[];
  readonly utteranceIds: readonly string[];
  readonly speakerIds: readonly string[];
  /** The name a reader knows the speaker by; "" when there is none. */
  readonly speakerNames: readonly string[];
  readonly kinds: readonly SourceKind[];
  /** Equal for documents that are, or report, what one speaker said on one occasion. */
  readonly statementIds: readonly string[];
  /** Values of `Standing`. */
  readonly standing: Uint8Array;
  /** Interval in which it was said, half-open, in milliseconds since 1970 UTC; NaN when not known. */
  readonly saidFrom: Float64Array;
  readonly saidTo: Float64Array;
  /** Who belongs to which group that speaks. Default: no group is known. */
  readonly groups?: GroupMembers;
}

/** Vocabulary id of a token in its normalised form; 0 when no document holds it. */
export type WordId = (normalised: string) => number;

export interface ItemInput {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly passages: PassageColumns;
  readonly names: DocumentNames;
  readonly wordId: WordId;
  readonly statistics: ReuseStatistics;
  /** Bits of `TokenSign` as `markTokenSigns` writes them; parallel to `columns.tokens`. */
  readonly signs: Uint8Array;
  /** A mask for which `maskOwnWords` was called for all blocks, with the same options. Default: made here. */
  readonly maskStep?: MaskStep;
  /** What other people say anyway. Default: the corpus itself is all that is known. */
  readonly background?: BackgroundTexts | undefined;
  /** The exact original text from the start of one token to the end of the token before `endToken`. Asked once per item. */
  readonly textOf: (document: number, firstToken: number, endToken: number) => string;
  readonly options?: Partial<FamilyOptions & BoilerplateOptions>;
}

/** Rows in the order of their keys within each batch list; every iterable may be walked once or more and gives the same rows. */
export interface BuiltItems {
  readonly items: readonly ItemRow[];
  readonly itemCount: number;
  readonly memberCount: number;
  members(): Iterable<readonly ItemMemberRow[]>;
  matches(): Iterable<readonly PassageMatchRow[]>;
  terms(): Iterable<readonly TermRow[]>;
  parts(): Iterable<readonly PartRow[]>;
  /** Those who sign texts together, as groups that the input does not know yet. */
  groups(): { readonly actors: readonly ActorRow[]; readonly members: readonly GroupMemberRow[] };
}
