/**
 * Matches as TextPAIR writes its alignments (`alignments.jsonl`): one JSON object per pair, `source_` the earlier text and `target_` the later,
 * places in bytes of the UTF-8 text, half-open, with what stands before and behind, and how far into the text that is in per cent.
 *
 * `*_doc_id` are our source ids; `passage_id` and `group_id` are numbers derived from `match_id` and `item_id`, which are added.
 * Format: Gladstone & Cooney (2020), "Opening New Paths for Scholarship: Algorithms to Track Text Reuse in ECCO", and the program's source.
 */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { isoTime } from "../iso-time.ts";
import { ByteOffsets } from "./byte-offsets.ts";
import { matchSides } from "./match-sides.ts";
import { numberOf, type PeerExportOptions } from "./peer-format.ts";
import { readActorNames, readSourceFacts, type SourceFacts } from "./source-facts.ts";

/** UTF-16 units before and behind a passage. */
const CONTEXT = 300;

type Slice = Awaited<ReturnType<ProjectReader["slices"]>>[number];

/** The lines in batches, in the order of match ids. */
export async function* textpairLines(reader: ProjectReader, { withSuppressed }: PeerExportOptions): AsyncGenerator<readonly string[]> {
  const [facts, names, offsets] = [await readSourceFacts(reader), await readActorNames(reader), new ByteOffsets(reader)];
  const query = withSuppressed === true ? {} : { where: { suppressed_by: "" } };
  for await (const matches of reader.scan<PassageMatchRow>(passageMatchTable, query)) {
    const pairs = matches.map((match) => matchSides(match, facts));
    const slices = await reader.slices(
      pairs.flatMap(({ earlier, later }) => [earlier, later]),
      CONTEXT,
    );
    const lines: string[] = [];
    for (const [at, { match_id, item_id, type, layer, suppressed_by }] of matches.entries()) {
      const { earlier, later } = pairs[at]!;
      const group = item_id === "" ? {} : { group_id: numberOf(item_id), item_id };
      lines.push(
        `${JSON.stringify({
          ...(await sideFields("source", earlier, { slice: slices[at * 2]!, facts, names, offsets })),
          ...(await sideFields("target", later, { slice: slices[at * 2 + 1]!, facts, names, offsets })),
          passage_id: numberOf(match_id),
          ...group,
          match_id,
          type,
          layer,
          suppressed_by,
        })}\n`,
      );
    }
    yield lines;
  }
}

interface SideInput {
  readonly slice: Slice;
  readonly facts: ReadonlyMap<string, SourceFacts>;
  readonly names: ReadonlyMap<string, string>;
  readonly offsets: ByteOffsets;
}

async function sideFields(
  side: "source" | "target",
  { source_id, span_start, span_end, speaker_id }: Span & { readonly speaker_id: string },
  { slice, facts, names, offsets }: SideInput,
): Promise<Readonly<Record<string, string | number>>> {
  const source = facts.get(source_id);
  const [start, end] = [await offsets.convert(source_id, span_start), await offsets.convert(source_id, span_end)];
  const perCent = 100 / Math.max(1, await offsets.length(source_id));
  const time = source?.published_at ?? null;
  return {
    [`${side}_doc_id`]: source_id,
    [`${side}_filename`]: source?.path ?? "",
    [`${side}_title`]: source?.title ?? "",
    [`${side}_author`]: names.get(speaker_id) ?? speaker_id,
    [`${side}_date`]: time === null ? "" : isoTime(time).slice(0, 10),
    [`${side}_start_byte`]: start,
    [`${side}_end_byte`]: end,
    [`${side}_context_before`]: slice.before,
    [`${side}_passage`]: slice.text,
    [`${side}_context_after`]: slice.after,
    [`${side}_start_position`]: (start * perCent).toFixed(2),
    [`${side}_end_position`]: (end * perCent).toFixed(2),
  };
}
