import { wordsOf } from "./actor-names.ts";

/** Words of a language that tell names of places, acts and bodies from names of people; normal forms. */
export interface NotPeopleWords {
  /** One of them in a name says that it is nobody's: "act", "university", "hurricane". */
  readonly things: readonly string[];
  /** A name of these alone is nobody's: "china", "north carolina". */
  readonly places: readonly string[];
}

/** Whether a name may be a person's: false for names of places, acts and bodies. */
export function mayNamePerson(name: string, { things, places }: NotPeopleWords): boolean {
  const words = wordsOf(name);
  return words.length > 0 && !words.some((word) => things.includes(word)) && !words.every((word) => places.includes(word));
}
