import type { ProjectReader } from "@hymnsheet/core/model/ports";

/** Texts kept for the next offset. */
const keptTexts = 64;

/** Converts offsets of a project's sources from UTF-16 units to bytes of UTF-8. Cost: the length of the text before each offset. */
export class ByteOffsets {
  readonly #reader: ProjectReader;
  readonly #kept = new Map<string, string>();

  constructor(reader: ProjectReader) {
    this.#reader = reader;
  }

  async convert(sourceId: string, offset: number): Promise<number> {
    return Buffer.byteLength((await this.#text(sourceId)).slice(0, offset), "utf8");
  }

  /** Bytes of the whole text. */
  async length(sourceId: string): Promise<number> {
    return Buffer.byteLength(await this.#text(sourceId), "utf8");
  }

  async #text(sourceId: string): Promise<string> {
    const known = this.#kept.get(sourceId);
    if (known !== undefined) return known;
    const text = (await this.#reader.text(sourceId)) ?? "";
    this.#kept.set(sourceId, text);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptTexts) break;
      this.#kept.delete(oldest);
    }
    return text;
  }
}
