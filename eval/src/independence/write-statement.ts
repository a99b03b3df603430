/** Writes one statement: what the speaker has from somewhere, what he knows himself, and much of his own in between; every line's place is kept. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { ANSWERS, COUNTERS, MATTERS_OF_STATE, ONLOOKERS } from "./answer-bank.ts";
import type { CastMember, PlannedAllegation } from "./casting.ts";
import type { Slots } from "./expand.ts";
import type { Line, LineStore } from "./line-store.ts";
import type { Padding } from "./padding.ts";
import { CLOSINGS, LINKS, OPENINGS, STORIES } from "./padding-bank.ts";
import { sayAgain, type Change } from "./rewrite.ts";
import type { Appearance } from "./schedule.ts";
import { RITUALS, STOCK } from "./stock-bank.ts";
import type { Mention, Origin } from "./truth.ts";

/** A sentence to be set, with what the truth must know of it. */
export interface Piece {
  readonly text: string;
  readonly line?: Line;
  readonly origin?: Origin;
  readonly change?: Mention["change"];
  readonly isDeclared?: boolean;
  /** Comes right before the text and is no part of the line. */
  readonly before?: string;
  readonly isStory?: boolean;
}

/** Sentences that stay together, as an allegation and how it is known. */
export type Group = readonly Piece[];

export interface Habit {
  /** Chances of verbatim and of light; the rest is heavy. */
  readonly verbatim: number;
  readonly light: number;
  /** Share of a text's other lines that the speaker keeps. */
  readonly kept: number;
  /** Chance that a line leaves its place. */
  readonly moved: number;
}

export function drawHabit(dice: Dice): Habit {
  const verbatim = 0.1 + 0.5 * dice.next();
  return { verbatim, light: (1 - verbatim) * (0.4 + 0.4 * dice.next()), kept: 0.5 + 0.45 * dice.next(), moved: 0.3 * dice.next() };
}

export function drawChange(habit: Habit, dice: Dice): Change {
  const drawn = dice.next();
  return drawn < habit.verbatim ? "verbatim" : drawn < habit.verbatim + habit.light ? "light" : "heavy";
}

/** A line from before the speaker, in his words. */
export function retell(line: Line, heard: string, { origin, habit, dice }: { origin: Origin; habit: Habit; dice: Dice }): Piece {
  const drawn = drawChange(habit, dice);
  const text = sayAgain(heard, line.wordings, { change: drawn, dice });
  return { text, line, origin, change: text === heard ? "verbatim" : drawn };
}

/** Moves some groups a few places. */
export function reorder(groups: readonly Group[], habit: Habit, dice: Dice): Group[] {
  const moved = [...groups];
  for (let place = 0; place < moved.length; place += 1) {
    if (dice.next() >= habit.moved) continue;
    const [group] = moved.splice(place, 1);
    moved.splice(Math.max(0, Math.min(moved.length, place - 3 + dice.below(7))), 0, group!);
  }
  return moved;
}

export interface StatementSetting {
  readonly appearance: Appearance;
  readonly groups: readonly Group[];
  /** First words that say whose statement it is. */
  readonly declaration: string | null;
  readonly allegations: readonly PlannedAllegation[];
  readonly isFormulaic: boolean;
  readonly wordCount: number;
}

export interface WrittenStatement {
  readonly source_id: string;
  readonly text: string;
  readonly stories: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

export class StatementWriter {
  readonly #dice: Dice;
  readonly #padding: Padding;
  readonly #store: LineStore;

  constructor(dice: Dice, padding: Padding, store: LineStore) {
    this.#dice = dice;
    this.#padding = padding;
    this.#store = store;
  }

  #own(patterns: readonly string[], member: CastMember, slots: Slots): Piece[] {
    const text = this.#padding.write(patterns, member.speaker_id, slots);
    return text === null ? [] : [{ text, isStory: patterns === STORIES }];
  }

  #many(count: number, patterns: readonly string[], member: CastMember, slots: Slots): Piece[] {
    return Array.from({ length: count }, () => this.#own(patterns, member, slots)).flat();
  }

  /** What those say of the affair who do not accuse. */
  #answers(member: CastMember, allegations: readonly PlannedAllegation[], slots: Slots): Group[] {
    if (member.camp === "background")
      return [this.#many(4, MATTERS_OF_STATE, member, slots), this.#many(3, MATTERS_OF_STATE, member, slots)];
    if (member.camp === "onlookers") return [this.#many(1, ONLOOKERS, member, slots), this.#many(2, MATTERS_OF_STATE, member, slots)];
    if (member.camp !== "accused") return [];
    const met = this.#dice.shuffled(allegations.filter(({ affair }) => affair === member.affair)).slice(0, 1 + this.#dice.below(3));
    return [
      ...met.map(({ kind }) =>
        this.#own(
          ANSWERS.map((pattern) => pattern.replaceAll("$topic", kind.topic)),
          member,
          slots,
        ),
      ),
      this.#many(1 + this.#dice.below(2), COUNTERS, member, slots),
      this.#many(1, MATTERS_OF_STATE, member, slots),
    ];
  }

  #paragraphs({ appearance, groups, declaration, allegations, isFormulaic, wordCount }: StatementSetting): Piece[][] {
    const { member } = appearance;
    const dice = this.#dice;
    const affair = member.affair ?? allegations[0]!.affair;
    const slots: Slots = {
      ...affair.slots,
      speaker: member.name,
      A: dice.next() < 0.5 ? affair.accused.name : affair.accused.surname,
      party: member.camp === "background" && member.party !== "" ? member.party : affair.slots["party"]!,
    };
    const stock = dice.shuffled(STOCK).slice(0, dice.below(4));
    const rituals = isFormulaic ? RITUALS.filter(() => dice.next() < 0.5) : [];
    const stories = (count: number): Piece[] => this.#many(count, STORIES, member, slots);
    const formulas = (): Piece[] => [...rituals.splice(0, 2), ...stock.splice(0, 1)].map((text) => ({ text }));
    const opening = [
      ...(declaration === null ? [] : [{ text: declaration }]),
      ...[0, 1].flatMap((half) =>
        this.#own(
          OPENINGS.filter((_, place) => place % 2 === half),
          member,
          slots,
        ),
      ),
      ...formulas(),
    ];
    const paragraphs: Piece[][] = [opening, stories(1 + dice.below(3))];
    const body = [...groups, ...this.#answers(member, allegations, slots)];
    for (const group of body) {
      const link = dice.next() < 0.35 ? this.#own(LINKS, member, slots) : [];
      const isOneMore = dice.next() < 0.35 && paragraphs.length > 2;
      if (isOneMore) paragraphs.at(-1)!.push(...link, ...group);
      else paragraphs.push([...link, ...group, ...stories(dice.below(2))]);
      if (dice.next() < 0.5) paragraphs.push([...formulas(), ...stories(1 + dice.below(3))]);
    }
    const closing = [
      ...formulas(),
      ...rituals.map((text) => ({ text })),
      ...stock.map((text) => ({ text })),
      ...this.#own(CLOSINGS, member, slots),
    ];
    const count = (): number => [...paragraphs, closing].flat().reduce((sum, { text }) => sum + text.split(" ").length, 0);
    for (let attempt = 0; attempt < 40 && count() < wordCount; attempt += 1) {
      paragraphs.splice(1 + dice.below(paragraphs.length), 0, stories(2 + dice.below(3)));
    }
    return [...paragraphs, closing].filter((paragraph) => paragraph.length > 0);
  }

  /** Writes the statement and hands its lines to the store. */
  write(setting: StatementSetting): WrittenStatement {
    const { member, nth } = setting.appearance;
    const source_id = `${member.speaker_id}-${nth}`;
    const stories: { text: string; start: number; end: number }[] = [];
    let text = "";
    for (const paragraph of this.#paragraphs(setting)) {
      if (text !== "") text += "\n\n";
      for (const [place, piece] of paragraph.entries()) {
        if (place > 0) text += " ";
        text += piece.before ?? "";
        const start = text.length;
        text += piece.text;
        if (piece.isStory) stories.push({ text: piece.text, start, end: text.length });
        if (piece.line === undefined) continue;
        this.#store.mentions.push({
          line_id: piece.line.line_id,
          allegation_id: piece.line.allegation_id,
          speaker_id: member.speaker_id,
          source_id,
          start,
          end: text.length,
          text: piece.text,
          origin: piece.origin ?? { kind: "own" },
          change: piece.change ?? "own",
          is_declared: piece.isDeclared ?? false,
          makes_allegation: piece.line.makes_allegation,
        });
      }
    }
    return { source_id, text, stories };
  }
}
