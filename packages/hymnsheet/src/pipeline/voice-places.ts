/**
 * Where the words of each utterance stand, as columns between the stage that parts the texts and those that read their tokens.
 */
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { Extent } from "@hymnsheet/core/model/extent";
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
  /** Outlets that a source names as where it has its text from, by source. */
  readonly declaredOutlets: ReadonlyMap<string, ReadonlySet<string>>;
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
const OUTLETS = "declared-outlets";

export function writeVoicePlaces(writer: StageWriter, { utterances, pieces, standing, partyOf, declaredOutlets }: SettledVoices): void {
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
  const parties = [...partyOf].filter(([, party]) => party !== "");
  writer.writeColumns(PARTIES, { json: encode(parties) });
  writer.writeColumns(OUTLETS, { json: encode([...declaredOutlets].map(([source, outlets]) => [source, [...outlets].sort()])) });
}

/** Pairs by their first member, as bytes. */
function encode(pairs: readonly (readonly [string, unknown])[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(pairs.toSorted(([x], [y]) => (x < y ? -1 : 1))));
}

export function readVoicePlaces(project: ProjectWriter): VoicePlaces {
  // Written with these names and kinds above.
  return project.readColumns(STAGE, PLACES) as unknown as VoicePlaces;
}

/** Party of each statement that has one. */
export function readParties(project: ProjectWriter): Map<string, string> {
  return new Map(decode<string>(project, PARTIES));
}

/** Outlets that a source names as where it has its text from; nothing for a source that names none. */
export function readDeclaredOutlets(project: ProjectWriter): Map<string, ReadonlySet<string>> {
  return new Map(decode<string[]>(project, OUTLETS).map(([source, outlets]) => [source, new Set(outlets)]));
}

function decode<V>(project: ProjectWriter, name: string): [string, V][] {
  const { json } = project.readColumns(STAGE, name);
  return JSON.parse(new TextDecoder().decode(json as Uint8Array)) as [string, V][];
}
