import { english } from "./english/english.ts";
import { pseudoLocale } from "./pseudo-locale.ts";

/** The catalogue: English first; a translation has the same keys, each a text, a list of texts or a function that returns a text. */
export type Messages = typeof english;

/** Locale whose words are marked and accented, so that a test sees any word that is not from the catalogue. */
export const PSEUDO_LOCALE = "en-XA";

/** The catalogue of a locale; English where there is no translation. */
export function messagesFor(locale: string): Messages {
  return locale === PSEUDO_LOCALE ? pseudoLocale(english) : english;
}
