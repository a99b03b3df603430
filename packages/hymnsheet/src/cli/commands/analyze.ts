import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Option, type Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { builtLevels, levels } from "@hymnsheet/core/model/levels";
import { resolveOptions } from "@hymnsheet/core/model/options/define-option";
import { reuseOptions } from "@hymnsheet/core/model/options/reuse-options";
import { judgementOptions } from "@hymnsheet/core/independence/judgement-options";
import { levelOptions } from "@hymnsheet/core/model/options/level-options";
import { runtimeOptions } from "@hymnsheet/core/model/options/runtime-options";
import { boilerplateOptions } from "@hymnsheet/core/reuse/boilerplate-options";
import { familyOptions } from "@hymnsheet/core/reuse/family-options";
import type { RunOptions } from "../../pipeline/run-options.ts";
import { LEXICAL, openEncoder, USE_LITE } from "../../encoders/open-encoder.ts";
import { languageGuesser } from "../../language/language-guesser.ts";
import { openBackground } from "../../readers/open-background.ts";
import { readChecks } from "../../readers/read-checks.ts";
import { readProblems } from "../read-problems.ts";
import { fillStatements } from "../../readers/fill-statements.ts";
import { fileInputs, type FileInputOptions } from "../../readers/file-inputs.ts";
import { parseIsoDate } from "../../language/parse-date.ts";
import { projectPaths } from "../../store/project-paths.ts";
import { openComparison } from "../open-comparison.ts";
import { addDeclaredFlags, givenOptions } from "../declared-flags.ts";
import { readLevels } from "../read-levels.ts";
import type { Terminal } from "../terminal.ts";
import { runAndReport } from "./run-and-report.ts";

interface AnalyzeFlags {
  readonly out?: string;
  readonly levels: string;
  readonly name?: string;
  readonly invented?: boolean;
  readonly map?: string;
  readonly namePattern?: string;
  readonly speakers?: string;
  readonly today?: string;
  readonly fill?: boolean;
  readonly encoder: string;
  readonly checks?: string;
  readonly background?: string;
  readonly compare?: string;
  readonly agenda?: string;
  readonly [declared: string]: unknown;
}

/** Flags of later versions: known, so that the message is clear. */
const LATER_FLAGS: Readonly<Record<string, string>> = {
  statistics: "keep the statistics of an earlier run",
};

/** `hymnsheet analyze IN... --out DIR`: the main job. */
export function addAnalyze(program: Command, terminal: Terminal): void {
  const command = program
    .command("analyze")
    .description("read texts, find what repeats, leave a project folder with a report")
    .argument("<inputs...>", "files, folders, globs, or - for standard input")
    .option("-o, --out <folder>", "folder of the project; made when it is not there")
    .option(
      "--levels <list>",
      `levels to run, separated by commas: ${levels.join(", ")}; this version runs ${[...builtLevels].join(", ")}`,
      levels.join(","),
    )
    .option("--name <name>", "name of the project, printed on the report; default: name of the folder")
    .option("--invented", "mark people and texts as invented on every output")
    .option("--map <pairs>", "columns that hold a field, such as speaker=author,date=published")
    .option("--name-pattern <pattern>", 'fields in file names, such as "{date}_{speaker}_{title}"')
    .option("--speakers <file>", "list of speakers; default: speakers.csv beside the texts")
    .option(
      "--today <date>",
      "report sources dated after this day as problems; default: no check, so that a run does not depend on the day",
    )
    .option(
      `--encoder <${LEXICAL}|${USE_LITE}|folder>`,
      "how claims are compared: by their words, or also by meaning with a small English model or that of a folder",
      LEXICAL,
    )
    .option(
      "--checks <file>",
      "published checks to compare with: ClaimReview as JSON, JSON lines or in a page, or a table with a column text",
    )
    .option(
      "--background <file>",
      "texts that show what other people say anyway, a file or folder of any kind that can be read; makes common words and stock phrases known",
    )
    .option(
      "--compare <folder|shipped|none>",
      "another project that tells how much opponents agree by chance, where this corpus is too small to tell; default: shipped, a set by language",
    )
    .option(
      "--agenda <file>",
      "your own list of policy problems, a table with the columns name, words and perhaps domain, in place of the one by language",
    )
    .option("--fill", "write a statements.csv with guesses for what is missing, and stop");
  addDeclaredFlags(command, runtimeOptions);
  addDeclaredFlags(command, reuseOptions);
  addDeclaredFlags(command, familyOptions);
  addDeclaredFlags(command, boilerplateOptions);
  addDeclaredFlags(command, levelOptions);
  addDeclaredFlags(command, judgementOptions);
  for (const [flag, purpose] of Object.entries(LATER_FLAGS)) {
    command.addOption(new Option(`--${flag} <value>`, `${purpose} (not in this version)`));
  }
  command.addHelpText("after", EXAMPLES);
  command.action(async (inputs: string[], flags: AnalyzeFlags) => {
    refuseLaterFlags(flags);
    const reading: FileInputOptions = {
      ...(flags.map === undefined ? {} : { map: flags.map }),
      ...(flags.namePattern === undefined ? {} : { namePattern: flags.namePattern }),
      ...(flags.speakers === undefined ? {} : { speakers: flags.speakers }),
      ...(flags.today === undefined ? {} : { today: readDay(flags.today) }),
    };
    if (flags.fill) {
      terminal.out(await fillStatements(inputs, { ...reading, languageGuesser }));
      return;
    }
    const folder = flags.out;
    if (!folder)
      throw new HymnsheetError("USAGE", "analyze needs --out FOLDER", { advice: "Say where the project shall lie, such as --out study." });
    const encoder = await openEncoder(flags.encoder);
    const checks = flags.checks === undefined ? undefined : await readChecks(flags.checks);
    const background = flags.background === undefined ? undefined : await openBackground(flags.background);
    const agenda = flags.agenda === undefined ? "" : await readProblems(flags.agenda);
    const { compare, comparison } = await openComparison(flags.compare);
    const options = {
      ...readRunOptions(folder, flags, terminal),
      encoder: encoder?.name ?? LEXICAL,
      checks: checks?.name ?? "",
      background: background?.name ?? "",
      compare,
      agenda,
    };
    const found = await fileInputs(inputs, reading);
    if (existsSync(projectPaths(folder).manifest))
      terminal.err(`Renewing the project in ${folder}; decisions in reviews.jsonl are kept.\n`);
    await runAndReport({ folder, options, inputs: found, encoder, checks, background, comparison }, terminal);
    await encoder?.close();
  });
}

function readDay(given: string): number {
  const day = parseIsoDate(given);
  if (day === null) throw new HymnsheetError("OPTION_RANGE", "--today takes a date such as 2031-03-03", { value: given });
  return day.from;
}

function refuseLaterFlags(flags: AnalyzeFlags): void {
  for (const flag of Object.keys(LATER_FLAGS)) {
    if (flags[flag] !== undefined)
      throw new HymnsheetError("NOT_IN_THIS_VERSION", `--${flag} is not in this version`, { advice: "Leave it out." });
  }
}

function readRunOptions(
  folder: string,
  flags: AnalyzeFlags,
  terminal: Terminal,
): Omit<RunOptions, "encoder" | "checks" | "background" | "compare" | "agenda"> {
  const asked = readLevels(flags.levels);
  const missing = asked.filter((level) => !builtLevels.has(level));
  if (missing.length > 0 && flags.levels !== levels.join(",")) {
    terminal.err(`Not in this version: ${missing.join(", ")}. Their tables are exported empty.\n`);
  }
  return {
    name: flags.name ?? basename(resolve(folder)),
    isInvented: flags.invented ?? false,
    levels: asked,
    reuse: resolveOptions(reuseOptions, givenOptions(reuseOptions, flags)),
    families: resolveOptions(familyOptions, givenOptions(familyOptions, flags)),
    boilerplate: resolveOptions(boilerplateOptions, givenOptions(boilerplateOptions, flags)),
    level: resolveOptions(levelOptions, givenOptions(levelOptions, flags)),
    judgements: resolveOptions(judgementOptions, givenOptions(judgementOptions, flags)),
    runtime: resolveOptions(runtimeOptions, givenOptions(runtimeOptions, flags)),
  };
}

const EXAMPLES = `
Examples:
  hymnsheet analyze speeches/ --out study
  hymnsheet analyze releases.jsonl.gz --out study --levels words --workers 2
  hymnsheet analyze posts.csv --out study --map speaker=author,date=published,text=body
  hymnsheet analyze speeches/ --fill
`;
