/** Edits that put other words in place of some: phrases, words by class, contractions, numbers, dropped adverbs, determiners. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { PHRASE_WORDS_MOST, phraseAlternatives, wordAlternatives, type WordClass } from "./lexicon.ts";
import { spellNumber, readNumber } from "./numbers.ts";
import { capitalise, isCapitalised, lower, newTokens, type Token } from "./tokens.ts";

/** Words `[at, at + count)` of a sentence that may become any of `options`; an empty option leaves them out. */
export interface Candidate {
  readonly at: number;
  readonly count: number;
  readonly options: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BEFORE_BASE = words("to will would can could should must may might cannot i we they you not don't didn't won't");
const BEFORE_S = words("it he she that which who bill act legislation plan president congress administration amendment");
const HAVE = words("have has had having i've we've");
const BE = words("is are was were be been being am it's");
const DROPPED = words("very really simply just truly certainly clearly already even again also");
/** Small words stand for others only between words that show which use it is; they are in phrases instead. */
const GUARDED = words(
  "and as that who which over under since about on around more such each still yet till all after before while through must much again",
);

/** Words whose use one cannot tell from their neighbours. */
const NEVER = words("following including concerning regarding means works rights well like kind used set left hopes plans");

const DETERMINERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["the", ["this", "our"]],
  ["this", ["the", "our"]],
  ["these", ["the", "those"]],
  ["those", ["the", "these"]],
  ["our", ["the"]],
  ["any", ["every"]],
]);

const CONTRACTIONS = (
  "do not:don't does not:doesn't did not:didn't is not:isn't are not:aren't was not:wasn't were not:weren't will not:won't would not:wouldn't " +
  "should not:shouldn't could not:couldn't has not:hasn't have not:haven't it is:it's that is:that's we are:we're they are:they're we have:we've " +
  "i am:i'm i have:i've we will:we'll i will:i'll there is:there's let us:let's they have:they've you are:you're"
)
  .split(/(?<=:\S+) /u)
  .map((entry) => entry.split(":") as [string, string]);
const contracted = new Map(CONTRACTIONS);
const spelledOut = new Map(CONTRACTIONS.map(([full, short]) => [short, full] as const));

function classesAt(tokens: readonly Token[], at: number): WordClass[] {
  const before = tokens[at - 1]?.after === "" ? lower(tokens[at - 1]) : "";
  const next = lower(tokens[at + 1]);
  const past: WordClass = HAVE.has(before) || BE.has(before) || next === "by" ? "participle" : "past";
  if (BEFORE_BASE.has(before)) return ["base", "adverb"];
  if (before.endsWith("ly")) return ["base", past, "ing", "adjective"];
  if (DETERMINERS.has(before) || before === "of") return ["singular", "plural", "adjective", past, "ing", "adverb"];
  return [...(BEFORE_S.has(before) ? (["s"] as const) : []), past, "ing", "plural", "singular", "adjective", "adverb"];
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean => at === 0 || /[.!?:]["”’')]*$/u.test(tokens[at - 1]!.after);

function wordCandidate(tokens: readonly Token[], at: number): Candidate | null {
  const token = tokens[at]!;
  const word = lower(token);
  if (isCapitalised(token) && !isSentenceStart(tokens, at)) return null;
  if (GUARDED.has(word) || NEVER.has(word)) return null;
  for (const kind of classesAt(tokens, at)) {
    const options = wordAlternatives[kind].get(word);
    // Before another noun only adjectives keep their place: "health care" is one thing.
    if (options !== undefined) {
      const isBeforeWord = token.after === "" && tokens[at + 1] !== undefined;
      const fit =
        kind === "adverb" && isBeforeWord
          ? options
          : options.filter((option) => !isBeforeWord || kind !== "adjective" || !option.includes(" "));
      if (fit.length > 0) return { at, count: 1, options: fit };
    }
  }
  return null;
}

function phraseCandidates(tokens: readonly Token[], at: number): Candidate | null {
  for (let count = Math.min(PHRASE_WORDS_MOST, tokens.length - at); count >= 2; count -= 1) {
    const run = tokens.slice(at, at + count);
    if (run.some((token, place) => token.isTouched || (place > 0 && token.before !== "") || (place < count - 1 && token.after !== "")))
      continue;
    const options = phraseAlternatives.get(run.map(lower).join(" "));
    if (options === undefined) continue;
    const inName = run.some((token, place) => isCapitalised(token) && lower(token) !== "i" && !isSentenceStart(tokens, at + place));
    const besideName = [tokens[at - 1], tokens[at + count]].some(
      (token) => token !== undefined && isCapitalised(token) && !isSentenceStart(tokens, tokens.indexOf(token)),
    );
    if (!inName || !besideName) return { at, count, options };
  }
  return null;
}

function contractionCandidate(tokens: readonly Token[], at: number): Candidate | null {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  const full = spelledOut.get(lower(token));
  if (full !== undefined) return { at, count: 1, options: [full] };
  if (next === undefined || token.after !== "" || next.before !== "" || next.after !== "" || next.isTouched) return null;
  const short = contracted.get(`${lower(token)} ${lower(next)}`);
  return short === undefined ? null : { at, count: 2, options: [short] };
}

function numberCandidate(tokens: readonly Token[], at: number): Candidate | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.before !== "" && !/^["“(]$/u.test(token.before)) return null;
  const share = /^(\d{1,2})%$/u.exec(token.text);
  if (share !== null) return { at, count: 1, options: [`${spellNumber(Number(share[1]))} percent`, `${share[1]} percent`] };
  const sum = /^\$(\d{1,2})$/u.exec(token.text);
  if (sum !== null && /^(?:million|billion|trillion)$/u.test(lower(next)) && token.after === "")
    return { at, count: 2, options: [`${spellNumber(Number(sum[1]))} ${lower(next)} dollars`] };
  if (/^[1-9]\d?$/u.test(token.text) && (next === undefined || /^\p{Ll}/u.test(next.text)) && !isCapitalised(tokens[at - 1] ?? token))
    return { at, count: 1, options: [spellNumber(Number(token.text))] };
  const read = readNumber(lower(token));
  return read === null || read < 2 ? null : { at, count: 1, options: [String(read)] };
}

/** Everything in a sentence that could be said in other words, phrases first; ranges may overlap. */
export function candidatesOf(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.isTouched) continue;
    const candidate =
      phraseCandidates(tokens, at) ?? contractionCandidate(tokens, at) ?? numberCandidate(tokens, at) ?? wordCandidate(tokens, at);
    if (candidate !== null) found.push(candidate);
    else if (DROPPED.has(lower(token)) && at > 0 && token.after === "" && token.before === "") found.push({ at, count: 1, options: [""] });
  }
  return found;
}

/** Determiners that may change: the last resort, as they carry little. */
export function determinersOf(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((token, at) => {
    const options = token.isTouched || token.after !== "" || isCapitalised(token) ? undefined : DETERMINERS.get(lower(token));
    const isBeforeName = tokens[at + 1] === undefined || /^[\p{Lu}\d]/u.test(tokens[at + 1]!.text);
    return options === undefined || isBeforeName ? [] : [{ at, count: 1, options }];
  });
}

/** Applies one candidate; null when something in its range has been touched since. */
export function applyCandidate(
  tokens: readonly Token[],
  candidate: Candidate,
  dice: Dice,
): { tokens: Token[]; touchedCount: number } | null {
  const { at, count } = candidate;
  const run = tokens.slice(at, at + count);
  if (run.length < count || run.some((token) => token.isTouched)) return null;
  const option = dice.pick(candidate.options);
  if (option === "") return { tokens: [...tokens.slice(0, at), ...tokens.slice(at + 1)], touchedCount: 1 };
  let put = newTokens(option.replace(/\bi\b/gu, "I"), { before: run[0]!.before, after: run.at(-1)!.after });
  if (isCapitalised(run[0]!) && isSentenceStart(tokens, at)) put = [capitalise(put[0]!), ...put.slice(1)];
  return { tokens: [...tokens.slice(0, at), ...put, ...tokens.slice(at + count)], touchedCount: Math.max(count, put.length) };
}
