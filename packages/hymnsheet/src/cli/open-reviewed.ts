import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { openProject } from "../store/open-project.ts";
import { reviewedReader } from "../store/reviewed-reader.ts";
import { readReviews } from "../store/reviews.ts";
import type { Terminal } from "./terminal.ts";

/** Opens a finished project as people have decided it, for the time of one piece of work. */
export async function withProject<R>(folder: string, terminal: Terminal, work: (reader: ProjectReader) => Promise<R>): Promise<R> {
  const project = await openProject(folder);
  try {
    const { badLines } = readReviews(folder);
    if (badLines.length > 0) terminal.err(`reviews.jsonl: line ${badLines.join(", ")} could not be read and was left out.\n`);
    return await work(reviewedReader(project, await project.rows<ReviewRow>(reviewTable)));
  } finally {
    await project.close();
  }
}
