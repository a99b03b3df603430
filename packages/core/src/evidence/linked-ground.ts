import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import type { FoundGround } from "./found-ground.ts";

/** What was found in one source. */
export interface GroundedText {
  readonly sourceId: string;
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  readonly grounds: readonly FoundGround[];
}

/** A ground with who offers it and for what. */
export interface LinkedGround {
  readonly sourceId: string;
  readonly ground: FoundGround;
  /** Where the words stand. */
  readonly utterance: UtteranceRow;
  /** Whose ground it is: who speaks, or of whom another tells it or says that he offered nothing. */
  readonly speakerId: string;
  /** Words of its surroundings that carry something. */
  readonly stems: ReadonlySet<string>;
  readonly itemId: string;
  /** The claim it stands by; null where it is offered for a charge that stands elsewhere. */
  readonly claimId: string | null;
  readonly relation: EvidenceRow["relation"];
  /** How it was linked: `same_sentence`, `same_paragraph`, `next_paragraph`, `paragraph_before`, `same_words`, `same_matter`, `whole_statement`, `all_statements`, `retold`, `only_charge`. */
  readonly link: string;
}

/** Kinds that a stranger can look at. */
export const isTangible = (basis: FoundGround["basis"]): boolean =>
  basis === "document" || basis === "recording" || basis === "data" || basis === "official_finding";
