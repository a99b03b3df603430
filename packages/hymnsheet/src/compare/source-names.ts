import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";

type NamedSource = Pick<SourceRow, "source_id" | "path">;

/** What other programs may call the sources of a project: id, path, file name, each also without `.txt` or another ending. */
export class SourceNames {
  readonly #ids = new Set<string>();
  /** By other name; null when several sources have it. */
  readonly #others = new Map<string, string | null>();

  /** @param sources  in any order. */
  constructor(sources: readonly NamedSource[]) {
    for (const { source_id, path } of sources) {
      this.#ids.add(source_id);
      if (source_id.endsWith("#title")) continue;
      const file = path.split("/").at(-1)!;
      for (const name of new Set([path, file, withoutEnding(file)])) {
        const known = this.#others.get(name);
        this.#others.set(name, known === undefined || known === source_id ? source_id : null);
      }
    }
  }

  static async open(reader: ProjectReader): Promise<SourceNames> {
    return new SourceNames(await reader.rows<NamedSource>(sourceTable, { columns: ["source_id", "path"] }));
  }

  /**
   * The id of the source that the first reference that names one means; null when none names exactly one. Of a path every end is tried, the
   * longest first: folders differ between machines.
   */
  find(references: readonly string[]): string | null {
    for (const reference of references) {
      const parts = reference.replaceAll("\\", "/").split("/");
      for (let from = 0; from < parts.length; from++) {
        const end = parts.slice(from).join("/");
        for (const name of [end, withoutEnding(end)]) {
          const found = this.#ids.has(name) ? name : this.#others.get(name);
          if (found !== undefined && found !== null) return found;
        }
      }
    }
    return null;
  }
}

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[a-z0-9]{1,5}$/iu, "");
