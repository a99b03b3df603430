/** Inputs of a run without what was taken out of the project; the tombstones are told as problems, so that nobody wonders what is missing. */
import { contentId } from "@hymnsheet/core/model/ids";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import { problemMessage } from "@hymnsheet/core/messages/problems";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import type { CorpusEvent, RunInputs } from "../pipeline/stage.ts";
import type { BackgroundCorpus } from "../readers/open-background.ts";
import type { KnownChecks } from "../readers/read-checks.ts";
import { tombstonesKey, type Tombstone } from "../store/tombstones.ts";
import { Eraser, type ErasableSource } from "./erase-source.ts";

const TOLD: ReadonlySet<string> = new Set(["source_withdrawn", "person_forgotten"]);

/** Without tombstones the inputs themselves. */
export function erasedInputs(inputs: RunInputs, tombstones: readonly Tombstone[]): RunInputs {
  if (tombstones.length === 0) return inputs;
  const eraser = new Eraser(tombstones);
  return {
    fingerprint: async () => {
      const given = await inputs.fingerprint();
      return given === null ? null : `${given} ${tombstonesKey(tombstones)}`;
    },
    read: () => eraseEvents(inputs.read(), eraser, tombstones),
    speakers: eraser.speakers(inputs.speakers),
  };
}

async function* eraseEvents(
  events: AsyncIterable<CorpusEvent>,
  eraser: Eraser,
  tombstones: readonly Tombstone[],
): AsyncGenerator<CorpusEvent> {
  const problems: ProblemRow[] = [];
  const gone = new Set<string>();
  for await (const event of events) {
    if (event.kind === "problem") {
      // What was read before a source is known to be gone may speak of it.
      if (!TOLD.has(event.problem.code)) problems.push(event.problem);
    } else if (event.kind === "source") {
      // Readers give every source an id.
      const left = eraser.source(event.source as typeof event.source & ErasableSource);
      if (left) yield { kind: "source", source: left };
      else gone.add(placeKey(event.source.path, event.source.line));
    } else {
      const left = eraser.source({ ...event.facts, text: event.text });
      if (left) {
        const { text, ...facts } = left;
        yield { kind: "held", facts, text };
      } else gone.add(placeKey(event.facts.path, event.facts.line));
    }
  }
  for (const problem of problems) {
    if (gone.has(placeKey(problem.source, problem.line)) || gone.has(placeKey(problem.source, null))) continue;
    yield { kind: "problem", problem: { ...problem, source: eraser.words(problem.source), message: eraser.words(problem.message) } };
  }
  for (const stone of tombstones) yield { kind: "problem", problem: toldProblem(stone) };
}

const placeKey = (path: string, line: number | null): string => `${path}\u0000${line ?? ""}`;

function toldProblem(stone: Tombstone): ProblemRow {
  const day = new Date(stone.withdrawn_at).toISOString().slice(0, 10);
  const isSource = stone.kind === "source";
  return {
    problem_id: contentId("problem", [stone.tombstone_id]),
    source: isSource ? stone.source_id : stone.tombstone_id,
    line: null,
    code: isSource ? "source_withdrawn" : "person_forgotten",
    message: isSource ? problemMessage("source_withdrawn", stone.source_id, day) : problemMessage("person_forgotten", day),
  };
}

/** A background corpus without the names of forgotten people. */
export function erasedBackground(background: BackgroundCorpus | undefined, tombstones: readonly Tombstone[]): BackgroundCorpus | undefined {
  if (background === undefined || tombstones.length === 0) return background;
  const eraser = new Eraser(tombstones);
  const read = async function* (): AsyncGenerator<ReadEvent> {
    for await (const event of background.read()) {
      if (event.kind === "problem") {
        yield event;
        continue;
      }
      const left = eraser.source(event.source as typeof event.source & ErasableSource);
      if (left) yield { kind: "source", source: left };
    }
  };
  return { ...background, read };
}

/** Published checks without the names of forgotten people. */
export function erasedChecks(checks: KnownChecks | undefined, tombstones: readonly Tombstone[]): KnownChecks | undefined {
  if (checks === undefined || !tombstones.some(({ kind }) => kind === "person")) return checks;
  const eraser = new Eraser(tombstones);
  const rows = checks.checks.map((check) => ({
    ...check,
    text: eraser.words(check.text),
    title: eraser.words(check.title),
    claimant: eraser.words(check.claimant),
    url: eraser.words(check.url),
  }));
  return { ...checks, checks: rows };
}
