import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GramPlaces, MOST_PLACES } from "./gram-places.ts";

const seen = (places: GramPlaces, key: number): [number, number][] => {
  const found: [number, number][] = [];
  places.forEachPlace(key, (document, times) => found.push([document, times]));
  return found;
};

describe("places of rows", () => {
  test("are those of the wanted keys alone, as a plain map has them", () => {
    const text = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (texts, wanted) => {
        const places = new GramPlaces(wanted.length);
        for (const key of wanted) places.want(key);
        texts.forEach((keys, document) => places.seeAll(Uint32Array.from(keys), keys.length, document));
        for (const key of wanted) {
          const times = texts.map((keys) => keys.filter((known) => known === key).length);
          expect(seen(places, key)).toEqual([...times.entries()].filter(([, count]) => count > 0));
          expect(places.extentOf(key)).toEqual({ total: times.reduce((sum, count) => sum + count, 0), lastKept: -1 });
        }
      }),
    );
  });

  test("of a key in very many documents are the first ones, and its total stays true", () => {
    const places = new GramPlaces(1);
    places.want(7);
    for (let document = 0; document < MOST_PLACES + 40; document++) places.seeAll(Uint32Array.of(7, 7), 2, document);
    expect(seen(places, 7)).toHaveLength(MOST_PLACES);
    expect(places.extentOf(7)).toEqual({ total: 2 * (MOST_PLACES + 40), lastKept: MOST_PLACES - 1 });
  });
});
