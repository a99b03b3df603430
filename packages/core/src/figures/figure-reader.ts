/** Finds the figures of one text. One pass over its words; rules look only where a marker stands. */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { FigureLexicon } from "./figure-lexicon.ts";
import { FigureText } from "./figure-words-of-text.ts";
import { finishFigure } from "./finish-figure.ts";
import type { FoundFigure } from "./found-figure.ts";
import { readAs } from "./rules/as-rules.ts";
import type { Candidate } from "./rules/candidate.ts";
import { readCalling, readNickname, readTitle } from "./rules/epithet-rules.ts";
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

/** Reads texts of one language one by one; keeps what it learned of words between them. Results do not depend on the order of texts. */
export class FigureReader {
  readonly #lexicon: FigureLexicon;
  readonly #phrases: SetPhrases;
  readonly #text: FigureText;

  /** @param pack  a pack with `figures`. */
  constructor(pack: Pick<LanguagePack, "abbreviations"> & { readonly figures: NonNullable<LanguagePack["figures"]> }) {
    this.#lexicon = new FigureLexicon(pack.figures);
    this.#phrases = new SetPhrases(this.#lexicon);
    this.#text = new FigureText(pack.abbreviations, (form) => this.#markOf(form));
  }

  /** Figures by place, those of one kind apart from each other; empty when there are none. */
  find({ text, stretches }: Pick<SpokenText, "text" | "stretches">): FoundFigure[] {
    const found: FoundFigure[] = [];
    const words = this.#text;
    const input = { text: words, lexicon: this.#lexicon };
    for (const { start, end, utterance } of stretches) {
      words.read(text, start, end);
      const candidates: Candidate[] = [];
      for (let at = 0; at < words.count; at++) {
        const mark = words.mark(at);
        if (mark === 0) continue;
        const candidate = this.#readAt(mark, at);
        if (candidate !== null) candidates.push(...candidate);
      }
      for (const candidate of apart(candidates)) found.push(finishFigure(input, candidate, utterance));
    }
    return found;
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
    if (lexicon.is("nicknameAdjectives", form)) mark |= Mark.nickname;
    if (this.#phrases.has(form)) mark |= Mark.phrase;
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
