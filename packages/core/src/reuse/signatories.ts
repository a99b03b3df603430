/**
 * Who signs a text, by its own words: the names under "Sincerely", after "the letter was signed by", or listed before "the following
 * statement". Somebody who is only mentioned, or who sponsors a bill, signs nothing.
 *
 * Cues are data of the language packs; names are runs of words with a capital. Speakers of the corpus are told by their family name, of
 * several with one family name by the given name as well.
 * Cost: linear in the tokens of a text that is asked about.
 */
import { languagePacks } from "../languages/registry.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import type { ItemInput } from "./item-input.ts";
import type { TextStretch } from "./template-align.ts";
import { SignatoryCues } from "./signatories-cues.ts";

/** Between two names of one list stand so few words, and one of them at most without a capital: "and", titles, parties, places. */
const LIST_STEP = 5;
/** A name has no more words. */
const NAME_WORDS = 4;
/** A list goes on until so many words in a row have no capital. */
const LIST_GAP = 8;
/** Names of one statement stand so near one another: titles, given names, "together with" lie between. */
const NAME_GAP = 6;
/** The sentence that names whose statement follows stands among the first so many words. */
const HEAD_TOKENS = 120;
/** A longer paragraph is none that only names who signed. */
const PARAGRAPH_TOKENS = 400;
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
const { start, stop, line, paragraph, mark, capital } = TokenBreak;

export interface Signatories {
  /** Numbers of the speakers of the corpus among those who sign, ascending. */
  readonly speakers: readonly number[];
  /** Every name in the lists, as tokens [first, end), in order of place; people who never speak here too. */
  readonly names: readonly TextStretch[];
  /** What they sign: from the salutation to the closing where there is one, else undefined: the whole text. */
  readonly letter: TextStretch | undefined;
}

/** A name, and the number of the speaker it is; -1 for somebody who never speaks here. */
interface NameInList extends TextStretch {
  readonly speaker: number;
}

export class SignatoryReader {
  readonly #columns: TokenColumns;
  readonly #cues: SignatoryCues;
  /** Speakers by the word id of their family name, with that of their first name. */
  readonly #byFamily = new Map<number, { speaker: number; given: number }[]>();
  readonly #titles: ReadonlySet<number>;
  readonly #particles: ReadonlySet<number>;
  readonly #bodies: ReadonlySet<number>;
  readonly #addressing: ReadonlySet<number>;
  readonly #known = new Map<number, Signatories | undefined>();

  constructor({ columns, documents, names, wordId }: Pick<ItemInput, "columns" | "documents" | "names" | "wordId">) {
    this.#columns = columns;
    this.#cues = new SignatoryCues(wordId);
    this.#titles = new Set(languagePacks.flatMap(({ titles }) => titles.map(wordId)).filter((word) => word !== 0));
    const idsOf = (list: "particles" | "bodies" | "addressing"): Set<number> =>
      new Set(languagePacks.flatMap(({ signatories }) => signatories?.[list].map(wordId) ?? []).filter((word) => word !== 0));
    this.#particles = idsOf("particles");
    this.#bodies = idsOf("bodies");
    this.#addressing = idsOf("addressing");
    const seen = new Set<number>();
    names.speakerNames.forEach((name, document) => {
      const speaker = documents.speaker[document]!;
      if (seen.has(speaker) || documents.isProse[document] === 1) return;
      seen.add(speaker);
      const words = name
        .split(/\s+/u)
        .map(normaliseWord)
        .filter((word) => word.length > 1 && !SUFFIXES.has(word));
      const family = wordId(words.at(-1) ?? "");
      if (words.length < 2 || family === 0) return;
      const known = this.#byFamily.get(family);
      const entry = { speaker, given: wordId(words[0]!) };
      if (known) known.push(entry);
      else this.#byFamily.set(family, [entry]);
    });
  }

  /** Who signs a document; undefined when it names nobody who does. */
  read(document: number): Signatories | undefined {
    if (!this.#known.has(document)) this.#known.set(document, this.#read(document));
    return this.#known.get(document);
  }

  #read(document: number): Signatories | undefined {
    const { firstToken, tokens, breaks } = this.#columns;
    const [low, high] = [firstToken[document]!, firstToken[document + 1]!];
    const lists: TextStretch[] = [];
    let salutation = -1;
    let letterEnd = -1;
    for (let at = low; at < high; at++) {
      if (!this.#cues.isFirst(tokens[at]!)) continue;
      const isLineStart = (breaks[at]! & (start | line | paragraph)) !== 0;
      if (isLineStart && salutation < 0 && this.#cues.endOf("salutations", tokens, at, high) > 0) salutation = at;
      const closing = isLineStart ? this.#cues.endOf("closings", tokens, at, high) : -1;
      if (closing > 0 && closing < high && (breaks[closing]! & (line | paragraph | mark)) !== 0) {
        lists.push({ first: closing, end: this.#listEnd(closing, high) });
        if (letterEnd < 0) letterEnd = at;
      }
      const signed = this.#cues.endOf("signedBy", tokens, at, high);
      if (signed > 0) lists.push(this.#around(signed - 1, low, high));
      if (at < low + HEAD_TOKENS && this.#cues.endOf("statements", tokens, at, high) > 0) {
        const issuers = this.#issuers(at, low, high);
        if (issuers !== undefined) lists.push(issuers);
      }
    }
    const found = new Map<number, NameInList>();
    for (const list of lists) for (const name of this.#namesIn(list)) found.set(name.first, name);
    const seen = new Set<number>();
    const names = [...found.values()]
      .sort((x, y) => x.first - y.first)
      .filter(({ speaker }) => speaker < 0 || (!seen.has(speaker) && seen.add(speaker)));
    if (names.length < 2) return undefined;
    const speakers = new Set(names.map(({ speaker }) => speaker).filter((speaker) => speaker >= 0));
    const letter = salutation >= 0 && letterEnd > salutation ? { first: salutation, end: letterEnd } : undefined;
    return { speakers: [...speakers].sort((x, y) => x - y), names: names.map(({ first, end }) => ({ first, end })), letter };
  }

  /** Where a list of names ends that begins at a token. */
  #listEnd(first: number, high: number): number {
    const { breaks } = this.#columns;
    let last = first;
    for (let at = first; at < high && at - last <= LIST_GAP; at++) if ((breaks[at]! & capital) !== 0) last = at;
    return Math.min(high, last + 1);
  }

  /** The paragraph of a token, and the list that may follow it. */
  #around(token: number, low: number, high: number): TextStretch {
    const { breaks } = this.#columns;
    let first = token;
    while (first > low && (breaks[first]! & paragraph) === 0 && token - first < PARAGRAPH_TOKENS) first--;
    let end = token + 1;
    while (end < high && (breaks[end]! & paragraph) === 0 && end - token < PARAGRAPH_TOKENS) end++;
    // Nothing but the cue is left of the paragraph: the list stands below it.
    return { first, end: end === token + 1 ? this.#listEnd(end, high) : end };
  }

  /** Two names or more that stand near one another in the sentence of a cue; undefined for fewer. */
  #issuers(cue: number, low: number, high: number): TextStretch | undefined {
    const { breaks } = this.#columns;
    let first = cue;
    while (first > low && (breaks[first]! & paragraph) === 0 && !this.#isSentenceEnd(first)) first--;
    let end = cue + 1;
    while (end < high && (breaks[end]! & paragraph) === 0 && !this.#isSentenceEnd(end)) end++;
    let best: TextStretch | undefined;
    let from = -1;
    let last = -1;
    let count = 0;
    for (let at = first; at < end; at++) {
      if (!this.#isFamilyName(at)) continue;
      const isNear = last >= 0 && at - last - 1 <= NAME_GAP;
      from = isNear ? from : Math.max(first, at - 2);
      count = isNear ? count + 1 : 1;
      last = at;
      if (count >= 2)
        best = best !== undefined && best.first === from ? { first: from, end: at + 1 } : (best ?? { first: from, end: at + 1 });
    }
    return best;
  }

  #isFamilyName(at: number): boolean {
    return (this.#columns.breaks[at]! & capital) !== 0 && this.#byFamily.has(this.#columns.tokens[at]!);
  }

  /** Whether a sentence ended before a token: a stop, but not that of a title ("Sens.") or an initial. */
  #isSentenceEnd(at: number): boolean {
    const { breaks, tokens, lengths } = this.#columns;
    return (breaks[at]! & stop) !== 0 && !this.#titles.has(tokens[at - 1]!) && lengths[at - 1]! > 1;
  }

  /** Names of speakers of the corpus, and of other people listed next to one. */
  #namesIn({ first, end }: TextStretch): NameInList[] {
    const runs = this.#capitalRuns(first, end);
    const names: (NameInList | undefined)[] = runs.map((run, index) =>
      this.#isAddressed(run) ? undefined : this.#speakerIn(run, runs[index - 1]),
    );
    const isPerson = (run: TextStretch): boolean =>
      run.end - run.first >= 2 &&
      run.end - run.first <= NAME_WORDS &&
      !this.#holdsBody(run) &&
      !this.#isAddressed(run) &&
      !this.#followsParty(run.first);
    const grow = (order: readonly number[]): void => {
      let last: NameInList | undefined;
      for (const index of order) {
        const run = runs[index]!;
        const isNear = last !== undefined && this.#isListStep(Math.min(last.end, run.end), Math.max(last.first, run.first));
        if (names[index] === undefined && isNear && isPerson(run)) names[index] = { ...run, speaker: -1 };
        last = names[index] ?? last;
      }
    };
    const order = [...runs.keys()];
    grow(order);
    grow(order.toReversed());
    return names.filter((name) => name !== undefined);
  }

  /** Whether nothing stands between two names but what parts names in a list. */
  #isListStep(first: number, end: number): boolean {
    const { breaks, tokens } = this.#columns;
    if (end - first > LIST_STEP) return false;
    let small = 0;
    for (let at = first; at < end; at++) if ((breaks[at]! & capital) === 0 && !this.#titles.has(tokens[at]!)) small++;
    return small <= 1;
  }

  /** Whether a single letter and a mark stand before a token: a place, as in "(D-Palo Alto)". */
  #followsParty(at: number): boolean {
    const { breaks, lengths } = this.#columns;
    return at > 0 && lengths[at - 1] === 1 && (breaks[at]! & mark) !== 0;
  }

  #holdsBody({ first, end }: TextStretch): boolean {
    for (let at = first; at < end; at++) if (this.#bodies.has(this.#columns.tokens[at]!)) return true;
    return false;
  }

  /** Runs of words with a capital, titles aside. */
  #capitalRuns(first: number, end: number): TextStretch[] {
    const { breaks, tokens } = this.#columns;
    const runs: TextStretch[] = [];
    for (let at = first; at < end;) {
      if ((breaks[at]! & capital) === 0 || this.#titles.has(tokens[at]!)) {
        at++;
        continue;
      }
      let last = at + 1;
      while (last < end) {
        // A particle belongs to the name when a capital follows: "Wim de Groot".
        let next = last;
        while (next + 1 < end && next - last < 2 && this.#particles.has(tokens[next]!) && !this.#endsName(next)) next++;
        if ((breaks[next]! & capital) === 0 || this.#titles.has(tokens[next]!) || this.#endsName(next)) break;
        last = next + 1;
      }
      runs.push({ first: at, end: last });
      at = last;
    }
    return runs;
  }

  /** Whether a name ends before a token: at a mark or a line, or at a full stop that follows no initial. */
  #endsName(at: number): boolean {
    const { breaks, lengths } = this.#columns;
    return (breaks[at]! & (line | paragraph | mark)) !== 0 || ((breaks[at]! & stop) !== 0 && lengths[at - 1]! > 1);
  }

  /** Whether a name is that of the person a letter is for: "to Speaker Paul Ryan", "The Honorable Paul Ryan". */
  #isAddressed({ first, end }: TextStretch): boolean {
    const { tokens } = this.#columns;
    for (let at = first; at < end; at++) if (this.#addressing.has(tokens[at]!)) return true;
    let before = first - 1;
    while (before >= 0 && (this.#titles.has(tokens[before]!) || this.#bodies.has(tokens[before]!)) && first - before <= NAME_WORDS)
      before--;
    return before >= 0 && this.#addressing.has(tokens[before]!);
  }

  /**
   * The speaker that a run of capitals names: its last word is the family name, and the given name stands in it too; a family name alone counts
   * after a title, or after such a name in one list. Undefined for somebody who never speaks here.
   */
  #speakerIn({ first, end }: TextStretch, before: TextStretch | undefined): NameInList | undefined {
    const { tokens } = this.#columns;
    const known = this.#byFamily.get(tokens[end - 1]!) ?? [];
    if (end - first === 1) {
      const isListed =
        before !== undefined && before.end - before.first === 1 && this.#isFamilyName(before.first) && first - before.end <= 1;
      if (known.length !== 1 || !(this.#titles.has(tokens[first - 1] ?? 0) || isListed)) return undefined;
      return { first, end, speaker: known[0]!.speaker };
    }
    const words = tokens.subarray(first, end - 1);
    const named = known.filter(({ given }) => words.includes(given));
    return named.length === 1 ? { first: first + words.indexOf(named[0]!.given), end, speaker: named[0]!.speaker } : undefined;
  }
}
