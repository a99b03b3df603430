/** Collects the documents of a case and, from the marks in them, its truth. */
import type { CaseDocument, TruthAssertion, TruthPaperLine, TruthShared } from "./case-truth.ts";
import type { Dice } from "./dice.ts";
import { layOut, type Paragraph, type PlacedMark, type Sentence } from "./page.ts";
import type { Person } from "./person.ts";

export const NOTE = "Invented for Hymnsheet. People, places, bodies, outlets and events do not exist.";

export interface Said {
  readonly person: Person;
  /** Day of the year 2031. */
  readonly day: number;
  /** What was to be said, without greeting and asides. */
  readonly core: readonly Sentence[];
}

/** Day 0 is the first of January 2031. */
export function writeDay(day: number): string {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
}

export class CaseBook {
  readonly documents: CaseDocument[] = [];
  readonly assertions = new Map<string, TruthAssertion[]>();
  readonly shared: TruthShared[] = [];
  readonly paperLines: TruthPaperLine[] = [];
  readonly said: Said[] = [];
  readonly #dice: Dice;
  readonly #prefix: string;

  constructor(prefix: string, dice: Dice) {
    this.#prefix = prefix;
    this.#dice = dice;
  }

  nextId(): string {
    return `${this.#prefix}-${String(this.documents.length + 1).padStart(2, "0")}`;
  }

  /** Adds what one person said; one date in twelve is not known. */
  addStatement(
    person: Person,
    given: { kind: string; paragraphs: readonly Paragraph[]; core: readonly Sentence[]; day: number; event: string; title: string },
  ): void {
    const id = this.nextId();
    const { text, places } = layOut(id, given.paragraphs);
    this.#keep(places, person);
    this.said.push({ person, day: given.day, core: given.core });
    this.documents.push({
      id,
      text,
      speaker: person.name.full,
      ...this.#dated(given.day),
      kind: given.kind,
      ...(person.camp === "" ? {} : { party: person.camp }),
      language: "en",
      ...(given.event === "" ? {} : { event: given.event }),
      title: given.title,
      note: NOTE,
    });
  }

  /** Adds an interview: questions of a reporter between the paragraphs. */
  addInterview(
    person: Person,
    given: {
      answers: readonly Paragraph[];
      core: readonly Sentence[];
      questions: readonly string[];
      reporter: string;
      outlet: string;
      day: number;
      title: string;
    },
  ): void {
    const id = this.nextId();
    const turns: Paragraph[] = given.answers.flatMap((answer, no) => [
      [{ text: given.questions[no % given.questions.length]!, marks: [] }],
      answer,
    ]);
    const { places } = layOut(id, turns);
    this.#keep(places, person);
    this.said.push({ person, day: given.day, core: given.core });
    this.documents.push({
      id,
      turns: turns.map((turn, no) => ({
        speaker: no % 2 === 0 ? given.reporter : person.name.full,
        text: turn.map(({ text }) => text).join(" "),
      })),
      outlet: given.outlet,
      ...this.#dated(given.day),
      kind: "interview",
      language: "en",
      title: given.title,
      note: NOTE,
    });
  }

  /** Adds a newspaper's report; what is marked in it is shared for the reporter's sake. */
  addReport(given: { paragraphs: readonly Paragraph[]; outlet: string; author: string; day: number; title: string }): void {
    const id = this.nextId();
    const { text, places } = layOut(id, given.paragraphs);
    this.#keep(places, null);
    this.documents.push({
      id,
      text,
      outlet: given.outlet,
      author: given.author,
      ...this.#dated(given.day),
      kind: "article",
      language: "en",
      title: given.title,
      url: `https://${given.outlet.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}.example/${id}`,
      note: NOTE,
    });
  }

  #dated(day: number): { date?: string } {
    return this.#dice.chance(1 / 12) ? {} : { date: writeDay(day) };
  }

  #keep(places: readonly PlacedMark[], person: Person | null): void {
    for (const { mark, ...span } of places) {
      const speaker = person?.name.full ?? "";
      if (mark.kind === "shared") this.shared.push({ ...span, kind: mark.shared });
      else if (mark.kind === "paper") this.paperLines.push({ ...span, speaker, line_no: mark.line_no, manner: person?.manner ?? "own" });
      else this.assertions.set(mark.key, [...(this.assertions.get(mark.key) ?? []), { ...span, speaker, origin: mark.origin }]);
    }
  }
}
