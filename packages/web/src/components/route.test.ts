import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { href, parseRoute } from "./route.ts";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

describe("addresses", () => {
  test("a written address names the same view again, whatever stands in an id or a search", () => {
    fc.assert(
      fc.property(id, id, fc.constantFrom("rank", "speakers", "first", "length"), (a, b, order) => {
        expect(parseRoute(href.line(a))).toEqual({ view: "line", itemId: a });
        expect(parseRoute(href.pair(a, b))).toEqual({ view: "compare", a, b });
        expect(parseRoute(href.judgedPair("", a, b))).toEqual({ view: "independence", itemId: "", a, b });
        expect(parseRoute(href.judgedPair(`item_${a}`, a, b))).toEqual({ view: "independence", itemId: `item_${a}`, a, b });
        expect(parseRoute(href.sheet(a))).toEqual({ view: "common_text", sheetId: a });
        const place = { start: a.length, end: a.length + b.length };
        expect(parseRoute(href.source(a))).toEqual({ view: "source", sourceId: a, place: undefined });
        expect(parseRoute(href.place({ source_id: a, span_start: place.start, span_end: place.end }))).toEqual({
          view: "source",
          sourceId: a,
          place,
        });
        const filter = { text: a, speakerId: b, order };
        expect(parseRoute(href.filtered(filter))).toEqual({ view: "lines", filter });
      }),
    );
  });

  test.each([
    ["", "overview"],
    ["#/", "overview"],
    ["#/set-aside", "set_aside"],
    ["#/speakers", "speakers"],
    ["#/independence", "independence"],
    ["#/common-text", "common_text"],
    ["#/calibration", "calibration"],
    ["#/elsewhere", "not_found"],
    ["#/lines/%E0%A4%A", "line"],
  ])("%j is the view %s", (address, view) => {
    expect(parseRoute(address).view).toBe(view);
  });
});
