/**
 * What the shared core of a family is worth in bits: the mean, over its other places, of the surprisal of what they share with the
 * canonical text, less the cost of gaps; masked words left out, the family's own uses taken from the counts. The mean is never more than
 * what the members share, however rare the rest of the canonical text is.
 *
 * A word alone: half background, half cache (the members' other uses: their topic). In a run: trigrams interpolated with bigrams and words.
 * Of a family of more than a dozen only the uses of its densest month are taken from the counts: a phrase that comes back for years with
 * ever more people is known, and worth less.
 * With a background corpus a word is worth what the more generous of the two counts says, so that a background never makes anything rarer; it
 * counts other speakers' texts of more than a fortnight before the family's first use.
 * Cost: linear in the tokens of the canonical texts and of four members' documents.
 * Papers: as `surprisal.ts`; stock ceiling and masks as in docs/explanation/families.md.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { Family } from "./family-gather.ts";
import type { BackgroundCounts } from "./background-counts.ts";
import { scopeOf } from "./item-stock.ts";
import { PRIOR_TOKENS } from "./word-prior.ts";
import { maskCode, maskReasons, type MaskReason } from "./boilerplate-reasons.ts";
import { slotOf } from "./ngram-table.ts";
import type { ReuseStatistics } from "./reuse-statistics.ts";

const BIGRAM_WEIGHT = 20;
const TRIGRAM_WEIGHT = 4;
const UNSEEN = 0.5;
/** Documents whose other words make up the topic. */
const TOPIC_DOCUMENTS = 4;
/** Tokens before and after a place that make up its topic. */
const TOPIC_TOKENS = 1000;
const MONTH_DAYS = 29;
/** So few uses make no phrase a common one, however far apart they lie. */
const FEW_USES = 12;
const NO_DAY = -2147483648;

export interface ItemRarity {
  /** Tokens that at least half of the places hold. */
  readonly coreTokens: number;
  /** Bits of the core's words in their runs, masked ones among them, by the counts of the corpus alone. */
  readonly sharedBits: number;
  /** What masks took away, in the order of `maskReasons`; reasons that took nothing are left out. */
  readonly masks: readonly MaskedWords[];
  /** Bits that a background corpus took away; 0 without one. */
  readonly backgroundBits: number;
  /** Bits that gaps cost: those among masked words cost nothing. */
  readonly gapBits: number;
  /** What the item is worth: shared bits less those of background, masks and gaps; never below 0. */
  readonly runBits: number;
  /** Bits that masks took away. */
  readonly maskedBits: number;
  /** The reason that took most; none when nothing is masked. */
  readonly maskReason: MaskReason;
}

/** What one mask took from an item. */
export interface MaskedWords {
  readonly reason: MaskReason;
  /** Tokens that at least half of the places hold. */
  readonly tokens: number;
  readonly bits: number;
}

export interface RarityInput {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly statistics: ReuseStatistics;
  readonly mask: Uint8Array;
  /** Tokens of a family's canonical text that are quoted from a third person. Default: none. */
  readonly quotesOf?: ((family: Family) => Uint8Array | undefined) | undefined;
  /** What others say anyway. Default: the corpus alone. */
  readonly background?: BackgroundCounts | undefined;
}

const QUOTED = maskCode("third_party");

/** Measures one family after the other; scratch space is kept between them. */
export class RarityGauge {
  readonly #input: RarityInput;
  readonly #topic: Topic;

  constructor(input: RarityInput) {
    this.#input = input;
    this.#topic = new Topic(input.columns, input.statistics.wordCount.length);
  }

  /** Worth of one family's core. */
  measure(family: Family): ItemRarity {
    this.#topic.turnTo(family);
    return measureRarity(family, this.#input, this.#topic);
  }
}

function measureRarity(family: Family, input: RarityInput, topic: Topic): ItemRarity {
  const { columns, statistics, mask } = input;
  const { tokens } = columns;
  const first = family.places[0]!.first;
  const least = Math.max(2, Math.ceil(family.places.length / 2));
  const leftOut = densestMonth(family, input.documents);
  const quotes = input.quotesOf?.(family);
  const bitsOf = new Float64Array(maskReasons.length);
  const tokensOf = new Uint32Array(maskReasons.length);
  const { background } = input;
  background?.turnTo(scopeOf(family, input.documents));
  let coreTokens = 0;
  let backgroundBits = 0;
  let run = 0;
  for (let i = 0; i < family.coverage.length; i++) {
    const holders = family.coverage[i]!;
    if (holders < 2) {
      run = 0;
      continue;
    }
    const share = (holders - 1) / (family.places.length - 1);
    const at = first + i;
    const word = tokens[at]!;
    const own = Math.min(holders, leftOut);
    const topical = topic.share(word) / 2;
    const ownShare = (Math.max(0, statistics.wordCount[word]! - own) + UNSEEN) / Math.max(1, statistics.tokenCount);
    const alone = ownShare / 2 + topical;
    const byCorpus = runProbability(at, run, own, alone, tokens, statistics);
    const fromCorpus = share * bitsOfRun(byCorpus, run, alone);
    let bits = fromCorpus;
    if (background !== undefined) {
      const outside = Math.max(ownShare, backgroundShare(word, ownShare, background)) / 2 + topical;
      const known = { alone: outside, byCorpus: runProbability(at, run, own, outside, tokens, statistics) };
      const probability = backgroundProbability(at, run, known, tokens, background);
      bits = share * bitsOfRun(probability, run, outside);
      backgroundBits += fromCorpus - bits;
    }
    run++;
    const listed = mask[at]!;
    const reason = listed === 0 && quotes?.[i] === 1 ? QUOTED : listed;
    bitsOf[reason] = bitsOf[reason]! + bits;
    if (holders < least) continue;
    coreTokens++;
    tokensOf[reason] = tokensOf[reason]! + 1;
  }
  const masks = maskReasons
    .map((reason, code): MaskedWords => ({ reason, tokens: tokensOf[code]!, bits: bitsOf[code]! }))
    .filter(({ reason, bits }) => reason !== "none" && bits > 0);
  const maskedBits = masks.reduce((sum, { bits }) => sum + bits, 0);
  const unmasked = bitsOf[0]!;
  const left = unmasked + maskedBits;
  const allGaps = family.places.reduce((sum, place) => sum + place.gapBits, 0) / Math.max(1, family.places.length - 1);
  const gapBits = Math.min(unmasked, (allGaps * unmasked) / Math.max(1e-9, left));
  return {
    coreTokens,
    sharedBits: left + backgroundBits,
    backgroundBits,
    masks,
    gapBits,
    runBits: unmasked - gapBits,
    maskedBits,
    maskReason: strongestOf(masks),
  };
}

function strongestOf(masks: readonly MaskedWords[]): MaskReason {
  let strongest: MaskedWords | undefined;
  for (const mask of masks) if (strongest === undefined || mask.bits > strongest.bits) strongest = mask;
  return strongest?.reason ?? "none";
}

/** Bits of a word of this probability in its run; never less than one in a run, nor more than one above the word alone. */
function bitsOfRun(probability: number, run: number, alone: number): number {
  if (run === 0) return Math.max(0, -Math.log2(probability));
  return Math.max(1, -Math.log2(Math.max(probability, alone / 2)));
}

/** Probability of the word at a token after `run` shared ones, by the corpus without the family's own uses. */
function runProbability(
  at: number,
  run: number,
  own: number,
  alone: number,
  tokens: Uint32Array,
  { bigrams, trigrams, wordCount }: ReuseStatistics,
): number {
  if (run === 0) return alone;
  const slot = slotOf(bigrams, tokens[at - 1]!, tokens[at]!);
  const pair = Math.max(0, bigrams.count[slot]! - own);
  const probability = (pair + BIGRAM_WEIGHT * alone) / (Math.max(0, wordCount[tokens[at - 1]!]! - own) + BIGRAM_WEIGHT);
  if (run < 2) return probability;
  const context = slotOf(bigrams, tokens[at - 2]!, tokens[at - 1]!);
  const contextCount = Math.max(0, bigrams.count[context]! - own);
  const triple = contextCount > 0 ? Math.max(0, trigrams.count[slotOf(trigrams, context, tokens[at]!)]! - own) : 0;
  return (triple + TRIGRAM_WEIGHT * probability) / (contextCount + TRIGRAM_WEIGHT);
}

/** Share of a word in the background, which has its share in the corpus for a prior: a small background says little. */
function backgroundShare(word: number, ownShare: number, background: BackgroundCounts): number {
  return (background.wordCount(word) + PRIOR_TOKENS * ownShare) / (background.tokenCount + PRIOR_TOKENS);
}

/**
 * The same as `runProbability`, by the background as far as it holds the pairs and triples at all.
 *
 * @param byCorpus  what `runProbability` says: where the background holds nothing of it, that stands.
 */
function backgroundProbability(
  at: number,
  run: number,
  { alone, byCorpus }: { readonly alone: number; readonly byCorpus: number },
  tokens: Uint32Array,
  background: BackgroundCounts,
): number {
  if (run === 0) return byCorpus;
  const [before, word] = [tokens[at - 1]!, tokens[at]!];
  const pair = background.pairCount(before, word);
  if (pair === 0) return byCorpus;
  const byPair = Math.max(byCorpus, (pair + BIGRAM_WEIGHT * alone) / (background.wordCount(before) + BIGRAM_WEIGHT));
  if (run < 2) return byPair;
  const first = tokens[at - 2]!;
  const triple = background.tripleCount(first, before, word);
  return Math.max(byCorpus, (triple + TRIGRAM_WEIGHT * byPair) / (background.pairCount(first, before) + TRIGRAM_WEIGHT));
}

/** Most places of the family within one month; all of them when days are not known or they are few. */
function densestMonth(family: Family, documents: DocumentColumns): number {
  const days = family.places.map((place) => documents.day[place.document]!).filter((day) => day !== NO_DAY);
  days.sort((x, y) => x - y);
  let most = FEW_USES;
  for (let low = 0, high = 0; high < days.length; high++) {
    while (days[high]! - days[low]! >= MONTH_DAYS) low++;
    most = Math.max(most, high - low + 1);
  }
  return most + (family.places.length - days.length);
}

/** Share of each word of a canonical text among the other words of some members' documents. */
class Topic {
  readonly #columns: TokenColumns;
  /** Round in which a word was asked for, and how often it was seen in it. */
  readonly #round: Uint32Array;
  readonly #count: Uint32Array;
  #current = 0;
  #total = 0;

  constructor(columns: TokenColumns, wordCount: number) {
    this.#columns = columns;
    this.#round = new Uint32Array(wordCount);
    this.#count = new Uint32Array(wordCount);
  }

  turnTo({ places }: Family): void {
    const { tokens, firstToken } = this.#columns;
    this.#current++;
    this.#total = 0;
    const canonical = places[0]!;
    for (let at = canonical.first; at < canonical.end; at++) {
      this.#round[tokens[at]!] = this.#current;
      this.#count[tokens[at]!] = 0;
    }
    const step = Math.max(1, places.length / TOPIC_DOCUMENTS);
    for (let i = 0; i < places.length; i += step) {
      const place = places[Math.floor(i)]!;
      this.#countWords(Math.max(firstToken[place.document]!, place.first - TOPIC_TOKENS), place.first);
      this.#countWords(place.end, Math.min(firstToken[place.document + 1]!, place.end + TOPIC_TOKENS));
    }
  }

  share(word: number): number {
    return this.#total === 0 ? 0 : this.#count[word]! / this.#total;
  }

  #countWords(first: number, end: number): void {
    const { tokens } = this.#columns;
    this.#total += end - first;
    for (let at = first; at < end; at++) {
      const word = tokens[at]!;
      if (this.#round[word] === this.#current) this.#count[word] = this.#count[word]! + 1;
    }
  }
}
