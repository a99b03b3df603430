/**
 * The layer of a match: whose words stand on either side, and whether one side stands in quotation marks as somebody else's. Where the texts
 * were parted among their voices the first is known; the second is a light reading of what is left.
 * Cost: a few dozen tokens round a passage.
 */
import { speakAsOne } from "../counting/group-voices.ts";
import { Standing } from "../model/standing.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import { TokenBreak } from "../text/token-columns.ts";
import type { ItemInput } from "./item-input.ts";
import { isSpokenKind } from "./spoken-kinds.ts";
import { TokenSign } from "./layer-token-signs.ts";

export type Layer = PassageMatchRow["layer"];

/** A stretch of one document. */
export interface Stretch {
  readonly document: number;
  readonly first: number;
  readonly end: number;
}

/** A place is quoted when so large a part of it, or of the bits of the words it shares, stands in quotation marks. */
const QUOTED_SHARE = 0.8;
const SHARED_SHARE = 0.6;
/** Fewer quoted words that are shared are a name or a phrase. */
const FEWEST_QUOTED = 4;
/** Where the name of the person quoted is looked for. */
const NEAR_TOKENS = 30;
const AFTER_TOKENS = 8;
/** A quotation this little longer than the shared words is made for them: a saying, a line of somebody else's. */
const TIGHT_SHARE = 1.3;
const TIGHT_TOKENS = 4;
const NO_DAY = -2147483648;
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** What is known of words, by word id. */
export interface JudgedWords {
  /** 1 for words written as names are. */
  readonly isName: Uint8Array;
  /** Bits of surprise. */
  readonly weights: ArrayLike<number>;
}

export class LayerJudge {
  readonly #input: Pick<ItemInput, "columns" | "documents" | "names" | "signs" | "wordId">;
  /** Family name per speaker number, as a word id; 0 when it does not occur. */
  readonly #familyName = new Map<number, number>();

  /** Per word id: 1 for words written as names are. */
  readonly #isName: Uint8Array;
  /** Per word id: bits of surprise. */
  readonly #weights: ArrayLike<number>;

  constructor(input: Pick<ItemInput, "columns" | "documents" | "names" | "signs" | "wordId">, words: JudgedWords) {
    this.#input = input;
    this.#isName = words.isName;
    this.#weights = words.weights;
    input.names.speakerNames.forEach((name, document) => {
      const speaker = input.documents.speaker[document]!;
      if (this.#familyName.has(speaker)) return;
      const words = name
        .split(/\s+/u)
        .map(normaliseWord)
        .filter((word) => word.length > 1 && !SUFFIXES.has(word));
      this.#familyName.set(speaker, words.length === 0 ? 0 : input.wordId(words.at(-1)!));
    });
  }

  /** Layer of two places that share wording. */
  layerOf(a: Stretch, b: Stretch): Layer {
    const { documents } = this.#input;
    const isProseA = documents.isProse[a.document] === 1;
    const isProseB = documents.isProse[b.document] === 1;
    if (isProseA || isProseB) return isProseA && isProseB ? "outlets" : "report";
    if (documents.speaker[a.document] === documents.speaker[b.document]) return this.#reportsOneStatement(a, b) ? "report" : "self";
    if (this.isDoubtful(a) || this.isDoubtful(b)) return "report";
    if (this.#areOneVoice(a, b)) return "self";
    if (this.#isWholePost(a) && this.#isWholePost(b)) return "repost";
    const quotesA = this.isQuotation(a, [b]);
    const quotesB = this.isQuotation(b, [a]);
    if (quotesA && quotesB) return "third_party";
    if (quotesA && !this.#isBefore(a, b)) return "quotes_other";
    if (quotesB && !this.#isBefore(b, a)) return "quotes_other";
    return "voices";
  }

  /**
   * Whether a place, or the better part of what it shares, stands in quotation marks as the words of somebody else. What was told by another is
   * told as the speaker's own, unless it is doubtful whose it is.
   *
   * @param others  places of those who may be quoted.
   */
  isQuotation(place: Stretch, others: readonly Stretch[]): boolean {
    const { columns, documents, names, signs } = this.#input;
    if (names.standing[place.document] !== Standing.own) return this.isDoubtful(place);
    if (!this.#isQuoted(place) && !this.#sharesQuoted(place, others)) return false;
    const low = columns.firstToken[place.document]!;
    const high = columns.firstToken[place.document + 1]!;
    let first = place.first;
    while (first < place.end && (signs[first]! & TokenSign.quoted) === 0) first++;
    while (first > low && (signs[first - 1]! & TokenSign.quoted) !== 0) first--;
    let end = Math.max(first, place.end - 1);
    while (end > first && (signs[end]! & TokenSign.quoted) === 0) end--;
    while (end < high && (signs[end]! & TokenSign.quoted) !== 0) end++;
    const own = this.#familyName.get(documents.speaker[place.document]!) ?? 0;
    if (own !== 0 && this.#holds(own, Math.max(low, first - AFTER_TOKENS), first, end, Math.min(high, end + AFTER_TOKENS))) return false;
    if (this.#namesSomebody(end, Math.min(high, end + AFTER_TOKENS))) return true;
    for (const { document: other } of others) {
      if (documents.speaker[other] === documents.speaker[place.document]) continue;
      const name = this.#familyName.get(documents.speaker[other]!) ?? 0;
      if (name === 0 || name === own) continue;
      if (this.#holds(name, Math.max(low, first - NEAR_TOKENS), first, end, Math.min(high, end + NEAR_TOKENS))) return true;
    }
    return isSpokenKind(names.kinds[place.document]!) && end - first <= (place.end - place.first) * TIGHT_SHARE + TIGHT_TOKENS;
  }

  /** Whether nearly all of a place stands in quotation marks. */
  #isQuoted({ first, end }: Stretch): boolean {
    const { signs } = this.#input;
    const least = (end - first) * QUOTED_SHARE;
    // What is quoted so far and all that is left; hardly any place gets beyond its first words.
    let quoted = end - first;
    for (let at = first; at < end; at++) if ((signs[at]! & TokenSign.quoted) === 0 && --quoted < least) return false;
    return true;
  }

  /** Whether the better part of the words that a place shares stands in quotation marks, each counted by its bits. */
  #sharesQuoted({ document, first, end }: Stretch, others: readonly Stretch[]): boolean {
    const { columns, documents, signs } = this.#input;
    let at = first;
    while (at < end && (signs[at]! & TokenSign.quoted) === 0) at++;
    if (at === end) return false;
    const theirs = new Set<number>();
    for (const other of others) {
      if (documents.speaker[other.document] === documents.speaker[document]) continue;
      for (let token = other.first; token < other.end; token++) theirs.add(columns.tokens[token]!);
    }
    let [count, quoted, shared] = [0, 0, 0];
    for (let token = first; token < end; token++) {
      if (!theirs.has(columns.tokens[token]!)) continue;
      const bits = this.#weights[columns.tokens[token]!]!;
      shared += bits;
      if ((signs[token]! & TokenSign.quoted) === 0) continue;
      quoted += bits;
      count++;
    }
    return count >= FEWEST_QUOTED && quoted >= shared * SHARED_SHARE;
  }

  /** Whether a document holds the family name of another's speaker. */
  names(document: number, other: number): boolean {
    const { columns, documents } = this.#input;
    const name = this.#familyName.get(documents.speaker[other]!) ?? 0;
    return name !== 0 && this.#holds(name, columns.firstToken[document]!, columns.firstToken[document + 1]!, 0, 0);
  }

  /** Whether a word stands in [low, first) or [end, high). */
  #holds(word: number, low: number, first: number, end: number, high: number): boolean {
    const { tokens } = this.#input.columns;
    for (let at = low; at < first; at++) if (tokens[at] === word) return true;
    for (let at = end; at < high; at++) if (tokens[at] === word) return true;
    return false;
  }

  /** Whether a name follows a quotation in the same sentence: "...", said Senator Young. */
  #namesSomebody(first: number, end: number): boolean {
    const { tokens, breaks } = this.#input.columns;
    for (let at = first; at < end; at++) {
      if ((breaks[at]! & (TokenBreak.line | TokenBreak.paragraph)) !== 0) return false;
      // A stop closes the sentence, unless the verb of saying stands between: said Sen. Young.
      if ((breaks[at]! & TokenBreak.stop) !== 0 && at - first < 2) return false;
      if ((breaks[at]! & TokenBreak.capital) !== 0 && this.#isName[tokens[at]!] === 1) return at > first;
    }
    return false;
  }

  /** Whether one of two speakers is a group with the other among its members. */
  #areOneVoice(a: Stretch, b: Stretch): boolean {
    const { groups, speakerIds } = this.#input.names;
    return groups !== undefined && groups.size > 0 && speakAsOne([speakerIds[a.document]!, speakerIds[b.document]!], groups);
  }

  /** Whether one of two places by one speaker tells, in somebody else's text, what the other holds; an unknown occasion may be any. */
  #reportsOneStatement(a: Stretch, b: Stretch): boolean {
    const { standing, statementIds } = this.#input.names;
    if (standing[a.document] === Standing.own && standing[b.document] === Standing.own) return false;
    const isUnplaced = standing[a.document] === Standing.unplaced || standing[b.document] === Standing.unplaced;
    return isUnplaced || statementIds[a.document] === statementIds[b.document];
  }

  /** Whether a place is told under a name that another source contradicts. */
  isDoubtful(place: Stretch): boolean {
    return this.#input.names.standing[place.document] === Standing.doubtful;
  }

  #isWholePost(place: Stretch): boolean {
    const { columns, names } = this.#input;
    return (
      names.kinds[place.document] === "post" &&
      columns.firstToken[place.document] === place.first &&
      columns.firstToken[place.document + 1] === place.end
    );
  }

  #isBefore(a: Stretch, b: Stretch): boolean {
    const { day } = this.#input.documents;
    return day[a.document] !== NO_DAY && day[b.document] !== NO_DAY && day[a.document]! < day[b.document]!;
  }
}
