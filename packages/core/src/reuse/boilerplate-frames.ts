/**
 * Letterheads, contact lines and signatures learned from repetition: rows of five words that one speaker (or one outlet) uses in many of
 * the own texts, mostly at their head or tail. A line repeated in the middle of speeches is no frame, however often it is said.
 *
 * Idea: detection of page templates by shared shingles within a site (Bar-Yossef & Rajagopalan 2002; Gibson, Punera & Tomkins 2005), with
 * the writer in place of the site. Departure: place in the text counts, because politicians repeat themselves on purpose.
 * Cost: linear in the tokens inside passages; what is in no passage needs no reason not to count.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { powerOfTwoFrom, withRoom } from "../algo/growing-array.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import { GRAM_WORDS, writeGramKeys } from "./gram-keys.ts";

/** Head and tail: at most so many tokens and at most so large a part of the text. */
const HEAD_TOKENS = 40;
const TAIL_TOKENS = 70;
const HEAD_SHARE = 0.15;
const TAIL_SHARE = 0.25;
/** What goes on without a break from the edge inwards belongs to the frame: so many tokens, up to so large a part of the text. */
const HEAD_REACH = { tokens: 60, share: 0.3 } as const;
const TAIL_REACH = { tokens: 150, share: 0.5 } as const;
/** Slots of a template: so many words between two framed rows belong to the frame. */
const SLOT_TOKENS = 4;

/**
 * Marks framed tokens of the documents of one owner.
 *
 * @param isSpoken  whether a document is an address: its end is no place for a frame, because that is where slogans stand.
 * @param own      numbers of the canonical documents of one speaker or outlet, ascending.
 * @param matched  1 for each token inside a passage.
 * @param mark     called for each stretch [first, end) of tokens found to be a frame.
 */
export function findFrames(
  columns: TokenColumns,
  own: readonly number[],
  matched: Uint8Array,
  isSpoken: (document: number) => boolean,
  options: Pick<BoilerplateOptions, "frameDocuments" | "frameShare" | "frameEdgeShare">,
  mark: (first: number, end: number) => void,
): void {
  const least = Math.max(options.frameDocuments, Math.ceil(own.length * options.frameShare));
  if (own.length < least) return;
  const table = new GramTable(columns, own, matched);
  if (table.size === 0) return;
  own.forEach((document, index) => forEachMatchedGram(columns, document, matched, (_, key) => table.see(key, index + 1)));
  for (const document of own)
    countEdges(columns, document, matched, { table, least, edges: edgesOf(columns, document, isSpoken(document)) });
  const isFrame = (key: number) => table.isFrame(key, least, options.frameEdgeShare);
  for (const document of own) {
    let first = -1;
    let end = -1;
    forEachMatchedGram(columns, document, matched, (at, key) => {
      if (!isFrame(key)) return;
      if (first >= 0 && at <= end + SLOT_TOKENS) end = at + GRAM_WORDS;
      else {
        if (first >= 0) mark(first, end);
        first = at;
        end = at + GRAM_WORDS;
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

/** Where head and tail of a text end and begin, and how far a frame may reach inwards from there. */
interface Edges {
  readonly head: number;
  readonly headReach: number;
  readonly tail: number;
  readonly tailReach: number;
}

function edgesOf(columns: TokenColumns, document: number, isSpoken: boolean): Edges {
  const first = columns.firstToken[document]!;
  const length = columns.firstToken[document + 1]! - first;
  const most = (tokens: number, share: number): number => Math.min(tokens, Math.floor(length * share));
  const end = first + length;
  return {
    head: first + most(HEAD_TOKENS, HEAD_SHARE),
    headReach: first + most(HEAD_REACH.tokens, HEAD_REACH.share),
    tail: end - (isSpoken ? 0 : most(TAIL_TOKENS, TAIL_SHARE)),
    tailReach: end - (isSpoken ? 0 : most(TAIL_REACH.tokens, TAIL_REACH.share)),
  };
}

/** Counts the rows of a text that lie at its edge, or go on from there through rows that enough texts have. */
function countEdges(
  columns: TokenColumns,
  document: number,
  matched: Uint8Array,
  { table, least, edges }: { readonly table: GramTable; readonly least: number; readonly edges: Edges },
): void {
  const places: number[] = [];
  const rows: number[] = [];
  forEachMatchedGram(columns, document, matched, (at, key) => {
    places.push(at);
    rows.push(key);
  });
  const isEdge = new Uint8Array(places.length);
  const isWide = (index: number): boolean => table.documentsOf(rows[index]!) >= least;
  for (let index = 0; index < places.length; index++) {
    const at = places[index]!;
    const goesOn = index > 0 && places[index - 1] === at - 1 && isEdge[index - 1] === 1 && isWide(index - 1);
    if (at < edges.head || (at < edges.headReach && goesOn)) isEdge[index] = 1;
  }
  for (let index = places.length - 1; index >= 0; index--) {
    const end = places[index]! + GRAM_WORDS;
    const goesOn = places[index + 1] === places[index]! + 1 && isEdge[index + 1] === 1 && isWide(index + 1);
    if (end > edges.tail || (end > edges.tailReach && goesOn)) isEdge[index] = 1;
  }
  for (let index = 0; index < places.length; index++) if (isEdge[index] === 1) table.seeEdge(rows[index]!);
}

/** Scratch space. */
let keys = new Uint32Array(1024);

/** Calls `visit` for each row of five words that lies inside passages. */
function forEachMatchedGram(columns: TokenColumns, document: number, matched: Uint8Array, visit: (at: number, key: number) => void): void {
  const end = columns.firstToken[document + 1]!;
  let at = columns.firstToken[document]!;
  keys = withRoom(keys, end - at);
  while (at < end) {
    if (matched[at] === 0) {
      at++;
      continue;
    }
    let last = at;
    while (last < end && matched[last] === 1) last++;
    const count = writeGramKeys(columns.tokens, at, last, keys);
    for (let row = 0; row < count; row++) visit(at + row, keys[row]!);
    at = last;
  }
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
    this.size = count;
  }

  see(key: number, document: number): void {
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#places[slot] = this.#places[slot]! + 1;
    if (this.#last[slot] === document) return;
    this.#last[slot] = document;
    this.#documents[slot] = this.#documents[slot]! + 1;
  }

  /** Counts a place of a row at the edge of its text. */
  seeEdge(key: number): void {
    const slot = this.#slot(key);
    this.#edges[slot] = this.#edges[slot]! + 1;
  }

  documentsOf(key: number): number {
    return this.#documents[this.#slot(key)]!;
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
