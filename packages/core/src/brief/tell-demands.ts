/** Question 9: what was demanded of whom, how often it was decided, how, and on what ground. */
import { demandMessages, type ToldRuling } from "../messages/brief-demands.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { dayList, onDays } from "../messages/days.ts";
import type { KnownTime } from "../messages/english.ts";
import type { DemandRow } from "../model/tables/demand.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, placeOf, yearsOf, type Found, type LookState, type Scene } from "./scene.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { nameOf, whoDid } from "./who-did.ts";

/** A ruling with the words of its stated reason; empty for none. */
export type FoundRuling = Found<RulingRow> & { readonly reason: string };

export interface DemandsInput {
  readonly state: LookState;
  readonly demands: readonly Found<DemandRow>[];
  readonly rulings: readonly FoundRuling[];
  /** Demands for other things, which the tables hold. */
  readonly more: { readonly chains: number; readonly refused: number; readonly open: number };
}

/** Things demanded that are told one by one, and places cited for one. Where there are more, only what was decided or demanded by several is told. */
export const CHAINS_TOLD = 3;
const PLACES_CITED = 10;
const WORDS_LEAST = 4;
const OPEN_YEARS = 5;
const QUOTE_CHARACTERS = 90;

interface Chain {
  readonly id: string;
  /** By time. */
  readonly demands: readonly Found<DemandRow>[];
  readonly rulings: readonly FoundRuling[];
}

export function tellDemands(input: DemandsInput, scene: Scene, tell: Tell): void {
  if (tellState(9, input.state, tell)) return;
  const chains = chainsOf(input);
  const { more } = input;
  if (chains.length === 0 && more.chains === 0) {
    tell(9, "none_found", "no_demand", demandMessages.none(scopeOf(scene.corpus)));
    return;
  }
  for (const chain of chains.slice(0, CHAINS_TOLD)) tellChain(chain, scene, tell);
  if (more.chains > 0) tell(9, "cited", "more_demands", demandMessages.more(more.chains, more.refused, more.open, chains.length > 0));
}

/** Decided before open, those with a known addressee and oftener made first, then by time. */
function chainsOf({ demands, rulings }: DemandsInput): Chain[] {
  const byChain = new Map<string, Found<DemandRow>[]>();
  for (const demand of [...demands].sort(compareFound))
    byChain.set(demand.row.chain_id, [...(byChain.get(demand.row.chain_id) ?? []), demand]);
  const chains = [...byChain].map(([id, own]): Chain => {
    const ids = new Set(own.map(({ row }) => row.demand_id));
    return { id, demands: own, rulings: rulings.filter(({ row }) => ids.has(row.demand_id)).sort(compareFound) };
  });
  const addressed = ({ demands: own }: Chain): number => (own.some(({ row }) => row.addressee_id !== null) ? 1 : 0);
  return chains.sort(
    (x, y) =>
      y.rulings.length - x.rulings.length ||
      addressed(y) - addressed(x) ||
      y.demands.length - x.demands.length ||
      compareFound(x.demands[0]!, y.demands[0]!) ||
      (x.id < y.id ? -1 : 1),
  );
}

function tellChain({ demands, rulings }: Chain, scene: Scene, tell: Tell): void {
  const who = whoDid(demands, scene);
  // The words of somebody who may be named outright are the demand itself, not a report of it.
  const addressees = [...new Set(demands.flatMap(({ row }) => row.addressee_id ?? []))].map(scene.actorName);
  const own = demands.filter(({ outlet }) => outlet === null);
  // What the last ruling met is said with it; what is asked after it stands open. A report may tell of a demand later than it was made.
  const ruled = rulings.flatMap(daysOf);
  const lastRuling = ruled.length === 0 ? Infinity : Math.max(...ruled.map(({ from, to }) => (to ?? from + 1) - 1));
  const after = own.flatMap(({ said }) => (said !== null && said.from > lastRuling ? [said] : []));
  const before = demands.filter((one) => one.said === null || !after.includes(one.said));
  const quoted = own.filter((one) => before.includes(one));
  const [best] = [...(quoted.length > 0 ? quoted : before.length > 0 ? before : who.firsts)].sort(
    (x, y) => lengthOf(x.words) - lengthOf(y.words) || compareFound(x, y),
  );
  const text = demandMessages.demand({
    by: who.words,
    isOne: who.count === 1,
    addressees: addressees.slice(0, 3),
    said: onDays(before.flatMap((one) => one.said ?? [])),
    words: toldWords(best?.words ?? "", QUOTE_CHARACTERS),
    rulings: toldRulings(rulings, scene),
    // Of a demand of years ago "by" the last day of the corpus says nothing more.
    openUntil: scene.lastDay === null || yearsOf(scene) > OPEN_YEARS ? null : dayList([scene.lastDay]),
    askedAfter: onDays(after),
  });
  const places = [...who.spans, ...rulings.map(({ row }) => placeOf(row))];
  tell(9, "cited", "demand", text, places.slice(0, PLACES_CITED), who.namesPerson || rulings.some(({ outlet }) => outlet === null));
}

/** The shortest words that are a sentence's worth are told: long ones begin with a headline. */
const lengthOf = (words: string): number => (words.split(/\s+/u).length < WORDS_LEAST ? Infinity : words.length);

/** Rulings of one actor and outcome in one clause, with the first reason that is stated in words. */
function toldRulings(rulings: readonly FoundRuling[], scene: Scene): ToldRuling[] {
  const alike = new Map<string, FoundRuling[]>();
  for (const ruling of rulings) {
    const key = JSON.stringify([ruling.row.actor_id, ruling.row.outcome]);
    alike.set(key, [...(alike.get(key) ?? []), ruling]);
  }
  return [...alike.values()].map((own): ToldRuling => {
    const [first] = own as [FoundRuling, ...FoundRuling[]]; // groups are never empty
    const stated = own.find(({ row }) => row.reason_kind !== "none") ?? first;
    return {
      name: nameOf(own.find(({ outlet }) => outlet === null) ?? first, scene),
      outcome: first.row.outcome,
      reason_kind: stated.row.reason_kind,
      said: onDays(own.flatMap(daysOf)),
      times: new Set(own.map(({ row }) => row.nth_in_chain)).size,
      reason: toldWords(own.find(({ reason }) => reason !== "")?.reason ?? "", QUOTE_CHARACTERS),
    };
  });
}

const daysOf = ({ row, said }: FoundRuling): KnownTime[] => {
  const at = row.decided_at ?? said?.from;
  if (said !== null && said.from === at) return [said];
  if (at === undefined) return [];
  const day = new Date(at);
  // The first of January is also what a day is called of which only the year is known; the year is true of both.
  const isYear = day.getUTCMonth() === 0 && day.getUTCDate() === 1;
  return [{ from: at, to: isYear ? Date.UTC(day.getUTCFullYear() + 1, 0, 1) : null }];
};
