/**
 * What speaks for and against two speakers having something from each other, or both from one text: the lines they share, each with its
 * chance, the order they share, and the lines that one shares with others and the other lacks.
 *
 * An item that speakers of camps opposed to both use as well is forced by the occasion: its chance is at least their share. Cost: linear in
 * the places of what the two share.
 */
import { chanceOfAny, expectedOf, type Calibration } from "./chance.ts";
import { CampClasses } from "./camp-classes.ts";
import type { JudgedCorpus, JudgedItem, JudgedOrder, JudgedPlace } from "./judged.ts";
import { TextLines, WORDED } from "./lines-of-text.ts";
import { visitOccasionPairs } from "./occasion-pairs.ts";
import { occasionOf, type Occasion } from "./occasions.ts";
import { roomOf, Spaces } from "./spaces.ts";

/** A line that both have: items whose places overlap. */
export interface SharedUnit {
  /** Numbers of its items, the least likely first; empty for an order of points. */
  readonly items: readonly number[];
  readonly level: JudgedItem["level"];
  readonly bits: number;
  /** Chance that two speakers who have nothing from each other share it; 0 to 1. */
  readonly chance: number;
  readonly occasion: Occasion;
  /** Speakers of camps opposed to both who use it too; of two of no common camp, all others, where these are opponents of each other. */
  readonly opposedCount: number;
}

export interface PairEvidence {
  readonly units: readonly SharedUnit[];
  readonly missingCount: number;
  /** The two statements that share most, by number; of speakers who share nothing, those with most lines. -1 for none. */
  readonly statements: readonly [number, number];
  /** Whether chance levels hold for the languages of both. */
  readonly isCalibrated: boolean;
}

/** Two speakers by number, over all they said or beside one item. */
interface Scope {
  readonly a: number;
  readonly b: number;
  readonly item?: number | undefined;
}

interface SharedThing extends Scope {
  readonly level: JudgedItem["level"];
  readonly bits: number;
  readonly occasion: Occasion;
}

/** For two of one camp and from so many opponents on, the share of them who use a line tells how often it comes by chance, however rare its words are. */
const FEWEST_OPPONENTS = 20;
/** A place belongs to an allegation when it lies at most so many UTF-16 units beside it: about a sentence. */
const NEAR = 200;
/** Of an item that a speaker uses oftener than this, the first places stand for all. */
const MOST_PLACES = 12;
/** What two speakers share by chance oftener than this is a formula: it weighs nothing, for many formulas come together. */
export const MOST_CHANCE = 0.05;
/** An order of points is never less likely than this: permutations tell no more. */
const LEAST_CHANCE = 1e-9;

export class EvidenceBook {
  readonly corpus: JudgedCorpus;
  readonly camps: CampClasses;
  readonly lines: TextLines;
  /** Statements on whose occasion somebody of an opposed camp speaks. */
  readonly compared: ReadonlySet<number>;
  readonly #calibration: Calibration;
  readonly #spaces: Spaces;
  /** Places of each item by speaker. */
  readonly #uses: readonly ReadonlyMap<number, readonly JudgedPlace[]>[];
  readonly #classCounts: readonly (readonly number[])[];
  readonly #speaking: readonly number[];
  readonly #orders = new Map<string, JudgedOrder[]>();
  readonly #statementsOf: readonly (readonly number[])[];

  constructor(corpus: JudgedCorpus, calibration: Calibration) {
    this.corpus = corpus;
    this.#calibration = calibration;
    this.camps = new CampClasses(corpus.speakers);
    this.lines = new TextLines(corpus.items);
    this.#spaces = new Spaces(corpus.statements, corpus.speakers.length);
    const compared = new Set<number>();
    visitOccasionPairs(corpus.statements, (a, b) => {
      const [x, y] = [corpus.statements[a]!, corpus.statements[b]!];
      this.#spaces.addOccasion(x, y);
      if (this.camps.relation(x.speaker, y.speaker) === "opposed") compared.add(a).add(b);
    });
    this.compared = compared;
    this.#uses = corpus.items.map(({ places }) => placesBySpeaker(corpus, places));
    this.#classCounts = this.#uses.map((uses) => this.camps.count(uses.keys()));
    this.#speaking = this.camps.count(corpus.speakers.keys());
    for (const order of corpus.orders) {
      const key = pairKey(corpus.statements[order.a]!.speaker, corpus.statements[order.b]!.speaker);
      this.#orders.set(key, [...(this.#orders.get(key) ?? []), order]);
    }
    const statementsOf: number[][] = corpus.speakers.map(() => []);
    corpus.statements.forEach(({ speaker }, statement) => statementsOf[speaker]!.push(statement));
    this.#statementsOf = statementsOf;
  }

  /** Numbers of the speakers who use an item, ascending. */
  usersOf(item: number): number[] {
    return [...this.#uses[item]!.keys()].sort((x, y) => x - y);
  }

  placesOf(item: number, speaker: number): readonly JudgedPlace[] {
    return this.#uses[item]!.get(speaker) ?? [];
  }

  /** Everything two speakers share, anywhere. `shared` names the worded items that both use. */
  overAll(a: number, b: number, shared: readonly number[]): PairEvidence {
    const units = this.#units({ a, b, isWanted: () => true }, shared);
    const order = this.#bestOrder(a, b);
    const statements = this.#closest(a, b, shared);
    const missingCount = statements.reduce((sum, statement, side) => {
      if (statement < 0) return sum;
      const [owner, other] = side === 0 ? [a, b] : [b, a];
      return sum + this.#missing(this.lines.ofStatement(statement), owner, other);
    }, 0);
    return { units: order ? [...units, order] : units, missingCount, statements, isCalibrated: this.#isCalibrated(statements) };
  }

  /** What two speakers share beside one item that both use: in the same lines, or in those next to it. */
  beside(item: number, a: number, b: number): PairEvidence {
    const own = ([speaker, other]: readonly [number, number]): { near: Set<number>; missing: number } => {
      const near = new Set(this.#firstPlaces(item, speaker).flatMap((place) => this.lines.near(place, NEAR)));
      return { near, missing: this.#missing([...near], speaker, other) };
    };
    const [first, second] = [own([a, b]), own([b, a])];
    const held = new Set([...first.near].flatMap((line) => this.lines.lines[line]!.items));
    const shared = [...held].filter((other) => this.#uses[other]!.has(a) && this.#uses[other]!.has(b)).sort((x, y) => x - y);
    const isWanted = (line: number, side: 0 | 1): boolean => (side === 0 ? first.near : second.near).has(line);
    const units = this.#units({ a, b, isWanted, item }, shared);
    const order = this.#orderAt(item, a, b);
    const statements = [a, b].map((speaker) => this.placesOf(item, speaker)[0]?.statement ?? -1) as [number, number]; // two in, two out
    return {
      units: order ? [...units, order] : units,
      missingCount: first.missing + second.missing,
      statements,
      isCalibrated: this.#isCalibrated(statements),
    };
  }

  /**
   * Lines that others share and a speaker has nothing of. Formulas, which chance or opponents spread as well, belong to no common text: that they
   * are missing says nothing.
   */
  #missing(lines: readonly number[], owner: number, speaker: number): number {
    return lines.filter((line) => {
      const { items } = this.lines.lines[line]!;
      if (items.some((item) => this.#uses[item]!.has(speaker))) return false;
      const { chance, opposedCount } = this.#unit({ a: owner, b: speaker }, items);
      return chance <= MOST_CHANCE && opposedCount === 0;
    }).length;
  }

  #units(scope: Scope & { readonly isWanted: (line: number, side: 0 | 1) => boolean }, shared: readonly number[]): SharedUnit[] {
    const { a, b, isWanted } = scope;
    const groups = new LineGroups();
    for (const item of shared) {
      const mine = this.#linesOf(item, a).filter((line) => isWanted(line, 0));
      const theirs = this.#linesOf(item, b).filter((line) => isWanted(line, 1));
      if (mine.length > 0 && theirs.length > 0) groups.join(item, [...mine, ...theirs]);
    }
    return groups
      .groups()
      .map((items) => this.#unit(scope, items))
      .sort((x, y) => x.chance - y.chance || x.items[0]! - y.items[0]!);
  }

  #linesOf(item: number, speaker: number): number[] {
    return this.#firstPlaces(item, speaker).map((place) => this.lines.lineOf(place));
  }

  #unit(scope: Scope, items: readonly number[]): SharedUnit {
    const { a, b } = scope;
    const judged = items.map((item) => {
      const { level, bits } = this.corpus.items[item]!;
      const occasion = this.#occasionOf(item, a, b);
      return { item, level, bits, occasion, chance: chanceOfAny(this.#expected({ level, bits, occasion, ...scope }) ?? Infinity) };
    });
    judged.sort((x, y) => x.chance - y.chance || y.bits - x.bits || x.item - y.item);
    const [best] = judged;
    const levels = new Set(judged.map(({ level }) => level)).size;
    const opposed = Math.max(...items.map((item) => this.#opposedUsers(item, a, b)));
    const opponents = this.#opponents(a, b);
    const used = (opposed + 0.5) / (opponents + 1);
    const isTold = scope.item !== undefined && opponents >= FEWEST_OPPONENTS && this.camps.relation(a, b) === "same";
    const most = isTold ? used : 1;
    return {
      items: judged.map(({ item }) => item),
      level: best!.level,
      bits: best!.bits,
      occasion: best!.occasion,
      chance: Math.max(Math.min(1, best!.chance * levels, most), opposed > 0 ? used : 0),
      opposedCount: opposed,
    };
  }

  /** Of two of one camp, the opponents of both who use an item; of any other two, all others who use it, where these are opponents of each other. */
  #opposedUsers(item: number, a: number, b: number): number {
    const counts = [...this.#classCounts[item]!];
    if (this.camps.relation(a, b) === "same") return this.camps.opposedToBoth(a, b, counts);
    for (const speaker of [a, b]) counts[this.camps.classOf[speaker]!]!--;
    return this.camps.holdsOpponents(counts) ? counts.reduce((sum, count) => sum + count, 0) : 0;
  }

  #opponents(a: number, b: number): number {
    return this.camps.relation(a, b) === "same" ? this.camps.opposedToBoth(a, b, this.#speaking) : this.corpus.speakers.length - 2;
  }

  /**
   * How rare speakers of different occasions are alike is known of the corpus itself only: where a comparison set stands in, everything is held
   * against opponents on one occasion, who are far more alike.
   */
  #expected({ level, bits, occasion, a, b, item }: SharedThing): number | undefined {
    if (this.#calibration.kind === "own") {
      const space = item === undefined ? this.#spaces.of(a, b, occasion) : this.#spaceAt(item, a, b);
      return expectedOf(this.#calibration, { level, occasion, bits, space });
    }
    const space = item === undefined ? this.#spaces.of(a, b, "same") + this.#spaces.of(a, b, "other") : this.#spaceAt(item, a, b);
    return expectedOf(this.#calibration, { level, occasion: "same", bits, space });
  }

  /** Pairs of tokens in the statements where both use an item: beside it, agreement is looked for nowhere else. */
  #spaceAt(item: number, a: number, b: number): number {
    const [first, second] = [a, b].map((speaker) =>
      this.#statementsAt(item, speaker).reduce((sum, statement) => sum + roomOf(this.corpus.statements[statement]!), 0),
    );
    return first! * second!;
  }

  /** Statements in which a speaker uses an item, each once. */
  #statementsAt(item: number, speaker: number): number[] {
    return [...new Set(this.#firstPlaces(item, speaker).map(({ statement }) => statement))];
  }

  #firstPlaces(item: number, speaker: number): readonly JudgedPlace[] {
    return this.placesOf(item, speaker).slice(0, MOST_PLACES);
  }

  /** One occasion where any two of their places stand in statements on one. */
  #occasionOf(item: number, a: number, b: number): Occasion {
    const [mine, theirs] = [a, b].map((speaker) =>
      this.#statementsAt(item, speaker).map((statement) => this.corpus.statements[statement]!),
    );
    return mine!.some((x) => theirs!.some((y) => occasionOf(x, y) === "same")) ? "same" : "other";
  }

  #bestOrder(a: number, b: number): SharedUnit | undefined {
    const [best] = [...(this.#orders.get(pairKey(a, b)) ?? [])].sort((x, y) => x.chance - y.chance || y.bits - x.bits);
    return best && this.#orderUnit(best, 1);
  }

  /** The share of an order that belongs to an item: the steps to it and from it. */
  #orderAt(item: number, a: number, b: number): SharedUnit | undefined {
    for (const order of this.#orders.get(pairKey(a, b)) ?? []) {
      const [x, y] = this.corpus.statements[order.a]!.speaker === a ? [a, b] : [b, a];
      const holds = order.points.some(
        (point) =>
          this.placesOf(item, x).some(
            (place) => place.sourceId === point.aSource && place.start < point.aEnd && place.end > point.aStart,
          ) &&
          this.placesOf(item, y).some((place) => place.sourceId === point.bSource && place.start < point.bEnd && place.end > point.bStart),
      );
      if (holds && order.points.length > 2) return this.#orderUnit(order, 2 / (order.points.length - 1));
    }
    return undefined;
  }

  #orderUnit({ a, b, bits, chance }: JudgedOrder, share: number): SharedUnit {
    const [x, y] = [this.corpus.statements[a]!, this.corpus.statements[b]!];
    const occasion = occasionOf(x, y);
    const expected = this.#expected({ level: "point", bits, occasion, a: x.speaker, b: y.speaker });
    const calibrated = expected === undefined ? chance : Math.max(chance, chanceOfAny(expected));
    return {
      items: [],
      level: "point",
      bits: bits * Math.min(1, share),
      chance: Math.max(LEAST_CHANCE, calibrated) ** Math.min(1, share),
      occasion,
      opposedCount: 0,
    };
  }

  #closest(a: number, b: number, shared: readonly number[]): [number, number] {
    const counts = new Map<string, { pair: [number, number]; count: number }>();
    for (const item of shared) {
      for (const x of this.#statementsAt(item, a))
        for (const y of this.#statementsAt(item, b)) {
          const known = counts.get(`${x}|${y}`);
          if (known) known.count++;
          else counts.set(`${x}|${y}`, { pair: [x, y], count: 1 });
        }
    }
    const [best] = [...counts.values()].sort((x, y) => y.count - x.count || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
    return best?.pair ?? [this.#fullest(a), this.#fullest(b)];
  }

  /** The statement of a speaker with most lines that others share, else the longest; -1 for none. */
  #fullest(speaker: number): number {
    const lines = (statement: number): number => this.lines.ofStatement(statement).length;
    const tokens = (statement: number): number => this.corpus.statements[statement]!.tokenCount;
    const [best] = [...this.#statementsOf[speaker]!].sort((x, y) => lines(y) - lines(x) || tokens(y) - tokens(x) || x - y);
    return best ?? -1;
  }

  #isCalibrated(statements: readonly number[]): boolean {
    return statements.every(
      (statement) => statement >= 0 && this.#calibration.languages.includes(this.corpus.statements[statement]!.language),
    );
  }
}

/** Joins items that share a line, over a forest of lines. */
class LineGroups {
  readonly #parent = new Map<number, number>();
  readonly #lineOf = new Map<number, number>();

  join(item: number, lines: readonly number[]): void {
    const [first] = lines;
    if (first === undefined) return;
    this.#lineOf.set(item, first);
    for (const line of lines) this.#parent.set(this.#root(line), this.#root(first));
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const [item, line] of this.#lineOf) groups.set(this.#root(line), [...(groups.get(this.#root(line)) ?? []), item]);
    return [...groups.values()];
  }

  #root(line: number): number {
    let root = line;
    for (let parent = this.#parent.get(root); parent !== undefined && parent !== root; parent = this.#parent.get(root)) root = parent;
    this.#parent.set(line, root);
    return root;
  }
}

function placesBySpeaker({ statements }: JudgedCorpus, places: readonly JudgedPlace[]): Map<number, JudgedPlace[]> {
  const uses = new Map<number, JudgedPlace[]>();
  for (const place of places) {
    const { speaker } = statements[place.statement]!;
    const known = uses.get(speaker);
    if (known === undefined) uses.set(speaker, [place]);
    else known.push(place);
  }
  return uses;
}

/** Two speakers by number, whichever comes first. */
export const pairKey = (a: number, b: number): string => `${Math.min(a, b)}|${Math.max(a, b)}`;

export const isWorded = ({ level }: JudgedItem): boolean => WORDED.has(level);
