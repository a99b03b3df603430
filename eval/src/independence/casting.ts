/** Puts the cast of a corpus together and keeps count of who still can tell what from his own knowledge. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { ALLEGATION_KINDS, type AllegationKind } from "./allegation-bank.ts";
import type { Affair, NameGiver } from "./affair.ts";
import type { Camp, Origin } from "./truth.ts";

export interface Take {
  readonly allegation_id: string;
  readonly origins: readonly Origin[];
}

export interface Declaration {
  readonly speaker_id: string;
  readonly form: "joint" | "cited";
}

export interface CastMember {
  readonly speaker_id: string;
  readonly name: string;
  readonly camp: Camp;
  readonly party: string;
  readonly affair: Affair | null;
  readonly takes: readonly Take[];
  /** Speakers and texts whose other lines (images, slogans) he takes too. */
  readonly follows: readonly Origin[];
  /** Speaker whose words he marks as such, or with whom he signs. */
  readonly declares: Declaration | null;
}

export interface PlannedText {
  readonly text_id: string;
  readonly affair: Affair;
  readonly allegation_ids: readonly string[];
  readonly line_count: number;
  /** A text of the accused's side holds lines of defence instead of allegations. */
  readonly is_defence: boolean;
}

export interface PlannedAllegation {
  readonly allegation_id: string;
  readonly kind: AllegationKind;
  readonly affair: Affair;
}

export interface Cast {
  readonly members: readonly CastMember[];
  readonly texts: readonly PlannedText[];
  readonly allegations: readonly PlannedAllegation[];
}

/** Tellings of one kind: no two people who speak from their own knowledge may have the same. */
const TELLINGS = 6;
const OWN: Origin = { kind: "own" };
const fromText = (text_id: string): Origin => ({ kind: "text", text_id });
export const fromSpeaker = (speaker_id: string): Origin => ({ kind: "speaker", speaker_id });

export class Casting {
  readonly dice: Dice;
  readonly names: NameGiver;
  readonly affair: Affair;
  readonly allegations: PlannedAllegation[];
  readonly texts: PlannedText[] = [];
  readonly members: CastMember[] = [];
  readonly #free = new Map<string, number>();

  constructor(setting: {
    dice: Dice;
    names: NameGiver;
    affair: Affair;
    allegationCount: number;
    kinds?: readonly AllegationKind[];
    prefix?: string;
  }) {
    this.dice = setting.dice;
    this.names = setting.names;
    this.affair = setting.affair;
    const kinds = this.dice.shuffled(setting.kinds ?? ALLEGATION_KINDS).slice(0, setting.allegationCount);
    this.allegations = kinds.map((kind, place) => ({
      allegation_id: `${setting.prefix ?? "a"}${place + 1}`,
      kind,
      affair: setting.affair,
    }));
    for (const { allegation_id } of this.allegations) this.#free.set(allegation_id, TELLINGS);
  }

  get ids(): string[] {
    return this.allegations.map(({ allegation_id }) => allegation_id);
  }

  /** A text that nobody outside sees, by an author of its own. */
  writeText(text_id: string, allegationIds: readonly string[], lineCount: number): Origin {
    for (const id of allegationIds) this.#free.set(id, this.#free.get(id)! - 1);
    this.texts.push({ text_id, affair: this.affair, allegation_ids: allegationIds, line_count: lineCount, is_defence: false });
    return fromText(text_id);
  }

  /** A take from own knowledge, or nothing when all ways of telling are used. */
  own(allegationId: string): Take[] {
    const left = this.#free.get(allegationId)!;
    if (left === 0) return [];
    this.#free.set(allegationId, left - 1);
    return [{ allegation_id: allegationId, origins: [OWN] }];
  }

  add(member: {
    camp: Camp;
    party: string;
    takes?: readonly Take[];
    follows?: readonly Origin[];
    declares?: Declaration | null;
    isAccused?: boolean;
  }): CastMember {
    const person = member.isAccused ? this.affair.accused : this.names.person();
    const added: CastMember = {
      speaker_id: person.id,
      name: person.name,
      camp: member.camp,
      party: member.party,
      affair: member.camp === "background" ? null : this.affair,
      takes: member.takes ?? [],
      follows: member.follows ?? [],
      declares: member.declares ?? null,
    };
    this.members.push(added);
    return added;
  }

  chance(probability: number): boolean {
    return this.dice.next() < probability;
  }

  between(least: number, most: number): number {
    return least + this.dice.below(most - least + 1);
  }

  /** `count` people of one party who take from a text what it holds, and what they do not take they leave out. */
  addFollowers(
    count: number,
    { party, text, ids, ownIds = [] }: { party: string; text: Origin; ids: readonly string[]; ownIds?: readonly string[] },
  ): CastMember[] {
    return Array.from({ length: count }, (_, place) => {
      const kept = ids.filter(() => this.chance(0.8));
      const taken = kept.length > 0 ? kept : [this.dice.pick(ids)];
      const known = ownIds.filter((_id, at) => place < 2 || (place + at) % 2 === 0);
      return this.add({
        camp: "accusers",
        party,
        takes: [...taken.map((allegation_id): Take => ({ allegation_id, origins: [text] })), ...known.flatMap((id) => this.own(id))],
        follows: [text],
      });
    });
  }

  /** People of other parties, each with knowledge of his own. */
  addIndependents(count: number, ids: readonly string[], firstParty = 1): CastMember[] {
    return Array.from({ length: count }, (_, place) => {
      const known = this.dice.shuffled(ids).slice(0, this.between(1, Math.min(3, ids.length)));
      return this.add({
        camp: "critics",
        party: this.affair.parties[firstParty + place] ?? "",
        takes: known.flatMap((id) => this.own(id)),
      });
    });
  }

  /** The side of the accused, who may have a text of its own, and people outside the quarrel. */
  addOthers({
    defenders,
    onlookers,
    background,
    withText,
  }: {
    defenders: number;
    onlookers: number;
    background: number;
    withText: boolean;
  }): void {
    const party = this.affair.slots["party"]!;
    const defence = fromText(`defence-${this.affair.accused.id}`);
    if (withText)
      this.texts.push({
        text_id: `defence-${this.affair.accused.id}`,
        affair: this.affair,
        allegation_ids: [],
        line_count: 4,
        is_defence: true,
      });
    for (let place = 0; place < defenders; place += 1) {
      this.add({ camp: "accused", party, isAccused: place === 0, follows: withText && place < 3 ? [defence] : [] });
    }
    for (let place = 0; place < onlookers; place += 1)
      this.add({ camp: "onlookers", party: place % 2 === 0 ? "" : this.affair.parties[6]! });
    for (let place = 0; place < background; place += 1) {
      this.add({ camp: "background", party: [this.affair.parties[0]!, party, this.affair.parties[2]!, ""][place % 4]! });
    }
  }
}
