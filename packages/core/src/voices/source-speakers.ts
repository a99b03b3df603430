import type { SpeakerInput } from "../model/source-input.ts";
import type { DeclaredVoices } from "./declared-voices.ts";
import { actorKey } from "./source-facts.ts";

/** Who speaks in a source, where the input names one speaker for all of it. */
export function ownersOf({ utterances }: DeclaredVoices): Map<string, string> {
  const owners = new Map<string, string>();
  const several = new Set<string>();
  for (const { source_id: source, speaker_id: speaker, form } of utterances) {
    if (form !== "transcript") continue;
    if ((owners.get(source) ?? speaker) !== speaker) several.add(source);
    owners.set(source, speaker);
  }
  for (const source of several) owners.delete(source);
  return owners;
}

/** Whoever the input names beside a source and not in the list: a text that names them means them, not somebody of the same name. */
export function speakersBeside({ actors }: DeclaredVoices, listed: readonly SpeakerInput[]): SpeakerInput[] {
  const known = new Set(listed.map((speaker) => actorKey(speaker.speaker_id)));
  return actors
    .actors()
    .flatMap(({ actor_id, kind, name, origin }): SpeakerInput[] =>
      kind === "person" && origin === "given" && !known.has(actor_id) ? [{ speaker_id: actor_id, name, aliases: [] }] : [],
    );
}
