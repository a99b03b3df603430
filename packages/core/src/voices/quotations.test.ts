import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "./quotations.ts";

const shown = (text: string): string[] => findQuotations(text).map((q) => text.slice(q.start, q.end));

describe("findQuotations", () => {
  test.each([
    ['He said: "We won."', ['"We won."']],
    ["He said: “We won.”", ["“We won.”"]],
    ["He said: ‘We don’t know,’ and left.", ["‘We don’t know,’"]],
    ["He said: 'We don't know,' and left.", ["'We don't know,'"]],
    ["Il a dit : « Nous avons gagné. »", ["« Nous avons gagné. »"]],
    ["Er sagte: „Wir haben gewonnen.“ Dann ging er.", ["„Wir haben gewonnen.“"]],
    ["Er sagte: »Wir haben gewonnen.«", ["»Wir haben gewonnen.«"]],
    ["他说：「我们赢了。」然后走了。", ["「我们赢了。」"]],
    ["彼は『勝った』と言った。", ["『勝った』"]],
    ["انہوں نے کہا: ”ہم جیت گئے۔“ اور چلے گئے۔", ["”ہم جیت گئے۔“"]],
    ["Hon sade: ”Vi vann.” Sedan gick hon.", ["”Vi vann.”"]],
    ["``We won,'' he said.", ["``We won,''"]],
    ["`` We won , '' he said .", ["`` We won , ''"]],
    ['" We won , " he said . " We lost . "', ['" We won , "', '" We lost . "']],
  ])("knows the marks of many countries: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test("apostrophes are no marks", () => {
    expect(shown("The boys’ house of the ’90s isn’t ‘em’s, o’clock rock ’n’ roll.")).toEqual([]);
    expect(shown("It's the boys' house, don't you see 'em?")).toEqual([]);
    expect(shown("‘I saw the boys’ house, and it’s burnt,’ he said.")).toEqual(["‘I saw the boys’ house, and it’s burnt,’"]);
    expect(shown('A 5" pipe and a 6" pipe')).toEqual([]);
  });

  test("nested quotations come behind the one around them, with their depth", () => {
    const text = "“He told me: ‘Go away,’ and I went,” she said. “Why?”";
    expect(findQuotations(text).map((q) => [text.slice(q.start, q.end), q.depth])).toEqual([
      ["“He told me: ‘Go away,’ and I went,”", 0],
      ["‘Go away,’", 1],
      ["“Why?”", 0],
    ]);
    expect(shown("'He told me \"go\" twice,' she said.")).toEqual(["'He told me \"go\" twice,'", '"go"']);
  });

  test("a quotation goes on where the next paragraph opens again", () => {
    const text = "“We won.\n\n“We shall win again,” he said.";
    expect(findQuotations(text).map((q) => [text.slice(q.start, q.end), q.isClosed, q.goesOn])).toEqual([
      ["“We won.", false, true],
      ["“We shall win again,”", true, false],
    ]);
  });

  test("a mark that never closes ends with its paragraph, and is dropped where nothing introduces it", () => {
    expect(shown('"We won, he said.\n\nNobody "saw it."')).toEqual(['"We won, he said.', '"saw it."']);
    expect(shown("He has a “strange habit and left.\n\nNobody saw it.")).toEqual([]);
    expect(shown("“We won. “We lost,” he said.")).toEqual(["“We won.", "“We lost,”"]);
    expect(shown("He has a habit” and left.")).toEqual([]);
  });

  test("a mark whose opening one was lost closes what its paragraph begins with", () => {
    expect(shown("We have won it all,” he said. “We did.”")).toEqual(["We have won it all,”", "“We did.”"]);
    expect(shown('We have won it all," he said.')).toEqual(['We have won it all,"']);
    expect(shown('“We have won," he said. "We did."')).toEqual(['“We have won,"', '"We did."']);
  });

  test("words set apart by layout are block quotations", () => {
    expect(shown("He wrote:\n\n    We won the day.\n\nNobody answered.")).toEqual(["We won the day."]);
    expect(shown("He wrote:\n\n> We won\n> the day.\n\nNobody answered.")).toEqual(["> We won\n> the day."]);
    expect(shown("He wrote\n\nWe won the day.")).toEqual([]);
  });

  test("quotations ascend, and two either nest or lie apart, whatever the text", () => {
    const piece = fc.constantFrom(
      "word ",
      "“",
      "”",
      "‘",
      "’",
      '"',
      "'",
      "„",
      "«",
      "»",
      "''",
      "``",
      "\n\n",
      "\n",
      " ",
      ", ",
      ".",
      "s",
      "「",
      "」",
      "> ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const found = findQuotations(text);
        for (const [i, q] of found.entries()) {
          expect(q.start <= q.innerStart && q.innerStart <= q.innerEnd && q.innerEnd <= q.end && q.end <= text.length).toBe(true);
          for (const other of found.slice(i + 1)) expect(other.start >= q.end || (other.start >= q.start && other.end <= q.end)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
