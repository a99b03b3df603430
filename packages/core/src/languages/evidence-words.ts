/** How a language says on what ground something is known: what tells a paper from a rumour, a promise from an admission. Data only. */

/** What words may offer, admit to be missing, promise or lay open. */
export type GroundBasis = "hearsay" | "own_testimony" | "named_witness" | "document" | "recording" | "data" | "official_finding";

/** What is done with a ground: named for a claim, admitted to be missing, promised, laid open now; `absence`: said by another to be missing. */
export type GroundAct = "basis" | "admission" | "promise" | "delivery" | "absence";

/**
 * Phrases that do one thing with one kind of ground. Words are normal forms parted by blanks: `a|b` either; `a?` may be absent; `<3>` up to
 * three words of any kind before the next; `#` any number in digits; `$` the end of the sentence.
 */
export interface GroundRule {
  /** Name of the rule, as rows print it. */
  readonly rule: string;
  readonly act: GroundAct;
  /** Null where the words do not say: "I have no proof". */
  readonly basis: GroundBasis | null;
  readonly phrases: readonly string[];
  /** Phrases that take the rule back anywhere in the same sentence. */
  readonly unless?: readonly string[];
  /** Words of which one must stand in the sentence; none are asked for by default. */
  readonly with?: readonly string[];
  /** Whether a negation within the phrase, or up to two words before it, is part of what it says. Default: it takes the rule back. */
  readonly isNegated?: boolean;
  /** Whether the phrase may speak of what is still to come. Default: "will show" offers nothing. */
  readonly isFuture?: boolean;
  /**
   * `thing`: a paper, a recording or figures must be named shortly before, and tell the basis: "it shows". `near`: shortly before or behind: "Here it
   * is. The picture shows a letter."
   */
  readonly after?: "thing" | "near";
  /** Whether it tells of somebody in the third person: "she said that she had seen it". Default: of who speaks. */
  readonly isOther?: boolean;
  /** Whether quoted words must follow behind a colon: "the second paragraph: “Burn this.”" */
  readonly isQuoting?: boolean;
  /** Whether a person's name must stand before the phrase, or at its end; the name is the witness. */
  readonly name?: "before" | "behind";
}

export interface EvidenceWords {
  readonly rules: readonly GroundRule[];
  readonly negations: readonly string[];
  readonly futures: readonly string[];
  /** Open a condition: "if they have papers" offers nothing. */
  readonly conditions: readonly string[];
  /** Words by which an outlet reports an admission, a promise: "conceded", "promised". They say what the words ascribed may not. */
  readonly conceding: readonly string[];
  /** Bodies whose conclusion is an official finding, and the verbs by which a report says that they reached one: "the auditor", "concluded". */
  readonly inquirers: readonly string[];
  readonly finding: readonly string[];
  /** Words by which an outlet reports the contrary: "denied". What they ascribe is offered by nobody. */
  readonly denying: readonly string[];
  readonly promising: readonly string[];
  readonly claiming: readonly string[];
  /** The speaker in a report of another, by what he calls himself: "he" for "I". */
  readonly third: { readonly he: Readonly<Record<string, string>>; readonly she: Readonly<Record<string, string>> };
  /** Two words that are one, by the first: "e" and "mail". */
  readonly joined: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Evidence as reports name it: "proof", "papers". */
  readonly evidence: readonly string[];
  /** Words for things of a kind: they tell what is missing, promised or laid open. */
  readonly things: Readonly<Partial<Record<GroundBasis, readonly string[]>>>;
  /** Before a person's name: "Dr". */
  readonly titles: readonly string[];
  /** Go back to what was said before: "it", "them". */
  readonly back: readonly string[];
  /** A speaker of himself: "I", "our". */
  readonly first: readonly string[];
  /** Speak of all that is said: "any of this", "every paper". */
  readonly whole: readonly string[];
  /** Open a conclusion from what stands before: "so". */
  readonly concluding: readonly string[];
  /** Phrases before what an admission is about: "about the wall money I know nothing". */
  readonly topics: readonly string[];
  /** Phrases by which a finding or a paper speaks for the accused: "cleared", "nothing improper". */
  readonly clearing: readonly string[];
  /** Open a concession: "the charge is right". What is offered with it supports the charge. */
  readonly concessions: readonly string[];
  /** Words in capitals that are no person: "Department". */
  readonly bodies: readonly string[];
}
