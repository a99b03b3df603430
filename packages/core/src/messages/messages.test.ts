import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppressionReasons } from "../reuse/item-suppression.ts";
import { ONE_PERSON, REJECTED } from "../counting/apply-decisions.ts";
import { knownReasons } from "./english/set-aside.ts";
import { words } from "./english/words.ts";
import { messagesFor, PSEUDO_LOCALE } from "./messages.ts";
import { PSEUDO_CLOSE, PSEUDO_OPEN, pseudoText } from "./pseudo-locale.ts";
import { findForbiddenWords, forbiddenWords } from "./wording-guard.ts";

/** Every text of a catalogue; functions are asked with numbers, and with words where numbers make no sense. */
function everyText(value: unknown, forms: readonly ((number: number) => unknown)[] = [Number, String, (number) => [number]]): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [0, 1, 2, 13, 40_000].flatMap((number) =>
      forms.flatMap((form) => {
        const given = form(number);
        try {
          return everyText(Reflect.apply(value, undefined, [given, given, given, given]), forms);
        } catch {
          // A number where a word belongs: the next form fits.
          return [];
        }
      }),
    );
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap((inner) => everyText(inner, forms));
  return [];
}

describe("messages", () => {
  test("none holds a word that labels a person", () => {
    const texts = everyText(messagesFor("en"));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.flatMap(findForbiddenWords)).toEqual([]);
  });

  test("none leaves a hole, whatever the number", () => {
    expect(everyText(messagesFor("en"), [Number, String]).filter((text) => /undefined|\[object/.test(text))).toEqual([]);
    expect(everyText(messagesFor("en"), [Number]).filter((text) => text.includes("NaN"))).toEqual([]);
  });

  test("an unknown locale reads English", () => {
    expect(messagesFor("xx").overview.brief).toBe("The brief");
  });

  test("every reason for which the analyses set something aside has a name and an explanation", () => {
    expect([...suppressionReasons, REJECTED, ONE_PERSON].filter((reason) => !knownReasons.includes(reason))).toEqual([]);
    expect(messagesFor("en").setAside.reasonName("some_new_reason")).toBe("Some new reason");
  });
});

describe("the pseudo-locale", () => {
  test("marks every text of the catalogue, also what functions return", () => {
    const pseudo = messagesFor(PSEUDO_LOCALE);
    expect(everyText(pseudo).every((text) => text === "" || (text.startsWith(PSEUDO_OPEN) && text.endsWith(PSEUDO_CLOSE)))).toBe(true);
    expect(pseudo.words.lines(3)).toBe("⟦3 ļîñéš⟧");
  });

  test("keeps everything but letters", () => {
    fc.assert(fc.property(fc.string(), (text) => text === "" || pseudoText(text).length >= text.length + 2));
    expect(pseudoText("")).toBe("");
  });
});

describe("the wording guard", () => {
  test("finds each word in its forms, and leaves words alone that only look like one", () => {
    for (const word of forbiddenWords) expect(findForbiddenWords(`They are ${word}.`)).toEqual([word]);
    expect(findForbiddenWords("Parroting puppets LIED")).toEqual(["Parroting", "puppets", "LIED"]);
    expect(findForbiddenWords("applied, allied, photocopied, believed, single, unsung")).toEqual([]);
  });
});

describe("dates and numbers", () => {
  const at = (text: string): number => Date.parse(text);

  test.each([
    [words.date(at("2031-03-03")), "3 Mar 2031"],
    [words.dateRange(at("2031-03-03"), at("2031-03-05")), "3–5 Mar 2031"],
    [words.dateRange(at("2031-03-03"), at("2031-05-02")), "3 Mar – 2 May 2031"],
    [words.dateRange(at("2030-12-30"), at("2031-01-02")), "30 Dec 2030 – 2 Jan 2031"],
    [words.said(at("2031-03-03"), at("2031-03-04")), "3 Mar 2031"],
    [words.said(at("2031-04-02"), at("2031-04-06")), "2–5 Apr 2031"],
    [words.said(at("1796-01-01"), at("1797-01-01")), "1796"],
    [words.said(at("1829-12-01"), at("1830-01-01")), "Dec 1829"],
    [words.period(at("1790-01-08"), at("2021-04-28")), "1790 – 2021"],
    [words.said(null, null), "no date"],
    [words.said(null, at("2031-04-06")), "before 6 Apr 2031"],
    [words.count(1_234_567), "1,234,567"],
    [words.countWord(5), "five"],
    [words.countWord(13), "13"],
    [words.list(["RV", "IT", "NO"]), "RV, IT and NO"],
    [words.speakers(1), "1 speaker"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
