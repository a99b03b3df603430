/**
 * What the analyses know of one language: data only. A pack may leave any list empty; what is missing is then not found, never guessed.
 */
import type { AgendaWords } from "./agenda-words.ts";
import type { AffiliationWords } from "./affiliation-words.ts";
import type { DeviceAppeals } from "./device-appeals.ts";
import type { DeviceForms } from "./device-forms.ts";
import type { DeviceWords } from "./device-words.ts";
import type { EvidenceWords } from "./evidence-words.ts";
import type { ResponseWords } from "./response-words.ts";
import type { DateWords } from "./date-words.ts";
import type { DemandWords } from "./demand-words.ts";
import type { DeclaredWords } from "./declared-words.ts";
import type { FigureWords } from "./figure-words.ts";
import type { PeopleWords } from "./people-words.ts";
import type { WorthinessExamples, WorthinessWords } from "./worthiness-words.ts";
import type { SignatoryWords } from "./signatory-words.ts";
import type { TurnWords } from "./turn-words.ts";
import type { TimeWords } from "./time-words.ts";
import type { AttributionCues } from "./attribution-cues.ts";
import type { ClaimWords } from "./claim-words.ts";

/** How far a formula reaches beyond the words that give it away. */
export type FormulaScope =
  /** The words themselves. */
  | "words"
  /** The sentence they stand in, up to a colon, a quotation or its end. */
  | "sentence"
  /** The rest of their line or sentence. */
  | "line"
  /** The capitalised words that follow them, as in the name of a committee. */
  | "name"
  /** The capitalised words that lead to them, as in the name of an act. */
  | "title";

/**
 * Words that belong to an office or a genre, not to a speaker.
 * In `words`, parted by blanks: a word in normal form; `a|b` either; `a?` may be absent; `<3>` up to three words of any kind.
 */
export interface Formula {
  readonly words: string;
  readonly scope: FormulaScope;
}

export interface LanguagePack {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Commonest words in normal form with their number in a million words: `the 70900, of 44320`. They stand in for a background where a corpus is small. */
  readonly commonWords: string;
  /** Normal forms after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Normal forms that begin a new sentence when they follow an initial or an initialism ("U.S.") with a capital letter. */
  readonly sentenceOpeners?: readonly string[];
  /** Normal forms that stand before a person's name. */
  readonly titles: readonly string[];
  /** Openings of statements: "... released the following statement". */
  readonly releaseFormulas: readonly Formula[];
  /** Whom to call, where to look, end marks. */
  readonly contactLines: readonly Formula[];
  /** Place and date before a text. */
  readonly datelines: readonly Formula[];
  /** Offices and committees. */
  readonly officeFormulas: readonly Formula[];
  /** Bills, acts and motions. */
  readonly billFormulas: readonly Formula[];
  /** Courtesies and rituals anybody says. */
  readonly stockPhrases: readonly Formula[];
  /** Words that ascribe. Where they are missing, voices are found by quotation marks and turns only. */
  readonly attributionCues?: AttributionCues;
  /** Names, roles, pronouns and changes of membership; without it only listed names are told. */
  readonly people?: PeopleWords;
  /** Joining, leaving and belonging; without it affiliations come from the user's list alone. */
  readonly affiliations?: AffiliationWords;
  /** How a text says that its words come from elsewhere. */
  readonly declared?: DeclaredWords;
  /** Who signs a letter or statement; without it texts of several are told only where each names the other. */
  readonly signatories?: SignatoryWords;
  /** Days and spans of time; without it no time is read from a text. */
  readonly time?: TimeWords;
  /** Names of days, months and years; without it shared dates are not told from other words. */
  readonly dates?: DateWords;
  /** What tells a charge from a promise; without it no claim is read, only given units are compared. */
  readonly claims?: ClaimWords;
  /** Grounds, admissions and promises of evidence; without it nobody is said to offer any. */
  readonly evidence?: EvidenceWords;
  /** Demanding, deciding and announcing; without it none of them is looked for. */
  readonly demands?: DemandWords;
  /** Answers to charges and denials of a tie; without it nobody is found to answer. */
  readonly responses?: ResponseWords;
  /** Images, nicknames and sayings; without it figures are not looked for. */
  readonly figures?: FigureWords;
  /** Closed classes and endings of words; without it no device of speech is looked for. */
  readonly devices?: DeviceWords;
  /** Repetition, questions answered and series; without it these devices are not looked for. */
  readonly deviceForms?: DeviceForms;
  /** Appeals by the words that carry them; without it no appeal is looked for. */
  readonly deviceAppeals?: DeviceAppeals;
  /** What makes a line worth a check; without it no line is scored. */
  readonly worthiness?: WorthinessWords;
  /** Praise, blame, answers and policy areas; without it neither agenda nor targets are looked for. */
  readonly agenda?: AgendaWords;
  /** Standing with somebody and leaving; without it who turned is told by rows of `target` and known moves alone. */
  readonly turns?: TurnWords;
  /** What an encoder compares lines with; used together with `worthiness`. */
  readonly worthinessExamples?: WorthinessExamples;
}
