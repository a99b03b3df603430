import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TokenColumnsBuilder } from "../text/build-token-columns.ts";
import { compileDates, findDates } from "./boilerplate-dates.ts";

interface Line {
  readonly id: string;
  readonly text: string;
}

const linesOf = (half: string): Line[] =>
  // The file is ours, and every line is read below.
  JSON.parse(readFileSync(new URL(`../../../../fixtures/dates/${half}.json`, import.meta.url), "utf8")) as Line[];

/** Words of a text found to belong to dates, each with its place. */
function found(text: string): string[] {
  const builder = new TokenColumnsBuilder();
  builder.add(text);
  const columns = builder.finish();
  const words: string[] = [];
  const table = compileDates(builder.vocabulary.size + 1, (word) => builder.vocabulary.find(word));
  findDates(columns, table, [0, columns.tokens.length], (first, end) => {
    for (let at = first; at < end; at++) words.push(`${columns.starts[at]}`);
  });
  return words;
}

/** First units of the words in brackets, in the text without brackets. */
function labelled({ text }: Line): { readonly text: string; readonly words: string[] } {
  const builder = new TokenColumnsBuilder();
  const plain = text.replace(/[[\]]/gu, "");
  builder.add(plain);
  const { starts } = builder.finish();
  const inside: [number, number][] = [];
  let removed = 0;
  let open = 0;
  for (const [at, unit] of [...text].entries()) {
    if (unit === "[") open = at - removed++;
    if (unit === "]") inside.push([open, at - removed++]);
  }
  return { text: plain, words: [...starts].filter((at) => inside.some(([from, to]) => at >= from && at < to)).map(String) };
}

/** Words told right and wrong on one half, and lines with a mistake. */
function score(half: string): { precision: number; recall: number; wrong: string[] } {
  let [right, claimed, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const line of linesOf(half)) {
    const { text, words } = labelled(line);
    const got = found(text);
    right += got.filter((word) => words.includes(word)).length;
    claimed += got.length;
    wanted += words.length;
    if (got.join() !== words.join()) wrong.push(line.id);
  }
  return { precision: right / claimed, recall: right / wanted, wrong };
}

describe("dates", () => {
  test("on the lines for development, words of dates are told from others", () => {
    const { recall, wrong } = score("development");
    // "The class of 2031": a year, as far as its neighbours tell.
    expect({ recall, wrong }).toEqual({ recall: 1, wrong: ["d77"] });
  });

  test("on the lines for measuring, at least nine of ten words told are right and nine of ten are found", () => {
    const { precision, recall } = score("held-out");
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test("a word that is a month and a verb is a date only beside a number or after a word that asks for one", () => {
    expect(found("It may be. We march on. May I?")).toEqual([]);
    expect(found("In May it rained, on March 3 it snowed.")).toHaveLength(3);
  });

  test("nothing comes of nothing", () => {
    expect(found("")).toEqual([]);
  });
});
