import { expect, it } from "vitest";
import { claimWords } from "../languages/en/claim-words.ts";
import { claimNumbers } from "./claim-numbers.ts";

const numbers = (text: string) => claimNumbers(text.split(" "), claimWords);

it("reads words and digits as one figure with the word behind it", () => {
  expect(numbers("four hundred thousand crowns")).toEqual([{ value: 400_000, of: "crowns" }]);
  expect(numbers("eleven million crowns for 30 years")).toEqual([
    { value: 11_000_000, of: "crowns" },
    { value: 30, of: "years" },
  ]);
  expect(numbers("twenty five men")).toEqual([{ value: 25, of: "men" }]);
});

it("reads one figure however it is written", () => {
  for (const text of ["one million and four hundred thousand pounds", "1,400,000 pounds", "1.4 m pounds"])
    expect(numbers(text)).toEqual([{ value: 1_400_000, of: "pounds" }]);
  expect(numbers("two and three")).toEqual([
    { value: 2, of: "and" },
    { value: 3, of: "" },
  ]);
  expect(numbers("m of k")).toEqual([]);
});

it("takes no article for a figure", () => expect(numbers("one man and no figure")).toEqual([]));
