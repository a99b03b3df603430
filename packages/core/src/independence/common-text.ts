/**
 * The common text behind statements that depend on each other, as far as its versions show it (independence.md is the method; cf. LOBBYBACK, Burgess,
 * Giraudy & Adar 2016, "The Legislative Influence Detector"; archetypes in stemmatics). Lines are what two speakers or more share, in the wording
 * most of them have, in the order that agrees with most of them. Nothing is invented: what nobody says is not in it, and what only one says neither.
 */
import { chooseLines, type ChosenLine, type LinePlace } from "./choose-lines.ts";
import { groupStatements, type DependentPair } from "./group-statements.ts";
import { orderLines } from "./order-lines.ts";
import type { JudgedCorpus, JudgedItem } from "./judged.ts";

export interface CommonTextLine {
  readonly item: JudgedItem;
  /** Taken from a member. */
  readonly text: string;
  /** Share of the item's words that are this line's own, > 0 to 1. */
  readonly ownShare: number;
  /** Where the statements of the common text have it, by source, then place. */
  readonly places: readonly LinePlace[];
  /** Numbers of the speakers, ascending. */
  readonly speakers: readonly number[];
}

export interface CommonText {
  /** Numbers of the statements that have one of its lines or more, ascending. */
  readonly statements: readonly number[];
  /** Numbers of their speakers, ascending; two or more. */
  readonly speakers: readonly number[];
  /** In order; two or more, of forty tokens where two speakers alone have them, or one line of three speakers. */
  readonly lines: readonly CommonTextLine[];
}

/** Fewer speakers than this share no text by one line. */
const SPEAKERS_OF_ONE_LINE = 3;
/** Lines of two speakers alone are a text from so many tokens on (`eval cases`). */
const TOKENS_OF_TWO = 40;
/** Who has only one line has a version when it is this part of what he said (`eval`: postcard-tax-2017). */
const LEAST_PART = 0.1;

/**
 * @param pairs   statements judged to depend on each other.
 * @param textOf  the exact words of a stretch of a source.
 * @returns       by smallest number of a statement; no statement is in two.
 */
export function buildCommonTexts(
  corpus: JudgedCorpus,
  pairs: readonly DependentPair[],
  textOf: (sourceId: string, start: number, end: number) => string,
): CommonText[] {
  const groups = groupStatements(corpus.statements, pairs);
  const itemsOf = itemsByGroup(corpus, groups);
  return groups.flatMap((group, at) => {
    const { members, chosen } = versionsOf(group, itemsOf[at]!, corpus.statements);
    const speakers = [...new Set(chosen.flatMap((line) => line.speakers))].sort((one, other) => one - other);
    if (!isText(chosen, speakers.length)) return [];
    const order = orderLines(chosen.length, ordersOf(chosen, corpus));
    const lines = order.map((number): CommonTextLine => {
      const { item, places, speakers: ofLine, ownShare } = chosen[number]!;
      return { item, text: textOfLine(chosen[number]!, corpus, textOf), ownShare, places, speakers: ofLine };
    });
    return [{ statements: members, speakers, lines }];
  });
}

/** Whether lines are enough of a text: of two speakers more than a few short ones, which come together in one exchange; one line of three. */
function isText(chosen: readonly ChosenLine[], speakerCount: number): boolean {
  if (chosen.length === 0) return false;
  if (speakerCount >= SPEAKERS_OF_ONE_LINE) return true;
  return chosen.length > 1 && chosen.reduce((sum, { item }) => sum + item.tokenCount, 0) >= TOKENS_OF_TWO;
}

/** The lines of a group, after statements that hold too little of them to be versions have been left out, until all that remain do. */
function versionsOf(group: readonly number[], items: readonly JudgedItem[], statements: JudgedCorpus["statements"]) {
  let members = [...group];
  for (;;) {
    const chosen = chooseLines(items, new Set(members), statements);
    const versions = members.filter((statement) => isVersion(chosen, statement, statements[statement]!.tokenCount));
    if (versions.length === members.length) return { members, chosen };
    members = versions;
  }
}

/** Whether a statement has two lines, or one that is a good part of it. */
function isVersion(chosen: readonly ChosenLine[], statement: number, tokenCount: number): boolean {
  const held = chosen.filter(({ places }) => places.some((place) => place.statement === statement));
  if (held.length !== 1) return held.length > 1;
  return held[0]!.item.tokenCount >= LEAST_PART * tokenCount;
}

function itemsByGroup({ items, statements }: JudgedCorpus, groups: readonly (readonly number[])[]): JudgedItem[][] {
  const groupOf = new Int32Array(statements.length).fill(-1);
  groups.forEach((group, at) => group.forEach((statement) => (groupOf[statement] = at)));
  const itemsOf: JudgedItem[][] = groups.map(() => []);
  for (const item of items)
    for (const at of new Set(item.places.map(({ statement }) => groupOf[statement]!))) if (at >= 0) itemsOf[at]!.push(item);
  return itemsOf;
}

/** The order of the lines in every full statement, by the source that has most of them. */
function ordersOf(chosen: readonly ChosenLine[], { statements }: JudgedCorpus): { speaker: number; lines: number[] }[] {
  const found = new Map<number, Map<string, { line: number; start: number }[]>>();
  chosen.forEach(({ places }, line) => {
    for (const { statement, own } of places) {
      if (!statements[statement]!.isFull) continue;
      const sources = found.get(statement) ?? new Map<string, { line: number; start: number }[]>();
      found.set(statement, sources);
      const uses = sources.get(own.sourceId) ?? [];
      sources.set(own.sourceId, uses);
      if (!uses.some((use) => use.line === line)) uses.push({ line, start: own.start });
    }
  });
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([statement, sources]) => {
      const [best] = [...sources].sort(([idA, a], [idB, b]) => b.length - a.length || (idA < idB ? -1 : 1));
      const uses = best![1].sort((one, other) => one.start - other.start || one.line - other.line);
      return { speaker: statements[statement]!.speaker, lines: uses.map(({ line }) => line) };
    });
}

const EDGES = /^[\s\p{P}]+|[\s,;:\p{Pd}]+$/gu;

/** The wording of most speakers, as the earliest of them has it. A point is told by its item: its places are whole paragraphs. */
function textOfLine(
  { item, places, ownShare }: ChosenLine,
  { statements }: JudgedCorpus,
  textOf: (sourceId: string, start: number, end: number) => string,
): string {
  if (item.level === "point") return item.text;
  const wordings = new Map<string, { speakers: Set<number>; first: LinePlace }>();
  for (const place of places) {
    const own = textOf(place.sourceId, place.own.start, place.own.end);
    const key = place.variant === null ? own.toLowerCase() : String(place.variant);
    const wording = wordings.get(key) ?? { speakers: new Set(), first: place };
    wordings.set(key, wording);
    wording.speakers.add(statements[place.statement]!.speaker);
    if (isEarlier(place, wording.first, statements)) wording.first = place;
  }
  const [best] = [...wordings.values()].sort(
    (one, other) => other.speakers.size - one.speakers.size || (isEarlier(one.first, other.first, statements) ? -1 : 1),
  );
  const { own } = best!.first;
  const text = textOf(own.sourceId, own.start, own.end);
  return ownShare === 1 ? text : text.replace(EDGES, "");
}

function isEarlier(one: LinePlace, other: LinePlace, statements: JudgedCorpus["statements"]): boolean {
  const [from, otherFrom] = [one, other].map(({ statement }) => statements[statement]!.from ?? Infinity);
  if (from !== otherFrom) return from! < otherFrom!;
  if (one.statement !== other.statement) return one.statement < other.statement;
  if (one.sourceId !== other.sourceId) return one.sourceId < other.sourceId;
  return one.start < other.start;
}
