import type { Corpus } from "./corpus.ts";
import type { Line, Place } from "./line.ts";
import type { Speaker } from "./speaker.ts";

/** A statement that says at least one line of the page. */
export interface SpokenStatement {
  readonly statementId: string;
  readonly speaker: Speaker;
  readonly saidFrom: number | null;
  readonly saidTo: number | null;
  readonly outlet: string;
  /** Lines it says, with the first place of each. */
  readonly places: ReadonlyMap<Line, Place>;
}

/** Statements with lines, in order of time, then id. */
export function spokenStatements(lines: readonly Line[]): SpokenStatement[] {
  const found = new Map<string, { first: Place; places: Map<Line, Place> }>();
  for (const line of lines)
    for (const place of line.uses) {
      const statement = found.get(place.statementId) ?? { first: place, places: new Map<Line, Place>() };
      if (!statement.places.has(line)) statement.places.set(line, place);
      found.set(place.statementId, statement);
    }
  return [...found]
    .map(([statementId, { first, places }]) => ({
      statementId,
      speaker: first.speaker,
      saidFrom: first.member.said_from,
      saidTo: first.member.said_to,
      outlet: first.outlet,
      places,
    }))
    .sort((a, b) => (a.saidFrom ?? Infinity) - (b.saidFrom ?? Infinity) || (a.statementId < b.statementId ? -1 : 1));
}

/** Lines both say. */
export function sharedLines(a: SpokenStatement, b: SpokenStatement): Line[] {
  return [...a.places.keys()].filter((line) => b.places.has(line));
}

/** Statements of other speakers that share a line with `a`, those sharing most first; ties in order of time. */
export function partnersOf(
  a: SpokenStatement,
  statements: readonly SpokenStatement[],
): { readonly statement: SpokenStatement; readonly shared: number }[] {
  return statements
    .filter((statement) => statement.speaker.id !== a.speaker.id)
    .map((statement) => ({ statement, shared: sharedLines(a, statement).length }))
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => y.shared - x.shared);
}

/** How many lines two speakers both say. */
export function countShared(lines: readonly Line[]): (a: Speaker, b: Speaker) => number {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const a of line.speakers)
      for (const b of line.speakers) if (a.id !== b.id) counts.set(`${a.id}\n${b.id}`, (counts.get(`${a.id}\n${b.id}`) ?? 0) + 1);
  return (a, b) => counts.get(`${a.id}\n${b.id}`) ?? 0;
}

/** The two statements of two speakers that share most; undefined when none do. */
export function bestPair(
  statements: readonly SpokenStatement[],
  a: Speaker,
  b: Speaker,
): readonly [SpokenStatement, SpokenStatement] | undefined {
  let best: readonly [SpokenStatement, SpokenStatement] | undefined;
  let most = 0;
  for (const first of statements) {
    if (first.speaker.id !== a.id) continue;
    for (const second of statements) {
      if (second.speaker.id !== b.id) continue;
      const shared = sharedLines(first, second).length;
      if (shared > most) {
        most = shared;
        best = [first, second];
      }
    }
  }
  return best;
}

/** The pair of statements of different speakers that shares most; the earliest such pair. */
export function closestPair(statements: readonly SpokenStatement[]): readonly [SpokenStatement, SpokenStatement] | undefined {
  let best: readonly [SpokenStatement, SpokenStatement] | undefined;
  let most = 0;
  statements.forEach((first, index) => {
    if (first.places.size <= most) return;
    for (const second of statements.slice(index + 1)) {
      if (second.speaker.id === first.speaker.id || second.places.size <= most) continue;
      const shared = sharedLines(first, second).length;
      if (shared > most) {
        most = shared;
        best = [first, second];
      }
    }
  });
  return best;
}

/** Kind of the match between two places, when the tables hold that pair. */
export function matchType(corpus: Corpus, a: Place, b: Place): "verbatim" | "near_verbatim" | "reordered" | "paraphrase" | undefined {
  const match = corpus.matches.find(
    (row) =>
      row.item_id === a.member.item_id &&
      ((row.a_source_id === a.member.source_id && row.b_source_id === b.member.source_id) ||
        (row.b_source_id === a.member.source_id && row.a_source_id === b.member.source_id)),
  );
  return match?.type;
}
