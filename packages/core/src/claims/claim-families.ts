/**
 * From claims to allegations: ranks pairs, asserts the sure ones, gathers them into families and words each by the member nearest to all others.
 */
import type { LevelFamily } from "../counting/level-items.ts";
import { claimTable } from "../model/tables/claim.ts";
import type { ClaimPairRow } from "../model/tables/claim-pair.ts";
import { alignCharges } from "./align-charges.ts";
import { assertPairs, coverage } from "./assert-pairs.ts";
import { allegationId, type ClaimDecisions } from "./claim-decisions.ts";
import { clusterClaims } from "./cluster-claims.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { compareRank, pairClaims, type ClaimPair } from "./pair-claims.ts";
import { vetoPair, type ActBook } from "./veto-pair.ts";

/** A claim to be compared, with what its family shows of it. */
export interface FamilyClaim extends ComparedClaim {
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  /** False for one that people rejected: it stands in no family. */
  readonly isKept: boolean;
}

export interface FamilyInput {
  readonly claims: readonly FamilyClaim[];
  readonly rarity: ReadonlyMap<string, number>;
  readonly bookOf: (claim: number) => ActBook | undefined;
  readonly decisions: ClaimDecisions;
  readonly vectors?: { readonly values: Float32Array; readonly dimensions: number };
}

export interface ClaimFamilies {
  readonly families: readonly LevelFamily[];
  /** By first claim, then second; ids in code-unit order within a pair. */
  readonly pairs: readonly ClaimPairRow[];
}

const LIKELY = 0.3;
const HALF_LINK = 0.5;
const NATS_TO_BITS = Math.LOG2E;

export function claimFamilies({ claims, rarity, bookOf, decisions, vectors }: FamilyInput): ClaimFamilies {
  const mayMeet = (a: number, b: number): boolean => claims[a]!.utterance !== claims[b]!.utterance;
  const ranked = pairClaims(
    claims.map(({ terms }) => terms),
    { rarity, mayMeet, ...(vectors ? { vectors } : {}) },
  );
  const asserted = assertPairs(ranked, claims, { rarity, bookOf });
  const { joined, isParted } = linksOf(claims, decisions);
  const links = new Map(ranked.map((pair, i) => [keyOf(pair.a, pair.b, claims.length), { pair, isAsserted: asserted[i]! }]));
  const aligned = alignCharges(claims, { rarity, bookOf });
  const alignedKeys = new Set(aligned.map(({ a, b }) => keyOf(a, b, claims.length)));
  const sure = ranked.filter((_, i) => asserted[i]).toSorted(compareRank);
  const clusters = clusterClaims({
    pairs: [...sure, ...aligned.filter(({ a, b }) => links.get(keyOf(a, b, claims.length))?.isAsserted !== true)],
    joined,
    linkOf: (a, b) => {
      if (alignedKeys.has(keyOf(a, b, claims.length))) return 1;
      const link = links.get(keyOf(a, b, claims.length));
      if (link === undefined) return 0;
      return link.isAsserted ? 1 : link.pair.sameClaim >= LIKELY ? HALF_LINK : 0;
    },
    isForbidden: (a, b) => isParted(a, b) || !claims[a]!.isKept || !claims[b]!.isKept || isAgainst(claims[a]!, claims[b]!, bookOf(a)),
  });
  const clusterOf = new Map(clusters.flatMap((cluster, i) => cluster.map((claim) => [claim, i] as const)));
  const alone = claims.flatMap((claim, i) =>
    clusterOf.has(i) || claim.kind !== "allegation" || claim.isNegated || !claim.isKept ? [] : [[i]],
  );
  const families = [...clusters.filter((cluster) => cluster.some((i) => claims[i]!.kind === "allegation")), ...alone].map((members) =>
    familyOf(members, { claims, links, rarity }),
  );
  return {
    families,
    pairs: ranked.map((pair) => pairRow(pair, claims, clusterOf.has(pair.a) && clusterOf.get(pair.a) === clusterOf.get(pair.b))),
  };
}

type Links = ReadonlyMap<number, { readonly pair: ClaimPair; readonly isAsserted: boolean }>;

const keyOf = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b);

/** What keeps two claims apart even in a large family; small differences of wording do not. */
function isAgainst(a: ComparedClaim, b: ComparedClaim, book: ActBook | undefined): boolean {
  const veto = book ? vetoPair(a, b, book) : undefined;
  return veto !== undefined && veto !== "act" && veto !== "changed_word";
}

function linksOf(
  claims: readonly FamilyClaim[],
  decisions: ClaimDecisions,
): { readonly joined: { readonly a: number; readonly b: number }[]; readonly isParted: (a: number, b: number) => boolean } {
  const numbers = new Map(claims.flatMap(({ id }, i) => [[id, i] as const, [allegationId(id), i] as const]));
  const resolve = (pairs: readonly (readonly [string, string])[]): { readonly a: number; readonly b: number }[] =>
    pairs.flatMap(([x, y]) => {
      const [a, b] = [numbers.get(x), numbers.get(y)];
      return a === undefined || b === undefined || a === b ? [] : [{ a: Math.min(a, b), b: Math.max(a, b) }];
    });
  const parted = new Set(resolve(decisions.parted).map(({ a, b }) => keyOf(a, b, claims.length)));
  return { joined: resolve(decisions.joined), isParted: (a, b) => parted.has(keyOf(a, b, claims.length)) };
}

function familyOf(
  members: readonly number[],
  {
    claims,
    links,
    rarity,
  }: { readonly claims: readonly FamilyClaim[]; readonly links: Links; readonly rarity: ReadonlyMap<string, number> },
): LevelFamily {
  const nearness = (a: number): number => members.reduce((sum, b) => sum + (links.get(keyOf(a, b, claims.length))?.pair.sameClaim ?? 0), 0);
  const chosen = members.toSorted((a, b) => nearness(b) - nearness(a) || (claims[a]!.id < claims[b]!.id ? -1 : 1))[0]!;
  const canonical = claims[chosen]!;
  const first = members.map((i) => claims[i]!.id).sort()[0]!;
  return {
    identity: first,
    text: canonical.text,
    about_id: commonest(members.flatMap((i) => (claims[i]!.aboutId === claims[i]!.speakerId ? [] : (claims[i]!.aboutId ?? [])))),
    token_count: canonical.text.split(/\s+/u).length,
    surprisal_bits: [...new Set(canonical.own)].reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0) * NATS_TO_BITS,
    suppressed_by: "",
    members: members.map((i) => {
      const claim = claims[i]!;
      return {
        owner_table: claimTable.name,
        owner_id: claim.id,
        span_start: claim.span_start,
        span_end: claim.span_end,
        utterance: claim.utterance,
        stance: "uses" as const,
        edit_share: i === chosen ? 0 : 1 - Math.min(1, coverage(claim, canonical, rarity).covered),
      };
    }),
  };
}

/** The commonest id; ties by id; null for none. */
function commonest(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? null;
}

function pairRow({ a, b, lexical, semantic, sameClaim }: ClaimPair, claims: readonly FamilyClaim[], isAsserted: boolean): ClaimPairRow {
  const [first, second] = claims[a]!.id < claims[b]!.id ? [a, b] : [b, a];
  return {
    a_claim_id: claims[first]!.id,
    b_claim_id: claims[second]!.id,
    same_claim: sameClaim,
    lexical,
    semantic,
    is_asserted: isAsserted,
  };
}
