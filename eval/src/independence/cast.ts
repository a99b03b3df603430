/** Who speaks in a corpus, and from where each of them has what he says. One function per stratum's accusers; the rest of the cast is the same for all. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { ALLEGATION_KINDS, type AllegationKind } from "./allegation-bank.ts";
import type { Affair, NameGiver } from "./affair.ts";
import type { Camp, Origin, Stratum } from "./truth.ts";

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
const fromSpeaker = (speaker_id: string): Origin => ({ kind: "speaker", speaker_id });

/** Puts a cast together and keeps count of who still can tell what from his own knowledge. */
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

type Accusers = (casting: Casting) => void;

function castBase(casting: Casting): void {
  const split = casting.ids.length > 3 ? casting.ids.slice(0, 1) : [];
  const ids = casting.ids.slice(split.length);
  const text = casting.writeText("t1", ids, casting.between(10, 14));
  casting.addFollowers(casting.between(3, 6), { party: casting.affair.parties[0]!, text, ids, ownIds: split });
  casting.addIndependents(casting.between(2, 3), casting.ids);
}

function castThin(casting: Casting): void {
  const ids = casting.ids.slice(0, 1);
  const text = casting.writeText("t1", ids, casting.between(1, 2));
  const rest = casting.ids.slice(1);
  for (let place = 0; place < 4; place += 1) {
    const known = casting.dice.shuffled(rest).slice(0, casting.between(0, 2));
    casting.add({
      camp: "accusers",
      party: casting.affair.parties[0]!,
      takes: [{ allegation_id: ids[0]!, origins: [text] }, ...known.flatMap((id) => casting.own(id))],
      follows: [text],
    });
  }
  casting.addIndependents(2, casting.ids);
}

function castBridges(casting: Casting): void {
  const ids = casting.ids;
  const text = casting.writeText("t1", ids, casting.between(10, 13));
  const independents = [0, 1].map((place) =>
    casting.add({
      camp: "critics",
      party: casting.affair.parties[1 + place]!,
      takes: [ids[place]!, ids[2]!].flatMap((id) => casting.own(id)),
    }),
  );
  casting.addFollowers(casting.between(3, 4), { party: casting.affair.parties[0]!, text, ids });
  for (const [place, independent] of independents.entries()) {
    const both: Take = { allegation_id: ids[place]!, origins: [text, fromSpeaker(independent.speaker_id)] };
    const further = ids.filter((id) => id !== ids[place] && casting.chance(0.6));
    casting.add({
      camp: "accusers",
      party: casting.affair.parties[0]!,
      takes: [both, ...further.map((allegation_id): Take => ({ allegation_id, origins: [text] }))],
      follows: [text],
    });
  }
}

function castAllCopies(casting: Casting): void {
  const party = casting.affair.parties[0]!;
  if (casting.chance(0.5)) {
    const text = casting.writeText("t1", casting.ids, casting.between(10, 14));
    casting.addFollowers(casting.between(5, 8), { party, text, ids: casting.ids });
    return;
  }
  const first = casting.add({ camp: "accusers", party, takes: casting.ids.flatMap((id) => casting.own(id)) });
  casting.addFollowers(casting.between(4, 7), { party, text: fromSpeaker(first.speaker_id), ids: casting.ids });
}

function castChain(casting: Casting): void {
  const party = casting.affair.parties[0]!;
  const links = [casting.add({ camp: "accusers", party, takes: casting.ids.flatMap((id) => casting.own(id)) })];
  const length = casting.between(4, 6);
  while (links.length < length) {
    const before = casting.chance(0.7) ? links.at(-1)! : casting.dice.pick(links);
    const heard = before.takes.map(({ allegation_id }) => allegation_id);
    links.push(...casting.addFollowers(1, { party, text: fromSpeaker(before.speaker_id), ids: heard }));
  }
  casting.addIndependents(casting.between(1, 2), casting.ids);
}

function castWitnesses(casting: Casting): void {
  const count = casting.between(4, 6);
  for (let place = 0; place < count; place += 1) {
    const known = casting.ids.filter((_, at) => at === 0 || casting.chance(0.6));
    casting.add({ camp: "accusers", party: casting.affair.parties[0]!, takes: known.flatMap((id) => casting.own(id)) });
  }
}

function castIndependents(casting: Casting): void {
  const count = casting.between(5, 6);
  for (let place = 0; place < count; place += 1) {
    const known = casting.ids.filter(() => casting.chance(0.6));
    casting.add({
      camp: "critics",
      party: place < 5 ? casting.affair.parties[place]! : "",
      takes: (known.length > 0 ? known : [casting.ids[0]!]).flatMap((id) => casting.own(id)),
    });
  }
}

function castTwoTexts(casting: Casting): void {
  const shared = casting.ids.slice(0, 2);
  const rest = casting.ids.slice(2);
  const half = Math.ceil(rest.length / 2);
  for (const [place, part] of [rest.slice(0, half), rest.slice(half)].entries()) {
    const ids = [...shared, ...part];
    const text = casting.writeText(`t${place + 1}`, ids, casting.between(10, 12));
    casting.addFollowers(casting.between(3, 4), { party: casting.affair.parties[place]!, text, ids });
  }
  casting.addIndependents(casting.between(1, 2), casting.ids, 2);
}

function castDeclared(casting: Casting): void {
  const party = casting.affair.parties[0]!;
  const half = Math.ceil(casting.ids.length / 2);
  const [first, second] = [casting.ids.slice(0, half), casting.ids.slice(half)];
  const signed = casting.add({ camp: "accusers", party, takes: first.flatMap((id) => casting.own(id)) });
  const follow = (from: CastMember, ids: readonly string[], form: Declaration["form"]): CastMember =>
    casting.add({
      camp: "accusers",
      party,
      takes: ids.map((allegation_id): Take => ({ allegation_id, origins: [fromSpeaker(from.speaker_id)] })),
      follows: [fromSpeaker(from.speaker_id)],
      declares: { speaker_id: from.speaker_id, form },
    });
  follow(signed, first, "joint");
  const source = casting.add({ camp: "accusers", party, takes: (second.length > 0 ? second : first).flatMap((id) => casting.own(id)) });
  for (let place = 0; place < 2; place += 1)
    follow(
      source,
      source.takes.map(({ allegation_id }) => allegation_id),
      "cited",
    );
  casting.addIndependents(2, casting.ids);
}

/** The same four people and one independent, with a text before them or each with knowledge of his own. */
function castTwin(casting: Casting, isWith: boolean): void {
  const ids = casting.ids;
  const text = isWith ? casting.writeText("t1", ids, 12) : null;
  for (let place = 0; place < 4; place += 1) {
    casting.add({
      camp: "accusers",
      party: casting.affair.parties[0]!,
      takes: ids
        .filter((_, at) => (at + place) % 4 !== 3)
        .flatMap((id) => (text === null ? casting.own(id) : [{ allegation_id: id, origins: [text] }])),
      follows: text === null ? [] : [text],
    });
  }
  casting.add({ camp: "critics", party: casting.affair.parties[1]!, takes: ids.slice(0, 2).flatMap((id) => casting.own(id)) });
}

const ACCUSERS: Readonly<Record<Exclude<Stratum, "nulls">, Accusers>> = {
  base: castBase,
  thin: castThin,
  bridges: castBridges,
  all_copies: castAllCopies,
  chain: castChain,
  miscalibrated: castBase,
  witnesses: castWitnesses,
  independents: castIndependents,
  two_texts: castTwoTexts,
  declared: castDeclared,
  twin_with: (casting) => castTwin(casting, true),
  twin_without: (casting) => castTwin(casting, false),
};

/** Casts the accusers and everybody else. */
export function castCorpus(stratum: Exclude<Stratum, "nulls">, setting: { dice: Dice; names: NameGiver; affair: Affair }): Cast {
  const isTwin = stratum.startsWith("twin");
  const count = isTwin ? 4 : stratum === "witnesses" || stratum === "thin" ? 3 : 3 + setting.dice.below(4);
  const casting = new Casting({ ...setting, allegationCount: count });
  ACCUSERS[stratum](casting);
  casting.addOthers({
    defenders: isTwin ? 4 : casting.between(3, 5),
    onlookers: isTwin ? 3 : casting.between(2, 5),
    background: isTwin ? 8 : casting.between(4, 14),
    withText: !isTwin && (stratum === "base" || stratum === "two_texts") && casting.chance(0.5),
  });
  return { members: casting.members, texts: casting.texts, allegations: casting.allegations };
}

/** Casts several quarrels in which nobody has anything from anybody: a comparison set. */
export function castNulls(setting: { dice: Dice; names: NameGiver; affairs: readonly Affair[] }): Cast {
  const kinds = setting.dice.shuffled(ALLEGATION_KINDS);
  const share = Math.floor(kinds.length / setting.affairs.length);
  const castings = setting.affairs.map((affair, place) => {
    const own = kinds.slice(place * share, (place + 1) * share);
    const casting = new Casting({ ...setting, affair, kinds: own, allegationCount: share, prefix: `q${place + 1}a` });
    casting.addIndependents(6, casting.ids, 0);
    casting.addOthers({ defenders: 8, onlookers: 6, background: 10, withText: false });
    return casting;
  });
  return {
    members: castings.flatMap(({ members }) => members),
    texts: [],
    allegations: castings.flatMap(({ allegations }) => allegations),
  };
}
