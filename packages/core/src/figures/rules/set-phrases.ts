/** Finds idioms and sayings of the language's list, in any form of their verbs. A phrase is looked for only where its rarest word stands. */
import type { FigureLexicon } from "../figure-lexicon.ts";
import { Gap, type FigureText } from "../figure-words-of-text.ts";
import { inflectedForms } from "./inflected-forms.ts";
import type { Candidate, RuleInput } from "./candidate.ts";

interface Step {
  /** Forms that fit; null for any word. */
  readonly forms: ReadonlySet<string> | null;
  /** Any possessive fits. */
  readonly isPossessive: boolean;
  /** Fewest and most words. */
  readonly least: number;
  readonly most: number;
}

type SetKind = "idiom" | "proverb" | "epithet";

interface Phrase {
  readonly kind: SetKind;
  readonly key: string;
  readonly steps: readonly Step[];
  readonly anchor: number;
}

const POSSESSIVES = new Set("my your his her its our their one's".split(" "));

function phrasesOf({ words }: FigureLexicon): [SetKind, readonly string[]][] {
  return [
    ["proverb", words.proverbs],
    ["epithet", words.nameCalling],
    ["idiom", words.idioms],
  ];
}

/** The set phrases of a language by the words that give them away. */
export class SetPhrases {
  readonly #byWord = new Map<string, Phrase[]>();

  constructor(lexicon: FigureLexicon) {
    for (const [kind, keys] of phrasesOf(lexicon))
      for (const key of keys) {
        const phrase = readPhrase(kind, key, lexicon);
        for (const form of phrase.steps[phrase.anchor]!.forms ?? []) {
          const known = this.#byWord.get(form);
          if (known) known.push(phrase);
          else this.#byWord.set(form, [phrase]);
        }
      }
  }

  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** The longest phrase whose rarest word stands here; null when there is none. */
  readAt(input: RuleInput, at: number): Candidate | null {
    let best: { from: number; end: number; phrase: Phrase } | null = null;
    for (const phrase of this.#byWord.get(input.text.form(at)) ?? []) {
      const found = place(input.text, phrase, at);
      if (found !== null && (best === null || found.end - found.from > best.end - best.from)) best = { ...found, phrase };
    }
    if (best === null) return null;
    const { from, end, phrase } = best;
    return {
      kind: phrase.kind,
      rule: `${phrase.kind}_list`,
      score: 0.9,
      span: { from, end },
      marker: null,
      vehicle: { from, end },
      head: phrase.key,
      ground: null,
      isExperimental: phrase.kind === "idiom",
    };
  }
}

function place(text: FigureText, { steps, anchor }: Phrase, at: number): { from: number; end: number } | null {
  const end = follow(text, steps, anchor, at);
  if (end === null) return null;
  const first = precede(text, steps, anchor - 1, at - 1);
  return first === null ? null : { from: first, end };
}

/** Word after the last when the steps from `step` on fit from `at` on. */
function follow(text: FigureText, steps: readonly Step[], step: number, at: number): number | null {
  const here = steps[step];
  if (here === undefined) return at;
  if (here.least === 0) {
    const without = follow(text, steps, step + 1, at);
    if (without !== null) return without;
  }
  for (let taken = 1; taken <= here.most; taken++) {
    const word = at + taken - 1;
    if (word >= text.count || (step > 0 && text.gap(word) >= Gap.strong) || !fits(text, here, word)) return null;
    if (taken < here.least) continue;
    const rest = follow(text, steps, step + 1, at + taken);
    if (rest !== null) return rest;
  }
  return null;
}

/** First word when the steps up to `step` fit up to `at`. */
function precede(text: FigureText, steps: readonly Step[], step: number, at: number): number | null {
  const here = steps[step];
  if (here === undefined) return at + 1;
  if (here.least === 0) {
    const without = precede(text, steps, step - 1, at);
    if (without !== null) return without;
  }
  for (let taken = 1; taken <= here.most; taken++) {
    const word = at - taken + 1;
    if (word < 0 || text.gap(word + 1) >= Gap.strong || !fits(text, here, word)) return null;
    if (taken < here.least) continue;
    const rest = precede(text, steps, step - 1, at - taken);
    if (rest !== null) return rest;
  }
  return null;
}

function fits(text: FigureText, { forms, isPossessive }: Step, at: number): boolean {
  const word = text.form(at);
  if (isPossessive) return POSSESSIVES.has(word) || word.endsWith("'s") || word.endsWith("s'") || (forms?.has(word) ?? false);
  return forms === null || forms.has(word);
}

function readPhrase(kind: Phrase["kind"], key: string, lexicon: FigureLexicon): Phrase {
  const steps = key.split(" ").map(readStep);
  let [anchor, longest] = [0, 0];
  steps.forEach((step, index) => {
    if (step.forms === null || step.isPossessive || step.least === 0) return;
    const [form] = step.forms;
    const length = lexicon.is("phraseEnds", form!) ? 1 : form!.length;
    if (length > longest) [anchor, longest] = [index, length];
  });
  return { kind, key, steps, anchor };
}

function readStep(written: string): Step {
  const gap = /^<(\d+)>$/u.exec(written);
  if (gap) return { forms: null, isPossessive: false, least: 0, most: Number(gap[1]) };
  const isOptional = /[^~]\?$|~\?$/u.test(written);
  const parts = (isOptional ? written.slice(0, -1) : written).split("|");
  const isPossessive = parts.includes("%");
  const forms = new Set(
    parts.filter((part) => part !== "%").flatMap((part) => (part.endsWith("~") ? inflectedForms(part.slice(0, -1)) : [part])),
  );
  return { forms, isPossessive, least: isOptional ? 0 : 1, most: 1 };
}
