import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import { fileInputs } from "./file-inputs.ts";
import { readSources } from "./read-sources.ts";
import { readFiles } from "./reader.contract.ts";
import { withFolder } from "./temporary-folder.contract.ts";

/** All events but the note that dates are missing. */
async function collect(events: AsyncIterable<ReadEvent>): Promise<ReadEvent[]> {
  const list: ReadEvent[] = [];
  for await (const event of events) if (event.kind === "source" || event.problem.code !== "dates_missing") list.push(event);
  return list;
}

const lines = (...records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join("\n");

describe("JSONL fields", () => {
  test("every field of the contract arrives", async () => {
    const record = {
      id: "s1",
      text: "We will not yield. Never.",
      speaker: "Ada Brook",
      speaker_id: "brook",
      date: "2031-03-25T16:30Z",
      outlet: "The Example",
      author: "Gil Reed",
      kind: "press-release",
      party: "Concord",
      language: "EN",
      event: "rally",
      url: "https://example.org/1",
      title: "Brook at the rally",
      units: [
        { id: "u1", start: 0, end: 18 },
        { id: "u2", start: 19, end: 25 },
      ],
      mentions: [{ id: "m1", start: 0, end: 2, name: "Concord" }],
      unknown_field: { any: "thing" },
    };
    const { sources, codes } = await readFiles({ "a.jsonl": lines(record) });
    const { unknown_field: _, ...expected } = record;
    expect(codes).toEqual([]);
    expect(sources).toEqual([{ ...expected, kind: "press_release", language: "en", path: "/a.jsonl", line: 1, reader: "jsonl" }]);
  });

  test("turns are joined by a blank line, with their places", async () => {
    const turns = [
      { speaker: "Ada Brook", text: "Will you resign?" },
      { speaker: "Gil Reed", text: "No." },
    ];
    const { sources } = await readFiles({ "a.jsonl": lines({ turns }, { text: "Q. Will you resign?\nA. No.", turns }) });
    expect(sources[0]?.text).toBe("Will you resign?\n\nNo.");
    for (const source of sources)
      expect(source.turns?.map(({ speaker, start, end }) => ({ speaker, text: source.text.slice(start, end) }))).toEqual(turns);
  });

  test("places follow the text when a byte order mark is taken from its start", async () => {
    const { sources } = await readFiles({ "a.jsonl": lines({ text: "\ufeffNo, never.", units: [{ id: "u", start: 1, end: 4 }] }) });
    expect(sources[0]?.text).toBe("No, never.");
    expect(sources[0]?.text.slice(sources[0].units![0]!.start, sources[0].units![0]!.end)).toBe("No,");
  });

  test("--map takes fields from other columns", async () => {
    const file = lines({ body: "Yes.", author: "Ada Brook", published: "2031-03-25" });
    const { sources, codes } = await readFiles({ "a.jsonl": file }, { map: "text=body, speaker=author,date=published" });
    expect(codes).toEqual([]);
    expect(sources[0]).toMatchObject({ text: "Yes.", speaker: "Ada Brook", author: "Ada Brook", date: "2031-03-25" });
    await expect(readFiles({ "a.jsonl": file }, { map: "speakr=author" })).rejects.toMatchObject({ code: "USAGE" });
  });

  test("a mapped column that nothing has is told once, with what there is", async () => {
    const file = '{"text": "One sentence.", "author": "Ada"}\n{"text": "Another one.", "byline": "Bo"}\n';
    const told = async (map: string) =>
      (await readFiles({ "a.jsonl": file }, { map })).problems
        .filter((problem) => problem.code === "mapping_unmatched")
        .map((p) => p.message);
    expect(await told("speaker=nope,date=author")).toEqual([expect.stringContaining("text, author")]);
    expect(await told("speaker=byline")).toEqual([]);
  });
});

describe("problems", () => {
  test.each([
    ["broken JSON", '{"text": "a", }', "json_broken"],
    ["a bare list", "[1, 2]", "record_unusable"],
    ["no text", '{"speaker": "Ada"}', "text_missing"],
    ["a text that is a number", '{"text": 5}', "text_missing"],
    ["a blank text", '{"text": "  "}', "text_empty"],
    ["a date that is none", '{"text": "a", "date": "next week"}', "date_unreadable"],
    ["an unknown kind", '{"text": "a", "kind": "poem"}', "kind_unknown"],
    ["an unknown language", '{"text": "a", "language": "Englisch"}', "language_unknown"],
    ["a speaker that is a list", '{"text": "a", "speaker": ["b"]}', "field_unusable"],
    ["a unit outside the text", '{"text": "abc", "units": [{"id": "u", "start": 2, "end": 4}]}', "place_outside"],
    ["a unit twice", '{"text": "abc", "units": [{"id": "u", "start": 0, "end": 1}, {"id": "u", "start": 1, "end": 2}]}', "place_outside"],
    ["a mention without a name", '{"text": "abc", "mentions": [{"id": "m", "start": 0, "end": 1}]}', "place_outside"],
    ["units that are no list", '{"text": "abc", "units": 3}', "field_unusable"],
    ["turns that are no list", '{"text": "abc", "turns": "x"}', "turns_unusable"],
    ["turns that stand elsewhere", '{"text": "abc", "turns": [{"speaker": "A", "text": "z"}]}', "turns_unusable"],
    ["a NUL", '{"text": "a\\u0000b"}', "text_cleaned"],
    ["half a character", '{"text": "a \\ud800 b"}', "text_cleaned"],
  ])("%s is a problem on its line, and the other lines are read", async (_, line, code) => {
    const { sources, problems } = await readFiles({ "a.jsonl": `${lines({ text: "first" })}\n\n${line}\n${lines({ text: "last" })}` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ source: "/a.jsonl", line: 3, code });
    expect(problems[0]?.message.length).toBeGreaterThan(20);
    expect(sources[0]?.text).toBe("first");
    expect(sources.at(-1)?.text).toBe("last");
  });

  test("future dates are noted only when today is told, and kept", async () => {
    const files = { "a.jsonl": lines({ text: "a", date: "2031-03-25" }) };
    expect((await readFiles(files)).codes).toEqual([]);
    const { sources, codes } = await readFiles(files, { today: Date.UTC(2031, 2, 24) });
    expect(codes).toEqual(["date_in_future"]);
    expect(sources[0]?.date).toBe("2031-03-25");
  });

  test("rows of a wrong length, an open quotation mark and a missing column are noted with their line", async () => {
    const table = 'text,speaker\n"two\nlines",A\n\nthree,cells,here\nlast,B\n';
    const { sources, problems } = await readFiles({
      "a.csv": table,
      "b.csv": 'text,speaker\nx,A\n"never closed,B\n',
      "c.csv": "body;speaker\nx;A\n",
    });
    expect(sources.map(({ text, line }) => [text, line])).toEqual([
      ["two\nlines", 2],
      ["last", 6],
      ["x", 2],
    ]);
    expect(problems.map(({ source, line, code }) => [source, line, code])).toEqual([
      ["/a.csv", 5, "row_broken"],
      ["/b.csv", 3, "table_broken"],
      ["/c.csv", 1, "column_missing"],
    ]);
    expect(problems[2]?.message).toContain("body, speaker");
  });

  test("unknown endings, broken links and empty folders are noted", async () => {
    const { codes } = await readFiles({ "a.docx": "x", b: "y" });
    expect(codes).toEqual(["extension_unknown", "extension_unknown"]);
    await withFolder({ "sub/.hidden.txt": "x", "sub/node_modules/a.txt": "x" }, async (folder) => {
      const events = await collect(readSources([folder]));
      expect(events.map((event) => event.kind === "problem" && event.problem.code)).toEqual(["folder_empty"]);
      await symlink(join(folder, "nowhere.txt"), join(folder, "link.txt"));
      const more = await collect(readSources([folder]));
      expect(more.map((event) => event.kind === "problem" && event.problem.code)).toEqual(["file_unreadable"]);
    });
  });

  test("lines in several encodings keep their letters", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Straße auf UTF-8 – ja.\n"),
      Buffer.from("Gr\xfc\xdfe aus M\xfcnchen und K\xf6ln, sch\xf6ne T\xe4ler.\n", "latin1"),
    ]);
    const { sources, codes } = await readFiles({ "a.txt": bytes });
    expect(sources[0]?.text).toBe("Straße auf UTF-8 – ja.\nGrüße aus München und Köln, schöne Täler.\n");
    expect(codes).toEqual(["encoding_guessed"]);
  });

  test("every problem has an id of its own that does not depend on where the folder lies", async () => {
    const files = { "a.jsonl": "{\n{\n{", "b.csv": "text,x\na,b,c\nd,e,f\n" };
    const first = await readFiles(files);
    const second = await readFiles(files);
    const ids = first.problems.map((problem) => problem.problem_id);
    expect(new Set(ids).size).toBe(5);
    expect(second.problems.map((problem) => problem.problem_id)).toEqual(ids);
  });
});

describe("ids", () => {
  test("derived ids stay when files move together, and differ for different files", async () => {
    const files = { "x/a.txt": "same", "x/b.txt": "same" };
    const first = await readFiles(files, {}, ["x"]);
    const second = await readFiles({ "deep/y/a.txt": "same", "deep/y/b.txt": "same" }, {}, ["deep/y"]);
    expect(first.sources.map((source) => source.id)).toEqual(second.sources.map((source) => source.id));
    expect(new Set(first.sources.map((source) => source.id)).size).toBe(2);
  });

  test("files of one name and text in two folders are two sources", async () => {
    const { sources, codes } = await readFiles({ "x/a.txt": "same", "y/a.txt": "same" }, {}, ["x/a.txt", "y/a.txt"]);
    expect(new Set(sources.map((source) => source.id)).size).toBe(2);
    expect(codes).toEqual([]);
  });

  test("one id for two texts: the second gets another one, the same in every run", async () => {
    const files = { "a.jsonl": lines({ id: "x", text: "one" }, { id: "x", text: "two" }, { id: "x", text: "two" }) };
    const { sources, codes } = await readFiles(files);
    expect(sources.map((source) => source.text)).toEqual(["one", "two"]);
    expect(sources[1]?.id).toMatch(/^x~/);
    expect(codes).toEqual(["id_repeated", "record_repeated"]);
    expect((await readFiles(files)).sources).toEqual(sources);
  });

  test("the same source twice counts once, with a note that says where it differs", async () => {
    const one = { id: "x", text: "one", speaker: "A" };
    const { sources, problems } = await readFiles({ "a.jsonl": lines(one, one, { ...one, speaker: "B" }) });
    expect(sources).toHaveLength(1);
    expect(problems.map((problem) => problem.code)).toEqual(["record_repeated", "fields_differ"]);
    expect(problems[1]?.message).toContain("speaker");
  });
});

describe("what identifies a source", () => {
  test("one text by two speakers is two sources, though neither has an id", async () => {
    const { sources, codes } = await readFiles({ "a.jsonl": lines({ text: "one", speaker: "A" }, { text: "one", speaker: "B" }) });
    expect(sources.map((source) => source.speaker)).toEqual(["A", "B"]);
    expect(new Set(sources.map((source) => source.id)).size).toBe(2);
    expect(codes).toEqual([]);
  });

  test("a new id follows the text, not the order of lines", async () => {
    const idsByText = async (...texts: readonly string[]) => {
      const { sources } = await readFiles({ "a.jsonl": lines(...texts.map((text) => ({ id: "x", text }))) });
      return Object.fromEntries(sources.map((source) => [source.text, source.id]));
    };
    expect(await idsByText("one", "three", "two")).toEqual(await idsByText("one", "two", "three"));
  });

  test("the same problem twice on one line is two rows", async () => {
    const units = [
      { id: "u", start: 2, end: 9 },
      { id: "u", start: 2, end: 9 },
    ];
    const { problems } = await readFiles({ "a.jsonl": lines({ text: "abc", units }) });
    expect(new Set(problems.map((problem) => problem.problem_id)).size).toBe(2);
  });
});

describe("inputs", () => {
  test("order of inputs, globs and repetition change nothing", async () => {
    const files = { "b.txt": "b", "a.txt": "a", "sub/c.md": "c", "sub/d.jsonl": lines({ text: "d" }) };
    const expected = (await readFiles(files)).sources.map((source) => [source.path, source.id]);
    expect(expected.map(([path]) => path)).toEqual(["/a.txt", "/b.txt", "/sub/c.md", "/sub/d.jsonl"]);
    expect((await readFiles(files, {}, ["", "a.txt", "sub"])).sources.map((source) => [source.path, source.id])).toEqual(expected);
    expect((await readFiles(files, {}, ["**/*"])).sources.map((source) => [source.path, source.id])).toEqual(expected);
    expect((await readFiles(files, {}, ["b.txt", "a.txt"])).sources.map((source) => source.path)).toEqual(["/a.txt", "/b.txt"]);
  });

  test("a missing path, a glob without a match and no input at all are errors", async () => {
    for (const inputs of [["nowhere.txt"], ["*.nothing"]])
      await expect(readFiles({ "a.txt": "a" }, {}, inputs)).rejects.toMatchObject({ code: "INPUT_MISSING" });
    await expect(readFiles({}, {}, [])).rejects.toBeInstanceOf(HymnsheetError);
  });

  test("standard input is JSONL or text by its look", async () => {
    const from = async function* (...chunks: readonly string[]): AsyncIterable<Buffer> {
      for (const chunk of chunks) yield Buffer.from(chunk);
    };
    const json = await readFiles({}, { standardInput: from("\ufeff \n", '{"text": "on', 'e"}\n{"text": "two"}') }, ["-"]);
    expect(json.sources.map(({ path, text, line }) => [path, text, line])).toEqual([
      ["-", "one", 2],
      ["-", "two", 3],
    ]);
    const plain = await readFiles({}, { standardInput: from("My fellow ", "citizens") }, ["-"]);
    expect(plain.sources.map(({ text, line }) => [text, line])).toEqual([["My fellow citizens", null]]);
    expect((await readFiles({}, { standardInput: from() }, ["-"])).codes).toEqual(["text_empty"]);
  });

  test("fields come from file names", async () => {
    const { sources, codes } = await readFiles(
      { "2031-03-25_ada-brook_on-bridges.txt": "a", "other.txt": "b" },
      { namePattern: "{date}_{speaker}_{title}" },
    );
    expect(sources[0]).toMatchObject({ date: "2031-03-25", speaker: "ada brook", title: "on bridges" });
    expect(codes).toEqual(["name_unmatched"]);
    for (const namePattern of ["{nothing}", "plain", "{date}{title}", "{date}_{date}"])
      await expect(readFiles({ "a.txt": "a" }, { namePattern })).rejects.toMatchObject({ code: "USAGE" });
  });

  test("the fingerprint follows content, names and options, not the place", async () => {
    const print = (files: Record<string, string>, map?: string) =>
      withFolder(files, async (folder) => (await fileInputs([folder], map === undefined ? {} : { map })).fingerprint());
    const base = await print({ "a.txt": "a", "b.txt": "b" });
    expect(await print({ "b.txt": "b", "a.txt": "a" })).toBe(base);
    for (const other of [
      print({ "a.txt": "a" }),
      print({ "a.txt": "a", "b.txt": "c" }),
      print({ "a.txt": "a", "b.txt": "b" }, "text=body"),
    ])
      expect(await other).not.toBe(base);
  });
});

describe("lists beside the texts", () => {
  const list = (...rows: readonly string[]): string => ["file,speaker,date,title,guessed", ...rows].join("\n");

  test("statements.csv gives fields by path, stronger than the file's own, and is no source", async () => {
    const { sources, codes } = await readFiles({
      "sub/a.md": "---\nspeaker: Wrong\ntitle: Own title\n---\nText",
      "statements.csv": list("sub/a.md,Ada Brook,2031-03-25,,"),
    });
    expect(codes).toEqual([]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ text: "Text", speaker: "Ada Brook", date: "2031-03-25", title: "Own title" });
  });

  test("a guess never counts more than what is known", async () => {
    const { sources } = await readFiles({
      "a.md": "---\nspeaker: Ada Brook\n---\nText",
      "b.txt": "Text b",
      "statements.csv": list("a.md,Guessed Person,2031-03-25,,speaker;date", "b.txt,Guessed Person,,,speaker"),
    });
    expect(sources.map((source) => source.speaker)).toEqual(["Ada Brook", "Guessed Person"]);
  });

  test("a file name counts more than a guess", async () => {
    const files = { "ada-brook.txt": "Text", "statements.csv": list("ada-brook.txt,Guessed Person,,,speaker") };
    expect((await readFiles(files, { namePattern: "{speaker}" })).sources[0]?.speaker).toBe("ada brook");
  });

  test("the nearest list counts; a file named itself finds the list beside it; a record keeps its own fields", async () => {
    const files = {
      "statements.csv": list("sub/a.txt,Outer,,,", "sub/b.jsonl,Outer,,,"),
      "sub/statements.csv": list("a.txt,Inner,,,", "./b.jsonl,Inner,,,"),
      "sub/a.txt": "a",
      "sub/b.jsonl": lines({ text: "b", speaker: "Own" }, { text: "c" }),
    };
    expect((await readFiles(files)).sources.map((source) => source.speaker)).toEqual(["Inner", "Own", "Inner"]);
    expect((await readFiles(files, {}, ["sub/a.txt"])).sources.map((source) => source.speaker)).toEqual(["Inner"]);
  });

  test("rows for files that are not there, and rows there twice, are noted", async () => {
    const { codes } = await readFiles({ "a.txt": "a", "statements.csv": list("a.txt,A,,,", "a.txt,B,,,", "gone.txt,C,,,", "bad,row") });
    expect(codes).toEqual(["sidecar_repeated", "row_broken", "sidecar_unmatched"]);
  });

  test("a table named statements.csv that holds texts is a source", async () => {
    const { sources } = await readFiles({ "statements.csv": "file,text\nx,Hello there\n" });
    expect(sources.map((source) => source.text)).toEqual(["Hello there"]);
  });

  test("speakers.csv gives people with their times and other names", async () => {
    const speakers =
      "name,speaker_id,party,role,valid_from,valid_to,aliases\nAda Brook,brook,Concord,chair,2030-01-01,,Mrs Brook; A. Brook\nAda Brook,brook2,,,soon,,\n,,x,,,,\n";
    await withFolder({ "a.txt": "a", "speakers.csv": speakers, "elsewhere/list.csv": "name\nGil Reed\n" }, async (folder) => {
      const inputs = await fileInputs([join(folder, "a.txt")]);
      expect(inputs.speakers).toEqual([
        {
          name: "Ada Brook",
          speaker_id: "brook",
          party: "Concord",
          role: "chair",
          valid_from: "2030-01-01",
          aliases: ["Mrs Brook", "A. Brook"],
        },
        { name: "Ada Brook", speaker_id: "brook2", aliases: [] },
      ]);
      const events = await collect(inputs.read());
      expect(events.flatMap((event) => (event.kind === "problem" ? [event.problem.code] : []))).toEqual([
        "date_unreadable",
        "id_speaker_repeated",
        "speaker_unusable",
      ]);
      const given = await fileInputs([folder], { speakers: join(folder, "elsewhere/list.csv") });
      expect(given.speakers).toEqual([{ name: "Gil Reed", speaker_id: "Gil Reed", aliases: [] }]);
      await expect(fileInputs([folder], { speakers: join(folder, "none.csv") })).rejects.toMatchObject({ code: "INPUT_MISSING" });
    });
  });
});

describe("size", () => {
  test("50 MB in one line are read whole, as text and as JSON", async () => {
    const text = "x".repeat(50_000_000);
    const { sources } = await readFiles({ "a.txt": text, "b.jsonl": `{"text":"${text}"}` });
    expect(sources.map((source) => source.text.length)).toEqual([50_000_000, 50_000_000]);
  });

  test("ten thousand files with the same text are ten thousand sources", async () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`f${place}.txt`, "The same words in every file."]));
    const { sources, codes } = await readFiles(files);
    expect(new Set(sources.map((source) => source.id)).size).toBe(10_000);
    expect(codes).toEqual([]);
  });
});
