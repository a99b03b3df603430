import fc from "fast-check";
import { expect, test } from "vitest";
import { findCanonicalDocuments } from "./canonical-documents.ts";
import type { TokenColumns } from "./token-columns.ts";

function columnsOf(documents: readonly (readonly number[])[]): TokenColumns {
  const firstToken = new Uint32Array(documents.length + 1);
  documents.forEach((tokens, i) => (firstToken[i + 1] = firstToken[i]! + tokens.length));
  const tokens = Uint32Array.from(documents.flat());
  return { tokens, starts: tokens, lengths: new Uint16Array(tokens.length), breaks: new Uint8Array(tokens.length), firstToken };
}

test("copies by one speaker collapse, one copy by another speaker stays, the rest stand behind the two", () => {
  const text = [1, 2, 3];
  const canonical = findCanonicalDocuments(columnsOf([text, text, [4], text, text, [], []]), Uint32Array.of(1, 1, 1, 2, 3, 1, 1));
  expect([...canonical]).toEqual([0, 0, 2, 3, 0, 5, 6]);
});

test("a document stands only for documents with the very same tokens", () => {
  const documents = fc.array(fc.tuple(fc.array(fc.nat(2), { maxLength: 3 }), fc.nat(2)), { maxLength: 30 });
  fc.assert(
    fc.property(documents, (given) => {
      const texts = given.map(([tokens]) => tokens);
      const canonical = findCanonicalDocuments(
        columnsOf(texts),
        Uint32Array.from(given, ([, speaker]) => speaker),
      );
      canonical.forEach((first, i) => {
        expect(texts[first]).toEqual(texts[i]);
        expect(canonical[first]).toBe(first);
      });
      const kept = texts.filter((tokens, i) => tokens.length > 0 && canonical[i] === i).map(String);
      for (const text of kept) expect(kept.filter((other) => other === text).length).toBeLessThanOrEqual(2);
    }),
  );
});
