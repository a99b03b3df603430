/** A text as words with what stands between them: what the rules of figures walk over. One pass, no sentence segmenter. */
import { TokenBreak } from "../text/token-columns.ts";
import { TokenScanner } from "../text/token-scanner.ts";
import { Vocabulary } from "../text/vocabulary.ts";

/** What stands before a word, from nothing to the end of a sentence. */
export const Gap = { space: 0, hyphen: 1, comma: 2, strong: 3, quote: 4, stop: 5 } as const;

/** Longest sentence looked at, in words to each side of a place. */
const FARTHEST = 60;
/** UTF-16 units before the words read that may tell whose they are. */
const LEAD = 60;

/** Reads one text at a time. Keeps normal forms between texts; what they mean to the caller is kept as bits per form. */
export class FigureText {
  count = 0;
  text = "";
  ids = new Uint32Array(1024);
  starts = new Uint32Array(1024);
  ends = new Uint32Array(1024);
  breaks = new Uint8Array(1024);
  readonly #vocabulary = new Vocabulary();
  readonly #scanner = new TokenScanner(this.#vocabulary);
  readonly #forms: string[] = [];
  readonly #marks: number[] = [];
  readonly #markOf: (form: string) => number;
  readonly #abbreviations: ReadonlySet<string>;

  constructor(abbreviations: readonly string[], markOf: (form: string) => number) {
    this.#abbreviations = new Set(abbreviations);
    this.#markOf = markOf;
  }

  /** Reads the words of `[start, end)`. */
  read(text: string, start: number, end: number): void {
    this.text = text;
    this.count = 0;
    this.#scanner.reset(text, start, end);
    while (this.#scanner.advance()) {
      if (this.count === this.ids.length) this.#grow();
      const at = this.count++;
      this.ids[at] = this.#scanner.id;
      this.starts[at] = this.#scanner.start;
      this.ends[at] = this.#scanner.end;
      this.breaks[at] = this.#scanner.breaks;
    }
    for (let id = this.#forms.length; id <= this.#vocabulary.size; id++) {
      const form = this.#vocabulary.word(id);
      this.#forms.push(form);
      this.#marks.push(id === 0 ? 0 : this.#markOf(form));
    }
  }

  /** Normal form of a word; empty outside the text. */
  form(at: number): string {
    return at < 0 || at >= this.count ? "" : this.#forms[this.ids[at]!]!;
  }

  /** Bits that the caller gave the form. */
  mark(at: number): number {
    return this.#marks[this.ids[at]!]!;
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.count && (this.breaks[at]! & TokenBreak.capital) !== 0;
  }

  hasDigit(at: number): boolean {
    return at >= 0 && at < this.count && (this.breaks[at]! & TokenBreak.digit) !== 0;
  }

  /** What stands before a word: a value of `Gap`. */
  gap(at: number): number {
    if (at <= 0 || at >= this.count) return Gap.stop;
    const breaks = this.breaks[at]! & ~(TokenBreak.capital | TokenBreak.digit | TokenBreak.line);
    if (breaks === 0) return Gap.space;
    if (this.opensSentence(at)) return Gap.stop;
    if (breaks & TokenBreak.quote) return Gap.quote;
    const between = this.text.slice(this.ends[at - 1], this.starts[at]);
    if (between === "-") return Gap.hyphen;
    return /[;:()[\]–—…•]|-/u.test(between) ? Gap.strong : /,/u.test(between) ? Gap.comma : Gap.space;
  }

  /** Whether a quotation mark stands right before a word. */
  isQuoted(at: number): boolean {
    return /["“„«‘]\s*$/u.test(this.text.slice(Math.max(0, this.starts[at]! - 2), this.starts[at]));
  }

  /** Normal forms of the last few words before the first one read: what leads up to a quotation that is read alone. */
  leadingForms(): string[] {
    if (this.count === 0) return [];
    const before = this.text.slice(Math.max(0, this.starts[0]! - LEAD), this.starts[0]);
    return (
      before
        .slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1)
        .toLowerCase()
        .match(/[\p{L}'’-]+/gu) ?? []
    );
  }

  /** Whether a sentence begins here. */
  opensSentence(at: number): boolean {
    if (at <= 0 || at >= this.count) return true;
    const breaks = this.breaks[at]!;
    if (breaks & (TokenBreak.paragraph | TokenBreak.start)) return true;
    if (breaks & TokenBreak.line && breaks & TokenBreak.mark && breaks & TokenBreak.capital) return true;
    if (!(breaks & TokenBreak.stop)) return false;
    const before = this.form(at - 1);
    if (this.text.charAt(this.ends[at - 1]!) !== ".") return (breaks & TokenBreak.capital) !== 0;
    if (this.#abbreviations.has(before) || (before.length === 1 && this.isCapital(at - 1))) return false;
    return true;
  }

  /** First word of the sentence that holds a word. */
  sentenceStart(at: number): number {
    let first = at;
    while (first > 0 && at - first < FARTHEST && !this.opensSentence(first)) first--;
    return first;
  }

  /** Word after the last of the sentence. */
  sentenceEnd(at: number): number {
    let end = at + 1;
    while (end < this.count && end - at < FARTHEST && !this.opensSentence(end)) end++;
    return end;
  }

  #grow(): void {
    const size = this.ids.length * 2;
    this.ids = enlarged(this.ids, new Uint32Array(size));
    this.starts = enlarged(this.starts, new Uint32Array(size));
    this.ends = enlarged(this.ends, new Uint32Array(size));
    this.breaks = enlarged(this.breaks, new Uint8Array(size));
  }
}

function enlarged<A extends Uint32Array | Uint8Array>(old: A, bigger: A): A {
  bigger.set(old);
  return bigger;
}
