import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveOptions } from "@hymnsheet/core/model/options/define-option";
import { beginMask } from "@hymnsheet/core/reuse/boilerplate-mask";
import { boilerplateOptions } from "@hymnsheet/core/reuse/boilerplate-options";
import { markTokenSigns } from "@hymnsheet/core/reuse/layer-token-signs";
import type { PassageColumns } from "@hymnsheet/core/reuse/passage-columns";
import { countStatistics } from "@hymnsheet/core/reuse/reuse-statistics";
import { TokenColumnsBuilder } from "@hymnsheet/core/text/build-token-columns";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTexts } from "../../store/texts-reader.ts";
import { TextsWriter } from "../../store/texts-writer.ts";
import { runMarks } from "./run-marks.ts";

const TEXTS: Readonly<Record<string, string>> = {
  a: "“Die Brücke ist zu”, sagt er: „Wir warten 😀 lange.“ Mehr: https://lampe.example heute.",
  b: "She said “the bridge is shut” and left. For more information visit www.lamp.example today.",
};
/** Speakers take turns in one source; the last turn shares nothing. */
const TURNS: readonly (readonly [source: string, start: number, end: number, speaker: number])[] = [
  ["a", 0, 20, 0],
  ["a", 20, TEXTS["a"]!.length, 1],
  ["b", 0, 39, 0],
  ["b", 40, 60, 1],
  ["b", 60, TEXTS["b"]!.length, 2],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-marks-"));
  const writer = new TextsWriter(folder);
  for (const [id, text] of Object.entries(TEXTS)) writer.write(id, text);
  writer.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every turn with a passage has the signs of its text, and no other turn has any", async () => {
  const builder = new TokenColumnsBuilder({ shared: true });
  for (const [id, start, end] of TURNS) builder.add(TEXTS[id]!, start, end);
  const columns = builder.finish();
  const numbers = Uint32Array.from(TURNS, (_, at) => at);
  const documents = {
    source: numbers,
    speaker: Uint32Array.from(TURNS, ([, , , speaker]) => speaker),
    outlet: new Uint32Array(TURNS.length),
    day: new Int32Array(TURNS.length),
    isProse: new Uint8Array(TURNS.length),
    canonical: numbers,
  };
  const step = beginMask(
    {
      columns,
      documents,
      passages: wholeTurns(columns.firstToken, [
        [0, 1],
        [2, 3],
      ]),
      names: { kinds: TURNS.map(() => "speech" as const) },
      wordId: (word) => builder.vocabulary.find(word),
      statistics: countStatistics(columns, documents),
      signs: new Uint8Array(columns.tokens.length),
    },
    resolveOptions(boilerplateOptions),
  );
  const spans = TURNS.map(([source_id, span_start, span_end]) => ({ source_id, span_start, span_end }));
  const texts = openTexts(folder);
  await runMarks(step, { textsFolder: folder, texts, spans }, { workers: 1 });
  texts.close();

  const expected = new Uint8Array(columns.tokens.length);
  for (const [document, [id, start]] of TURNS.slice(0, 4).entries()) {
    const [from, to] = [columns.firstToken[document]!, columns.firstToken[document + 1]!];
    markTokenSigns(TEXTS[id]!, columns.starts.subarray(from, to), expected.subarray(from, to), start);
  }
  expect(step.signs).toEqual(expected);
  expect(expected.some((sign) => sign !== 0)).toBe(true);
});

function wholeTurns(firstToken: Uint32Array, pairs: readonly (readonly [number, number])[]): PassageColumns {
  const column = (valueOf: (pair: readonly [number, number]) => number) => Uint32Array.from(pairs, valueOf);
  return {
    count: pairs.length,
    aDocument: column(([a]) => a),
    aFirst: column(([a]) => firstToken[a]!),
    aEnd: column(([a]) => firstToken[a + 1]!),
    bDocument: column(([, b]) => b),
    bFirst: column(([, b]) => firstToken[b]!),
    bEnd: column(([, b]) => firstToken[b + 1]!),
    bits: new Float64Array(pairs.length),
    matched: column(() => 1),
    type: new Uint8Array(pairs.length),
  };
}
