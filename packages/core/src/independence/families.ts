/** Finds for two speakers the common text that both have most of, and the statements in which they have it. Cost: their texts. */
import type { CommonText } from "./common-text.ts";
import type { JudgedStatement } from "./judged.ts";

export interface SharedText {
  readonly text: CommonText;
  /** Numbers of the statements in which `a` and `b` have most of it. */
  readonly a: number;
  readonly b: number;
}

export class Families {
  readonly #statements: readonly JudgedStatement[];
  readonly #textsOf = new Map<number, CommonText[]>();

  constructor(texts: readonly CommonText[], statements: readonly JudgedStatement[]) {
    this.#statements = statements;
    for (const text of texts)
      for (const speaker of text.speakers) this.#textsOf.set(speaker, [...(this.#textsOf.get(speaker) ?? []), text]);
  }

  /** `undefined` where they have no common text, or share no line of the one they have. */
  of(a: number, b: number): SharedText | undefined {
    let best: { text: CommonText; lines: number } | undefined;
    for (const text of this.#textsOf.get(a) ?? []) {
      const lines = text.lines.filter(({ speakers }) => speakers.includes(a) && speakers.includes(b)).length;
      if (lines > (best?.lines ?? 0)) best = { text, lines };
    }
    return best && { text: best.text, a: this.#fullest(best.text, a), b: this.#fullest(best.text, b) };
  }

  /** The first of a speaker's statements with most lines of a text. */
  #fullest({ statements, lines }: CommonText, speaker: number): number {
    const count = (statement: number): number => lines.filter(({ places }) => places.some((place) => place.statement === statement)).length;
    const own = statements.filter((statement) => this.#statements[statement]!.speaker === speaker);
    return own.reduce((best, statement) => (count(statement) > count(best) ? statement : best));
  }
}
