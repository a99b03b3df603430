import { describe, expect, test } from "vitest";
import { ContainmentGauge } from "./family-containment.ts";
import { PassageEnds } from "./family-ends.ts";
import { MemberCollector } from "./family-members.ts";

const LENGTH = 40;
const LINE = 12;

/** Texts of strange words with one line at token 10; `pairs` are passages over that line. */
function collector(lines: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]) {
  const tokens = Uint32Array.from({ length: lines.length * LENGTH }, (_, at) => 100 + at);
  lines.forEach((line, document) => tokens.set(line, document * LENGTH + 10));
  const column = (valueOf: (pair: readonly [number, number]) => number) => Uint32Array.from(pairs, valueOf);
  const ends = new PassageEnds({
    count: pairs.length,
    aDocument: column(([a]) => a),
    aFirst: column(([a]) => a * LENGTH + 10),
    aEnd: column(([a]) => a * LENGTH + 10 + LINE),
    bDocument: column(([, b]) => b),
    bFirst: column(([, b]) => b * LENGTH + 10),
    bEnd: column(([, b]) => b * LENGTH + 10 + LINE),
    bits: new Float64Array(pairs.length),
    matched: column(() => LINE),
    type: new Uint8Array(pairs.length),
  });
  const gauge = new ContainmentGauge(tokens, new Float32Array(100 + tokens.length).fill(5));
  const firstToken = Uint32Array.from({ length: lines.length + 1 }, (_, document) => document * LENGTH);
  const columns = { tokens, starts: tokens, lengths: new Uint16Array(0), breaks: new Uint8Array(0), firstToken };
  const members = new MemberCollector({ columns, ends, memberShare: 0.5 }, gauge);
  return (document: number) => {
    const first = document * LENGTH + 10;
    gauge.setText(first, first + LINE);
    const coverage = new Uint16Array(LINE).fill(1);
    const places = members.collect({ document, first, end: first + LINE, shared: LINE, gapBits: 0, via: -1 }, coverage);
    return { found: places.map((place) => [place.document, place.first - place.document * LENGTH, place.shared]).sort(), coverage };
  };
}
const line = Array.from({ length: LINE }, (_, at) => at + 1);

describe("members of a family", () => {
  test("a chain of passages is followed as long as each place holds the line", () => {
    const half = [...line.slice(0, 7), 91, 92, 93, 94, 95];
    const strange = [91, 92, 93, 94, 95, ...line.slice(0, 3), 96, 97, 98, 99];
    const collect = collector(
      [line, line, half, strange, line],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    );
    const { found, coverage } = collect(0);
    expect(found).toEqual([
      [1, 10, LINE],
      [2, 10, 7],
    ]);
    expect([...coverage]).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2]);
  });

  test("a place that many passages lead to is one member, and rounds do not know of each other", () => {
    const collect = collector(
      [line, line, line],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    );
    for (const document of [0, 1, 2, 0]) {
      const others = [0, 1, 2].filter((other) => other !== document);
      expect(collect(document).found).toEqual(others.map((other) => [other, 10, LINE]));
    }
  });

  test("a place that a passage shows the beginning of is held to its end", () => {
    const tokens = Uint32Array.from({ length: 3 * LENGTH }, (_, at) => 100 + at);
    const long = Array.from({ length: 30 }, (_, at) => at + 1);
    for (const document of [0, 1]) tokens.set(long, document * LENGTH + 2);
    const one = (value: number) => Uint32Array.of(value);
    const ends = new PassageEnds({
      count: 1,
      aDocument: one(0),
      aFirst: one(2),
      aEnd: one(32),
      bDocument: one(1),
      bFirst: one(LENGTH + 2),
      bEnd: one(LENGTH + 17),
      bits: new Float64Array(1),
      matched: one(15),
      type: new Uint8Array(1),
    });
    const firstToken = Uint32Array.of(0, LENGTH, 2 * LENGTH, 3 * LENGTH);
    const columns = { tokens, starts: tokens, lengths: new Uint16Array(0), breaks: new Uint8Array(0), firstToken };
    const gauge = new ContainmentGauge(tokens, new Float32Array(100 + tokens.length).fill(5));
    gauge.setText(2, 32);
    const coverage = new Uint16Array(30).fill(1);
    const members = new MemberCollector({ columns, ends, memberShare: 0.5 }, gauge);
    const [member] = members.collect({ document: 0, first: 2, end: 32, shared: 30, gapBits: 0, via: -1 }, coverage);
    expect(member).toMatchObject({ document: 1, first: LENGTH + 2, end: LENGTH + 32, shared: 30 });
    expect([...coverage]).toEqual(Array.from({ length: 30 }, () => 2));
  });
});
