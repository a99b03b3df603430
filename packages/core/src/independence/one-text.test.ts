import { describe, expect, it } from "vitest";
import { coveredTokens, isOneText } from "./one-text.ts";

const place = (start: number, end: number, tokenCount: number, sourceId = "a") => ({ sourceId, start, end, tokenCount });

describe("coveredTokens", () => {
  it("counts words once that lie in several lines", () => {
    // 20 words in 100 characters, and 10 of them again as a line of its own.
    expect(coveredTokens([place(0, 100, 20), place(50, 100, 10)])).toBe(20);
    expect(coveredTokens([place(0, 50, 10), place(200, 250, 10)])).toBe(20);
  });

  it("takes the fullest of several reports of one statement, not their sum", () => {
    expect(coveredTokens([place(0, 50, 10), place(0, 60, 12, "b")])).toBe(12);
  });

  it("is 0 for no place", () => {
    expect(coveredTokens([])).toBe(0);
  });
});

describe("isOneText", () => {
  it("asks for more than a third", () => {
    expect(isOneText({ tokenCount: 30 }, [place(0, 50, 10)])).toBe(false);
    expect(isOneText({ tokenCount: 29 }, [place(0, 50, 10)])).toBe(true);
  });
});
