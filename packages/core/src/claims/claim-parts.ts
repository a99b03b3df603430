import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { Extent } from "../model/extent.ts";
import type { Clause } from "./split-clauses.ts";

interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of a clause's subject: those before its verb, without an opening adverbial; empty when none is there. */
export function subjectOf(tokens: ClaimTokens, clause: Clause, lexicon: ClaimLexicon): WordRange {
  const { verb } = clause;
  if (verb === undefined) return { from: clause.from, to: clause.from };
  if (clause.form === "relative") return clause.head ? antecedent(tokens, clause, lexicon) : { from: clause.from, to: verb.at };
  if (clause.form === "predicate" && clause.head) return subjectOf(tokens, clause.head, lexicon);
  const { words, before } = tokens;
  let { from } = clause;
  const opens = words[from]!;
  const isAdverbial =
    lexicon.prepositions.has(opens) ||
    lexicon.subordinators.has(opens) ||
    lexicon.conditions.has(opens) ||
    lexicon.times.at(words, from, verb.at);
  if (isAdverbial) {
    for (let i = verb.at - 1; i > from; i--) {
      if (before[i]!.includes(",")) {
        from = i;
        break;
      }
    }
    if (from === clause.from) {
      const time = lexicon.times.at(words, from + (lexicon.prepositions.has(opens) ? 1 : 0), verb.at);
      if (time && time.to < verb.at) from = time.to;
    }
  }
  while (from < verb.at - 1 && (lexicon.fillers.has(words[from]!) || lexicon.coordinators.has(words[from]!) || words[from] === "that"))
    from++;
  if (isContracted(words[verb.at]!, lexicon) && from >= verb.at) return { from: verb.at, to: verb.at + 1 };
  return { from: Math.min(from, verb.at), to: verb.at };
}

const isContracted = (word: string, lexicon: ClaimLexicon): boolean =>
  word.includes("'") && !word.endsWith("n't") && (lexicon.auxiliaries.has(word) || lexicon.modals.has(word));

function antecedent({ words, starts }: ClaimTokens, clause: Clause, lexicon: ClaimLexicon): WordRange {
  const to = clause.from;
  let from = to - 1;
  const least = clause.head?.from ?? 0;
  while (from > least && !lexicon.prepositions.has(words[from - 1]!) && !lexicon.determiners.has(words[from]!) && to - from < 6) from--;
  return starts[from] === undefined ? { from: to, to } : { from, to };
}

/** Whom a clause is about: the doer behind "by" in a passive, else its subject. */
export function aboutOf(tokens: ClaimTokens, clause: Clause, lexicon: ClaimLexicon): Extent | null {
  const { words, before } = tokens;
  const { verb } = clause;
  if (verb?.isPassive === true) {
    const by = words.indexOf("by", verb.end);
    if (by >= 0 && by < clause.to - 1) {
      let to = by + 2;
      while (to < clause.to && !lexicon.prepositions.has(words[to]!) && !before[to]!.includes(",") && to - by < 7) to++;
      return extentOf(tokens, { from: by + 1, to });
    }
  }
  return extentOf(tokens, subjectOf(tokens, clause, lexicon));
}

/** The act: the full verb and all behind it; behind a bare copula what follows it. */
export function actOf(tokens: ClaimTokens, { verb, from, to }: Clause, lexicon: ClaimLexicon): Extent | null {
  if (verb === undefined) return extentOf(tokens, { from, to });
  const { words } = tokens;
  let at = verb.end - 1;
  const isBare = lexicon.auxiliaries.has(words[at]!) || lexicon.modals.has(words[at]!);
  if (isBare && verb.end < to) at = verb.end;
  while (at < to - 1 && lexicon.negations.has(words[at]!) && words[at] !== "nobody" && words[at] !== "nothing") at++;
  return extentOf(tokens, { from: at, to });
}

/** The units of words; null for none. */
export function extentOf({ starts, ends }: ClaimTokens, { from, to }: WordRange): Extent | null {
  return to > from ? { start: starts[from]!, end: ends[to - 1]! } : null;
}
