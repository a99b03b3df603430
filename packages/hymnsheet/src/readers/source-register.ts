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

/** Ids that end like this belong to headlines, which are sources of their own. */
const TITLE_SUFFIX = "#title";

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
    if (source.id?.endsWith(TITLE_SUFFIX)) {
      const renamed = `${source.id}~`;
      const { source: kept, problems } = this.add({ ...source, id: renamed }, relative, absolute);
      return { ...(kept ? { source: kept } : {}), problems: [problemFinding("id_reserved", source.line, source.id, renamed), ...problems] };
    }
    const { text, line } = source;
    const values = sourceFields.map((field) => source[field] ?? "").join("\u0000");
    const entry: Known = { textHash: hash("sha256", text, "base64url"), values, file: absolute };
    const id = source.id ?? contentId("source", line === null ? [relative, entry.textHash] : [relative, entry.textHash, values]);
    const known = this.#known.get(id);
    if (known === undefined) return this.#keep(id, source, entry, []);
    const isOwnName = source.id === undefined && known.file !== absolute;
    if (!isOwnName && known.textHash === entry.textHash) return { problems: [repetition(id, line, known.values, values)] };
    for (let attempt = 1; ; attempt++) {
      const renamed = `${id}~${contentId("s", [isOwnName ? relative : entry.textHash, attempt]).slice(2, 10)}`;
      const taken = this.#known.get(renamed);
      if (taken === undefined)
        return this.#keep(renamed, source, entry, isOwnName ? [] : [problemFinding("id_repeated", line, id, renamed)]);
      if (!isOwnName && taken.textHash === entry.textHash) return { problems: [repetition(renamed, line, taken.values, values)] };
    }
  }

  #keep(id: string, source: SourceInput, entry: Known, problems: readonly ProblemFinding[]): Registered {
    this.#known.set(id, entry);
    return { source: { ...source, id }, problems };
  }
}

/** Two sources with one id and one text: a note that they are the same, or in which fields they differ. */
function repetition(id: string, line: number | null, known: string, values: string): ProblemFinding {
  const before = known.split("\u0000");
  const differing = sourceFields.filter((_, place) => before[place] !== values.split("\u0000")[place]);
  return differing.length === 0 ? problemFinding("record_repeated", line, id) : problemFinding("fields_differ", line, id, differing);
}
