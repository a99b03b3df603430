/** Takes out of a source what was withdrawn or belongs to a forgotten person, before anything is read of it. */
import { blankPlaces, nameWords, placesOfNames, type HiddenNames } from "@hymnsheet/core/text/blank-names";
import type { SourceInput, SpeakerInput } from "@hymnsheet/core/model/source-input";
import { TITLE_SUFFIX, titledSource } from "@hymnsheet/core/voices/title-source";
import { saltedHash, type PersonStone, type Tombstone } from "../store/tombstones.ts";

/** What of a source may hold words: as read, or as kept. */
export type ErasableSource = Omit<SourceInput, "date" | "language"> & { readonly id: string };

/** Distinct words whose hash is remembered. */
const REMEMBERED = 1 << 18;

/** Names of a person as a test, with a memory, since most words come again and again. */
export function hiddenNames(stone: PersonStone): HiddenNames {
  const known = new Map(stone.names.map(({ hash, is_plain }) => [hash, is_plain]));
  const memory = new Map<string, boolean | null>();
  return {
    wordCounts: [...new Set(stone.names.map((name) => name.word_count))].sort((x, y) => x - y),
    isName: (words, isWritten) => {
      let plain = memory.get(words);
      if (plain === undefined) {
        plain = known.get(saltedHash(stone.salt, words)) ?? null;
        if (memory.size >= REMEMBERED) memory.clear();
        memory.set(words, plain);
      }
      return plain !== null && (isWritten || plain);
    },
  };
}

export class Eraser {
  readonly #stones: readonly (readonly [Tombstone, HiddenNames | undefined])[];

  constructor(tombstones: readonly Tombstone[]) {
    this.#stones = tombstones.map((stone) => [stone, stone.kind === "person" ? hiddenNames(stone) : undefined] as const);
  }

  /** The source without what was taken out, everything else in its place; undefined when nothing of it may be read. */
  source<S extends ErasableSource>(source: S): S | undefined {
    let left: S | undefined = source;
    for (const [stone, names] of this.#stones) {
      if (stone.kind === "person") left = erasePerson(left, stone, names!);
      else if (isStone(stone, left)) return undefined;
      if (left === undefined) return undefined;
    }
    return left;
  }

  /** A text without the names of forgotten people. */
  words(text: string): string {
    return this.#stones.reduce((left, [, names]) => (names ? blankPlaces(left, placesOfNames(left, names, true)) : left), text);
  }

  speakers(speakers: readonly SpeakerInput[]): SpeakerInput[] {
    return speakers
      .filter(({ name, speaker_id }) => !this.#stones.some(([, names]) => names && (isOf(names, name) || isOf(names, speaker_id))))
      .map((speaker) => ({ ...speaker, aliases: speaker.aliases.filter((alias) => this.words(alias) === alias) }));
  }
}

function isStone(stone: Extract<Tombstone, { kind: "source" }>, source: ErasableSource): boolean {
  if (titledSource(source.id) === stone.source_id) return true;
  return stone.text_hash !== "" && !source.id.endsWith(TITLE_SUFFIX) && saltedHash(stone.salt, source.text) === stone.text_hash;
}

const isOf = (names: HiddenNames, name: string | undefined): boolean => {
  const words = nameWords(name ?? "");
  return words !== "" && names.wordCounts.includes(words.split(" ").length) && names.isName(words, true);
};

function erasePerson<S extends ErasableSource>(source: S, stone: PersonStone, names: HiddenNames): S | undefined {
  if ([source.speaker, source.speaker_id, source.author].some((name) => isOf(names, name))) return undefined;
  if (stone.source_hashes.includes(saltedHash(stone.salt, titledSource(source.id)))) return undefined;
  const blankField = (text: string): string => blankPlaces(text, placesOfNames(text, names, true));
  const blankText = (text: string, own: readonly { readonly start: number; readonly end: number }[] = []): string => {
    const hash = saltedHash(stone.salt, text);
    const kept = stone.texts.filter((known) => known.text_hash === hash).flatMap((known) => known.places);
    return blankPlaces(text, [...placesOfNames(text, names), ...kept.map(([start, end]) => ({ start, end })), ...own]);
  };
  const { turns, mentions } = source;
  const ownTurns = (turns ?? []).filter(({ speaker }) => isOf(names, speaker));
  const field = <K extends keyof ErasableSource>(name: K): Partial<Record<K, string>> => {
    const given = source[name];
    return typeof given === "string" ? ({ [name]: blankField(given) } as Partial<Record<K, string>>) : {};
  };
  return {
    ...source,
    ...field("path"),
    ...field("speaker"),
    ...field("speaker_id"),
    ...field("outlet"),
    ...field("author"),
    ...field("party"),
    ...field("event"),
    ...field("url"),
    id: placesOfNames(source.id, names, true).length === 0 ? source.id : maskedId(source.id, stone),
    text: blankText(source.text, ownTurns),
    ...(source.title === undefined ? {} : { title: blankText(source.title) }),
    ...(turns === undefined
      ? {}
      : { turns: turns.map((turn) => ({ ...turn, speaker: isOf(names, turn.speaker) ? "" : blankField(turn.speaker) })) }),
    ...(mentions === undefined ? {} : { mentions: mentions.filter(({ name }) => placesOfNames(name, names, true).length === 0) }),
  };
}

/** An id that holds the name, as one that does not; a headline keeps belonging to its text. */
function maskedId(id: string, { salt }: PersonStone): string {
  return `source_${saltedHash(salt, titledSource(id)).slice(0, 16)}${id.endsWith(TITLE_SUFFIX) ? TITLE_SUFFIX : ""}`;
}
