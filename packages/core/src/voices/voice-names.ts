/** From a speaker as one text knows him to an actor of the corpus. */
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { ActorBook } from "./actor-book.ts";
import type { ResolvedAttribution } from "./carve-utterances.ts";
import type { Speaker } from "./resolved-source.ts";
import type { FoundVoice } from "./search-voices.ts";
import { actorKey, type SourceFacts } from "./source-facts.ts";
import { titledSource } from "./title-source.ts";

/**
 * Gives every speaker found in a text an actor. A full name is one actor in all texts; a family name alone, a role or nobody's name is one
 * of its own in each text, since the next text may mean another by it.
 */
export class VoiceNames {
  readonly #actors: ActorBook;

  constructor(actors: ActorBook) {
    this.#actors = actors;
  }

  /** Attributions of one source with their actors, in the same order. */
  resolve(source: SourceFacts, voices: readonly FoundVoice[]): ResolvedAttribution[] {
    const author = source.author ? actorKey(source.author) : source.outlet ? actorKey(source.outlet) : `unknown:${titledSource(source.id)}`;
    return voices.map(({ found, source: { speaker } }): ResolvedAttribution => {
      const speakerId = this.#actorOf(speaker, titledSource(source.id));
      const isOwnWords = found.form !== "indirect";
      const wording: UtteranceRow["wording"] = isOwnWords ? "original" : "unknown";
      return { found, speakerId, isDeclared: false, wording, wordedBy: isOwnWords ? speakerId : author, said: null };
    });
  }

  #actorOf(speaker: Speaker, sourceId: string): string {
    if (speaker.kind === "listed") return speaker.actorId;
    if (speaker.kind === "unresolved")
      return this.#actors.found(`unknown:${sourceId}:${speaker.key}`, "unknown", speaker.label || sourceId);
    const name = actorKey(speaker.name);
    const isFull = speaker.actorKind === "organisation" || name.includes(" ");
    return this.#actors.found(isFull ? name : `unknown:${sourceId}:${name}`, speaker.actorKind, name);
  }
}
