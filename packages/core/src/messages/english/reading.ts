import { capitalise, count, countWord, isolate } from "./words.ts";

type Form = "transcript" | "direct" | "mixed" | "indirect";
type Wording = "original" | "translated" | "unknown";

/** One text with its voices told apart. */
export const reading = {
  listTitle: (n: number): string =>
    n === 1 ? "One text can be read with its voices" : `${capitalise(countWord(n))} texts can be read with their voices`,
  listLede: (shown: number, all: number): string =>
    shown === all
      ? "Every source here that gives words to somebody, those with several voices first."
      : `Those with most voices, of ${count(all)} sources that give words to somebody. The others stay in the tables: this file has no room for all texts.`,
  listCommand: "hymnsheet export PROJECT --table utterance --with-text --format csv",
  text: "Text",
  back: "Back to all texts",
  lede: (kind: string, voices: number, outlet: string): string =>
    voices === 0
      ? `${kind}. No voice besides ${outlet === "" ? "the author's" : `that of ${isolate(outlet)}`} was found in it.`
      : `${kind}. ${voices === 1 ? "One voice" : `${capitalise(countWord(voices))} voices`} besides ${outlet === "" ? "the author's own" : `that of ${isolate(outlet)}`}.`,
  speech: (kind: string, voices: number): string => `${kind}. ${voices === 1 ? "One voice" : `${capitalise(countWord(voices))} voices`}.`,
  conflicts: (n: number): string =>
    n === 0
      ? ""
      : n === 1
        ? "One quotation is given to somebody else elsewhere."
        : `${capitalise(countWord(n))} quotations are given to somebody else elsewhere.`,
  scope: "Shown: the whole text. Found by the machine; prose belongs to the outlet, words between quotation marks to whoever said them.",
  open: "Open the source",
  voicesTitle: "Voices in this text",
  localMarks: "The corpus has more speakers than marks; the marks here hold in this text only.",
  headline: "headline",
  prose: "outlet's prose",
  own: "own text",
  begins: (name: string, form: string): string => `[${isolate(name)}, ${form}:`,
  ends: "]",
  form: (form: Form): string =>
    ({ transcript: "own words", direct: "quoted", mixed: "quoted in part", indirect: "told, not quoted" })[form],
  /** How the words come to us and whose they are, told in one phrase. */
  manner: (form: Form, wording: Wording, wordedBy: string): string => {
    const by = wordedBy === "" ? "" : ` by ${isolate(wordedBy)}`;
    if (form === "transcript") return wording === "translated" ? `own text, translated${by}` : "own words";
    if (form === "indirect") return wording === "translated" ? `paraphrase and translation${by}` : `paraphrase${by}`;
    const quoted = form === "mixed" ? "quoted in part" : "quoted";
    return wording === "translated"
      ? `${quoted}, translated${by}`
      : wording === "original"
        ? `${quoted}, original words`
        : `${quoted}, wording not known`;
  },
  /** What the text calls somebody whom it does not name. */
  calledAs: (phrase: string): string => `“${isolate(phrase)}”,`,
  conflict: "attribution conflict",
  conflictWith: (outlet: string, name: string): string =>
    `${isolate(outlet)} attributes the same words to ${isolate(name)}. One utterance, not two.`,
  keyPlace: "the place you came for",
  keyQuoted: "quoted",
  keyTold: "told, not quoted: counts for what is said, never for its words",
  keyConflict: "attribution conflict",
  keyOwn: "own text",
  keyProse: "no line: the outlet's prose",
  keyCue: "the words that say who speaks",
  missingTitle: "This text is not in the file",
  missing: "The report holds the texts with most voices. This one stays in the tables.",
  kind: (kind: string): string =>
    ({
      speech: "Speech",
      press_conference: "Press conference",
      interview: "Interview",
      debate: "Debate",
      press_release: "Press release",
      statement: "Statement",
      article: "Article",
      opinion: "Opinion piece",
      post: "Post",
      transcript: "Transcript",
    })[kind] ?? "Text",
};
