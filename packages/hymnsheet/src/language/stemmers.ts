/** Stemmers of the Snowball project (Porter, 1980; 2001) by language. About 100,000 words a second, so each word is stemmed once. */
import { createRequire } from "node:module";
import type { Stemmer } from "@hymnsheet/core/model/ports";

interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}

/** Names of the algorithms by the language of a BCP 47 tag. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: "arabic",
  ca: "catalan",
  cs: "czech",
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  eu: "basque",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hu: "hungarian",
  hy: "armenian",
  it: "italian",
  nb: "norwegian",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sl: "slovene",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
};

const known = new Map<string, Stemmer>();

/** The stemmer of a language; one that takes nothing off where none is known. Keeps every word it was asked for. */
export function stemmerOf(language: string): Stemmer {
  const [tag = ""] = language.toLowerCase().split("-");
  let stemmer = known.get(tag);
  if (stemmer === undefined) known.set(tag, (stemmer = openStemmer(tag)));
  return stemmer;
}

function openStemmer(language: string): Stemmer {
  const algorithm = ALGORITHMS[language];
  if (algorithm === undefined) return { language, stem: (word) => word };
  // A CommonJS module without types; what is used of it is tested here.
  const snowball = (createRequire(import.meta.url)("snowball-stemmers") as Snowball).newStemmer(algorithm);
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, (found = snowball.stem(word)));
    return found;
  };
  return { language, stem };
}
