import fc from "fast-check";
import { expect, test } from "vitest";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import { countBases } from "./count-bases.ts";

type Given = Pick<EvidenceRow, "basis" | "speaker_id"> & Partial<EvidenceRow>;
let id = 0;
const row = (given: Given): EvidenceRow => ({
  evidence_id: `e${id++}`,
  item_id: "lease",
  claim_id: null,
  source_id: "s",
  span_start: 0,
  span_end: 1,
  relation: "supports",
  witness_id: null,
  status: "offered",
  confidence: null,
  rule: "",
  ...given,
});
/** Bases of rows whose words are given beside them. */
const count = (...given: readonly (readonly [Given, string?])[]): number => {
  const texts = new Map(given.map(([one, words]) => [row(one), words ?? ""] as const));
  return countBases([...texts.keys()], (one) => texts.get(one)!).get("lease") ?? 0;
};

test("bases count and mouths do not", () => {
  expect(count([{ basis: "own_testimony", speaker_id: "Ann" }], [{ basis: "own_testimony", speaker_id: "Ann" }])).toBe(1);
  expect(count([{ basis: "own_testimony", speaker_id: "Ann" }], [{ basis: "own_testimony", speaker_id: "Bob" }])).toBe(2);
  expect(count([{ basis: "hearsay", speaker_id: "Ann" }], [{ basis: "hearsay", speaker_id: "Bob" }])).toBe(1);
});

test("a named witness is one whoever names him, and none beside his own words", () => {
  const lund = { basis: "named_witness", witness_id: "Lund" } as const;
  expect(count([{ ...lund, speaker_id: "Ann" }], [{ ...lund, speaker_id: "Bob" }])).toBe(1);
  expect(count([{ ...lund, speaker_id: "Ann" }], [{ basis: "own_testimony", speaker_id: "Lund" }])).toBe(1);
});

test("one paper in two mouths is one, two papers of two speakers are two, several of one kind from one speaker are one", () => {
  const paper = (speaker: string): Given => ({ basis: "document", speaker_id: speaker });
  expect(count([paper("Ann"), "the minutes of the March meeting"], [paper("Bob"), "minutes of that meeting in March"])).toBe(1);
  expect(count([paper("Ann"), "the minutes of the March meeting"], [paper("Bob"), "a receipt for nine crowns"])).toBe(2);
  expect(count([paper("Ann"), "the minutes of the March meeting"], [paper("Ann"), "a receipt for nine crowns"])).toBe(1);
  expect(count([paper("Ann"), "page nine"], [{ basis: "recording", speaker_id: "Ann" }, "page nine"])).toBe(2);
});

test.each([
  ["an assertion", { basis: "assertion" }],
  ["no claim to know", { basis: "none" }],
  ["an admission", { basis: "none", status: "admitted_absent" }],
  ["a promise", { basis: "document", status: "promised" }],
  ["what another says is missing", { basis: "document", status: "reported_absent" }],
  ["what is offered against the charge", { basis: "document", relation: "rebuts" }],
] as const)("%s is no basis", (_, given) => {
  expect(count([{ ...given, speaker_id: "Ann" }])).toBe(0);
});

test("never more than rows, the same in every order, and no more by what is no basis", () => {
  const given = fc.record({
    basis: fc.constantFrom<EvidenceRow["basis"]>("own_testimony", "hearsay", "named_witness", "document", "recording", "none"),
    speaker_id: fc.constantFrom("Ann", "Bob", "Cleo"),
    status: fc.constantFrom<EvidenceRow["status"]>("offered", "promised", "delivered", "admitted_absent", "reported_absent"),
    witness_id: fc.constantFrom(null, "Ann", "Lund"),
  });
  const words = fc.constantFrom("the minutes of March", "minutes for March", "a receipt for nine crowns", "");
  fc.assert(
    fc.property(fc.array(fc.tuple(given, words), { maxLength: 8 }), (rows) => {
      const whole = count(...rows);
      expect(whole).toBeLessThanOrEqual(rows.length);
      expect(count(...rows.toReversed())).toBe(whole);
      expect(count(...rows, [{ basis: "none", speaker_id: "Don", status: "admitted_absent" }])).toBe(whole);
    }),
  );
});
