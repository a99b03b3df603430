/** How a language tells that somebody belongs to a body, joins or leaves it. */

/**
 * Words of a change, parted by blanks and in small letters: `a|b` either; `a?` may be absent; `<3>` up to three words of any kind.
 */
export interface ChangePhrase {
  readonly words: string;
  readonly change: "joins" | "leaves" | "expelled" | "appointed" | "none";
  /** What must stand within a few words behind it, or the phrase says nothing: "left" is a change only before a body. */
  readonly needs?: "body" | "party" | "role";
}

export interface AffiliationWords {
  /** With a subject before them: "resigned", "gave back her card". */
  readonly changes: readonly ChangePhrase[];
  /** After somebody else's leaving: "followed", "was the fourth". */
  readonly following: readonly string[];
  /** Words before a phrase that undo it: "not", "to", "would". */
  readonly undone: readonly string[];
  /** Opens a time that is over: "until last night I was the organiser". */
  readonly until: readonly string[];
  readonly was: readonly string[];
  /** "since 2019". */
  readonly since: readonly string[];
  /** First words of names for some members of a party, whom one joins for an occasion: "joined House Democrats". */
  readonly someOf: readonly string[];
  /** What alone may stand between a subject and a change, beside appositions, adverbs in -ly and times. */
  readonly between: readonly string[];
  /** "as treasurer". */
  readonly as: readonly string[];
  /** Between a role and its body: "of", "for". */
  readonly belonging: readonly string[];
  /** "I". */
  readonly self: readonly string[];
  /** "first" to "thirty-first", for days of the month and for who was the fifth to leave. */
  readonly ordinals: readonly string[];
}
