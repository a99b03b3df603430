/**
 * One code per token: why it counts for nothing, or 0. Addresses, formulas of the language packs first, then frames learned per speaker and outlet,
 * then dates and names. Only documents with passages are looked at, the speakers' own words in blocks that threads share. Cost: linear in tokens.
 */
import { sharedUint8 } from "../algo/shared-array.ts";
import { TokenBreak, type DocumentColumns, type TokenColumns } from "../text/token-columns.ts";
import { documentsByOwner, findFrames } from "./boilerplate-frames.ts";
import { compileDates, findDates, type DateTable } from "./boilerplate-dates.ts";
import { compileFormulas, matchFormula, type CompiledFormula, type FormulaTable } from "./boilerplate-formulas.ts";
import { findNameLists, learnNames } from "./boilerplate-names.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import { maskCode, maskOptions } from "./boilerplate-reasons.ts";
import { findAbbreviations, SentenceEdges } from "./boilerplate-sentences.ts";
import type { ItemInput } from "./item-input.ts";
import { isSpokenKind } from "./spoken-kinds.ts";
import { TokenSign } from "./layer-token-signs.ts";

/** A formula's sentence reaches at most so far back and ahead, in case its edges are lost. */
const SENTENCE_TOKENS = 45;
/** What so large a part of a paper's columns end with is the paper's. */
const PAPER_SHARE = 0.5;
/** A name goes on over so many small words between capitals: "Committee on Oversight and Government Reform". */
const NAME_GAP = 2;

/** What a mask is made from, and the mask: plain columns, so that threads can share the work. */
export interface MaskStep {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  /** Bits of `TokenSign`; read for documents inside passages. */
  readonly signs: Uint8Array;
  /** 1 for each token inside a passage; others get no code. */
  readonly matched: Uint8Array;
  /** 1 for each document with such tokens. */
  readonly touched: Uint8Array;
  /** 1 for each document that is an address. */
  readonly isSpoken: Uint8Array;
  /** 1 for each document that is somebody's column in a paper. */
  readonly isColumn: Uint8Array;
  /** 1 for each word id written as names are. */
  readonly isName: Uint8Array;
  /** 1 for each word id that opens a formula. */
  readonly isOpener: Uint8Array;
  readonly formulas: FormulaTable;
  /** What words may be in dates. */
  readonly dates: DateTable;
  readonly abbreviations: ReadonlySet<number>;
  readonly options: BoilerplateOptions;
  /** Written: codes of `maskReasons` per token. */
  readonly mask: Uint8Array;
}

type Marker = (code: number) => (first: number, end: number) => void;

export interface MaskInput extends Pick<ItemInput, "columns" | "documents" | "passages" | "signs" | "statistics" | "wordId"> {
  readonly names: Pick<ItemInput["names"], "kinds">;
}

/** Everything that masks need, with an empty mask. */
export function beginMask(
  { columns, documents, passages, names, signs, statistics, wordId }: MaskInput,
  options: BoilerplateOptions,
): MaskStep {
  const matched = sharedUint8(columns.tokens.length);
  const touched = sharedUint8(documents.canonical.length);
  for (let passage = 0; passage < passages.count; passage++) {
    matched.fill(1, passages.aFirst[passage], passages.aEnd[passage]);
    matched.fill(1, passages.bFirst[passage], passages.bEnd[passage]);
    touched[passages.aDocument[passage]!] = touched[passages.bDocument[passage]!] = 1;
  }
  const wordCount = statistics.wordCount.length;
  const formulas: FormulaTable = options.maskFormulas
    ? compileFormulas(wordId, undefined, (reason) => reason === "none" || options[maskOptions[reason]])
    : new Map();
  const isOpener = new Uint8Array(wordCount);
  for (const word of formulas.keys()) isOpener[word] = 1;
  return {
    columns,
    documents,
    signs,
    matched,
    touched,
    isSpoken: Uint8Array.from(names.kinds, (kind) => (isSpokenKind(kind) ? 1 : 0)),
    isColumn: Uint8Array.from(names.kinds, (kind) => (kind === "opinion" ? 1 : 0)),
    isName: learnNames(columns, wordCount, wordId),
    isOpener,
    formulas,
    dates: compileDates(wordCount, wordId),
    abbreviations: findAbbreviations(wordId),
    options,
    mask: sharedUint8(columns.tokens.length),
  };
}

/**
 * Documents of whole speakers in blocks of about so many tokens: the parts in which `maskOwnWords` may be called, in any order.
 *
 * @returns  document numbers, ascending within a speaker; only documents with passages and those that frames are learned from.
 */
export function speakerBlocks({ columns: { firstToken }, documents }: MaskStep, tokens: number): number[][] {
  const blocks: number[][] = [];
  let room = 0;
  for (const own of documentsByOwner(documents, documents.speaker, () => true)) {
    if (room <= 0) {
      blocks.push([]);
      room = tokens;
    }
    for (const document of own) {
      blocks.at(-1)!.push(document);
      room -= firstToken[document + 1]! - firstToken[document]!;
    }
  }
  return blocks;
}

/** Masks what each text or its speaker gives reason for: addresses, formulas, the speaker's frames. Writes to these documents only. */
export function maskOwnWords(step: MaskStep, block: readonly number[]): void {
  const { columns, documents, matched, mask, signs, options } = step;
  const marker = markerOf(step);
  const touched = block.filter((document) => step.touched[document] === 1);
  const link = maskCode("link");
  for (const document of options.maskContacts ? touched : [])
    for (let at = columns.firstToken[document]!; at < columns.firstToken[document + 1]!; at++)
      if (matched[at] === 1 && (signs[at]! & TokenSign.link) !== 0) mask[at] = link;
  maskFormulas(step, touched, marker);
  if (!options.maskFrames) return;
  const lists = new Map<number, number[]>();
  for (const document of block) {
    if (documents.isProse[document] === 1) continue;
    const own = lists.get(documents.speaker[document]!);
    if (own) own.push(document);
    else lists.set(documents.speaker[document]!, [document]);
  }
  for (const own of lists.values()) findFrames(columns, own, matched, isSpokenIn(step), options, marker(maskCode("speaker_frame")));
}

/**
 * Masks what is left once the words of all speakers are masked: frames of outlets, dates, lists of names, names.
 *
 * @returns  codes of `maskReasons` per token.
 */
export function finishMask(step: MaskStep): Uint8Array {
  const { columns, documents, mask, options } = step;
  const marker = markerOf(step);
  if (options.maskFrames)
    for (const own of documentsByOwner(documents, documents.outlet, (document) => documents.outlet[document] !== 0)) {
      const mark = marker(maskCode("outlet_frame"));
      findFrames(columns, own, step.matched, isSpokenIn(step), options, mark);
      // A column ends with its writer's own words, or with the paper's: these stand under most of its columns.
      const papers = own.filter((document) => step.isColumn[document] === 1);
      const share = { ...options, frameShare: Math.max(options.frameShare, PAPER_SHARE) };
      findFrames(columns, papers, step.matched, () => false, share, mark);
    }
  step.touched.forEach((isTouched, document) => {
    if (isTouched === 0) return;
    const range = [columns.firstToken[document]!, columns.firstToken[document + 1]!] as const;
    if (options.maskDates) findDates(columns, step.dates, range, marker(maskCode("date")));
    if (options.maskNames) maskNames(step, range, marker);
  });
  return mask;
}

function maskNames({ columns, matched, mask, isName }: MaskStep, [first, end]: readonly [number, number], marker: Marker): void {
  findNameLists(columns, first, end, marker(maskCode("name_list")));
  const code = maskCode("name");
  for (let at = first; at < end; at++)
    if (matched[at] === 1 && mask[at] === 0 && isName[columns.tokens[at]!] === 1 && (columns.breaks[at]! & TokenBreak.capital) !== 0)
      mask[at] = code;
}

function isSpokenIn({ isSpoken }: MaskStep): (document: number) => boolean {
  return (document) => isSpoken[document] === 1;
}

function markerOf({ mask, matched }: MaskStep): Marker {
  return (code) => (first, end) => {
    for (let at = first; at < end; at++) if (mask[at] === 0 && matched[at] === 1) mask[at] = code;
  };
}

function maskFormulas(step: MaskStep, touched: readonly number[], marker: Marker): void {
  const { columns, matched, formulas, isOpener } = step;
  const reach = new FormulaReach(step);
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
      for (const formula of formulas.get(word) ?? []) {
        const last = matchFormula(formula, columns.tokens, at, end);
        if (last > at) marker(formula.reason)(reach.first(formula, at, first), reach.end(formula, last, end));
      }
    }
  }
}

/** How far a formula found in a text reaches, by its scope. */
class FormulaReach {
  readonly #input: Pick<MaskStep, "columns" | "signs">;
  readonly #edges: SentenceEdges;

  constructor(input: Pick<MaskStep, "columns" | "signs" | "abbreviations">) {
    this.#input = input;
    this.#edges = new SentenceEdges(input.columns, input.abbreviations);
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
