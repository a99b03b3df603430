import { findLanguagePack } from "./registry.ts";
import { SentenceFinder } from "../text/sentences.ts";

/** Keeps one finder of sentences per language, with what its pack knows. */
export class SentenceFinders {
  readonly #finders = new Map<string, SentenceFinder>();

  /** @param language  BCP 47 tag, or `und`. */
  of(language: string): SentenceFinder {
    let finder = this.#finders.get(language);
    if (finder === undefined) {
      const cues = findLanguagePack(language);
      finder = new SentenceFinder({ language, ...(cues === undefined ? {} : { cues }) });
      this.#finders.set(language, finder);
    }
    return finder;
  }
}
