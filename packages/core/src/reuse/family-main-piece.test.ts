import { describe, expect, test } from "vitest";
import { MainPiece } from "./family-main-piece.ts";

/** Finds the main piece of words, each another one and of so many bits, of which those marked `x` are shared. */
function mainPiece(marks: string, bits = 4): string {
  const words = marks.split("");
  const main = new MainPiece(
    Uint32Array.from(words, (_, at) => at),
    new Float32Array(words.length).fill(bits),
  );
  main.find(
    Uint8Array.from(words, (mark) => (mark === "x" ? 1 : 0)),
    0,
    words.length,
  );
  return marks.slice(main.low, main.high);
}
const gap = (count: number): string => "-".repeat(count);

describe("main piece", () => {
  test("is what is shared, small gaps and all", () => expect(mainPiece(`---xxxx-xxx${gap(3)}xxxxx--`)).toBe(`xxxx-xxx${gap(3)}xxxxx`));

  test("takes in a neighbour that is near and worth something", () => {
    expect(mainPiece(`xxxxx${gap(20)}xxxx`)).toBe(`xxxxx${gap(20)}xxxx`);
    expect(mainPiece(`xxxxx${gap(30)}xxxx`)).toBe("xxxxx");
    expect(mainPiece(`xxxxx${gap(20)}xx`)).toBe("xxxxx");
  });

  test("lets loose ends go", () => {
    expect(mainPiece(`xx${gap(5)}xxxxxx`)).toBe("xxxxxx");
    expect(mainPiece(`xxxxxx${gap(5)}x-x`)).toBe("xxxxxx");
    expect(mainPiece(`xxxxxx${gap(5)}x-x`, 9)).toBe(`xxxxxx${gap(5)}x-x`);
  });

  test("looks at each stretch afresh", () => {
    const main = new MainPiece(
      Uint32Array.from({ length: 400 }, (_, at) => at),
      new Float32Array(400).fill(4),
    );
    const shared = new Uint8Array(400).fill(1, 300, 310);
    main.find(shared, 0, 400);
    expect([main.low, main.high]).toEqual([300, 310]);
    main.find(shared.subarray(300, 304), 300, 4);
    expect([main.low, main.high]).toEqual([0, 4]);
  });
});
