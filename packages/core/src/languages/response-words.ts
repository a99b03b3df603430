import type { DenialRow } from "../model/tables/denial.ts";
import type { ResponseRow } from "../model/tables/response.ts";

/** Phrases as `PhraseSet` reads them, parted by commas. */
export type PhraseList = string;

/** One way in which words answer a charge. */
export interface AnswerCue {
  readonly type: ResponseRow["type"];
  /** Of evidence, what is brought. */
  readonly basis?: ResponseRow["basis"];
  /** Its name in column `rule`. */
  readonly rule: string;
  readonly words: PhraseList;
  /** Phrases of the same part of a sentence that take the sense away: "admitted to hospital". */
  readonly unless?: PhraseList;
  /** Phrases of which the same part must hold one. */
  readonly needs?: PhraseList;
  /** Whether it is what somebody does, which is none where it is withheld, asked for or suffered: "did not admit", "should admit", "was admitted". */
  readonly isAct?: boolean;
}

/** One way in which words deny a tie. */
export interface LinkCue {
  readonly denies: DenialRow["denies"];
  readonly rule: string;
  readonly words: PhraseList;
  readonly unless?: PhraseList;
  /** Phrases of which the same sentence must hold one. */
  readonly needs?: PhraseList;
}

/** What tells how an accused side answers, and who denies a connection. */
export interface ResponseWords {
  readonly answers: readonly AnswerCue[];
  readonly links: readonly LinkCue[];
  /** "these allegations": all that stand, where nothing narrower is named. */
  readonly charges: PhraseList;
  /** "the charge": the one that stands, where nothing narrower is named. */
  readonly charge: PhraseList;
  /** Forms of verbs that withhold as well as contradict: "deny". What follows decides. */
  readonly deny: PhraseList;
  /** What stands after them when they contradict. */
  readonly denied: PhraseList;
  /** Forms of "be" before them: "was denied" withholds. */
  readonly passives: PhraseList;
  /** Words that say "not". */
  readonly negations: PhraseList;
  /** Words before an act that is not done: "refused to", "should". */
  readonly withheld: PhraseList;
  /** Words that say what will be or ought to be: "will", "won't". */
  readonly future: PhraseList;
  /** Who stands before "not" where somebody denies: "I", "there"; a name does as well. */
  readonly deniers: PhraseList;
  /** What tells that a sentence gives the words of the other side: "some say". */
  readonly retold: PhraseList;
  /** Words that part a sentence after a comma, or without one. */
  readonly joints: PhraseList;
  /** Those of them that carry nothing: "and". */
  readonly pure: PhraseList;
  /** Those of them behind which another may speak: "while". */
  readonly contrasts: PhraseList;
  /** Who may have a tie, beside names and bodies: "I", "none". */
  readonly tiedOnes: PhraseList;
  /** Words by which a speaker tells of himself or his own: "I", "our". */
  readonly selves: PhraseList;
  /** Words of a sentence whose subject stands behind: "there". */
  readonly impersonal: PhraseList;
  /** Words that mean somebody only with "of" behind them: "any". */
  readonly anyOf: PhraseList;
  /** Numbers in words from two on, in their order: "the three" is a group of that size. */
  readonly counts: PhraseList;
  /** Words that begin a sentence with a capital letter and name nobody: "the". */
  readonly openers: PhraseList;
  /** Words of sentences that deny a tie of nobody in particular: "between", "whatsoever", "there". */
  readonly nobodys: PhraseList;
  /** Words of whom a tie may be with, beside names: "the ministry", and not "the mains". */
  readonly otherWhom: PhraseList;
  /** Prepositions that lead to whom a tie is with. */
  readonly withWhom: PhraseList;
  /** Where a name behind them is another clause's: "the five who left the League". */
  readonly relatives: PhraseList;
  /** What leads to an organisation that people left: "the five who left the League". */
  readonly leaving: PhraseList;
  /** Beginnings of phrases for several people told of before: "any of the five". */
  readonly group: PhraseList;
  /** What speaks of a tie at all: "in touch with", "behind you". */
  readonly ties: PhraseList;
  /** Pronouns for others, and for the speaker: "him", "me". */
  readonly pronouns: PhraseList;
  /** Who speaks for another: "spokesman", "lawyer". */
  readonly spokesmen: PhraseList;
}
