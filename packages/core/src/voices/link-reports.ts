/**
 * Which occasion a report speaks of. An article that quotes someone is joined to the transcript that holds the words, else to what else the
 * article reports of him, else to the one occasion that the time allows. Where none of these is clear the occasion stays unknown.
 *
 * Cost: linear in the words of the reports and of the texts spoken, as long as no run of four words stands in very many reports.
 */
import { RunTrie } from "./run-trie.ts";
import { timesMeet, type TimeInterval, type ToldTime } from "./source-facts.ts";
import { DAY_MS } from "./time-mentions.ts";
import { wordGrams } from "./word-grams.ts";

/** Words ascribed to somebody in one source. */
export interface Report {
  readonly sourceId: string;
  readonly speakerId: string;
  /** Content in normal form. */
  readonly words: readonly string[];
  /** Whether the source gives them as his very words. */
  readonly isQuoted: boolean;
  /** When the source says it was said; null when it does not. */
  readonly said: ToldTime | null;
  readonly published: TimeInterval | null;
}

/** A speaker's own text: a transcript, a statement, a post. */
export interface SpokenText {
  readonly sourceId: string;
  readonly speakerId: string;
  /** Its words in normal form; asked for once, and let go at once. */
  readonly words: () => readonly string[];
  readonly said: TimeInterval | null;
}

export interface ReportLink {
  /** Index of the text spoken; null when it is not known. */
  readonly spoken: number | null;
  readonly how: "words" | "another_voice" | "company" | "time" | "none";
  /** Share of the report's runs of words that the text holds, 0 to 1. */
  readonly share: number;
}

/** So large a part of a quotation must stand in the text spoken. Editors cut and mend: half is enough for the speaker himself. */
const OWN_SHARE = 0.5;
/** To say that the words are another's takes nearly all of them, and enough of them. */
const OTHERS_SHARE = 0.75;
const OTHERS_WORDS = 6;
/** A report without a day follows its occasion within so many days. */
const FRESH_DAYS = 2;
/** A quotation given to another person is taken for the same occasion within so many days. */
const OTHERS_DAYS = 7;

const NONE: ReportLink = { spoken: null, how: "none", share: 0 };

/**
 * Links each report to the text it reports.
 *
 * @returns one link per report, in the same order. `another_voice`: the words stand in the text of somebody else at that time, which
 *          makes the report doubtful (see `findConflicts`).
 */
export function linkReports(reports: readonly Report[], spoken: readonly SpokenText[]): ReportLink[] {
  const shares = sharedRuns(reports, spoken);
  const links = reports.map((report, index) => linkByWords(report, shares[index]!, spoken));
  const company = new Map<string, Set<number>>();
  reports.forEach((report, index) => {
    const { spoken: text, how } = links[index]!;
    if (text !== null && how === "words") valueOf(company, companyOf(report), () => new Set<number>()).add(text);
  });
  const texts = new Map<string, number[]>();
  spoken.forEach((text, index) => valueOf(texts, text.speakerId, () => []).push(index));
  return reports.map((report, index) => {
    if (links[index] !== NONE) return links[index]!;
    const together = company.get(companyOf(report)) ?? new Set();
    return linkByCompany(report, together, spoken) ?? linkByTime(report, texts.get(report.speakerId) ?? [], spoken) ?? NONE;
  });
}

/** Per report: number of its runs that each text holds; short reports are runs of two and three words. */
function sharedRuns(reports: readonly Report[], spoken: readonly SpokenText[]): Map<number, number>[] {
  const runs = new RunTrie(reports);
  const shares = reports.map(() => new Map<number, number>());
  spoken.forEach((text, number) => {
    runs.read(text.words(), (holders) => {
      for (const report of holders) shares[report]!.set(number, (shares[report]!.get(number) ?? 0) + 1);
    });
  });
  return shares;
}

function linkByWords(report: Report, shared: ReadonlyMap<number, number>, spoken: readonly SpokenText[]): ReportLink {
  const count = new Set(wordGrams(report.words)).size;
  let best = NONE;
  let bestText: SpokenText | undefined;
  for (const [number, runs] of shared) {
    const text = spoken[number]!;
    if (text.sourceId === report.sourceId || isLater(text, report)) continue;
    const share = Math.min(1, runs / count);
    const isOwn = text.speakerId === report.speakerId;
    if (isOwn ? share < OWN_SHARE : !isDoubtful(report, text, share)) continue;
    const how = isOwn ? "words" : "another_voice";
    const isBetter = !bestText || (best.how !== how ? isOwn : share !== best.share ? share > best.share : timeOf(text) > timeOf(bestText));
    if (isBetter) [best, bestText] = [{ spoken: number, how, share }, text];
  }
  return best;
}

function isDoubtful(report: Report, text: SpokenText, share: number): boolean {
  if (!report.isQuoted || report.words.length < OTHERS_WORDS || share < OTHERS_SHARE) return false;
  return text.said !== null && report.published !== null && report.published.from - text.said.from <= OTHERS_DAYS * DAY_MS;
}

/** Whether something was said only after the report was out. */
const isLater = (text: SpokenText, report: Report): boolean =>
  text.said !== null && report.published !== null && text.said.from >= report.published.to;

const timeOf = (text: SpokenText): number => text.said?.from ?? -Infinity;

/** One speaker in one source. */
const companyOf = (report: Report): string => `${report.sourceId}\u0000${report.speakerId}`;

function valueOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The occasion of the other words of this speaker in the same source, where they agree on one and the time allows it. */
function linkByCompany(report: Report, together: ReadonlySet<number>, spoken: readonly SpokenText[]): ReportLink | undefined {
  const [only] = together;
  if (together.size !== 1 || only === undefined) return undefined;
  const isSure = report.said !== null && report.said.isStated !== false;
  return !isSure || timesMeet(report.said, spoken[only]!.said) ? { spoken: only, how: "company", share: 0 } : undefined;
}

/**
 * The one text of this speaker at the time the report names; where it names none, or only one near by that fits nothing, the latest text
 * shortly before it was published.
 */
function linkByTime(report: Report, own: readonly number[], spoken: readonly SpokenText[]): ReportLink | undefined {
  const { said, published } = report;
  const others = own.filter((number) => spoken[number]!.said !== null && spoken[number]!.sourceId !== report.sourceId);
  let fitting = others.filter((number) => timesMeet(said, spoken[number]!.said));
  if (said === null || (said.isStated === false && fitting.length === 0)) {
    fitting = others.filter((number) => timesMeet(sinceDays(published), spoken[number]!.said));
    const latest = Math.max(...fitting.map((number) => spoken[number]!.said!.from));
    fitting = fitting.filter((number) => spoken[number]!.said!.from === latest);
  }
  return fitting.length === 1 ? { spoken: fitting[0]!, how: "time", share: 0 } : undefined;
}

const sinceDays = (published: TimeInterval | null): TimeInterval | null =>
  published && { from: published.from - FRESH_DAYS * DAY_MS, to: published.to };
