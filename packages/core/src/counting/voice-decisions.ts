/**
 * What people decided about voices, as whoever parts the texts must know it: who is whom and where, what is ascribed wrongly or to the wrong
 * person, which side of a conflict is right. Everything that is counted follows from the parted texts.
 */
import type { ReviewRow } from "../model/tables/review.ts";
import { isInScope, readScoped, writeScoped, type ActorScope, type SourcePlace } from "./actor-scope.ts";
import { standingReviews } from "./standing-reviews.ts";

export interface VoiceDecisions {
  /** Whom a name means in a source; without a source only what holds everywhere. Itself when nothing was decided. */
  readonly actorIn: (actorId: string, place?: SourcePlace) => string;
  /** Attributions that are none. */
  readonly rejected: ReadonlySet<string>;
  /** Attributions that a person bears out, with the order of the decisions. */
  readonly confirmed: ReadonlyMap<string, number>;
  /** To whom an attribution belongs instead. */
  readonly relabelled: ReadonlyMap<string, string>;
  /** Per conflict who said it; null when it is no conflict and both did. */
  readonly conflicts: ReadonlyMap<string, { readonly speakerId: string | null; readonly order: number }>;
  /** Equal for decisions of equal effect, whoever took them when; "" for none. */
  readonly key: string;
}

interface ScopedName {
  readonly scope: ActorScope;
  readonly actorId: string;
}

/** The last word on each attribution, conflict and name. Reviews of other tables say nothing here. */
export function readVoiceDecisions(reviews: readonly ReviewRow[]): VoiceDecisions {
  const rejected = new Set<string>();
  const confirmed = new Map<string, number>();
  const relabelled = new Map<string, string>();
  const conflicts = new Map<string, { speakerId: string | null; order: number }>();
  const names = new NameDecisions();
  standingReviews(reviews).forEach(({ target_table: table, target_key: key, verb, value }, order) => {
    if (table === "actor") names.add(key, verb, value);
    else if (table === "attribution") {
      if (verb === "reject") {
        rejected.add(key);
        confirmed.delete(key);
      } else if (verb === "confirm") {
        rejected.delete(key);
        confirmed.delete(key);
        confirmed.set(key, order);
      } else if (verb === "relabel" && value !== "") {
        rejected.delete(key);
        relabelled.set(key, value);
      }
    } else if (table === "attribution_conflict") {
      conflicts.delete(key);
      if (verb === "reject") conflicts.set(key, { speakerId: null, order });
      else if (verb === "confirm" && value !== "") conflicts.set(key, { speakerId: value, order });
    }
  });
  const parts = [
    [...rejected].sort(),
    [...relabelled].sort(),
    // Of decisions on one conflict the last holds: their order is part of what they say.
    [...[...confirmed].map(([key, order]) => ({ key, order, speakerId: "" })), ...[...conflicts].map(([key, found]) => ({ key, ...found }))]
      .sort((x, y) => x.order - y.order)
      .map(({ key, speakerId }) => [key, speakerId]),
    names.facts(),
  ];
  const isEmpty = parts.every((part) => part.length === 0);
  const actorIn: VoiceDecisions["actorIn"] = (actorId, place) => names.actorIn(actorId, place);
  return { actorIn, rejected, confirmed, relabelled, conflicts, key: isEmpty ? "" : JSON.stringify(parts) };
}

/** Who is whom. Names are merged everywhere, or mean somebody else in some sources; the later of two contrary decisions holds. */
class NameDecisions {
  readonly #merged = new Map<string, string>();
  readonly #scoped = new Map<string, ScopedName[]>();

  add(actorId: string, verb: ReviewRow["verb"], value: string): void {
    if (verb === "merge") {
      this.#merged.delete(actorId);
      if (this.actorIn(value) === actorId) return;
      this.#merged.set(actorId, value);
      // Whoever was told apart from a name and is now merged into it is told apart no longer.
      this.#keep(value, (name) => name.actorId !== actorId);
    } else if (verb === "split") {
      const name = readScoped(value);
      if (name === undefined) {
        this.#merged.delete(actorId);
        return;
      }
      if (this.#merged.get(name.actorId) === actorId) this.#merged.delete(name.actorId);
      const same = writeScoped("", name.scope);
      this.#keep(actorId, ({ scope }) => writeScoped("", scope) !== same);
      this.#scoped.set(actorId, [...(this.#scoped.get(actorId) ?? []), name]);
    }
  }

  actorIn(actorId: string, place?: SourcePlace): string {
    const seen = new Set<string>();
    let current = actorId;
    while (!seen.has(current)) {
      seen.add(current);
      const names = place === undefined ? [] : (this.#scoped.get(current) ?? []);
      const next = names.findLast(({ scope }) => isInScope(scope, place!))?.actorId ?? this.#merged.get(current);
      if (next === undefined) break;
      current = next;
    }
    return current;
  }

  /** What holds, in the order that matters. */
  facts(): unknown[] {
    const byName = <T>(entries: Iterable<[string, T]>): [string, T][] => [...entries].sort(([x], [y]) => (x < y ? -1 : 1));
    const scoped = byName(this.#scoped).filter(([, names]) => names.length > 0);
    return [
      ...byName(this.#merged),
      ...scoped.map(([actorId, names]) => [actorId, names.map((name) => writeScoped(name.actorId, name.scope))]),
    ];
  }

  #keep(actorId: string, isKept: (name: ScopedName) => boolean): void {
    const names = this.#scoped.get(actorId);
    if (names) this.#scoped.set(actorId, names.filter(isKept));
  }
}
