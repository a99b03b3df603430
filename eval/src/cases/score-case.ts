/** Scores what the program says of one case against its truth; reads exported tables alone. */
import type { CaseTruth, PairTruth, TruthAllegation } from "./case-truth.ts";

/** The exported tables, with the columns that count. */
export interface CaseTables {
  readonly actor: readonly { readonly actor_id: string; readonly name: string }[];
  readonly statement: readonly { readonly speaker_id: string }[];
  readonly independence: readonly {
    readonly item_id: string;
    readonly effective_low: number | null;
    readonly effective_high: number | null;
  }[];
  readonly independence_pair: readonly {
    readonly item_id: string;
    readonly a_speaker_id: string;
    readonly b_speaker_id: string;
    readonly verdict: string;
    readonly earlier_speaker_id: string | null;
  }[];
  readonly common_text: readonly { readonly sheet_id: string }[];
  readonly common_text_line: readonly { readonly sheet_id: string; readonly item_id: string }[];
  readonly item: readonly { readonly item_id: string; readonly level: string; readonly suppressed_by: string }[];
  readonly item_member: readonly ItemMember[];
}

interface ItemMember {
  readonly item_id: string;
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly speaker_id: string;
  readonly stance: string;
}

/** Pairs of one kind of truth, and what the program says of them. */
export interface PairCounts {
  readonly count: number;
  readonly dependent: number;
  readonly independent: number;
  readonly undetermined: number;
  /** Pairs without a row. */
  readonly unsaid: number;
}

export interface CaseScore {
  readonly name: string;
  readonly speakers: number;
  /** Speakers of the truth to whom the program gives a statement. */
  readonly speakersSeen: number;
  readonly pairs: Readonly<Record<PairTruth, PairCounts>>;
  /** Of the copies that were found, those where the program takes the one who was repeated for the earlier one. */
  readonly directionRight: number;
  /** Allegations that two people or more make; found when one item joins two of them; banded when it has a band. */
  readonly allegations: {
    readonly count: number;
    readonly found: number;
    readonly banded: number;
    readonly held: number;
    readonly widths: number;
  };
  readonly hasPaper: boolean;
  readonly sheets: number;
  readonly lines: number;
  readonly linesOfPaper: number;
  /** Lines of the paper that two people or more say, and those among them that a reported line holds. */
  readonly paperLines: number;
  readonly paperLinesFound: number;
}

const DEPENDENT = new Set(["copy", "common_source"]);

/**
 * Scores one case. With empty tables nothing is found and nothing is a false alarm.
 * A band holds the true number when it does so after rounding to whole sources; the true number is that of the origins of the people whom the item joins.
 */
export function scoreCase(truth: CaseTruth, tables: CaseTables): CaseScore {
  const nameOf = new Map(tables.actor.map(({ actor_id, name }) => [actor_id, name] as const));
  const seen = new Set(tables.statement.map(({ speaker_id }) => nameOf.get(speaker_id)));
  const members = membersByItem(tables);
  return {
    name: truth.name,
    speakers: truth.speakers.length,
    speakersSeen: truth.speakers.filter(({ name }) => seen.has(name)).length,
    ...scorePairs(truth, tables, nameOf),
    allegations: scoreAllegations(truth, tables, members, nameOf),
    hasPaper: truth.paper.length > 0,
    sheets: tables.common_text.length,
    ...scoreLines(truth, tables, members),
  };
}

function membersByItem(tables: CaseTables): Map<string, ItemMember[]> {
  const members = new Map<string, ItemMember[]>();
  for (const member of tables.item_member) {
    if (member.stance !== "uses") continue;
    const list = members.get(member.item_id);
    if (list === undefined) members.set(member.item_id, [member]);
    else list.push(member);
  }
  return members;
}

function scorePairs(
  truth: CaseTruth,
  tables: CaseTables,
  nameOf: ReadonlyMap<string, string>,
): Pick<CaseScore, "pairs" | "directionRight"> {
  const rows = new Map(
    tables.independence_pair
      .filter(({ item_id }) => item_id === "")
      .map((row) => [[nameOf.get(row.a_speaker_id) ?? "", nameOf.get(row.b_speaker_id) ?? ""].sort().join("|"), row] as const),
  );
  const none = (): { -readonly [K in keyof PairCounts]: number } => ({
    count: 0,
    dependent: 0,
    independent: 0,
    undetermined: 0,
    unsaid: 0,
  });
  const pairs = { common_source: none(), copy: none(), independent: none(), cannot_be_told: none() };
  let directionRight = 0;
  for (const pair of truth.pairs) {
    const counts = pairs[pair.truth];
    counts.count++;
    const row = rows.get(`${pair.a}|${pair.b}`);
    if (row === undefined) counts.unsaid++;
    else if (DEPENDENT.has(row.verdict)) counts.dependent++;
    else if (row.verdict === "independent") counts.independent++;
    else counts.undetermined++;
    const isRepeated = row !== undefined && pair.copied !== null && DEPENDENT.has(row.verdict);
    if (isRepeated && row.earlier_speaker_id !== null && nameOf.get(row.earlier_speaker_id) === pair.copied) directionRight++;
  }
  return { pairs, directionRight };
}

interface Span {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
}

function overlaps(span: Span, member: ItemMember): boolean {
  return span.source === member.source_id && span.span_start < member.span_end && member.span_start < span.span_end;
}

function scoreAllegations(
  truth: CaseTruth,
  tables: CaseTables,
  members: ReadonlyMap<string, readonly ItemMember[]>,
  nameOf: ReadonlyMap<string, string>,
): CaseScore["allegations"] {
  const bands = new Map(tables.independence.map((row) => [row.item_id, row] as const));
  const items = tables.item.filter(({ level, suppressed_by }) => level === "claim" && suppressed_by === "");
  const score = { count: 0, found: 0, banded: 0, held: 0, widths: 0 };
  for (const allegation of truth.allegations) {
    if (new Set(allegation.assertions.map(({ speaker }) => speaker)).size < 2) continue;
    score.count++;
    const joined = items
      .map(({ item_id }) => ({ item_id, speakers: speakersJoined(allegation, members.get(item_id) ?? [], nameOf) }))
      .filter(({ speakers }) => speakers.size >= 2)
      .sort((a, b) => b.speakers.size - a.speakers.size || (a.item_id < b.item_id ? -1 : 1))[0];
    if (joined === undefined) continue;
    score.found++;
    const band = bands.get(joined.item_id);
    if (band === undefined || band.effective_low === null || band.effective_high === null) continue;
    score.banded++;
    score.widths += (band.effective_high - band.effective_low) / (joined.speakers.size - 1);
    const number = originsOf(allegation, joined.speakers);
    if (Math.round(band.effective_low) <= number && number <= Math.round(band.effective_high)) score.held++;
  }
  return score;
}

function speakersJoined(allegation: TruthAllegation, members: readonly ItemMember[], nameOf: ReadonlyMap<string, string>): Set<string> {
  const joined = new Set<string>();
  for (const assertion of allegation.assertions) {
    if (members.some((member) => nameOf.get(member.speaker_id) === assertion.speaker && overlaps(assertion, member)))
      joined.add(assertion.speaker);
  }
  return joined;
}

/** Number of separate origins behind what some people allege; who repeats a person has that person's origin. */
export function originsOf(allegation: TruthAllegation, speakers: ReadonlySet<string>): number {
  const originOf = (speaker: string): string[] =>
    allegation.assertions
      .filter((assertion) => assertion.speaker === speaker)
      .flatMap(({ origin }) => (origin.startsWith("speaker:") ? originOf(origin.slice("speaker:".length)) : [origin]));
  return Math.max(1, new Set([...speakers].flatMap(originOf)).size);
}

/** A reported line is of the paper when half of the places where it is said, or more, lie in sentences said from the paper. */
function scoreLines(
  truth: CaseTruth,
  tables: CaseTables,
  members: ReadonlyMap<string, readonly ItemMember[]>,
): Pick<CaseScore, "lines" | "linesOfPaper" | "paperLines" | "paperLinesFound"> {
  const found = new Set<number>();
  let linesOfPaper = 0;
  for (const line of tables.common_text_line) {
    const places = members.get(line.item_id) ?? [];
    const ofPaper = places.map((member) => truth.paper_lines.filter((said) => overlaps(said, member)));
    if (places.length === 0 || ofPaper.filter((said) => said.length > 0).length * 2 < places.length) continue;
    linesOfPaper++;
    for (const { line_no } of ofPaper.flat()) found.add(line_no);
  }
  const speakersOf = new Map<number, Set<string>>();
  for (const { line_no, speaker } of truth.paper_lines) speakersOf.set(line_no, (speakersOf.get(line_no) ?? new Set()).add(speaker));
  const shared = [...speakersOf].filter(([, speakers]) => speakers.size >= 2).map(([line_no]) => line_no);
  return {
    lines: tables.common_text_line.length,
    linesOfPaper,
    paperLines: shared.length,
    paperLinesFound: shared.filter((line_no) => found.has(line_no)).length,
  };
}
