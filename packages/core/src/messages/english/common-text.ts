import { capitalise, count, countWord, isolate } from "./words.ts";

const speakers = (n: number): string => `${countWord(n)} ${n === 1 ? "speaker" : "speakers"}`;
const lines = (n: number): string => `${countWord(n)} ${n === 1 ? "line" : "lines"}`;
const levels = { passage: "line", figure: "image", device: "device", claim: "allegation", point: "point" } as const;

export const commonText = {
  title: (lineCount: number, speakerCount: number): string => `Common text (reconstructed): ${lines(lineCount)}, ${speakers(speakerCount)}`,
  lede: (first: string): string =>
    `Put together from its versions${first === "" ? "" : `, seen earliest here ${first}`}: the wording most of them have, in the order most of them keep. What only one says is not in it. It may never have existed as one text, and nothing here says who wrote it.`,
  scope: (shown: number, all: number): string =>
    shown < all ? `Shown are the ${count(shown)} speakers who hold most of it; ${count(all - shown)} more are in the tables.` : "",
  noneTitle: "No common text comes together here",
  none: "Lines that several speakers hold come together into one text only where the speakers are judged to have them from one text or from each other. That is not so here.",
  noneNoLevel:
    "Without a chance level nobody is judged to have lines from one text, so none is reconstructed. What is shared stands under Lines.",
  choose: "Common texts",
  option: (lineCount: number, speakerCount: number): string => `${lines(lineCount)}, ${speakers(speakerCount)}`,
  more: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "is" : "are"} in the tables.`,

  caption: "The reconstructed lines in order, with who says each.",
  number: "No.",
  line: "The common text, reconstructed",
  support: (all: number): string => `of ${count(all)}`,
  supportLabel: (n: number, all: number): string => `${countWord(n)} of ${speakers(all)}`,
  cell: (name: string, state: "first" | "says" | "other" | "not", place: number): string => {
    const who = isolate(name);
    if (state === "not") return `${who} leaves it out`;
    return `${who} says it${state === "other" ? " in other words" : ""}${state === "first" ? ", earliest seen here" : ""}${place > 0 ? `, as no. ${place} of the lines` : ", in another statement"}`;
  },
  keyFirst: "earliest seen here",
  keySays: "says the line",
  keyOther: "in other words",
  keyNot: "leaves it out",
  kind: (level: keyof typeof levels): string => (level === "passage" ? "" : levels[level]),

  orderTitle: "In what order each says it",
  orderSub:
    "Left: place in the common text. Right: place in what the speaker says, among the lines he or she says. Thick: moved against the rest.",
  orderLabel: (name: string, held: number, all: number, moved: number): string =>
    `${isolate(name)}: ${countWord(held)} of ${lines(all)}, ${moved === 0 ? "all in this order" : `${countWord(moved)} moved`}`,
  order: (moved: number): string => (moved === 0 ? "same order" : `${countWord(moved)} moved`),

  versionsTitle: "The versions",
  versionsSub:
    "Each speaker’s statement that holds most of the lines. What it adds beside them is its own, or at least nobody else’s here.",
  speaker: "Speaker",
  said: "Said",
  holds: "Holds",
  leavesOut: "Leaves out",
  moved: "Moved",
  adds: "Lines fill",
  nothing: "nothing",
  numbers: (held: readonly number[]): string => ranges(held),
  share: (share: number): string => `${count(Math.round(share * 100))} % of the statement`,
  shareUnknown: "not known",
  open: "open the text",

  stemmaTitle: "One unseen text",
  stemma: (n: number): string => `A hollow node for the text that is not in the corpus, joined to ${speakers(n)} who have a version of it`,
  stemmaNode: "reconstructed, not in the corpus",
  stemmaSub:
    "The ring stands for a text nobody has seen here. The versions may come from it, or from one of each other: then it is that speaker’s.",
  stemmaMore: (n: number): string => `and ${count(n)} more`,
  toPairs: "Verdicts for the pairs",
};

/** `1–3, 5`. */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length;) {
    let end = at;
    while (end + 1 < numbers.length && numbers[end + 1] === (numbers[end] ?? 0) + 1) end++;
    const [first, last] = [numbers[at] ?? 0, numbers[end] ?? 0];
    parts.push(first === last ? count(first) : last === first + 1 ? `${count(first)}, ${count(last)}` : `${count(first)}–${count(last)}`);
    at = end + 1;
  }
  return parts.join(", ");
}
