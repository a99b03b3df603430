import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFiles } from "./reader.contract.ts";

const guide = readFileSync(new URL("../../../../docs/how-to/bring-your-texts.md", import.meta.url), "utf8");
const examples = Object.fromEntries(
  [...guide.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```/g)].map(([, name = "", content = ""]) => [name, content]),
);

test("every example of the guide reads without a problem, with the fields it shows", async () => {
  expect(Object.keys(examples).sort()).toEqual(["debate.jsonl", "posts.csv", "rally.md", "report.html"]);
  const { sources, codes } = await readFiles(examples, { map: "text=body,speaker=name,date=published" }, ["posts.csv"]);
  expect(codes).toEqual([]);
  expect(sources.map(({ speaker, date, text }) => [speaker, date, text])).toEqual([
    ["Ada Quill", "2031-03-25", "The ferry will sail, friends."],
    ["Bo Rusk", "2031-03-26", "It will not."],
  ]);
  const others = await readFiles(examples, {}, ["debate.jsonl", "rally.md", "report.html"]);
  expect(others.codes).toEqual([]);
  expect(others.sources).toMatchObject([
    { id: "d1", kind: "debate", units: [{ end: 20 }, { start: 21 }] },
    { id: "d2", text: "Will you vote for it?\n\nI will not.", turns: [{ speaker: "Ada Quill" }, { speaker: "Bo Rusk" }] },
    { speaker: "Ada Quill", date: "2031-03-25", kind: "speech", event: "rally at the harbour", text: "Friends, the ferry will sail.\n" },
    { outlet: "The Harbour Post", author: "Bo Rusk", date: "2031-03-26T07:00:00Z", title: "Ferry to sail, says Quill", language: "en" },
  ]);
  expect(others.sources.at(-1)?.text.split("\n\n")).toHaveLength(2);
});
