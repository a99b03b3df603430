import { expect, test } from "vitest";
import { accusedOf } from "./accused-of.ts";

const claim = (about_id: string | null, kind: "allegation" | "own_experience" = "allegation") => ({ kind, about_id });

test("whom most allegations name is accused, whatever their order", () => {
  expect(accusedOf([claim("kol"), claim("ash"), claim(null), claim("ash")], new Set(["ada"]))).toBe("ash");
  expect(accusedOf([claim("kol"), claim("ash")], new Set())).toBe("ash");
});

test("an accuser is never the accused, and what somebody tells of himself accuses nobody", () => {
  expect(accusedOf([claim("ada"), claim("ada"), claim("ash")], new Set(["ada"]))).toBe("ash");
  expect(accusedOf([claim("ada")], new Set(["ada"]))).toBeNull();
  expect(accusedOf([claim("ash", "own_experience")], new Set())).toBeNull();
  expect(accusedOf([], new Set())).toBeNull();
});
