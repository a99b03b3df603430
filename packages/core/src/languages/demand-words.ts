import type { RulingRow } from "../model/tables/ruling.ts";

/** Phrases as for `PhraseSet`; single words in normal form, parted by blanks. */
export interface DemandWords {
  /** Asking verbs before whom and "to" do what: "urge", "call on". */
  readonly askTo: readonly string[];
  /** Asking verbs before what is asked for, or "that". */
  readonly askFor: readonly string[];
  /** Asking verbs that a colon and a bidding may follow. */
  readonly askBefore: string;
  /** Verbs of public acts, bare: what a bidding begins with, and what is refused. */
  readonly acts: string;
  /** Whom nobody has to answer to: readers, supporters, the speaker. */
  readonly noAddressee: string;
  /** Refusing or agreeing verbs before "to" and an act. */
  readonly refusesTo: readonly string[];
  readonly agreesTo: readonly string[];
  /** Deciding verbs before a word of `asks`. */
  readonly rejects: readonly string[];
  readonly accepts: readonly string[];
  readonly defers: readonly string[];
  readonly asks: string;
  /** Sayings that decide, of whoever is asked. */
  readonly rejectSayings: readonly string[];
  readonly acceptSayings: readonly string[];
  readonly deferSayings: readonly string[];
  readonly reasons: { readonly [Kind in Exclude<RulingRow["reason_kind"], "none" | "other">]: readonly string[] };
  /** Decisions counted by the words, from the second on: "for a second time". */
  readonly counted: readonly (readonly [nth: number, phrases: readonly string[]])[];
  /** Negations and conditions, before a verb. */
  readonly guards: string;
  /** Before a verb these words make a noun of it: "the demand". */
  readonly nounBefore: string;
  /** Before a verb these words make its subject the one who is asked: "was asked". */
  readonly passives: string;
  readonly self: string;
  /** Words that open a sentence and belong to no subject. */
  readonly openers: string;
  readonly things: { readonly name: string; readonly symbol: string; readonly programme: string };
  /** Words before a thing that is the speaker's to give. */
  readonly articles: string;
  /** What "the name of" may name. */
  readonly movements: string;
  readonly willGive: readonly string[];
  readonly gives: {
    readonly name: readonly string[];
    readonly symbol: readonly string[];
    readonly programme: readonly string[];
  };
  readonly takesBack: readonly string[];
}
