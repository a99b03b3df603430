/** The talking-point paper of a campaign office and what different people make of it. */
import { PAPER_LINES, PAPER_MATTERS, PAPER_OPENINGS, type PaperLine } from "./bank-papers.ts";
import { FURTHER_WORDINGS } from "./bank-papers-more.ts";
import type { Dice } from "./dice.ts";
import { expand, type Facts } from "./expand.ts";
import type { Sentence } from "./page.ts";
import type { Manner, Person, Room } from "./person.ts";

export interface Paper {
  readonly name: string;
  readonly lines: readonly { readonly source: PaperLine; readonly text: string; readonly matter: string | null }[];
}

/** Writes a paper on the given matters: an opening, their lines, and images, contrasts, a demand and a slogan between and after them. */
export function writePaper(name: string, matters: readonly string[], facts: Facts, dice: Dice): Paper {
  const ofKey = (key: string): PaperLine => dice.pick(PAPER_LINES.filter((line) => line.key === key));
  const between = dice.shuffle(["figure", "triad", "antithesis", "appeal", "witness"]).slice(0, 4);
  const sources: { source: PaperLine; matter: string | null }[] = [{ source: dice.pick(PAPER_OPENINGS), matter: null }];
  for (const matter of matters) {
    sources.push({ source: dice.pick(PAPER_MATTERS[matter]!), matter });
    const key = between.pop();
    if (key !== undefined) sources.push({ source: ofKey(key), matter: null });
  }
  for (const key of ["demand", "slogan"]) sources.push({ source: ofKey(key), matter: null });
  return { name, lines: sources.map(({ source, matter }) => ({ source, matter, text: expand(source.wordings[0], facts, dice) })) };
}

/**
 * Delivers the paper in a person's manner: who reads says the lines as they stand, who rewrites puts each in other words, who mixes does both,
 * who takes two points takes one matter and one image. Order is mostly kept; a line or two may be left out.
 */
export function deliver(paper: Paper, person: Person, room: Room): Sentence[] {
  const { dice } = room;
  let numbers = paper.lines.map((_, no) => no);
  if (person.manner === "two_points") {
    const matter = dice.pick(numbers.filter((no) => paper.lines[no]!.matter !== null));
    numbers = [matter, dice.pick(numbers.filter((no) => paper.lines[no]!.matter === null))].sort((a, b) => a - b);
  } else {
    for (let drops = dice.between(0, 2); drops > 0; drops--) numbers.splice(dice.between(0, numbers.length - 1), 1);
    if (dice.chance(person.manner === "reads" ? 0.2 : 0.5)) {
      const at = dice.between(1, numbers.length - 2);
      [numbers[at], numbers[at + 1]] = [numbers[at + 1]!, numbers[at]!];
    }
  }
  return numbers.map((no) => sayLine(paper, no, person, room));
}

function sayLine(paper: Paper, no: number, person: Person, room: Room): Sentence {
  const line = paper.lines[no]!;
  const pattern = isReadOut(person.manner, room.dice) ? null : room.deck(`rewording ${line.text}`, rewordingsOf(line.source)).deal();
  const text = room.inVoice(person, pattern === null ? line.text : expand(pattern, person.facts, room.dice));
  return {
    text,
    marks: [
      { mark: { kind: "paper", line_no: no + 1 } },
      ...(line.matter === null ? [] : [{ mark: { kind: "assertion", key: line.matter, origin: `paper:${paper.name}` } } as const]),
    ],
  };
}

/** The wordings of a line other than the paper's own; dealt so that people take the same one as late as may be. */
export function rewordingsOf(line: PaperLine): readonly string[] {
  const further = Object.entries(FURTHER_WORDINGS).find(([begin]) => line.wordings[0].startsWith(begin));
  return further === undefined ? line.wordings.slice(1) : [...line.wordings.slice(1), further[1]];
}

function isReadOut(manner: Manner, dice: Dice): boolean {
  switch (manner) {
    case "reads":
      return true;
    case "mixes":
    case "two_points":
      return dice.chance(0.55);
    case "rewrites":
    case "own":
    case "follows":
    case "defends":
      return false;
  }
}
