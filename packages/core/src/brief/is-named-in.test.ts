import { expect, test } from "vitest";
import { isNamedIn } from "./tell-allegations.ts";

test("a name is said in full or by its last word, not as the first name of somebody else or inside a word", () => {
  expect(isNamedIn("Corvan Ashdell", "Mr Ashdell took it")).toBe(true);
  expect(isNamedIn("Corvan Ashdell", "Ashdell’s friends took it")).toBe(true);
  expect(isNamedIn("House Republicans", "the Republicans voted for it")).toBe(true);
  expect(isNamedIn("Antonio Martin", "Dr Martin Luther King said so")).toBe(false);
  expect(isNamedIn("Ann Marsh", "the Marshland was drained")).toBe(false);
  expect(isNamedIn("", "anything")).toBe(false);
});
