/**
 * Texts of sources on disk: all texts in one UTF-8 file, their ids in another, and columns that say where each begins.
 * Texts stay out of the database and out of memory: a text is read when a finding of it is shown.
 */
import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { writeAll, writeColumnsFolder } from "./columns-file.ts";

export const textsFileName = "texts.utf8";
export const idsFileName = "ids.utf8";

const bufferBytes = 1 << 20;
/** Units encoded at a time; at most three bytes each, so a piece always fits the buffer. */
const pieceUnits = 1 << 18;

/** Appends strings to a file as UTF-8 through a fixed buffer. */
class Utf8File {
  readonly #file: number;
  readonly #buffer = Buffer.allocUnsafeSlow(bufferBytes);
  #used = 0;
  #written = 0;
  #isOpen = true;

  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  /** Bytes so far. */
  get length(): number {
    return this.#written + this.#used;
  }

  append(text: string): void {
    for (let start = 0; start < text.length;) {
      let end = Math.min(text.length, start + pieceUnits);
      if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
      const piece = start === 0 && end === text.length ? text : text.slice(start, end);
      if (this.#used + piece.length * 3 > bufferBytes) this.#flush();
      this.#used += this.#buffer.write(piece, this.#used, "utf8");
      start = end;
    }
  }

  #flush(): void {
    writeAll(this.#file, this.#buffer.subarray(0, this.#used));
    this.#written += this.#used;
    this.#used = 0;
  }

  close(): void {
    this.#flush();
    fsyncSync(this.#file);
    this.abandon();
  }

  /** Closes the file as it is; safe to call twice. */
  abandon(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Writes a folder of texts. They are on the disk when `close` has returned. */
export class TextsWriter {
  readonly #folder: string;
  readonly #texts: Utf8File;
  readonly #ids: Utf8File;
  readonly #seen = new Set<string>();
  readonly #textStarts: number[] = [0];
  readonly #idStarts: number[] = [0];
  readonly #lengths: number[] = [];

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#texts = new Utf8File(join(folder, textsFileName));
    this.#ids = new Utf8File(join(folder, idsFileName));
  }

  /** Adds the text of a source. Lone surrogates become U+FFFD, which keeps every offset. @throws INVARIANT for a source written before. */
  write(sourceId: string, text: string): void {
    invariant(!this.#seen.has(sourceId), `the text of source ${sourceId} was written twice`);
    this.#seen.add(sourceId);
    this.#texts.append(text);
    this.#ids.append(sourceId);
    this.#textStarts.push(this.#texts.length);
    this.#idStarts.push(this.#ids.length);
    this.#lengths.push(text.length);
  }

  close(): void {
    this.#texts.close();
    this.#ids.close();
    writeColumnsFolder(this.#folder, {
      text_starts: Float64Array.from(this.#textStarts),
      id_starts: Float64Array.from(this.#idStarts),
      lengths: Uint32Array.from(this.#lengths),
    });
  }

  /** Lets go of the files; what was written is not a folder of texts. */
  abandon(): void {
    this.#texts.abandon();
    this.#ids.abandon();
  }
}
