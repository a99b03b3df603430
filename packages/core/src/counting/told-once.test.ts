import { expect, test } from "vitest";
import { toldOnce } from "./told-once.ts";

const row = (
  utterance_id: string,
  said_id: string,
  form: "transcript" | "direct" | "indirect",
  wording: "original" | "translated" = "original",
) => ({
  utterance_id,
  said_id,
  form,
  wording,
});

test("of several reports of one saying the transcript counts, then the first by id", () => {
  expect([
    ...toldOnce([
      row("b", "s", "direct"),
      row("a", "s", "direct"),
      row("z", "s", "transcript"),
      row("d", "t", "direct"),
      row("c", "t", "direct"),
    ]),
  ]).toEqual(["z", "c"]);
});

test("a paraphrase or a translation never counts, even where it is all there is", () => {
  expect([...toldOnce([row("a", "s", "indirect"), row("b", "t", "transcript", "translated")])]).toEqual([]);
});
