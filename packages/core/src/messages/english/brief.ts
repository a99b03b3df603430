import { capitalise, count, countWord, isolate } from "./words.ts";

/** The brief as a page of its own: how each of the ten questions stands, and who confirmed what. */
export const brief = {
  title: (cited: number, none: number, notAssessed: number): string =>
    [
      cited === 1 ? "One question is answered" : `${capitalise(countWord(cited))} questions are answered`,
      ...(none > 0 ? [`${countWord(none)} with “none found”`] : []),
      ...(notAssessed > 0 ? [`${countWord(notAssessed)} not assessed`] : []),
    ].join(", "),
  lede: "The editorial's ten questions in their order. Every sentence is made from rows of the tables by a fixed pattern and cites its places; nothing else is in it. It is a draft until a person has confirmed each sentence that names somebody.",
  confirmed: (confirmed: number, naming: number): string =>
    naming === 0
      ? "No sentence names anybody."
      : `${capitalise(countWord(naming))} ${naming === 1 ? "sentence names" : "sentences name"} somebody; ${confirmed === 0 ? "no person has confirmed any of them" : confirmed === naming ? "a person has confirmed each" : `${countWord(naming - confirmed)} of them nobody has confirmed`}.`,
  howTo: "hymnsheet review sentences PROJECT",
  standing: "How the questions stand",
  question: "Question",
  state: "State",
  sentences: "Sentences",
  places: "Places",
  states: (state: "cited" | "none_found" | "not_assessed" | "mixed"): string =>
    ({ cited: "answered", none_found: "none found", not_assessed: "not assessed", mixed: "answered in part" })[state],
  confirmedBy: (analyst: string, day: string): string => `confirmed by ${isolate(analyst)}, ${day}`,
  notConfirmed: "names somebody; not confirmed by a person",
  likelihood: (word: string): string => `likelihood: ${word}`,
  goTo: (n: number): string => `Go to question ${count(n)}`,
  look: "The rows behind it",
};
