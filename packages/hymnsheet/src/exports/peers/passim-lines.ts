/**
 * Families as passim writes its clusters (`out.json`): one JSON object per member, members of one `cluster` together, the largest first,
 * `begin` and `end` in code points, half-open.
 *
 * Ours stand in passim's names: `series` is the speaker, `size` counts texts, `cluster` and `uid` are numbers derived from `item_id` and `id`.
 * `item_id`, `speaker`, `stance` and `suppressed_by` are added, as passim itself passes on every field of its input.
 * Format: Smith, Cordell & Mullen (2015), American Literary History, and the program's documentation (version 2).
 */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { rowsWhereIn } from "../../store/rows-where-in.ts";
import { CodePointOffsets } from "../code-points.ts";
import { isoTime } from "../iso-time.ts";
import { numberOf, type PeerExportOptions } from "./peer-format.ts";
import { readActorNames, readSourceFacts } from "./source-facts.ts";

/** Items whose members are read at once. */
const BATCH = 200;

/** The lines in batches. Memory: the items, and the members of some of them. */
export async function* passimLines(reader: ProjectReader, { withSuppressed }: PeerExportOptions): AsyncGenerator<readonly string[]> {
  const [facts, names, offsets] = [await readSourceFacts(reader), await readActorNames(reader), await CodePointOffsets.open(reader)];
  const where = withSuppressed === true ? { level: "passage" } : { level: "passage", suppressed_by: "" };
  const items = await reader.rows<ItemRow>(itemTable, { where, orderBy: ["-source_count"] });
  for (let first = 0; first < items.length; first += BATCH) {
    const batch = items.slice(first, first + BATCH);
    const members = new Map<string, ItemMemberRow[]>(batch.map(({ item_id }) => [item_id, []]));
    for (const member of await rowsWhereIn<ItemMemberRow>(reader, itemMemberTable, "item_id", [...members.keys()]))
      members.get(member.item_id)?.push(member);
    const families = batch.map((item) => ({ item, places: distinctPlaces(members.get(item.item_id)!) }));
    const slices = await reader.slices(families.flatMap(({ places }) => places));
    const lines: string[] = [];
    for (const { item, places } of families) {
      const size = new Set(places.map(({ source_id }) => source_id)).size;
      for (const place of places) {
        const source = facts.get(place.source_id);
        const time = place.said_from ?? source?.published_at ?? null;
        const line = {
          uid: numberOf(place.source_id),
          cluster: numberOf(item.item_id),
          size,
          id: place.source_id,
          series: place.speaker_id,
          begin: await offsets.convert(place.source_id, place.span_start),
          end: await offsets.convert(place.source_id, place.span_end),
          text: slices[lines.length]!.text,
          date: time === null ? null : isoTime(time),
          title: source?.title ?? "",
          url: source?.url ?? "",
          outlet: source?.outlet ?? "",
          speaker: names.get(place.speaker_id) ?? place.speaker_id,
          stance: place.stance,
          item_id: item.item_id,
          suppressed_by: item.suppressed_by,
        };
        lines.push(`${JSON.stringify(line)}\n`);
      }
    }
    yield lines;
  }
}

/** Members by text and place, each place once however many rows found it. */
function distinctPlaces(members: readonly ItemMemberRow[]): ItemMemberRow[] {
  const sorted = [...members].sort(
    (left, right) =>
      (left.source_id < right.source_id ? -1 : left.source_id > right.source_id ? 1 : 0) ||
      left.span_start - right.span_start ||
      left.span_end - right.span_end,
  );
  return sorted.filter((member, at) => {
    const before = sorted[at - 1];
    return before?.source_id !== member.source_id || before.span_start !== member.span_start || before.span_end !== member.span_end;
  });
}
