import { expect, test } from "vitest";
import { SourceNames } from "./source-names.ts";

const namesOf = (sources: readonly (readonly [string, string])[]): SourceNames =>
  new SourceNames(sources.map(([source_id, path]) => ({ source_id, path })));

test("a source is found by id, with and without an ending, by its path, its file name and the end of a path from another machine", () => {
  const names = namesOf([
    ["t1", "in/rally.md"],
    ["p0-a", "in/all.jsonl"],
    ["day/one", "in/all.jsonl"],
  ]);
  expect(names.find(["t1"])).toBe("t1");
  expect(names.find(["p0-a.txt"])).toBe("p0-a");
  expect(names.find(["in/rally.md"])).toBe("t1");
  expect(names.find(["C:\\\\texts\\\\rally.txt"])).toBe("t1");
  expect(names.find(["/data/day/one.txt"])).toBe("day/one");
  expect(names.find(["12", "/data/rally.md"])).toBe("t1");
});

test("a name that several sources have names none, nor does a headline take the name of its text", () => {
  const names = namesOf([
    ["s1", "a/talk.txt"],
    ["s2", "b/talk.txt"],
    ["s3", "c/news.html"],
    ["s3#title", "c/news.html"],
    ["v1.2", "d/x.txt"],
  ]);
  expect(names.find(["talk.txt"])).toBeNull();
  expect(names.find(["b/talk.txt"])).toBe("s2");
  expect(names.find(["news.html"])).toBe("s3");
  expect(names.find(["v1.2"])).toBe("v1.2");
  expect(names.find(["nobody"])).toBeNull();
  expect(names.find([])).toBeNull();
});
