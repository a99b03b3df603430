/**
 * Gives every source an id of its own: the one given, or one from its relative path and content (and its fields, where a file has many
 * records). Independent of the order of lines, but for
 * which of two conflicting sources keeps a given id: the first in order of files and lines. Memory: some 150 bytes a source, never a text.
 */
import { hash } from "node:crypto";
import { contentId } from "@hymnsheet/core/model/ids";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { sourceFields } from "./source-fields.ts";

interface Known {
  readonly textHash: string;
  readonly values: string;
  readonly file: string;
}

export interface Registered {
  /** Absent when the same source was there before. */
  readonly source?: SourceInput & { readonly id: string };
  readonly problems: readonly ProblemFinding[];
}

export class SourceRegister {
  readonly #known = new Map<string, Known>();

  /** Registers a source from a file; `relative` is the file's path below the named folder, `absolute` tells files apart. */
  add(source: SourceInput, relative: string, absolute: string): Registered {
    const { text, line } = source;
    const values = sourceFields.map((field) => source[field] ?? "").join("\u0000");
    const entry: Known = { textHash: hash("sha256", text, "base64url"), values, file: absolute };
    const id = source.id ?? contentId("source", line === null ? [relative, entry.textHash] : [relative, entry.textHash, values]);
    const known = this.#known.get(id);
    if (known === undefined) return this.#keep(id, source, entry, []);
    const isSameFile = known.file === absolute;
    if (source.id === undefined && !isSameFile) return this.#keep(this.#free(id, relative), source, entry, []);
    if (known.textHash === entry.textHash) return { problems: [repetition(id, line, known.values, values)] };
    const renamed = this.#free(id, entry.textHash);
    if (this.#known.get(renamed)?.textHash === entry.textHash) return { problems: [problemFinding("record_repeated", line, id)] };
    return this.#keep(renamed, source, entry, [problemFinding("id_repeated", line, id, renamed)]);
  }

  #keep(id: string, source: SourceInput, entry: Known, problems: readonly ProblemFinding[]): Registered {
    this.#known.set(id, entry);
    return { source: { ...source, id }, problems };
  }

  /** An id like `id` that is not taken, the same whenever the same sources are read. */
  #free(id: string, seed: string): string {
    for (let attempt = 1; ; attempt++) {
      const candidate = `${id}~${contentId("s", [seed, attempt]).slice(2, 10)}`;
      if (!this.#known.has(candidate)) return candidate;
    }
  }
}

/** Two sources with one id and one text: a note that they are the same, or in which fields they differ. */
function repetition(id: string, line: number | null, known: string, values: string): ProblemFinding {
  const before = known.split("\u0000");
  const differing = sourceFields.filter((_, place) => before[place] !== values.split("\u0000")[place]);
  return differing.length === 0 ? problemFinding("record_repeated", line, id) : problemFinding("fields_differ", line, id, differing);
}
