/** Says a line again as people do who have it before them: word for word, with a few words changed, or put together anew. */
import type { Dice } from "@hymnsheet/core/algo/random";

export type Change = "verbatim" | "light" | "heavy";

const SWAPS: readonly (readonly [string, string])[] = [
  ["because", "since"],
  ["each of us", "every one of us"],
  ["at night", "by night"],
  ["meant for", "intended for"],
  ["behind his desk", "in his office"],
  ["the night before", "the evening before"],
  ["ended up with", "finished with"],
  ["acting for", "working for"],
  ["hired", "engaged"],
  ["former policemen", "retired policemen"],
  ["within a week", "inside a week"],
  ["ordered", "instructed"],
  ["a second time", "once again"],
  ["disappeared", "vanished"],
  ["without a tender", "with no tender"],
  ["awarded", "granted"],
  ["the present", "the gift"],
  ["a present", "a gift"],
  ["cancelled", "called off"],
  ["diverted", "redirected"],
  ["lorries", "trucks"],
  ["furnish", "fit out"],
  ["advertised", "announced"],
  ["simply", "just"],
  ["forced", "compelled"],
  ["hid", "concealed"],
  ["received", "got"],
  ["false ballots", "forged ballots"],
  ["difference", "gap"],
  ["quietly", "silently"],
  ["handsome", "pretty"],
  ["others", "other people"],
  ["nobody", "no one"],
  ["is not", "isn't"],
  ["do not", "don't"],
  ["did not", "didn't"],
  ["accepted", "took"],
  ["took", "accepted"],
  ["used", "made use of"],
  ["carried up", "brought up"],
  ["last election", "last elections"],
  ["demanded", "wanted"],
  ["burned", "burnt"],
  ["threatened", "promised"],
  ["everybody", "everyone"],
  ["runs", "has been running"],
  ["afraid", "scared"],
  ["would rather", "prefer to"],
  ["the books", "our books"],
  ["the way", "as"],
  ["keeps", "has kept"],
  ["pays", "is paying"],
  ["evening", "night"],
  ["copy", "duplicate"],
  ["I saw", "I myself saw"],
  ["I have", "I've"],
  ["every word", "all"],
];
/** Edits tried before a line stays as it is. */
const TRIES = 12;
const OPENERS = ["And ", "I repeat: ", "Yes, ", "I tell you, ", "So "];
const TAILS = [
  ", believe me",
  ", ladies and gentlemen",
  ", and I say it calmly",
  ", as everybody there knows",
  ", make of it what you like",
];
/** Words that may lose their capital when something comes before them. */
const SMALL =
  /^(The|A|He|Before|It|While|There|Half|On|In|By|When|Where|Who|His|Under|Two|Those|For|At|Because|Without|From|Not|We|What|First|Give|Our|Like|Up)\b/u;

function swapWords(line: string, dice: Dice): string {
  const fitting = SWAPS.filter(([from]) => new RegExp(`\\b${from}\\b`, "u").test(line));
  if (fitting.length === 0) return line;
  const [from, to] = dice.pick(fitting);
  return line.replace(new RegExp(`\\b${from}\\b`, "u"), to);
}

function openOtherwise(line: string, dice: Dice): string {
  const opener = dice.pick(OPENERS);
  return SMALL.test(line) ? opener + line[0]!.toLowerCase() + line.slice(1) : line;
}

function addTail(line: string, dice: Dice): string {
  return line.endsWith(".") ? `${line.slice(0, -1)}${dice.pick(TAILS)}.` : line;
}

/** Splits at the first ", and ". */
function split(line: string): string {
  return line.replace(/, and (?=\w+ \w+ \w+)/u, ". And ");
}

/** Joins the first two of several sentences or questions. */
function join(line: string): string {
  return line.replace(/\. (?=(?:And|It|He|They|We)\b)(\w)/u, (_, first: string) => `, ${first.toLowerCase()}`);
}

function touchLightly(line: string, dice: Dice): string {
  const edits = [swapWords, swapWords, swapWords, openOtherwise, addTail, split, join];
  return dice.pick(edits)(line, dice);
}

/**
 * Says a line again.
 *
 * @param heard   the wording before the speaker.
 * @param others  further wordings of the same line; a heavy change takes one of them, or touches the line more often when there is none.
 */
export function sayAgain(heard: string, others: readonly string[], { change, dice }: { change: Change; dice: Dice }): string {
  if (change === "verbatim") return heard;
  const fresh = others.filter((other) => other !== heard);
  let line = change === "heavy" && fresh.length > 0 ? dice.pick(fresh) : heard;
  const touches = change === "light" ? 1 + dice.below(3) : fresh.length > 0 ? dice.below(3) : 3;
  for (let touch = 0; touch < touches; touch += 1) line = touchLightly(line, dice);
  for (let touch = 0; line === heard && touch < TRIES; touch += 1) line = touchLightly(line, dice);
  return line;
}
