import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: readonly Buffer[], limit = 1000): Promise<string[]> {
  const stream = async function* (): AsyncIterable<Buffer> {
    yield* chunks;
  };
  const lines: string[] = [];
  for await (const line of readLines(stream(), limit)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.isTooLong ? "too long" : line.bytes.toString("utf8"));
  }
  return lines;
}

test("lines do not depend on how the stream is cut", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "\n", "😀"), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(80), { maxLength: 6 }), async (content, cuts) => {
      const bytes = Buffer.from(content);
      const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((place, i) => bytes.subarray(places[i]!, place));
      const expected = content.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});

test("a line beyond the limit is told and the next one is read", async () => {
  expect(await linesOf([Buffer.from("aaaa"), Buffer.from("aaaa\nb")], 5)).toEqual(["too long", "b"]);
});

describe("cleanText", () => {
  test("keeps the length, but for a mark at the start, and leaves clean texts alone", () => {
    const unit = fc.oneof(
      fc.constantFrom("\u0000", "\ufeff", "\ud83d", "\ude00", "a", "😀"),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned.text.length + cleaned.shift).toBe(text.length);
        expect(cleaned.text).not.toMatch(/\p{Surrogate}/u);
        expect(cleaned.text.includes("\u0000") || cleaned.text.includes("\ufeff")).toBe(false);
        expect(cleanText(cleaned.text)).toMatchObject({ text: cleaned.text, nulCount: 0, surrogateCount: 0, markCount: 0, shift: 0 });
        if (!/[\ufeff]|\p{Surrogate}/u.test(text) && !text.includes("\u0000")) expect(cleaned.text).toBe(text);
      }),
    );
  });
});
