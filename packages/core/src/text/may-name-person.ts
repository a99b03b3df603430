import { wordsOf } from "./actor-names.ts";

/** Words of a language that tell names of places, acts and posts from names of people and bodies; normal forms. */
export interface WordsOfNoActor {
  /** One of them in a name says that it is no person's: "act", "university", "hurricane". */
  readonly things: readonly string[];
  /** One of them in a name says that it is no body's: "act", "plan", "tax". */
  readonly plans: readonly string[];
  /** A name of these alone is nobody's: "china", "north carolina". */
  readonly places: readonly string[];
}

export interface NameWords {
  readonly notActors: WordsOfNoActor;
  /** Nouns for people in an office, nouns for bodies, verbs, and given names. */
  readonly posts: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** Whether a name that a text gives may be a person's: false for names of places, acts, bodies and posts, for lists of tasks and marks of districts. */
export function mayNamePerson(name: string, { notActors, posts, verbs, given }: NameWords): boolean {
  const words = wordsOf(name);
  const [first] = words;
  if (first === undefined || isMark(name, words) || (verbs.has(first) && !given.has(first))) return false;
  return (
    !words.some((word) => notActors.things.includes(word)) && !words.every((word) => notActors.places.includes(word) || posts.has(word))
  );
}

/** Whether a name that a text gives may be a body's: false for places, plans and marks, and for one word that is no noun for a body nor initials. */
export function mayNameBody(name: string, { notActors, bodies }: NameWords): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || isMark(name, words) || words.some((word) => notActors.plans.includes(word))) return false;
  const isWord = words.length > 1 || bodies.has(words[0]!) || /^\p{Lu}{2,}$/u.test(name);
  return isWord && !words.every((word) => notActors.places.includes(word));
}

/** "D-San Jose", "H.R." */
const isMark = (name: string, words: readonly string[]): boolean => /^\p{L}-/u.test(name) || words.every((word) => word.length === 1);
