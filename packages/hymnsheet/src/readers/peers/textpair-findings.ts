import { jsonLinesReader } from "../json-lines-reader.ts";
import type { InputFile } from "../input-files.ts";
import { problemFinding } from "../reader.ts";
import { countOf, textsOf, type PeerFinding, type PeerPlace } from "./peer-finding.ts";

type Fields = Readonly<Record<string, unknown>>;

/** TextPAIR's `alignments.jsonl`, unpacked: a line per pair, places in bytes. Older versions write numbers as texts. Streamed. */
export async function* textpairFindings(files: readonly InputFile[]): AsyncIterable<PeerFinding> {
  for (const { path, ...file } of files) {
    if (file.extension === "lz4") {
      yield { ...problemFinding("peer_packed", null, "lz4 -d"), path };
      continue;
    }
    for await (const finding of jsonLinesReader.read({ path, ...file }, { textColumn: "text" })) {
      if (finding.kind === "problem") {
        yield { ...finding, path };
        continue;
      }
      const { line, fields } = finding;
      const [source, target] = [placeOf(fields, "source"), placeOf(fields, "target")];
      if (source === null || target === null) yield { ...problemFinding("peer_line_unusable", line, "TextPAIR"), path };
      else yield { kind: "group", path, line, places: [source, target] };
    }
  }
}

function placeOf(fields: Fields, side: "source" | "target"): PeerPlace | null {
  const [start, end] = [countOf(fields[`${side}_start_byte`]), countOf(fields[`${side}_end_byte`])];
  const references = textsOf(fields, [`${side}_id`, `${side}_doc_id`, `${side}_filename`]);
  if (start === null || end === null || references.length === 0) return null;
  const [text = null] = textsOf(fields, [`${side}_passage`]);
  return { references, start, end, unit: "utf8", text };
}
