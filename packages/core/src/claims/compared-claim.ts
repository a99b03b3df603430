/** What is known of a claim when it is compared with others; made by whoever has texts and tables at hand. */
import type { ClaimRow } from "../model/tables/claim.ts";
import type { ClaimTerms } from "./claim-terms.ts";

export interface ComparedClaim {
  /** Id of its row: breaks ties and is what people's decisions name. */
  readonly id: string;
  readonly kind: ClaimRow["kind"];
  readonly isNegated: boolean;
  /** Whose claim, and the number of the utterance that holds it. */
  readonly speakerId: string;
  readonly utterance: number;
  /** What two claims share words by. */
  readonly terms: ClaimTerms;
  /** Stems of the claim alone, in order. */
  readonly own: readonly string[];
  /** Stems of the paragraph around a charge; empty for other claims. */
  readonly around: readonly string[];
  /** Stems of the names of whom it is about. */
  readonly accused: readonly string[];
  /** Known actor it is about; null when nobody known is meant. */
  readonly aboutId: string | null;
  /** Stems of the words that name whom it is about; empty for a pronoun or nobody. */
  readonly about: readonly string[];
  /** Stems of what it says of it. */
  readonly act: readonly string[];
  /** Figures in it with the stem behind each: "thirty years" is 30 of `year`. */
  readonly numbers: readonly { readonly value: number; readonly of: string }[];
}
