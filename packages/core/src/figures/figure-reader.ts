/** Finds the figures of one text. One pass over its words; rules look only where a marker stands. */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { FigureLexicon } from "./figure-lexicon.ts";
import { FigureText } from "./figure-words-of-text.ts";
import { finishFigure } from "./finish-figure.ts";
import type { FoundFigure } from "./found-figure.ts";
import { VehicleBook, type KnownVehicle, type VehicleMention } from "./known-vehicles.ts";
import { meantAfter, meantAt, NameBook, type ActorSpelling, type NamedPlace } from "./name-book.ts";
import { readAs } from "./rules/as-rules.ts";
import type { Candidate } from "./rules/candidate.ts";
import { readCalling, readNickname, readPredicate, readTitle } from "./rules/epithet-rules.ts";
import { readLike } from "./rules/like-rules.ts";
import { readCorrection, readPersonAsThing } from "./rules/metaphor-rules.ts";
import { SetPhrases } from "./rules/set-phrases.ts";
import { readAkin, readProportion, readRemind, readResemble, readThan, readWay } from "./rules/than-rules.ts";

const Mark = {
  like: 1,
  as: 2,
  than: 4,
  resemble: 8,
  remind: 16,
  akin: 32,
  way: 64,
  copula: 128,
  title: 256,
  calling: 512,
  nickname: 1024,
  phrase: 2048,
  what: 4096,
  name: 8192,
  known: 16384,
  calls: 32768,
} as const;

const MARKERS: Readonly<Record<string, number>> = {
  like: Mark.like,
  as: Mark.as,
  than: Mark.than,
  resemble: Mark.resemble,
  resembles: Mark.resemble,
  resembled: Mark.resemble,
  resembling: Mark.resemble,
  remind: Mark.remind,
  reminds: Mark.remind,
  reminded: Mark.remind,
  reminiscent: Mark.remind,
  akin: Mark.akin,
  way: Mark.way,
  what: Mark.what,
};

export interface ReaderOptions {
  /** Who may be meant. Default: nobody. */
  readonly names?: readonly ActorSpelling[];
  /** Vehicles for `findKnown`. Default: none. */
  readonly vehicles?: readonly KnownVehicle[];
}

/** Reads texts of one language one by one; keeps what it learned of words between them. Results do not depend on the order of texts. */
export class FigureReader {
  readonly #lexicon: FigureLexicon;
  readonly #phrases: SetPhrases;
  readonly #text: FigureText;

  readonly #names: NameBook;
  readonly #vehicles: VehicleBook;

  /** @param pack  a pack with `figures`. */
  constructor(
    pack: Pick<LanguagePack, "abbreviations"> & { readonly figures: NonNullable<LanguagePack["figures"]> },
    { names = [], vehicles = [] }: ReaderOptions = {},
  ) {
    this.#names = new NameBook(names);
    this.#vehicles = new VehicleBook(vehicles);
    this.#lexicon = new FigureLexicon(pack.figures);
    this.#phrases = new SetPhrases(this.#lexicon);
    this.#text = new FigureText(pack.abbreviations, (form) => this.#markOf(form));
  }

  /**
   * Figures by place, those of one kind apart from each other; empty when there are none.
   *
   * @param speakerOf  id of the speaker of an utterance, who never means himself. Default: not known.
   */
  find({ text, stretches }: Pick<SpokenText, "text" | "stretches">, speakerOf: (utterance: number) => string = () => ""): FoundFigure[] {
    const found: FoundFigure[] = [];
    const words = this.#text;
    const input = { text: words, lexicon: this.#lexicon };
    for (const { start, end, utterance } of stretches) {
      words.read(text, start, end);
      const candidates: Candidate[] = [];
      const named: NamedPlace[] = [];
      for (let at = 0; at < words.count; at++) {
        const mark = words.mark(at);
        if (mark === 0) continue;
        if (mark & Mark.name) this.#note(named, at);
        const candidate = this.#readAt(mark, at);
        if (candidate !== null) candidates.push(...candidate);
      }
      if (candidates.length === 0) continue;
      const meant = { named, speakerId: speakerOf(utterance) };
      for (const candidate of apart(candidates)) found.push(finishFigure(input, candidate, utterance, meant));
    }
    return found;
  }

  /** Places where the heads of the known vehicles stand, by place. */
  findKnown(
    { text, stretches }: Pick<SpokenText, "text" | "stretches">,
    speakerOf: (utterance: number) => string = () => "",
  ): VehicleMention[] {
    const words = this.#text;
    const found: VehicleMention[] = [];
    if (this.#vehicles.size === 0) return found;
    for (const { start, end, utterance } of stretches) {
      words.read(text, start, end);
      const named: NamedPlace[] = [];
      const places: number[] = [];
      for (let at = 0; at < words.count; at++) {
        const mark = words.mark(at);
        if (mark & Mark.name) this.#note(named, at);
        if (mark & Mark.known) places.push(at);
      }
      for (const at of places) {
        const speaker = speakerOf(utterance);
        for (const mention of this.#vehicles.readAt(words, this.#lexicon, at, utterance)) {
          const after = mention.isImagined ? meantAfter(named, at, speaker) : null;
          found.push({ ...mention, actorId: after ?? meantAt(named, at, at, speaker) });
        }
      }
    }
    return found;
  }

  #note(named: NamedPlace[], at: number): void {
    const place = this.#names.at(this.#text, at);
    if (place !== null) named.push(place);
  }

  #readAt(mark: number, at: number): Candidate[] | null {
    const input = { text: this.#text, lexicon: this.#lexicon };
    const found: (Candidate | null)[] = [];
    if (mark & Mark.like) found.push(readLike(input, at));
    if (mark & Mark.as) found.push(readAs(input, at));
    if (mark & Mark.than) found.push(readThan(input, at));
    if (mark & Mark.resemble) found.push(readResemble(input, at));
    if (mark & Mark.remind) found.push(readRemind(input, at));
    if (mark & Mark.akin) found.push(readAkin(input, at));
    if (mark & Mark.way) found.push(readWay(input, at));
    if (mark & Mark.what) found.push(readProportion(input, at));
    if (mark & Mark.copula) found.push(readCorrection(input, at) ?? readPersonAsThing(input, at));
    if (mark & (Mark.copula | Mark.calls)) found.push(readPredicate(input, at));
    if (mark & Mark.title) found.push(readTitle(input, at));
    if (mark & Mark.calling) found.push(readCalling(input, at));
    if (mark & Mark.nickname) found.push(readNickname(input, at));
    if (mark & Mark.phrase) found.push(this.#phrases.readAt(input, at));
    const made = found.filter((candidate) => candidate !== null);
    return made.length === 0 ? null : made;
  }

  #markOf(form: string): number {
    const lexicon = this.#lexicon;
    let mark = Object.hasOwn(MARKERS, form) ? MARKERS[form]! : 0;
    if (lexicon.is("copulas", form) || lexicon.is("negatedCopulas", form)) mark |= Mark.copula;
    if (lexicon.isNoun("mockTitles", form) || lexicon.isNoun("nicknameHeads", form)) mark |= Mark.title;
    if (lexicon.isNoun("callings", form)) mark |= Mark.calling;
    if (form.startsWith("call") && lexicon.is("telling", form)) mark |= Mark.calls;
    if (lexicon.is("nicknameAdjectives", form)) mark |= Mark.nickname;
    if (this.#phrases.has(form)) mark |= Mark.phrase;
    if (this.#names.has(form)) mark |= Mark.name;
    if (this.#vehicles.has(lexicon.singular(form))) mark |= Mark.known;
    return mark;
  }
}

/** Of candidates of one kind that overlap, the better; by place. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const best = candidates.toSorted(
    (x, y) =>
      rank(x.kind) - rank(y.kind) ||
      y.score - x.score ||
      y.span.end - y.span.from - (x.span.end - x.span.from) ||
      x.span.from - y.span.from,
  );
  for (const candidate of best)
    if (!kept.some((other) => exclude(other, candidate) && other.span.from < candidate.span.end && candidate.span.from < other.span.end))
      kept.push(candidate);
  return kept.sort((x, y) => x.span.from - y.span.from || x.span.end - y.span.end || (x.kind < y.kind ? -1 : 1));
}

/** An epithet may stand inside an image and round a set phrase; anything else has its words to itself. */
function exclude({ kind }: Candidate, other: Candidate): boolean {
  return (kind === "epithet") === (other.kind === "epithet");
}

/** A sayings' list knows more than a rule that reads half of it; an image holds its idioms. */
function rank(kind: Candidate["kind"]): number {
  return kind === "proverb" ? 0 : kind === "idiom" ? 2 : 1;
}
