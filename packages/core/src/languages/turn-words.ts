/**
 * How speakers tell that they stood with somebody, that they left, and what they charge the one they left with. Phrases as in a language pack;
 * in those about a person, `@` stands for that person and `@s` for "his" or the name with "'s"; "her" is either.
 */
export interface TurnWords {
  /** Office under the person, told by the speaker: one of `self` must stand in the sentence. */
  readonly office: readonly string[];
  readonly praise: readonly string[];
  readonly defence: readonly string[];
  /** Superlatives that praise nobody. */
  readonly poorest: readonly string[];
  readonly self: readonly string[];
  /** Words that make praise another's, a condition or mockery; anywhere in the sentence. */
  readonly spoilt: readonly string[];
  /** Deeds of the person that blame by themselves once the speaker has left. */
  readonly charges: readonly string[];
  /** The same of what the person never did. */
  readonly omissions: readonly string[];
  /** Words of a speaker who leaves; those of `openings` only where a sentence begins. */
  readonly leaving: readonly string[];
  readonly openings: readonly string[];
  /** Words of others about who leaves, behind the name. */
  readonly told: readonly string[];
  /** Words that undo a leaving before its phrase, and what is left that is no body: a room, a message. */
  readonly undone: readonly string[];
  readonly unmeant: readonly string[];
  /** Bodies and offices that may be somebody's: "his cabinet", "the governor's staff". */
  readonly bodies: readonly string[];
}
