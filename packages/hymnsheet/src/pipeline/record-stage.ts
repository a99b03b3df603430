/** For the record: what was run on what, and the facts an output must print. */
import { builtLevels } from "@hymnsheet/core/model/levels";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { stageTable, type StageRow } from "@hymnsheet/core/model/tables/stage";
import { contentId } from "@hymnsheet/core/model/ids";
import type { StageWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import { describeOptions } from "./run-options.ts";
import type { Stage, StageContext } from "./stage.ts";
import { programVersion } from "./version.ts";

export const recordStage: Stage = {
  name: "record",
  version: 2,
  reads: [],
  writes: [runTable, infoTable],
  optionsFor: (options) => [describeOptions(options), options.name, options.isInvented],
  run: runRecord,
};

async function runRecord({ project, options }: StageContext, writer: StageWriter): Promise<void> {
  const corpus = (await allRows<StageRow>(project, stageTable)).find((stage) => stage.stage === "corpus");
  const inputHash = corpus?.input_hash ?? "";
  const described = describeOptions(options);
  const run: RunRow = {
    run_id: contentId("run", [programVersion, described, inputHash]),
    version: programVersion,
    options: described,
    input_hash: inputHash,
    statistics_epoch: contentId("epoch", [programVersion, inputHash]),
  };
  await writer.write(runTable, [run]);
  const facts: Record<string, string> = {
    // The judgements write what chance they were told by.
    ...(options.levels.includes("judgements") ? {} : { calibration: "none" }),
    engine: "local",
    invented: options.isInvented ? "yes" : "no",
    levels_not_in_this_version: options.levels
      .filter((level) => !builtLevels.has(level))
      .sort()
      .join(","),
    levels_run: options.levels
      .filter((level) => builtLevels.has(level))
      .sort()
      .join(","),
    name: options.name,
  };
  await writer.write(
    infoTable,
    Object.entries(facts).map(([key, value]): InfoRow => ({ key, value })),
  );
}
