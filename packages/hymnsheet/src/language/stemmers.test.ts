import { describe, expect, it } from "vitest";
import { stemmerOf } from "./stemmers.ts";

describe("stemmerOf", () => {
  it("gives forms of one word one stem, and other words another", () => {
    const { stem } = stemmerOf("en");
    expect([stem("lied"), stem("lies"), stem("lying")]).toEqual(["lie", "lie", "lie"]);
    expect(stem("promised")).not.toBe(stem("lied"));
    expect(stemmerOf("de-AT").stem("häuser")).toBe(stemmerOf("de").stem("hauses"));
  });

  it("leaves words of a language alone that it does not know", () => {
    expect(stemmerOf("ur").stem("لوگوں")).toBe("لوگوں");
    expect(stemmerOf("und").stem("lied")).toBe("lied");
  });
});
