/** What a sentence shows of praise, blame, answers and plans: numbers that a trained model weighs. Linear in words. */
import { agendaCues } from "../languages/agenda-words.ts";
import type { Extent } from "../model/extent.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import { claimLists, type AgendaLexicon } from "./agenda-lexicon.ts";
import { scoreTarget, type TargetModel } from "./score-target.ts";

/** Names of the signs of one sentence, in the order of their values. */
export const ownSigns: readonly string[] = [
  ...agendaCues,
  ...claimLists.map((list) => `claim_${list}`),
  "strong_blame",
  "weak_blame",
  "praised_words",
  "censured_words",
  "i",
  "we",
  "you",
  "he",
  "they",
  "opens_he",
  "opens_we",
  "negation",
  "future",
  "duty",
  "question",
  "quotation",
  "digits",
  "short",
  "long",
  "capitals",
  "exclamation",
  "most_negative",
  "most_positive",
  "negative_denied_by_speaker",
  "blamed_third",
];

const MOST = 3;
const MOST_TARGETS = 3;
const FIRST: ReadonlySet<string> = new Set("i i'm i've i'd i'll me my mine myself".split(" "));
const WE: ReadonlySet<string> = new Set("we we're we've we'd we'll us our ours".split(" "));
/** Words by which speakers mean themselves. */
export const SELVES: ReadonlySet<string> = new Set([...FIRST, ...WE]);

export interface SentenceWords extends Extent {
  /** Normal forms without the ending of possessives. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly isCapital: readonly boolean[];
  readonly before: readonly string[];
}

export function sentenceWords(text: string, { start, end }: Extent): SentenceWords {
  const { words, ...rest } = claimTokens(text, start, end);
  return { start, end, words: words.map((word) => word.replace(/['’]s$/u, "")), ...rest };
}

/** Values of `ownSigns` for one sentence. */
export function signsOf(text: string, sentence: SentenceWords, lexicon: AgendaLexicon, model: TargetModel | undefined): Float64Array {
  const { words } = sentence;
  const size = words.length;
  const signs = new Map<string, number>();
  const count = (name: string, value: number): void => void signs.set(name, Math.min(MOST, value));
  for (const [cue, phrases] of [...lexicon.cues, ...lexicon.claimSigns]) count(cue, phrases.all(words, 0, size).length);
  count("strong_blame", lexicon.strongBlame.all(words, 0, size).length);
  count("weak_blame", lexicon.weakBlame.all(words, 0, size).length);
  const has = (test: (word: string) => boolean): number => words.filter(test).length;
  const pronouns = lexicon.people?.pronouns;
  const isThird = (word: string): boolean => pronouns?.he.includes(word) === true || pronouns?.she.includes(word) === true;
  count(
    "i",
    has((word) => FIRST.has(word)),
  );
  count(
    "we",
    has((word) => WE.has(word)),
  );
  count(
    "you",
    has((word) => /^you(?:r|rs|'.*)?$/u.test(word)),
  );
  count("he", has(isThird));
  count(
    "they",
    has((word) => pronouns?.they.includes(word) === true),
  );
  count("opens_he", words[0] !== undefined && isThird(words[0]) ? 1 : 0);
  count("opens_we", words[0] !== undefined && (WE.has(words[0]) || FIRST.has(words[0])) ? 1 : 0);
  count(
    "negation",
    has((word) => /^(?:not?|never|nor|nothing|nobody|none|without|cannot|.*n't)$/u.test(word)),
  );
  count(
    "future",
    has((word) => /^(?:will|shall|won't|.*'ll)$/u.test(word)),
  );
  count(
    "duty",
    has((word) => /^(?:must|should|ought)$/u.test(word)),
  );
  const slice = text.slice(sentence.start, sentence.end);
  count("question", slice.includes("?") ? 1 : 0);
  count("exclamation", slice.includes("!") ? 1 : 0);
  count("quotation", /["“”]/u.test(slice) ? 1 : 0);
  count("digits", /\p{N}/u.test(slice) ? 1 : 0);
  count("short", size < 8 ? 1 : 0);
  count("long", size > 30 ? 1 : 0);
  count("capitals", sentence.isCapital.filter((capital, i) => capital && i > 0).length / 2);
  if (model) {
    let praised = 0;
    let censured = 0;
    words.forEach((word, i) => {
      const value = model.cues.valence.get(word) ?? 0;
      const turned = model.cues.negations.has(words[i - 1] ?? "") || model.cues.negations.has(words[i - 2] ?? "");
      if (value > 0 !== turned) praised += Math.abs(value) / 2;
      else censured += Math.abs(value) / 2;
    });
    count("praised_words", praised);
    count("censured_words", censured);
    let [negative, positive] = [0, 0];
    const targets = likelyTargets(sentence, lexicon);
    for (const target of targets) {
      const shares = scoreTarget(model, { text, sentence, target, others: [] });
      negative = Math.max(negative, shares.negative);
      positive = Math.max(positive, shares.positive);
    }
    count("most_negative", negative * 2);
    count("most_positive", positive * 2);
  }
  const third = (signs.get("he") ?? 0) + (signs.get("they") ?? 0) + (signs.get("opponent") ?? 0) + (signs.get("capitals") ?? 0);
  const first = (signs.get("i") ?? 0) + (signs.get("we") ?? 0);
  count("negative_denied_by_speaker", first > 0 && (signs.get("negation") ?? 0) > 0 ? 1 : 0);
  count("blamed_third", third > 0 && (signs.get("strong_blame") ?? 0) + (signs.get("blame") ?? 0) > 0 ? 1 : 0);
  return Float64Array.from(ownSigns, (name) => signs.get(name) ?? 0);
}

/** Words that may stand for somebody: names inside the sentence, offices and bodies behind an article, pronouns. */
function likelyTargets({ words, starts, ends, isCapital }: SentenceWords, lexicon: AgendaLexicon): Extent[] {
  const found: Extent[] = [];
  const pronouns = lexicon.people?.pronouns;
  for (let i = 0; i < words.length && found.length < MOST_TARGETS; i++) {
    const word = words[i]!;
    if (pronouns?.he.includes(word) || pronouns?.she.includes(word) || word === "they") found.push({ start: starts[i]!, end: ends[i]! });
    else if (isCapital[i] && (i > 0 || isCapital[1]) && !FIRST.has(word)) {
      let last = i;
      while (isCapital[last + 1]) last++;
      found.push({ start: starts[i]!, end: ends[last]! });
      i = last;
    } else if (i > 0 && (lexicon.roles.has(word) || lexicon.bodies.has(word))) found.push({ start: starts[i]!, end: ends[i]! });
  }
  return found;
}
