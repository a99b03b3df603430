/** Sentences of the brief. Each is a template: counts and names come from rows, nothing else does. */
import { scopeOf, spanOf } from "./brief-scope.ts";
import { count, languageName, list, number, numberWord, sentence, type KnownTime } from "./english.ts";

/** The ten questions, in the order in which the brief answers them. */
export const briefQuestions: readonly string[] = [
  "Who left whom, when, and how soon after standing with them?",
  "What repeats: words, figures, devices, allegations, outline?",
  "How independent are the speakers, and what else could explain the agreement?",
  "What evidence was offered?",
  "What programme, name or symbol was announced, or is still open?",
  "Against whom is it directed, a person or an organisation?",
  "Who else argues the same, and who denies a connection?",
  "What was answered, how, and what was not?",
  "What was demanded, what was refused, and on what ground?",
  "What can this corpus not show?",
];

export interface CorpusCounts {
  readonly sources: number;
  /** When the earliest and the latest dated source was published. */
  readonly firstSource: KnownTime | null;
  readonly lastSource: KnownTime | null;
  readonly statements: number;
  readonly speakers: number;
  /** When the earliest and the latest statement were made; null when no statement has a date. */
  readonly earliest: KnownTime | null;
  readonly latest: KnownTime | null;
}

export const briefMessages = {
  notAssessed: (reason: string): string => `Not assessed: ${reason}`,
  notInThisVersion: {
    4: "this version does not look for evidence in the texts.",
    5: "this version does not look for announcements in the texts.",
    6: "this version does not look for targets in the texts.",
    7: "this version does not compare groups over time and does not look for denials.",
    8: "this version does not match answers with allegations.",
    9: "this version does not look for demands and rulings in the texts.",
  } as const,
  notLookedAt: {
    4: "evidence was not looked for in this run.",
    5: "announcements were not looked for in this run.",
    6: "targets were not looked for in this run.",
    7: "groups were not compared over time in this run, and denials were not looked for.",
    8: "answers were not looked for in this run.",
    9: "demands and rulings were not looked for in this run.",
  } as const,
  noWordsFor: {
    4: "no words for the languages of this corpus, so evidence cannot be found in it.",
    5: "no words for the languages of this corpus, so announcements cannot be found in it.",
    6: "no words for the languages of this corpus, so targets cannot be found in it.",
    7: "no words for the languages of this corpus, so denials cannot be found in it.",
    8: "no words for the languages of this corpus, so answers cannot be found in it.",
    9: "no words for the languages of this corpus, so demands cannot be found in it.",
  } as const,
  /** What a question leaves to the tables. */
  andMore: (others: number, table: string): string => `And ${numberWord(others)} more (table ${table}).`,
  wordsNotRun: "the level “words” was switched off in this run.",
  listedAffiliations: (affiliations: number, people: number): string =>
    `The list of speakers holds ${count(affiliations, "affiliation")} of ${count(people, "person", "people")}.`,
  /** @param levels  what was counted, each with its noun: `16 lines`, `four images`. */
  shared: (levels: readonly string[], corpus: CorpusCounts): string =>
    sentence(`${list(levels)} are each shared by two or more of ${count(corpus.speakers, "speaker")} in ${scopeOf(corpus)}.`),
  noSharedLine: (corpus: CorpusCounts): string => `A line used by two or more speakers: none found in ${scopeOf(corpus)}.`,
  noStatements: "A line used by two or more speakers: the corpus holds no statement of a named speaker.",
  /** A speaker whom the machine found in a report and nobody confirmed. */
  attributedName: (name: string, outlet: string): string =>
    outlet === "" ? `${name} (as one source attributes it)` : `${name} (as ${outlet} attributes it)`,
  setAside: (items: number): string =>
    sentence(
      `${count(items, "line")} ${items === 1 ? "is" : "are"} boilerplate, a formula, a quotation, common words or one speaker’s words in several reports, and ${items === 1 ? "does" : "do"} not count.`,
    ),
  /** @param languages  tags with their number of sources, most frequent first; may be empty. */
  coverage: (corpus: CorpusCounts, languages: readonly (readonly [string, number])[]): string => {
    const people = `${count(corpus.statements, "statement")} of ${count(corpus.speakers, "named speaker")}`;
    const read = corpus.statements > 0 ? `with ${people}` : "and no statement of a named speaker";
    const named = languages.map(([tag, sources]) =>
      languages.length === 1 ? languageName(tag) : `${languageName(tag)} (${number(sources)})`,
    );
    if (corpus.sources === 0) return "Read here: no source, and so no statement of a named speaker.";
    return `Read here: ${count(corpus.sources, "source")} ${read}, ${spanOf(corpus.firstSource, corpus.lastSource)}${named.length === 0 ? "" : `, in ${list(named)}`}. What was said elsewhere, or earlier, is not in this corpus: “earliest” means earliest seen here.`;
  },
  /** What was not looked for in which languages; repetition across a translation never is. */
  languages: (levels: readonly (readonly [levels: readonly string[], tags: readonly string[]])[]): string => {
    const missing = levels.map(
      ([names, tags]) => `${list(names)} ${names.length === 1 ? "is" : "are"} not looked for in ${list(tags.map(languageName))}`,
    );
    return `Nothing is compared across a translation${missing.length === 0 ? "" : `; ${missing.join("; ")}`}.`;
  },
  /** @param shares  what was found of what people had labelled, 0 to 1, by what it is: `allegations`. */
  recall: (shares: readonly (readonly [string, number])[]): string =>
    `Every count here is a lower bound and “none found” does not mean that there is none: in texts that people labelled, ${list(shares.map(([what, share]) => `${Math.round(share * 100)} % of ${what}`))} were found.`,
  withoutSpeaker: (sources: number, hasVoices: boolean): string =>
    sentence(
      `${count(sources, "source")} ${sources === 1 ? "names" : "name"} no speaker and ${sources === 1 ? "counts" : "count"} as the prose of ${sources === 1 ? "its outlet" : "their outlets"}; quotations inside ${sources === 1 ? "it" : "them"} are ${hasVoices ? "given to those whom the text names, as far as the machine can tell" : "not yet given to those who said them"}.`,
    ),
  withoutDate: (sources: number): string =>
    sentence(
      `${count(sources, "source")} ${sources === 1 ? "has" : "have"} no date, so the order in which ${sources === 1 ? "its words were" : "their words were"} used is not known.`,
    ),
  problems: (problems: number): string =>
    sentence(`${count(problems, "problem")} met while reading ${problems === 1 ? "is" : "are"} listed with place and reason.`),
  outOfReach:
    "Out of reach of any text: whether what is said is true, who wrote a common text, what effect it had on votes, and what anyone ought to do.",
};
