import { wordsOf } from "./actor-names.ts";

/** Words of a language that tell names of places, acts and bodies from names of people; normal forms. */
export interface WordsOfNoPerson {
  readonly things: readonly string[];
  readonly places: readonly string[];
}

/** Whether a name may be a person's: false for names of places, acts and bodies. */
export function mayNamePerson(name: string, { things, places }: WordsOfNoPerson): boolean {
  const words = wordsOf(name);
  return words.length > 0 && !words.some((word) => things.includes(word)) && !words.every((word) => places.includes(word));
}
