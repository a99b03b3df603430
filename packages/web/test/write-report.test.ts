import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportData } from "@hymnsheet/core/model/report-data";
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import { writeReport } from "../../hymnsheet/src/report/write-report.ts";
import { MemoryProjectReader } from "./memory-project-reader.ts";
import { sampleProject, sampleReader } from "./sample-report-data.ts";

const template = `<html lang="en"><head><!--hymnsheet:policy--><title>Hymnsheet</title><!--hymnsheet:fonts--></head><body><!--hymnsheet:data--><script>go()</script></body></html>`;
let folder: string;
let templatePath: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hymnsheet-writer-"));
  templatePath = join(folder, "report.html");
  await writeFile(templatePath, template);
  await writeFile(join(folder, "fonts.json"), JSON.stringify([{ file: "urdu.css", pattern: "[\\u0679\\u06D2]" }]));
  await writeFile(join(folder, "urdu.css"), "@font-face{font-family:Nastaliq}");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const out = (name: string): string => join(folder, "out", `${name}.html`);
const dataOf = (html: string): ReportData => JSON.parse(/id="report-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "") as ReportData;

describe("writeReport", () => {
  test("writes the same bytes from the same tables, whatever the order of rows", async () => {
    const project = sampleProject("five");
    const turned = {
      ...project,
      tables: Object.fromEntries(Object.entries(project.tables).map(([name, rows]) => [name, rows.toReversed()])),
    };
    const one = await writeReport(new MemoryProjectReader(project), { out: out("one"), templatePath });
    const two = await writeReport(new MemoryProjectReader(turned), { out: out("two"), templatePath });
    expect(two.contentId).toBe(one.contentId);
    expect(await readFile(out("two"))).toEqual(await readFile(out("one")));
    expect((await readFile(out("one"))).byteLength).toBe(one.bytes);
  });

  test("another finding is another content id, which the file itself carries", async () => {
    const project = sampleProject("five");
    const { contentId } = await writeReport(new MemoryProjectReader(project), { out: out("id"), templatePath });
    const other = { ...project, tables: { ...project.tables, brief_line: [] } };
    expect((await writeReport(new MemoryProjectReader(other), { out: out("other"), templatePath })).contentId).not.toBe(contentId);
    expect(await readFile(out("id"), "utf8")).toContain(`data-content-id="${contentId}"`);
  });

  test("holds the exact text of every place with up to 300 units around it", async () => {
    await writeReport(sampleReader("five"), { out: out("texts"), templatePath });
    const data = dataOf(await readFile(out("texts"), "utf8"));
    const { texts } = sampleProject("five");
    expect(data.excerpts.length).toBeGreaterThan(50);
    for (const excerpt of data.excerpts) {
      const text = texts[excerpt.source_id] ?? "";
      expect(excerpt.before + excerpt.text + excerpt.after).toBe(text.slice(Math.max(0, excerpt.span_start - 300), excerpt.span_end + 300));
    }
  });

  test("shrinks until it fits, keeps the top lines, and says what the tables hold beside them", async () => {
    const full = await writeReport(sampleReader("crowd"), { out: out("full"), templatePath });
    const small = await writeReport(sampleReader("crowd"), { out: out("small"), templatePath, maximumBytes: 400_000 });
    expect(full.bytes).toBeGreaterThan(400_000);
    expect(small.bytes).toBeLessThanOrEqual(400_000);
    const data = dataOf(await readFile(out("small"), "utf8"));
    const items = unpackTable<{ item_id: string }>(data.tables["item"]);
    expect(items.length).toBeGreaterThan(5);
    const all = unpackTable<{ item_id: string }>(dataOf(await readFile(out("full"), "utf8")).tables["item"]);
    expect(items.map((item) => item.item_id)).toEqual(all.slice(0, items.length).map((item) => item.item_id));
    expect(data.coverage.shared_line_count).toBeGreaterThan(items.length);
    expect(data.totals["item"]).toBe(sampleProject("crowd").tables["item"]?.length);
  });

  test("embeds a font only where its letters occur", async () => {
    await writeReport(sampleReader("five"), { out: out("urdu"), templatePath });
    await writeReport(sampleReader("crowd"), { out: out("plain"), templatePath });
    expect(await readFile(out("urdu"), "utf8")).toContain("Nastaliq");
    expect(await readFile(out("plain"), "utf8")).not.toContain("Nastaliq");
  });

  test("says what to do when the page is not built, and when the place cannot be written", async () => {
    const missing = writeReport(sampleReader("empty"), { out: out("none"), templatePath: join(folder, "nowhere.html") });
    await expect(missing).rejects.toMatchObject({ code: "OUTPUT_FAILED", advice: expect.stringContaining("npm run build") });
    const blocked = writeReport(sampleReader("empty"), { out: join(templatePath, "below-a-file.html"), templatePath });
    await expect(blocked).rejects.toMatchObject({ code: "OUTPUT_FAILED", advice: expect.stringContaining("--out") });
  });
});
