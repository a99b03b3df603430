/** Question 6: whom the attacks are aimed at, person or organisation, whom they spare, and who is spoken well of. */
import { targetMessages, type ToldShares } from "../messages/brief-agenda.ts";
import { briefMessages } from "../messages/brief.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { messagesOfGroups } from "../messages/group-names.ts";
import { numberWord } from "../messages/english.ts";
import type { TargetRow } from "../model/tables/target.ts";
import { leaningWords } from "./clearest-words.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, yearsOf, type Found, type LookState, type Scene } from "./scene.ts";
import { isNamedIn } from "./tell-allegations.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { whoDid, type WhoDid } from "./who-did.ts";

export interface TargetCount extends Pick<TargetRow, "actor_id" | "function"> {
  readonly speakerId: string;
  readonly count: number;
}

/** What the people of one camp attack, most first: target and attacks. */
export interface CampAttacks {
  readonly name: string;
  readonly targets: readonly (readonly [actorId: string, attacks: number])[];
}

export interface TargetsInput {
  readonly state: LookState;
  /** How often whom whose words attack or speak well of; nobody of himself or herself. */
  readonly counts: readonly TargetCount[];
  /** Places of the most attacked and the most praised, by speaker; the tables hold the rest. */
  readonly examples: readonly Found<TargetRow>[];
  /** Organisations that a person belongs to or leads, and people of an organisation, closest first. */
  readonly counterparts: ReadonlyMap<string, readonly string[]>;
  /** Camps with the attacks of their people, most first; told where no group is spoken of and more than one camp attacks. */
  readonly camps: readonly CampAttacks[];
  /** Camps whose people speak of anybody. */
  readonly campCount: number;
  /** Shares of the group's sentences and of everybody else's that attack; null where nothing was counted. */
  readonly shares: ToldShares | null;
  readonly isOrganisation: (actorId: string) => boolean;
}

const TARGETS_TOLD = 3;
/** Attacks of which "most" can be said. */
const MOST_OF = 3;
const CAMPS_TOLD = 2;
/** Statements of more than thirty years have no one camp and no one adversary. */
const CAMPS_YEARS = 30;
export const PRAISED_TOLD = 2;
const PLACES_CITED = 6;
const QUOTE_CHARACTERS = 90;
/** Places that speak well of somebody before it is told where no group is spoken of: a single one is too often misread. */
const PRAISE_NEEDED = 5;
/** How many times as often something must be said to be told as what is mostly said. */
const AHEAD = 1.5;

export function tellTargets(input: TargetsInput, scene: Scene, tell: Tell): void {
  if (tellState(6, input.state, tell)) return;
  const { counts, by } = countsToTell(input.counts, scene.company);
  const attacks = counts.filter((one) => one.function === "attack");
  const ranked = rankTargets(attacks);
  const [first, ...others] = ranked;
  if (first === undefined) {
    tell(6, "none_found", "no_attack", targetMessages.none(by, scopeOf(scene.corpus)));
    return;
  }
  if (by === "" && yearsOf(scene) > CAMPS_YEARS) {
    tell(6, "not_assessed", "targets_over_years", briefMessages.notAssessed(targetMessages.overYears(scopeOf(scene.corpus))));
    return;
  }
  if (by === "" && input.campCount > 1 && input.camps.length === 0) {
    tell(6, "none_found", "no_camp_target", targetMessages.noCampTarget(scopeOf(scene.corpus)));
    return;
  }
  if (by === "" && input.campCount > 1) {
    tellCamps(
      input.camps,
      scene,
      tell,
      whoDid(
        input.examples.filter(({ row }) => row.function === "attack"),
        scene,
      ),
    );
    return;
  }
  const [targetId, attackCount] = first;
  const speakers = new Set(attacks.map(({ speakerId }) => speakerId));
  const aimed = input.examples.filter(
    ({ row, speakerId }) => speakers.has(speakerId) && row.function === "attack" && row.actor_id === targetId,
  );
  const text = targetMessages.attacks({
    total: attacks.reduce((sum, { count }) => sum + count, 0),
    by,
    first: { name: scene.actorName(targetId), attacks: attackCount },
    others: others.slice(0, TARGETS_TOLD - 1).map(([id, count]) => ({ name: scene.actorName(id), attacks: count })),
    moreTargets: Math.max(0, others.length - TARGETS_TOLD + 1),
    mostly: attackCount < MOST_OF ? "none" : mostlyAbout(aimed),
    shares: by === "" ? null : input.shares,
  });
  const who = whoDid(aimed, scene);
  tell(6, "cited", "attacks", text, who.spans.slice(0, PLACES_CITED), true);
  const [counterpart] = (input.counterparts.get(targetId) ?? []).filter((id) => !scene.company.includes(id));
  if (counterpart !== undefined && !ranked.some(([id]) => id === counterpart)) {
    const spared = targetMessages.noneAgainst(by, scene.actorName(counterpart), input.isOrganisation(counterpart), scopeOf(scene.corpus));
    tell(6, "none_found", "none_against", spared);
  }
  tellPraise(counts, new Set(ranked.map(([id]) => id)), targetId, input, scene, tell);
}

function tellCamps(camps: readonly CampAttacks[], scene: Scene, tell: Tell, who: WhoDid<TargetRow>): void {
  const told = camps.slice(0, CAMPS_TOLD).map(({ name, targets }) => ({
    name,
    total: targets.reduce((sum, [, attacks]) => sum + attacks, 0),
    targets: targets.slice(0, TARGETS_TOLD).map(([id, attacks]) => ({ name: messagesOfGroups.listed(scene.actorName(id)), attacks })),
  }));
  tell(6, "cited", "camps", targetMessages.camps(told), who.spans.slice(0, PLACES_CITED), who.namesPerson);
}

/** What most of the places that say it are about, in the speakers' own words; empty where none is ahead by half. */
function mostlyAbout(aimed: readonly Found<TargetRow>[]): TargetRow["about"] {
  const own = aimed.filter(({ outlet }) => outlet === null);
  const character = own.filter(({ row }) => row.about === "character").length;
  const policy = own.filter(({ row }) => row.about === "policy").length;
  if (character > policy * AHEAD) return "character";
  return policy > character * AHEAD ? "policy" : "none";
}

/** The counts of the group where it attacks anybody, else of all. */
export function countsToTell(
  all: readonly TargetCount[],
  company: readonly string[],
): { readonly counts: readonly TargetCount[]; readonly by: string } {
  const own = all.filter(({ speakerId }) => company.includes(speakerId));
  const isCompany = own.some((one) => one.function === "attack");
  return { counts: isCompany ? own : all, by: isCompany ? ` by the ${numberWord(company.length)}` : "" };
}

/** Actors by count, most first. */
export function rankTargets(counts: readonly TargetCount[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { actor_id, count } of counts) sums.set(actor_id, (sums.get(actor_id) ?? 0) + count);
  return [...sums].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}

/** Who is spoken well of by those who attack somebody else: the organisation of the one attacked, or its people, before others. */
function tellPraise(
  counts: readonly TargetCount[],
  attacked: ReadonlySet<string>,
  targetId: string,
  input: TargetsInput,
  scene: Scene,
  tell: Tell,
): void {
  const speakers = new Set(counts.map(({ speakerId }) => speakerId));
  const praise = counts.filter((one) => one.function === "acclaim" && !attacked.has(one.actor_id) && !scene.company.includes(one.actor_id));
  const close = input.counterparts.get(targetId) ?? [];
  // Whom nobody sets against the one attacked is praised in passing, and most of that is misread.
  const told = rankPraised(praise, close).filter(([id]) => close.includes(id));
  for (const [id, count] of told.slice(0, PRAISED_TOLD)) {
    const places = input.examples.filter(
      ({ row, speakerId }) => row.function === "acclaim" && row.actor_id === id && speakers.has(speakerId),
    );
    if (places.length === 0) continue;
    const who = whoDid(places, scene);
    if (count < PRAISE_NEEDED && scene.company.length === 0) continue;
    const text = targetMessages.praised(
      who,
      scene.actorName(id),
      count,
      toldWords(warmest(places, scene.actorName(id))?.words ?? "", QUOTE_CHARACTERS),
    );
    tell(6, "cited", "praised", text, who.spans.slice(0, PLACES_CITED), true);
  }
}

/** What a name in the words weighs, and what each word weighs that leans on what was said before; a score is at most 1. */
const NAMED = 0.3;
const LEANS = 0.2;
/** Fewer words seldom say whom they praise. */
const FEWEST_WORDS = 6;

/** The words that speak well most clearly: those that may be told outright first. */
function warmest(places: readonly Found<TargetRow>[], name: string): Found<TargetRow> | undefined {
  const rank = ({ outlet, words }: Found<TargetRow>): number =>
    (words === "" ? 4 : words.split(/\s+/u).length < FEWEST_WORDS ? 2 : 0) + (outlet === null ? 0 : 1);
  const weight = ({ row, words }: Found<TargetRow>): number =>
    row.score + (isNamedIn(name, words) ? NAMED : 0) - LEANS * leaningWords(words);
  return [...places].sort((x, y) => rank(x) - rank(y) || weight(y) - weight(x) || compareFound(x, y))[0];
}

/** Those close to the one attacked first, then by count. */
export function rankPraised(praise: readonly TargetCount[], close: readonly string[]): [string, number][] {
  const rank = (id: string): number => (close.includes(id) ? 0 : 1);
  return rankTargets(praise).sort((x, y) => rank(x[0]) - rank(y[0]) || y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}
