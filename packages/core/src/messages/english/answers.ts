import type { ResponseRow } from "../../model/tables/response.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const types: Readonly<Record<ResponseRow["type"], string>> = {
  denial: "denial",
  evidence: "evidence against it",
  counter_accusation: "counter-accusation",
  ridicule: "ridicule",
  subject_change: "change of subject",
  concession: "concession",
  no_comment: "refusal to comment",
};
const DAY_HOURS = 24;
const YEAR_DAYS = 365.25;
const none = (n: number): string => (n === 0 ? "none" : countWord(n));

/** What was answered, how, and what was not: never a silence that the corpus cannot show (guard 2). */
export const answers = {
  title: (unanswered: number, all: number): string =>
    unanswered === 0
      ? `No allegation of ${countWord(all)} is without an answer or without statements to look in`
      : unanswered === all
        ? all === 1
          ? "To the one allegation no answer is found here"
          : `To none of ${countWord(all)} allegations an answer is found here`
        : `To ${countWord(unanswered)} of ${countWord(all)} allegations no answer is found here`,
  titleGuessed: (n: number): string =>
    `${capitalise(countWord(n))} ${n === 1 ? "allegation" : "allegations"} against ${n === 1 ? "a name" : "names"} that texts alone give`,
  guessed: (n: number): string => `${capitalise(countWord(n))} more against ${n === 1 ? "a name" : "names"} that texts alone give`,
  guessedSub:
    "One speaker alone alleges each of these, or the words name nobody: whom they accuse is a guess, and they do not count above.",
  titleAnswered: (all: number): string =>
    all === 1 ? "The one allegation is answered here" : `All ${countWord(all)} allegations are answered here`,
  titleNoLater: (all: number): string =>
    `To ${all === 1 ? "the one allegation" : `${countWord(all)} allegations`} no answer can be looked for here`,
  lede: "An answer is looked for in what the side accused says after an allegation was first made. Denial, evidence, counter-accusation and concession answer; ridicule, a change of subject and a refusal to comment are recorded and do not. What was answered elsewhere, this corpus cannot show.",
  verdicts: (answered: number, unanswered: number, without: number): string =>
    `${capitalise(none(answered))} answered; ${none(unanswered)} with no answer found in later statements; ${none(without)} without a later statement to look in.`,
  /** @param n  allegations of which nobody can say whom they accuse. */
  notLookedFor: (n: number): string =>
    n === 0 ? "" : `${capitalise(countWord(n))} more ${n === 1 ? "names" : "name"} nobody whose side could be looked for.`,
  noAnswerTitle: (n: number): string => `No answer found here (${count(n)})`,
  noLaterTitle: (n: number): string => `No later statement to look in (${count(n)})`,
  answeredTitle: (n: number): string => `Answered (${count(n)})`,
  noAnswer: (side: string, statements: number, days: string, languages: number): string =>
    `No answer found in ${count(statements)} later ${statements === 1 ? "statement" : "statements"} by the side of ${isolate(side)}${days === "" ? "" : `, ${days}`}, in ${languages === 1 ? "one language" : `${countWord(languages)} languages`}.`,
  noLater: (side: string): string => `This corpus holds no later statement by the side of ${isolate(side)}.`,
  byContext: (side: string): string => `These words name nobody; most who make it spoke of ${isolate(side)} just before.`,
  answered: (side: string, responses: number, statements: number, days: string): string =>
    `${capitalise(countWord(responses))} ${responses === 1 ? "answer" : "answers"} in ${count(statements)} later ${statements === 1 ? "statement" : "statements"} by the side of ${isolate(side)}${days === "" ? "" : `, ${days}`}.`,
  short: (verdict: "answered" | "no_answer_found" | "no_later_statement"): string =>
    ({ answered: "answered", no_answer_found: "no answer found here", no_later_statement: "no later statement here" })[verdict],
  in: (statements: number): string => `in ${count(statements)} later ${statements === 1 ? "statement" : "statements"}`,
  notLooked: "not looked for: the accused is not known",
  notAssessed: "answers not assessed",
  type: (type: ResponseRow["type"]): string => types[type] ?? type,
  brings: (basis: string): string => `brings: ${basis}`,
  bringsNothing: "brings no ground",
  recorded: "recorded, does not answer",
  lag: (low: number | null, high: number | null): string => {
    if (low === null && high === null) return "";
    const [first, last] = [Math.floor((low ?? high ?? 0) / DAY_HOURS), Math.floor((high ?? low ?? 0) / DAY_HOURS)];
    if (first === last) return first === 0 ? "the same day" : `${count(first)} ${first === 1 ? "day" : "days"} after`;
    if (first > 2 * YEAR_DAYS) {
      const years = [Math.floor(first / YEAR_DAYS), Math.floor(last / YEAR_DAYS)] as const;
      return years[0] === years[1] ? `${count(years[0])} years after` : `${count(years[0])} to ${count(years[1])} years after`;
    }
    return `${count(first)} to ${count(last)} days after`;
  },
  whoAlleges: "Who alleges it, on what ground",
  how: "How it is answered",
  caption: (title: string): string => `${title}: who alleges it, and what the side accused says to it`,
  andMore: (n: number): string => `and ${count(n)} more`,
  strength:
    "A diamond is filled by what the answer brings: hollow and dashed for none found, half for words alone, full where it brings a document, a recording, data or a finding.",
  keyNone: "no answer found here",
  keyHalf: "answered in words",
  keyFull: "answered with evidence",
  keyCounter: "counter-accusation",
  keyUnknown: "no later statement to look in",
};
