/**
 * Puts every reported utterance where it belongs: to the occasion of the text it reports, else to one that several sources share, else to
 * its own source. One occasion and one speaker make a statement, however many sources report it.
 */
import { contentId } from "../model/ids.ts";
import type { EventRow } from "../model/tables/event.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { linkReports, type Report, type ReportLink, type SpokenText } from "./link-reports.ts";
import { timesMeet, type TimeInterval, type ToldTime } from "./source-facts.ts";
import { DAY_MS } from "./time-mentions.ts";
import { titledSource } from "./title-source.ts";
import { wordGrams } from "./word-grams.ts";

/** A reported utterance with what is needed to place it. */
export interface ReportedUtterance {
  readonly utterance: UtteranceRow;
  readonly words: readonly string[];
  /** When the source says it was said; null when it does not. */
  readonly said: ToldTime | null;
  readonly published: TimeInterval | null;
}

/** A speaker's own text in one source, with the utterance that opens it. */
export interface OwnText {
  readonly utterance: UtteranceRow;
  /** Its words in normal form; asked for once. */
  readonly words: () => readonly string[];
}

export interface PlacedReports {
  /** The same utterances in the same order with `event_id`, `statement_id`, `said_id`, `said_from` and `said_to` settled. */
  readonly utterances: readonly UtteranceRow[];
  /** Occasions known from reports alone. */
  readonly events: readonly EventRow[];
  readonly links: readonly ReportLink[];
}

/** A quotation this long in two sources of the same days makes their reports of one speaker reports of one occasion. */
const SHARED_WORDS = 6;
const SHARED_SHARE = 0.5;
const SAME_DAYS = 3;

/**
 * @param reports  reported utterances of all sources, by source and place.
 * @param texts    what speakers put out themselves.
 * @param nameEvent  name to print for an occasion known from reports: who spoke, on which ISO day, and whether a report says so or the
 *                   day is that of the first report.
 */
export function placeReports(
  reports: readonly ReportedUtterance[],
  texts: readonly OwnText[],
  nameEvent: (speakerId: string, day: string, isStated: boolean) => string,
): PlacedReports {
  const asked = reports.map(toReport);
  const links = linkReports(asked, texts.map(toSpoken));
  const groups = groupReports(reports, asked, links);
  const events = new Map<string, EventRow>();
  const utterances = reports.map((report, index) => {
    const link = links[index]!;
    const text = link.spoken === null ? undefined : texts[link.spoken]!.utterance;
    if (text)
      return placeAt(report, text.event_id, text.event_id ?? titledSource(text.source_id), { from: text.said_from, to: text.said_to });
    const group = groups.get(companyOf(report.utterance));
    if (!group || (report.said !== null && !timesMeet(report.said, group.said ?? report.said))) return placeAlone(report);
    const event = toEvent(group, nameEvent);
    events.set(event.event_id, event);
    return placeAt(report, event.event_id, event.event_id, report.said ?? group.said ?? group.published);
  });
  return { utterances, events: [...events.values()].sort((x, y) => (x.event_id < y.event_id ? -1 : 1)), links };
}

const toReport = ({ utterance, words, said, published }: ReportedUtterance): Report => ({
  sourceId: titledSource(utterance.source_id),
  speakerId: utterance.speaker_id,
  words,
  isQuoted: utterance.form === "direct" || utterance.form === "mixed",
  said,
  published,
});

const toSpoken = ({ utterance, words }: OwnText): SpokenText => ({
  sourceId: titledSource(utterance.source_id),
  speakerId: utterance.speaker_id,
  words,
  said: utterance.said_from === null || utterance.said_to === null ? null : { from: utterance.said_from, to: utterance.said_to },
});

interface OpenInterval {
  readonly from: number | null;
  readonly to: number | null;
}

function placeAt({ utterance, words }: ReportedUtterance, eventId: string | null, occasion: string, said: OpenInterval): UtteranceRow {
  return {
    ...utterance,
    event_id: eventId,
    statement_id: contentId("statement", [utterance.speaker_id, occasion]),
    said_id: contentId("said", [utterance.speaker_id, occasion, words.join(" ")]),
    said_from: said.from,
    said_to: said.to,
  };
}

function placeAlone(report: ReportedUtterance): UtteranceRow {
  const { utterance, said, published } = report;
  return placeAt(
    report,
    utterance.event_id,
    utterance.event_id ?? titledSource(utterance.source_id),
    said ?? published ?? { from: null, to: null },
  );
}

/** One speaker in one source. */
const companyOf = (utterance: UtteranceRow): string => `${titledSource(utterance.source_id)}\u0000${utterance.speaker_id}`;

interface Group {
  readonly speakerId: string;
  readonly sources: Set<string>;
  /** When a report says it was said; null when none does. */
  said: TimeInterval | null;
  /** The first report. */
  readonly published: TimeInterval;
}

/** Sources that carry the same words of one speaker in the same days, by speaker and source; only groups of two sources and more. */
function groupReports(reports: readonly ReportedUtterance[], asked: readonly Report[], links: readonly ReportLink[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const holders = new Map<string, number[]>();
  const order = reports.map((_, index) => index).filter((index) => isGroupable(asked[index]!, links[index]!));
  order.sort((x, y) => asked[x]!.published!.from - asked[y]!.published!.from || x - y);
  for (const index of order) {
    const grams = [...new Set(wordGrams(asked[index]!.words))];
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const key = `${asked[index]!.speakerId}\u0000${gram}`;
      const last = holders.get(key);
      for (const other of last ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      // The latest holder stands for those before it: whoever shares with them is joined to it already.
      holders.set(key, [index]);
    }
    for (const [other, count] of shared) {
      const fewest = Math.min(grams.length, new Set(wordGrams(asked[other]!.words)).size);
      if (count >= fewest * SHARED_SHARE && areNear(asked[index]!, asked[other]!)) join(groups, reports[other]!, reports[index]!);
    }
  }
  return groups;
}

function isGroupable(report: Report, link: ReportLink): boolean {
  return report.isQuoted && link.spoken === null && report.published !== null && report.words.length >= SHARED_WORDS;
}

const areNear = (a: Report, b: Report): boolean =>
  a.sourceId !== b.sourceId && Math.abs(a.published!.from - b.published!.from) <= SAME_DAYS * DAY_MS;

function join(groups: Map<string, Group>, first: ReportedUtterance, second: ReportedUtterance): void {
  const keys = [companyOf(first.utterance), companyOf(second.utterance)] as const;
  const group: Group = groups.get(keys[0]) ?? {
    speakerId: first.utterance.speaker_id,
    sources: new Set(),
    said: null,
    published: first.published!,
  };
  const other = groups.get(keys[1]);
  const members = [...keys, ...(other && other !== group ? [...other.sources].map((source) => `${source}\u0000${other.speakerId}`) : [])];
  for (const key of members) {
    groups.set(key, group);
    group.sources.add(key.slice(0, key.indexOf("\u0000")));
  }
  group.said ??= first.said ?? second.said;
}

function toEvent(
  { speakerId, sources, said, published }: Group,
  nameEvent: (speakerId: string, day: string, isStated: boolean) => string,
): EventRow {
  const day = new Date((said ?? published).from).toISOString().slice(0, 10);
  return {
    event_id: contentId("event", [speakerId, day, [...sources].sort()[0]!]),
    kind: "other",
    name: nameEvent(speakerId, day, said !== null),
    place: "",
    valid_from: said?.from ?? null,
    valid_to: (said ?? published).to,
  };
}
