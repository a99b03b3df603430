/** Carries an erasure out: tombstones first, so that nothing comes back whatever happens then; decisions; and a new generation without what goes. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { placesOfNames, blankPlaces } from "@hymnsheet/core/text/blank-names";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { titledSource } from "@hymnsheet/core/voices/title-source";
import { optionsFromManifest } from "../pipeline/run-options.ts";
import { openProject } from "../store/open-project.ts";
import { placeOfFinding } from "../store/finding-places.ts";
import type { OpenProject } from "../store/store-ports.ts";
import { readReviews, replaceReviews } from "../store/reviews.ts";
import { readTombstones, replaceTombstones, saltedHash, type PersonStone, type Tombstone } from "../store/tombstones.ts";
import { erasedChecks } from "./erase-inputs.ts";
import { eraseReviews } from "./erase-reviews.ts";
import { hiddenNames } from "./erase-source.ts";
import { rewriteChecks } from "./project-checks.ts";
import type { ErasurePlan } from "./plan-erasure.ts";
import { sheetsHolding } from "./files-holding.ts";
import { runInFolder, type RunSettings } from "./run-in-folder.ts";

/** @throws as `runInFolder`; the tombstones stay, and the next run goes on where this one stopped. */
export async function eraseFromProject(
  folder: string,
  plan: ErasurePlan,
  settings: Omit<RunSettings, "options" | "inputs">,
): Promise<void> {
  const project = await openProject(folder);
  const person = plan.tombstones.find((stone) => stone.kind === "person");
  const names = person && hiddenNames(person);
  const reviews = await placedReviews(project, readReviews(folder).reviews, new Set(plan.sourceIds));
  const options = optionsFromManifest(project.manifest.options);
  await project.close();
  const tombstones = withPerson(readTombstones(folder), plan.tombstones, person);
  await replaceTombstones(folder, tombstones);
  const kept = eraseReviews(reviews, { sourceIds: new Set(plan.sourceIds), texts: plan.texts, ...(names ? { names } : {}) });
  await replaceReviews(folder, kept);
  for (const sheet of sheetsHolding(folder, plan)) rmSync(join(folder, sheet));
  if (person) rewriteChecks(folder, (checks) => erasedChecks(checks, [person])!);
  const name = names ? blankPlaces(options.name, placesOfNames(options.name, names, true)) : options.name;
  await runInFolder(folder, { ...settings, options: { ...options, name } });
}

/** Decisions with a place: those without one get it, and those about what several sources share one that stays. */
async function placedReviews(project: OpenProject, reviews: readonly ReviewRow[], gone: ReadonlySet<string>): Promise<ReviewRow[]> {
  const isGone = (sourceId: string): boolean => gone.has(titledSource(sourceId));
  const placed: ReviewRow[] = [];
  for (const review of reviews) {
    const table = findTable(review.target_table);
    const isPlaced = typeof review.source_id === "string" && !isGone(review.source_id);
    placed.push(
      isPlaced || table === undefined ? review : { ...review, ...(await placeOfFinding(project, table, review.target_key, isGone)) },
    );
  }
  return placed;
}

/** Earlier tombstones keep no name of a person who is forgotten now: a source whose id holds it is known by the id that it has without. */
function withPerson(earlier: readonly Tombstone[], added: readonly Tombstone[], person: PersonStone | undefined): Tombstone[] {
  if (person === undefined) return [...earlier, ...added];
  const names = hiddenNames(person);
  const hides = (text: string): boolean => placesOfNames(text, names, true).length > 0;
  const cleaned = earlier.map((stone) => ({ ...stone, reason: hides(stone.reason) ? "" : stone.reason }));
  const isNamed = (stone: Tombstone): boolean => stone.kind === "source" && hides(stone.source_id);
  const masked = cleaned
    .filter(isNamed)
    .map((stone) =>
      stone.kind === "source" ? { ...stone, source_id: `source_${saltedHash(person.salt, stone.source_id).slice(0, 16)}` } : stone,
    );
  return [...cleaned.filter((stone) => !isNamed(stone)), ...added, ...masked];
}
