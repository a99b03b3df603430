import { expect, it } from "vitest";
import { claimsWithUnits } from "./claims-with-units.ts";
import type { FoundClaim } from "./found-claim.ts";

const claim = (start: number, end: number): FoundClaim => ({
  start,
  end,
  utterance: 0,
  kind: "fact",
  about: null,
  isPatient: false,
  act: null,
  time: null,
  basis: null,
  modality: "certain",
  isNegated: false,
  rule: "statement",
  isPlainAct: false,
  sentence: { start, end },
});
const stretches = [{ start: 0, end: 100, utterance: 0 }];

it("gives every unit a claim, and every claim the unit that holds most of it", () => {
  const units = [
    { id: "u1", start: 0, end: 30 },
    { id: "u2", start: 31, end: 60 },
    { id: "u3", start: 61, end: 90 },
  ];
  const all = claimsWithUnits({ claims: [claim(2, 20), claim(28, 50)], stretches, units });
  expect(all.map(({ unitId, kind }) => [unitId, kind])).toEqual([
    ["u1", "fact"],
    ["u2", "fact"],
    ["u3", "none"],
  ]);
});

it("leaves claims without units as they are", () =>
  expect(claimsWithUnits({ claims: [claim(2, 20)], stretches, units: [] })).toEqual([{ ...claim(2, 20), unitId: null }]));
