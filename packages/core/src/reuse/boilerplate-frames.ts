/**
 * Letterheads, contact lines and signatures learned from repetition: rows of five words that one speaker (or one outlet) uses in many of
 * the own texts, mostly at their head or tail. A line repeated in the middle of speeches is no frame, however often it is said.
 *
 * Idea: detection of page templates by shared shingles within a site (Bar-Yossef & Rajagopalan 2002; Gibson, Punera & Tomkins 2005), with
 * the writer in place of the site. Departure: place in the text counts, because politicians repeat themselves on purpose.
 * Cost: linear in tokens. Only words inside passages are tabled; everything else is looked up and not stored.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { mixPair } from "../algo/mix-hash.ts";
import { powerOfTwoFrom } from "../algo/growing-array.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";

/** Words per row. */
const GRAM = 5;
/** Head and tail: at most so many tokens and at most so large a part of the text. */
const HEAD_TOKENS = 40;
const TAIL_TOKENS = 70;
const HEAD_SHARE = 0.15;
const TAIL_SHARE = 0.25;
/** Slots of a template: so many words between two framed rows belong to the frame. */
const SLOT_TOKENS = 4;

/**
 * Marks framed tokens of the documents of one owner.
 *
 * @param own      numbers of the canonical documents of one speaker or outlet, ascending.
 * @param matched  1 for each token inside a passage.
 * @param mark     called for each stretch [first, end) of tokens found to be a frame.
 */
export function findFrames(
  columns: TokenColumns,
  own: readonly number[],
  matched: Uint8Array,
  options: Pick<BoilerplateOptions, "frameDocuments" | "frameShare" | "frameEdgeShare">,
  mark: (first: number, end: number) => void,
): void {
  const least = Math.max(options.frameDocuments, Math.ceil(own.length * options.frameShare));
  if (own.length < least) return;
  const table = new GramTable(columns, own, matched);
  if (table.size === 0) return;
  own.forEach((document, index) => {
    const { head, tail } = edgesOf(columns, document);
    forEachGram(columns, document, (at, key) => table.see(key, index + 1, at < head || at + GRAM > tail));
  });
  const isFrame = (key: number) => table.isFrame(key, least, options.frameEdgeShare);
  for (const document of own) {
    let first = -1;
    let end = -1;
    forEachGram(columns, document, (at, key) => {
      if (matched[at] === 0 || matched[at + GRAM - 1] === 0 || !isFrame(key)) return;
      if (first >= 0 && at <= end + SLOT_TOKENS) end = at + GRAM;
      else {
        if (first >= 0) mark(first, end);
        first = at;
        end = at + GRAM;
      }
    });
    if (first >= 0) mark(first, end);
  }
}

/** Numbers of the canonical documents of each owner, by owner; owner 0 of outlets is nobody. */
export function documentsByOwner(documents: DocumentColumns, owner: Uint32Array, isOwned: (document: number) => boolean): number[][] {
  const lists: number[][] = [];
  for (let document = 0; document < owner.length; document++) {
    if (documents.canonical[document] !== document || !isOwned(document)) continue;
    (lists[owner[document]!] ??= []).push(document);
  }
  return lists.filter((list) => list !== undefined);
}

function edgesOf(columns: TokenColumns, document: number): { head: number; tail: number } {
  const first = columns.firstToken[document]!;
  const length = columns.firstToken[document + 1]! - first;
  return {
    head: first + Math.min(HEAD_TOKENS, Math.floor(length * HEAD_SHARE)),
    tail: first + length - Math.min(TAIL_TOKENS, Math.floor(length * TAIL_SHARE)),
  };
}

function forEachGram(columns: TokenColumns, document: number, visit: (at: number, key: number) => void): void {
  const { tokens, firstToken } = columns;
  const last = firstToken[document + 1]! - GRAM;
  for (let at = firstToken[document]!; at <= last; at++) visit(at, gramKey(tokens, at));
}

/** Never 0. Two rows with one key are taken for the same: one in four thousand million. */
function gramKey(tokens: Uint32Array, at: number): number {
  return mixPair(mixPair(mixPair(tokens[at]!, tokens[at + 1]!), mixPair(tokens[at + 2]!, tokens[at + 3]!)), tokens[at + 4]!) || 1;
}

/** Documents and places per row, for the rows that occur in passages. */
class GramTable {
  readonly size: number;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #last: Uint32Array;
  readonly #places: Uint32Array;
  readonly #edges: Uint32Array;

  constructor(columns: TokenColumns, own: readonly number[], matched: Uint8Array) {
    let count = 0;
    for (const document of own)
      for (let at = columns.firstToken[document]!; at < columns.firstToken[document + 1]!; at++) count += matched[at]!;
    const slots = powerOfTwoFrom(count * 2);
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots);
    this.#documents = new Uint32Array(slots);
    this.#last = new Uint32Array(slots);
    this.#places = new Uint32Array(slots);
    this.#edges = new Uint32Array(slots);
    for (const document of own)
      forEachGram(columns, document, (at, key) => {
        if (matched[at] === 1 && matched[at + GRAM - 1] === 1) this.#keys[this.#slot(key)] = key;
      });
    this.size = count;
  }

  see(key: number, document: number, isEdge: boolean): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] !== key) return;
    this.#places[slot] = this.#places[slot]! + 1;
    if (isEdge) this.#edges[slot] = this.#edges[slot]! + 1;
    if (this.#last[slot] === document) return;
    this.#last[slot] = document;
    this.#documents[slot] = this.#documents[slot]! + 1;
  }

  isFrame(key: number, least: number, edgeShare: number): boolean {
    const slot = this.#slot(key);
    return this.#documents[slot]! >= least && this.#edges[slot]! >= this.#places[slot]! * edgeShare;
  }

  #slot(key: number): number {
    let slot = key & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
