import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { readAll } from "./columns-file.ts";
import { textsFileName } from "./texts-writer.ts";

/** The texts of a folder by the places of their bytes: all that a thread needs that is told where its texts lie. */
export class TextsFile {
  readonly #file: number;

  constructor(folder: string) {
    this.#file = openSync(join(folder, textsFileName), "r");
  }

  /** Bytes `[start, end)` of the file. @throws PROJECT_DAMAGED when it ends before. */
  bytes(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
    if (!readAll(this.#file, bytes, start))
      throw new HymnsheetError("PROJECT_DAMAGED", "the file of texts is shorter than its index says", {
        advice: "Run `hymnsheet analyze` again.",
      });
    return bytes;
  }

  text(start: number, end: number): string {
    return this.bytes(start, end).toString("utf8");
  }

  close(): void {
    closeSync(this.#file);
  }
}
