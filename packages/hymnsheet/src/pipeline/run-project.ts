/**
 * Runs the stages of a project in order. A stage whose key is already there is skipped; each finished stage is durable at once,
 * so that a run that was interrupted goes on where it stopped and ends with the same rows.
 */
import { createHash } from "node:crypto";
import { decideRows, readRowDecisions, rowDecisionsKey } from "@hymnsheet/core/counting/row-decisions";
import { readVoiceDecisions } from "@hymnsheet/core/counting/voice-decisions";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Cancel } from "@hymnsheet/core/model/ports";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { mentionTable } from "@hymnsheet/core/model/tables/mention";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { profileTable } from "@hymnsheet/core/model/tables/profile";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { stageTable, type StageRow } from "@hymnsheet/core/model/tables/stage";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { termTable } from "@hymnsheet/core/model/tables/term";
import type { ProjectWriter } from "../store/store-ports.ts";
import { agendaStage } from "./agenda-stage.ts";
import { backgroundStage } from "./background-stage.ts";
import { briefStage } from "./brief-stage.ts";
import { checkStages } from "./check-stages.ts";
import { checksStage } from "./checks-stage.ts";
import { claimsStage } from "./claims-stage.ts";
import { corpusStage } from "./corpus-stage.ts";
import { demandsStage } from "./demands-stage.ts";
import { decidedProject } from "../store/decided-project.ts";
import { devicesStage } from "./devices-stage.ts";
import { allRows } from "./document-facts.ts";
import { evidenceStage } from "./evidence-stage.ts";
import { figuresStage } from "./figures-stage.ts";
import { interrupted } from "./interrupted.ts";
import { judgementsStage } from "./judgements-stage.ts";
import { optionsForManifest, type RunOptions } from "./run-options.ts";
import { outlineStage } from "./outline-stage.ts";
import { outletsStage } from "./outlets-stage.ts";
import { recordStage } from "./record-stage.ts";
import { responsesStage } from "./responses-stage.ts";
import { searchStage } from "./search-stage.ts";
import type { RunEvent, RunInputs, RunServices, Stage } from "./stage.ts";
import { timelineStage } from "./timeline-stage.ts";
import { tokensStage } from "./tokens-stage.ts";
import { voicesStage } from "./voices-stage.ts";
import { wordsStage } from "./words-stage.ts";
import { worthinessStage } from "./worthiness-stage.ts";

/** All stages in the order in which they run. */
export const stages: readonly Stage[] = [
  corpusStage,
  backgroundStage,
  searchStage,
  voicesStage,
  tokensStage,
  wordsStage,
  figuresStage,
  devicesStage,
  claimsStage,
  worthinessStage,
  checksStage,
  outlineStage,
  outletsStage,
  evidenceStage,
  judgementsStage,
  agendaStage,
  demandsStage,
  responsesStage,
  timelineStage,
  briefStage,
  recordStage,
];

/** Tables that every stage may add to. */
export const sharedTables: ReadonlySet<string> = new Set(
  [
    problemTable,
    termTable,
    partTable,
    infoTable,
    itemTable,
    itemMemberTable,
    actorTable,
    groupMemberTable,
    mentionTable,
    profileTable,
    sentenceScoreTable,
  ].map((table) => table.name),
);

/** Under this name the manifest keeps the hash of what had been decided about voices; empty for nothing. */
const DECISIONS = "decisions";
/** Under this name the manifest keeps the hash of what had been taken out of the project. */
export const ERASED = "erased";
/** Before the name of a stage: the hash of what had been decided about rows that it reads or writes. */
const DECIDED_ROWS = "decided_rows_";

export interface RunHandles {
  /** Opens the project for writing once; closed by the run. */
  readonly project: ProjectWriter;
  /** What to read; `undefined` to take the corpus and its words over from the last good generation and renew what builds on them. */
  readonly inputs: RunInputs | undefined;
  readonly services: RunServices;
  /** What people decided so far, oldest first. */
  readonly reviews: readonly ReviewRow[];
  readonly cancel: Cancel;
  /** Names what was taken out of the project so far. Default: nothing. */
  readonly erased?: string;
  /** Hash of the built code, part of every stage key. */
  readonly codeHash: string;
  readonly onEvent: (event: RunEvent) => void;
}

/**
 * Runs a project to its next generation and commits it.
 *
 * @throws INTERRUPTED when cancelled between units of work; finished stages are kept for the next run.
 */
export async function runProject(options: RunOptions, handles: RunHandles): Promise<void> {
  checkStages(stages, sharedTables);
  const { project, inputs, services, reviews, cancel, codeHash, onEvent } = handles;
  let parent = inputs ? await fingerprintOf(inputs) : "";
  const { key: decisions } = readVoiceDecisions(reviews);
  const decided = decisions === "" ? "" : hash([decisions]);
  // What people have decided about voices since the last good generation changes whose words stand where, and everything built on that.
  const isDecidedAnew = decided !== (project.previous?.options[DECISIONS] ?? "");
  const isComparedAnew = options.compare !== (project.previous?.options["compare"] ?? "");
  const rowDecisions = readRowDecisions(reviews);
  const decide = <R extends object>(table: AnyTable, rows: readonly R[]): R[] => decideRows(table, rows, rowDecisions);
  const decidedRows: Record<string, string> = {};
  let isStale = false;
  for (const stage of stages) {
    if (stage.isWanted && !stage.isWanted(options)) continue;
    if (cancel.isCancelled) throw interrupted(stage.name);
    isStale ||= stage === voicesStage && isDecidedAnew;
    isStale ||= stage === judgementsStage && isComparedAnew;
    const rowsDecided = stage.isDecided
      ? rowDecisionsKey(rowDecisions, new Set([...stage.reads, ...stage.writes].map(({ name }) => name)))
      : "";
    decidedRows[stage.name] = rowsDecided === "" ? "" : hash([rowsDecided]);
    isStale ||= decidedRows[stage.name] !== (project.previous?.options[DECIDED_ROWS + stage.name] ?? "");
    const taken =
      inputs || !stage.isKept || isStale ? undefined : project.previous?.stages.find((known) => known.stage === stage.name)?.key;
    const own = [parent, stage.name, stage.version, codeHash, stage.optionsFor(options, reviews)];
    const key = taken ?? hash(rowsDecided === "" ? own : [...own, rowsDecided]);
    if (await project.hasStage(stage.name, key)) {
      onEvent({ event: "stage", stage: stage.name, state: "reused" });
    } else {
      // Allegations follow what people decide; what is built on them follows too.
      isStale ||= stage === claimsStage;
      onEvent({ event: "stage", stage: stage.name, state: "started" });
      const progress = (done: number, total: number, unit: string): void =>
        onEvent({ event: "progress", stage: stage.name, done, total, unit });
      const writer = await project.beginStage(stage.name, key, stage.version);
      try {
        const result = await stage.run(
          {
            project: stage.isDecided ? decidedProject(project, reviews) : project,
            inputs,
            services,
            reviews,
            decide,
            options,
            cancel,
            progress,
          },
          writer,
        );
        const { rowCount, problemCount } = await writer.finish(result ?? {});
        onEvent({ event: "stage", stage: stage.name, state: "finished", rows: rowCount, problems: problemCount });
      } catch (error) {
        await writer.discard().catch(() => undefined);
        throw error;
      }
    }
    // What follows depends on what was read, not on how the files lay about: from the first stage on, keys build on content.
    parent = stage === corpusStage ? await contentHash(project) : stage.isAside ? parent : key;
  }
  const decisionsByStage = Object.entries(decidedRows).filter(([, key]) => key !== "");
  await project.commit({
    statisticsEpoch: parent.slice(0, 16),
    options: {
      ...optionsForManifest(options),
      [DECISIONS]: decided,
      ...(handles.erased ? { [ERASED]: handles.erased } : {}),
      ...Object.fromEntries(decisionsByStage.map(([name, key]) => [DECIDED_ROWS + name, key])),
    },
  });
}

async function fingerprintOf(inputs: RunInputs): Promise<string> {
  // Inputs that can be read only once get a key of their own, so that the stage is never taken over.
  return (await inputs.fingerprint()) ?? `once ${process.pid} ${process.hrtime.bigint()}`;
}

async function contentHash(project: ProjectWriter): Promise<string> {
  const corpus = (await allRows<StageRow>(project, stageTable)).find((row) => row.stage === corpusStage.name);
  invariant(corpus, "the corpus stage left no row");
  return corpus.input_hash;
}

function hash(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
