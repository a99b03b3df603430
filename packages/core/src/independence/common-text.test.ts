import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findForbiddenWords } from "../messages/wording-guard.ts";
import { buildCommonTexts } from "./common-text.ts";
import { commonTextRows } from "./common-text-rows.ts";
import type { DependentPair } from "./group-statements.ts";
import type { JudgedCorpus, JudgedItem, JudgedPlace, JudgedStatement } from "./judged.ts";

const DAY = 86_400_000;

/** A small corpus from texts; an item is what stands at the given words. */
class Corpus {
  readonly statements: JudgedStatement[] = [];
  readonly items: JudgedItem[] = [];
  readonly #texts: string[] = [];

  say(speaker: number, day: number | null, text: string, isFull = true): this {
    const number = this.statements.length;
    this.statements.push({
      id: `statement${number}`,
      speaker,
      event: null,
      from: day === null ? null : day * DAY,
      to: day === null ? null : (day + 1) * DAY,
      tokenCount: text.split(" ").length,
      language: "en",
      topics: new Uint32Array(),
      isFull,
    });
    this.#texts.push(text);
    return this;
  }

  /** Places by statement: the words, or the words and the number of their wording. */
  share(id: string, level: JudgedItem["level"], bits: number, uses: Readonly<Record<number, string | readonly [string, number]>>): this {
    const places = Object.entries(uses).map(([number, use]): JudgedPlace => {
      const [words, variant] = typeof use === "string" ? [use, null] : use;
      const start = this.#texts[Number(number)]!.indexOf(words);
      if (start < 0) throw new Error(`${words} is not in ${number}`);
      return { statement: Number(number), sourceId: `source${number}`, start, end: start + words.length, variant, isAsserted: true };
    });
    const [first] = Object.values(uses);
    const text = typeof first === "string" ? first : first![0];
    this.items.push({ id, level, bits, text, tokenCount: text.split(" ").length, places });
    return this;
  }

  build(pairs: readonly (readonly [number, number])[] = this.everyPair()) {
    const speakers = [...new Set(this.statements.map(({ speaker }) => speaker))].map((number) => ({ id: `speaker${number}`, camps: [] }));
    const corpus: JudgedCorpus = { speakers, statements: this.statements, items: this.items, orders: [], declared: [] };
    const dependent = pairs.map(([a, b]): DependentPair => ({ a, b, nats: 10 }));
    const texts = buildCommonTexts(corpus, dependent, (id, start, end) =>
      this.#texts[Number(id.slice("source".length))]!.slice(start, end),
    );
    return {
      texts,
      rows: commonTextRows(texts, corpus, { kind: "own" }),
      plain: commonTextRows(texts, corpus, { kind: "none" }),
      lines: texts.map((text) => text.lines.map((line) => line.text)),
    };
  }

  everyPair(): [number, number][] {
    return this.statements.flatMap((_, a) => this.statements.slice(a + 1).map((__, offset): [number, number] => [a, a + 1 + offset]));
  }
}

const three = (): Corpus =>
  new Corpus()
    .say(0, 4, "First the bread went missing. Then the salt. He rules like a goat in a garden.")
    .say(1, 2, "Then the salt! He rules like a goat in a garden. We have had enough of it.")
    .say(2, 9, "First of all the bread went missing. We have had enough of it. Then the salt.");
const withLines = (): Corpus =>
  three()
    .share("bread", "passage", 60, { 0: ["First the bread went missing", 1], 2: ["First of all the bread went missing", 2] })
    .share("salt", "passage", 40, { 0: ["Then the salt", 1], 1: ["Then the salt", 1], 2: ["Then the salt", 1] })
    .share("goat", "figure", 45, { 0: "like a goat in a garden", 1: "like a goat in a garden" })
    .share("rules", "passage", 70, { 0: ["He rules like a goat in a garden", 1], 1: ["He rules like a goat in a garden", 1] })
    .share("enough", "passage", 50, { 1: ["We have had enough of it", 1], 2: ["We have had enough of it", 1] });

describe("buildCommonTexts", () => {
  test("by hand: lines of two speakers or more, each place once, in the order that agrees with most", () => {
    const { texts, lines } = withLines().build();
    expect(lines).toEqual([
      ["First the bread went missing", "Then the salt", "He rules like a goat in a garden", "We have had enough of it"],
    ]);
    expect(texts[0]!.speakers).toEqual([0, 1, 2]);
    expect(texts[0]!.lines.map(({ speakers }) => speakers)).toEqual([
      [0, 2],
      [0, 1, 2],
      [0, 1],
      [1, 2],
    ]);
  });

  test("without dependence there is no common text, whatever is shared", () => expect(withLines().build([]).texts).toEqual([]));

  test("the wording is that of most speakers, and every word of it stands in a member", () => {
    const corpus = new Corpus()
      .say(0, 1, "the old mill turned twice")
      .say(1, 2, "the old mill turned thrice")
      .say(2, 3, "the old mill turned thrice")
      .share("mill", "passage", 60, {
        0: ["the old mill turned twice", 1],
        1: ["the old mill turned thrice", 2],
        2: ["the old mill turned thrice", 2],
      });
    expect(corpus.build().lines).toEqual([["the old mill turned thrice"]]);
  });

  test("a part that more speakers have is a line, and the longer line keeps the rest, so that nobody seems to leave out what he says", () => {
    const long = "the boat has one oar, and the captain sold the other in spring";
    const corpus = new Corpus()
      .say(0, 1, long)
      .say(1, 2, long)
      .say(2, 3, "I tell you the boat has one oar")
      .share("long", "passage", 120, { 0: [long, 1], 1: [long, 1] })
      .share("oar", "passage", 50, { 0: ["the boat has one oar", 1], 1: ["the boat has one oar", 1], 2: ["the boat has one oar", 1] });
    const { texts, lines } = corpus.build();
    expect(lines).toEqual([["the boat has one oar", "and the captain sold the other in spring"]]);
    expect(texts[0]!.lines.map(({ speakers }) => speakers.length)).toEqual([3, 2]);
  });

  test("a part that the same speakers have, and a paragraph that holds a line, are no lines of their own", () => {
    const corpus = withLines()
      .share("part", "device", 20, { 0: "bread went missing", 2: "bread went missing" })
      .share("paragraph", "point", 60, { 0: "Then the salt. He rules like a goat in a garden.", 1: "Then the salt! He rules" });
    expect(corpus.build().lines[0]).toHaveLength(4);
  });

  test("one line makes a common text for three speakers, not for two", () => {
    const said = (speakers: number): Corpus => {
      const corpus = new Corpus();
      for (let speaker = 0; speaker < speakers; speaker++) corpus.say(speaker, speaker, "count the spoons before the guests arrive");
      const uses = Object.fromEntries(corpus.statements.map((_, number) => [number, "count the spoons"]));
      return corpus.share("spoons", "passage", 50, uses);
    };
    expect(said(2).build().texts).toEqual([]);
    expect(said(3).build().lines).toEqual([["count the spoons"]]);
  });

  test("who has one line in a long text has no version of it", () => {
    const corpus = withLines().say(3, 5, `${"other words ".repeat(40)}Then the salt`);
    corpus.share("salt again", "passage", 40, { 0: "Then the salt", 3: "Then the salt" });
    expect(corpus.build().texts[0]!.speakers).toEqual([0, 1, 2]);
  });

  test("a report does not decide the order", () => {
    const corpus = withLines()
      .say(3, 5, "We have had enough of it. Then the salt.", false)
      .say(4, 5, "We have had enough of it. Then the salt.", false);
    corpus.share("enough too", "passage", 50, { 3: "We have had enough of it", 4: "We have had enough of it" });
    const { texts } = corpus.build([
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
    ]);
    expect(texts[0]!.lines.map(({ item }) => item.id)).toEqual(["bread", "salt", "rules", "enough"]);
  });

  const LATE = `Plant early and water late ${"row after row ".repeat(12)}`.trim();

  test("two texts of one day stay two", () => {
    const corpus = withLines()
      .say(5, 3, `${LATE}. Count the spoons.`)
      .say(6, 3, `Count the spoons. ${LATE}.`)
      .share("plant", "passage", 50, { 3: LATE, 4: LATE })
      .share("spoons", "passage", 50, { 3: "Count the spoons", 4: "Count the spoons" });
    const { texts } = corpus.build([
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [2, 3],
    ]);
    expect(texts.map(({ speakers }) => speakers)).toEqual([
      [0, 1, 2],
      [5, 6],
    ]);
  });

  test("every line stands word for word in a member, holds two speakers, and no place is in two whole lines", () => {
    const WORDS = "alder birch cedar elm fir hazel larch maple oak pine rowan yew".split(" ");
    const ranges = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 5 }), fc.uniqueArray(fc.nat(3), { minLength: 2 })), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(ranges, (drawn) => {
        const corpus = new Corpus();
        for (let speaker = 0; speaker < 4; speaker++) corpus.say(speaker, speaker, WORDS.join(" "));
        drawn.forEach(([from, length, speakers], number) => {
          const words = WORDS.slice(from, from + length).join(" ");
          corpus.share(`item${number}`, "passage", 20 + 10 * length, Object.fromEntries(speakers.map((speaker) => [speaker, words])));
        });
        const { texts, rows } = corpus.build();
        for (const line of texts.flatMap((text) => text.lines)) {
          expect(WORDS.join(" ")).toContain(line.text);
          expect(line.speakers.length).toBeGreaterThan(1);
        }
        for (const line of rows.lines) expect(line.support_count).toBeGreaterThanOrEqual(line.speaker_count);
        expect(new Set(texts.flatMap((text) => text.lines.map(({ item }) => item.id))).size).toBe(rows.lines.length);
      }),
    );
  });
});

describe("commonTextRows", () => {
  test("by hand: named by its figure, with the first and last version and where each version stands", () => {
    const corpus = withLines();
    corpus.items.splice(
      corpus.items.findIndex(({ id }) => id === "rules"),
      1,
    );
    const { rows, plain } = corpus.build();
    expect(plain.texts[0]!.name).toBe("Lines shared by three speakers, earliest seen here on 3 January 1970: “like a goat in a garden”");
    expect(rows.texts).toEqual([
      {
        sheet_id: rows.lines[0]!.sheet_id,
        name: "Common text (reconstructed) of three speakers, earliest seen here on 3 January 1970: “like a goat in a garden”",
        speaker_count: 3,
        line_count: 4,
        first_at: 2 * DAY,
        last_at: 9 * DAY,
        shared_bits: 195,
      },
    ]);
    expect(
      rows.lines.map(({ line_no, item_id, support_count, speaker_count }) => [line_no, item_id, support_count, speaker_count]),
    ).toEqual([
      [1, "bread", 2, 2],
      [2, "salt", 3, 3],
      [3, "goat", 2, 2],
      [4, "enough", 2, 2],
    ]);
    expect(rows.parts.map(({ role, seq, source_id, span_start }) => [role, seq, source_id, span_start])).toEqual([
      ["version", 0, "source0", 0],
      ["version", 1, "source1", 0],
      ["version", 2, "source2", 0],
    ]);
    expect(rows.texts.flatMap(({ name }) => findForbiddenWords(name))).toEqual([]);
  });

  test("rows do not depend on the order of the items", () => {
    const corpus = withLines();
    const { rows } = corpus.build();
    corpus.items.reverse();
    expect(corpus.build().rows).toEqual(rows);
  });

  test("nothing gives no rows", () => expect(new Corpus().build().rows).toEqual({ texts: [], lines: [], parts: [] }));
});
