/**
 * What has been found out about words and names of earlier texts, so that each is taken apart once. Only what follows from the words alone is
 * kept: results never depend on what was read before.
 */

/** Entries kept before all are dropped: some megabytes at most. */
const MOST = 1 << 15;
/** Shorter pieces are copies already; longer ones would keep the whole text they come from in memory. */
const LONGEST_COPIED = 12;

/** Values by written words. */
export class NameMemory<Value> {
  readonly #values = new Map<string, Value>();

  get(written: string): Value | undefined {
    return this.#values.get(written);
  }

  set(written: string, value: Value): void {
    if (this.#values.size >= MOST) this.#values.clear();
    this.#values.set(written.length > LONGEST_COPIED ? written.split("").join("") : written, value);
  }
}
