/** What another program found beside what the project holds: who found what, as rows in the shape of `passage_match`. */
import { PlaceGroups } from "@hymnsheet/core/agreement/place-groups";
import { contentId } from "@hymnsheet/core/model/ids";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { SpanSpeakers } from "./span-speakers.ts";

/** Who found a pair of places. */
export type FoundBy = "both" | "theirs" | "ours";

type Judged = "layer" | "type" | "token_count" | "identity_share" | "surprisal_bits";

/** A row of `passage_match`, where what only our engine says may be unknown, and who found it. */
export type ComparedRow = { readonly found_by: FoundBy } & Omit<PassageMatchRow, Judged | "a_utterance_id" | "b_utterance_id"> & {
    readonly [Column in Judged]: PassageMatchRow[Column] | null;
  };

export interface ComparedGroups {
  /** Their pairs in their order, then ours that they lack, by match id. */
  readonly rows: readonly ComparedRow[];
  readonly theirCount: number;
  /** Their pairs that are ours too and count here. */
  readonly sharedCount: number;
  /** Their pairs that are ours too and are set aside here. */
  readonly setAsideCount: number;
  /** Our matches that count. */
  readonly ourCount: number;
  /** Those that are theirs too. */
  readonly ourSharedCount: number;
}

/** Above so many members a group is paired as a star round its first place, as the tables do it; else its pairs grow with the square. */
const MOST_PAIRED = 50;

/**
 * Compares groups of places with a project's matches and families. A pair is shared when one group of the other side holds both places,
 * whether or not that side names the two as a pair.
 *
 * Memory: matches and members.
 */
export async function compareGroups(groups: readonly (readonly Span[])[], reader: ProjectReader): Promise<ComparedGroups> {
  const ours = await ourGroups(reader);
  const index = new PlaceGroups(ours.map(({ places }) => places));
  const theirs = groups.flatMap(pairsOf);
  const speakers = await SpanSpeakers.open(reader, theirs.flat());
  const rows: ComparedRow[] = [];
  let [sharedCount, setAsideCount] = [0, 0];
  for (const pair of theirs) {
    const group = index.groupOf(...pair);
    const own = group === -1 ? null : ours[group]!;
    if (own?.suppressed_by === "") sharedCount++;
    else if (own !== null) setAsideCount++;
    rows.push(theirRow(pair, own, speakers));
  }
  const theirIndex = new PlaceGroups(groups);
  const counted = ours.flatMap(({ match }) => (match !== null && match.suppressed_by === "" ? [match] : []));
  const alone = counted.filter((match) => theirIndex.groupOf(...sidesOf(match)) === -1);
  for (const { a_utterance_id: _a, b_utterance_id: _b, ...match } of alone) rows.push({ found_by: "ours", ...match });
  return {
    rows,
    theirCount: theirs.length,
    sharedCount,
    setAsideCount,
    ourCount: counted.length,
    ourSharedCount: counted.length - alone.length,
  };
}

interface OurGroup {
  readonly places: readonly Span[];
  /** The match it is; null for a family. */
  readonly match: PassageMatchRow | null;
  readonly item_id: string;
  readonly suppressed_by: string;
}

/** What counts before what is set aside, matches before families, so that the first group that fits says most. */
async function ourGroups(reader: ProjectReader): Promise<OurGroup[]> {
  const groups: OurGroup[] = [];
  for await (const batch of reader.scan<PassageMatchRow>(passageMatchTable)) {
    for (const match of batch) groups.push({ places: sidesOf(match), match, item_id: match.item_id, suppressed_by: match.suppressed_by });
  }
  const members = new Map<string, Span[]>();
  for await (const batch of reader.scan<ItemMemberRow>(itemMemberTable, { where: { owner_table: "passage_match" } })) {
    for (const { item_id, source_id, span_start, span_end } of batch) {
      const places = members.get(item_id) ?? [];
      members.set(item_id, places);
      places.push({ source_id, span_start, span_end });
    }
  }
  for (const { item_id, suppressed_by } of await reader.rows<ItemRow>(itemTable, { where: { level: "passage" } }))
    groups.push({ places: members.get(item_id) ?? [], match: null, item_id, suppressed_by });
  return [...groups.filter(({ suppressed_by }) => suppressed_by === ""), ...groups.filter(({ suppressed_by }) => suppressed_by !== "")];
}

function sidesOf(match: PassageMatchRow): [Span, Span] {
  return [
    { source_id: match.a_source_id, span_start: match.a_start, span_end: match.a_end },
    { source_id: match.b_source_id, span_start: match.b_start, span_end: match.b_end },
  ];
}

function pairsOf(places: readonly Span[]): [Span, Span][] {
  const firsts = places.length > MOST_PAIRED ? places.slice(0, 1) : places;
  return firsts.flatMap((first, at) => places.slice(at + 1).map((other): [Span, Span] => [first, other]));
}

function theirRow([a, b]: readonly [Span, Span], own: OurGroup | null, speakers: SpanSpeakers): ComparedRow {
  const match = own?.match ?? null;
  return {
    found_by: own === null ? "theirs" : "both",
    match_id: contentId("theirs", [a.source_id, a.span_start, a.span_end, b.source_id, b.span_start, b.span_end]),
    a_source_id: a.source_id,
    a_start: a.span_start,
    a_end: a.span_end,
    a_speaker_id: speakers.of(a),
    b_source_id: b.source_id,
    b_start: b.span_start,
    b_end: b.span_end,
    b_speaker_id: speakers.of(b),
    layer: match?.layer ?? null,
    type: match?.type ?? null,
    token_count: match?.token_count ?? null,
    identity_share: match?.identity_share ?? null,
    surprisal_bits: match?.surprisal_bits ?? null,
    suppressed_by: own?.suppressed_by ?? "",
    item_id: own?.item_id ?? "",
  };
}
