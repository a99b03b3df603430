/** The figure words of a language made ready for look-up: each word is judged once. */
import type { FigureWords, ThingField } from "../languages/figure-words.ts";

/** How far a noun is from the speakers' own world: a thing of some field, a word of that world, an abstraction, or not known. */
export type NounClass = ThingField | "home" | "abstract" | "unknown";

type WordList = Exclude<
  { [Name in keyof FigureWords]: FigureWords[Name] extends string ? Name : never }[keyof FigureWords],
  "plurals" | "tradeEndings" | "abstractEndings"
>;

/** Shortest stem before an ending, so that "once" is no abstraction. */
const SHORTEST_STEM = 3;

/** Looks words up in normal form. Cost: a few hash look-ups per question. */
export class FigureLexicon {
  readonly words: FigureWords;
  readonly #fields = new Map<string, ThingField>();
  readonly #plurals = new Map<string, string>();
  readonly #lists = new Map<string, ReadonlySet<string>>();
  readonly #tradeEndings: readonly string[];
  readonly #abstractEndings: readonly string[];

  constructor(words: FigureWords) {
    this.words = words;
    for (const [field, list] of Object.entries(words.things) as [ThingField, string][])
      for (const word of list.split(" ")) if (!this.#fields.has(word)) this.#fields.set(word, field);
    for (const pair of words.plurals.split(", ")) {
      const [plural, singular] = pair.split(" ");
      this.#plurals.set(plural!, singular!);
    }
    this.#tradeEndings = words.tradeEndings.split(" ");
    this.#abstractEndings = words.abstractEndings.split(" ");
  }

  /** Whether a list holds the word as it stands. */
  is(list: WordList, word: string): boolean {
    let known = this.#lists.get(list);
    if (known === undefined) this.#lists.set(list, (known = new Set(this.words[list].split(" "))));
    return known.has(word);
  }

  /** Whether a list of nouns holds the word or its singular. */
  isNoun(list: WordList, word: string): boolean {
    return this.is(list, word) || this.is(list, this.singular(word));
  }

  /** The singular of a noun, without a possessive ending; the word itself when it looks like one. */
  singular(word: string): string {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    const listed = this.#plurals.get(bare);
    if (listed !== undefined) return listed;
    if (!bare.endsWith("s") || bare.length < SHORTEST_STEM + 1 || this.#fields.has(bare)) return bare;
    if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
    if (/(?:ch|sh|x|ss|zz)es$/u.test(bare)) return bare.slice(0, -2);
    return /(?:ss|us|is)$/u.test(bare) ? bare : bare.slice(0, -1);
  }

  /** The class of a noun. Words of the home world win over things: a bill is a law before it is a beak. */
  classOf(word: string): NounClass {
    const noun = this.singular(word);
    if (this.is("homeNouns", noun)) return "home";
    const field = this.#fields.get(noun);
    if (field !== undefined) return field;
    if (this.#tradeEndings.some((ending) => noun.length > ending.length && noun.endsWith(ending))) return "people";
    if (noun.length > 4 && noun.endsWith("man")) return "people";
    return this.#abstractEndings.some((ending) => noun.length >= ending.length + SHORTEST_STEM && noun.endsWith(ending))
      ? "abstract"
      : "unknown";
  }

  /** Whether the word names a thing one can see, touch or meet. */
  isThing(word: string): boolean {
    const kind = this.classOf(word);
    return kind !== "home" && kind !== "abstract" && kind !== "unknown";
  }
}
