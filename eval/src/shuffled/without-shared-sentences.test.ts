import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf, wordsOf } from "../planted/words.ts";
import type { Release } from "../releases.ts";
import { withoutSharedSentences } from "./without-shared-sentences.ts";

const release = (id: string, text: string): Release => ({ id, date: "2001-01-01", speaker: id, speaker_id: id, party: "X", text });

test("a sentence with six words in a row from another release goes, its neighbours stay", () => {
  const left = withoutSharedSentences([
    release("a", "We met in the hall. One two three four five six seven. The bell rang late."),
    release("b", "Nobody came. He said one two three four five six and left. It rained."),
    release("c", "One two three four five is too short a run."),
  ]);
  expect(left.map((one) => one.text)).toEqual([
    "We met in the hall. The bell rang late.",
    "Nobody came. It rained.",
    "One two three four five is too short a run.",
  ]);
});

test("a run repeated inside one release is no sharing; a release with nothing left is dropped", () => {
  const twice = "Alpha beta gamma delta epsilon zeta. Alpha beta gamma delta epsilon zeta.";
  expect(withoutSharedSentences([release("a", twice)])[0]!.text).toBe(twice);
  expect(withoutSharedSentences([release("a", twice), release("b", twice)])).toEqual([]);
});

test("no two releases share a run inside a sentence afterwards, and what goes did share one (slow oracle)", () => {
  const sentence = fc
    .array(fc.constantFrom("ant", "bee", "cat", "dog"), { minLength: 3, maxLength: 9 })
    .map((words) => `${words.join(" ")}.`.replace(/^./u, (first) => first.toUpperCase()));
  const texts = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" ")),
    { minLength: 2, maxLength: 4 },
  );
  fc.assert(
    fc.property(texts, (given) => {
      const releases = given.map((text, place) => release(`r${place}`, text));
      const left = new Map(withoutSharedSentences(releases).map((one) => [one.id, one.text]));
      for (const one of releases) {
        const others = new Set(releases.filter((other) => other !== one).flatMap((other) => runsOf(wordsOf(other.text), 6)));
        const isTouched = runsOf(wordsOf(one.text), 6).some((run) => others.has(run));
        if (!isTouched) expect(left.get(one.id)).toBe(one.text);
        else expect(left.get(one.id) ?? "").not.toBe(one.text);
        for (const kept of (left.get(one.id) ?? "").split(/(?<=[.])\s/u))
          expect(runsOf(wordsOf(kept), 6).some((run) => others.has(run))).toBe(false);
      }
    }),
  );
});
