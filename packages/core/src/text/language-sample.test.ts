import fc from "fast-check";
import { expect, test } from "vitest";
import { SAMPLE_LENGTH, languageSample } from "./language-sample.ts";

test("a short text is its own sample, without addresses", () => {
  expect(languageSample("Read it at https://example.org/a?b and\n\nwrite to me@example.org now")).toBe("Read it at and write to now");
  expect(languageSample(" \n ")).toBe("");
});

test("a long text is sampled behind its head, between words", () => {
  const text = `FOR IMMEDIATE RELEASE ${"-".repeat(180)} ${"plain words here ".repeat(60)}`;
  const sample = languageSample(text);
  expect(sample.startsWith("plain words here")).toBe(true);
  expect(sample.endsWith("s") || sample.endsWith("e") || sample.endsWith("n")).toBe(true);
});

test("never longer than a sample, never half a character, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (text) => {
      const sample = languageSample(text);
      expect(sample.length).toBeLessThanOrEqual(SAMPLE_LENGTH);
      expect(/\p{Surrogate}/u.test(sample)).toBe(false);
    }),
  );
  expect(/\p{Surrogate}/u.test(languageSample("x" + "😀".repeat(5000)))).toBe(false);
});
