/**
 * Matches as the competitions on text alignment at PAN want them: one XML file per pair of texts, `THIS-SOURCE.xml`, with one `feature` per
 * match; offsets and lengths in code points. `this` is the later text, `source` the earlier; both are named by id and `.txt`.
 *
 * The name of the feature is the format's own; it says nothing about anybody, and each file says so.
 * Format: Potthast, Gollub, Hagen, Tippmann, Kiesel, Rosso, Stamatatos & Stein (2013), "Overview of the 5th International Competition on
 * Plagiarism Detection".
 */
import { contentId } from "@hymnsheet/core/model/ids";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { CodePointOffsets } from "../code-points.ts";
import { matchSides } from "./match-sides.ts";
import type { PeerExportOptions } from "./peer-format.ts";
import { readSourceFacts } from "./source-facts.ts";

export interface PanDocument {
  readonly name: string;
  readonly xml: string;
  readonly featureCount: number;
}

interface Feature {
  readonly offset: number;
  readonly length: number;
  readonly sourceOffset: number;
  readonly sourceLength: number;
}

const NOTE =
  "<!-- Places that share wording. The name of the features is the format's; it does not say who took words from whom, or whether. -->";
/** Longest part of a file name that one text's id gets; systems allow 255 bytes for the whole. */
const LONGEST_NAME = 110;

/** The files by name of their two texts. Memory: four numbers per match. */
export async function* panDocuments(reader: ProjectReader, { withSuppressed }: PeerExportOptions): AsyncGenerator<PanDocument> {
  const [facts, offsets] = [await readSourceFacts(reader), await CodePointOffsets.open(reader)];
  const pairs = new Map<string, Map<string, Feature[]>>();
  const query = withSuppressed === true ? {} : { where: { suppressed_by: "" } };
  for await (const matches of reader.scan<PassageMatchRow>(passageMatchTable, query)) {
    for (const match of matches) {
      const { earlier, later } = matchSides(match, facts);
      const [offset, end] = [
        await offsets.convert(later.source_id, later.span_start),
        await offsets.convert(later.source_id, later.span_end),
      ];
      const sourceOffset = await offsets.convert(earlier.source_id, earlier.span_start);
      const sourceEnd = await offsets.convert(earlier.source_id, earlier.span_end);
      const feature = { offset, length: end - offset, sourceOffset, sourceLength: sourceEnd - sourceOffset };
      const ofText = pairs.get(later.source_id) ?? new Map<string, Feature[]>();
      pairs.set(later.source_id, ofText);
      const features = ofText.get(earlier.source_id);
      if (features === undefined) ofText.set(earlier.source_id, [feature]);
      else features.push(feature);
    }
  }
  for (const [text, ofText] of sorted(pairs)) {
    for (const [source, features] of sorted(ofText)) {
      yield { name: `${fileName(text)}-${fileName(source)}.xml`, xml: documentXml(text, source, features), featureCount: features.length };
    }
  }
}

function documentXml(text: string, source: string, features: readonly Feature[]): string {
  const lines = [...features]
    .sort((left, right) => left.offset - right.offset || left.sourceOffset - right.sourceOffset || left.length - right.length)
    .map(({ offset, length, sourceOffset, sourceLength }) => {
      const places = `this_offset="${offset}" this_length="${length}"`;
      const other = `source_reference="${escaped(reference(source))}" source_offset="${sourceOffset}" source_length="${sourceLength}"`;
      return `<feature name="detected-plagiarism" ${places} ${other} />\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document reference="${escaped(reference(text))}">\n${NOTE}\n${lines.join("")}</document>\n`;
}

const reference = (sourceId: string): string => (sourceId.endsWith(".txt") ? sourceId : `${sourceId}.txt`);

/** An id as part of a file name: what some system forbids is written %XX; long ones are cut and end in a hash. */
function fileName(sourceId: string): string {
  const name = sourceId
    .replace(/\.txt$/u, "")
    .replace(/[^\w.-]/gu, (character) =>
      [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
    );
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 21)}${contentId("_", [sourceId]).slice(1)}`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (character) => entities[character]!).replace(/\s/gu, (blank) => `&#${blank.charCodeAt(0)};`);
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([left], [right]) => (left < right ? -1 : 1));
}
