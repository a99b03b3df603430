/**
 * What can only be noted when everything has been read: undated sources, one person under several names, several names for one id.
 * Nobody is joined here: that is for a person to decide. Memory: the distinct names.
 */
import { english } from "@hymnsheet/core/languages/en/english";
import type { SourceInput, SpeakerInput } from "@hymnsheet/core/model/source-input";
import { tokenise } from "@hymnsheet/core/text/build-token-columns";
import { byCodeUnits, type InputFile } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";

const TITLES: ReadonlySet<string> = new Set(english.titles);

interface Place {
  readonly file: InputFile;
  readonly line: number | null;
}

/** Collects notes while sources go by. */
export class CorpusNotes {
  readonly #listed = new Map<string, string>();
  /** Names with their ids that were looked at already: most sources bring no new one. */
  readonly #known = new Set<string>();
  readonly #places = new Map<string, Place>();
  readonly #namesOfId = new Map<string, Set<string>>();
  readonly #idsOfKey = new Map<string, Map<string, string>>();
  #undated: Place | undefined;
  #undatedCount = 0;
  #sourceCount = 0;

  constructor(speakers: readonly SpeakerInput[]) {
    for (const { name, aliases, speaker_id } of speakers)
      for (const spelling of [name, ...aliases]) if (!this.#listed.has(spelling)) this.#listed.set(spelling, speaker_id);
  }

  add(source: SourceInput, file: InputFile): void {
    const place = { file, line: source.line };
    this.#sourceCount++;
    if (source.date === undefined) {
      this.#undatedCount++;
      this.#undated ??= place;
    }
    this.#addName(source.speaker, source.speaker_id, place);
    for (const turn of source.turns ?? []) this.#addName(turn.speaker, undefined, place);
  }

  #addName(name: string | undefined, givenId: string | undefined, place: Place): void {
    if (!name) return;
    const id = givenId ?? this.#listed.get(name) ?? name;
    const known = `${name}\u0000${id}`;
    if (this.#known.has(known)) return;
    this.#known.add(known);
    if (!this.#places.has(name)) this.#places.set(name, place);
    if (givenId !== undefined && this.#listed.get(name) !== givenId)
      this.#namesOfId.set(id, (this.#namesOfId.get(id) ?? new Set()).add(name));
    const key = comparableName(name);
    const ids = this.#idsOfKey.get(key) ?? new Map<string, string>();
    if (!ids.has(id)) ids.set(id, name);
    this.#idsOfKey.set(key, ids);
  }

  /** All notes, each with the file it is first about, in a fixed order. */
  *notes(): Generator<{ readonly file: InputFile; readonly problem: ProblemFinding }> {
    if (this.#undated !== undefined) {
      const { file } = this.#undated;
      yield { file, problem: problemFinding("dates_missing", null, this.#undatedCount, this.#sourceCount) };
    }
    for (const [id, names] of [...this.#namesOfId].sort(([a], [b]) => byCodeUnits(a, b))) {
      const spellings = [...names].sort(byCodeUnits);
      if (spellings.length > 1) yield this.#note(spellings.at(-1)!, problemFinding("speaker_names_differ", null, id, spellings));
    }
    for (const [, ids] of [...this.#idsOfKey].sort(([a], [b]) => byCodeUnits(a, b))) {
      const names = [...new Set(ids.values())].sort(byCodeUnits);
      if (ids.size > 1 && names.length > 1) yield this.#note(names.at(-1)!, problemFinding("speaker_names_similar", null, names));
    }
  }

  #note(name: string, problem: ProblemFinding): { readonly file: InputFile; readonly problem: ProblemFinding } {
    return { file: this.#places.get(name)!.file, problem };
  }
}

/** A name without titles, initials, accents of typing and case; the whole name when nothing else is left of it. */
function comparableName(name: string): string {
  const words = tokenise(name).map((token) => token.word);
  const rest = words.filter((word) => !TITLES.has(word) && [...word.replaceAll(".", "")].length > 1 && !/^\p{L}(?:\.\p{L})+$/u.test(word));
  return rest.length < 2 ? `= ${name}` : rest.join(" ");
}
