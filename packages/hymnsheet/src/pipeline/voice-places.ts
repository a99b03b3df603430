/**
 * Where the words of each utterance stand, as columns between the stage that parts the texts and those that read their tokens.
 */
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { Extent } from "@hymnsheet/core/voices/found-attribution";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";

export interface SettledVoices {
  /** By source and place. */
  readonly utterances: readonly UtteranceRow[];
  /** Per utterance its stretches, ascending. */
  readonly pieces: readonly (readonly Extent[])[];
  /** Per utterance a value of `Standing`. */
  readonly standing: Uint8Array;
  /** Party of a statement; "" or nothing when none is known. */
  readonly partyOf: ReadonlyMap<string, string>;
}

/** Stretches in the order of their sources and places: what the engine calls documents. */
export interface VoicePlaces {
  /** Per stretch: number of its utterance in the order of `SettledVoices`. */
  readonly utterance: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Per stretch. */
  readonly standing: Uint8Array;
}

const STAGE = "voices";
const PLACES = "places";
const PARTIES = "parties";

export function writeVoicePlaces(writer: StageWriter, { utterances, pieces, standing, partyOf }: SettledVoices): void {
  const places = utterances.flatMap(({ source_id: source }, utterance) =>
    pieces[utterance]!.map((piece) => ({ ...piece, source, utterance })),
  );
  places.sort((x, y) =>
    x.source !== y.source ? (x.source < y.source ? -1 : 1) : x.start - y.start || x.end - y.end || x.utterance - y.utterance,
  );
  writer.writeColumns(PLACES, {
    utterance: Uint32Array.from(places, (place) => place.utterance),
    start: Uint32Array.from(places, (place) => place.start),
    end: Uint32Array.from(places, (place) => place.end),
    standing: Uint8Array.from(places, (place) => standing[place.utterance]!),
  });
  const parties = [...partyOf].filter(([, party]) => party !== "").sort(([x], [y]) => (x < y ? -1 : 1));
  writer.writeColumns(PARTIES, { json: new TextEncoder().encode(JSON.stringify(parties)) });
}

export function readVoicePlaces(project: ProjectWriter): VoicePlaces {
  // Written with these names and kinds above.
  return project.readColumns(STAGE, PLACES) as unknown as VoicePlaces;
}

/** Party of each statement that has one. */
export function readParties(project: ProjectWriter): Map<string, string> {
  const { json } = project.readColumns(STAGE, PARTIES);
  return new Map(JSON.parse(new TextDecoder().decode(json as Uint8Array)) as [string, string][]);
}
