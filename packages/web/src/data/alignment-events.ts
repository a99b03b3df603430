/** What each speaker did when, in lanes: memberships, allegations where they are first seen, praise, attacks, answers, demands, decisions, denials. */
import { campsOf } from "@hymnsheet/core/counting/camps";
import { collectMoves, isEnd, type Move } from "@hymnsheet/core/counting/collect-moves";
import type { ResponseRow } from "@hymnsheet/core/model/tables/response";
import type { RulingRow } from "@hymnsheet/core/model/tables/ruling";
import type { DenialRow } from "@hymnsheet/core/model/tables/denial";
import { drawAffiliations, type Membership } from "./affiliations.ts";
import type { Corpus } from "./corpus.ts";
import { isAnswer } from "./ledger.ts";
import { leftOrganisation } from "./left-organisation.ts";
import type { Speaker } from "./speaker.ts";
import type { Spot } from "./spots.ts";

interface EventBase {
  readonly speaker: Speaker;
  /** First moment; events without a date are not drawn. */
  readonly at: number;
  readonly to: number | null;
  /** Undefined where no text tells it. */
  readonly spot: Spot | undefined;
}

export type AlignmentEvent = EventBase &
  (
    | { readonly kind: "leaves"; readonly organisationId: string }
    /** Allegations of one speaker and day, by number. */
    | { readonly kind: "allegation"; readonly numbers: readonly number[] }
    | { readonly kind: "favourable" | "attack"; readonly actorId: string }
    | { readonly kind: "answer"; readonly number: number; readonly type: ResponseRow["type"] }
    | { readonly kind: "demand"; readonly addresseeId: string }
    | { readonly kind: "ruling"; readonly outcome: RulingRow["outcome"]; readonly nth: number }
    | { readonly kind: "denial"; readonly denies: DenialRow["denies"]; readonly withId: string }
  );
export type AlignmentKind = AlignmentEvent["kind"];

export interface AlignmentLane {
  readonly speaker: Speaker;
  readonly memberships: readonly Membership[];
  /** By time. */
  readonly events: readonly AlignmentEvent[];
  readonly left: { readonly organisationId: string; readonly at: number } | undefined;
}

export interface AlignmentFigures {
  /** Those who left an organisation first, by the day of leaving; then others by their first event. */
  readonly lanes: readonly AlignmentLane[];
  readonly more: number;
  readonly from: number;
  readonly to: number;
  /** Of all speakers, by time. */
  readonly events: readonly AlignmentEvent[];
}

const DAY_MS = 86_400_000;
const ORDER: readonly AlignmentKind[] = ["leaves", "favourable", "attack", "allegation", "answer", "denial", "demand", "ruling"];

/** Undefined when nothing has a date. */
export function drawAlignment(corpus: Corpus, laneLimit: number): AlignmentFigures | undefined {
  const events = collectEvents(corpus);
  if (events.length === 0) return undefined;
  const memberships = new Map(
    (drawAffiliations(corpus, Infinity)?.lanes ?? []).map((lane) => [
      lane.speaker.id,
      lane.memberships.filter((bar) => campsOf([corpus.nameOf(bar.organisationId)]).length > 0),
    ]),
  );
  const left = new Map<string, AlignmentLane["left"]>();
  for (const event of events)
    if (event.kind === "leaves" && !left.has(event.speaker.id))
      left.set(event.speaker.id, { organisationId: event.organisationId, at: event.at });
  const lanes = [...new Set(events.map((event) => event.speaker))].map((speaker): AlignmentLane => ({
    speaker,
    memberships: memberships.get(speaker.id) ?? [],
    events: events.filter((event) => event.speaker === speaker),
    left: left.get(speaker.id),
  }));
  // Whom texts alone know has no lane; what they tell of him or her is in the table. Who left and is not heard has no place among those who speak.
  const isKnown = ({ speaker }: AlignmentLane): boolean => corpus.editorial.agenda.isGiven(speaker.id) || corpus.mayHeadline(speaker);
  const heard = lanes.filter((lane) => isKnown(lane) && lane.events.some(({ kind }) => kind !== "leaves"));
  const rank = (lane: AlignmentLane): number => lane.left?.at ?? Infinity;
  const first = (lane: AlignmentLane): number => lane.events[0]?.at ?? Infinity;
  heard.sort((x, y) => (rank(x) === rank(y) ? 0 : rank(x) - rank(y)) || first(x) - first(y) || (x.speaker.id < y.speaker.id ? -1 : 1));
  const weight = (lane: AlignmentLane): number =>
    (lane.left === undefined ? 0 : 1000) +
    lane.events.reduce((sum, event) => sum + (event.kind === "allegation" ? event.numbers.length : 1), 0);
  const chosen = new Set([...heard].sort((x, y) => weight(y) - weight(x)).slice(0, laneLimit));
  const shown = heard.filter((lane) => chosen.has(lane));
  const times = (shown.length > 0 ? shown.flatMap((lane) => lane.events) : events).map((event) => event.at);
  const [begin, end] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(3 * DAY_MS, (end - begin) * 0.06);
  return { lanes: shown, more: heard.length - shown.length, from: begin - margin, to: end + margin, events };
}

function collectEvents(corpus: Corpus): AlignmentEvent[] {
  const { ledger, alignment, chains } = corpus.editorial;
  const events: AlignmentEvent[] = [];
  const at = (spot: Spot): Omit<EventBase, "at"> & { readonly at: number | null } => ({
    speaker: spot.speaker,
    at: spot.saidFrom,
    to: spot.saidTo,
    spot,
  });
  const add = (base: Omit<EventBase, "at"> & { readonly at: number | null }, rest: object): void => {
    if (base.at !== null && !base.speaker.isUnknown) events.push({ ...base, ...rest } as AlignmentEvent); // `rest` is one of the kinds
  };
  const left = leftOrganisation(corpus.affiliationRows);
  /** One person who leaves a body that texts alone name may be a misreading. */
  const isSureBody = (id: string): boolean =>
    corpus.editorial.agenda.isGiven(id) || [...left.values()].filter((body) => body === id).length > 1;
  for (const move of collectMoves(corpus.affiliationRows))
    if (isEnd(move.kind) && left.get(move.actorId) === move.organisationId && isSureBody(move.organisationId))
      add(
        { speaker: corpus.speakerOf(move.actorId), at: move.from, to: null, spot: placeOf(corpus, move) },
        { kind: "leaves", organisationId: move.organisationId },
      );
  const made = new Map<string, { spot: Spot; numbers: number[] }>();
  for (const entry of ledger) {
    for (const { first, speaker } of entry.cells) {
      if (first === undefined || first.saidFrom === null) continue;
      const key = `${speaker.id}|${Math.floor(first.saidFrom / DAY_MS)}`;
      const known = made.get(key) ?? { spot: first, numbers: [] };
      known.numbers.push(entry.number);
      made.set(key, known);
    }
    for (const answer of entry.answers)
      if (isAnswer(answer)) add(at(answer.spot), { kind: "answer", number: entry.number, type: answer.row.type });
  }
  for (const { spot, numbers } of made.values()) add(at(spot), { kind: "allegation", numbers });
  for (const turn of alignment.turns) {
    // The last favourable words and the first attack; the others are beside the turn.
    const last = turn.places.findLast(({ role }) => role === "favourable");
    const first = turn.places.find(({ role }) => role === "attack");
    const of = { speaker: turn.speaker, to: null, actorId: turn.row.actor_id };
    add({ ...of, at: turn.row.last_favourable_at, spot: last?.spot }, { kind: "favourable", actorId: turn.row.actor_id });
    add({ ...of, at: turn.row.first_attack_at, spot: first?.spot }, { kind: "attack", actorId: turn.row.actor_id });
  }
  for (const { row, spot } of alignment.denials) add(at(spot), { kind: "denial", denies: row.denies, withId: row.with_actor_id ?? "" });
  for (const chain of chains) {
    for (const { row, spot } of chain.demands) add(at(spot), { kind: "demand", addresseeId: row.addressee_id ?? "" });
    for (const { row, spot, times } of chain.rulings)
      add({ ...at(spot), at: row.decided_at ?? spot.saidFrom }, { kind: "ruling", outcome: row.outcome, nth: times });
  }
  return onePerDay(events).sort(
    (x, y) => x.at - y.at || ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind) || (x.speaker.id < y.speaker.id ? -1 : 1),
  );
}

/** The words that tell a move: the speaker's own text before articles; undefined where the list of speakers alone has it. */
function placeOf(corpus: Corpus, move: Move): Spot | undefined {
  const spots = move.rows.flatMap(({ source_id, span_start, span_end }): Spot[] => {
    if (source_id === null || span_start === null || span_end === null) return [];
    const source = corpus.sources.find((row) => row.source_id === source_id);
    const excerpt = corpus.excerptOf({ source_id, span_start, span_end });
    if (!source || !excerpt) return [];
    const isArticle = source.kind === "article";
    return [
      {
        source_id,
        span_start,
        span_end,
        speaker: corpus.speakerOf(move.actorId),
        saidFrom: source.published_at,
        saidTo: null,
        form: isArticle ? "prose" : "transcript",
        source,
        outlet: source.outlet === "" ? "" : corpus.nameOf(source.outlet),
        language: source.language,
        excerpt,
      },
    ];
  });
  return spots.find(({ form }) => form === "transcript") ?? spots[0];
}

/** Reports of one thing on one day are one event. */
function onePerDay(events: readonly AlignmentEvent[]): AlignmentEvent[] {
  const kept = new Map<string, AlignmentEvent>();
  for (const event of events) {
    const { speaker, at, to: _to, spot: _spot, ...rest } = event;
    const key = `${speaker.id}|${Math.floor(at / DAY_MS)}|${JSON.stringify(rest)}`;
    if (!kept.has(key)) kept.set(key, event);
  }
  return [...kept.values()];
}

export interface BeforeAfter {
  readonly lane: AlignmentLane;
  readonly before: readonly number[];
  /** Said between two days, one before and one after leaving. */
  readonly undetermined: readonly number[];
  readonly after: readonly number[];
}

/** Of everybody who left, by day of leaving: the allegations first made before and from that day on. */
export function beforeAndAfter(lanes: readonly AlignmentLane[]): BeforeAfter[] {
  return lanes.flatMap((lane) => {
    const { left } = lane;
    if (left === undefined) return [];
    const found = { before: [] as number[], undetermined: [] as number[], after: [] as number[] };
    for (const event of lane.events)
      if (event.kind === "allegation")
        found[event.at >= left.at ? "after" : (event.to ?? event.at + DAY_MS) > left.at + DAY_MS ? "undetermined" : "before"].push(
          ...event.numbers,
        );
    for (const numbers of Object.values(found)) numbers.sort((x, y) => x - y);
    return [{ lane, ...found }];
  });
}

/** Whether the day is known; else it lies between two. */
export const isDay = ({ at, to }: EventBase): boolean => to === null || to - at <= DAY_MS;
