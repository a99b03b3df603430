import { briefMessages, type CorpusCounts } from "../messages/brief.ts";
import { moveMessages, type MoveWords } from "../messages/brief-moves.ts";
import { period, type KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";
import { campsOf } from "../counting/camps.ts";
import { isEnd, type Move } from "../counting/collect-moves.ts";
import type { Tell } from "./tell.ts";

/** A move with what must be known to tell it. */
export interface KnownMove {
  readonly move: Move;
  /**
   * Whether the brief may name the person as having moved: the input declares it, the person says so in a text that the input gives to him or
   * her, somebody confirmed it, or the rule that found it was measured precise enough (guard 5).
   */
  readonly mayName: boolean;
  /** Whether one of the places is in the person's own words. */
  readonly isOwnAccount: boolean;
  /** Printed names of the outlets that tell it, each once, in order of place. */
  readonly outlets: readonly string[];
}

export interface MovesInput {
  readonly corpus: CorpusCounts;
  /** Whether the texts were searched for affiliations. */
  readonly hasVoices: boolean;
  /** All moves, in order of day. */
  readonly moves: readonly Move[];
  /** Those that `chooseMoves` picks, with what must be known to tell them. */
  readonly toldMoves: readonly KnownMove[];
  readonly listedCount: number;
  readonly listedPeople: number;
  readonly actorName: (actorId: string) => string;
}

/** Moves told one by one, organisations and outlets named in one sentence, and places cited beside one. */
const MOVES_TOLD = 12;
/** Moves told one by one beside those of a group. */
const OTHERS_TOLD = 3;
const ORGANISATIONS_TOLD = 4;
const OUTLETS_TOLD = 3;
const PLACES_CITED = 6;

/** The moves that the brief tells: all when they are few, else departures from the organisations that most people left; in order of day. */
export function chooseMoves(moves: readonly Move[]): Move[] {
  if (moves.length <= MOVES_TOLD) return [...moves];
  const leavers = leaversOf(moves);
  const weight = (move: Move): number => (isEnd(move.kind) ? (leavers.get(move.organisationId)?.size ?? 0) : 0);
  const place = new Map(moves.map((move, index) => [move, index]));
  const byWeight = [...moves].sort((a, b) => weight(b) - weight(a) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return byWeight.slice(0, MOVES_TOLD).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** Who left each organisation. */
function leaversOf(moves: readonly Move[]): Map<string, Set<string>> {
  const leavers = new Map<string, Set<string>>();
  for (const move of moves)
    if (isEnd(move.kind)) leavers.set(move.organisationId, (leavers.get(move.organisationId) ?? new Set()).add(move.actorId));
  return leavers;
}

/** Largest group that later sentences speak of as "the five"; more are named or counted. */
const COMPANY_MOST = 12;

/**
 * Departures from the organisation that most people left, one of each person whom the brief may name, in order of day.
 *
 * @returns empty for fewer than two people or more than twelve.
 */
export function companyMoves(toldMoves: readonly KnownMove[]): KnownMove[] {
  const ends = toldMoves.filter(({ move, mayName }) => mayName && isEnd(move.kind));
  const [largest] = [...leaversOf(ends.map(({ move }) => move))].sort((x, y) => y[1].size - x[1].size || (x[0] < y[0] ? -1 : 1));
  const [organisationId, people] = largest ?? ["", new Set<string>()];
  if (people.size < 2 || people.size > COMPANY_MOST) return [];
  const left = (id: string): KnownMove | undefined =>
    ends.find(({ move }) => move.actorId === id && move.organisationId === organisationId);
  return [...people].flatMap((id) => left(id) ?? []);
}

/** Answers who left whom, and when: the group in one sentence, everybody else one by one. */
export function tellMoves(input: MovesInput, tell: Tell): void {
  const { moves, toldMoves, hasVoices, corpus } = input;
  if (moves.length > 0) {
    const company = companyMoves(toldMoves);
    if (company.length > 0) tellCompany(company, input, tell);
    else tellSummary(input, tell);
    // Who is told to have left is not told again to have joined what the list names next.
    const known = new Set(company.map(({ move }) => move.actorId));
    const others = toldMoves.filter((one) => !company.includes(one) && !(known.has(one.move.actorId) && isEnd(one.move.kind)));
    const told = others.slice(0, company.length > 0 ? OTHERS_TOLD : MOVES_TOLD);
    for (const one of told) tellMove(one, input, tell);
    const rest = moves.length - company.length - told.length;
    if (rest > 0) tell(1, "cited", "more_moves", moveMessages.more(rest));
  } else if (hasVoices) {
    tell(1, "none_found", "no_move", corpus.statements > 0 ? moveMessages.none(corpus) : moveMessages.noStatements);
  }
  if (!hasVoices) tell(1, "not_assessed", "voices_not_run", briefMessages.notAssessed(moveMessages.voicesNotRun));
  if (moves.length === 0 && input.listedCount > 0)
    tell(1, "not_assessed", "listed_affiliations", briefMessages.listedAffiliations(input.listedCount, input.listedPeople));
}

function tellCompany(company: readonly KnownMove[], { actorName }: MovesInput, tell: Tell): void {
  const [first] = company;
  if (first === undefined) return;
  const next = new Set(company.map(({ move }) => move.nextOrganisationId ?? ""));
  const [nextId = ""] = next;
  const own = company.filter(({ isOwnAccount }) => isOwnAccount).length;
  const sources = new Set(company.flatMap(({ move }) => move.rows.map((row) => row.source_id)));
  const text = moveMessages.company({
    organisation: actorName(first.move.organisationId),
    people: company.map(({ move }) => [actorName(move.actorId), dayOf(move)] as const),
    next: next.size === 1 && nextId !== "" ? moveMessages.listedWith(actorName(nextId), campsOf([actorName(nextId)]).length > 0) : "",
    isListed: company.every(({ move }) => move.isListed),
    ownAccounts: own,
    otherSources: Math.max(0, sources.size - own),
  });
  tell(
    1,
    "cited",
    "company",
    text,
    company.flatMap(({ move }) => placesOf(move).slice(0, 1)),
    true,
  );
}

function tellSummary({ moves, actorName }: MovesInput, tell: Tell): void {
  const ends = moves.filter((move) => isEnd(move.kind));
  if (ends.length === 0) return;
  const leavers = leaversOf(ends);
  const organisations = [...leavers].sort((x, y) => y[1].size - x[1].size || (x[0] < y[0] ? -1 : 1));
  const told = organisations.slice(0, ORGANISATIONS_TOLD).map(([id, people]) => [actorName(id), people.size] as const);
  const people = new Set(ends.map((move) => move.actorId)).size;
  const days = ends.flatMap((move) => dayOf(move) ?? []);
  const spans = ends.flatMap((move) => placesOf(move).slice(0, 1)).slice(0, MOVES_TOLD);
  const first = days[0] ?? null;
  const last = days.at(-1) ?? null;
  const text = moveMessages.summary(people, told, organisations.length - told.length, first === null ? "" : period(first, last));
  tell(1, "cited", "moves", text, spans);
}

function tellMove({ move, mayName, isOwnAccount, outlets }: KnownMove, { actorName }: MovesInput, tell: Tell): void {
  const words: MoveWords = {
    name: actorName(move.actorId),
    organisation: actorName(move.organisationId),
    kind: move.kind,
    day: dayOf(move),
    next: move.nextOrganisationId === null ? "" : actorName(move.nextOrganisationId),
    isListed: move.isListed,
    isOwnAccount,
    sources: new Set(move.rows.map((row) => row.source_id)).size,
  };
  const spans = placesOf(move).slice(0, PLACES_CITED);
  if (mayName) tell(1, "cited", "move", moveMessages.move(words), spans, true);
  else {
    const named = outlets.slice(0, OUTLETS_TOLD);
    tell(1, "cited", "attributed_move", moveMessages.attributedMove(words, named, outlets.length - named.length), spans);
  }
}

const dayOf = (move: Move): KnownTime | null =>
  move.from === null ? null : { from: move.from, to: move.to === null || move.to === move.from ? null : move.to + 1 };

/** The first place of each source. */
function placesOf(move: Move): Span[] {
  const places = new Map<string, Span>();
  for (const { source_id, span_start, span_end } of move.rows)
    if (source_id !== null && span_start !== null && span_end !== null && !places.has(source_id))
      places.set(source_id, { source_id, span_start, span_end });
  return [...places.values()];
}
