import { expect, test } from "vitest";
import { CAPITAL, kindAt, LETTER, MARK, NUMBER, SMALL } from "./letter-units.ts";

test("every unit has the kinds that the properties of its character say", () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit);
    const kind =
      (/\p{L}/u.test(sign) ? LETTER : 0) |
      (/\p{Lu}/u.test(sign) ? CAPITAL : 0) |
      (/\p{Ll}/u.test(sign) ? SMALL : 0) |
      (/\p{N}/u.test(sign) ? NUMBER : 0) |
      (/\p{M}/u.test(sign) ? MARK : 0);
    if (kindAt(sign, 0) !== kind || kindAt(sign, 0) !== kind) expect([unit, kindAt(sign, 0)]).toEqual([unit, kind]);
  }
});

test("both halves of a pair have the kinds of its character, a lone half and a place outside none", () => {
  expect([kindAt("\u{1D400}", 0), kindAt("\u{1D400}", 1)]).toEqual([LETTER | CAPITAL, LETTER | CAPITAL]);
  expect([kindAt("\ud835a", 0), kindAt("a\udc00", 1), kindAt("a", 1), kindAt("a", -1)]).toEqual([0, 0, 0, 0]);
});
