/** What a language adds to find figures of speech: data only. Lists are words in normal form, parted by blanks. */

/** Fields of things one can see, touch or meet. How far a field lies from politics tells an image from a literal comparison. */
export type ThingField = "animal" | "body" | "food" | "household" | "nature" | "people" | "place" | "play" | "story" | "tool" | "travel";

export interface FigureWords {
  /** Nouns of things one can see, touch or meet, in the singular, by field. */
  readonly things: Readonly<Record<ThingField, string>>;
  /** Plurals that no ending tells: `men man, geese goose`. */
  readonly plurals: string;
  /** Endings of names for people by their trade: `keeper monger`. */
  readonly tradeEndings: string;
  /** Nouns of the speakers' own world, politics and administration: no image is made of them. */
  readonly homeNouns: string;
  /** Endings of nouns for what cannot be seen. */
  readonly abstractEndings: string;
  /** Nouns for anybody at all: no image by themselves. */
  readonly anybody: string;
  /** Names that relations have for each other. */
  readonly kin: string;
  /** Vehicles of worn similes: "like clockwork". */
  readonly stockVehicles: string;
  /** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries. */
  readonly phraseEnds: string;
  /** Words that open a noun phrase: articles and possessives. */
  readonly openers: string;
  /** Words before "like" that make it a verb: "would like", "we like". */
  readonly beforeLiking: string;
  /** Nouns before "like" that announce an example: "somebody like". */
  readonly beforeExample: string;
  /** Words after "like" that open no image: "like this", "like any". */
  readonly afterLike: string;
  /** Verbs of seeming in all forms: what follows is looks or hearsay. */
  readonly seeming: string;
  /** Adjectives and adverbs of time, place, number and condition between "as" and "as". */
  readonly measures: string;
  /** Adjectives of size: literal unless the thing is beyond all measure. */
  readonly sizes: string;
  /** Qualities that may stand without the first "as": "quick as a wink". */
  readonly qualities: string;
  /** Verbs of knowing and saying: after "as if" they open a guess, not a scene. */
  readonly knowing: string;
  /** Words that set a saying or name at a distance as somebody else's: "so-called". */
  readonly distancing: string;
  /** Who tells a figure that the speaker does not share, and the verbs that tell it: "they speak of". */
  readonly tellers: string;
  readonly telling: string;
  /** Imperatives that paint a scene: "imagine a". */
  readonly imagining: string;
  /** Forms of the copula and the same with a negation in them. */
  readonly copulas: string;
  readonly negatedCopulas: string;
  readonly negations: string;
  /** Pronouns of one person spoken about, as subject or object. */
  readonly personPronouns: string;
  /** All pronouns that may be a subject. */
  readonly subjectPronouns: string;
  /** Ranks and offices that are put on a person as a mocking title: "the Sultan of the Fourth Floor". */
  readonly mockTitles: string;
  /** Names for beasts, tools and trades that are put on persons and bodies: "the butcher of". */
  readonly nicknameHeads: string;
  /** Nouns that judge whom they name: "traitors", "cronies". */
  readonly callings: string;
  /** Of these and of titles, the ones that are also plain roles: "the architect of the bill", "the dean of the delegation". */
  readonly roles: string;
  /** Of the judging nouns, those that are never plain: "cronies". */
  readonly contempt: string;
  /** Rooms and other small realms. */
  readonly rooms: string;
  /** Set names for people, bodies and their work, in the notation of `idioms`: "job killer~". */
  readonly nameCalling: readonly string[];
  /** Adjectives that turn a given name into a nickname: "Crooked". */
  readonly nicknameAdjectives: string;
  /** Set phrases with a picture in them: see `FigurePhrases`. */
  readonly idioms: readonly string[];
  /** Sayings that are a whole thought. */
  readonly proverbs: readonly string[];
}
