import { describe, expect, test } from "vitest";
import { CASE_TYPES, drawCase } from "./draw-case.ts";
import type { CaseDocument, InventedCase } from "./case-truth.ts";
import { PAPER_LINES, PAPER_MATTERS, PAPER_OPENINGS } from "./bank-papers.ts";
import { rewordingsOf } from "./paper.ts";
import { WORLDS } from "./worlds.ts";

const textOf = (document: CaseDocument): string => document.text ?? document.turns!.map(({ text }) => text).join("\n\n");
const statementsOf = (drawn: InventedCase): CaseDocument[] => drawn.documents.filter(({ kind }) => kind !== "article");
const sentencesOf = (drawn: InventedCase): Set<string> =>
  new Set(
    statementsOf(drawn).flatMap((document) =>
      textOf(document)
        .split(/(?<=[.?!]) |\n\n/u)
        .filter((sentence) => sentence.split(" ").length > 5),
    ),
  );
const all = CASE_TYPES.flatMap((type) => WORLDS.flatMap((_, genre) => [1, 2].map((seed) => drawCase(type, genre, seed))));
const ofType = (type: string): InventedCase[] => all.filter(({ truth }) => truth.type === type);

/** Runs of eight words that two speakers share outside of what the truth names; a fact of the case is one word. */
function sharedRuns(drawn: InventedCase): string[] {
  const named = [
    ...drawn.truth.shared,
    ...drawn.truth.paper_lines,
    ...drawn.truth.allegations.flatMap(({ assertions }) => assertions.filter(({ origin }) => origin.startsWith("speaker:"))),
  ];
  const owners = new Map<string, string>();
  const facts = drawn.truth.facts;
  const found: string[] = [];
  for (const document of statementsOf(drawn).filter(({ speaker }) => speaker !== undefined)) {
    let text = textOf(document);
    for (const span of named.filter(({ source }) => source === document.id))
      text = text.slice(0, span.span_start) + "|".repeat(span.span_end - span.span_start) + text.slice(span.span_end);
    for (const fact of facts) text = text.replaceAll(new RegExp(fact, "giu"), "factx");
    for (const part of text.split(/[|.?!\n]+/u)) {
      const words = part.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
      for (let i = 0; i + 8 <= words.length; i++) {
        const run = words.slice(i, i + 8).join(" ");
        if ((owners.get(run) ?? document.speaker) !== document.speaker) found.push(run);
        else owners.set(run, document.speaker!);
      }
    }
  }
  return found;
}

describe("an invented case", () => {
  test("is drawn alike from the same seed and otherwise from another", () => {
    expect(drawCase("mixed", 3, 9)).toEqual(drawCase("mixed", 3, 9));
    expect(drawCase("mixed", 3, 9).documents[0]).not.toEqual(drawCase("mixed", 3, 10).documents[0]);
  });

  test("has most of its sentences to itself", () => {
    for (const type of CASE_TYPES) {
      const [one, other] = [sentencesOf(drawCase(type, 2, 1)), sentencesOf(drawCase(type, 2, 2))];
      const shared = [...one].filter((sentence) => other.has(sentence)).length;
      expect(shared / one.size, type).toBeLessThan(0.35);
    }
  });

  test("holds 12 to 40 documents, statements of 120 to 900 words, and reports of several outlets without a speaker", () => {
    for (const drawn of all) {
      expect(drawn.documents.length, drawn.truth.name).toBeGreaterThanOrEqual(12);
      expect(drawn.documents.length, drawn.truth.name).toBeLessThanOrEqual(40);
      for (const document of statementsOf(drawn)) {
        const count = textOf(document).split(/\s+/u).length;
        expect(count, `${drawn.truth.name} ${document.id}`).toBeGreaterThanOrEqual(120);
        expect(count, `${drawn.truth.name} ${document.id}`).toBeLessThanOrEqual(900);
      }
      const reports = drawn.documents.filter(({ kind }) => kind === "article");
      expect(reports.length).toBeGreaterThanOrEqual(4);
      expect(reports.every(({ speaker, outlet }) => speaker === undefined && outlet !== undefined)).toBe(true);
    }
  });

  test("has every span of its truth where it says, and is labelled as invented", () => {
    for (const drawn of all) {
      const texts = new Map(drawn.documents.map((document) => [document.id, textOf(document)]));
      const { allegations, shared, paper_lines } = drawn.truth;
      for (const span of [...allegations.flatMap(({ assertions }) => assertions), ...shared, ...paper_lines]) {
        expect(texts.get(span.source)!.slice(span.span_start, span.span_end)).toBe(span.text);
      }
      expect(drawn.documents.every(({ note }) => note.startsWith("Invented"))).toBe(true);
    }
  });

  test("leaves no slot, choice or placeholder in its texts", () => {
    for (const drawn of all) for (const document of drawn.documents) expect(textOf(document)).not.toMatch(/[$[\]|{}\u00a4]|undefined/u);
  });

  test("gives nobody another's words by chance: runs of eight words are shared only where the truth says why", () => {
    for (const drawn of all) expect(sharedRuns(drawn), drawn.truth.name).toEqual([]);
  });
});

test("every line of a paper has three other wordings, and they share no run of seven words with it or each other", () => {
  const lines = [...Object.values(PAPER_MATTERS).flat(), ...PAPER_OPENINGS, ...PAPER_LINES];
  for (const line of lines) {
    const wordings = [line.wordings[0], ...rewordingsOf(line)];
    expect(wordings, line.wordings[0]).toHaveLength(4);
    const runs = wordings.map((wording) => {
      const words = wording.toLowerCase().match(/[\p{L}\p{N}'$]+/gu)!;
      return words.slice(0, Math.max(0, words.length - 6)).map((_, i) => words.slice(i, i + 7).join(" "));
    });
    expect(
      runs.flat().filter((run, i, every) => every.indexOf(run) !== i),
      line.wordings[0],
    ).toEqual([]);
  }
});

describe("the truth", () => {
  test("knows dependence only where there is a paper", () => {
    for (const drawn of [...ofType("corroboration"), ...ofType("ordinary"), ...ofType("unlucky")]) {
      expect(drawn.truth.pairs.filter(({ truth }) => truth === "copy" || truth === "common_source")).toEqual([]);
      expect(drawn.truth.paper).toEqual([]);
    }
    for (const drawn of [...ofType("common_paper"), ...ofType("mixed")]) {
      expect(
        drawn.truth.pairs.some(({ truth }) => truth === "common_source"),
        drawn.truth.name,
      ).toBe(true);
    }
  });

  test("counts one origin for a line of the paper, however many say it, and one for each who knows", () => {
    for (const { truth } of all) {
      for (const { assertions, origins_low } of truth.allegations) {
        const knowing = new Set(assertions.filter(({ origin }) => origin.startsWith("own:")).map(({ speaker }) => speaker)).size;
        const isOnPaper = assertions.some(({ origin }) => origin.startsWith("paper:"));
        expect(origins_low).toBe(Math.max(1, knowing + (isOnPaper ? 1 : 0)));
      }
    }
  });

  test("names a pair once and every pair of speakers", () => {
    for (const { truth } of all) {
      const n = truth.speakers.length;
      expect(new Set(truth.pairs.map(({ a, b }) => `${a}|${b}`)).size).toBe((n * (n - 1)) / 2);
      expect(truth.pairs.every(({ a, b }) => a < b)).toBe(true);
    }
  });
});
