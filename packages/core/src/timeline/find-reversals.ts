/**
 * Who praised or defended a person, then left that person's party, office or staff, and then attacked him or her. All three in this order, in the
 * speaker's own words. Cost: linear in targets, times the moves of a speaker, which are few.
 */
import { isEnd, type Move } from "../counting/collect-moves.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { ReversalRow } from "../model/tables/reversal.ts";
import type { TargetRow } from "../model/tables/target.ts";

/** A coloured mention of a person with its day. */
export interface DatedTarget extends Pick<
  TargetRow,
  "source_id" | "span_start" | "span_end" | "speaker_id" | "actor_id" | "function" | "polarity"
> {
  readonly saidFrom: number;
}

export interface FoundReversals {
  readonly rows: readonly ReversalRow[];
  readonly parts: readonly PartRow[];
}

/** A leaving that words tell, without a known move. */
export interface ToldLeaving {
  readonly speakerId: string;
  readonly from: number;
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
  /** Whether what was left is the person's, or may be. */
  readonly isOf: (actorId: string, firstAttack: number) => boolean;
}

interface Leaving {
  readonly from: number;
  readonly isOf: (actorId: string, firstAttack: number) => boolean;
  readonly places: readonly Pick<DatedTarget, "source_id" | "span_start" | "span_end">[];
}

const DAY_MS = 86_400_000;

/**
 * Rows by speaker and actor. Parts: `favourable` and `attack` by place, `left` and `office` where texts tell them.
 *
 * @param targets         in the speakers' own words; those of persons.
 * @param moves           of all people.
 * @param organisationsOf organisations that a person belongs to, leads or led, or the person's own id where somebody served under him or her.
 * @param told            leavings that words tell; a known move that does comes first.
 */
export function findReversals(
  targets: readonly DatedTarget[],
  moves: readonly Move[],
  organisationsOf: (actorId: string) => ReadonlySet<string>,
  told: readonly ToldLeaving[] = [],
): FoundReversals {
  const pairs = new Map<string, DatedTarget[]>();
  for (const target of targets) {
    if (target.speaker_id === target.actor_id) continue;
    const key = JSON.stringify([target.speaker_id, target.actor_id]);
    pairs.set(key, [...(pairs.get(key) ?? []), target]);
  }
  const endsOf = leavingsBySpeaker(moves, organisationsOf, told);
  const rows: ReversalRow[] = [];
  const parts: PartRow[] = [];
  for (const [, own] of [...pairs].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const { speaker_id, actor_id } = own[0]!;
    for (const left of endsOf.get(speaker_id) ?? []) {
      const favourable = own.filter((each) => isFavourable(each) && each.saidFrom < left.from);
      const attacks = own.filter(({ function: deed, saidFrom }) => deed === "attack" && saidFrom >= left.from);
      const last = Math.max(...favourable.map(({ saidFrom }) => saidFrom));
      const isBlamedBetween = own.some(({ function: deed, saidFrom }) => deed === "attack" && saidFrom > last && saidFrom < left.from);
      if (favourable.length === 0 || attacks.length === 0 || isBlamedBetween) continue;
      const first = Math.min(...attacks.map(({ saidFrom }) => saidFrom));
      if (!left.isOf(actor_id, first)) continue;
      rows.push({
        speaker_id,
        actor_id,
        last_favourable_at: last,
        left_at: left.from,
        first_attack_at: first,
        lag_days: Math.floor(first / DAY_MS) - Math.floor(left.from / DAY_MS),
      });
      const owner = { owner_table: "reversal", owner_id: `${speaker_id}|${actor_id}` };
      const cite = (role: string, places: readonly Pick<DatedTarget, "source_id" | "span_start" | "span_end">[]): void =>
        places.forEach(({ source_id, span_start, span_end }, seq) => parts.push({ ...owner, role, seq, source_id, span_start, span_end }));
      cite("favourable", favourable.sort(byPlace));
      cite("attack", attacks.filter(({ saidFrom }) => saidFrom === first).sort(byPlace));
      cite("left", left.places);
      break;
    }
  }
  return { rows, parts };
}

/** What each speaker left, known moves before what words tell; each by day. */
function leavingsBySpeaker(
  moves: readonly Move[],
  organisationsOf: (actorId: string) => ReadonlySet<string>,
  told: readonly ToldLeaving[],
): Map<string, Leaving[]> {
  const found = new Map<string, Leaving[]>();
  const add = (speakerId: string, leaving: Leaving): void => {
    found.set(speakerId, [...(found.get(speakerId) ?? []), leaving]);
  };
  for (const { actorId, kind, from, organisationId, rows } of moves.toSorted((x, y) => (x.from ?? 0) - (y.from ?? 0)))
    if (isEnd(kind) && from !== null)
      add(actorId, {
        from,
        isOf: (person) => organisationsOf(person).has(organisationId),
        // A place is stated whole or not at all.
        places: rows.flatMap(({ source_id, span_start, span_end }) =>
          source_id === null ? [] : [{ source_id, span_start: span_start!, span_end: span_end! }],
        ),
      });
  for (const { speakerId, from, isOf, source_id, span_start, span_end } of told.toSorted(
    (x, y) => x.from - y.from || (x.source_id === y.source_id ? x.span_start - y.span_start : x.source_id < y.source_id ? -1 : 1),
  ))
    add(speakerId, { from, isOf, places: [{ source_id, span_start, span_end }] });
  return found;
}

const isFavourable = ({ polarity, function: deed }: DatedTarget): boolean =>
  polarity === "positive" && (deed === "acclaim" || deed === "defend");

function byPlace(a: DatedTarget, b: DatedTarget): number {
  return a.saidFrom - b.saidFrom || (a.source_id === b.source_id ? a.span_start - b.span_start : a.source_id < b.source_id ? -1 : 1);
}
