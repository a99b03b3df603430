import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLabels, type LabelSheet } from "./read-labels.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-labels-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, name = "labels.csv"): Promise<LabelSheet> {
  writeFileSync(join(folder, name), content);
  return readLabels(join(folder, name));
}

const plain = "finding,owner_table,owner_id,sample,label\r\npassage,passage_match,m1,s1,yes\r\npassage,passage_match,m2,s1,no\r\n";

describe("a sheet of labels", () => {
  test("is read as it was written", async () => {
    expect(await read(plain)).toEqual({
      rows: [
        { line: 2, finding: "passage", ownerTable: "passage_match", ownerId: "m1", sample: "s1", labels: ["yes"], agreed: null },
        { line: 3, finding: "passage", ownerTable: "passage_match", ownerId: "m2", sample: "s1", labels: ["no"], agreed: null },
      ],
      problems: [],
    });
  });

  test("says the same with semicolons, a byte order mark, other columns in another order, in UTF-16 with tabs, and with empty lines at the end", async () => {
    const turned =
      "Note;Label;SAMPLE;owner_id;a_context;owner_table;finding\r\n" +
      ';YES;s1;m1;"one; ""two""\nthree";passage_match;passage\r\n' +
      "was here; No ;s1;m2;;passage_match;passage\r\n;;;;;;\r\n";
    const expected = (await read(plain)).rows.map((row) => ({ ...row, line: 0 }));
    const without = ({ rows, problems }: LabelSheet): unknown => [rows.map((row) => ({ ...row, line: 0 })), problems];
    expect(without(await read(`\uFEFF${turned}`))).toEqual([expected, []]);
    const wide = Buffer.from(`\uFEFF${plain.replaceAll(",", "\t")}`, "utf16le");
    expect(without(await read(wide, "labels.tsv"))).toEqual([expected, []]);
    expect(without(await read(plain.replaceAll("\r\n", "\r")))).toEqual([expected, []]);
  });

  test("has as many labels as columns of labels, in short forms too, and what people settled on", async () => {
    const { rows, problems } = await read(
      "finding,owner_table,owner_id,sample,label,label_2,label_agreed\np,t,1,s,y,n,0\np,t,2,s,?,,\np,t,3,s,TRUE,1,\n",
    );
    expect(rows.map(({ labels, agreed }) => [...labels, agreed])).toEqual([
      ["yes", "no", "no"],
      ["unsure", null, null],
      ["yes", "yes", null],
    ]);
    expect(problems).toEqual([]);
  });

  test("names by line what is no label, and counts it as empty", async () => {
    const { rows, problems } = await read("finding,owner_table,owner_id,sample,label\np,t,1,s,perhaps\np,t,2,s,yes\n");
    expect(rows.map(({ labels }) => labels[0])).toEqual([null, "yes"]);
    expect(problems.map(({ line, code, message }) => [line, code, message.includes("perhaps")])).toEqual([[2, "label_unknown", true]]);
  });

  test("is refused without the columns that name the rows, and without a file", async () => {
    await expect(read("finding,label\np,yes\n")).rejects.toMatchObject({ code: "USAGE", message: expect.stringContaining("owner_id") });
    await expect(read("")).rejects.toMatchObject({ code: "USAGE" });
    const workbook = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(200)]);
    await expect(read(workbook, "labels.xlsx")).rejects.toMatchObject({ advice: expect.stringContaining("as CSV") });
    await expect(readLabels(join(folder, "none.csv"))).rejects.toMatchObject({ code: "INPUT_MISSING" });
  });
});
