import { describe, expect, test } from "vitest";
import { buildItems } from "./build-items.ts";
import { filler, inventCorpus, type InventedPassage, type InventedText } from "./item-corpus.contract.ts";

const LINE = "the harbour was sold to a stranger while the fishermen slept in their boats";
const SECOND = "every lamp on the quay burned for a man who never paid the oil merchant";
const THIRD = "our bread was weighed twice and our patience was never weighed at all";
const FOURTH = "those who kept the ledger forgot the name of the widow who wrote it";

const around = (seed: number, ...lines: string[]): string =>
  `${filler(seed, 60)}. ${lines.map((line) => `${line[0]!.toUpperCase()}${line.slice(1)}.`).join(" ")} ${filler(seed + 500, 60)}.`;
const capital = (line: string): string => line[0]!.toUpperCase() + line.slice(1);

function pairs(documents: readonly number[], line: string): InventedPassage[] {
  return documents.flatMap((a, index) => documents.slice(index + 1).map((b) => ({ a, b, aWords: capital(line) })));
}

const rowsOf = <Row>(batches: Iterable<readonly Row[]>): Row[] => [...batches].flat();
const texts = (count: number, line: string): InventedText[] =>
  Array.from({ length: count }, (_, at) => ({ speaker: `Speaker${at}`, text: around(at, line), day: 100 + at }));

describe("items", () => {
  test("a line of three speakers is one item with its three places, spelled as it stands in a member", () => {
    const built = buildItems(inventCorpus(texts(3, LINE), pairs([0, 1, 2], LINE)));
    expect(built.items).toHaveLength(1);
    const [item] = built.items;
    expect(item).toMatchObject({
      level: "passage",
      text: capital(LINE),
      token_count: 14,
      speaker_count: 3,
      source_count: 3,
      suppressed_by: "",
    });
    expect(item!.first_at).toBe(100 * 86_400_000);
    const members = rowsOf(built.members());
    expect(members.map((member) => member.source_id)).toEqual(["s000", "s001", "s002"]);
    expect(members.every((member) => member.stance === "uses" && member.edit_share === 0)).toBe(true);
    const matches = rowsOf(built.matches());
    expect(matches.map((match) => [match.layer, match.item_id, match.suppressed_by])).toEqual(
      Array.from({ length: 3 }, () => ["voices", item!.item_id, ""]),
    );
    const matchIds = matches.map((match) => match.match_id);
    for (const member of members) expect(matchIds).toContain(member.owner_id);
  });

  test("a chain of overlapping passages A-B, B-C, C-D does not become one item", () => {
    const corpus = inventCorpus(
      [
        { speaker: "A", text: around(1, LINE), day: 1 },
        { speaker: "B", text: around(2, LINE, SECOND), day: 2 },
        { speaker: "C", text: around(3, SECOND, THIRD), day: 3 },
        { speaker: "D", text: around(4, THIRD, FOURTH), day: 4 },
        { speaker: "E", text: around(5, FOURTH), day: 5 },
      ],
      [...pairs([0, 1], LINE), ...pairs([1, 2], SECOND), ...pairs([2, 3], THIRD), ...pairs([3, 4], FOURTH)],
    );
    const built = buildItems(corpus);
    expect(built.items.map((item) => item.speaker_count)).toEqual([2, 2, 2, 2]);
    expect(new Set(built.items.map((item) => item.text.toLowerCase()))).toEqual(new Set([LINE, SECOND, THIRD, FOURTH]));
  });

  test("a text that creeps on, each speaker holding two thirds of the one before, falls into small families", () => {
    const stream = Array.from({ length: 72 }, (_, at) => `creep${at}`);
    const held = (at: number) => stream.slice(at * 6, at * 6 + 18);
    const common = (a: number, b: number) =>
      held(a)
        .filter((word) => held(b).includes(word))
        .join(" ");
    const corpus = inventCorpus(
      Array.from({ length: 10 }, (_, at) => ({
        speaker: `S${at}`,
        text: `${filler(at, 40)}. ${held(at).join(" ")} ${filler(at + 50, 40)}.`,
        day: at,
      })),
      Array.from({ length: 9 }, (_, at) => ({ a: at, b: at + 1, aWords: common(at, at + 1) })),
    );
    const built = buildItems(corpus);
    const members = rowsOf(built.members());
    for (const item of built.items) {
      expect(item.speaker_count).toBeLessThanOrEqual(3);
      for (const member of members.filter((row) => row.item_id === item.item_id)) {
        const words = held(Number(member.source_id.slice(1)));
        const shared = item.text.split(" ").filter((word) => words.includes(word)).length;
        expect(shared * 3).toBeGreaterThanOrEqual(item.token_count);
      }
    }
  });

  test("a slogan inside a longer shared text is an item of its own, with all who say it", () => {
    const long = `${SECOND}, and ${LINE}, and ${THIRD}`;
    const corpus = inventCorpus(
      [
        { speaker: "A", text: around(1, long), day: 1 },
        { speaker: "B", text: around(2, long), day: 1 },
        ...Array.from({ length: 4 }, (_, at) => ({ speaker: `C${at}`, text: around(10 + at, LINE), day: 2 })),
      ],
      [
        { a: 0, b: 1, aWords: capital(long) },
        ...[2, 3, 4, 5].flatMap((b) => [0, 1].map((a) => ({ a, b, aWords: LINE, bWords: capital(LINE) }))),
        ...pairs([2, 3, 4, 5], LINE),
      ],
    );
    const slogan = buildItems(corpus).items.find((item) => item.text.toLowerCase() === LINE);
    expect(slogan).toMatchObject({ speaker_count: 6, suppressed_by: "" });
  });

  test("a member holds at least half of the canonical text itself; one that holds a few words of it is no member", () => {
    const other = "the harbour was sold to a duke and nobody minded";
    const corpus = inventCorpus(
      [...texts(3, LINE), { speaker: "Far", text: around(9, other), day: 9 }],
      [...pairs([0, 1, 2], LINE), ...[0, 1, 2].map((a) => ({ a, b: 3, aWords: "The harbour was sold to a" }))],
    );
    const built = buildItems(corpus);
    const main = built.items.find((item) => item.text === capital(LINE))!;
    expect(rowsOf(built.members()).filter((member) => member.item_id === main.item_id)).toHaveLength(3);
  });

  test("copies of one text are all members, without a match of their own", () => {
    const copies = Array.from({ length: 40 }, () => ({ speaker: "Speaker1", text: around(1, LINE), day: 101 }));
    const built = buildItems(inventCorpus([...texts(2, LINE), ...copies], pairs([0, 1], LINE)));
    expect(built.memberCount).toBe(42);
    expect(rowsOf(built.members())).toHaveLength(42);
    expect(rowsOf(built.matches())).toHaveLength(1);
    expect(built.items[0]).toMatchObject({ speaker_count: 2, source_count: 42 });
  });

  test("nothing comes of nothing", () => {
    const built = buildItems(inventCorpus([{ speaker: "A", text: "" }]));
    expect([built.items, rowsOf(built.members()), rowsOf(built.matches()), rowsOf(built.terms())]).toEqual([[], [], [], []]);
  });

  test("the same corpus gives the same rows, however often they are asked for", () => {
    const make = () => buildItems(inventCorpus(texts(5, LINE), pairs([0, 1, 2, 3, 4], LINE)));
    const [one, two] = [make(), make()];
    expect(rowsOf(one.members())).toEqual(rowsOf(two.members()));
    expect(rowsOf(one.matches())).toEqual(rowsOf(one.matches()));
    expect(one.items).toEqual(two.items);
  });
});

describe("what does not count", () => {
  test("one speaker who repeats himself makes no item; two outlets who share prose make one that counts for nobody", () => {
    const self = inventCorpus(
      [0, 1].map((at) => ({ speaker: "A", text: around(at, LINE), day: at })),
      pairs([0, 1], LINE),
    );
    expect(buildItems(self).items).toEqual([]);
    expect(rowsOf(buildItems(self).matches()).map((match) => match.layer)).toEqual(["self"]);
    const outlets = inventCorpus(
      texts(2, LINE).map((text) => ({ ...text, isProse: true })),
      pairs([0, 1], LINE),
    );
    expect(buildItems(outlets).items[0]).toMatchObject({ speaker_count: 0, suppressed_by: "outlets" });
  });

  test("the opening of a release is suppressed whatever event fills its slot; the statement after it is not", () => {
    const opening = "Senator Ambrose today released the following statement on the sale of the northern lighthouse";
    const release = (at: number) => `${opening}: "${capital(LINE)}." ${filler(at, 80)}.`;
    const corpus = inventCorpus(
      [0, 1].map((at) => ({ speaker: `Speaker${at}`, text: release(at), day: at, kind: "press_release" as const })),
      [
        { a: 0, b: 1, aWords: opening },
        { a: 0, b: 1, aWords: capital(LINE) },
      ],
    );
    const built = buildItems(corpus);
    expect(Object.fromEntries(built.items.map((item) => [item.text, item.suppressed_by]))).toEqual({
      [opening]: "release_formula",
      [capital(LINE)]: "",
    });
    expect(rowsOf(built.matches()).map((match) => match.suppressed_by)).toEqual(["release_formula", ""]);
  });

  test("words that everybody uses all the time are too common to count, and say so", () => {
    const common = "we are going to do it again";
    const corpus = inventCorpus(
      Array.from({ length: 12 }, (_, at) => ({
        speaker: `S${at}`,
        text: `${around(at, common)} ${capital(common)}. ${capital(common)}.`,
        day: at * 400,
      })),
      pairs([0, 1], common),
    );
    expect(buildItems(corpus).items[0]).toMatchObject({ suppressed_by: "common_words" });
  });

  test("whoever quotes a line by name does not count as its speaker; whoever said it first does, marks or not", () => {
    const quote = `${filler(7, 60)}. As Ash said, “${capital(LINE)}.” ${filler(8, 60)}.`;
    const corpus = inventCorpus(
      [
        { speaker: "Ada Ash", text: `${filler(1, 60)}. There is a saying, “${capital(LINE)}.” ${filler(2, 60)}.`, day: 1 },
        { speaker: "Ben Birch", text: around(3, LINE), day: 2 },
        { speaker: "Cora Cedar", text: quote, day: 3 },
      ],
      pairs([0, 1, 2], LINE),
    );
    const built = buildItems(corpus);
    expect(
      rowsOf(built.members())
        .map((member) => [member.source_id, member.stance])
        .sort(),
    ).toEqual([
      ["s000", "uses"],
      ["s001", "uses"],
      ["s002", "quotes"],
    ]);
    expect(built.items[0]).toMatchObject({ speaker_count: 2, suppressed_by: "" });
  });

  test("one text put out by two who name each other in it is a joint statement, not repetition", () => {
    const text = `Kestrel and Marlow said: ${capital(LINE)}. ${capital(SECOND)}. ${capital(THIRD)}.`;
    const corpus = inventCorpus(
      ["Ada Kestrel", "Ben Marlow"].map((speaker, at) => ({ speaker, text: `${text} ${filler(at, 10)}`, day: 1 })),
      [{ a: 0, b: 1, aWords: text }],
    );
    const { items } = buildItems(corpus);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => item.suppressed_by === "")).toEqual([]);
    expect(items.map((item) => item.suppressed_by)).toContain("joint_statement");
  });

  test("what a group says and one of its members says again is nobody's repetition; with a third speaker it counts him and the members", () => {
    const groups = new Map([["both", ["Speaker0", "Speaker1"]]]);
    const said = texts(3, LINE).map((text, at) => (at === 1 ? { ...text, speaker: "both" } : text));
    const build = (count: number, known: typeof groups | undefined) => {
      const corpus = inventCorpus(said.slice(0, count), pairs([...said.keys()].slice(0, count), LINE));
      return buildItems({ ...corpus, names: { ...corpus.names, ...(known ? { groups: known } : {}) } });
    };
    const outcome = (built: ReturnType<typeof buildItems>) => [
      built.items.map((item) => [item.speaker_count, item.suppressed_by]),
      rowsOf(built.matches())
        .map((match) => match.layer)
        .sort(),
    ];
    expect(outcome(build(2, groups))).toEqual([[[2, "joint_statement"]], ["self"]]);
    expect(outcome(build(2, undefined))).toEqual([[[2, ""]], ["voices"]]);
    expect(outcome(build(3, groups))).toEqual([[[3, ""]], ["self", "voices", "voices"]]);
  });

  test("bits are what the members share: a member with half of the line is worth less than one with all of it", () => {
    const half = "the harbour was sold to a stranger";
    const whole = buildItems(inventCorpus(texts(3, LINE), pairs([0, 1, 2], LINE))).items[0]!;
    const mixed = inventCorpus(
      [...texts(2, LINE), { speaker: "Speaker2", text: around(2, `${half} and`), day: 102 }],
      [...pairs([0, 1], LINE), ...[0, 1].map((a) => ({ a, b: 2, aWords: capital(half) }))],
    );
    const worth = Math.max(
      ...buildItems(mixed)
        .items.filter((item) => item.speaker_count === 3)
        .map((item) => item.surprisal_bits),
      0,
    );
    expect(worth).toBeLessThan(whole.surprisal_bits);
  });
});

describe("reasons of a match", () => {
  test("that masks set aside: with what is kept they add up to its bits", () => {
    const line = "the Committee on Northern Harbours and the Committee on Lamps and Oil heard nobody at all in March 2031";
    const said = [0, 1].map((at) => ({ speaker: `Speaker${at}`, text: around(at, `so${at} ${line} and${at} went${at}`), day: 100 + at }));
    const built = buildItems(inventCorpus(said, [{ a: 0, b: 1, aWords: line }]));
    const [match] = rowsOf(built.matches());
    expect(match!.suppressed_by).toBe("office_formula");
    const terms = rowsOf(built.terms()).filter((term) => term.owner_id === match!.match_id);
    expect(terms.map((term) => term.name)).toEqual(expect.arrayContaining(["masked_bits_office_formula", "masked_bits_date", "kept_bits"]));
    expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(match!.surprisal_bits, 4);
  });

  test("are told alike before the rows of matches are made and after", () => {
    const line = "the Committee on Northern Harbours and the Committee on Lamps and Oil heard nobody at all in March 2031";
    const said = [0, 1, 2].map((at) => ({
      speaker: `Speaker${at}`,
      text: around(at, `so${at} ${line} and${at} went${at}`, LINE),
      day: 100 + at,
    }));
    const shared = [...pairs([0, 1, 2], LINE), { a: 0, b: 1, aWords: line }, { a: 1, b: 2, aWords: line }];
    const built = buildItems(inventCorpus(said, shared));
    const before = rowsOf(built.terms());
    expect(before.filter((term) => term.owner_table === "passage_match").length).toBeGreaterThan(2);
    expect(rowsOf(built.matches())).toHaveLength(shared.length);
    expect(rowsOf(built.terms())).toEqual(before);
  });

  test("that counts are not told", () => {
    const built = buildItems(inventCorpus(texts(2, LINE), pairs([0, 1], LINE)));
    expect(rowsOf(built.terms()).filter((term) => term.owner_table === "passage_match")).toEqual([]);
  });
});
