/**
 * Words as numbers: an open-addressing hash table over UTF-16 units. Units of all words lie in one pool, so a million words
 * cost no million strings, and looking a word up allocates nothing. Ids count from 1 in order of first sight.
 */

/** The whole vocabulary as two columns, for a file or another thread. */
export interface VocabularyColumns {
  /** UTF-16 units of all words, one after the other. */
  readonly units: Uint16Array;
  /** First unit per id; entry 0 and 1 are 0; one entry more than the last id. */
  readonly firstUnit: Uint32Array;
}

const INITIAL_SLOTS = 1 << 12;

/** Seed of the running hash; feed units with `Math.imul(hash ^ unit, HASH_FACTOR)`. */
export const HASH_SEED = 0x2f1b3c4d;
export const HASH_FACTOR = 0x9e3779b1;

/** Numbers for normal forms. Two vocabularies built from the same words in the same order are equal. */
export class Vocabulary {
  #units = new Uint16Array(1 << 14);
  #firstUnit = new Uint32Array(1 << 11);
  #hashes = new Int32Array(1 << 11);
  #slots = new Int32Array(INITIAL_SLOTS);
  #size = 0;

  /** The vocabulary that `toColumns` described. */
  static fromColumns(columns: VocabularyColumns): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.add(columns);
    return vocabulary;
  }

  /** Number of words; ids run from 1 to `size`. */
  get size(): number {
    return this.#size;
  }

  /**
   * Id of a word given as units, which is added when it is new.
   *
   * @param buffer  units of the word from index 0 on.
   * @param length  number of units; integer >= 0.
   * @param hash    `hashUnits(buffer, length)`.
   */
  intern(buffer: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = slots[slot]!;
      if (id === 0) return this.#append(buffer, length, hash, slot);
      if (this.#hashes[id] === hash && this.#isWord(id, buffer, length)) return id;
      slot = (slot + 1) & mask;
    }
  }

  /**
   * Adds the words of another vocabulary in the order of their ids.
   *
   * @returns  id of each of its words here, by its id there; entry 0 is 0.
   */
  add({ units, firstUnit }: VocabularyColumns): Uint32Array {
    const ids = new Uint32Array(firstUnit.length - 1);
    for (let id = 1; id < ids.length; id++) {
      const word = units.subarray(firstUnit[id]!, firstUnit[id + 1]!);
      ids[id] = this.intern(word, word.length, hashUnits(word, word.length));
    }
    return ids;
  }

  /** Id of a normal form, which is added when it is new. */
  internWord(word: string): number {
    const units = unitsOf(word);
    return this.intern(units, units.length, hashUnits(units, units.length));
  }

  /** Id of a normal form; 0 when it was never seen. */
  find(word: string): number {
    const units = unitsOf(word);
    const hash = hashUnits(units, units.length);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id === 0 || (this.#hashes[id] === hash && this.#isWord(id, units, units.length))) return id;
    }
  }

  /** Normal form of an id; empty for 0 and for ids never given. */
  word(id: number): string {
    if (id < 1 || id > this.#size) return "";
    return String.fromCharCode(...this.#units.subarray(this.#firstUnit[id]!, this.#firstUnit[id + 1]!));
  }

  /** Copies the vocabulary into columns; with `shared` over SharedArrayBuffer. */
  toColumns(options: { readonly shared?: boolean } = {}): VocabularyColumns {
    const unitCount = this.#firstUnit[this.#size + 1]!;
    const buffer = (bytes: number) => (options.shared === true ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
    const units = new Uint16Array(buffer(unitCount * 2));
    units.set(this.#units.subarray(0, unitCount));
    const firstUnit = new Uint32Array(buffer((this.#size + 2) * 4));
    firstUnit.set(this.#firstUnit.subarray(0, this.#size + 2));
    return { units, firstUnit };
  }

  #isWord(id: number, buffer: Uint16Array, length: number): boolean {
    const first = this.#firstUnit[id]!;
    if (this.#firstUnit[id + 1]! - first !== length) return false;
    for (let i = 0; i < length; i++) if (this.#units[first + i] !== buffer[i]) return false;
    return true;
  }

  #append(buffer: Uint16Array, length: number, hash: number, slot: number): number {
    const id = ++this.#size;
    if (id + 1 >= this.#firstUnit.length) {
      this.#firstUnit = grown(this.#firstUnit, new Uint32Array(this.#firstUnit.length * 2));
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
    }
    const first = this.#firstUnit[id]!;
    if (first + length > this.#units.length)
      this.#units = grown(this.#units, new Uint16Array(Math.max(this.#units.length * 2, first + length)));
    for (let i = 0; i < length; i++) this.#units[first + i] = buffer[i]!;
    this.#firstUnit[id + 1] = first + length;
    this.#hashes[id] = hash;
    this.#slots[slot] = id;
    if (id * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let id = 1; id <= this.#size; id++) {
      const hash = this.#hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** Hash of the first `length` units; a 32-bit signed integer. */
export function hashUnits(units: Uint16Array, length: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ units[i]!, HASH_FACTOR);
  return hash;
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return units;
}

function grown<A extends Uint16Array | Uint32Array | Int32Array>(old: A, bigger: A): A {
  bigger.set(old);
  return bigger;
}
