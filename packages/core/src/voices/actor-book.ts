import type { SpeakerInput } from "../model/source-input.ts";
import type { ActorNameRow } from "../model/tables/actor-name.ts";
import type { ActorRow } from "../model/tables/actor.ts";
import { actorKey, nameKey } from "./source-facts.ts";

type ActorKind = ActorRow["kind"];

interface Entry {
  kind: ActorKind;
  name: string;
  readonly names: Map<string, number>;
}

/**
 * Collects actors and every spelling of their names. The list of speakers comes first: a name or alias of it means that person.
 * Names that the list does not hold stay as they are given; two spellings are never joined by guess.
 */
export class ActorBook {
  private readonly entries = new Map<string, Entry>();
  private readonly listed = new Map<string, string>();

  constructor(speakers: readonly SpeakerInput[]) {
    for (const speaker of speakers) {
      const actorId = actorKey(speaker.speaker_id);
      this.add(actorId, "person", speaker.name, 0);
      for (const name of [speaker.name, ...speaker.aliases]) {
        if (!this.listed.has(nameKey(name))) this.listed.set(nameKey(name), actorId);
        this.add(actorId, "person", name, 0);
      }
    }
  }

  /**
   * The actor behind a given id, a given name, or both.
   *
   * @param uses  sources to note for this spelling.
   *
   * @returns the actor id; `undefined` when neither is given.
   */
  speaker(given: { readonly id?: string | undefined; readonly name?: string | undefined }, uses = 1): string | undefined {
    const name = actorKey(given.name ?? "");
    const actorId = actorKey(given.id ?? "") || this.listed.get(nameKey(name)) || name;
    if (actorId === "") return undefined;
    this.add(actorId, "person", name || actorId, uses);
    return actorId;
  }

  /** An organisation, outlet or unknown speaker under its own name. */
  named(name: string, kind: ActorKind, actorId = actorKey(name)): string {
    this.add(actorId, kind, name, 1);
    return actorId;
  }

  private add(actorId: string, kind: ActorKind, name: string, uses: number): void {
    const entry = this.entries.get(actorId) ?? { kind, name, names: new Map<string, number>() };
    // Whatever speaks is a person before it is an outlet; the smaller spelling names an actor whose names differ, unless the list named it.
    if (kind === "person" || kind === "account") entry.kind = kind;
    const spelling = actorKey(name);
    entry.names.set(spelling, (entry.names.get(spelling) ?? 0) + uses);
    this.entries.set(actorId, entry);
  }

  /** Actors by id, each with the spelling used most often (ties: the smaller one). */
  actors(): ActorRow[] {
    const rows: ActorRow[] = [];
    for (const [actorId, entry] of this.entries) {
      const listedName = [...entry.names.keys()].find((name) => this.listed.get(nameKey(name)) === actorId);
      const usual = [...entry.names].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? actorId;
      rows.push({ actor_id: actorId, kind: entry.kind, name: listedName ?? usual, origin: "given" });
    }
    return rows.sort((x, y) => (x.actor_id < y.actor_id ? -1 : 1));
  }

  /** Every spelling by actor and name, with the number of sources that use it. */
  names(): ActorNameRow[] {
    const rows: ActorNameRow[] = [];
    for (const [actorId, entry] of this.entries) {
      for (const [name, uses] of entry.names) rows.push({ actor_id: actorId, name, origin: "given", source_count: uses });
    }
    return rows.sort((x, y) => (x.actor_id !== y.actor_id ? (x.actor_id < y.actor_id ? -1 : 1) : x.name < y.name ? -1 : 1));
  }
}
