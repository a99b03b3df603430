import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { HymnsheetError, invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { fileSink, outputFailed, streamSink } from "../text-sink.ts";
import { panDocuments } from "./pan-documents.ts";
import { passimLines } from "./passim-lines.ts";
import type { PeerExportOptions, PeerFormat } from "./peer-format.ts";
import { textpairLines } from "./textpair-lines.ts";

/**
 * Writes what a project found as another program would have: the same bytes for the same rows.
 *
 * @returns rows written: members for `passim`, matches for `textpair` and `pan`.
 * @throws  OUTPUT_FAILED when the output cannot be written, for `pan` also when the folder holds something.
 */
export async function exportAs(reader: ProjectReader, format: PeerFormat, options: PeerExportOptions): Promise<number> {
  invariant((options.out === undefined) !== (options.stream === undefined), "an export goes to a file or to a stream");
  switch (format) {
    case "passim":
      return writeLines(passimLines(reader, options), options);
    case "textpair":
      return writeLines(textpairLines(reader, options), options);
    case "pan":
      return writeFolder(reader, options);
  }
}

async function writeLines(batches: AsyncIterable<readonly string[]>, { out, stream, onProgress }: PeerExportOptions): Promise<number> {
  const sink = out === undefined ? streamSink(stream!) : await fileSink(out); // one of the two is given
  let count = 0;
  try {
    for await (const lines of batches) {
      await sink.write(lines.join(""));
      count += lines.length;
      onProgress?.(count);
    }
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  await sink.finish();
  return count;
}

async function writeFolder(reader: ProjectReader, options: PeerExportOptions): Promise<number> {
  const { out, onProgress } = options;
  invariant(out !== undefined, "this format is many files and goes to a folder");
  await makeEmptyFolder(out);
  let count = 0;
  for await (const { name, xml, featureCount } of panDocuments(reader, options)) {
    const sink = await fileSink(join(out, name));
    try {
      await sink.write(xml);
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    await sink.finish();
    count += featureCount;
    onProgress?.(count);
  }
  return count;
}

async function makeEmptyFolder(folder: string): Promise<void> {
  const held = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((cause: unknown) => {
      throw outputFailed(folder, cause);
    });
  if (held.length > 0)
    throw new HymnsheetError("OUTPUT_FAILED", `the folder ${folder} is not empty`, {
      value: folder,
      advice: "Name a new or empty one: one file is written per pair of texts, and files of an earlier export would stay between them.",
    });
}
