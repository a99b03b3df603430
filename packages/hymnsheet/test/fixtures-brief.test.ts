/** The scene the program was made for: each clause is a sentence of the brief with its places, in order; in the twin every "none" is the opposite. */
import { expect, test } from "vitest";
import { spansOverlap, type Span } from "@hymnsheet/core/model/span";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan } from "./fixtures-run.ts";

interface Truth {
  readonly findings: readonly { readonly question: number; readonly finding: string; readonly spans: readonly LabelledSpan[] }[];
}
useScratch();

async function read(seed: number, corpus: string) {
  const { truth, reader, locate } = await analyseCorpus<Truth>(seed === 0 ? fixturesRoot : drawSeed(seed), corpus);
  const lines = await reader.rows<BriefLineRow>(briefLineTable, { orderBy: ["line_no"] });
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: briefLineTable.name } });
  await reader.close();
  const placesOf = (question: number, template: string): Span[] => {
    const own = new Set(
      lines.filter((line) => line.question === question && line.template === template).map((line) => String(line.line_no)),
    );
    return parts.filter((part) => own.has(part.owner_id));
  };
  /** How many of the places labelled for a finding the sentences of a template cite. */
  const citedBy = (finding: string, template: string): string => {
    const found = truth.findings.find((one) => one.finding === finding);
    const labelled = (found?.spans ?? []).map(locate);
    const places = placesOf(found?.question ?? 0, template);
    return `${labelled.filter((label) => places.some((place) => spansOverlap(place, label))).length} of ${labelled.length}`;
  };
  const text = (question: number, template: string): string =>
    lines
      .filter((line) => line.question === question && line.template === template)
      .map((line) => line.text)
      .join(" ");
  const templates = (question: number): string[] => lines.filter((line) => line.question === question).map((line) => line.template);
  for (const line of lines)
    // What the list of speakers alone tells stands in no text.
    if (line.names_person && !line.text.endsWith("(list of speakers)."))
      expect([line.text, parts.some((part) => part.owner_id === String(line.line_no))]).toEqual([line.text, true]);
  expect(lines.map(({ question }) => question)).toEqual(lines.map(({ question }) => question).sort((x, y) => x - y));
  return { text, templates, citedBy };
}

test.each([0, 5])(
  "draw %i of the scene: each clause is told, and cited",
  async (seed) => {
    const { text, templates, citedBy } = await read(seed, "exodus");
    expect(text(1, "company")).toMatch(/^Five people left .*on 3 March.*17 March 2031/u);
    expect(citedBy("defections", "company")).toBe("5 of 7");
    expect(citedBy("defections", "standing")).toBe("2 of 7");
    expect(templates(2)).toEqual(expect.arrayContaining(["shared_lines", "line", "figures", "devices", "outline", "claims"]));
    expect(text(3, "sources")).toMatch(/one(?: to two)? independent source/u);
    expect(text(3, "dependent")).toMatch(/that all five took what they share/u);
    expect(text(4, "witnesses")).toMatch(/^All five claim to be eyewitnesses .* no proof to show/u);
    expect(citedBy("proof_admitted_absent", "witnesses")).toBe("1 of 1");
    expect(citedBy("promise_delivered", "promised")).toBe("4 of 4");
    expect(text(4, "none_offered")).toMatch(/offered by any of the five .*: none found in \d+ statements/u);
    expect(text(5, "still_open")).toMatch(/^Announced and still open here: a name, .*a symbol, .*a programme, .*given: none found/u);
    expect(text(6, "attacks")).toMatch(/attacks by the five are aimed at/u);
    expect(text(6, "none_against")).toMatch(/^An attack by the five on .* itself: none found/u);
    expect(citedBy("connection_admitted", "denial")).toMatch(/^[2-4] of 4$/u);
    expect(text(8, "answered")).toMatch(/^Allegation [A-C] is answered by .* with a denial and evidence/u);
    expect(text(8, "no_answer")).toMatch(/is found in three later statements by the side of/u);
    expect(text(9, "demand")).toMatch(/refused it .*, the last for the third time, for lack of evidence/u);
  },
  400_000,
);

test("the twin: every none is the opposite", async () => {
  const { text, templates, citedBy } = await read(0, "programme");
  expect(text(1, "company")).toMatch(/^Two people left/u);
  expect(templates(2)).not.toContain("line");
  expect(templates(4)).toEqual(expect.arrayContaining(["promised_and_kept", "offered"]));
  expect(templates(4)).not.toContain("none_offered");
  expect(citedBy("promise_delivered", "promised_and_kept")).toBe("2 of 2");
  expect(text(4, "witnesses")).not.toContain("no proof");
  expect(text(5, "given")).toMatch(/^Given: a name, a symbol and a programme/u);
  expect(templates(5)).not.toContain("still_open");
  expect(text(6, "attacks")).toMatch(/attacks by the two are aimed at the Granary Party/u);
  expect(text(6, "praised")).toContain("speaking well of Garrand");
  expect(text(8, "answered").match(/is answered by/gu)).toHaveLength(3);
  expect(templates(8)).not.toContain("no_answer");
  expect(text(9, "demand")).toMatch(/granted it .*, on the evidence shown/u);
}, 400_000);
