/** Proposes published checks for every given unit or sentence; people confirm and reject them. */
import { readCheckDecisions } from "@hymnsheet/core/checks/check-decisions";
import { checkMatchRows, CheckMatcher } from "@hymnsheet/core/checks/match-checks";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { checkMatchTable, type CheckMatchRow } from "@hymnsheet/core/model/tables/check-match";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { knownCheckTable } from "@hymnsheet/core/model/tables/known-check";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { worthinessLines } from "@hymnsheet/core/worthiness/worthiness-lines";
import { WORTHY } from "@hymnsheet/core/worthiness/worthiness-rows";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";
import { openTexts, type TextsReader } from "../store/texts-reader.ts";
import { readCorpusFacts } from "./corpus-facts.ts";
import { encodeChecks, meaningOf, type EncodedChecks } from "./encode-checks.ts";
import { interrupted } from "./interrupted.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Lines that are matched at most: given units first, then those that most call for a check. */
const MOST_MATCHED = 50_000;
/** Lines whose meaning is compared, and products of numbers spent on that: some minutes of reading, half a minute of comparing. */
const MOST_ENCODED = 20_000;
const MOST_PRODUCTS = 2e10;
/** Lines between looks at whether to stop. */
const LINES_AT_ONCE = 256;

interface Line extends Pick<CheckMatchRow, "source_id" | "span_start" | "span_end" | "unit_id"> {
  readonly language: string;
  readonly worth: number;
}

export const checksStage: Stage = {
  name: "checks",
  version: 1,
  reads: [sourceTable, utteranceTable, sentenceScoreTable],
  writes: [knownCheckTable, checkMatchTable, problemTable, infoTable],
  optionsFor: ({ checks, encoder }, reviews) => [checks, encoder, readCheckDecisions(reviews).key],
  isWanted: (options) => options.levels.includes("claims") && options.checks !== "",
  run: runChecks,
};

async function runChecks(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, services, reviews, cancel, progress } = context;
  const known = services.knownChecks(options.checks);
  const { textsFolder } = project;
  if (known === undefined) return;
  const { checks, problems } = known;
  await writer.write(knownCheckTable, checks);
  await writer.write(problemTable, problems);
  if (textsFolder === undefined || checks.length === 0) return;
  const texts = openTexts(textsFolder);
  try {
    const all = await readLines(project, texts);
    const lines = chosenLines(all);
    const info: InfoRow[] = [];
    if (lines.length < all.length)
      info.push({
        key: "limit_checks",
        value: `${lines.length} of ${all.length} lines were compared with published checks: given units, then those that most call for a check`,
      });
    const read = await readMeaning(context, { checks, lines, texts, info });
    const matchers = new Map<string, CheckMatcher>();
    const decisions = readCheckDecisions(reviews);
    let rows: CheckMatchRow[] = [];
    for (const [i, { language, worth: _, ...place }] of lines.entries()) {
      let matcher = matchers.get(language);
      if (matcher === undefined)
        matchers.set(
          language,
          (matcher = new CheckMatcher(checks, { pack: findLanguagePack(language), stemmer: services.stemmerOf(language) })),
        );
      const number = read.numbers.get(i);
      const matches = matcher.match(textOf(texts, place), number === undefined ? undefined : meaningOf(read.encoded!, number));
      rows.push(...checkMatchRows(place, matches, { checks, decisions }));
      if ((i + 1) % LINES_AT_ONCE > 0 && i + 1 < lines.length) continue;
      if (cancel.isCancelled) throw interrupted("checks");
      await writer.write(checkMatchTable, rows);
      rows = [];
      progress(i + 1, lines.length, "lines");
    }
    await writer.write(infoTable, info);
  } finally {
    texts.close();
  }
}

const textOf = (texts: TextsReader, place: Pick<Line, "source_id" | "span_start" | "span_end">): string =>
  texts.slices([place])[0]?.text ?? "";

/** Every line that was scored, and those of languages in which none is. By place. */
async function readLines(project: ProjectWriter, texts: TextsReader): Promise<Line[]> {
  const worth = new Map<string, number>();
  for await (const batch of project.stageRows<SentenceScoreRow>(sentenceScoreTable))
    for (const { source_id, span_start, span_end, label, score } of batch)
      if (label === WORTHY) worth.set(`${source_id}|${span_start}|${span_end}`, score);
  const units = new Map(readCorpusFacts(project).facts.flatMap((source) => (source.units ? [[source.id, source.units] as const] : [])));
  const finders = new SentenceFinders();
  return (await readSpokenCorpus(project)).sources.flatMap(({ sourceId, language, stretches }) => {
    const spoken = { text: texts.text(sourceId) ?? "", language, stretches };
    return worthinessLines(spoken, units.get(sourceId) ?? [], finders.of(language)).map(({ start, end, unitId }) => ({
      source_id: sourceId,
      span_start: start,
      span_end: end,
      unit_id: unitId,
      language,
      worth: unitId === null ? (worth.get(`${sourceId}|${start}|${end}`) ?? 0) : 1,
    }));
  });
}

/** As many lines as are matched, by place. */
function chosenLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST_MATCHED) return lines;
  const order = lines.map((_, i) => i).sort((x, y) => lines[y]!.worth - lines[x]!.worth || x - y);
  return order
    .slice(0, MOST_MATCHED)
    .sort((x, y) => x - y)
    .map((i) => lines[i]!);
}

interface ReadMeaning {
  /** Number of its vector by number of line. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly encoded?: EncodedChecks;
}

/** Vectors of the lines that most call for a check and of the checks; none without an encoder. */
async function readMeaning(
  { options, services, cancel, progress }: StageContext,
  {
    checks,
    lines,
    texts,
    info,
  }: { checks: Parameters<typeof encodeChecks>[0]; lines: readonly Line[]; texts: TextsReader; info: InfoRow[] },
): Promise<ReadMeaning> {
  const encoder = await services.openEncoder(options.encoder);
  if (encoder === undefined) return { numbers: new Map() };
  const most = Math.min(MOST_ENCODED, Math.floor(MOST_PRODUCTS / (2 * checks.length * encoder.dimensions)));
  const readable = lines.flatMap(({ language }, i) => (encoder.languages.includes(language) ? [i] : []));
  const chosen = readable.toSorted((x, y) => lines[y]!.worth - lines[x]!.worth || x - y).slice(0, most);
  if (chosen.length < readable.length)
    info.push({
      key: "limit_checks_meaning",
      value: `${chosen.length} of ${readable.length} lines were compared by meaning, the others by words alone`,
    });
  const guesser = await services.languageGuesser();
  try {
    const encoded = await encodeChecks(
      checks,
      chosen.map((i) => textOf(texts, lines[i]!)),
      {
        encoder,
        guesser,
        onBatch: (done, total) => {
          if (cancel.isCancelled) throw interrupted("checks");
          progress(done, total, "sentences");
        },
      },
    );
    return { numbers: new Map(chosen.map((line, number) => [line, number])), encoded };
  } finally {
    await guesser.close?.();
  }
}
