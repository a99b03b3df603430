/**
 * What a language knows of each word, looked up once per word and then read by its number: classes as bits, stems as numbers.
 */
import { type DeviceWords, type WordClassName, wordClasses } from "../languages/device-words.ts";
import { Vocabulary } from "../text/vocabulary.ts";

/** Bit of each class in `WordBook.classes`; `functional` is set for every word a pack lists. */
export const WordClass = Object.freeze({
  ...(Object.fromEntries(wordClasses.map((name, i) => [name, 1 << i])) as Record<WordClassName, number>),
  functional: 1 << 30,
});

/** Bit of each form in `WordBook.verbForms`. */
export const VerbForm = Object.freeze({ base: 1, third: 2, past: 4, gerund: 8 });

const VOWEL = /[aeiouy]/u;

/** Words of one language by number; it grows with the texts it is shown. */
export class WordBook {
  readonly vocabulary = new Vocabulary();
  /** What the language tells of devices. */
  readonly cues: DeviceWords;
  readonly #listed = new Map<string, number>();
  readonly #verbs = new Map<string, number>();
  readonly #irregular: ReadonlyMap<string, string>;
  readonly #endings: readonly (readonly [string, string])[];
  readonly #shortestStem: number;
  /** Bits of `WordClass` by id, valid below `#known`. */
  #classes = new Int32Array(1 << 12);
  #stems = new Uint32Array(1 << 12);
  #verbForms = new Uint8Array(1 << 12);
  #known = 1;
  readonly #words: string[] = [];

  constructor(words: DeviceWords) {
    this.cues = words;
    for (const name of wordClasses)
      for (const word of words.classes[name])
        this.#listed.set(word, (this.#listed.get(word) ?? 0) | WordClass[name] | WordClass.functional);
    for (const word of words.otherFunctionWords) this.#listed.set(word, (this.#listed.get(word) ?? 0) | WordClass.functional);
    for (const form of ["base", "third", "past", "gerund"] as const)
      for (const word of words.verbs[form]) this.#verbs.set(word, (this.#verbs.get(word) ?? 0) | VerbForm[form]);
    this.#irregular = new Map(words.irregular.map((entry) => entry.split(" ") as [string, string]));
    for (const [form, base] of this.#irregular)
      if (this.#verbs.has(base)) this.#verbs.set(form, (this.#verbs.get(form) ?? 0) | VerbForm.past);
    this.#endings = words.endings.map((entry) => {
      const [ending = "", replacement = ""] = entry.split("|");
      return [ending, replacement] as const;
    });
    this.#shortestStem = words.shortestStem;
  }

  /** Bits of `WordClass` of a word; 0 for words of content. */
  classes(id: number): number {
    if (id >= this.#known) this.#learn(id);
    return this.#classes[id]!;
  }

  /** Id of the stem of a word: equal for forms of one word, as far as the rules of the language reach. */
  stem(id: number): number {
    if (id >= this.#known) this.#learn(id);
    return this.#stems[id]!;
  }

  /** Bits of `VerbForm`: which forms of a listed verb a word may be; 0 when it is none. */
  verbForms(id: number): number {
    if (id >= this.#known) this.#learn(id);
    return this.#verbForms[id]!;
  }

  /** Id of a normal form, whether or not a text had it. */
  id(word: string): number {
    return this.vocabulary.internWord(word);
  }

  /** Normal form of an id; made once, then kept. */
  word(id: number): string {
    return (this.#words[id] ??= this.vocabulary.word(id));
  }

  /** Learns all words up to an id; stems that are new words are learnt later, when asked for. */
  #learn(id: number): void {
    while (this.#classes.length <= id) {
      const classes = new Int32Array(this.#classes.length * 2);
      const stems = new Uint32Array(this.#stems.length * 2);
      const verbForms = new Uint8Array(this.#stems.length * 2);
      classes.set(this.#classes);
      stems.set(this.#stems);
      verbForms.set(this.#verbForms);
      this.#classes = classes;
      this.#stems = stems;
      this.#verbForms = verbForms;
    }
    for (let next = this.#known; next <= id; next++) {
      const word = this.vocabulary.word(next);
      this.#classes[next] = this.#listed.get(word) ?? 0;
      this.#verbForms[next] = this.#verbs.get(word) ?? 0;
      this.#stems[next] = this.vocabulary.internWord(this.#stemOf(word));
    }
    this.#known = id + 1;
  }

  #stemOf(word: string): string {
    const irregular = this.#irregular.get(word);
    if (irregular !== undefined) return this.#shortened(irregular);
    return this.#listed.has(word) ? word : this.#shortened(word);
  }

  #shortened(word: string): string {
    for (const [ending, replacement] of this.#endings) {
      if (!word.endsWith(ending)) continue;
      const rest = word.slice(0, word.length - ending.length);
      if (rest.length + replacement.length < this.#shortestStem || !VOWEL.test(rest)) continue;
      const stem = rest + replacement;
      if (ending === "s" || ending === "'s") return this.#shortened(stem);
      const last = stem.length - 1;
      const isDoubled = (ending === "ed" || ending === "ing") && stem[last] === stem[last - 1] && !"lsz".includes(stem[last]!);
      return isDoubled ? stem.slice(0, -1) : ending === "ed" || ending === "ing" ? stem.replace(/e$/u, "") : stem;
    }
    return word;
  }
}
