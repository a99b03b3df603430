/** A user's background corpus: anything the readers read, named by what it holds. */
import { basename, resolve } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import { fileInputs } from "./file-inputs.ts";

export interface BackgroundCorpus {
  /** Hash of names and bytes of its files: equal for equal content, wherever it lies. */
  readonly name: string;
  /** Name of the file or folder, for people. */
  readonly label: string;
  /** Texts and problems, in a fixed order; may be read again. */
  read(): AsyncIterable<ReadEvent>;
}

/**
 * @throws INPUT_MISSING when there is no such file or folder; USAGE for standard input, which can be read only once.
 */
export async function openBackground(path: string): Promise<BackgroundCorpus> {
  if (path === "-")
    throw new HymnsheetError("USAGE", "--background takes a file or a folder", {
      value: path,
      advice: "Save the background to a file first.",
    });
  const inputs = await fileInputs([path]);
  const fingerprint = await inputs.fingerprint();
  return { name: fingerprint?.slice(0, 16) ?? "", label: basename(resolve(path)), read: () => inputs.read() };
}
