import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { TokenColumnsBuilder } from "@hymnsheet/core/text/build-token-columns";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TextsWriter } from "../../store/texts-writer.ts";
import { runTokenise } from "./run-tokenise.ts";

const TEXTS: Readonly<Record<string, string>> = {
  b: "“Rents rise,” she said. — Nobody asked us.",
  a: "Steuern für Bäcker 😀 steigen.\n\nSteuern!",
  c: "",
  d: "Rents rise; taxes rise.",
};
/** Two turns of one source, an empty one, a source without a text. */
const SPANS: readonly (readonly [string, number, number])[] = [
  ["a", 0, 30],
  ["b", 0, 23],
  ["b", 26, 42],
  ["c", 0, 0],
  ["d", 0, 23],
  ["nowhere", 0, 0],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-tokenise-"));
  const writer = new TextsWriter(folder);
  for (const [id, text] of Object.entries(TEXTS)) writer.write(id, text);
  writer.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([1, 25, 1 << 20])("blocks of %i units give what one pass over the texts gives", async (blockUnits) => {
  const utterances = SPANS.map(([source_id, span_start, span_end]) => ({ source_id, span_start, span_end }) as UtteranceRow); // all it reads
  const { columns, vocabulary } = await runTokenise(folder, utterances, { workers: 1, blockUnits });
  const builder = new TokenColumnsBuilder();
  for (const [id, start, end] of SPANS) builder.add(TEXTS[id] ?? "", start, end);
  expect(columns).toEqual(builder.finish());
  expect(vocabulary.toColumns()).toEqual(builder.vocabulary.toColumns());
});
