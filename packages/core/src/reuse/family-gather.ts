/**
 * Families: one line and its variants, never a chain of neighbours.
 *
 * Idea: star clustering. Cores are taken by worth x speakers; each becomes the canonical text of a family unless an earlier one has taken
 * its words. Members are looked for along passages, but each must hold at least half of the canonical text's own bits itself. So a chain
 * A-B, B-C, C-D of overlapping passages never becomes one family, whatever its length.
 * Papers: star clusters (Aslam, Pelekhov & Rus 2004); phrase graphs cut so that every phrase belongs to one root (Leskovec, Backstrom &
 * Kleinberg 2009); NIFTY (Suen et al. 2013). Departure: a variant is compared with the root, not with its nearest relative.
 * Cost: linear in passages for families of bounded size; a passage is followed from each side at most once per family.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import { ContainmentGauge } from "./family-containment.ts";
import { SHORTEST_CORE, type Core } from "./family-cores.ts";
import { MemberCollector, type Place } from "./family-members.ts";
import type { PassageEnds } from "./family-ends.ts";

/** The typical wording may be this much shorter or longer than the core it was found from. */
const SHORTER_SHARE = 0.7;
const LONGER_SHARE = 1.15;
/** So few words of a broken sentence are left out. */
const BROKEN_TOKENS = 5;
/** And only while they are worth no more than this part of the canonical text. */
const BROKEN_SHARE = 1 / 10;
/** Places whose wordings are compared; what is typical of these is typical. */
const MOST_WORDINGS = 200;
/** A family takes what its places share; words in between only when they are as few as this. */
const BRIDGED_TOKENS = 3;
/** So large a part of a family's places must be in no other family. */
const FREE_SHARE = 1 / 3;

export interface Family {
  /** The canonical place comes first; the others by document and place. */
  readonly places: readonly Place[];
  /** Per token of the canonical text: how many places hold it. */
  readonly coverage: Uint16Array;
}

export interface GatherInput {
  readonly columns: TokenColumns;
  readonly ends: PassageEnds;
  /** Bits per word id. */
  readonly weights: Float32Array;
  readonly memberShare: number;
  /** Whether a document is an outlet's prose. */
  readonly isProse: (document: number) => boolean;
  /** Whether a sentence begins with a token. */
  readonly isEdge: (token: number) => boolean;
}

/**
 * The canonical place without words at its ends that fewer than half of the places, or nobody else, hold: what is printed as shared is shared.
 */
function trimToCore({ places, coverage }: Family): Place {
  const canonical = places[0]!;
  const least = Math.max(2, Math.ceil(places.length / 2));
  let low = 0;
  let high = coverage.length;
  while (low < high && coverage[low]! < least) low++;
  while (high > low && coverage[high - 1]! < least) high--;
  if (low === 0 && high === coverage.length) return canonical;
  return { ...canonical, first: canonical.first + low, end: canonical.first + high };
}

/** Gathers one family after the other; `owner` says which family has taken a token (its number plus one). */
export class FamilyGatherer {
  readonly families: Family[] = [];
  readonly owner: Uint32Array;
  readonly #input: GatherInput;
  readonly #gauge: ContainmentGauge;
  readonly #members: MemberCollector;

  constructor(input: GatherInput) {
    this.#input = input;
    this.owner = new Uint32Array(input.columns.tokens.length);
    this.#gauge = new ContainmentGauge(input.columns.tokens, input.weights);
    this.#members = new MemberCollector(input, this.#gauge);
  }

  /** Tries to make a family of what is left of a core; false when too little is left or nobody shares it. */
  gather(core: Core): boolean {
    const [first, end] = this.#tidy(core, this.#freeStretch(core.first, core.end));
    if (end - first < SHORTEST_CORE) return false;
    let family = this.#gatherRound({ document: core.document, first, end, shared: end - first, gapBits: 0, via: -1 });
    if (family === undefined) return false;
    const typical = this.#mostTypical(family.places);
    if (typical !== family.places[0]) family = this.#gatherAround(typical) ?? family;
    const said = this.#saidPlace(family.places);
    if (said !== family.places[0]) family = this.#gatherAround(said) ?? family;
    const trimmed = this.#dropBroken(trimToCore(family));
    if (trimmed !== family.places[0]) {
      if (trimmed.end - trimmed.first < SHORTEST_CORE) return false;
      const smaller = this.#gatherAround(trimmed);
      if (smaller === undefined) return false;
      family = smaller;
    }
    if (!this.#isNew(family)) return false;
    this.families.push(family);
    const number = this.families.length;
    const { first: from, end: to } = family.places[0]!;
    this.#gauge.setText(from, to);
    for (const place of family.places)
      this.#gauge.forEachShared(place.first, place.end, BRIDGED_TOKENS, (low, high) => {
        for (let at = low; at < high; at++) if (this.owner[at] === 0) this.owner[at] = number;
      });
    return true;
  }

  #gatherAround(place: Place): Family | undefined {
    return this.#gatherRound({ ...place, shared: place.end - place.first, gapBits: 0, via: -1 });
  }

  /** The place whose words are printed: the canonical one, unless it is an outlet's prose and a speaker's own words hold the line too. */
  #saidPlace(places: readonly Place[]): Place {
    const canonical = places[0]!;
    if (!this.#input.isProse(canonical.document)) return canonical;
    let best = canonical;
    for (const place of places) {
      if (this.#input.isProse(place.document) || this.#isTaken(place)) continue;
      if (best === canonical || place.shared > best.shared) best = place;
    }
    return best;
  }

  #gatherRound(canonical: Place): Family | undefined {
    const length = canonical.end - canonical.first;
    this.#gauge.setText(canonical.first, canonical.end);
    const coverage = new Uint16Array(length).fill(1);
    const places = this.#members.collect(canonical, coverage);
    if (places.length === 0) return undefined;
    places.sort((x, y) => x.first - y.first);
    return { places: [canonical, ...places], coverage };
  }

  /** The wording that most places have to the letter, by its first place; the canonical place when none has more than its own. */
  #mostTypical(places: readonly Place[]): Place {
    const wordings = new Map<string, { place: Place; count: number }>();
    const own = places[0]!.end - places[0]!.first;
    const shortest = Math.max(SHORTEST_CORE, own * SHORTER_SHARE);
    const longest = own * LONGER_SHARE;
    for (const place of places.slice(0, MOST_WORDINGS)) {
      const length = place.end - place.first;
      if (length < shortest || length > longest || this.#isTaken(place)) continue;
      const wording = this.#input.columns.tokens.subarray(place.first, place.end).join();
      const known = wordings.get(wording);
      if (known) known.count++;
      else wordings.set(wording, { place, count: 1 });
    }
    let best = { place: places[0]!, count: 1 };
    for (const wording of wordings.values()) if (wording.count > best.count) best = wording;
    return best.place;
  }

  /** Whether enough of the places are in no family yet: else this is a variant of what is there already. */
  #isNew(family: Family): boolean {
    const free = family.places.filter((place) => !this.#isTaken(place)).length;
    return free >= 2 && free >= family.places.length * FREE_SHARE;
  }

  /** Whether other families have taken half of a place. */
  #isTaken(place: Place): boolean {
    let taken = 0;
    for (let at = place.first; at < place.end; at++) if (this.owner[at] !== 0) taken++;
    return taken * 2 > place.end - place.first;
  }

  /** Without the few words of a sentence that only ends, or only begins, at an edge of the place, where they are worth little. */
  #dropBroken(place: Place): Place {
    const { isEdge } = this.#input;
    const most = this.#worth(place.first, place.end) * BROKEN_SHARE;
    const isLittle = (from: number, to: number): boolean => to - from <= BROKEN_TOKENS && this.#worth(from, to) <= most;
    let { first, end } = place;
    for (let at = first; !isEdge(first) && isLittle(first, at); at++) if (isEdge(at)) first = at;
    for (let at = end; !isEdge(end) && isLittle(at, end); at--) if (isEdge(at)) end = at;
    return first === place.first && end === place.end ? place : { ...place, first, end };
  }

  #worth(first: number, end: number): number {
    const { columns, weights } = this.#input;
    let worth = 0;
    for (let at = first; at < end; at++) worth += weights[columns.tokens[at]!]!;
    return worth;
  }

  /** Where other families took words from a core, a few words of a broken sentence may be left at its edge: these go too. */
  #tidy(core: Core, [first, end]: [number, number]): [number, number] {
    const { isEdge } = this.#input;
    let low = first;
    let high = end;
    if (first > core.first) while (low < end && low < first + BROKEN_TOKENS && !isEdge(low)) low++;
    if (end < core.end) while (high > low && high > end - BROKEN_TOKENS && !isEdge(high)) high--;
    return [isEdge(low) ? low : first, isEdge(high) ? high : end];
  }

  /** The longest part of [first, end) that no family has taken. */
  #freeStretch(first: number, end: number): [number, number] {
    let best: [number, number] = [first, first];
    for (let at = first; at < end;) {
      if (this.owner[at] !== 0) {
        at++;
        continue;
      }
      let last = at;
      while (last < end && this.owner[last] === 0) last++;
      if (last - at > best[1] - best[0]) best = [at, last];
      at = last;
    }
    return best;
  }
}
