/**
 * Cuts a sentence into clauses that may each be a claim: at semicolons, colons and dashes, before coordinated clauses and predicates, before
 * relative clauses behind a comma, and behind the words that say that somebody says what follows. What hangs on a clause ("because ...",
 * "when ...", restrictive relatives, infinitives) stays with it. Cost: linear in words, times the words of a clause.
 */
import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import { clauseVerb, isFiniteAt, type ClauseVerb } from "./clause-verb.ts";

/** Words `[from, to)` with their verb. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly verb: ClauseVerb | undefined;
  readonly form: "main" | "coordinated" | "predicate" | "relative" | "content";
  /** For a predicate without a subject of its own, and a relative clause: the clause before it that names its subject. */
  readonly head: Clause | undefined;
  /** For what is reported: the words that report it. */
  readonly cue: { readonly from: number; readonly to: number; readonly isDenial: boolean; readonly isSpeaker: boolean } | undefined;
}

const HARD = /[;:()—–]|--/u;
const NEAR = 12;

/** The clauses of words `[from, to)` by place. Empty for no words. */
export function splitClauses(tokens: ClaimTokens, from: number, to: number, lexicon: ClaimLexicon): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let form: Clause["form"] = "main";
  for (let i = from + 1; i <= to; i++) {
    const next = i < to ? formAt(tokens, { from: start, at: i, to }, lexicon) : "main";
    if (next === undefined) continue;
    addClause(clauses, tokens, { from: start, to: i, form }, lexicon);
    start = i;
    form = next;
  }
  return clauses;
}

/** What begins at word `at`, if a clause does. */
function formAt(
  tokens: ClaimTokens,
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
  lexicon: ClaimLexicon,
): Clause["form"] | undefined {
  const { words, before } = tokens;
  const mark = before[at]!;
  const word = words[at]!;
  const isHard = HARD.test(mark);
  const isComma = mark.includes(",");
  const end = nextMark(tokens, at, to);
  if (isHard) return clauseVerb(tokens, at, end, lexicon) ? "coordinated" : undefined;
  if (clauseVerb(tokens, from, at, lexicon) === undefined) return undefined;
  if (isComma && lexicon.relatives.has(word)) return clauseVerb(tokens, at + 1, end, lexicon) ? "relative" : undefined;
  const isAnd = lexicon.coordinators.has(word);
  if (!isAnd && !isComma) return undefined;
  if (opensSubordinate(tokens, from, lexicon) && !hasMainClause(tokens, from, at, lexicon)) return undefined;
  const first = isAnd ? at + 1 : at;
  if (first >= to || lexicon.conditions.has(words[first]!) || lexicon.subordinators.has(words[first]!)) return undefined;
  let verbAt = first;
  if (lexicon.negations.has(words[first]!) || words[first]!.endsWith("ly")) verbAt++;
  if (isAnd && verbAt < to && isPredicate(tokens, verbAt, first, lexicon)) return "predicate";
  const verb = clauseVerb(tokens, first, Math.min(end, first + NEAR + 6), lexicon);
  if (verb === undefined || verb.at === first || verb.at - first > NEAR) return undefined;
  if (isAnd) return "coordinated";
  // A comma alone parts clauses only where the next one shows its subject at once.
  return lexicon.pronouns.has(words[first]!) && verb.at === first + 1 ? "coordinated" : undefined;
}

function isPredicate(tokens: ClaimTokens, at: number, first: number, lexicon: ClaimLexicon): boolean {
  const { words, isCapital } = tokens;
  const word = words[at]!;
  if (lexicon.modals.has(word) || (lexicon.auxiliaries.has(word) && word !== "being" && word !== "been")) return true;
  if (isCapital[at] === true || lexicon.determiners.has(word)) return false;
  const isPast = word.length > 4 && word.endsWith("ed") && !word.endsWith("eed");
  if (!isPast && !lexicon.finite.has(word)) return false;
  const next = words[at + 1];
  return (
    next !== undefined &&
    (lexicon.determiners.has(next) ||
      lexicon.prepositions.has(next) ||
      lexicon.pronouns.has(next) ||
      isFiniteAt(tokens, at, first, lexicon))
  );
}

function opensSubordinate({ words }: ClaimTokens, from: number, lexicon: ClaimLexicon): boolean {
  const skipped = lexicon.coordinators.has(words[from]!) ? from + 1 : from;
  return lexicon.subordinators.has(words[skipped] ?? "") || lexicon.conditions.has(words[skipped] ?? "");
}

/** Whether a clause that opens with "if ..." or "while ..." has come to its main clause behind a comma. */
function hasMainClause(tokens: ClaimTokens, from: number, to: number, lexicon: ClaimLexicon): boolean {
  for (let i = from + 2; i < to; i++) if (tokens.before[i]!.includes(",")) return clauseVerb(tokens, i, to, lexicon) !== undefined;
  return false;
}

/** The next hard mark behind word `at`, or `to`. */
function nextMark({ before }: ClaimTokens, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (HARD.test(before[i]!)) return i;
  return to;
}

function addClause(
  clauses: Clause[],
  tokens: ClaimTokens,
  { from: given, to, form }: { readonly from: number; readonly to: number; readonly form: Clause["form"] },
  lexicon: ClaimLexicon,
): void {
  let from = given;
  while (from < to - 1 && lexicon.coordinators.has(tokens.words[from]!)) from++;
  // What another reports begins with "that"; a sentence of its own would write it large.
  if (lexicon.complementisers.has(tokens.words[from]!) && tokens.isCapital[from] !== true && from === 0 && to - from > 3) from++;
  const verb = clauseVerb(tokens, from, to, lexicon);
  const last = clauses.at(-1);
  const head = (form === "predicate" || form === "relative") && last ? (last.form === "predicate" ? last.head : last) : undefined;
  const content = verb === undefined ? undefined : contentFrom(tokens, { from, to, verb }, lexicon);
  const isKnowing = verb !== undefined && lexicon.knowing.has(tokens.words[verb.end - 1]!);
  const isOwn = verb !== undefined && saysItself(tokens, { from, verb }, lexicon);
  if (content === undefined || verb === undefined || (isKnowing && !isOwn && !verb.isPassive)) {
    clauses.push({ from, to, verb, form, head, cue: undefined });
    return;
  }
  const { words } = tokens;
  const isSpeaker = isOwn;
  const isDenial = words.slice(verb.at, verb.end).some((word) => lexicon.denials.has(word));
  clauses.push({
    from: content,
    to,
    verb: clauseVerb(tokens, content, to, lexicon),
    form: "content",
    head: undefined,
    cue: { from, to: content, isDenial, isSpeaker },
  });
}

/** Whether the speaker is who says or knows it. */
function saysItself(
  { words }: ClaimTokens,
  { from, verb }: { readonly from: number; readonly verb: ClauseVerb },
  lexicon: ClaimLexicon,
): boolean {
  return !verb.isPassive && words.slice(from, verb.at + 1).some((word) => lexicon.speaker.has(word) || lexicon.speakers.has(word));
}

/** Where what is said begins behind a verb of saying; undefined when the clause says it itself. */
function contentFrom(
  tokens: ClaimTokens,
  { from, to, verb }: { readonly from: number; readonly to: number; readonly verb: ClauseVerb },
  lexicon: ClaimLexicon,
): number | undefined {
  const { words } = tokens;
  if (!lexicon.reports.has(words[verb.end - 1]!) || verb.at - from > NEAR) return undefined;
  for (let i = verb.end; i < Math.min(to - 1, verb.end + 5); i++) {
    if (words[i] === "that") return clauseVerb(tokens, i + 1, to, lexicon) ? i + 1 : undefined;
  }
  const start = verb.isPassive || !lexicon.objects.has(words[verb.end] ?? "") ? verb.end : verb.end + 1;
  if (start >= to || lexicon.complementisers.has(words[start]!) || lexicon.relatives.has(words[start]!)) return undefined;
  const inner = clauseVerb(tokens, start, to, lexicon);
  const hasSubject = inner !== undefined && inner.at > start && inner.at - start <= NEAR;
  return hasSubject && !lexicon.prepositions.has(words[start]!) ? start : undefined;
}
