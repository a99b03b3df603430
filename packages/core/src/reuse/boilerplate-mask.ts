/**
 * One code per token: why it counts for nothing, or 0. Addresses, formulas of the language packs first, then frames learned per speaker and outlet,
 * then names. Only documents with passages are looked at. Cost: linear in tokens.
 */
import { TokenBreak } from "../text/token-columns.ts";
import { documentsByOwner, findFrames } from "./boilerplate-frames.ts";
import { compileFormulas, matchFormula, type CompiledFormula } from "./boilerplate-formulas.ts";
import { findNameLists } from "./boilerplate-names.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import { maskCode } from "./boilerplate-reasons.ts";
import { SentenceEdges } from "./boilerplate-sentences.ts";
import type { ItemInput } from "./item-input.ts";
import { isSpokenKind } from "./spoken-kinds.ts";
import { TokenSign } from "./layer-token-signs.ts";

/** A formula's sentence reaches at most so far back and ahead, in case its edges are lost. */
const SENTENCE_TOKENS = 45;
/** A name goes on over so many small words between capitals: "Committee on Oversight and Government Reform". */
const NAME_GAP = 2;

/**
 * Codes of `maskReasons` per token.
 *
 * @param matched  1 for each token inside a passage; others get no code.
 * @param isName   1 for each word id written as names are.
 */
export function buildMask(
  input: Pick<ItemInput, "columns" | "documents" | "wordId" | "signs" | "statistics" | "names">,
  matched: Uint8Array,
  isName: Uint8Array,
  options: BoilerplateOptions,
): Uint8Array {
  const { columns, documents } = input;
  const mask = new Uint8Array(columns.tokens.length);
  const marker = (code: number) => (first: number, end: number) => {
    for (let at = first; at < end; at++) if (mask[at] === 0 && matched[at] === 1) mask[at] = code;
  };
  const touched = documentsTouched(columns.firstToken, matched);
  const link = maskCode("link");
  for (let at = 0; at < mask.length; at++) if (matched[at] === 1 && (input.signs[at]! & TokenSign.link) !== 0) mask[at] = link;
  if (options.maskFormulas) maskFormulas(input, touched, matched, marker);
  if (options.maskFrames) {
    const isSpoken = (document: number) => isSpokenKind(input.names.kinds[document]!);
    for (const own of documentsByOwner(documents, documents.speaker, (document) => documents.isProse[document] === 0))
      findFrames(columns, own, matched, isSpoken, options, marker(maskCode("speaker_frame")));
    for (const own of documentsByOwner(documents, documents.outlet, (document) => documents.outlet[document] !== 0))
      findFrames(columns, own, matched, isSpoken, options, marker(maskCode("outlet_frame")));
  }
  if (options.maskNames) {
    for (const document of touched)
      findNameLists(columns, columns.firstToken[document]!, columns.firstToken[document + 1]!, marker(maskCode("name_list")));
    const code = maskCode("name");
    for (let at = 0; at < mask.length; at++)
      if (matched[at] === 1 && mask[at] === 0 && isName[columns.tokens[at]!] === 1 && (columns.breaks[at]! & TokenBreak.capital) !== 0)
        mask[at] = code;
  }
  return mask;
}

function documentsTouched(firstToken: Uint32Array, matched: Uint8Array): number[] {
  const touched: number[] = [];
  for (let document = 0; document + 1 < firstToken.length; document++) {
    const place = matched.indexOf(1, firstToken[document]!);
    if (place < 0) break;
    if (place < firstToken[document + 1]!) touched.push(document);
  }
  return touched;
}

function maskFormulas(
  input: Pick<ItemInput, "columns" | "wordId" | "signs" | "statistics">,
  touched: readonly number[],
  matched: Uint8Array,
  marker: (code: number) => (first: number, end: number) => void,
): void {
  const { columns } = input;
  const table = compileFormulas(input.wordId);
  const isOpener = new Uint8Array(input.statistics.wordCount.length);
  for (const word of table.keys()) isOpener[word] = 1;
  const reach = new FormulaReach(input);
  for (const document of touched) {
    const first = columns.firstToken[document]!;
    const end = columns.firstToken[document + 1]!;
    // A formula before or after a passage may still reach into it with its sentence.
    let low = first;
    while (low < end && matched[low] === 0) low++;
    let high = end;
    while (high > low && matched[high - 1] === 0) high--;
    for (let at = Math.max(first, low - SENTENCE_TOKENS); at < Math.min(end, high + SENTENCE_TOKENS); at++) {
      const word = columns.tokens[at]!;
      if (isOpener[word] === 0) continue;
      for (const formula of table.get(word) ?? []) {
        const last = matchFormula(formula, columns.tokens, at, end);
        if (last > at) marker(formula.reason)(reach.first(formula, at, first), reach.end(formula, last, end));
      }
    }
  }
}

/** How far a formula found in a text reaches, by its scope. */
class FormulaReach {
  readonly #input: Pick<ItemInput, "columns" | "signs">;
  readonly #edges: SentenceEdges;

  constructor(input: Pick<ItemInput, "columns" | "signs" | "wordId">) {
    this.#input = input;
    this.#edges = new SentenceEdges(input.columns, input.wordId);
  }

  first(formula: CompiledFormula, at: number, documentFirst: number): number {
    const lowest = Math.max(documentFirst, at - SENTENCE_TOKENS);
    let first = at;
    if (formula.scope === "title") {
      const { breaks } = this.#input.columns;
      if ((breaks[at]! & TokenBreak.capital) === 0) return at;
      for (let before = at - 1; before >= lowest && before >= first - 1 - NAME_GAP && !this.#isEdge(before + 1); before--)
        if ((breaks[before]! & TokenBreak.capital) !== 0) first = before;
      return first;
    }
    if (formula.scope !== "sentence") return at;
    while (first > lowest && !this.#isEdge(first)) first--;
    return first;
  }

  end(formula: CompiledFormula, last: number, documentEnd: number): number {
    const highest = Math.min(documentEnd, last + SENTENCE_TOKENS);
    let end = last;
    if (formula.scope === "sentence" || formula.scope === "line") while (end < highest && !this.#isEdge(end)) end++;
    if (formula.scope === "name") {
      const { breaks } = this.#input.columns;
      for (let next = last; next < highest && next <= end + NAME_GAP && !this.#isEdge(next); next++)
        if ((breaks[next]! & TokenBreak.capital) !== 0) end = next + 1;
    }
    return end;
  }

  #isEdge(token: number): boolean {
    const { columns, signs } = this.#input;
    return (columns.breaks[token]! & TokenBreak.quote) !== 0 || (signs[token]! & TokenSign.colon) !== 0 || this.#edges.isStart(token);
  }
}
