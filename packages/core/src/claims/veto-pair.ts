/**
 * Why two claims that look alike are not the same: another accused, another act, the reverse, other figures, a promise beside a charge. What is vetoed
 * is never asserted and never in one family. Cost: linear in the words of both.
 */
import type { ClaimWords } from "../languages/claim-words.ts";
import type { ComparedClaim } from "./compared-claim.ts";

export type Veto = "kind" | "polarity" | "accused" | "act" | "opposite" | "figures" | "changed_word";

/** Acts by group, and pairs of acts that exclude one another; by stems. */
export interface ActBook {
  readonly groupsOf: ReadonlyMap<string, readonly number[]>;
  readonly light: ReadonlySet<string>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number words. */
  readonly figures: ReadonlySet<string>;
}

const ASSERTED: ReadonlySet<ComparedClaim["kind"]> = new Set(["allegation", "fact", "own_experience", "value"]);
const ASKED: ReadonlySet<ComparedClaim["kind"]> = new Set(["promise", "demand", "proposal"]);

export function actBook(words: ClaimWords, stem: (word: string) => string): ActBook {
  const groupsOf = new Map<string, number[]>();
  const light = new Set<string>();
  words.sameActs.forEach((line, group) => {
    const isLight = line.startsWith("!");
    for (const word of line.replace("!", "").split(" ")) {
      if (isLight) light.add(stem(word));
      else groupsOf.set(stem(word), [...new Set([...(groupsOf.get(stem(word)) ?? []), group])]);
    }
  });
  const opposites = new Map<string, Set<string>>();
  for (const pair of words.opposites) {
    const [a, b] = pair.split(" ").map((word) => stem(word)) as [string, string]; // two words a line
    opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
    opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
  }
  const figures = new Set(words.numbers.map((entry) => stem(entry.split(" ")[0]!)));
  return { groupsOf, light, opposites, figures };
}

/** The first reason why the claims are not the same; undefined when none is seen. */
export function vetoPair(a: ComparedClaim, b: ComparedClaim, book: ActBook): Veto | undefined {
  if (!areLikeKinds(a, b)) return "kind";
  if (a.isNegated !== b.isNegated) return "polarity";
  if (haveOtherAccused(a, b)) return "accused";
  if (areOpposite(a, b, book)) return "opposite";
  if (haveOtherFigures(a, b)) return "figures";
  if (haveOtherActs(a, b, book)) return "act";
  if (isOneWordChanged(a, b, book)) return "changed_word";
  return undefined;
}

function areLikeKinds(a: ComparedClaim, b: ComparedClaim): boolean {
  return a.kind === b.kind || (ASSERTED.has(a.kind) && ASSERTED.has(b.kind)) || (ASKED.has(a.kind) && ASKED.has(b.kind));
}

/** Two known people that differ; or names with different words on both sides, of which neither claim says those of the other. */
function haveOtherAccused(a: ComparedClaim, b: ComparedClaim): boolean {
  if (a.aboutId !== null && b.aboutId !== null) return a.aboutId !== b.aboutId;
  if (a.about.length === 0 || b.about.length === 0) return false;
  const onlyA = a.about.filter((stem) => !b.terms.has(stem));
  const onlyB = b.about.filter((stem) => !a.terms.has(stem));
  if (onlyA.length > 0 && onlyB.length > 0) return true;
  // The same act, and those who did it are not those who did it: the parts are changed about.
  return a.act[0] !== undefined && a.act[0] === b.act[0] && !a.about.some((stem) => b.about.includes(stem));
}

function areOpposite(a: ComparedClaim, b: ComparedClaim, { opposites }: ActBook): boolean {
  const inA = new Set(a.act);
  const inB = new Set(b.act);
  return a.act.some((stem) => !inB.has(stem) && [...(opposites.get(stem) ?? [])].some((other) => inB.has(other) && !inA.has(other)));
}

/** Both name figures that the other does not: "thirty years" and "forty years", "23 votes" and "24 votes". */
function haveOtherFigures(a: ComparedClaim, b: ComparedClaim): boolean {
  const isIn = (value: number, claim: ComparedClaim): boolean => claim.numbers.some((other) => other.value === value);
  return a.numbers.some(({ value }) => !isIn(value, b)) && b.numbers.some(({ value }) => !isIn(value, a));
}

/**
 * Acts that share no word and no group. Acts that say little by themselves ("went", "put") go with each other, and with one that stands behind them:
 * "put ... up for sale" with "sold". A wrong inside another act ("fired him for stealing") is not that act.
 */
function haveOtherActs(a: ComparedClaim, b: ComparedClaim, book: ActBook): boolean {
  const [headA, headB] = [a.act[0], b.act[0]];
  if (headA === undefined || headB === undefined || headA === headB) return false;
  const { light } = book;
  const isKnown = (head: string): boolean => light.has(head) || book.groupsOf.has(head);
  if (!isKnown(headA) || !isKnown(headB)) return !b.act.includes(headA) && !a.act.includes(headB) && !shareGroup(a.act, b.act, book);
  if (shareGroup([headA], [headB], book) || (light.has(headA) && light.has(headB))) return false;
  if (light.has(headA)) return !a.act.includes(headB) && !shareGroup(a.act, [headB], book);
  return !light.has(headB) || (!b.act.includes(headA) && !shareGroup(b.act, [headA], book));
}

function shareGroup(a: readonly string[], b: readonly string[], { groupsOf }: ActBook): boolean {
  const groups = new Set(a.flatMap((stem) => groupsOf.get(stem) ?? []));
  return b.some((stem) => groupsOf.get(stem)?.some((group) => groups.has(group)));
}

/** Whether both charge the same known actor with acts that may stand for one another. */
export function areSameCharge(a: ComparedClaim, b: ComparedClaim, book: ActBook): boolean {
  if (a.kind !== "allegation" || b.kind !== "allegation" || a.aboutId === null || a.aboutId !== b.aboutId) return false;
  return shareGroup(a.act, b.act, book);
}

/** The same words but for one in its place: "smuggles fuel" and "smuggles antiquities". */
function isOneWordChanged(a: ComparedClaim, b: ComparedClaim, { groupsOf }: ActBook): boolean {
  const onlyA = a.own.filter((stem) => !b.terms.has(stem));
  const onlyB = b.own.filter((stem) => !a.terms.has(stem));
  if (onlyA.length !== 1 || onlyB.length !== 1 || a.own.length < 3) return false;
  const groups = new Set(groupsOf.get(onlyA[0]!));
  if ((groupsOf.get(onlyB[0]!) ?? []).some((group) => groups.has(group))) return false;
  return isBeside(a.own, onlyA[0]!, b.own, onlyB[0]!);
}

function isBeside(a: readonly string[], wordA: string, b: readonly string[], wordB: string): boolean {
  const i = a.indexOf(wordA);
  const k = b.indexOf(wordB);
  return a[i - 1] === b[k - 1] || a[i + 1] === b[k + 1];
}
