/**
 * Reads the inputs: sources with their texts, and what is said of each, for the stage that settles whose words they are. Texts go straight to
 * the store; memory grows with the number of sources, not with their length.
 */
import { createHash, hash } from "node:crypto";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { sourceTextTable } from "@hymnsheet/core/model/tables/source-text";
import type { LanguageGuess } from "@hymnsheet/core/model/ports";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { sourceRows } from "@hymnsheet/core/voices/source-rows";
import { TITLE_SUFFIX } from "@hymnsheet/core/voices/title-source";
import type { SourceFacts } from "@hymnsheet/core/voices/source-facts";
import { writeCorpusFacts } from "./corpus-facts.ts";
import { interrupted } from "./interrupted.ts";
import type { RunInputs, Stage, StageContext } from "./stage.ts";
import type { StageWriter } from "../store/store-ports.ts";

const PROGRESS_EVERY = 500;

export const corpusStage: Stage = {
  name: "corpus",
  version: 1,
  isKept: true,
  reads: [],
  writes: [sourceTable, sourceTextTable, problemTable],
  optionsFor: () => null,
  run: runCorpus,
};

async function runCorpus(context: StageContext, writer: StageWriter): Promise<{ inputHash: string }> {
  const { inputs } = context;
  invariant(inputs, "the corpus stage has nothing to read");
  const { facts, problems } = await readAll(inputs, context, writer);
  await writer.write(sourceTable, sourceRows(facts));
  await writer.write(problemTable, problems);
  writeCorpusFacts(writer, { facts, speakers: inputs.speakers });
  return { inputHash: contentHash(facts, inputs) };
}

async function readAll(
  inputs: RunInputs,
  context: StageContext,
  writer: StageWriter,
): Promise<{ facts: readonly SourceFacts[]; problems: readonly ProblemRow[] }> {
  const { services, cancel, progress } = context;
  const guesser = await services.languageGuesser();
  const facts: SourceFacts[] = [];
  const problems = new Map<string, ProblemRow>();
  const late: Promise<void>[] = [];
  try {
    for await (const event of inputs.read()) {
      if (cancel.isCancelled) throw interrupted("corpus");
      if (event.kind === "problem") {
        problems.set(event.problem.problem_id, event.problem);
        continue;
      }
      if (event.kind === "held") {
        writer.writeText(event.facts.id, event.text);
        facts.push({ ...event.facts, ...measured(event.text) });
        continue;
      }
      const guess = event.source.language === undefined ? guesser.guess(event.source.text) : { language: event.source.language };
      const first = facts.length;
      for (const source of withTitle(event.source)) {
        writer.writeText(source.id, source.text);
        facts.push(toFacts(source, "language" in guess ? guess.language : "und", services.parseDate));
      }
      if (!("language" in guess)) late.push(fillIn(guess, facts, { first, end: facts.length }));
      if (facts.length % PROGRESS_EVERY === 0) progress(facts.length, 0, "sources");
    }
    await Promise.all(late);
  } finally {
    await guesser.close?.();
  }
  return { facts, problems: [...problems.values()] };
}

/** Sets the language of a source, and of its headline, which is too short to tell its own, once it is known. */
function fillIn(
  guess: Promise<LanguageGuess>,
  facts: SourceFacts[],
  range: { readonly first: number; readonly end: number },
): Promise<void> {
  const filled = guess.then(({ language }) => {
    for (let i = range.first; i < range.end; i++) facts[i] = { ...facts[i]!, language };
  });
  filled.catch(() => undefined); // whoever waits for all of them hears of it
  return filled;
}

type IdentifiedInput = SourceInput & { readonly id: string };

/** A source, and its headline as a source of its own. */
function withTitle(source: SourceInput): IdentifiedInput[] {
  const identified = source as IdentifiedInput;
  if (!source.title) return [identified];
  const { turns: _turns, units: _units, mentions: _mentions, ...rest } = identified;
  return [identified, { ...rest, id: `${identified.id}${TITLE_SUFFIX}`, text: source.title, title: "", kind: "title" }];
}

function toFacts(source: IdentifiedInput, language: string, parseDate: StageContext["services"]["parseDate"]): SourceFacts {
  const { text, id, date, ...rest } = source;
  return {
    ...rest,
    id,
    language,
    date: date === undefined ? null : parseDate(date),
    ...measured(text),
  };
}

function measured(text: string): Pick<SourceFacts, "sha256" | "charCount" | "astralCount"> {
  return { sha256: hash("sha256", text), charCount: text.length, astralCount: countAstral(text) };
}

/** Characters beyond the Basic Multilingual Plane: one per high surrogate, since readers leave none alone. */
function countAstral(text: string): number {
  return text.match(/[\uD800-\uDBFF]/g)?.length ?? 0;
}

/** SHA-256 over what was read, whatever the order and place of the files. */
function contentHash(facts: readonly SourceFacts[], inputs: RunInputs): string {
  const sum = createHash("sha256");
  const ordered = facts.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  for (const source of ordered) sum.update(JSON.stringify({ ...source, path: "", line: null, reader: "" }));
  sum.update(JSON.stringify(inputs.speakers));
  return sum.digest("hex");
}
