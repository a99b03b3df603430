/** Who speaks in a corpus, and from where each of them has what he says: one function per stratum for the accusers, the rest is the same for all. */
import type { Dice } from "@hymnsheet/core/algo/random";
import type { Affair, NameGiver } from "./affair.ts";
import { ALLEGATION_KINDS } from "./allegation-bank.ts";
import { Casting, fromSpeaker, type Cast, type CastMember, type Declaration, type Take } from "./casting.ts";
import type { Stratum } from "./truth.ts";

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
