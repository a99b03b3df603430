/**
 * Joins demands for the same thing into chains, decisions to the demand they answer, and counts them.
 * Cost: demands and decisions by the actors concerned, squared within an actor.
 */
import { contentId } from "../model/ids.ts";
import { compareSpans } from "../model/span.ts";
import { demandTable, type DemandRow } from "../model/tables/demand.ts";
import type { PartRow } from "../model/tables/part.ts";
import { rulingTable, type RulingRow } from "../model/tables/ruling.ts";
import type { FoundDemand, FoundRuling } from "./found-move.ts";
import type { PlacedMove } from "./placed-move.ts";

export interface LinkedDemands {
  /** By place. */
  readonly demands: readonly DemandRow[];
  readonly rulings: readonly RulingRow[];
  /** Of rulings: `reason`. */
  readonly parts: readonly PartRow[];
}

export interface LinkOptions {
  /** The allegation behind a demand, by the place of its matter; null where none or several are. */
  readonly allegation: (demand: PlacedMove<FoundDemand>) => string | null;
  /** Bodies an actor belongs to: what its members demand is one with what it demands. */
  readonly bodiesOf: (actorId: string) => readonly string[];
  /** The source under a headline; the id itself when it is no headline's. */
  readonly textBelow: (sourceId: string) => string;
}

interface Chain {
  demands: PlacedMove<FoundDemand>[];
  readonly stems: Set<string>;
  addresseeId: string | null;
  id: string;
}

/** Words that demands of the same actors must share to be for the same thing, or all of the shorter one. */
const FEWEST_SHARED = 2;
/** The same as a share of the words of the shorter one: of one bill much may be asked. By hand on 100 demands of press releases on one bill. */
const LEAST_SHARE = 0.45;
/** Words of a matter that says no more than which body is asked for, at most. */
const SHORT_MATTER = 3;
const DAY = 86_400_000;

/**
 * @param placed  demands and decisions; a decision that answers no known demand gives no row.
 */
export function linkDemands(placed: readonly PlacedMove[], { allegation, bodiesOf, textBelow }: LinkOptions): LinkedDemands {
  const ordered = placed.toSorted(compareTimes);
  const chains = chainsOf(ordered.filter(isDemand), bodiesOf);
  for (const chain of chains) chain.demands = notTwice(chain.demands, ({ sourceId }) => sourceId, textBelow);
  const answers = new Map<Chain, { readonly ruling: PlacedMove<FoundRuling>; readonly demand: PlacedMove<FoundDemand> }[]>();
  for (const ruling of ordered.filter(isRuling)) {
    // What is said to be older than every demand ("for the third time since March") is as old as its telling.
    const told = chainAnswered(ruling, chains, bodiesOf) === undefined ? { ...ruling, at: ruling.toldAt } : ruling;
    const chain = chainAnswered(told, chains, bodiesOf);
    const demand = chain?.demands.findLast(({ at }) => isEarlier(at, told.at));
    if (chain && demand) answers.set(chain, [...(answers.get(chain) ?? []), { ruling: told, demand }]);
  }
  const rulings: RulingRow[] = [];
  const parts: PartRow[] = [];
  const demands: DemandRow[] = [];
  for (const chain of chains) {
    let nth = 0;
    const told = new Set<string>();
    let day: number | null | undefined;
    let outcome: DemandRow["status"] = "open";
    const own = notTwice(answers.get(chain) ?? [], ({ ruling }) => ruling.sourceId, textBelow).toSorted((x, y) =>
      compareTimes(x.ruling, y.ruling),
    );
    for (const { ruling, demand } of own) {
      const { sourceId, actorId, at } = ruling;
      const move = withGround(ruling, own);
      const today = at === null ? null : Math.floor(at / DAY);
      // "Refused for the second time", told again when a third was known, is the second.
      const isRetold = move.nth !== null && move.nth < nth;
      // So is what the tail of a demand, or the same text, tells of it.
      const isSame = nth > 0 && move.nth === null && (move.rule === "tail" || told.has(`${sourceId} ${move.outcome}`));
      if (!isRetold && !isSame && move.nth !== nth && (day === undefined || today !== day)) nth++;
      if (!isRetold && !isSame) day = today;
      told.add(`${sourceId} ${move.outcome}`);
      nth = Math.max(nth, move.nth ?? 0);
      outcome = move.outcome;
      const id = contentId("ruling", [actorId, sourceId, move.start, move.end]);
      const span = { source_id: sourceId, span_start: move.start, span_end: move.end };
      rulings.push({
        ruling_id: id,
        demand_id: demandId(demand),
        ...span,
        actor_id: actorId,
        outcome,
        reason_kind: move.reasonKind,
        nth_in_chain: isRetold ? move.nth! : nth,
        decided_at: at,
      });
      if (move.reason)
        parts.push({
          owner_table: rulingTable.name,
          owner_id: id,
          role: "reason",
          seq: 0,
          source_id: sourceId,
          span_start: move.reason.start,
          span_end: move.reason.end,
        });
    }
    for (const demand of chain.demands)
      demands.push({
        demand_id: demandId(demand),
        source_id: demand.sourceId,
        span_start: demand.move.start,
        span_end: demand.move.end,
        speaker_id: demand.actorId,
        addressee_id: demand.addresseeId ?? chain.addresseeId,
        item_id: allegation(demand),
        chain_id: chain.id,
        status: outcome,
      });
  }
  return { demands: demands.sort(compareSpans), rulings: rulings.sort(compareSpans), parts };
}

/** What a headline says and the text under it says too is said once. */
function notTwice<T>(told: readonly T[], sourceOf: (one: T) => string, textBelow: LinkOptions["textBelow"]): T[] {
  const sources = new Set(told.map(sourceOf));
  return told.filter((one) => textBelow(sourceOf(one)) === sourceOf(one) || !sources.has(textBelow(sourceOf(one))));
}

/** A decision told twice in one source has the ground that is told with either. */
function withGround(
  { move, sourceId, actorId }: PlacedMove<FoundRuling>,
  own: readonly { readonly ruling: PlacedMove<FoundRuling> }[],
): FoundRuling {
  if (move.reasonKind !== "none") return move;
  const told = own.find(
    ({ ruling }) =>
      ruling.sourceId === sourceId &&
      ruling.actorId === actorId &&
      ruling.move.outcome === move.outcome &&
      ruling.move.reasonKind !== "none",
  );
  return told ? { ...move, reasonKind: told.ruling.move.reasonKind, reason: told.ruling.move.reason } : move;
}

const isDemand = (placed: PlacedMove): placed is PlacedMove<FoundDemand> => placed.move.kind === "demand";
const isRuling = (placed: PlacedMove): placed is PlacedMove<FoundRuling> => placed.move.kind === "ruling";
const isEarlier = (x: number | null, y: number | null): boolean => x === null || y === null || x < y + DAY;

const demandId = ({ actorId, sourceId, move }: PlacedMove<FoundDemand>): string =>
  contentId(demandTable.name, [actorId, sourceId, move.start, move.end]);

function chainsOf(demands: readonly PlacedMove<FoundDemand>[], bodiesOf: LinkOptions["bodiesOf"]): Chain[] {
  const chains: Chain[] = [];
  const byActor = new Map<string, Chain[]>();
  const byBody = new Map<string, Chain[]>();
  for (const demand of demands) {
    const { addresseeId, actorId, stems } = demand;
    const bodies = bodiesOf(actorId);
    // A body and its member make one demand; two members of one body do not.
    const near = [
      ...new Set([
        ...[actorId, ...bodies, ...(addresseeId === null ? [] : [addresseeId])].flatMap((actor) => byActor.get(actor) ?? []),
        ...(byBody.get(actorId) ?? []),
      ]),
    ];
    const known = near
      .filter((chain) => addresseeId === null || chain.addresseeId === null || chain.addresseeId === addresseeId)
      .map((chain) => ({ chain, shared: Math.max(...chain.demands.map((other) => sharedIfAlike(demand, other))) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((x, y) => y.shared - x.shared)[0]?.chain;
    const chain: Chain = known ?? { demands: [], stems: new Set(), addresseeId, id: contentId("chain", [demandId(demand)]) };
    if (known === undefined) chains.push(chain);
    chain.demands.push(demand);
    chain.addresseeId ??= addresseeId;
    for (const stem of stems) chain.stems.add(stem);
    for (const actor of new Set([actorId, ...(chain.addresseeId === null ? [] : [chain.addresseeId])])) keep(byActor, actor, chain);
    for (const body of bodies) keep(byBody, body, chain);
  }
  return chains;
}

/** The chain that a decision answers: of those asked of its actor the one whose words it shares; a bare "no" answers the latest. */
function keep(chains: Map<string, Chain[]>, actor: string, chain: Chain): void {
  const known = chains.get(actor);
  if (known === undefined) chains.set(actor, [chain]);
  else if (!known.includes(chain)) known.push(chain);
}

function chainAnswered(
  { actorId, stems, namedIds, at, move }: PlacedMove<FoundRuling>,
  chains: readonly Chain[],
  bodiesOf: LinkOptions["bodiesOf"],
): Chain | undefined {
  const earlier = chains.filter((chain) => chain.demands.some((demand) => isEarlier(demand.at, at)));
  const isOfNamed = ({ actorId: who }: PlacedMove): boolean => [who, ...bodiesOf(who)].some((id) => namedIds.has(id));
  const unaddressed = earlier.filter((chain) => chain.addresseeId === null && chain.demands.some(isOfNamed));
  // "Agreed to the request of X" answers nobody else's.
  const isOthers = move.rule === "verb" && namedIds.size > 0;
  const asked = earlier
    .map((chain) => ({
      chain,
      isAsked: chain.addresseeId === actorId,
      shared: sharedCount(stems, chain.stems),
      isNamed: chain.demands.some(isOfNamed),
      latest: chain.demands.findLast((demand) => isEarlier(demand.at, at))?.at ?? 0,
    }))
    // Whoever answers a demand made of nobody known names who made it: "agreed to a request by Ms Askew that the log be published".
    .filter(
      ({ chain, isAsked, shared, isNamed }) =>
        (isAsked && (shared > 0 || isNamed || (move.isBare && !isOthers))) ||
        (chain.addresseeId === null &&
          isNamed &&
          (shared >= FEWEST_SHARED || (move.isBare && unaddressed.length === 1)) &&
          chain.demands.every((demand) => demand.actorId !== actorId)),
    )
    .toSorted(
      (x, y) =>
        (isOthers ? Number(y.isNamed) - Number(x.isNamed) : 0) ||
        Number(y.isAsked) - Number(x.isAsked) ||
        y.shared - x.shared ||
        Number(y.isNamed) - Number(x.isNamed) ||
        y.latest - x.latest ||
        (x.chain.id < y.chain.id ? -1 : 1),
    )[0];
  return asked?.chain;
}

/**
 * How many words two demands for the same thing share; 0 when they are for different things. With one demand of a chain, not with all its words together.
 * The same body asked of the same addressee in a few words is the same thing: "appoint an inspector", "send an inspector".
 */
function sharedIfAlike(x: PlacedMove, y: PlacedMove): number {
  const shared = sharedCount(x.stems, y.stems);
  const isOneBody =
    x.addresseeId !== null &&
    x.addresseeId === y.addresseeId &&
    sharedCount(x.bodies, y.bodies) > 0 &&
    Math.min(x.stems.size, y.stems.size) <= SHORT_MATTER;
  const shorter = Math.min(x.stems.size, y.stems.size);
  if (!isOneBody && shared < shorter * LEAST_SHARE) return 0;
  return shared >= Math.min(isOneBody ? 1 : FEWEST_SHARED, shorter) ? shared : 0;
}

function sharedCount(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of x) if (y.has(stem)) count++;
  return count;
}

function compareTimes(x: PlacedMove, y: PlacedMove): number {
  return (
    (x.at ?? 0) - (y.at ?? 0) ||
    (x.sourceId === y.sourceId ? 0 : x.sourceId < y.sourceId ? -1 : 1) ||
    x.move.start - y.move.start ||
    x.move.end - y.move.end
  );
}
