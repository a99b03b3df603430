import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { DeviceReader } from "./device-reader.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";

const reader = new DeviceReader(findLanguagePack("en")!);

/** What a detector shows in an English text that is one utterance. */
export function shownIn(detector: DeviceDetector, text: string): FoundDevice[] {
  const read = reader.read({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] });
  return detector.find(read).filter(({ score }) => score >= detector.threshold);
}

export interface DetectorExamples {
  /** A text, and the members found in it, parted by " | "; each device one entry. */
  readonly positives: readonly (readonly [text: string, ...members: string[]])[];
  /** Texts in which nothing is found: at least as many. */
  readonly nearMisses: readonly string[];
}

/** What every detector of a type must do. */
export function describeDetector(detector: DeviceDetector, { positives, nearMisses }: DetectorExamples): void {
  describe(`${detector.type}`, () => {
    test.each(positives.map(([text, ...members]) => ({ text, members })))("is found in: $text", ({ text, members }) => {
      const found = shownIn(detector, text).map((device) => device.members.map(({ start, end }) => text.slice(start, end)).join(" | "));
      expect(found).toEqual(members);
    });

    test.each(nearMisses)("is not found in: %s", (text) => {
      expect(shownIn(detector, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });

    test("there are at least as many near misses as positives", () => {
      expect(nearMisses.length).toBeGreaterThanOrEqual(positives.length);
    });

    test("whatever the text, devices lie in it, hold their members in order, and have words and a score", () => {
      const pieces = [...positives.map(([text]) => text), ...nearMisses].flatMap((text) => text.split(/(?<=[.,;:?! ])/u));
      const texts = fc.array(fc.constantFrom(...pieces, "and ", "the ", "\n\n", "“", "”", "… ", "😀 "), { maxLength: 60 });
      fc.assert(
        fc.property(texts, (parts) => {
          const text = parts.join("");
          const found = shownIn(detector, text);
          let last = 0;
          for (const { start, end, members, filler, score, type } of found) {
            expect(type).toBe(detector.type);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start;
            expect(end).toBeLessThanOrEqual(text.length);
            expect(filler).not.toBe("");
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(members.length).toBeGreaterThan(0);
            let behind = start;
            for (const member of members) {
              expect(member.start).toBeGreaterThanOrEqual(behind);
              expect(member.end).toBeGreaterThan(member.start);
              behind = member.end;
            }
            expect(behind).toBeLessThanOrEqual(end);
          }
          expect(shownIn(detector, text)).toEqual(found);
        }),
        { numRuns: 60 },
      );
    });

    test("a text without words has none, nor has a language without a pack", () => {
      expect(shownIn(detector, " … ?! ")).toEqual([]);
      expect(shownIn(detector, "")).toEqual([]);
    });
  });
}
