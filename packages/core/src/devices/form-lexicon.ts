import { findLanguagePack } from "../languages/registry.ts";
import { CuePhrases } from "./cue-phrases.ts";
import { type DeviceText, Gap } from "./device-text.ts";
import { type WordBook, WordClass } from "./word-book.ts";

/** The lists of `DeviceForms` as numbers. */
export interface FormLexicon {
  readonly links: ReadonlySet<number>;
  /** "of": behind a number said twice. */
  readonly partitives: ReadonlySet<number>;
  /** "and", "or": between a word and the same word again. */
  readonly joins: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly doubled: ReadonlySet<number>;
  readonly setPhrases: ReadonlySet<number>;
  readonly doubledByGrammar: ReadonlySet<number>;
  readonly asides: CuePhrases;
  readonly units: ReadonlySet<number>;
  readonly worn: ReadonlySet<number>;
  readonly verbs: ReadonlySet<number>;
  /** Group 0 answers, group 1 does not, group 2 answers where the question asks for yes or no. */
  readonly answers: CuePhrases;
  readonly askers: ReadonlySet<number>;
  readonly orders: ReadonlySet<number>;
  /** "including": what follows begins a series. */
  readonly seriesOpeners: ReadonlySet<number>;
}

const known = new WeakMap<WordBook, FormLexicon>();

/** The lexicon for the words of a text, made once for all texts read with them; undefined when the language has none. */
export function formLexicon({ language, words }: DeviceText): FormLexicon | undefined {
  const made = known.get(words);
  if (made) return made;
  const forms = findLanguagePack(language)?.deviceForms;
  if (!forms) return undefined;
  const numbers = (list: string): ReadonlySet<number> =>
    new Set(
      list
        .trim()
        .split(/\s+/u)
        .map((word) => words.id(word)),
    );
  const lexicon: FormLexicon = {
    links: numbers(forms.links),
    joins: numbers(forms.joins),
    partitives: numbers(forms.partitives),
    articles: numbers(forms.articles),
    doubled: numbers(forms.doubled),
    setPhrases: numbers(forms.setPhrases),
    doubledByGrammar: numbers(forms.doubledByGrammar),
    asides: new CuePhrases([forms.asides], words),
    units: numbers(forms.units),
    worn: numbers(forms.worn),
    verbs: numbers(forms.verbs),
    answers: new CuePhrases([forms.answers, forms.nonAnswers, forms.echoes], words),
    askers: numbers(forms.askers),
    orders: numbers(forms.orders),
    seriesOpeners: numbers(forms.seriesOpeners),
  };
  known.set(words, lexicon);
  return lexicon;
}

/** Whether a word of content: listed in no closed class, and no figure. */
export function isContent({ classes, before }: DeviceText, token: number): boolean {
  return classes[token] === 0 && (before[token]! & Gap.digit) === 0;
}

/** Whether a word is probably a name or part of one: a capital letter inside a sentence. */
export function isNameLike(text: DeviceText, token: number): boolean {
  return (text.before[token]! & Gap.capital) !== 0 && text.classes[token] === 0;
}

/** Whether a form of be, have, do, or a modal. */
export function isAuxiliary({ classes }: DeviceText, token: number): boolean {
  return (classes[token]! & (WordClass.auxiliary | WordClass.modal)) !== 0;
}

const S = "s".charCodeAt(0);
const D = "d".charCodeAt(0);
const E = "e".charCodeAt(0);

/** Whether a word may be the verb of a clause: an auxiliary, a listed verb, or by its ending. */
export function isVerbLike(text: DeviceText, token: number, { verbs }: FormLexicon): boolean {
  if (token >= text.count) return false;
  if (isAuxiliary(text, token) || verbs.has(text.ids[token]!)) return true;
  if (text.classes[token] !== 0) return false;
  const last = text.ends[token]! - 1;
  const length = last + 1 - text.starts[token]!;
  const unit = text.text.charCodeAt(last);
  if (unit === S) return length > 3 && text.text.charCodeAt(last - 1) !== S;
  return unit === D && length > 4 && text.text.charCodeAt(last - 1) === E;
}

/** Whether the tokens `[a, a + length)` and `[b, b + length)` are the same words. */
export function isSameRun({ ids }: DeviceText, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (ids[a + i] !== ids[b + i]) return false;
  return true;
}
