/**
 * Columns of numbers on disk, one file each: a header of 32 bytes, then the values, little-endian, so a value's place is
 * 32 + index x width and any range is read by position. A file is whole when its length fits its header.
 *
 * Header: "hymncol1" (8 bytes), code of the type (u32), zero (u32), number of values (u64), zero (u64).
 */
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";
import { HymnsheetError, invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ColumnsWriter, IndexColumn, IndexColumns, IndexColumnType, ReadColumnsOptions } from "./store-ports.ts";

const magic = Buffer.from("hymncol1", "latin1");
const headerBytes = 32;
const extension = ".column";

const columnTypes = {
  u8: { code: 1, arrayType: Uint8Array },
  u16: { code: 2, arrayType: Uint16Array },
  u32: { code: 3, arrayType: Uint32Array },
  i32: { code: 4, arrayType: Int32Array },
  f64: { code: 5, arrayType: Float64Array },
} as const satisfies Record<IndexColumnType, { code: number; arrayType: new (buffer: ArrayBuffer) => IndexColumn }>;

function typeOf(values: IndexColumn): IndexColumnType {
  if (values instanceof Uint8Array) return "u8";
  if (values instanceof Uint16Array) return "u16";
  if (values instanceof Uint32Array) return "u32";
  return values instanceof Int32Array ? "i32" : "f64";
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name);
}

/** Writes all of `bytes` at the current place of the file. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += writeSync(file, bytes, done, Math.min(bytes.byteLength - done, 1 << 30));
}

/** Reads into all of `target` from `position`; false when the file ends before. */
export function readAll(file: number, target: Uint8Array, position: number): boolean {
  for (let done = 0; done < target.byteLength;) {
    const read = readSync(file, target, done, Math.min(target.byteLength - done, 1 << 30), position + done);
    if (read === 0) return false;
    done += read;
  }
  return true;
}

/**
 * Opens a folder of columns for appending. The columns are on the disk when `close` has returned.
 *
 * @throws INVARIANT for a name that is not letters, digits, `_` and `-`, and for an array of another type than declared.
 */
export function openColumnsWriter(folder: string, types: Readonly<Record<string, IndexColumnType>>): ColumnsWriter {
  invariant(endianness() === "LE", "index columns are little-endian and this machine is not");
  mkdirSync(folder, { recursive: true });
  const columns = new Map<string, { file: number; type: IndexColumnType; count: number }>();
  for (const [name, type] of Object.entries(types)) {
    invariant(isPlainName(name), `column name ${JSON.stringify(name)}`);
    const file = openSync(join(folder, name + extension), "w");
    writeAll(file, Buffer.alloc(headerBytes));
    columns.set(name, { file, type, count: 0 });
  }
  return {
    append(name, values) {
      const column = columns.get(name);
      invariant(column !== undefined, `no column ${name} in ${folder}`);
      invariant(typeOf(values) === column.type, `column ${name} takes ${column.type}`);
      writeAll(column.file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
      column.count += values.length;
    },
    close() {
      for (const { file, type, count } of columns.values()) {
        const header = Buffer.alloc(headerBytes);
        magic.copy(header);
        header.writeUInt32LE(columnTypes[type].code, 8);
        header.writeBigUInt64LE(BigInt(count), 16);
        writeSync(file, header, 0, headerBytes, 0);
        fsyncSync(file);
        closeSync(file);
      }
      columns.clear();
    },
  };
}

/** Writes whole columns; see `openColumnsWriter`. */
export function writeColumnsFolder(folder: string, columns: IndexColumns): void {
  const writer = openColumnsWriter(folder, Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, typeOf(values)])));
  for (const [name, values] of Object.entries(columns)) writer.append(name, values);
  writer.close();
}

function damaged(path: string, what: string): HymnsheetError {
  return new HymnsheetError("PROJECT_DAMAGED", `${path} ${what}`, {
    value: path,
    advice: "The index is damaged: run `hymnsheet analyze` again.",
  });
}

function readRange(path: string, range: { readonly from: number; readonly to: number }, isShared: boolean): IndexColumn {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    throw new HymnsheetError("PROJECT_DAMAGED", `${path} cannot be opened`, {
      value: path,
      cause,
      advice: "The index is not whole: run `hymnsheet analyze` again.",
    });
  }
  try {
    const header = Buffer.alloc(headerBytes);
    if (!readAll(file, header, 0) || !header.subarray(0, magic.length).equals(magic))
      throw damaged(path, "is no column file of this version");
    const type = Object.values(columnTypes).find(({ code }) => code === header.readUInt32LE(8));
    if (type === undefined) throw damaged(path, "holds an unknown type");
    const width = type.arrayType.BYTES_PER_ELEMENT;
    const count = Number(header.readBigUInt64LE(16));
    if (fstatSync(file).size !== headerBytes + count * width) throw damaged(path, "was cut short");
    const from = Math.max(0, Math.min(range.from, count));
    const to = Math.max(from, Math.min(range.to, count));
    const byteCount = (to - from) * width;
    const buffer = isShared ? new SharedArrayBuffer(byteCount) : new ArrayBuffer(byteCount);
    if (!readAll(file, new Uint8Array(buffer), headerBytes + from * width)) throw damaged(path, "was cut short");
    return new type.arrayType(buffer as ArrayBuffer); // typed arrays take both kinds of buffer; the type knows one
  } finally {
    closeSync(file);
  }
}

/** Part of one column, `[from, to)`, clipped to what is there. @throws PROJECT_DAMAGED when the file is missing or not whole. */
export function readColumnsRange(folder: string, column: string, range: { readonly from: number; readonly to: number }): IndexColumn {
  return readRange(join(folder, column + extension), range, false);
}

/** Whole columns of a folder. @throws PROJECT_DAMAGED when one is missing or not whole. */
export function readColumnsFolder(folder: string, options: ReadColumnsOptions = {}): IndexColumns {
  const names = options.columns ?? listColumns(folder);
  const whole = { from: 0, to: Number.MAX_SAFE_INTEGER };
  return Object.fromEntries(names.map((name) => [name, readRange(join(folder, name + extension), whole, options.shared === true)]));
}

function listColumns(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => name.slice(0, -extension.length))
      .sort();
  } catch {
    throw damaged(folder, "is missing");
  }
}
