import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenColumnsBuilder } from "./build-token-columns.ts";
import { mergeTokenParts, tokenisePart, type TokenSpan } from "./merge-token-parts.ts";

/** One pass over all documents. */
function tokeniseAtOnce(documents: readonly TokenSpan[]): object {
  const builder = new TokenColumnsBuilder();
  for (const { text, start, end } of documents) builder.add(text, start, end);
  return { columns: builder.finish(), vocabulary: builder.vocabulary.toColumns() };
}

function tokeniseInParts(documents: readonly TokenSpan[], cuts: readonly number[]): object {
  const bounds = [0, ...cuts.toSorted((x, y) => x - y), documents.length];
  const parts = bounds.slice(1).map((bound, i) => tokenisePart(documents.slice(bounds[i], bound)));
  const { columns, vocabulary } = mergeTokenParts(parts);
  expect(parts).toEqual([]);
  return { columns, vocabulary: vocabulary.toColumns() };
}

test("words are numbered in order of first sight over all parts", () => {
  const parts = ["Taxes rise", "Rise, taxes and rents"].map((text) => tokenisePart([{ text, start: 0, end: text.length }]));
  const { columns, vocabulary } = mergeTokenParts(parts);
  expect([...columns.tokens]).toEqual([1, 2, 2, 1, 3, 4]);
  expect([...columns.firstToken]).toEqual([0, 2, 6]);
  expect([...columns.starts]).toEqual([0, 6, 0, 6, 12, 16]);
  expect([1, 2, 3, 4, 5].map((id) => vocabulary.word(id))).toEqual(["taxes", "rise", "and", "rents", ""]);
});

test("parts give what one pass gives, wherever they are cut", () => {
  const document = fc
    .array(fc.constantFrom("a", "tax", "Tax", "3.5", "“", "中文", "ﬁ", "\n\n", "۔", "😀", "isn't"), { maxLength: 8 })
    .map((pieces) => {
      const text = pieces.join(" ");
      return { text, start: Math.min(1, text.length), end: text.length };
    });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), fc.array(fc.nat(12), { maxLength: 5 }), (documents, cuts) => {
      const inside = cuts.filter((cut) => cut <= documents.length);
      expect(tokeniseInParts(documents, inside)).toEqual(tokeniseAtOnce(documents));
    }),
  );
});

test("no parts are no documents", () => {
  const { columns, vocabulary } = mergeTokenParts([]);
  expect([columns.tokens.length, [...columns.firstToken], vocabulary.size]).toEqual([0, [0], 0]);
});
