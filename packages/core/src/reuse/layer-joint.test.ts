import { describe, expect, test } from "vitest";
import { buildItems } from "./build-items.ts";
import { filler, inventCorpus, type InventedText } from "./item-corpus.contract.ts";

const LINE = "a seed that is not sown dies in its drawer and nobody is left who knows which drawer must be opened in spring";
const letter = (names: readonly string[]) => `Dear Minister:\n\nWe write about the drawers. ${LINE}.\n\nSincerely,\n\n${names.join("\n")}`;
const signers = ["Orsolya Penn", "Jem Tallis", "Rhoda Vane"];
const release = (at: number, text: string): InventedText => ({
  speaker: signers[at]!,
  text: `${filler(at, 60)}.\n\n${text}\n\n${filler(at + 50, 60)}.`,
  day: 10 + at,
});
const pairs = (count: number) =>
  Array.from({ length: count }, (_, a) => Array.from({ length: count - a - 1 }, (__, b) => ({ a, b: a + b + 1, aWords: LINE }))).flat();

const build = (texts: readonly InventedText[]) => buildItems(inventCorpus(texts, pairs(texts.length)));
const rowsOf = <Row>(batches: Iterable<readonly Row[]>): Row[] => [...batches].flat();

describe("joint statements and letters", () => {
  test("a letter that those who signed it publish, with long texts of their own around it, is one statement", () => {
    const built = build(signers.map((_, at) => release(at, letter(signers))));
    expect(built.items.map(({ suppressed_by }) => suppressed_by)).toEqual(["joint_statement"]);
    expect(new Set(rowsOf(built.matches()).map(({ suppressed_by }) => suppressed_by))).toEqual(new Set(["joint_statement"]));
  });

  test("who publishes it without the list of names is known from another's list", () => {
    const bare = `Dear Minister:\n\nWe write about the drawers. ${LINE}.`;
    expect(build([release(0, letter(signers)), release(1, bare)]).items[0]!.suppressed_by).toBe("joint_statement");
  });

  test("somebody who did not sign repeats it, and those who signed count once", () => {
    const outsider: InventedText = { speaker: "Corin Swale", text: `${filler(9, 60)}. ${LINE}. ${filler(99, 60)}.`, day: 30 };
    const built = build([...signers.map((_, at) => release(at, letter(signers))), outsider]);
    expect(built.items[0]).toMatchObject({ suppressed_by: "", speaker_count: 2, source_count: 4 });
    const stances = rowsOf(built.members()).map(({ speaker_id, stance }) => [speaker_id, stance]);
    expect(stances.sort()).toEqual([
      ["Corin Swale", "uses"],
      ["Jem Tallis", "quotes"],
      ["Orsolya Penn", "uses"],
      ["Rhoda Vane", "quotes"],
    ]);
    const reasons = new Map(
      rowsOf(built.matches()).map((match) => [[match.a_speaker_id, match.b_speaker_id].sort().join(), match.suppressed_by]),
    );
    expect(reasons.get("Corin Swale,Orsolya Penn")).toBe("");
    expect(reasons.get("Jem Tallis,Orsolya Penn")).toBe("joint_statement");
  });

  test("words beside the letter are no part of it", () => {
    const texts = signers.map((_, at) => ({ ...release(at, letter(signers)) }));
    const beside = "the ferryman of our island never once asked a child for the fare home";
    const corpus = inventCorpus(
      texts.map((text) => ({ ...text, text: `${text.text} ${filler(200, 30)}. ${beside}.` })),
      [0, 1, 2].flatMap((a) => [1, 2].filter((b) => b > a).map((b) => ({ a, b, aWords: beside }))),
    );
    expect(buildItems(corpus).items.map(({ suppressed_by }) => suppressed_by)).toEqual([""]);
  });

  test("who signs is told by name, with their number, and as a group of those who speak here", () => {
    const built = build([release(0, letter([...signers, "Noor Kestrel"])), release(1, letter(signers))]);
    const signatories = rowsOf(built.parts()).filter(({ role }) => role === "signatory");
    expect(signatories.map(({ seq, source_id }) => [seq, source_id])).toEqual([0, 1, 2, 3].map((seq) => [seq, "s000"]));
    expect(rowsOf(built.terms())).toContainEqual(
      expect.objectContaining({ name: "declared_common_source", value: 4, unit: "signatories", owner_id: built.items[0]!.item_id }),
    );
    const { actors, members } = built.groups();
    expect(actors).toEqual([
      { actor_id: "group:Jem Tallis+Orsolya Penn", kind: "group", name: "Jem Tallis, Orsolya Penn", origin: "text" },
    ]);
    expect(members.map(({ actor_id }) => actor_id)).toEqual(["Jem Tallis", "Orsolya Penn"]);
  });

  test("two texts that list the co-sponsors of a bill are no joint statement", () => {
    const sponsors = `The bill is co-sponsored by ${signers.join(", ")}.`;
    const built = build([0, 1].map((at) => release(at, `${LINE}. ${sponsors}`)));
    expect(built.items[0]!.suppressed_by).toBe("");
  });
});
