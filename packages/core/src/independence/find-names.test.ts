import { describe, expect, test } from "vitest";
import { findNames, surnameOf } from "./find-names.ts";

describe("who is named", () => {
  test("a surname is the last word of a name, without what stands after it", () => {
    expect(["Ada Lovelace", "Sanford Bishop Jr.", "Bishop, III", "Ó Dálaigh", "Rana", ""].map(surnameOf)).toEqual([
      "lovelace",
      "bishop",
      "bishop",
      surnameOf("Dálaigh"),
      "rana",
      "",
    ]);
  });

  test("a statement names every bearer of a surname it holds, in any of its documents, but not its own speaker", () => {
    const documents = [[5, 9, 6], [7], [6, 6], [5, 7]];
    const firstToken = Uint32Array.from([0, 3, 4, 6, 8]);
    const found = findNames(
      { tokens: Uint32Array.from(documents.flat()), firstToken },
      {
        statementOf: Int32Array.of(0, 0, 1, -1),
        speakerOf: [0, 1],
        bearers: new Map([
          [5, [0]],
          [6, [2, 1]],
          [7, [3]],
        ]),
      },
    );
    expect(found.map((named) => [...named])).toEqual([[1, 2, 3], [2]]);
  });
});
