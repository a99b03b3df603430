import { describe, expect, test } from "vitest";
import { Standing } from "../model/standing.ts";
import { learnNames } from "./boilerplate-names.ts";
import { filler, inventCorpus, type InventedText } from "./item-corpus.contract.ts";
import { LayerJudge } from "./layer-judge.ts";

const LINE = "the harbour was sold to a stranger while the fishermen slept";

function layer(a: Partial<InventedText>, b: Partial<InventedText>, bWords = LINE): string {
  const corpus = inventCorpus(
    [
      { speaker: "Ada Ash", text: `${filler(1, 50)}. ${LINE}. ${filler(2, 50)}.`, day: 1, ...a },
      { speaker: "Ben Birch", text: `${filler(3, 50)}. ${LINE}. ${filler(4, 50)}.`, day: 2, ...b },
      { speaker: "Cora Cedar", text: "We met Ash, Birch and Cedar. Then Ash, Birch and Cedar left." },
    ],
    [{ a: 0, b: 1, aWords: LINE, bWords }],
  );
  const { passages, columns, statistics } = corpus;
  const wordCount = statistics.wordCount.length;
  const judge = new LayerJudge(corpus, {
    isName: learnNames(columns, wordCount, corpus.wordId),
    weights: new Float64Array(wordCount).fill(1),
  });
  return judge.layerOf(
    { document: 0, first: passages.aFirst[0]!, end: passages.aEnd[0]! },
    { document: 1, first: passages.bFirst[0]!, end: passages.bEnd[0]! },
  );
}

describe("layers", () => {
  test("two speakers in words of their own are voices", () => expect(layer({}, {})).toBe("voices"));
  test("one speaker twice is self", () => expect(layer({}, { speaker: "Ada Ash" })).toBe("self"));
  test("two outlets' prose, and prose beside a speaker", () => {
    expect(layer({ isProse: true }, { isProse: true })).toBe("outlets");
    expect(layer({}, { isProse: true })).toBe("report");
  });

  test("what a newspaper tells of a speaker is a report of his statement, not a second one", () => {
    const told = { speaker: "Ada Ash", standing: Standing.reported, statement: "rally" };
    expect(layer({ statement: "rally" }, told)).toBe("report");
    expect(layer({ statement: "dinner" }, told)).toBe("self");
    expect(layer({ statement: "dinner" }, { ...told, standing: Standing.unplaced })).toBe("report");
    expect(layer({}, { standing: Standing.reported })).toBe("voices");
  });

  test("a quotation under a doubtful name is a report, whoever else says it", () => {
    expect(layer({}, { standing: Standing.doubtful })).toBe("report");
    expect(layer({ standing: Standing.doubtful, speaker: "Ben Birch" }, { standing: Standing.reported, speaker: "Cora Cedar" })).toBe(
      "report",
    );
  });

  test("words between the quotation marks of a report are the speaker's, not quoted by him", () => {
    const told = { text: `“${LINE}.”`, kind: "article", standing: Standing.reported } as const;
    expect(layer({}, told)).toBe("voices");
    expect(layer({}, { ...told, standing: Standing.own, kind: "speech" })).toBe("quotes_other");
  });

  test("whoever puts a line in quotation marks and names its speaker quotes", () => {
    expect(layer({}, { text: `${filler(3, 50)}. As Ash said, “${LINE}, and that is that,” he went on. ${filler(4, 50)}.` })).toBe(
      "quotes_other",
    );
  });

  test("a line quoted for itself in a speech is quoted, also without a name", () => {
    expect(layer({}, { text: `${filler(3, 50)}. There is a saying, “${LINE}.” ${filler(4, 50)}.` })).toBe("quotes_other");
  });

  test("a passage whose better part stands in quotation marks is judged by it, whatever is shared around them", () => {
    const wide = "they knew that “the harbour was sold to a stranger” all the while those tired fishermen slept";
    expect(layer({}, { text: `${filler(3, 50)}. As they say, ${wide}. ${filler(4, 50)}.` }, wide)).toBe("quotes_other");
  });

  test("near miss: a few words in quotation marks do not make a quotation of the line around them", () => {
    for (const line of [
      "the harbour was “sold to a” stranger while the fishermen slept",
      "“the harbour” was sold to a stranger “while the” fishermen slept",
    ])
      expect(layer({}, { text: `${filler(3, 50)}. ${line}. ${filler(4, 50)}.` }, line)).toBe("voices");
  });

  test("near miss: a release that quotes its own speaker is his own words", () => {
    const own = `${filler(3, 50)}. “${LINE},” said Birch. ${filler(4, 50)}.`;
    expect(layer({}, { text: own, kind: "press_release" })).toBe("voices");
    expect(layer({}, { text: `“${LINE}, ${filler(3, 50)}.” ${filler(4, 50)}.`, kind: "press_release" })).toBe("voices");
  });

  test("near miss: who said it first, in quotation marks, did not quote who said it later", () => {
    expect(layer({}, { day: 0, text: `There is a saying, “${LINE}.” ${filler(4, 50)}.` })).toBe("voices");
  });

  test("quoted on both sides is a third person's", () => {
    const text = (seed: number) => `${filler(seed, 50)}. “${LINE},” said Cedar. ${filler(seed + 9, 50)}.`;
    expect(layer({ text: text(1), kind: "press_release" }, { text: text(3), kind: "press_release" })).toBe("third_party");
  });

  test("the same post shared on is a repost; the same words inside longer posts are not", () => {
    expect(layer({ text: LINE, kind: "post" }, { text: LINE, kind: "post" })).toBe("repost");
    expect(layer({ text: LINE, kind: "post" }, { kind: "post" })).toBe("voices");
  });
});
