import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { findSameClaim } from "./find-same-claim.ts";

const language = { pack: english, stemmer: { language: "en", stem: (word: string) => word.replace(/(?:ed|s)$/u, "") } };
const claims = [
  { claimId: "claim_1", text: "The harbour toll destroyed 4,000 jobs" },
  { claimId: "claim_2", text: "Nine schools opened in the north" },
];
const scope = { statementCount: 1200, from: Date.UTC(2031, 2, 1), to: Date.UTC(2031, 4, 9) };

describe("findSameClaim", () => {
  it("finds the claim in other words", () =>
    expect(findSameClaim("4,000 jobs were destroyed by the toll on the harbour", claims, scope, language)).toMatchObject({
      claims: [{ claimId: "claim_1" }],
      notSeen: "",
    }));

  it("says how much it looked through when nothing is near", () => {
    expect(findSameClaim("The mayor owns a boat", claims, scope, language)).toEqual({
      claims: [],
      notSeen: "not seen in 1,200 statements from 2031-03-01 to 2031-05-09",
    });
    expect(findSameClaim("x", [], { statementCount: 1, from: null, to: null }, language).notSeen).toBe("not seen in 1 statement");
  });
});
