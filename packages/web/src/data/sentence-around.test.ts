import { describe, expect, test } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

const excerpt = (before: string, text: string, after: string, start = before.length) => ({
  source_id: "s",
  span_start: start,
  span_end: start + text.length,
  before,
  text,
  after,
});

describe("sentenceAround", () => {
  test("takes what belongs to the sentence and nothing of its neighbours", () => {
    expect(sentenceAround(excerpt("One. Friends, ", "hear me", " today. Another one."))).toEqual({ before: "Friends, ", after: " today." });
  });
  test("adds nothing after a place that ends its sentence", () => {
    expect(sentenceAround(excerpt("", "Hear me.", " Another one."))).toEqual({ before: "", after: "" });
  });
  test("ends Urdu and Chinese sentences with their own marks", () => {
    expect(sentenceAround(excerpt("پہلا۔ ", "دوسرا", " ہے۔ تیسرا")).after).toBe(" ہے۔");
    expect(sentenceAround(excerpt("", "看见", "了。 然后")).after).toBe("了。");
  });
  test("cuts a long sentence between words and says so", () => {
    const around = sentenceAround(excerpt("word ".repeat(60), "here", " word".repeat(60), 5000));
    expect(around.before).toMatch(/^… word/);
    expect(around.after).toMatch(/word …$/);
    expect(around.before.length).toBeLessThan(150);
  });
});
