import { jsonLinesReader } from "../json-lines-reader.ts";
import type { InputFile } from "../input-files.ts";
import { problemFinding } from "../reader.ts";
import { countOf, textsOf, type PeerFinding, type PeerPlace } from "./peer-finding.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Cluster {
  readonly path: string;
  readonly line: number | null;
  readonly places: PeerPlace[];
}

/**
 * passim's `out.json` (a line per member of a cluster) and `align.json` (a line per pair), as files or as the folders of parts that Spark writes.
 * Clusters are put together over all files; they come behind the pairs, in the order of their first members. Memory: the members.
 */
export async function* passimFindings(files: readonly InputFile[]): AsyncIterable<PeerFinding> {
  const clusters = new Map<string, Cluster>();
  for (const file of files) {
    if (file.relative.split("/").at(-1)!.startsWith("_")) continue; // `_SUCCESS`, which Spark leaves beside its parts.
    for await (const finding of jsonLinesReader.read(file, { textColumn: "text" })) {
      if (finding.kind === "problem") {
        yield { ...finding, path: file.path };
        continue;
      }
      const { line, fields } = finding;
      const [first, second] = [placeOf(fields, ""), placeOf(fields, "2")];
      const [cluster] = textsOf(fields, ["cluster"]);
      if (first !== null && second !== null) yield { kind: "group", path: file.path, line, places: [first, second] };
      else if (first === null || cluster === undefined) yield { ...problemFinding("peer_line_unusable", line, "passim"), path: file.path };
      else {
        const known = clusters.get(cluster) ?? { path: file.path, line, places: [] };
        clusters.set(cluster, known);
        known.places.push(first);
      }
    }
  }
  for (const cluster of clusters.values()) yield { kind: "group", ...cluster };
}

function placeOf(fields: Fields, suffix: "" | "2"): PeerPlace | null {
  const [start, end] = [countOf(fields[`begin${suffix}`]), countOf(fields[`end${suffix}`])];
  const references = textsOf(fields, [`id${suffix}`]);
  if (start === null || end === null || references.length === 0) return null;
  // The texts of pairs (`s1`, `s2`) hold the marks of their alignment.
  const [text = null] = suffix === "" && fields["id2"] === undefined ? textsOf(fields, ["text"]) : [];
  return { references, start, end, unit: "codepoint", text };
}
