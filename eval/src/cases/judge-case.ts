/** The truth of a case worked out from who said what with which origin. */
import type { CaseBook } from "./case-book.ts";
import type { TruthAllegation, TruthAssertion, TruthPair } from "./case-truth.ts";
import type { Person } from "./person.ts";

/** Origins of each allegation: one per paper and one per person who knows; who repeats a person adds none. */
export function allegationsOf(assertions: ReadonlyMap<string, readonly TruthAssertion[]>): TruthAllegation[] {
  return [...assertions]
    .map(([key, list]) => {
      const origins = new Set(list.map(({ origin }) => origin).filter((origin) => !origin.startsWith("speaker:")));
      return { key, assertions: list, origins_low: Math.max(1, origins.size), origins_high: Math.max(1, origins.size) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Pairs of speakers: a common paper when both say lines of it, a copy when one repeats the other's own words, else independent, or, within one
 * camp that alleges the same, not to be told.
 */
export function pairsOf(people: readonly Person[], book: CaseBook): TruthPair[] {
  const ofPaper = new Set(book.paperLines.map(({ speaker }) => speaker));
  const assertions = [...book.assertions.values()].flat();
  const follows = new Map<string, string>();
  for (const { speaker, origin } of assertions) if (origin.startsWith("speaker:")) follows.set(speaker, origin.slice("speaker:".length));
  const alleges = new Map<string, Set<string>>();
  for (const [key, list] of book.assertions)
    for (const { speaker } of list) alleges.set(speaker, (alleges.get(speaker) ?? new Set()).add(key));
  const pairs: TruthPair[] = [];
  for (const [no, one] of people.entries()) {
    for (const other of people.slice(no + 1)) {
      const [a, b] = one.name.full < other.name.full ? [one, other] : [other, one];
      const names = { a: a.name.full, b: b.name.full };
      const copied = follows.get(names.a) === names.b ? names.b : follows.get(names.b) === names.a ? names.a : null;
      if (copied !== null) pairs.push({ ...names, truth: "copy", copied });
      else if (ofPaper.has(names.a) && ofPaper.has(names.b)) pairs.push({ ...names, truth: "common_source", copied: null });
      else {
        const isSameFacts = [...(alleges.get(names.a) ?? [])].some((key) => alleges.get(names.b)?.has(key));
        const isNear = a.camp === b.camp && a.camp !== "";
        pairs.push({ ...names, truth: isNear && isSameFacts ? "cannot_be_told" : "independent", copied: null });
      }
    }
  }
  return pairs;
}
