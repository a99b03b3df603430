/**
 * What the input says of each source beside its text, kept between the stage that reads and the one that settles whose words they are.
 * One JSON line per source, so that no single string grows with the corpus.
 */
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import type { SourceFacts } from "@hymnsheet/core/voices/source-facts";
import type { IndexReader, StageWriter } from "../store/store-ports.ts";

export interface CorpusFacts {
  /** By id, titles among them. */
  readonly facts: readonly SourceFacts[];
  readonly speakers: readonly SpeakerInput[];
}

const COLUMNS_NAME = "facts";
const LINES_AT_ONCE = 4096;

export function writeCorpusFacts(writer: StageWriter, { facts, speakers }: CorpusFacts): void {
  const ordered = facts.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const columns = writer.openColumns(COLUMNS_NAME, { speakers: "u8", facts: "u8" });
  const encoder = new TextEncoder();
  columns.append("speakers", encoder.encode(JSON.stringify(speakers)));
  for (let from = 0; from < ordered.length; from += LINES_AT_ONCE) {
    const lines = ordered.slice(from, from + LINES_AT_ONCE).map((source) => `${JSON.stringify(source)}\n`);
    columns.append("facts", encoder.encode(lines.join("")));
  }
  columns.close();
}

export function readCorpusFacts(project: Pick<IndexReader, "readColumns">): CorpusFacts {
  // Written as bytes above.
  const { speakers, facts } = project.readColumns("corpus", COLUMNS_NAME) as Record<string, Uint8Array>;
  return { speakers: JSON.parse(new TextDecoder().decode(speakers)) as SpeakerInput[], facts: [...readLines(facts!)] };
}

function* readLines(bytes: Uint8Array): Iterable<SourceFacts> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    yield JSON.parse(decoder.decode(bytes.subarray(from, end))) as SourceFacts;
    from = end + 1;
  }
}
