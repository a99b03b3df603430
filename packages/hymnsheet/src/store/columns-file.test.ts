import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openColumnsWriter, readColumnsFolder, readColumnsRange, writeColumnsFolder } from "./columns-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-columns-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const columns = fc.record({
  tokens: fc.uint32Array(),
  lengths: fc.uint16Array(),
  breaks: fc.uint8Array(),
  days: fc.int32Array(),
  bits: fc.float64Array({ noNaN: true }),
});

describe("index columns", () => {
  it("come back with type and content, whole, in parts and shared", () => {
    fc.assert(
      fc.property(columns, fc.nat(12), fc.nat(12), (written, from, to) => {
        writeColumnsFolder(join(folder, "any"), written);
        expect(readColumnsFolder(join(folder, "any"))).toEqual(written);
        for (const [name, values] of Object.entries(written))
          expect(readColumnsRange(join(folder, "any"), name, { from, to })).toEqual(values.slice(from, Math.max(from, to)));
        const { tokens } = readColumnsFolder(join(folder, "any"), { shared: true, columns: ["tokens"] });
        expect(tokens!.buffer).toBeInstanceOf(SharedArrayBuffer);
        expect([...tokens!]).toEqual([...written.tokens]);
      }),
    );
  });

  it("written piece by piece equal those written at once", () => {
    const writer = openColumnsWriter(join(folder, "pieces"), { tokens: "u32", breaks: "u8" });
    const piece = new Uint32Array(3);
    for (let at = 0; at < 9; at += 3) {
      piece.set([at, at + 1, at + 2]);
      writer.append("tokens", piece);
    }
    writer.append("breaks", Uint8Array.of(7));
    writer.close();
    expect(readColumnsFolder(join(folder, "pieces"))).toEqual({
      breaks: Uint8Array.of(7),
      tokens: Uint32Array.from({ length: 9 }, (_, at) => at),
    });
    expect(() => openColumnsWriter(join(folder, "pieces"), { tokens: "u32" }).append("tokens", Uint8Array.of(1))).toThrow(/takes u32/);
  });

  it("that were cut short, overwritten or lost are refused, not read as numbers", () => {
    const path = join(folder, "torn", "tokens.column");
    const refused = expect.objectContaining({ code: "PROJECT_DAMAGED" });
    writeColumnsFolder(join(folder, "torn"), { tokens: Uint32Array.of(1, 2, 3) });
    truncateSync(path, 40);
    expect(() => readColumnsFolder(join(folder, "torn"))).toThrowError(refused);
    truncateSync(path, 10);
    expect(() => readColumnsFolder(join(folder, "torn"))).toThrowError(refused);
    writeFileSync(path, "x".repeat(64));
    expect(() => readColumnsFolder(join(folder, "torn"))).toThrowError(refused);
    expect(() => readColumnsFolder(join(folder, "absent"))).toThrowError(refused);
    expect(() => readColumnsFolder(join(folder, "torn"), { columns: ["starts"] })).toThrowError(refused);
  });

  it("that were never closed are refused", () => {
    openColumnsWriter(join(folder, "open"), { tokens: "u32" }).append("tokens", Uint32Array.of(1));
    expect(() => readColumnsFolder(join(folder, "open"))).toThrowError(expect.objectContaining({ code: "PROJECT_DAMAGED" }));
  });
});
