/**
 * What every reader promises, on real files: the text as it stands, its fields, and a problem for everything that is wrong.
 */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { readSources, type ReadOptions } from "./read-sources.ts";
import { withFolder } from "./temporary-folder.contract.ts";

export interface Format {
  /** Name of the reader. */
  readonly name: string;
  readonly extension: string;
  /** A file with these records; formats of one record get one. Fields a format cannot hold are left out by it. */
  readonly write: (records: readonly Readonly<Record<string, string>>[]) => string;
  readonly holdsFields: boolean;
  readonly holdsMany: boolean;
}

export interface ReadResult {
  readonly sources: readonly SourceInput[];
  readonly problems: readonly ProblemRow[];
  readonly codes: readonly string[];
}

/** Reads files written into a folder; `inputs` are paths in it. */
export async function readFiles(
  files: Readonly<Record<string, string | Buffer>>,
  options: ReadOptions = {},
  inputs: readonly string[] = [""],
): Promise<ReadResult> {
  return withFolder(files, async (folder) => {
    const sources: SourceInput[] = [];
    const problems: ProblemRow[] = [];
    const named = inputs.map((input) => (input === "-" ? input : `${folder}/${input}`));
    for await (const event of readSources(named, options)) {
      if (event.kind === "source") sources.push({ ...event.source, path: event.source.path.replace(folder, "") });
      // Most texts here need no date; the note on that has a test of its own.
      else if (event.problem.code !== "dates_missing")
        problems.push({ ...event.problem, source: event.problem.source.replace(folder, "") });
    }
    return { sources, problems, codes: problems.map((problem) => problem.code) };
  });
}

const TEXTS = ["The bridge will stand, and it is ours — said the mayor.\n\nSecond paragraph 😀.", "یہ پل کھڑا رہے گا۔", "桥会一直在。"];

/** Runs the suite for one format. */
export function readerContract(format: Format): void {
  const { name, extension, write } = format;
  const one = (text: string, fields: Readonly<Record<string, string>> = {}): string => write([{ ...fields, text }]);
  const shown = (text: string): string => text.trim();

  describe(`${name} (.${extension})`, () => {
    test.each(TEXTS)("gives the text as it stands: %j", async (text) => {
      const { sources, codes } = await readFiles({ [`a.${extension}`]: one(text) });
      expect(codes.filter((code) => code !== "article_not_found")).toEqual([]);
      expect(sources.map((source) => shown(source.text))).toEqual([text]);
      expect(sources[0]).toMatchObject({ path: `/a.${extension}`, reader: name });
    });

    test("gives the same from a gzipped file", async () => {
      const { sources } = await readFiles({ [`a.${extension}.gz`]: gzipSync(one(TEXTS[0]!)) });
      expect(sources.map((source) => shown(source.text))).toEqual([TEXTS[0]]);
    });

    test("a byte order mark is no part of the text", async () => {
      const { sources } = await readFiles({ [`a.${extension}`]: `\ufeff${one(TEXTS[0]!)}` });
      expect(sources.map((source) => shown(source.text))).toEqual([TEXTS[0]]);
    });

    test("UTF-16, with and without a byte order mark, reads like UTF-8", async () => {
      for (const mark of ["\ufeff", ""]) {
        const { sources, codes } = await readFiles({ [`a.${extension}`]: Buffer.from(mark + one(TEXTS[0]!), "utf16le") });
        expect(sources.map((source) => shown(source.text))).toEqual([TEXTS[0]]);
        expect(codes.filter((code) => code !== "article_not_found")).toEqual([]);
      }
    });

    test("Windows-1252 is guessed, and the guess is noted", async () => {
      const text = "Le café fermé à l'été, déjà vu et très cher à la fête.";
      const { sources, codes } = await readFiles({ [`a.${extension}`]: Buffer.from(one(text), "latin1") });
      expect(sources.map((source) => shown(source.text))).toEqual([text]);
      expect(codes).toContain("encoding_guessed");
    });

    test("an empty file and a blank text are noted and give no source", async () => {
      const { sources, problems } = await readFiles({ [`a.${extension}`]: "", [`b.${extension}`]: one("  \n ") });
      expect(sources).toEqual([]);
      if (!format.holdsMany || extension === "json") expect(problems.map((problem) => problem.source)).toContain(`/a.${extension}`);
      expect(problems.find((problem) => problem.source === `/b.${extension}`)?.code).toBe("text_empty");
    });

    test("one word is a source", async () => {
      const { sources } = await readFiles({ [`a.${extension}`]: one("No") });
      expect(sources.map((source) => shown(source.text))).toEqual(["No"]);
    });

    test("NUL, lone surrogates and marks inside are replaced one by one and noted", async () => {
      const { sources, problems } = await readFiles({ [`a.${extension}`]: one("We\u0000will\ufeffstand") });
      expect(sources.map((source) => shown(source.text))).toEqual(["We will\u2060stand"]);
      expect(problems.map((problem) => problem.code)).toContain("text_cleaned");
    });

    test("a picture under this name is noted as no text", async () => {
      const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe, 1, 2, 3, 4, 5, 6, 7, 8, 0x0a]);
      const { sources, codes } = await readFiles({ [`a.${extension}`]: picture });
      expect(sources).toEqual([]);
      expect(codes.length).toBeGreaterThan(0);
    });

    test("a damaged archive is noted", async () => {
      const whole = gzipSync(one("word ".repeat(5000)));
      const { codes } = await readFiles({
        [`a.${extension}.gz`]: whole.subarray(0, whole.length - 12),
        [`b.${extension}.gz`]: "no archive",
      });
      expect(codes.filter((code) => code === "archive_broken")).toHaveLength(2);
    });

    if (format.holdsFields) {
      test("gives fields as they stand", async () => {
        const fields = { title: "On bridges", date: "2031-03-25", language: "en", author: "Ada Brook" };
        const { sources, codes } = await readFiles({
          [`a.${extension}`]: one(`${TEXTS[0]} ${"More words follow here. ".repeat(20)}`, fields),
        });
        expect(codes).toEqual([]);
        expect(sources[0]).toMatchObject(fields);
      });
    }

    if (format.holdsMany) {
      test("gives every record with its line", async () => {
        const records = TEXTS.map((text, place) => ({ id: `r${place}`, text, speaker: `S${place}` }));
        const { sources, codes } = await readFiles({ [`a.${extension}`]: write(records) });
        expect(codes).toEqual([]);
        expect(sources.map(({ id, text, speaker }) => ({ id, text, speaker }))).toEqual(records);
        const lines = sources.map((source) => source.line ?? 0);
        expect(lines.every((line, place) => line > (lines[place - 1] ?? 0))).toBe(true);
      });
    }
  });
}
