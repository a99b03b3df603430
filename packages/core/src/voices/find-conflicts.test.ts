import { describe, expect, test } from "vitest";
import { findConflicts, type Quoted } from "./find-conflicts.ts";

const DAY_MS = 86_400_000;
const LINE = "if that is leadership what would looting look like";

function quoted(speakerId: string, sourceId: string, more: Partial<Quoted & { text: string; day: number }> = {}): Quoted {
  const { text = LINE, day = 11, ...rest } = more;
  const published = { from: day * DAY_MS, to: (day + 1) * DAY_MS };
  return { speakerId, sourceId, words: text.split(" "), occasion: null, published, ...rest };
}

describe("one quotation under two names", () => {
  test("is found once per pair of sources, with the share of words both hold", () => {
    const found = findConflicts([quoted("rusk", "wire"), quoted("orvell", "courier"), quoted("rusk", "review", { text: `and ${LINE}` })]);
    expect(found).toEqual([
      { a: 0, b: 1, identityShare: 1 },
      { a: 1, b: 2, identityShare: 0.9 },
    ]);
  });

  test("is none for one person, within one source, for other words or a few", () => {
    expect(findConflicts([quoted("rusk", "wire"), quoted("rusk", "courier")])).toEqual([]);
    expect(findConflicts([quoted("rusk", "wire"), quoted("orvell", "wire")])).toEqual([]);
    expect(
      findConflicts([quoted("rusk", "wire"), quoted("orvell", "courier", { text: "if that is leadership then i am a herring" })]),
    ).toEqual([]);
    expect(
      findConflicts([quoted("rusk", "wire", { text: "days not weeks" }), quoted("orvell", "courier", { text: "days not weeks" })]),
    ).toEqual([]);
  });

  test("needs one occasion, or the same days where no occasion is known", () => {
    expect(findConflicts([quoted("rusk", "wire", { occasion: "halvic" }), quoted("orvell", "courier", { occasion: "quillon" })])).toEqual(
      [],
    );
    expect(
      findConflicts([quoted("rusk", "wire", { occasion: "halvic" }), quoted("orvell", "courier", { occasion: "halvic", day: 60 })]),
    ).toHaveLength(1);
    expect(findConflicts([quoted("rusk", "wire"), quoted("orvell", "courier", { day: 60 })])).toEqual([]);
    expect(findConflicts([quoted("rusk", "wire"), quoted("orvell", "courier", { published: null })])).toEqual([]);
  });

  test("of a thousand sources on either side is a star, found at once", () => {
    const sides = Array.from({ length: 2000 }, (_, i) => quoted(i % 2 === 0 ? "rusk" : "orvell", `s${i}`));
    const found = findConflicts(sides);
    expect(found).toHaveLength(1999);
    expect(new Set(found.flatMap(({ a, b }) => [a, b])).size).toBe(2000);
  });
});
