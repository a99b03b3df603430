/** Compares publications: how much of one outlet's text stands in another's, or comes from a release. */
import { outletPairTable } from "@hymnsheet/core/model/tables/outlet-pair";
import { passageMatchTable } from "@hymnsheet/core/model/tables/passage-match";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { OutletPairs, type Publication, type SharedPlace } from "@hymnsheet/core/voices/outlet-pairs";
import type { StageWriter } from "../store/store-ports.ts";
import { allRows } from "./document-facts.ts";
import type { Stage, StageContext } from "./stage.ts";
import { readDeclaredOutlets } from "./voice-places.ts";

const RELEASES: ReadonlySet<string> = new Set(["press_release", "statement"]);

export const outletsStage: Stage = {
  name: "outlets",
  version: 1,
  reads: [sourceTable, utteranceTable, passageMatchTable],
  writes: [outletPairTable],
  optionsFor: () => null,
  isKept: true,
  isWanted: ({ levels }) => levels.includes("voices") && levels.includes("words"),
  run: runOutlets,
};

async function runOutlets({ project }: StageContext, writer: StageWriter): Promise<void> {
  const declared = readDeclaredOutlets(project);
  const ownTexts = new Set<string>();
  for (const utterance of await allRows<UtteranceRow>(project, utteranceTable)) {
    if (utterance.origin === "given" && utterance.form === "transcript") ownTexts.add(utterance.source_id);
  }
  const sources = (await allRows<SourceRow>(project, sourceTable)).filter((source) => source.kind !== "title");
  const publications = sources.map((source): Publication => {
    const isOwn = ownTexts.has(source.source_id);
    return {
      sourceId: source.source_id,
      isReport: !isOwn,
      isRelease: isOwn && RELEASES.has(source.kind),
      charCount: source.char_count,
      publishedAt: source.published_at,
      canonicalId: source.duplicate_of ?? source.source_id,
      declaredOutlets: declared.get(source.source_id) ?? new Set(),
      outletId: source.outlet,
    };
  });
  const pairs = new OutletPairs(publications);
  for await (const batch of project.stageRows<SharedPlace>(passageMatchTable)) for (const match of batch) pairs.add(match);
  await writer.write(outletPairTable, pairs.rows());
}
