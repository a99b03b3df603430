import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";

/** The verb of a clause: words `[at, end)`, from its first auxiliary to its full verb. */
export interface ClauseVerb {
  readonly at: number;
  readonly end: number;
  readonly isPassive: boolean;
}

const AUXILIARY_GAP = 3;

/** Whether the word at `i` carries a clause whose words begin at `from`. */
export function isFiniteAt({ words, before, isCapital }: ClaimTokens, i: number, from: number, lexicon: ClaimLexicon): boolean {
  const word = words[i]!;
  // "In May she moved it"
  if (lexicon.modals.has(word) && isCapital[i] === true && i > from) return false;
  if (lexicon.modals.has(word)) return !(word === "will" && i > from && lexicon.determiners.has(words[i - 1]!));
  if (lexicon.auxiliaries.has(word)) return word !== "be" && word !== "been" && word !== "being" && word !== "having";
  const isFirst = i === from;
  const previous = isFirst ? "" : words[i - 1]!;
  if (isCapital[i] === true && !isFirst) return false;
  if (previous === "to" || (lexicon.prepositions.has(previous) && previous !== "since")) return false;
  if (lexicon.determiners.has(previous) && !lexicon.pronouns.has(previous)) return false;
  const isPast = word.length > 4 && word.endsWith("ed") && !word.endsWith("eed");
  if (isPast || lexicon.finite.has(word)) return !(lexicon.determiners.has(previous) && previous !== "all" && isPast);
  if (!lexicon.verbBases.has(word) || isFirst || /[,;:]/u.test(before[i]!)) return false;
  const next = words[i + 1] ?? "";
  if (lexicon.reports.has(word) && (next === "that" || lexicon.pronouns.has(next))) return true;
  return (
    (isCapital[i - 1] === true && word.endsWith("s") && i > from) ||
    lexicon.pronouns.has(previous) ||
    lexicon.relatives.has(previous) ||
    (previous.length > 3 && previous.endsWith("s") && !previous.endsWith("ss"))
  );
}

/** The first verb of words `[from, to)` that does not belong to a clause inside its subject; undefined when there is none. */
export function clauseVerb(tokens: ClaimTokens, from: number, to: number, lexicon: ClaimLexicon): ClauseVerb | undefined {
  const { words, before } = tokens;
  let inner = false;
  let fallback: number | undefined;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const isInnerOpener = i > from && !/[,;:]/u.test(before[i]!) && (lexicon.relatives.has(word) || word === "that");
    if (isInnerOpener && i + 1 < to && fallback === undefined) {
      inner = true;
      continue;
    }
    if (!isFiniteAt(tokens, i, from, lexicon)) continue;
    if (inner) {
      // The verb of a relative clause inside the subject: the clause's own one comes behind it.
      fallback ??= i;
      inner = false;
      const verb = verbFrom(tokens, i, to, lexicon);
      i = verb.end - 1;
      continue;
    }
    const next = verbFrom(tokens, i, to, lexicon);
    const isParticiple = i > from && !lexicon.auxiliaries.has(word) && !lexicon.modals.has(word) && words[next.end] === "by";
    if (isParticiple && fallback === undefined) {
      fallback = i;
      continue;
    }
    return next;
  }
  return fallback === undefined ? undefined : verbFrom(tokens, fallback, to, lexicon);
}

function verbFrom({ words }: ClaimTokens, at: number, to: number, lexicon: ClaimLexicon): ClauseVerb {
  let end = at + 1;
  let isPassive = false;
  if (lexicon.auxiliaries.has(words[at]!) || lexicon.modals.has(words[at]!)) {
    let hasCopula = lexicon.copulas.has(words[at]!);
    for (let i = at + 1; i < Math.min(to, end + AUXILIARY_GAP); i++) {
      const word = words[i]!;
      const isParticiple = lexicon.participles.has(word) || (word.length > 4 && word.endsWith("ed"));
      if (lexicon.auxiliaries.has(word) || lexicon.modals.has(word)) {
        hasCopula = lexicon.copulas.has(word);
        end = i + 1;
      } else if (isParticiple || lexicon.verbBases.has(word) || (word.length > 5 && word.endsWith("ing"))) {
        if (lexicon.determiners.has(words[i - 1]!) && !lexicon.negations.has(words[i - 1]!)) break;
        isPassive = hasCopula && isParticiple;
        end = i + 1;
        break;
      } else if (lexicon.determiners.has(word) || lexicon.prepositions.has(word)) break;
    }
  }
  return { at, end, isPassive };
}
