/** Writes the brief from finished tables. */
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import { writeBrief } from "@hymnsheet/core/brief/write-brief";
import { builtLevels } from "@hymnsheet/core/model/levels";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { briefLineTable } from "@hymnsheet/core/model/tables/brief-line";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import type { StageWriter } from "../store/store-ports.ts";
import { reviewedReader } from "../store/reviewed-reader.ts";
import { readBriefInput } from "./brief-input.ts";
import type { Stage, StageContext } from "./stage.ts";

export const briefStage: Stage = {
  name: "brief",
  version: 8,
  reads: [sourceTable, actorTable, affiliationTable, statementTable, problemTable],
  writes: [briefLineTable, partTable],
  optionsFor: (options, reviews) => [options.levels, standingReviews(reviews)],
  run: async ({ project, options, reviews }: StageContext, writer: StageWriter) => {
    const ran = new Set(options.levels.filter((level) => builtLevels.has(level)));
    const brief = writeBrief(await readBriefInput(reviewedReader(project, reviews), reviews, ran));
    await writer.write(briefLineTable, brief.lines);
    await writer.write(partTable, brief.parts);
  },
};
