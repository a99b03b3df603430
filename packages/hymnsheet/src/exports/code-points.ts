import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { sourceTable } from "@hymnsheet/core/model/tables/source";

/** Astral characters of the sources kept for the next offset. */
const keptSources = 64;

/**
 * Offsets that count characters where a text holds pairs of surrogates.
 *
 * @param pairs   places of high surrogates in the text, ascending.
 * @param offset  UTF-16 units from the start of the text.
 * @returns       code points from the start of the text.
 */
export function codePointOffset(pairs: Uint32Array, offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

/** Places of high surrogates in a text, ascending. */
export function surrogatePairs(text: string): Uint32Array {
  return Uint32Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
}

/** Converts offsets of a project's sources from UTF-16 units to code points; reads only texts that need it. */
export class CodePointOffsets {
  readonly #reader: ProjectReader;
  readonly #astralSources: ReadonlySet<string>;
  readonly #kept = new Map<string, Uint32Array>();

  private constructor(reader: ProjectReader, astralSources: ReadonlySet<string>) {
    this.#reader = reader;
    this.#astralSources = astralSources;
  }

  static async open(reader: ProjectReader): Promise<CodePointOffsets> {
    const astral = new Set<string>();
    for await (const batch of reader.scan<{ source_id: string; astral_count: number }>(sourceTable))
      for (const source of batch) if (source.astral_count > 0) astral.add(source.source_id);
    return new CodePointOffsets(reader, astral);
  }

  async convert(sourceId: string, offset: number): Promise<number> {
    return this.#astralSources.has(sourceId) ? codePointOffset(await this.#pairs(sourceId), offset) : offset;
  }

  async #pairs(sourceId: string): Promise<Uint32Array> {
    const known = this.#kept.get(sourceId);
    if (known !== undefined) return known;
    const pairs = surrogatePairs((await this.#reader.text(sourceId)) ?? "");
    this.#kept.set(sourceId, pairs);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptSources) break;
      this.#kept.delete(oldest);
    }
    return pairs;
  }
}
