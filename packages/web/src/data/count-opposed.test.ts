import { expect, test } from "vitest";
import type { Corpus } from "./corpus.ts";
import { countOpposed } from "./count-opposed.ts";
import type { Speaker } from "./speaker.ts";

const speaker = (id: string): Speaker => ({ id, name: id, initials: id, mark: 0, isUnknown: false, firstAt: null });
const corpusOf = (parties: Readonly<Record<string, string>>, listed: Readonly<Record<string, string>> = {}): Corpus =>
  // Only these columns are read.
  ({
    statements: Object.entries(parties).map(([speaker_id, party]) => ({ speaker_id, party })),
    affiliations: Object.entries(listed).map(([actor_id, organisation_id]) => ({ actor_id, organisation_id, origin: "given" })),
    nameOf: (id: string) => id,
  }) as unknown as Corpus;
const [ada, bo, cy] = ["ada", "bo", "cy"].map(speaker) as [Speaker, Speaker, Speaker];

test("speakers of different parties stand against each other, whoever has left one does not stand against it", () => {
  expect(countOpposed(corpusOf({ ada: "Red", bo: "Blue", cy: "Red" }), [ada, bo, cy])).toBe(3);
  expect(countOpposed(corpusOf({ ada: "Red", bo: "Blue" }, { bo: "Red" }), [ada, bo])).toBe(0);
});

test("where a camp is not known nobody says that no opponent is among them", () => {
  expect(countOpposed(corpusOf({ ada: "Red", bo: "independent" }), [ada, bo])).toBeUndefined();
  expect(countOpposed(corpusOf({ ada: "Red", bo: "Blue" }), [ada, bo, cy])).toBe(2);
  expect(countOpposed(corpusOf({}), [])).toBe(0);
});
