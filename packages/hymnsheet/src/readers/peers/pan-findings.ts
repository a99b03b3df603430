import { DOMParser } from "linkedom";
import { decodeText } from "../decode-text.ts";
import { wholeFile } from "../file-bytes.ts";
import type { InputFile } from "../input-files.ts";
import { problemFinding } from "../reader.ts";
import { countOf, type PeerFinding, type PeerPlace } from "./peer-finding.ts";

/** Features that name places: detections, and the labels of PAN's corpora. */
const NAMES = ["detected-plagiarism", "plagiarism"];

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface XmlElement {
  getAttribute(name: string): string | null;
}

/** Files of PAN's text alignment, one per pair of texts or per text, each a `document` with features; offsets in code points. Labels too. */
export async function* panFindings(files: readonly InputFile[]): AsyncIterable<PeerFinding> {
  for (const file of files) {
    const { path } = file;
    if (file.extension !== "xml") continue; // The texts, and the list of pairs, lie beside them in PAN's corpora.
    const { bytes, problem } = await wholeFile(file);
    if (problem !== null) yield { ...problem, path };
    if (bytes.length === 0) continue;
    const { text, problem: encoding } = decodeText(bytes);
    if (encoding !== null) yield { ...encoding, path };
    const document = new DOMParser().parseFromString(text, "text/xml");
    const reference = attributeOf(document.querySelector("document"), "reference");
    if (reference === null) {
      yield { ...problemFinding("peer_line_unusable", null, "PAN"), path };
      continue;
    }
    for (const feature of document.querySelectorAll("feature") as Iterable<XmlElement>) {
      if (!NAMES.includes(attributeOf(feature, "name") ?? "")) continue;
      const here = placeOf(feature, "this", reference);
      const there = placeOf(feature, "source", attributeOf(feature, "source_reference"));
      if (here === null || there === null) yield { ...problemFinding("peer_line_unusable", null, "PAN"), path };
      else yield { kind: "group", path, line: null, places: [here, there] };
    }
  }
}

function placeOf(feature: XmlElement, side: "this" | "source", reference: string | null): PeerPlace | null {
  const [start, length] = [countOf(attributeOf(feature, `${side}_offset`)), countOf(attributeOf(feature, `${side}_length`))];
  if (start === null || length === null || reference === null || reference === "") return null;
  return { references: [reference], start, end: start + length, unit: "codepoint", text: null };
}

/** An attribute with its entities replaced, which the parser leaves as they are in XML; null when there is none. */
function attributeOf(element: XmlElement | null, name: string): string | null {
  const value = element?.getAttribute(name) ?? null;
  return value === null
    ? null
    : value.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/giu,
        (whole, decimal?: string, hex?: string, entity?: string) => {
          if (entity !== undefined) return ENTITIES[entity.toLowerCase()]!;
          const point = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10);
          return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
        },
      );
}
