/**
 * Runs of words of many voices, as a tree: whoever reads a text along it leaves a run at the first word that no voice goes on with. Kept in
 * typed arrays. Cost: linear in the words that are added, and in those that are read.
 */
import { GRAM_WORDS } from "./word-grams.ts";

const FEWEST_SLOTS = 1 << 12;

export class RunTrie {
  readonly #ids = new Map<string, number>();
  /** Slots of an open table: a node and the word behind it, to the node of both together; 0 is empty. */
  #from = new Uint32Array(FEWEST_SLOTS);
  #word = new Uint32Array(FEWEST_SLOTS);
  #to = new Uint32Array(FEWEST_SLOTS);
  #used = 0;
  /** Per node of a whole run the voices that hold it, ascending; nodes of single words are the numbers of the words. */
  readonly #holders = new Map<number, number[]>();
  #nodes = 0;
  #visits = new Uint32Array(0);
  #visit = 0;

  /**
   * @param voices  words in normal form. Their runs are those of `wordGrams`: of `GRAM_WORDS` words, or the whole of a shorter voice of two
   *                words and more.
   */
  constructor(voices: readonly { readonly words: readonly string[] }[]) {
    for (const { words } of voices) for (const word of words) if (!this.#ids.has(word)) this.#ids.set(word, this.#ids.size + 1);
    this.#nodes = this.#ids.size;
    voices.forEach(({ words }, voice) => {
      if (words.length < 2) return;
      const length = Math.min(GRAM_WORDS, words.length);
      for (let at = 0; at + length <= words.length; at++) this.#add(words, at, length, voice);
    });
    this.#visits = new Uint32Array(this.#nodes + 1);
  }

  /** Calls `visit` with the voices of every run of two and more words that a text holds, once per run. */
  read(words: readonly string[], visit: (holders: readonly number[]) => void): void {
    const ids = Uint32Array.from(words, (word) => this.#ids.get(word) ?? 0);
    this.#visit++;
    for (let at = 0; at < ids.length; at++) {
      let node = ids[at]!;
      for (let more = 1; more < GRAM_WORDS && node !== 0 && at + more < ids.length; more++) {
        node = ids[at + more] === 0 ? 0 : this.#to[this.#slot(node, ids[at + more]!)]!;
        const holders = this.#holders.get(node);
        if (holders === undefined || this.#visits[node] === this.#visit) continue;
        this.#visits[node] = this.#visit;
        visit(holders);
      }
    }
  }

  #add(words: readonly string[], at: number, length: number, voice: number): void {
    let node = this.#ids.get(words[at]!)!;
    for (let more = 1; more < length; more++) node = this.#child(node, this.#ids.get(words[at + more]!)!);
    const holders = this.#holders.get(node);
    if (holders === undefined) this.#holders.set(node, [voice]);
    else if (holders.at(-1) !== voice) holders.push(voice);
  }

  #child(node: number, word: number): number {
    const slot = this.#slot(node, word);
    if (this.#to[slot] !== 0) return this.#to[slot]!;
    this.#from[slot] = node;
    this.#word[slot] = word;
    const made = (this.#to[slot] = ++this.#nodes);
    if (++this.#used * 2 > this.#to.length) this.#grow();
    return made;
  }

  /** Where a node and a word stand, or the empty slot for them. */
  #slot(node: number, word: number): number {
    const mask = this.#to.length - 1;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask)
      if (this.#to[slot] === 0 || (this.#from[slot] === node && this.#word[slot] === word)) return slot;
  }

  #grow(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to];
    this.#from = new Uint32Array(to.length * 2);
    this.#word = new Uint32Array(to.length * 2);
    this.#to = new Uint32Array(to.length * 2);
    for (let old = 0; old < to.length; old++) {
      if (to[old] === 0) continue;
      const slot = this.#slot(from[old]!, word[old]!);
      this.#from[slot] = from[old]!;
      this.#word[slot] = word[old]!;
      this.#to[slot] = to[old]!;
    }
  }
}
