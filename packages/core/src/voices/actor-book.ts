import type { SpeakerInput } from "../model/source-input.ts";
import type { ActorNameRow } from "../model/tables/actor-name.ts";
import type { ActorRow } from "../model/tables/actor.ts";
import { actorKey, nameKey } from "./source-facts.ts";

type ActorKind = ActorRow["kind"];

interface Entry {
  kind: ActorKind;
  name: string;
  readonly origin: ActorRow["origin"];
  /** Spellings with the number of sources that use them, and who said so first. */
  readonly names: Map<string, { uses: number; readonly origin: ActorRow["origin"] }>;
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

  /**
   * Somebody whom a text names, under an id that the caller derived from the text.
   *
   * @param kind  what the text makes of him; it never changes what the input says of a known actor.
   */
  found(actorId: string, kind: ActorKind, name: string): string {
    this.add(actorId, this.entries.get(actorId)?.kind ?? kind, name, 1, "text");
    return actorId;
  }

  /** Whoever a decision says a name is; known to nobody else if need be. */
  decided(actorId: string): string {
    if (!this.entries.has(actorId)) this.add(actorId, "person", actorId, 0, "review");
    return actorId;
  }

  /** Several who speak as one, under an id that names them all. */
  group(actorId: string, members: readonly string[]): void {
    for (const member of members) this.found(member, "person", this.nameOf(member));
    this.entries.set(actorId, { kind: "group", name: actorId, origin: "text", names: new Map() });
    this.add(actorId, "group", members.map((member) => this.nameOf(member)).join(", "), 1, "text");
  }

  private add(actorId: string, kind: ActorKind, name: string, uses: number, origin: ActorRow["origin"] = "given"): void {
    const entry: Entry = this.entries.get(actorId) ?? { kind, name, origin, names: new Map() };
    // Whatever speaks is a person before it is an outlet; the smaller spelling names an actor whose names differ, unless the list named it.
    if (kind === "person" || kind === "account") entry.kind = kind;
    const spelling = actorKey(name);
    const known = entry.names.get(spelling);
    if (known) known.uses += uses;
    else entry.names.set(spelling, { uses, origin });
    this.entries.set(actorId, entry);
  }

  /** The name to print: that of the list, else the spelling used most often (ties: the smaller one); the id of an actor who is not known. */
  nameOf(actorId: string): string {
    const names = this.entries.get(actorId)?.names ?? new Map<string, never>();
    const listed = [...names.keys()].find((name) => this.listed.get(nameKey(name)) === actorId);
    return listed ?? [...names].sort((x, y) => y[1].uses - x[1].uses || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? actorId;
  }

  /** Actors by id, each with the name to print. */
  actors(): ActorRow[] {
    const rows: ActorRow[] = [];
    for (const [actorId, { kind, origin }] of this.entries) rows.push({ actor_id: actorId, kind, name: this.nameOf(actorId), origin });
    return rows.sort((x, y) => (x.actor_id < y.actor_id ? -1 : 1));
  }

  /** Every spelling by actor and name, with the number of sources that use it. */
  names(): ActorNameRow[] {
    const rows: ActorNameRow[] = [];
    for (const [actorId, entry] of this.entries) {
      for (const [name, { uses, origin }] of entry.names) rows.push({ actor_id: actorId, name, origin, source_count: uses });
    }
    return rows.sort((x, y) => (x.actor_id !== y.actor_id ? (x.actor_id < y.actor_id ? -1 : 1) : x.name < y.name ? -1 : 1));
  }
}
