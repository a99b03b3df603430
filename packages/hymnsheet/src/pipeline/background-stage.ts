/**
 * Reads a user's background corpus into columns of numbers: what other people say anyway. Its words and speakers have numbers of their own here, so
 * that the stage depends on nothing but the background and the texts of the corpus, which it leaves out.
 * Cost: linear in characters; memory for its vocabulary, its speakers and one part of the tokens.
 */
import { hash } from "node:crypto";
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import type { LanguageGuess, LanguageGuesser } from "@hymnsheet/core/model/ports";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { TokenColumnsBuilder } from "@hymnsheet/core/text/build-token-columns";
import { Vocabulary } from "@hymnsheet/core/text/vocabulary";
import type { ColumnsWriter, StageWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import { interrupted } from "./interrupted.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Names of the index columns this stage writes. */
export const backgroundColumnsName = "said";
export const backgroundVocabularyName = "vocabulary";
export const backgroundSpeakersName = "speakers";

/** Tokens that are read at most; what is common in so many does not become clearer by more. */
const MOST_TOKENS = 1 << 26;
/** Tokens kept in memory before they are written. */
const PART_TOKENS = 1 << 20;
const DAY_MS = 86_400_000;
const UNKNOWN_DAY = -2_147_483_648;
const PROGRESS_EVERY = 500;

/** Who said a text of the background, as far as it says so. */
export interface BackgroundSpeaker {
  readonly id: string;
  readonly name: string;
}

export const backgroundStage: Stage = {
  name: "background",
  version: 1,
  isKept: true,
  isAside: true,
  reads: [sourceTable],
  writes: [problemTable, infoTable],
  optionsFor: ({ background }) => background,
  isWanted: ({ levels, background }) => levels.includes("words") && background !== "",
  run: runBackground,
};

async function runBackground(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, services, cancel, progress } = context;
  const corpus = services.background(options.background);
  if (corpus === undefined)
    throw new HymnsheetError("PROJECT_DAMAGED", "the background corpus of the project is not there", {
      value: options.background,
      advice: "Run analyze again with --background and its file.",
    });
  const sources = await allRows<SourceRow>(project, sourceTable);
  const texts = new BackgroundWriter(writer, new Set(sources.map(({ sha256 }) => sha256)), services.parseDate);
  const languages = new LanguageCounts(await services.languageGuesser());
  const problems = new Map<string, ProblemRow>();
  try {
    for await (const event of corpus.read()) {
      if (cancel.isCancelled) throw interrupted("background");
      if (event.kind === "problem") {
        const problem_id = contentId("problem", ["background", event.problem.problem_id]);
        problems.set(problem_id, { ...event.problem, problem_id });
        continue;
      }
      if (texts.isFull || !texts.add(event.source)) continue;
      languages.add(event.source);
      if (texts.textCount % PROGRESS_EVERY === 0) progress(texts.textCount, 0, "texts");
    }
    await languages.settle();
  } finally {
    await languages.close();
  }
  texts.close();
  refuseUseless(corpus.label, texts, languages, new Set(sources.map(({ language }) => language)));
  await writer.write(problemTable, problems.values());
  await writer.write(infoTable, infoRows(corpus.label, texts, languages));
}

function refuseUseless(label: string, texts: BackgroundWriter, languages: LanguageCounts, known: ReadonlySet<string>): void {
  if (texts.textCount === 0)
    throw new HymnsheetError(
      "INPUT_MISSING",
      `the background “${label}” holds no text that can be read${texts.ownCount > 0 ? " beside those of the corpus" : ""}`,
      {
        value: label,
        advice: "Name a file or folder with texts of other people or other days.",
      },
    );
  const spoken = languages.named();
  const needed = [...known].filter((language) => language !== "und").map(primary);
  if (spoken.length > 0 && needed.length > 0 && !spoken.some((language) => needed.includes(primary(language))))
    throw new HymnsheetError("OPTION_RANGE", `the background “${label}” is in another language than the texts: ${spoken.join(", ")}`, {
      value: label,
      advice: `Name a background in one of: ${[...new Set(needed)].sort().join(", ")}.`,
    });
}

const primary = (language: string): string => language.split("-")[0]!;

function infoRows(label: string, texts: BackgroundWriter, languages: LanguageCounts): InfoRow[] {
  const facts: Record<string, string> = {
    background_languages: languages.described(),
    background_name: label,
    background_own_texts: `${texts.ownCount}: texts of the background that are texts of the corpus, or repeat one of their speaker, were left out`,
    background_period: texts.period,
    background_speakers: `${texts.speakerCount}`,
    background_texts: `${texts.textCount}`,
    background_tokens: `${texts.tokenCount}`,
    ...(texts.isFull ? { limit_background_tokens: `${MOST_TOKENS}: words of the background that are read at most` } : {}),
  };
  return Object.entries(facts).map(([key, value]): InfoRow => ({ key, value }));
}

/** Takes texts one by one and writes them part by part. */
class BackgroundWriter {
  textCount = 0;
  tokenCount = 0;
  /** Texts left out because the corpus holds them, or their speaker's earlier text says the same. */
  ownCount = 0;
  readonly #writer: StageWriter;
  readonly #columns: ColumnsWriter;
  readonly #vocabulary = new Vocabulary();
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #speakers = new Map<string, number>();
  readonly #parseDate: StageContext["services"]["parseDate"];
  #builder: TokenColumnsBuilder;
  #days: number[] = [];
  #numbers: number[] = [];
  #earliest = Number.POSITIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;
  #undated = 0;

  constructor(writer: StageWriter, known: ReadonlySet<string>, parseDate: StageContext["services"]["parseDate"]) {
    this.#writer = writer;
    this.#known = known;
    this.#parseDate = parseDate;
    this.#columns = writer.openColumns(backgroundColumnsName, { tokens: "u32", lengths: "u32", day: "i32", speaker: "u32" });
    this.#builder = new TokenColumnsBuilder({ vocabulary: this.#vocabulary });
  }

  get isFull(): boolean {
    return this.tokenCount >= MOST_TOKENS;
  }

  get speakerCount(): number {
    return this.#speakers.size;
  }

  /** First and last day, and how many texts have none. */
  get period(): string {
    const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
    const span = this.#earliest > this.#latest ? "no dates" : `${isoDay(this.#earliest)} to ${isoDay(this.#latest)}`;
    return this.#undated === 0 ? span : `${span}; ${this.#undated} texts without a date`;
  }

  /** Whether the text is new. */
  add(source: SourceInput): boolean {
    const sum = hash("sha256", source.text);
    const whole = speakerOf(source, this.textCount);
    const key = `${sum} ${whole.id} ${whole.name}`;
    if (this.#known.has(sum) || this.#seen.has(key)) {
      this.ownCount++;
      return false;
    }
    this.#seen.add(key);
    this.textCount++;
    const date = source.date === undefined ? null : this.#parseDate(source.date);
    const day = date === null ? UNKNOWN_DAY : Math.floor(date.from / DAY_MS);
    if (date === null) this.#undated++;
    else {
      this.#earliest = Math.min(this.#earliest, day);
      this.#latest = Math.max(this.#latest, day);
    }
    const turns = source.turns ?? [];
    if (turns.length === 0) this.#addStretch(source.text, [0, source.text.length], whole, day);
    for (const { speaker, start, end } of turns) this.#addStretch(source.text, [start, end], { id: "", name: speaker }, day);
    return true;
  }

  #addStretch(text: string, [start, end]: readonly [number, number], speaker: BackgroundSpeaker, day: number): void {
    const key = JSON.stringify(speaker);
    let number = this.#speakers.get(key);
    if (number === undefined) this.#speakers.set(key, (number = this.#speakers.size));
    const before = this.#builder.tokenCount;
    this.#builder.add(text, start, end);
    this.tokenCount += this.#builder.tokenCount - before;
    this.#days.push(day);
    this.#numbers.push(number);
    if (this.#builder.tokenCount >= PART_TOKENS) this.#flush();
  }

  #flush(): void {
    const { tokens, firstToken } = this.#builder.finish();
    this.#columns.append("tokens", tokens);
    this.#columns.append(
      "lengths",
      firstToken.subarray(1).map((end, text) => end - firstToken[text]!),
    );
    this.#columns.append("day", Int32Array.from(this.#days));
    this.#columns.append("speaker", Uint32Array.from(this.#numbers));
    [this.#days, this.#numbers] = [[], []];
    this.#builder = new TokenColumnsBuilder({ vocabulary: this.#vocabulary });
  }

  close(): void {
    this.#flush();
    this.#columns.close();
    this.#writer.writeColumns(backgroundVocabularyName, { ...this.#vocabulary.toColumns() });
    const lines = new TextEncoder().encode(`[${[...this.#speakers.keys()].join(",")}]`);
    this.#writer.writeColumns(backgroundSpeakersName, { lines });
  }
}

/** Who is named; else the outlet or the author; else nobody but the text itself. */
function speakerOf({ speaker, speaker_id, outlet, author }: SourceInput, text: number): BackgroundSpeaker {
  const name = speaker ?? outlet ?? author ?? "";
  return { id: speaker_id ?? (name === "" ? `text ${text}` : ""), name };
}

/** Languages of the texts, as given or as they look. */
class LanguageCounts {
  readonly #guesser: LanguageGuesser;
  readonly #counts = new Map<string, number>();
  readonly #late: Promise<void>[] = [];

  constructor(guesser: LanguageGuesser) {
    this.#guesser = guesser;
  }

  add({ language, text }: SourceInput): void {
    if (language !== undefined) {
      this.#note(language);
      return;
    }
    const guess: LanguageGuess | Promise<LanguageGuess> = this.#guesser.guess(text);
    if ("language" in guess) this.#note(guess.language);
    else {
      const noted = guess.then((later) => this.#note(later.language));
      noted.catch(() => undefined); // whoever waits for all of them hears of it
      this.#late.push(noted);
    }
  }

  #note(language: string): void {
    this.#counts.set(language, (this.#counts.get(language) ?? 0) + 1);
  }

  async settle(): Promise<void> {
    await Promise.all(this.#late);
  }

  async close(): Promise<void> {
    await this.#guesser.close?.();
  }

  /** Languages that could be told, by name. */
  named(): string[] {
    return [...this.#counts.keys()].filter((language) => language !== "und").sort();
  }

  /** "en 120, ur 3": the commonest first. */
  described(): string {
    return [...this.#counts]
      .sort(([x, xCount], [y, yCount]) => yCount - xCount || (x < y ? -1 : 1))
      .map(([language, count]) => `${language} ${count}`)
      .join(", ");
  }
}
