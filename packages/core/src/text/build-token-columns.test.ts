import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TokenColumnsBuilder, tokenise } from "./build-token-columns.ts";
import { normaliseWord } from "./normalise-word.ts";
import { TokenBreak } from "./token-columns.ts";
import { LONGEST_TOKEN } from "./token-scanner.ts";
import { HASH_FACTOR, HASH_SEED, Vocabulary, hashUnits } from "./vocabulary.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.word);
const cut = (text: string): string[] => tokenise(text).map((token) => text.slice(token.start, token.end));

/** Characters that meet the tokeniser's special cases far more often than chance would. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aZ.,'’ \n\r-1٣۴ßıİΣςе"),
    fc.constantFrom(
      "\u0301",
      "\u00ad",
      "\u200c",
      "\u200d",
      "\ud83d",
      "\ude00",
      "😀",
      "𝐀",
      "𠮷",
      "中",
      "か",
      "ア",
      "ｶ",
      "ﾞ",
      "เ",
      "ก",
      "ำ",
      "្",
      "ក",
      "ﷺ",
      "ﬁ",
      "آ",
      "ٔ",
      "ی",
      "ـ",
      "ھ",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe("what is one word", () => {
  test("possessives, contractions, initialisms and decimals stay whole; hyphens split", () => {
    expect(words("The senator's U.S. well-known 3.5 % isn’t O'Neill, e.g. rock'n'roll")).toEqual([
      "the",
      "senator's",
      "u.s",
      "well",
      "known",
      "3.5",
      "isn't",
      "o'neill",
      "e.g",
      "rock'n'roll",
    ]);
  });

  test("every letter of an initialism counts, and loose marks are no part of a normal form", () => {
    expect(words("the U.S.A. and the N.A.T.O.-like")).toEqual(["the", "u.s.a", "and", "the", "n.a.t.o", "like"]);
    expect(normaliseWord("’tis’")).toBe("tis");
  });

  test("quotation marks and full stops never stick to words", () => {
    expect(cut("‘Never,’ said ‘he’ ... 'tis end.Next J.Smith")).toEqual(["Never", "said", "he", "tis", "end", "Next", "J", "Smith"]);
  });

  test("groups of digits are one number in western and in lakh writing; lists are not", () => {
    expect(words("1,000,000 and 1,00,000 but 1,2,3 and 2017,2018")).toEqual([
      "1000000",
      "and",
      "100000",
      "but",
      "1",
      "2",
      "3",
      "and",
      "2017",
      "2018",
    ]);
  });

  test("Chinese: each Han character is a word, numbers and Latin words stay whole", () => {
    const text = "我们在2019年说：“iPhone很好”。";
    expect(cut(text)).toEqual(["我", "们", "在", "2019", "年", "说", "iPhone", "很", "好"]);
    expect(words("𠮷野家")).toEqual(["𠮷", "野", "家"]);
    expect(words("全角ＡＢＣ１２３")).toEqual(["全", "角", "abc123"]);
  });

  test("Urdu: Arabic and Urdu keyboards, vowel signs and joiners give the same words", () => {
    expect(words("یہ کتاب ہے")).toEqual(words("يه كِتاب هے"));
    expect(words("می‌خواهم")).toEqual(words("میخواهم"));
    expect(words("گئی آج مسئلہ")).toEqual(words("گیٔی اج مسیلہ"));
    expect(words("۱۲۳ ١٢٣ 123")).toEqual(["123", "123", "123"]);
  });

  test("Urdu: is and only stay apart", () => {
    expect(words("ہے")).not.toEqual(words("ہی"));
  });

  test("other scripts: marks belong to words, case goes, sigma and the letter i are one", () => {
    expect(words("नमस्ते दुनिया।")).toEqual(["नमस्ते", "दुनिया"]);
    expect(words("Привет МИР")).toEqual(["привет", "мир"]);
    expect(words("ΛΟΓΟΣ λογος")).toEqual(["λογοσ", "λογοσ"]);
    expect(words("İstanbul ISTANBUL ıstanbul istanbul")).toEqual(["istanbul", "istanbul", "istanbul", "istanbul"]);
    expect(words("한국어 각")).toEqual(["한국어", "각"]);
    expect(words("cafe\u0301 café CAFÉ Straße STRASSE ﬁn")).toEqual(["café", "café", "café", "strasse", "strasse", "fin"]);
    expect(cut("สวัสดี เกม")).toEqual(["ส", "วั", "ส", "ดี", "เก", "ม"]);
    expect(words("ｶﾞﾗｽ")).toEqual(["ガラス"]);
  });

  test("nothing but marks has no words", () => {
    for (const text of ["", " ", "\n\n", "— … !", "\u0301\u0301", "ـــ", "😀", "\ud83d", "\u200d"]) expect(tokenise(text)).toEqual([]);
  });
});

describe("breaks", () => {
  const breaks = (text: string): number[] => tokenise(text).map((token) => token.breaks);

  test("each says what stands before the token", () => {
    const { stop, line, paragraph, quote, mark, start, capital, digit } = TokenBreak;
    expect(breaks("“We, he\nsaid.\n\nNo 5")).toEqual([quote | start | capital, mark, line, stop | line | paragraph | capital, digit]);
  });

  test("a Windows line end is one line break, not a blank line", () => {
    expect(breaks("a\r\nb\r\n \t\r\nc")).toEqual([TokenBreak.start, TokenBreak.line, TokenBreak.line | TokenBreak.paragraph]);
  });

  test("Urdu, Hindi and Chinese stops count", () => {
    expect(breaks("ہے۔ کیا؟ नमस्ते। 好。吗").filter((bits) => (bits & TokenBreak.stop) !== 0)).toHaveLength(4);
  });
});

describe("properties", () => {
  test("tokens ascend, stay inside the text, never overlap and never split a surrogate pair", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        let previousEnd = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(previousEnd);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (!/\p{Surrogate}/u.test(text)) expect(/\p{Surrogate}/u.test(text.slice(start, end))).toBe(false);
          if (start > 0) expect(/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(start - 1, start + 1))).toBe(false);
          previousEnd = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the slice of a token is again that one token, and its word is the slice's normal form", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        for (const { start, end, word } of tokenise(text)) {
          const slice = text.slice(start, end);
          expect(tokenise(slice).map((token) => [token.start, token.end, token.word])).toEqual([[0, slice.length, word]]);
          expect(word).toBe(normaliseWord(slice.replace(/(?<=\p{Nd})[,٬](?=\p{Nd})/gu, "")));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a normal form is its own normal form", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        for (const { word } of tokenise(text)) expect(normaliseWord(word)).toBe(word);
      }),
      { numRuns: 2000 },
    );
  });

  test("runs longer than the longest token are cut where each piece is again itself", () => {
    const piece = fc.constantFrom("a'", "1,000", "1,00", ",000", "a.b", "e\u0301", "😀", "𝐀", "x", "\u00ad", "12.", "’s", "ab");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(LONGEST_TOKEN), (pieces, offset) => {
        const text = "y".repeat(offset) + pieces.join("").repeat(40);
        for (const { start, end, word } of tokenise(text)) {
          expect(end - start).toBeLessThanOrEqual(LONGEST_TOKEN);
          expect(tokenise(text.slice(start, end)).map((token) => [token.end - token.start, token.word])).toEqual([[end - start, word]]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("no letter or digit is lost", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        let rest = text;
        for (const { start, end } of tokenise(text)) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
        expect(rest.replace(/[\p{Lm}\p{M}\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u115f\u1160\u3164\uffa0]/gu, "")).not.toMatch(
          /[\p{L}\p{Nd}]/u,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("TokenColumnsBuilder", () => {
  test("keeps documents apart, with offsets into the whole text", () => {
    const builder = new TokenColumnsBuilder();
    const text = "Title\n\nThe same, the same";
    expect(builder.add(text, 7)).toBe(0);
    expect(builder.add("", 0)).toBe(1);
    expect(builder.add(text, 0, 5)).toBe(2);
    const columns = builder.finish();
    expect([...columns.tokens]).toEqual([1, 2, 1, 2, 3]);
    expect([...columns.starts]).toEqual([7, 11, 17, 21, 0]);
    expect([...columns.lengths]).toEqual([3, 4, 3, 4, 5]);
    expect([...columns.firstToken]).toEqual([0, 4, 4, 5]);
    expect(builder.vocabulary.word(2)).toBe("same");
    expect(builder.vocabulary.find("title")).toBe(3);
    expect(builder.vocabulary.find("absent")).toBe(0);
  });

  test("columns of many blocks equal the tokens found one text at a time, shared or not", () => {
    const texts = Array.from({ length: 9000 }, (_, i) => `Line ${i}: words of ${i % 97}, word's end.`);
    const builder = new TokenColumnsBuilder({ shared: true });
    for (const text of texts) builder.add(text);
    const columns = builder.finish();
    expect(columns.tokens.buffer).toBeInstanceOf(SharedArrayBuffer);
    const expected = texts.flatMap((text) => tokenise(text));
    expect(columns.tokens).toHaveLength(expected.length);
    for (const [place, token] of expected.entries()) {
      if (builder.vocabulary.word(columns.tokens[place]!) !== token.word) expect.fail(`word ${place} differs`);
      if (columns.starts[place] !== token.start || columns.breaks[place] !== token.breaks) expect.fail(`place ${place} differs`);
    }
  });

  test("a long run without a space is cut, whole and in order, and long tokens are counted right", () => {
    const builder = new TokenColumnsBuilder();
    builder.add("a".repeat(1_000_000));
    builder.add("e\u0301".repeat(100_000));
    const columns = builder.finish();
    expect(columns.lengths[0]).toBe(LONGEST_TOKEN);
    let units = 0;
    for (const length of columns.lengths.subarray(0, columns.firstToken[1])) units += length;
    expect(units).toBe(1_000_000);
  });
});

describe("Vocabulary", () => {
  test("ids survive the way through columns", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 200 }), (list) => {
        const vocabulary = new Vocabulary();
        const ids = list.map((word) => vocabulary.internWord(word));
        expect(vocabulary.size).toBe(new Set(list).size);
        const copy = Vocabulary.fromColumns(vocabulary.toColumns());
        expect(copy.size).toBe(vocabulary.size);
        for (const [i, word] of list.entries()) {
          expect(copy.find(word)).toBe(ids[i]);
          expect(copy.word(ids[i]!)).toBe(word);
        }
      }),
    );
  });

  test("words whose hashes are equal keep apart", () => {
    const afterOne = (unit: number): number => Math.imul(HASH_SEED ^ unit, HASH_FACTOR);
    const firstByHighBits = new Map<number, number>();
    let pair: readonly [string, string] | undefined;
    for (let unit = 1; pair === undefined; unit++) {
      const other = firstByHighBits.get(afterOne(unit) >>> 16);
      if (other === undefined) firstByHighBits.set(afterOne(unit) >>> 16, unit);
      else pair = [String.fromCharCode(unit, 97), String.fromCharCode(other, (afterOne(unit) ^ afterOne(other) ^ 97) & 0xffff)];
    }
    const units = pair.map((word) => Uint16Array.from([word.charCodeAt(0), word.charCodeAt(1)]));
    expect(hashUnits(units[0]!, 2)).toBe(hashUnits(units[1]!, 2));
    const vocabulary = new Vocabulary();
    expect(pair.map((word) => vocabulary.internWord(word))).toEqual([1, 2]);
    expect(pair.map((word) => vocabulary.find(word))).toEqual([1, 2]);
  });

  test("ten thousand words keep apart while the table grows", () => {
    const vocabulary = new Vocabulary();
    for (let i = 0; i < 10_000; i++) expect(vocabulary.internWord(`w${i}`)).toBe(i + 1);
    for (let i = 0; i < 10_000; i++) expect(vocabulary.find(`w${i}`)).toBe(i + 1);
  });
});
