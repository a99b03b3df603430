/** From a speaker as one text knows him to an actor of the corpus. */
import type { ActorBook } from "./actor-book.ts";
import { decidedActor } from "./declared-voices.ts";
import type { ResolvedAttribution } from "./carve-utterances.ts";
import type { Speaker } from "./resolved-source.ts";
import type { AffiliationOfSource } from "./affiliation-rows.ts";
import type { FoundAffiliation, FoundVoice } from "./search-voices.ts";
import { actorKey, type ActorIn, type SourceFacts } from "./source-facts.ts";
import { titledSource } from "./title-source.ts";

/** Who wrote a source: its author, else its outlet, else nobody known. */
export const writerOf = (source: SourceFacts): string =>
  actorKey(source.author ?? "") || actorKey(source.outlet ?? "") || `unknown:${titledSource(source.id)}`;

/**
 * Gives every speaker found in a text an actor. A full name is one actor in all texts; a family name alone, a role or nobody's name is one
 * of its own in each text, since the next text may mean another by it.
 */
export class VoiceNames {
  readonly #actors: ActorBook;
  readonly #actorIn: ActorIn;

  /** @param actorIn  what people decided about names. Default: nothing. */
  constructor(actors: ActorBook, actorIn: ActorIn = (actorId) => actorId) {
    this.#actors = actors;
    this.#actorIn = actorIn;
  }

  /** Attributions of one source with their actors, in the same order. */
  resolve(source: SourceFacts, voices: readonly FoundVoice[]): ResolvedAttribution[] {
    const author = this.#decided(writerOf(source), source);
    return voices.map(({ found, source: { speaker }, wording, said }): ResolvedAttribution => {
      const foundAs = this.#found(speaker, titledSource(source.id));
      const speakerId = this.#decided(foundAs, source);
      const wordedBy = wording.wordedBy === "speaker" ? speakerId : author;
      return { found, speakerId, foundAs, isDeclared: false, form: wording.form, wording: wording.wording, wordedBy, said };
    });
  }

  /** Affiliations of one source with their actors. */
  affiliations(source: SourceFacts, found: readonly FoundAffiliation[]): AffiliationOfSource[] {
    return found.map(({ person, ...mention }) => ({
      ...mention,
      sourceId: source.id,
      actorId: this.actorOf(person, source),
      organisationId:
        mention.organisation === "" ? "" : this.#actors.found(actorKey(mention.organisation), "organisation", mention.organisation),
      publishedAt: source.date?.from ?? null,
    }));
  }

  /** The actor of a speaker whom one source knows. */
  actorOf(speaker: Speaker, source: SourceFacts): string {
    return this.#decided(this.#found(speaker, titledSource(source.id)), source);
  }

  #decided(actorId: string, source: SourceFacts): string {
    return decidedActor(actorId, source, this.#actors, this.#actorIn);
  }

  #found(speaker: Speaker, sourceId: string): string {
    if (speaker.kind === "listed") return speaker.actorId;
    if (speaker.kind === "unresolved")
      return this.#actors.found(`unknown:${sourceId}:${speaker.key}`, "unknown", speaker.label || sourceId);
    const name = actorKey(speaker.name);
    return this.#actors.found(speaker.isFull ? name : `unknown:${sourceId}:${name}`, speaker.actorKind, name);
  }
}
