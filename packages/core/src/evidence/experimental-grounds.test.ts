import { expect, test } from "vitest";
import { isProvenGround } from "./experimental-grounds.ts";

test("a named witness offered as a ground is experimental; that one is missing or promised is not", () => {
  expect(isProvenGround({ act: "basis", basis: "named_witness" })).toBe(false);
  expect(isProvenGround({ act: "admission", basis: "named_witness" })).toBe(true);
  expect(isProvenGround({ act: "basis", basis: "own_testimony" })).toBe(true);
});
