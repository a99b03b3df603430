/**
 * Searches one text for the voices in it: what is ascribed, and to whom. Everything that needs more than this text comes later.
 * Cost: linear in the text.
 */
import { findLanguagePack } from "../languages/registry.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Tagger } from "../model/ports.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { SentenceFinder } from "../text/sentences.ts";
import { findAttributions } from "./find-attributions.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { listPeople, type PeopleList } from "./people-list.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { resolveSources } from "./resolve-sources.ts";
import type { ResolvedSource } from "./resolved-source.ts";
import type { TimeInterval } from "./source-facts.ts";
import { wordingsOf, type Wording } from "./wording.ts";

/** A text with what is known of it. */
export interface SearchedText {
  readonly text: string;
  /** BCP 47 tag, or `und`. */
  readonly language: string;
  readonly isTitle: boolean;
  /** Time of publication in milliseconds since 1970 UTC; null when not known. */
  readonly at: number | null;
  /** Whose text it is, when the input says so. */
  readonly speakerId: string | null;
}

/** Something ascribed, and to whom. */
export interface FoundVoice {
  readonly found: FoundAttribution;
  readonly source: ResolvedSource;
  readonly wording: Wording;
}

export interface TextVoices {
  /** By first unit of content; `parent` counts in this list. */
  readonly voices: readonly FoundVoice[];
  /** Units of the text that were tagged. */
  readonly taggedUnits: number;
}

export interface VoiceSearchOptions {
  readonly speakers: readonly SpeakerInput[];
  /** Parses a date of the list of speakers. */
  readonly dates: (text: string) => TimeInterval | null;
  /** The tagger of a language; `undefined` where there is none. */
  readonly taggerOf: (language: string) => Tagger | undefined;
}

/** Searches texts one after the other; names of the list are read once per language. */
export class VoiceSearch {
  readonly #options: VoiceSearchOptions;
  readonly #lists = new Map<string, PeopleList>();

  constructor(options: VoiceSearchOptions) {
    this.#options = options;
  }

  search({ text, language, isTitle, at, speakerId }: SearchedText): TextVoices {
    const pack = findLanguagePack(language);
    const tagger = pack && this.#options.taggerOf(pack.tag);
    const { attributions, taggedShare } = findAttributions(text, isTitle ? { pack, tagger, isTitle } : { pack, tagger });
    const known = pack ?? noPack(language);
    const author = speakerId === null ? {} : { author: { kind: "listed", actorId: speakerId } as const };
    const sentences = attributions.length === 0 ? [] : new SentenceFinder({ language: known.tag, cues: known }).all(text);
    const sources = resolveSources(text, attributions, { list: this.#listFor(known), pack: known, at, sentences, ...author });
    const wordings = wordingsOf(text, attributions, sources, { pack: known, sentences });
    return {
      voices: attributions.map((found, index) => ({ found, source: sources[index]!, wording: wordings[index]! })),
      taggedUnits: Math.round(taggedShare * text.length),
    };
  }

  #listFor(pack: LanguagePack): PeopleList {
    let list = this.#lists.get(pack.tag);
    if (list === undefined)
      this.#lists.set(pack.tag, (list = listPeople(this.#options.speakers, peopleLexicon(pack), this.#options.dates)));
    return list;
  }
}

/** A language nothing is known of. */
const noPack = (tag: string): LanguagePack => ({
  tag,
  commonWords: "",
  abbreviations: [],
  titles: [],
  releaseFormulas: [],
  contactLines: [],
  datelines: [],
  officeFormulas: [],
  billFormulas: [],
  stockPhrases: [],
});
