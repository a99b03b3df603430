/** What a language must tell so that devices of speech can be found in it by their surface. Data only. */

import type { AntithesisWords } from "./antithesis-words.ts";
import type { LabelWords } from "./label-words.ts";
import type { QuestionWords } from "./question-words.ts";
import type { TellingWords } from "./telling-words.ts";

/** Closed classes of words; a word may be in several. */
export const wordClasses = [
  "article",
  "possessive",
  "determiner",
  "pronoun",
  "preposition",
  "coordinator",
  "subordinator",
  "auxiliary",
  "modal",
  "negation",
  "question",
  "adverb",
  "interjection",
  "number",
] as const;
export type WordClassName = (typeof wordClasses)[number];

/** Verbs by form, in normal form; a form may be in several lists. */
export interface VerbWords {
  readonly base: readonly string[];
  /** "cuts". */
  readonly third: readonly string[];
  /** Past and participle: "cut", "wrote", "written". */
  readonly past: readonly string[];
  readonly gerund: readonly string[];
}

export interface DeviceWords {
  /** Normal forms by class. Every word listed is a function word: it carries no content when fillers are compared. */
  readonly classes: Readonly<Record<WordClassName, readonly string[]>>;
  /** Function words of no class that matters. */
  readonly otherFunctionWords: readonly string[];
  readonly verbs: VerbWords;
  readonly antithesis: AntithesisWords;
  readonly questions: QuestionWords;
  readonly labels: LabelWords;
  readonly telling: TellingWords;
  /** Forms that no rule gives, with their stem: "went go". */
  readonly irregular: readonly string[];
  /** Endings, the first that fits is replaced: "ies y" puts y for ies; "ing" drops it. Longest first. */
  readonly endings: readonly string[];
  /** Letters that a stem has at least. */
  readonly shortestStem: number;
}
