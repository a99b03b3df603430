import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { reuseOptions } from "../model/options/reuse-options.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { NO_LIST } from "./candidate-index.ts";
import { CandidateFinder } from "./candidates.ts";
import type { MatchContext } from "./match-context.ts";
import { planMatch } from "./match-passages.ts";

/** Documents given as word ids, two of a source; speakers as given. */
function contextOf(texts: readonly (readonly number[])[], speakers: readonly number[], selfDocuments: number): MatchContext {
  const tokens = Uint32Array.from(texts.flat());
  let end = 0;
  const columns: TokenColumns = {
    tokens,
    firstToken: Uint32Array.from([0, ...texts.map((text) => (end += text.length))]),
    starts: tokens.map((_, at) => at * 2),
    lengths: new Uint16Array(tokens.length).fill(1),
    breaks: new Uint8Array(tokens.length),
  };
  const documents: DocumentColumns = {
    source: Uint32Array.from(texts, (_, at) => at >>> 1),
    speaker: Uint32Array.from(speakers),
    outlet: new Uint32Array(texts.length),
    day: new Int32Array(texts.length),
    isProse: new Uint8Array(texts.length),
    canonical: Uint32Array.from(texts, (_, at) => at),
  };
  return planMatch(columns, documents, resolveOptions(reuseOptions, { selfDocuments, starMembers: 3 })).context;
}

/** Per earlier document of one: the shared keys as (place there, place here), found by walking lists without any scratch space. */
function sharedKeys({ columns, documents, index, options }: MatchContext, document: number): Map<number, [number, number][]> {
  const documentOf = (token: number): number => columns.firstToken.findLastIndex((first) => first <= token);
  const { speaker, source } = documents;
  const isLeftOut = (from: number): boolean =>
    from === document || (speaker[from] === speaker[document] && (options.selfDocuments === 0 || source[from] === source[document]));
  const shared = new Map<number, [number, number][]>();
  for (let entry = index.firstEntry[document]!; entry < index.firstEntry[document + 1]!; entry++) {
    const list = index.entryList[entry]!;
    if (list === NO_LIST) continue;
    const here = index.entryPosition[entry]!;
    const places = [...index.postings.subarray(list + 1, list + 1 + index.postings[list]!)];
    const earlier = places.filter((place) => place < here);
    let chosen = earlier;
    if (places.length > index.cap) {
      const near = earlier.slice(-16).toReversed();
      const others = near.filter((place) => documentOf(place) !== document);
      const previous = others.find((place) => speaker[documentOf(place)] !== speaker[document]);
      const self = others.find((place) => speaker[documentOf(place)] === speaker[document]);
      const first = earlier
        .slice(0, -16)
        .slice(0, 16)
        .find((place) => speaker[documentOf(place)] !== speaker[document]);
      chosen = [previous, self, first].filter((place) => place !== undefined);
    }
    for (const there of chosen) {
      const from = documentOf(there);
      if (!isLeftOut(from)) shared.set(from, [...(shared.get(from) ?? []), [there, here]]);
    }
  }
  return shared;
}

const texts = fc.array(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 0, maxLength: 30 }), { minLength: 2, maxLength: 24 });

describe("candidates", () => {
  test("every candidate shares two keys or more with the document, and its windows lie round them, whatever was asked before", () => {
    let found = 0;
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }), (words, speakerCount, selfDocuments) => {
        const speakers = words.map((_, at) => (at * 7) % speakerCount);
        const context = contextOf(words, speakers, selfDocuments);
        const finder = new CandidateFinder(context);
        for (let document = 0; document < words.length; document++) {
          const keys = sharedKeys(context, document);
          const pairs = finder.of(document);
          expect(finder.of(document)).toEqual(pairs);
          expect(new CandidateFinder(context).of(document)).toEqual(pairs);
          expect(pairs.map((pair) => pair.document)).toEqual(pairs.map((pair) => pair.document).toSorted((x, y) => x - y));
          for (const { document: from, windows } of pairs) {
            found++;
            const own = keys.get(from) ?? [];
            expect(own.length).toBeGreaterThanOrEqual(2);
            for (const { a, b } of windows) {
              const inside = own.filter(([there, here]) => there >= a.first && there < a.end && here >= b.first && here < b.end);
              expect(Math.min(...inside.map(([there]) => there))).toBe(a.first);
              expect(Math.max(...inside.map(([, here]) => here))).toBe(b.end - 1);
            }
          }
          // Two keys of a rare pair weigh 24 bits together in any small corpus; so who shares three close to each other is found.
          const isBounded = (from: number): boolean => speakers[from] === speakers[document];
          for (const [from, own] of keys)
            if (own.length >= 3 && !isBounded(from)) expect(pairs.map((pair) => pair.document)).toContain(from);
        }
      }),
      { numRuns: 30, seed: 11 },
    );
    expect(found).toBeGreaterThan(30);
  });
});
