/** Scores every given unit, or every sentence, for how much it calls for a check, with the questions that were answered with yes. */
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { exampleDirection, exampleLikeness } from "@hymnsheet/core/worthiness/example-likeness";
import { EXPLAINED, worthinessRows } from "@hymnsheet/core/worthiness/worthiness-rows";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { readCorpusFacts } from "./corpus-facts.ts";
import { cutBlocks } from "./kernel/cut-blocks.ts";
import { runBlocks } from "./kernel/run-blocks.ts";
import type { WorthinessSource } from "./kernel/worthiness-block.ts";
import { readSpokenCorpus, type SpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Lines that an encoder reads at most: some three minutes. */
const MOST_ENCODED = 20_000;

export const worthinessStage: Stage = {
  name: "worthiness",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable],
  writes: [sentenceScoreTable, termTable, infoTable],
  optionsFor: ({ encoder }) => encoder,
  isWanted: (options) => options.levels.includes("claims"),
  run: runWorthiness,
};

async function runWorthiness(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, cancel, progress, services } = context;
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const units = new Map(readCorpusFacts(project).facts.flatMap((source) => (source.units ? [[source.id, source.units] as const] : [])));
  const sources = corpus.sources.map((source): WorthinessSource => ({ ...source, units: units.get(source.sourceId) ?? [] }));
  const encoder = await services.openEncoder(options.encoder);
  const firstSource = cutBlocks(sources);
  const step = { textsFolder, sources, firstSource, speakers: speakerNumbers(corpus), explained: encoder ? Infinity : EXPLAINED };
  const running = {
    workers: options.runtime.workers,
    cancel,
    onProgress: (done: number, total: number) => progress(done, total, "blocks"),
  };
  const scored = (await runBlocks("scoreLines", step, firstSource.length - 1, running)).flat();
  const info = [
    { key: "worthiness_not_covered", value: noteNotCovered(sources.filter((_, i) => scored[i] === null).map(({ language }) => language)) },
  ];
  const readCount = scored.reduce(
    (sum, lines, i) => sum + (lines && encoder?.languages.includes(sources[i]!.language) ? lines.length : 0),
    0,
  );
  const reader = readCount > 0 && readCount <= MOST_ENCODED ? encoder : undefined;
  if (readCount > MOST_ENCODED)
    info.push({ key: "limit_worthiness", value: `${readCount} lines are more than ${MOST_ENCODED}: scored by questions alone` });
  const likenessOf = reader && (await likenessReader(reader));
  const texts = openTexts(textsFolder);
  try {
    for (const [i, lines] of scored.entries()) {
      if (lines === null) continue;
      const { sourceId, language } = sources[i]!;
      const isRead = likenessOf !== undefined && reader!.languages.includes(language);
      const text = isRead ? (texts.text(sourceId) ?? "") : "";
      const likeness = isRead
        ? await likenessOf(
            language,
            lines.map(({ start, end }) => text.slice(start, end)),
          )
        : undefined;
      const { scores, terms } = worthinessRows(sourceId, lines, likeness);
      await writer.write(sentenceScoreTable, scores);
      await writer.write(termTable, terms);
    }
  } finally {
    texts.close();
  }
  await writer.write(infoTable, info);
}

/** A number for every speaker, by utterance. */
function speakerNumbers({ utterances }: SpokenCorpus): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(utterances.rows, ({ speaker_id: speaker }) => {
    const known = numbers.get(speaker) ?? numbers.size;
    numbers.set(speaker, known);
    return known;
  });
}

/** Tells how far lines of a source are like the examples of its language; undefined for a language without examples. */
async function likenessReader(
  encoder: Encoder,
): Promise<(language: string, lines: readonly string[]) => Promise<Float64Array | undefined>> {
  const directions = new Map<string, Float32Array | undefined>();
  return async (language, lines) => {
    if (!directions.has(language)) {
      const examples = findLanguagePack(language)?.worthinessExamples;
      const worthy = examples?.worthy.map(() => true) ?? [];
      directions.set(
        language,
        examples &&
          exampleDirection(
            await encoder.encode([...examples.worthy, ...examples.idle]),
            [...worthy, ...examples.idle.map(() => false)],
            encoder.dimensions,
          ),
      );
    }
    const direction = directions.get(language);
    return direction && exampleLikeness(await encoder.encode(lines), direction);
  };
}
