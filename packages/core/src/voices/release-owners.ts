/**
 * Sources whose speaker the input withholds, with the speaker that their text names: of a release whoever owns it, of a release that several
 * put out together the group of them.
 */
import type { ResolvedSource } from "./resolved-source.ts";
import { actorKey, type SourceFacts } from "./source-facts.ts";
import { titledSource } from "./title-source.ts";

type Speaker = ResolvedSource["speaker"];

/** Kinds of text that an office puts out under somebody's name. */
const RELEASE_KINDS: ReadonlySet<string> = new Set(["press_release", "statement", "other"]);

/** Whether nothing but the text can say whose release a source is. */
export function mayBeRelease({ speaker, speaker_id: speakerId, turns, outlet, kind = "other" }: SourceFacts): boolean {
  return !speaker && !speakerId && !turns && !outlet && RELEASE_KINDS.has(kind);
}

/** Whose release a text is, as the search in it says. */
export interface FoundOwner {
  readonly owner: Speaker | null;
  /** Those who put it out together; empty unless there are several. */
  readonly issuers: readonly Speaker[];
}

export interface OwnedSources {
  /** The same sources in the same order; those that name nobody are as they were, and the very list when none does. */
  readonly facts: readonly SourceFacts[];
  /** Those who speak as one, by id. */
  readonly groups: readonly SpeakingGroup[];
}

export interface SpeakingGroup {
  readonly groupId: string;
  /** Actors, by id. */
  readonly members: readonly string[];
}

/**
 * Gives releases their speakers, and headlines those of their texts.
 *
 * @param found  one entry per source, or none at all when nothing was searched.
 */
export function giveOwners(facts: readonly SourceFacts[], found: readonly FoundOwner[]): OwnedSources {
  const speakers = new Map<string, { readonly speaker_id?: string; readonly speaker?: string }>();
  const groups = new Map<string, SpeakingGroup>();
  facts.forEach((source, i) => {
    const { owner = null, issuers = [] } = found[i] ?? {};
    if (owner !== null) {
      const named = nameOf(owner);
      if (named !== undefined) speakers.set(source.id, named);
      return;
    }
    const ids = [...new Set(issuers.flatMap((issuer) => idOf(issuer) ?? []))].sort();
    if (ids.length < 2) return;
    const groupId = `group:${ids.join("+")}`;
    speakers.set(source.id, { speaker_id: groupId });
    groups.set(groupId, { groupId, members: ids });
  });
  if (speakers.size === 0) return { facts, groups: [] };
  return {
    facts: facts.map((source) => ({ ...source, ...speakers.get(source.kind === "title" ? titledSource(source.id) : source.id) })),
    groups: [...groups.values()].sort((x, y) => (x.groupId < y.groupId ? -1 : 1)),
  };
}

function nameOf(speaker: Speaker): { readonly speaker_id?: string; readonly speaker?: string } | undefined {
  if (speaker.kind === "listed") return { speaker_id: speaker.actorId };
  return speaker.kind === "named" && speaker.isFull ? { speaker: speaker.name } : undefined;
}

function idOf(speaker: Speaker): string | undefined {
  const named = nameOf(speaker);
  return named?.speaker_id ?? (named?.speaker === undefined ? undefined : actorKey(named.speaker));
}
