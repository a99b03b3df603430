/** What the brief tells of independence, as the tables stand. */
import type { IndependenceInput, ReconstructedText, SourcedAllegation, ToldPeople } from "@hymnsheet/core/brief/tell-independence";
import type { SharedAllegation } from "@hymnsheet/core/brief/tell-allegations";
import { readChanceLevel } from "@hymnsheet/core/counting/chance-level";
import type { SharedLine } from "@hymnsheet/core/brief/shared-line";
import { largestGroup } from "@hymnsheet/core/counting/largest-group";
import { mergeMatch } from "@hymnsheet/core/counting/merge-match";
import type { PairFacts } from "@hymnsheet/core/counting/pair-facts";
import type { SheetUse } from "@hymnsheet/core/model/report-judgements";
import type { Level } from "@hymnsheet/core/model/levels";
import type { VerdictWords } from "@hymnsheet/core/messages/verdicts";
import { commonTextLineTable, type CommonTextLineRow } from "@hymnsheet/core/model/tables/common-text-line";
import { commonTextTable, type CommonTextRow } from "@hymnsheet/core/model/tables/common-text";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { independenceTable, type IndependenceRow } from "@hymnsheet/core/model/tables/independence";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { Span } from "@hymnsheet/core/model/span";
import { readExplanationCounts } from "../store/explanation-counts.ts";
import { readPairFacts } from "../store/judged-pairs.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { BriefReader } from "./brief-lines.ts";
import { readSheetUses } from "../store/sheet-uses.ts";
import { readNameable } from "./naming-guard.ts";

/** People named in one sentence, and declared pairs told one by one. */
const NAMES_TOLD = 6;
const DECLARED_TOLD = 3;

/** @param told  lines and allegations that the brief tells: people are named in the order of their first use of these. */
export async function readBriefIndependence(
  brief: BriefReader,
  ran: ReadonlySet<Level>,
  told: { readonly lines: readonly SharedLine[]; readonly allegations: readonly SharedAllegation[] },
): Promise<IndependenceInput> {
  const { reader } = brief;
  const from: IndependenceReader = { ...brief, firstUses: firstUses([...told.allegations, ...told.lines]) };
  const level = readChanceLevel(
    await reader.rows<InfoRow>(infoTable),
    await reader.rows<TermRow>(termTable, { where: { owner_table: "info" } }),
    (await reader.rows<IndependenceRow>(independenceTable, { limit: 1 }))[0],
  );
  const rows: IndependencePairRow[] = [];
  for await (const batch of reader.scan<IndependencePairRow>(independencePairTable, { where: { item_id: "" } })) rows.push(...batch);
  const verdicts = (wanted: (row: IndependencePairRow) => boolean): number => rows.filter(wanted).length;
  const dependent = rows.filter(isDependent);
  const declared = dependent.filter((row) => row.is_declared);
  const texts = await reader.rows<CommonTextRow>(commonTextTable, { orderBy: ["-speaker_count", "-line_count"] });
  return {
    isRun: ran.has("judgements"),
    level,
    counts: await readExplanationCounts(reader),
    judgedCount: await reader.count(independenceTable),
    hasClaims: ran.has("claims"),
    allegations: await sourced(from, told.allegations),
    pairs: {
      all: rows.length,
      dependent: dependent.length,
      independent: verdicts((row) => row.verdict === "independent"),
      open: verdicts((row) => row.verdict === "undetermined"),
    },
    ...(await tellGroup(from, rows)),
    declared: await declaredWords(from, declared.slice(0, DECLARED_TOLD)),
    declaredMore: Math.max(0, declared.length - DECLARED_TOLD),
    commonText: texts[0] === undefined ? undefined : await readText(from, texts[0]),
    commonTextCount: texts.length,
  };
}

type KnownUse = Span & Pick<ItemMemberRow, "said_from" | "said_to">;

interface IndependenceReader extends BriefReader {
  /** The first use of told lines by each speaker. */
  readonly firstUses: ReadonlyMap<string, KnownUse>;
}

function firstUses(lines: readonly SharedLine[]): Map<string, ItemMemberRow> {
  const first = new Map<string, ItemMemberRow>();
  for (const use of lines.flatMap((line) => line.voices)) {
    const known = first.get(use.speaker_id);
    if (known === undefined || endOf(use) < endOf(known)) first.set(use.speaker_id, use);
  }
  return first;
}

/** By then it was said; a use whose time is known less exactly is not taken for an earlier one. */
const endOf = ({ said_from, said_to }: Pick<ItemMemberRow, "said_from" | "said_to">): number => said_to ?? said_from ?? Infinity;

const isDependent = ({ verdict }: IndependencePairRow): boolean => verdict === "common_source" || verdict === "copy";

async function sourced(from: IndependenceReader, allegations: readonly SharedAllegation[]): Promise<SourcedAllegation[]> {
  const { reader } = from;
  const ids = allegations.map(({ item }) => item.item_id);
  const bands = new Map((await rowsWhereIn<IndependenceRow>(reader, independenceTable, "item_id", ids)).map((row) => [row.item_id, row]));
  const pairs = await readPairFacts(reader, await rowsWhereIn<IndependencePairRow>(reader, independencePairTable, "item_id", ids));
  const told: SourcedAllegation[] = [];
  for (const allegation of allegations) {
    const own = pairs.filter(({ row }) => row.item_id === allegation.item.item_id);
    const band = bands.get(allegation.item.item_id);
    if (band === undefined) continue;
    const { effective_low: low, effective_high: high } = band;
    told.push({
      ...allegation,
      band: low === null || high === null ? null : { low: Math.floor(low), high: Math.ceil(high) },
      pairCount: own.length,
      sharingCount: own.filter((pair) => pair.units.length > 0).length,
      declaredCount: own.filter(({ row }) => row.is_declared).length,
      match: mergeMatch(own, { speakerCount: band.speaker_count, reportedCount: await countReported(from, allegation) }),
    });
  }
  return told;
}

/** Uses of an allegation that come in a reporter's quotation marks or words. */
async function countReported({ reader }: IndependenceReader, { voices }: SharedAllegation): Promise<number> {
  const ids = [...new Set(voices.map((member) => member.utterance_id))].sort();
  const rows = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", ids);
  const own = new Set(rows.filter((row) => row.form === "transcript").map((row) => row.utterance_id));
  return voices.filter((member) => !own.has(member.utterance_id)).length;
}

async function tellGroup(
  from: IndependenceReader,
  rows: readonly IndependencePairRow[],
): Promise<Pick<IndependenceInput, "group" | "independent">> {
  const dependent = rows.filter((row) => isDependent(row) && !row.is_declared);
  const ids = largestGroup(dependent.map((row) => [row.a_speaker_id, row.b_speaker_id]));
  if (ids.length === 0) return { group: undefined, independent: { ids: [], more: 0 } };
  const members = new Set(ids);
  const inside = dependent.filter((row) => members.has(row.a_speaker_id));
  const facts: readonly PairFacts[] = await readPairFacts(from.reader, inside);
  // Of the rarest line of each pair, the one that is likeliest by chance: the group holds at least so well.
  const chances = facts.flatMap(({ units }) => units[0]?.chance ?? []);
  const apart = new Map<string, number>();
  for (const { a_speaker_id: a, b_speaker_id: b, verdict } of rows)
    if (verdict === "independent" && members.has(a) !== members.has(b)) {
      const other = members.has(a) ? b : a;
      apart.set(other, (apart.get(other) ?? 0) + 1);
    }
  const outside = [...apart].filter(([, count]) => count === members.size).map(([id]) => id);
  return {
    group: {
      ...(await nameThem(from, ids)),
      pairCount: inside.length,
      chance: Math.max(0, ...chances),
      likely: {
        low: inside.reduce((least, row) => Math.min(least, row.low ?? row.p_dependent ?? 0), 1),
        high: inside.reduce((most, row) => Math.max(most, row.high ?? row.p_dependent ?? 0), 0),
      },
      spans: await firstWords(from, ids),
    },
    independent: await nameThem(from, outside.sort()),
  };
}

/** The declared or confirmed utterances of speakers, by speaker. */
async function nameable({ reader, decisions }: IndependenceReader, ids: readonly string[]): Promise<Map<string, UtteranceRow>> {
  const rows = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "speaker_id", [...ids].sort(), { form: "transcript" });
  const named = await readNameable(reader, rows, decisions);
  const first = new Map<string, UtteranceRow>();
  for (const row of rows.filter((one) => named.has(one.utterance_id))) {
    const known = first.get(row.speaker_id);
    if (known === undefined || (row.said_from ?? Infinity) < (known.said_from ?? Infinity)) first.set(row.speaker_id, row);
  }
  return first;
}

/** By the time of their first statement, then id; those whom nobody may name are counted. */
async function nameThem(from: IndependenceReader, ids: readonly string[]): Promise<ToldPeople> {
  const first = await nameable(from, ids);
  const at = (id: string): number => {
    const known = from.firstUses.get(id) ?? first.get(id);
    return known === undefined ? Infinity : endOf(known);
  };
  const named = ids.filter((id) => first.has(id)).sort((x, y) => (at(x) === at(y) ? (x < y ? -1 : 1) : at(x) - at(y)));
  return { ids: named, more: ids.length - named.length };
}

/** Where each of them first uses a told line; of one who uses none, the beginning of the first statement. */
async function firstWords(from: IndependenceReader, ids: readonly string[]): Promise<Span[]> {
  const first = await nameable(from, ids);
  const places = ids.flatMap((id) => {
    const use = from.firstUses.get(id) ?? first.get(id);
    return use === undefined ? [] : [{ ...use, said_from: use.said_from ?? Infinity }];
  });
  places.sort((x, y) => (x.said_from === y.said_from ? (x.source_id < y.source_id ? -1 : 1) : x.said_from - y.said_from));
  return places.slice(0, NAMES_TOLD).map(({ source_id, span_start, span_end }) => ({
    source_id,
    span_start,
    span_end: Math.min(span_end, span_start + CITED_UNITS),
  }));
}

/** Speakers of a common text among whom those to name are chosen: those with most of its lines. */
const SPEAKERS_READ = 60;
/** UTF-16 units of a statement that are cited as its beginning. */
const CITED_UNITS = 80;

async function declaredWords(from: IndependenceReader, rows: readonly IndependencePairRow[]): Promise<VerdictWords[]> {
  const first = await nameable(from, [...new Set(rows.flatMap((row) => [row.a_speaker_id, row.b_speaker_id]))]);
  return rows
    .filter((row) => first.has(row.a_speaker_id) && first.has(row.b_speaker_id))
    .map((row) => ({
      verdict: row.verdict,
      a: from.actorName(row.a_speaker_id),
      b: from.actorName(row.b_speaker_id),
      earlier: row.earlier_speaker_id === null ? "" : from.actorName(row.earlier_speaker_id),
      isDeclared: row.is_declared,
      isEventOpen: false,
    }));
}

async function readText(from: IndependenceReader, row: CommonTextRow): Promise<ReconstructedText> {
  const { reader } = from;
  const lines = await reader.rows<CommonTextLineRow>(commonTextLineTable, { where: { sheet_id: row.sheet_id } });
  const uses = await readSheetUses(reader, [row], lines, SPEAKERS_READ);
  const first = new Map<string, SheetUse>();
  for (const use of uses) {
    const known = first.get(use.speaker_id);
    if (known === undefined || endOf(use) < endOf(known)) first.set(use.speaker_id, use);
  }
  const people = await nameThem({ ...from, firstUses: first }, [...first.keys()].sort());
  const places = [...first.values()].sort((x, y) => (endOf(x) === endOf(y) ? (x.speaker_id < y.speaker_id ? -1 : 1) : endOf(x) - endOf(y)));
  return {
    ...people,
    more: Math.max(0, row.speaker_count - people.ids.length),
    lineCount: row.line_count,
    first: row.first_at === null ? null : { from: row.first_at, to: row.first_at + 1 },
    opening: lines[0]?.text ?? "",
    spans: places.map(({ source_id, span_start, span_end }) => ({ source_id, span_start, span_end })),
  };
}
