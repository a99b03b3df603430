/**
 * Cuts a full transcript into the units of which its outline is made: its paragraphs and list lines, or, where a text has come without
 * lines, its sentences. Cost: linear in the text.
 */
import type { SpokenStretch, SpokenText } from "../model/spoken-text.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import type { SentenceFinder } from "../text/sentences.ts";

/** One step of an outline before it is known whether anybody shares it. */
export interface OutlineUnit {
  readonly start: number;
  readonly end: number;
  /** Number of its utterance in the run. */
  readonly utterance: number;
  /** Keys of its distinct words, ascending; none where words were not asked for. */
  readonly words: Uint32Array;
}

/** Fewer paragraphs than this are no outline: then sentences are the units. */
const FEWEST_PARAGRAPHS = 4;
const BULLET = /^\s*(?:[-*•·‣▪–—]|\(?\p{Nd}{1,2}[.)]|\(?[a-z][.)])\s+\S/u;
const CLOSED = /[.!?:;…。！？۔؟|]["”’»)\]]*\s*$/u;
/** Letters of a word that make its key: endings are left out. */
const KEY_LETTERS = 6;

const NO_WORDS = new Uint32Array();

export interface CutOptions {
  readonly finder: SentenceFinder;
  /** Whether units get the keys of their words; without them only items make points. */
  readonly hasWords: boolean;
}

/** @returns units by place, those without a word left out. */
export function cutUnits(spoken: SpokenText, { finder, hasWords }: CutOptions): OutlineUnit[] {
  const paragraphs = spoken.stretches.flatMap((stretch) => paragraphsOf(spoken.text, stretch));
  const cuts = paragraphs.length >= FEWEST_PARAGRAPHS ? paragraphs : spokenSentences(spoken, finder);
  return cuts.flatMap(({ start, end, stretch }) => {
    const text = spoken.text.slice(start, end);
    const { utterance } = stretch;
    return /[\p{L}\p{N}]/u.test(text) ? [{ start, end, utterance, words: hasWords ? wordKeys(text) : NO_WORDS }] : [];
  });
}

function paragraphsOf(text: string, stretch: SpokenStretch): { start: number; end: number; stretch: SpokenStretch }[] {
  const found: { start: number; end: number; stretch: SpokenStretch }[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined) found.push({ ...open, stretch });
    open = undefined;
  };
  for (let at = stretch.start; at < stretch.end;) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 || newline >= stretch.end ? stretch.end : newline;
    const line = text.slice(at, end);
    if (line.trim() === "") close();
    else {
      if (open !== undefined && (BULLET.test(line) || CLOSED.test(text.slice(Math.max(open.start, open.end - 8), open.end)))) close();
      open = { start: open?.start ?? at + (line.length - line.trimStart().length), end: at + line.trimEnd().length };
    }
    at = end + 1;
  }
  close();
  return found;
}

/** Hashes of the beginnings of words; the platform's letters, so that it serves any language. */
function wordKeys(text: string): Uint32Array {
  const keys = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < Math.min(word.length, KEY_LETTERS); i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    keys.add(hash >>> 0);
  }
  return Uint32Array.from(keys).sort();
}
