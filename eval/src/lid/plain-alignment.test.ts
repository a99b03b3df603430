import fc from "fast-check";
import { expect, test } from "vitest";
import { alignPlainly, numberWords } from "./plain-alignment.ts";

const score = (left: string, right: string): number => {
  const words = new Map<string, number>();
  return alignPlainly(numberWords(left, words), numberWords(right, words));
};

test("equal words are worth 4, an unequal one -1, gaps -4.5 and -1.5", () => {
  expect(score("the people of the state of", "The people of the state of")).toBe(24);
  expect(score("one two three four five six", "one two three other five six")).toBe(19);
  expect(score("one two three four five six", "one two three between four five six")).toBe(19.5);
  expect(score("one two three four five six", "one two three put in between four five six")).toBe(16.5);
  expect(score("one two", "three four")).toBe(0);
  expect(score("", "three four")).toBe(0);
});

/** Every start, every end, every gap length: slow and plain. */
function slowScore(left: readonly number[], right: readonly number[]): number {
  const table = left.map(() => right.map(() => 0));
  let best = 0;
  for (let row = 0; row < left.length; row += 1) {
    for (let column = 0; column < right.length; column += 1) {
      const at = (r: number, c: number): number => (r < 0 || c < 0 ? 0 : table[r]![c]!);
      let value = Math.max(0, at(row - 1, column - 1) + (left[row] === right[column] ? 4 : -1));
      for (let gap = 1; gap <= row + 1; gap += 1) value = Math.max(value, at(row - gap, column) - 3 - 1.5 * gap);
      for (let gap = 1; gap <= column + 1; gap += 1) value = Math.max(value, at(row, column - gap) - 3 - 1.5 * gap);
      table[row]![column] = value;
      best = Math.max(best, value);
    }
  }
  return best;
}

test("the score is that of a slow search over all gaps, and the same both ways", () => {
  const words = fc.array(fc.nat(3), { maxLength: 24 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [a, b] = [Int32Array.from(left), Int32Array.from(right)];
      expect(alignPlainly(a, b)).toBe(slowScore(left, right));
      expect(alignPlainly(b, a)).toBe(alignPlainly(a, b));
    }),
  );
});
