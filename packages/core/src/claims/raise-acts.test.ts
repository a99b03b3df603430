import { describe, expect, it } from "vitest";
import type { GatheredClaim } from "./gather-claims.ts";
import { raiseActs } from "./raise-acts.ts";

type Row = GatheredClaim["row"];
const claim = (id: string, row: Partial<Row>, more: Partial<GatheredClaim> = {}): GatheredClaim => ({
  row: {
    claim_id: id,
    source_id: "s",
    span_start: 0,
    span_end: 1,
    unit_id: null,
    utterance_id: "u",
    speaker_id: "ada",
    kind: "fact",
    about_id: "moll",
    predicate: "",
    modality: "certain",
    is_negated: false,
    item_id: null,
    confidence: null,
    rule: "statement",
    suppressed_by: "",
    ...row,
  },
  compared: {
    id,
    kind: row.kind ?? "fact",
    isNegated: false,
    speakerId: "ada",
    utterance: 0,
    terms: new Map(),
    own: [],
    act: [],
    about: [],
    around: [],
    accused: [],
    aboutId: "moll",
    numbers: [],
  },
  text: "",
  around: "",
  isPlainAct: true,
  people: [],
  ...more,
});
const charge = claim("c", { kind: "allegation" }, { isPlainAct: false });
const sides = new Map([
  ["peel", new Set(["first"])],
  ["moll", new Set(["first"])],
  ["first", new Set(["first"])],
  ["fund", new Set(["fund"])],
]);
const raise = (claims: readonly GatheredClaim[], decided: readonly string[] = []) =>
  raiseActs(
    claims,
    (actor) => sides.get(actor) ?? new Set(),
    (id) => decided.includes(id),
  ).map(({ row, compared }) => `${row.claim_id} ${row.kind} ${row.about_id} ${compared?.kind}`);

describe("raiseActs", () => {
  it("makes a charge of a plain act of whom the speaker charges by words of blame", () =>
    expect(raise([claim("a", {}), charge])).toEqual(["a allegation moll allegation", "c allegation moll allegation"]));

  it("takes the one opponent whom the words name where the speaker tells what he saw", () => {
    const seen = claim("a", { kind: "own_experience", about_id: "ada" }, { people: ["moll", "strype"] });
    expect(raise([seen, charge])[0]).toBe("a allegation moll allegation");
  });

  it("lets who speaks for the charged side answer the accuser", () => {
    const answer = claim("a", { speaker_id: "peel", about_id: "ada" });
    expect(raise([answer, charge])[0]).toBe("a allegation ada allegation");
  });

  it("charges a party of acts, and no body that nobody belongs to", () => {
    const acts = [claim("a", { about_id: "first" }), claim("b", { about_id: "fund" })];
    const charges = [charge, claim("d", { kind: "allegation", about_id: "fund" }, { isPlainAct: false })];
    const answer = claim("e", { speaker_id: "peel", kind: "value" });
    expect(raise([...acts, claim("f", { kind: "allegation", about_id: "first" }, { isPlainAct: false }), ...charges, answer])).toEqual(
      expect.arrayContaining(["a allegation first allegation", "b fact fund fact"]),
    );
  });

  it("takes nobody for an opponent who is charged once in much that is said of him", () => {
    const rest = Array.from({ length: 30 }, (_, i) => claim(`r${i}`, {}, { isPlainAct: false }));
    expect(raise([claim("a", {}), charge, ...rest])[0]).toBe("a fact moll fact");
    expect(raise([claim("a", {}), charge, ...rest.slice(0, 8)])[0]).toBe("a allegation moll allegation");
  });

  it.each([
    ["without a charge", [claim("a", {})]],
    ["of somebody else", [claim("a", { about_id: "voss" }), charge]],
    ["told by somebody who charges nobody", [claim("a", { speaker_id: "ben" }), charge]],
    ["denied", [claim("a", { is_negated: true }), charge]],
    ["asked", [claim("a", { modality: "rhetorical" }), charge]],
    ["foretold", [claim("a", { kind: "prediction" }), charge]],
    ["of the outlet's prose", [claim("a", {}, { compared: undefined }), charge]],
    ["of no plain act", [claim("a", {}, { isPlainAct: false }), charge]],
    ["beside a rejected charge only", [claim("a", {}), claim("c", { kind: "allegation", suppressed_by: "rejected_in_review" })]],
  ])("leaves alone what is told %s", (_name, claims) => expect(raise(claims)[0]).not.toMatch(/^a allegation/u));

  it("leaves alone what people decided", () => expect(raise([claim("a", {}), charge], ["a"])[0]).toMatch(/^a fact/u));
});
