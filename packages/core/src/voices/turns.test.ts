import { describe, expect, test } from "vitest";
import { findTurns } from "./turns.ts";

const shown = (text: string): string[] =>
  findTurns(text).map(({ label, content }) => `${text.slice(label.start, label.end)} | ${text.slice(content.start, content.end)}`);

describe("findTurns", () => {
  test("knows labels in capitals, of questions, of machines and of caption files", () => {
    expect(shown("THE CHAIR: Order.\n\nMR. OGILBY: Thank you.\nI have a question.")).toEqual([
      "THE CHAIR | Order.",
      "MR. OGILBY | Thank you.\nI have a question.",
    ]);
    expect(shown("MS. BRIDE: Hello.\nQUESTION: Why?\nMS. BRIDE: Because.")).toEqual([
      "MS. BRIDE | Hello.",
      "QUESTION | Why?",
      "MS. BRIDE | Because.",
    ]);
    expect(shown("SPEAKER_00: Hello.\nSPEAKER_01: Good day.")).toEqual(["SPEAKER_00 | Hello.", "SPEAKER_01 | Good day."]);
    expect(shown("[00:12] SPEAKER_00: Hello.")).toEqual(["SPEAKER_00 | Hello."]);
    expect(shown("<v Ada Brook>Hello.</v>\n<v Bo>Good day.</v>")).toEqual(["Ada Brook | Hello.", "Bo | Good day."]);
  });

  test("takes ordinary names for labels only when they come back", () => {
    expect(shown("Ada Brook: Hello.\nBo Lind: Good day.\nAda Brook: Bye.")).toHaveLength(3);
    expect(shown("Ada Brook: Hello.\nBo Lind: Good day.")).toEqual([]);
    expect(shown("张三：你好。\n李四：早。\n张三：再见。")).toHaveLength(3);
  });

  test("leaves times, notes, addresses and agendas alone", () => {
    for (const text of [
      "Note: The meeting is at 9:30.\nNote: Bring a spoon.\nNote: No dogs.",
      "https://halvic.example/a\nhttps://halvic.example/b\nhttps://halvic.example/a",
      "Present: nine members\nApologies: Mr. Dunmow\nNext item: bees\nPresent: all",
      "Pumpkins: 41. Complaints: 3.",
      "Q: May I claim?\nA: Yes.",
      "CONTACT: Press Office\nNOTE: No photographs",
      "PRIME RATE: 10 1/2%.\n\nFEDERAL FUNDS: 9 1/2% high.\n\nDISCOUNT RATE: 7%.",
      "",
    ])
      expect(shown(text), text).toEqual([]);
  });

  test("a turn goes on over paragraphs up to the next label; the last one ends with its paragraph", () => {
    const text = "MR. A: One.\n\nTwo.\n\nMR. B: Three.\n\nThe committee rose at four.";
    expect(shown(text)).toEqual(["MR. A | One.\n\nTwo.", "MR. B | Three."]);
  });
});
