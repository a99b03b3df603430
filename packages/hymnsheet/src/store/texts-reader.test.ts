import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTexts } from "./texts-reader.ts";
import { TextsWriter } from "./texts-writer.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-texts-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, texts: readonly (readonly [string, string])[]): string {
  const writer = new TextsWriter(join(folder, name));
  for (const [id, text] of texts) writer.write(id, text);
  writer.close();
  return join(folder, name);
}

describe("texts of sources", () => {
  it("come back whole and in slices, with offsets in UTF-16 units of what was written", () => {
    const source = fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "binary", maxLength: 60 }));
    const corpus = fc.uniqueArray(source, { selector: ([id]) => id, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(corpus, fc.nat(70), fc.nat(20), fc.nat(12), (texts, start, length, context) => {
        const reader = openTexts(written("any", texts));
        expect(reader.ids).toEqual(texts.map(([id]) => id));
        for (const [id, text] of texts) {
          expect(reader.text(id)).toBe(text);
          const [slice] = reader.slices([{ source_id: id, span_start: start, span_end: start + length }], context);
          expect(slice!.text).toBe(text.slice(start, start + length));
          expect(text.slice(Math.max(0, start - context), start).endsWith(slice!.before)).toBe(true);
          expect(text.slice(start + length, start + length + context).startsWith(slice!.after)).toBe(true);
        }
        expect(reader.text("no such source")).toBeUndefined();
        reader.close();
      }),
      { numRuns: 60 },
    );
  });

  it("never begin or end their context inside a character", () => {
    const reader = openTexts(written("astral", [["s", "😀word😀"]]));
    expect(reader.slices([{ source_id: "s", span_start: 2, span_end: 6 }], 1)).toEqual([{ before: "", text: "word", after: "" }]);
    expect(reader.slices([{ source_id: "s", span_start: 2, span_end: 6 }], 2)).toEqual([{ before: "😀", text: "word", after: "😀" }]);
    reader.close();
  });

  it("longer than every buffer keep each character, in any order of questions", () => {
    const long = `${"a".repeat(262_143)}😀`.repeat(9);
    const plain = "0123456789".repeat(100_000);
    const reader = openTexts(written("long", [["long", long], ["plain", plain], ["empty", ""]])); // prettier-ignore
    const spans = [
      { source_id: "plain", span_start: 999_990, span_end: 1_000_000 },
      { source_id: "long", span_start: 262_140, span_end: 262_145 },
      { source_id: "plain", span_start: 5, span_end: 8 },
    ];
    expect(reader.slices(spans, 2)).toEqual([
      { before: "89", text: "0123456789", after: "" },
      { before: "aa", text: "aaa😀", after: "aa" },
      { before: "34", text: "567", after: "89" },
    ]);
    expect(reader.text("long")).toBe(long);
    expect(reader.text("plain")).toBe(plain);
    expect(reader.text("empty")).toBe("");
    reader.close();
  });

  it("of an unknown source, and a file cut short, are errors a person can act on", () => {
    const path = written("cut", [["s", "a text of some length"]]);
    const reader = openTexts(path);
    expect(() => reader.slices([{ source_id: "t", span_start: 0, span_end: 1 }])).toThrowError(
      expect.objectContaining({ code: "FINDING_UNKNOWN" }),
    );
    truncateSync(join(path, "texts.utf8"), 5);
    expect(() => reader.text("s")).toThrowError(expect.objectContaining({ code: "PROJECT_DAMAGED" }));
    reader.close();
  });

  it("are refused when a source comes twice", () => {
    expect(() => written("twice", [["s", "a"], ["s", "b"]])).toThrowError(expect.objectContaining({ code: "INVARIANT" })); // prettier-ignore
  });
});
