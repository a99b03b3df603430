/**
 * Random obfuscation as in the PAN corpora: a sequence of random text operations on a passage, which need not stay readable.
 * Words or short phrases are replaced, deleted and inserted at random, words vary by synonyms, and words are shuffled, either within
 * windows or among words of one rough part of speech.
 *
 * Papers: Potthast, Stein, Barron-Cedeno & Rosso (2010), COLING, section 3; Potthast et al. (2013), overview of PAN at CLEF.
 */
import type { Dice } from "@hymnsheet/core/algo/random";
import { isContentWord } from "../planted/words.ts";
import { wordAlternatives } from "../reworded/lexicon.ts";

export type Strength = "light" | "middle" | "strong";

export const STRENGTHS: readonly Strength[] = ["light", "middle", "strong"];

interface Rates {
  /** Shares of words, 0..1. */
  readonly shuffled: number;
  readonly varied: number;
  readonly replaced: number;
  readonly deleted: number;
  readonly inserted: number;
  /** Words in a shuffled window, at most. */
  readonly windowMost: number;
}

export const RATES: Readonly<Record<Strength, Rates>> = {
  light: { shuffled: 0.15, varied: 0.1, replaced: 0.03, deleted: 0.05, inserted: 0.05, windowMost: 5 },
  middle: { shuffled: 0.4, varied: 0.2, replaced: 0.08, deleted: 0.1, inserted: 0.1, windowMost: 8 },
  strong: { shuffled: 0.8, varied: 0.3, replaced: 0.15, deleted: 0.15, inserted: 0.15, windowMost: 12 },
};

const PHRASE_MOST = 3;
const PHRASE_MEAN = 2;
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

const core = (piece: string): string => (CORE.exec(piece)?.[0] ?? "").toLowerCase();

/** Another word for one, whatever its use, where the tables have any. */
function vary(piece: string, dice: Dice): string {
  const options = Object.values(wordAlternatives).flatMap((map) => map.get(core(piece)) ?? []);
  return options.length === 0 ? piece : piece.replace(CORE, () => dice.pick(options));
}

/** At drawn places a phrase of one to three words is taken out, and words of the context put in, or both. */
function exchange(pieces: readonly string[], rates: { out: number; in: number }, context: readonly string[], dice: Dice): string[] {
  const result: string[] = [];
  const phrase = (): string[] => {
    const first = dice.below(context.length);
    return context.slice(first, first + 1 + dice.below(PHRASE_MOST));
  };
  for (let at = 0; at < pieces.length; at += 1) {
    if (dice.next() < rates.in / PHRASE_MEAN) result.push(...phrase());
    if (dice.next() < rates.out / PHRASE_MEAN) at += dice.below(PHRASE_MOST);
    else result.push(pieces[at]!);
  }
  return result;
}

function replaceSome(pieces: readonly string[], share: number, context: readonly string[], dice: Dice): string[] {
  return pieces.map((piece) => (dice.next() < share ? dice.pick(context) : piece));
}

/** Windows of three words or more are put into a drawn order until the share of words is reached. */
function shuffleWindows(pieces: readonly string[], rates: Rates, dice: Dice): string[] {
  const result: string[] = [];
  for (let first = 0; first < pieces.length;) {
    const size = 3 + dice.below(rates.windowMost - 2);
    const window = pieces.slice(first, first + size);
    result.push(...(dice.next() < rates.shuffled ? dice.shuffled(window) : window));
    first += size;
  }
  return result;
}

/** A rough part of speech by closed classes and endings. */
function classOf(piece: string): string {
  const word = core(piece);
  if (!isContentWord(word)) return `function ${word.length < 3 ? "short" : "long"}`;
  if (/^\p{Lu}/u.test(piece.replace(/^[^\p{L}\p{N}]+/u, ""))) return "name";
  if (/^\d/u.test(word)) return "number";
  return /(?:ing|ed|ly|ion|ity|ment|ness|ive|al|ous|s)$/u.exec(word)?.[0] ?? "other";
}

/** Words change places with words of their class in the same window, so that the order of classes stays. */
function shuffleByClass(pieces: readonly string[], rates: Rates, dice: Dice): string[] {
  const result = [...pieces];
  const size = rates.windowMost * 4;
  for (let first = 0; first < pieces.length; first += size) {
    const byClass = new Map<string, number[]>();
    for (const [place, piece] of pieces.slice(first, first + size).entries()) {
      if (dice.next() >= rates.shuffled) continue;
      byClass.set(classOf(piece), [...(byClass.get(classOf(piece)) ?? []), first + place]);
    }
    for (const places of byClass.values()) {
      for (const [index, from] of dice.shuffled(places).entries()) result[places[index]!] = pieces[from]!;
    }
  }
  return result;
}

/** One shuffle in three keeps the parts of speech. */
const BY_CLASS_CHANCE = 1 / 3;

/**
 * Obfuscates a passage.
 *
 * @param context  words of the text that it will stand in; not empty.
 */
export function obfuscateRandomly(passage: string, strength: Strength, context: readonly string[], dice: Dice): string {
  const rates = RATES[strength];
  let pieces = passage.split(/\s+/u).filter((piece) => piece !== "");
  pieces = pieces.map((piece) => (dice.next() < rates.varied ? vary(piece, dice) : piece));
  pieces = replaceSome(pieces, rates.replaced, context, dice);
  pieces = exchange(pieces, { out: rates.deleted, in: rates.inserted }, context, dice);
  pieces = dice.next() < BY_CLASS_CHANCE ? shuffleByClass(pieces, rates, dice) : shuffleWindows(pieces, rates, dice);
  return pieces.join(" ");
}
