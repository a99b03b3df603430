import { describe, expect, test } from "vitest";
import { declareOptions, flagOf, rangeOf, resolveOptions } from "./define-option.ts";

const options = declareOptions({
  minimumBits: { type: "number", default: 38, minimum: 0, maximum: 1000, unit: "bits", help: "Weakest passage reported." },
  blockTokens: { type: "integer", default: 64, minimum: 1, maximum: 4096, unit: "tokens", help: "Tokens per block." },
  selfRepetition: { type: "boolean", default: true, help: "Look for own repetition." },
  direction: { type: "enum", values: ["time", "none"], default: "time", help: "How to order a pair." },
});

describe("options", () => {
  test("what is not given takes its default, in the order of declaration", () => {
    const values = resolveOptions(options, { blockTokens: 8, direction: undefined });
    expect(Object.entries(values)).toEqual([
      ["minimumBits", 38],
      ["blockTokens", 8],
      ["selfRepetition", true],
      ["direction", "time"],
    ]);
    const typed: "time" | "none" = values.direction;
    expect(typed).toBe("time");
  });

  test.each([
    ["a value out of range", { minimumBits: -1 }, "OPTION_RANGE"],
    ["not a number", { minimumBits: Number.NaN }, "OPTION_RANGE"],
    ["a fraction for an integer", { blockTokens: 1.5 }, "OPTION_RANGE"],
    ["a name that is not declared", { blokTokens: 1 }, "OPTION_UNKNOWN"],
    ["a word that is not in the list", { direction: "space" }, "OPTION_RANGE"],
  ])("%s is refused with a code", (_name, given, code) => {
    expect(() => resolveOptions(options, given as never)).toThrow(expect.objectContaining({ code }));
  });

  test("a default that breaks its own range cannot be declared", () => {
    expect(() => declareOptions({ wrong: { type: "integer", default: 0, minimum: 1, maximum: 2, unit: "1", help: "Wrong." } })).toThrow(
      expect.objectContaining({ code: "INVARIANT" }),
    );
  });

  test("ranges and flags read as in the reference", () => {
    expect(rangeOf(options.blockTokens)).toBe("an integer from 1 to 4096 (tokens)");
    expect(flagOf("minimumBits")).toBe("--minimum-bits");
  });
});
