import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseTold } from "./choose-told.ts";
import type { SharedLine } from "./shared-line.ts";

/** A finding of one speaker whose words begin at a place and are ten units long. */
const at = (span_start: number, text = `word ${"abcdefghij".charAt(span_start % 10)}${"x".repeat(span_start)}`): SharedLine =>
  ({
    item: { text },
    voices: [{ source_id: "s", span_start, span_end: span_start + 10 }],
    attributedBy: new Map(),
  }) as unknown as SharedLine; // only places are looked at
const told = (lines: readonly SharedLine[]): string[] => lines.map(({ item }) => item.text);

describe("which findings are told", () => {
  test("a line whose words are told as an image makes room for the next one", () => {
    const { lines, figures, devices } = chooseTold({
      figures: [at(0, "image")],
      devices: [at(5, "device in the image"), at(20, "device")],
      lines: [at(2, "line of the image"), at(25, "line of the device"), at(40, "line"), at(60, "second")],
    });
    expect([told(figures), told(devices), told(lines)]).toEqual([["image"], ["device"], ["line"]]);
  });

  test("a level that stands nowhere else tells its first all the same", () => {
    expect(told(chooseTold({ figures: [at(0)], devices: [], lines: [at(3), at(6)] }).lines)).toHaveLength(1);
  });

  test("what two people say themselves comes before what a report gives to one of them", () => {
    const given = at(0, "given to one by a report");
    const [voice] = given.voices;
    const own = { ...at(20, "said by both"), voices: [...at(20).voices, { ...at(40).voices[0], speaker_id: "bo" }] } as SharedLine;
    expect(
      told(chooseTold({ figures: [], devices: [], lines: [{ ...given, attributedBy: new Map([[voice!, "The Courier"]]) }, own] }).lines),
    ).toEqual(["said by both"]);
  });

  test("leftovers of a page are nobody's words", () => {
    const styles = at(0, 'MsoNormalTable {mso-style-name:"Table Normal"; mso-padding-alt:0;}');
    expect(told(chooseTold({ figures: [], devices: [], lines: [styles, at(20, "where did the money go")] }).lines)).toEqual([
      "where did the money go",
    ]);
    expect(told(chooseTold({ figures: [], devices: [], lines: [styles, at(40, "12 345 678 90 11 12")] }).lines)).toEqual([]);
  });

  test("no level that has something tells nothing, and none tells more than two", () => {
    const places = fc.array(
      fc.nat(60).map((start) => at(start)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(places, places, places, (lines, figures, devices) => {
        const chosen = chooseTold({ lines, figures, devices });
        for (const [all, some] of [
          [lines, chosen.lines],
          [figures, chosen.figures],
          [devices, chosen.devices],
        ] as const) {
          expect(some.length).toBeLessThanOrEqual(2);
          expect(some.length > 0).toBe(all.length > 0);
          expect(all).toEqual(expect.arrayContaining([...some]));
        }
      }),
    );
  });
});
