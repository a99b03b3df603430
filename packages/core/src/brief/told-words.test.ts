import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toldWords } from "./told-words.ts";

describe("words as the brief quotes them", () => {
  test("many words end with a sentence or a clause where one ends in time, else between words and on none that leans on the next", () => {
    expect(toldWords("Where did the money go? Where did the minutes of our meetings go? Where did the coal go?", 80)).toBe(
      "Where did the money go? Where did the minutes of our meetings go? …",
    );
    expect(toldWords("The officers of this council have nothing to apologise for, and neither do its members; one has", 80)).toBe(
      "The officers of this council have nothing to apologise for …",
    );
    expect(toldWords("We shall publish the whole of the report and the letters of the auditor on Friday at noon", 52)).toBe(
      "We shall publish the whole of the report …",
    );
    expect(toldWords("I resigned this morning. For almost twelve years I had kept the books", 44)).toBe("I resigned this morning …");
  });

  test("an abbreviation ends no sentence", () => {
    expect(toldWords("We ask the office of Mr. Pellick for an answer by Friday", 32)).toBe("We ask the office of Mr. Pellick …");
  });

  test("marks of quotation inside are single ones, and one without its partner is left out", () => {
    expect(toldWords('"According to the ledger, it is gone')).toBe("According to the ledger, it is gone");
    expect(toldWords("recommended that “in ours the butler at least had a motive")).toBe(
      "recommended that in ours the butler at least had a motive",
    );
    expect(toldWords("I read about it on a tram,”")).toBe("I read about it on a tram");
    expect(toldWords('He called it a "black day" for «us»')).toBe("He called it a ‘black day’ for ‘us’");
    expect(toldWords("He said: “we know what we know, and we shall say so in time”", 34)).toBe("He said: we know what we know …");
  });

  test("a label of who speaks and the full stop are no part of the words", () => {
    expect(toldWords("MR HOLLOMBY: I gave it up.")).toBe("I gave it up");
    expect(toldWords("")).toBe("");
  });

  test("never longer than the room and an ellipsis, never an open mark, never half a letter", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "the ", " ", "“", "”", '"', ".", ", ", "😀", "house "), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, most) => {
        const told = toldWords(words, most);
        expect(told.length).toBeLessThanOrEqual(most + 2);
        expect(told).not.toMatch(/["“”„«»\n]/u);
        expect(told.split("‘").length).toBe(told.split("’").length);
        expect(told).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});
