/**
 * Everything that is told of the people of one text, in one pass over it: whom each attribution means, in whose words and from when it is, who
 * belongs to what, and what the text declares to come from elsewhere. Cost: linear in the text.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import { SentenceFinder } from "../text/sentences.ts";
import { usualBodyOf } from "./affiliation-bodies.ts";
import { findAffiliations, type AffiliationMention } from "./affiliation-mentions.ts";
import { findDeclaredSources, type DeclaredSource } from "./declared-sources.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { PeopleList } from "./people-list.ts";
import { findRoles } from "./people-roles.ts";
import { findPeople, type PeopleOfText } from "./people.ts";
import { resolveSources } from "./resolve-sources.ts";
import type { ResolvedSource, Speaker } from "./resolved-source.ts";
import { saidTimes, type SaidTime } from "./said-time.ts";
import type { TimeInterval } from "./source-facts.ts";
import { wordingsOf, type Wording } from "./wording.ts";

export interface TextToResolve {
  readonly text: string;
  readonly attributions: readonly FoundAttribution[];
  /** When it was published; null when not known. */
  readonly published: TimeInterval | null;
  /** Whose own words the whole text is, by id in the user's list or actor id; null for an article. */
  readonly speakerId: string | null;
  /** What a speaker is known to have spoken on that occasion, from a transcript. */
  readonly spokenBy?: (speaker: Speaker) => string | undefined;
}

export interface ResolvedText {
  readonly people: PeopleOfText;
  /** One each per attribution, in their order. */
  readonly sources: readonly ResolvedSource[];
  readonly wordings: readonly Wording[];
  readonly said: readonly (SaidTime | null)[];
  readonly affiliations: readonly AffiliationMention[];
  readonly declared: readonly DeclaredSource[];
}

/** Reads the people of a text. */
export function resolveText(input: TextToResolve, list: PeopleList, pack: LanguagePack): ResolvedText {
  const { text, attributions, published, speakerId } = input;
  const at = published?.from ?? null;
  const sentences = new SentenceFinder({ language: pack.tag, cues: pack }).all(text);
  const people = findPeople(text, list, pack);
  const author: { author?: Speaker } = speakerId === null ? {} : { author: { kind: "listed", actorId: speakerId } };
  const sources = resolveSources(text, attributions, { list, pack, at, people, sentences, ...author });
  const spoken = input.spokenBy === undefined ? {} : { spokenBy: input.spokenBy };
  const quoted = attributions
    .filter((attribution) => attribution.form === "direct" || attribution.form === "block")
    .flatMap(({ content }) => content);
  const idOf = (who: number): string | null => (who < 0 ? speakerId : people.people[who]!.actorId);
  const scene = {
    text,
    people,
    roles: findRoles(text, people, list, at),
    sentences,
    list,
    at,
    quoted,
    speakerId,
    usualBody: (who: number): string => usualBodyOf(idOf(who), people, list, at),
  };
  return {
    people,
    sources,
    wordings: wordingsOf(text, attributions, sources, { pack, sentences, ...spoken }),
    said: saidTimes(text, attributions, sources, { pack, published, sentences }),
    affiliations: findAffiliations(scene, pack),
    declared: findDeclaredSources(text, people, pack),
  };
}

/**
 * The actor id of a speaker. A name of one word, and anybody whom the text does not name, is known in that source only, so that nobody is
 * joined across sources by guess.
 */
export function speakerActorId(speaker: Speaker, sourceId: string): string {
  switch (speaker.kind) {
    case "listed":
      return speaker.actorId;
    case "named":
      return speaker.isFull ? speaker.name : `unknown:${sourceId}:${speaker.name}`;
    case "unresolved":
      return `unknown:${sourceId}:${speaker.key}`;
  }
}
