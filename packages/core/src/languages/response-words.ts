import type { DenialRow } from "../model/tables/denial.ts";

/** Phrases as `PhraseSet` reads them, parted by commas. */
export type PhraseList = string;

/** One way in which words answer a charge. */
export interface AnswerCue {
  readonly type: "denial" | "concession" | "no_comment";
  /** Its name in column `rule`. */
  readonly rule: string;
  readonly words: PhraseList;
  /** Phrases of the same sentence that take the sense away: "would not apologise". */
  readonly unless?: PhraseList;
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
  /** Strong ones first. */
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
