/** Who speaks for an accused: himself, and those of his organisation who do not accuse him themselves. */
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { StatementRow } from "../model/tables/statement.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { StandingCharge } from "./standing-charge.ts";

export interface SideFacts {
  readonly affiliations: readonly AffiliationRow[];
  /** Organisations for which each statement speaks, by its id. */
  readonly camps: ReadonlyMap<string, readonly string[]>;
  /** For whom somebody is said to speak who is known by an office alone, "a spokesman for Mr Hale"; by actor. */
  readonly speaksFor: ReadonlyMap<string, string>;
}

type Spoken = Pick<StatementRow | UtteranceRow, "speaker_id" | "statement_id" | "said_from" | "said_to">;

/** Looks up which charges stand against the side that somebody speaks for. Keeps what it found for each statement. */
export class AccusedSides {
  readonly #facts: SideFacts;
  readonly #byAccused = new Map<string, StandingCharge[]>();
  readonly #accusers = new Map<string, Set<string>>();
  readonly #bodies = new Map<string, AffiliationRow[]>();
  readonly #spokenFor = new Map<string, readonly string[]>();

  constructor(charges: readonly StandingCharge[], facts: SideFacts) {
    this.#facts = facts;
    for (const charge of charges) {
      const known = this.#byAccused.get(charge.accusedId);
      if (known) known.push(charge);
      else this.#byAccused.set(charge.accusedId, [charge]);
    }
    for (const row of facts.affiliations)
      if (this.#byAccused.has(row.actor_id)) this.#bodies.set(row.actor_id, [...(this.#bodies.get(row.actor_id) ?? []), row]);
    for (const [accusedId, own] of this.#byAccused)
      this.#accusers.set(accusedId, accusersAmong(own.filter((charge) => !this.isInHouse(charge))));
  }

  /** Charges against the side that somebody speaks for, those surely made afterwards left out; in their order. */
  standing(spoken: Spoken): StandingCharge[] {
    return this.accusedOf(spoken)
      .flatMap((accusedId) => this.#byAccused.get(accusedId)!)
      .filter(({ makers, since }) => !makers.has(spoken.speaker_id) && !(since && spoken.said_to !== null && spoken.said_to <= since.from));
  }

  /**
   * The accused for whom words speak, each once. Who makes a charge against him together with others, or two alone, is not, whatever his membership.
   * Where no day is known, only membership without an end counts.
   */
  accusedOf({ speaker_id, statement_id, said_from }: Spoken): readonly string[] {
    const key = `${statement_id} ${speaker_id}`;
    const known = this.#spokenFor.get(key);
    if (known) return known;
    const speaker = this.#facts.speaksFor.get(speaker_id) ?? speaker_id;
    const own = [...this.#byAccused.keys()].filter((accusedId) => {
      if (speaker === accusedId) return true;
      if (this.#accusers.get(accusedId)!.has(speaker_id)) return false;
      return this.#belongs(accusedId, { speaker, statement_id, said_from });
    });
    this.#spokenFor.set(key, own);
    return own;
  }

  /** Whether one speaker alone makes a charge, always while he belongs to the accused's organisation. */
  isInHouse({ accusedId, makers, statements }: StandingCharge): boolean {
    const [speaker] = makers;
    return makers.size === 1 && statements.every((statement) => this.#belongs(accusedId, { ...statement, speaker: speaker! }));
  }

  #belongs(
    accusedId: string,
    { speaker, statement_id, said_from }: Pick<Spoken, "statement_id" | "said_from"> & { readonly speaker: string },
  ): boolean {
    const camps = this.#facts.camps.get(statement_id) ?? [];
    return [accusedId, ...this.#bodiesOf(accusedId, said_from)].some((body) => body === speaker || camps.includes(body));
  }

  #bodiesOf(actorId: string, day: number | null): string[] {
    return (this.#bodies.get(actorId) ?? [])
      .filter(({ valid_from, valid_to }) =>
        day === null ? valid_to === null : (valid_from ?? day) <= day && (valid_to === null || day < valid_to),
      )
      .map(({ organisation_id }) => organisation_id);
  }
}

/** One charge of one maker may be misread; a shared one, or a second, is not likely to be. */
function accusersAmong(charges: readonly StandingCharge[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { makers } of charges) for (const maker of makers) counts.set(maker, (counts.get(maker) ?? 0) + (makers.size > 1 ? 2 : 1));
  return new Set([...counts].filter(([, count]) => count > 1).map(([maker]) => maker));
}
