/**
 * Searches one text for the voices in it: what is ascribed, and to whom. Everything that needs more than this text comes later.
 * Cost: linear in the text.
 */
import { findLanguagePack } from "../languages/registry.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import type { Tagger } from "../model/ports.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import { usualBodyOf } from "./affiliation-bodies.ts";
import { findAffiliations, type AffiliationMention } from "./affiliation-mentions.ts";
import { findDeclaredSources, type DeclaredSource } from "./declared-sources.ts";
import { findAttributions } from "./find-attributions.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { listPeople, type PeopleList } from "./people-list.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { findRoles } from "./people-roles.ts";
import { findPeople } from "./people.ts";
import { speakerOfRelease } from "./release-speaker.ts";
import { resolveSources } from "./resolve-sources.ts";
import { speakerOf, type ResolvedSource, type Speaker } from "./resolved-source.ts";
import { saidTimes, type SaidTime } from "./said-time.ts";
import type { TimeInterval, ToldTime } from "./source-facts.ts";
import { wordingsOf, type Wording } from "./wording.ts";

/** A text with what is known of it. */
export interface SearchedText {
  readonly text: string;
  /** BCP 47 tag, or `und`. */
  readonly language: string;
  readonly isTitle: boolean;
  /** When it was published; null when not known. */
  readonly published: TimeInterval | null;
  /** Whose text it is, when the input says so. */
  readonly speakerId: string | null;
  /** Whether it may be a release whose speaker the text alone names. */
  readonly mayBeRelease: boolean;
}

/** Something ascribed, and to whom. */
export interface FoundVoice {
  readonly found: FoundAttribution;
  readonly source: ResolvedSource;
  readonly wording: Wording;
  /** When the text says it was said; null when it does not. */
  readonly said: ToldTime | null;
}

/** Who belongs to what, as one text says. */
export interface FoundAffiliation extends Omit<AffiliationMention, "who"> {
  readonly person: Speaker;
}

/** What a text says of where it has words from. */
export interface FoundDeclaration extends Omit<DeclaredSource, "who"> {
  /** Who bears the name in this text; null when nobody is known to. */
  readonly person: Speaker | null;
}

export interface TextVoices {
  /** By first unit of content; `parent` counts in this list. */
  readonly voices: readonly FoundVoice[];
  readonly affiliations: readonly FoundAffiliation[];
  /** Whose words the text says it has, by place. */
  readonly declared: readonly FoundDeclaration[];
  /** Whose release it is; null when it is none, or nobody stands out. */
  readonly owner: Speaker | null;
  /** Those who put it out together; empty unless there are several. */
  readonly issuers: readonly Speaker[];
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
  readonly #finders = new SentenceFinders();

  constructor(options: VoiceSearchOptions) {
    this.#options = options;
  }

  search({ text, language, isTitle, published, speakerId, mayBeRelease }: SearchedText): TextVoices {
    const pack = findLanguagePack(language);
    const tagger = pack && this.#options.taggerOf(pack.tag);
    const { attributions, taggedShare } = findAttributions(text, {
      pack,
      tagger,
      ...(isTitle ? { isTitle } : {}),
      isOwnText: speakerId !== null,
    });
    const known = pack ?? noPack(language);
    const list = this.#listFor(known);
    const at = published?.from ?? null;
    const people = findPeople(text, list, known);
    // Many a text of a speaker has nothing for which its sentences must be known.
    let found: readonly Extent[] | undefined;
    const sentencesOf = (): readonly Extent[] => (found ??= this.#finders.of(known.tag).all(text));
    const sentences = attributions.length === 0 ? [] : sentencesOf();
    const author = speakerId === null ? {} : { author: { kind: "listed", actorId: speakerId } as const };
    const roles = findRoles(text, people, list, at);
    const sources = resolveSources(text, attributions, { list, pack: known, at, people, roles, sentences, ...author });
    const wordings = wordingsOf(text, attributions, sources, { pack: known, sentences });
    const said = saidTimes(text, attributions, sources, { pack: known, published, sentences });
    const quoted = attributions.filter(({ form }) => form === "direct" || form === "block").flatMap(({ content }) => content);
    const affiliations = findAffiliations(
      {
        text,
        people,
        roles,
        get sentences() {
          return sentencesOf();
        },
        list,
        at,
        quoted,
        speakerId,
        usualBody: (who) => usualBodyOf(who < 0 ? speakerId : people.people[who]!.actorId, people, list, at),
      },
      known,
    );
    const release = mayBeRelease ? speakerOfRelease(text, list, known, people) : undefined;
    return {
      voices: attributions.map((found, i) => ({ found, source: sources[i]!, wording: wordings[i]!, said: toldTime(said[i]!) })),
      affiliations: affiliations.flatMap(({ who, ...mention }) => {
        const person = who < 0 ? author.author : speakerOf(people.people[who]!);
        return person === undefined ? [] : [{ ...mention, person }];
      }),
      declared: findDeclaredSources(text, people, known).map(({ who, ...declared }) => ({
        ...declared,
        person: who === null ? null : speakerOf(people.people[who]!),
      })),
      owner: release?.owner ?? null,
      issuers: release?.issuers ?? [],
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

const toldTime = (said: SaidTime | null): ToldTime | null =>
  said && { from: said.from, to: said.to, isStated: said.how === "stated" || said.how === "reply" };

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
