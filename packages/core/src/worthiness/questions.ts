/**
 * Check-worthiness as a list of questions, each with its points: what speaks for handing a line to a fact-checker, and what against.
 *
 * Nothing is hidden in weights: a line's score is the sum of the points of the questions answered with yes. The points are whole numbers,
 * rounded from a logistic regression on the train part of CheckThat! 2019 task 1 (Atanasova et al., 2019; 19 US debates and speeches, balanced
 * classes); features after Hassan et al. (2017, ClaimBuster) and Gencheva et al. (2017). They know American debates best.
 */

/** What a question looks at. */
export interface AskedLine {
  readonly text: string;
  /** Words in small letters. */
  readonly words: readonly string[];
  /** How many words of each list of the language it holds. */
  readonly counts: Readonly<Record<WordList, number>>;
  /** Share of the lines of its source that its speaker has, 0 to 1. */
  readonly speakerShare: number;
  /** Share of its speaker's lines that are questions, 0 to 1. */
  readonly askingShare: number;
  /** How far through its source it stands, 0 to 1. */
  readonly position: number;
}

export type WordList =
  | "money"
  | "matters"
  | "quantities"
  | "percent"
  | "past"
  | "positions"
  | "comparison"
  | "negation"
  | "because"
  | "time"
  | "third"
  | "second"
  | "firstOne"
  | "firstMany"
  | "being"
  | "universal"
  | "future"
  | "opinion"
  | "procedure";

export interface WorthinessQuestion {
  readonly id: string;
  /** As a person would ask it. */
  readonly text: string;
  readonly points: number;
  /** From 0, no, to 1, yes. */
  readonly answer: (line: AskedLine) => number;
}

const yes = (isSo: boolean): number => (isSo ? 1 : 0);
const holds =
  (list: WordList, least = 1) =>
  ({ counts }: AskedLine): number =>
    yes(counts[list] >= least);

/** In the order in which they are printed. */
export const worthinessQuestions: readonly WorthinessQuestion[] = [
  { id: "number", text: "Does it give a figure?", points: 5, answer: ({ text }) => yes(/\p{Nd}/u.test(text)) },
  {
    id: "money",
    text: "Does it speak of sums of money or public spending?",
    points: 5,
    answer: ({ text, counts }) => yes(counts.money > 0 || /[$€£¥₹]/u.test(text)),
  },
  { id: "matter", text: "Is it about a public matter that checkers take up?", points: 4, answer: holds("matters") },
  { id: "matters", text: "About more than one?", points: 2, answer: holds("matters", 2) },
  {
    id: "percent",
    text: "Does it give a share of a hundred?",
    points: 3,
    answer: ({ text, counts }) => yes(counts.percent > 0 || text.includes("%")),
  },
  { id: "quantity", text: "Does it give a quantity in words?", points: 1, answer: holds("quantities") },
  { id: "position", text: "Does it say what somebody said, backed or opposed?", points: 2, answer: holds("positions") },
  { id: "past", text: "Does it tell of what has been?", points: 2, answer: holds("past") },
  { id: "past_twice", text: "More than once?", points: 1, answer: holds("past", 2) },
  { id: "comparison", text: "Does it compare, or claim a first or a record?", points: 2, answer: holds("comparison") },
  { id: "negation", text: "Does it deny something?", points: 2, answer: holds("negation") },
  { id: "cause", text: "Does it give a cause?", points: 1, answer: holds("because") },
  { id: "time", text: "Does it say when, or since when?", points: 1, answer: holds("time") },
  { id: "third_person", text: "Is it about a third person?", points: 2, answer: holds("third") },
  { id: "second_person", text: "Does it speak to somebody about what he did?", points: 1, answer: holds("second") },
  { id: "state", text: "Does it say how things are?", points: 1, answer: holds("being") },
  { id: "speaker", text: "Does its speaker have the floor?", points: 4, answer: ({ speakerShare }) => speakerShare },
  { id: "universal", text: "Does it speak of all, none or ever?", points: -1, answer: holds("universal") },
  { id: "we", text: "Is it about “us”?", points: -1, answer: holds("firstMany") },
  { id: "i", text: "Is it about the speaker?", points: -2, answer: holds("firstOne") },
  { id: "future", text: "Is it about what will or may be?", points: -2, answer: holds("future") },
  { id: "opinion", text: "Is it belief, wish or demand?", points: -2, answer: holds("opinion") },
  { id: "courtesy", text: "Is it courtesy or the running of a debate?", points: -2, answer: holds("procedure") },
  { id: "year", text: "Does it only name a year?", points: -3, answer: ({ text }) => yes(/\b(?:19|20)\p{Nd}\p{Nd}\b/u.test(text)) },
  { id: "question", text: "Is it a question?", points: -5, answer: ({ text }) => yes(/[?؟？]/u.test(text)) },
  { id: "asker", text: "Is its speaker there to ask?", points: -6, answer: ({ askingShare }) => yes(askingShare > 0.3) },
  { id: "aside", text: "Is it a note in brackets?", points: -6, answer: ({ text }) => yes(/[([]/u.test(text)) },
  { id: "opening", text: "Is it among the first words of its source?", points: -5, answer: ({ position }) => yes(position < 0.03) },
  { id: "closing", text: "Is it among the last?", points: -4, answer: ({ position }) => yes(position > 0.97) },
  { id: "place", text: "How far through its source does it stand?", points: -4, answer: ({ position }) => position },
];
