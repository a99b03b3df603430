import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillStatements } from "./fill-statements.ts";
import { guessFields } from "./guess-fields.ts";
import { readSources } from "./read-sources.ts";
import { withFolder } from "./temporary-folder.contract.ts";

const guesser = { guess: () => ({ language: "en", isReliable: true }) };
const listIn = (folder: string): Promise<string> => readFile(join(folder, "statements.csv"), "utf8");

describe("fillStatements", () => {
  test("writes a list with guesses, each marked", async () => {
    await withFolder(
      {
        "2031-03-25-rally.txt": "Statement of Ada Brook\n\nWe will not yield.",
        "b.md": "---\nspeaker: Gil Reed\ndate: 2031-03-26\nlanguage: en\ntitle: T\n---\nNo.",
        "sub/c.txt": 'QUILLON, 27 March 2031. Plain, "words".',
        "d.jsonl": '{"text": "left alone"}',
      },
      async (folder) => {
        const report = await fillStatements([folder], { languageGuesser: guesser });

        expect(report).toContain("3 files, 6 guesses to check, 2 gaps left for you");
        expect((await listIn(folder)).split("\n")).toEqual([
          "file,speaker,speaker_id,date,kind,party,outlet,author,event,language,title,guessed",
          '2031-03-25-rally.txt,Ada Brook,,2031-03-25,,,,,,en,Statement of Ada Brook,"speaker;date;language;title"',
          "b.md,,,,,,,,,,,",
          'sub/c.txt,,,2031-03-27,,,,,,en,,"date;language"',
          "",
        ]);
      },
    );
  });

  test("keeps rows, columns and values of a person, and fills only what is empty", async () => {
    const own = 'note,file,speaker,date\n"mine, and\nmine",a.txt,Somebody Else,\nkept,gone.txt,X,2031\n';
    await withFolder({ "a.txt": "Statement of Ada Brook\n\nOn 25 March 2031 we met.", "statements.csv": own }, async (folder) => {
      await fillStatements([folder]);
      const list = await listIn(folder);
      expect(list).toContain('"mine, and\nmine",a.txt,Somebody Else,2031-03-25,');
      expect(list).toContain("kept,gone.txt,X,2031,");
      expect(list).toContain('"date;title"');
      const before = list;
      expect(await fillStatements([folder])).toContain("nothing to add");
      expect(await listIn(folder)).toBe(before);
    });
  });

  test("what it writes is read back as guesses", async () => {
    await withFolder({ "a.txt": "Statement of Ada Brook\n\nWe met." }, async (folder) => {
      await fillStatements([folder]);
      for await (const event of readSources([folder]))
        if (event.kind === "source")
          expect(event).toMatchObject({ kind: "source", source: { speaker: "Ada Brook", title: "Statement of Ada Brook" } });
    });
  });

  test("does not touch a list of which it cannot read every row", async () => {
    const own = "file,speaker\na.txt,A,too many\n";
    await withFolder({ "a.txt": "words", "statements.csv": own }, async (folder) => {
      expect(await fillStatements([folder])).toContain("not touched");
      expect(await listIn(folder)).toBe(own);
    });
  });
});

describe("guessFields", () => {
  const speakers = [
    { speaker_id: "brook", name: "Ada Brook", aliases: ["Mrs Brook"] },
    { speaker_id: "reed", name: "Gil Reed", aliases: [] },
  ];
  const guess = (text: string, name = "x", known = {}) => guessFields({ name, text, known, speakers });

  test("a speaker from an opening, a label, a file name or the list of speakers", () => {
    expect(guess("Remarks by Senator Nerys Caldane\n\nFriends").speaker).toBe("Nerys Caldane");
    expect(guess("Remarks by Senator Caldane\n\nFriends").speaker).toBeUndefined();
    expect(guess("Remarks by Nerys Caldane, Quillon\n\nFriends").speaker).toBe("Nerys Caldane");
    expect(guess("Nerys Caldane: Good evening. I will be short.").speaker).toBe("Nerys Caldane");
    expect(guess("Friends", "2031_gil-reed_rally").speaker).toBe("Gil Reed");
    expect(guess("A speech that Mrs Brook gave in Halvic.").speaker).toBe("Ada Brook");
  });

  test("no speaker where two are named, and none for a report", () => {
    expect(guess("Ada Brook and Gil Reed met.").speaker).toBeUndefined();
    expect(guess("Ada Brook spoke.", "x", { outlet: "The Example" }).speaker).toBeUndefined();
  });

  test("no date from part of one", () => {
    expect(guess("We met in March.").date).toBeUndefined();
    expect(guess("We met.", "report-20311345").date).toBeUndefined();
  });
});
