import { expect, test } from "vitest";
import { readSources } from "./read-sources.ts";
import { withFolder } from "./temporary-folder.contract.ts";

async function notesOf(records: readonly object[], files: Readonly<Record<string, string>> = {}) {
  const lines = records.map((record) => JSON.stringify({ text: "Words.", date: "2031", ...record })).join("\n");
  return withFolder({ "a.jsonl": lines, ...files }, async (folder) => {
    const notes: { code: string; message: string }[] = [];
    for await (const event of readSources([folder])) if (event.kind === "problem") notes.push(event.problem);
    return notes;
  });
}

test("undated sources are counted in one note", async () => {
  const notes = await notesOf([{ id: "1" }, { id: "2", date: "" }, { id: "3", date: "soon" }]);
  expect(notes.map((note) => note.code)).toEqual(["date_unreadable", "dates_missing"]);
  expect(notes[1]?.message).toContain("2 of 3 sources");
});

test("names that differ in title or initials are noted, never joined", async () => {
  const [note, ...others] = await notesOf([
    { id: "1", speaker: "Ada M. Quill" },
    { id: "2", speaker: "Sen. ADA QUILL" },
    { id: "3", speaker: "Bo Rusk" },
  ]);
  expect(note?.code).toBe("speaker_names_similar");
  expect(note?.message).toContain("Ada M. Quill, Sen. ADA QUILL");
  expect(others).toEqual([]);
});

test("one id with two names is noted", async () => {
  const notes = await notesOf([
    { id: "1", speaker: "Bo Rusk", speaker_id: "rusk" },
    { id: "2", speaker: "Bo T. Rusk", speaker_id: "rusk" },
  ]);
  expect(notes.map((note) => note.code)).toEqual(["speaker_names_differ"]);
});

test.each([
  [
    "other people",
    [
      { id: "1", speaker: "Ada Quill" },
      { id: "2", speaker: "Ada Brook" },
      { id: "3", speaker: "Quill" },
    ],
  ],
  [
    "one spelling",
    [
      { id: "1", speaker: "Ada Quill" },
      { id: "2", speaker: "Ada Quill" },
    ],
  ],
  [
    "two people of one name with ids",
    [
      { id: "1", speaker: "Ada Quill", speaker_id: "a" },
      { id: "2", speaker: "Ada Quill", speaker_id: "b" },
    ],
  ],
])("%s are left alone", async (_, records) => {
  expect(await notesOf(records)).toEqual([]);
});

test("aliases of the list are one person already", async () => {
  const speakers = { "speakers.csv": "name,speaker_id,aliases\nAda Quill,quill,Ada M. Quill;Dr Ada Quill\n" };
  expect(
    await notesOf(
      [
        { id: "1", speaker: "Ada M. Quill" },
        { id: "2", speaker: "Dr Ada Quill" },
        { id: "3", speaker: "Ada Quill", speaker_id: "quill" },
      ],
      speakers,
    ),
  ).toEqual([]);
});
