/**
 * Turns texts into the columns that the engine reads, and utterances into statements. Texts are read one by one in the order of their ids,
 * in blocks that the threads share. Cost: linear in characters; 11 bytes a token, twice that while parts are joined.
 */
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { findCanonicalDocuments } from "@hymnsheet/core/text/canonical-documents";
import { mergeTokenParts } from "@hymnsheet/core/text/merge-token-parts";
import { gatherStatements } from "@hymnsheet/core/voices/statements";
import type { StageWriter } from "../store/store-ports.ts";
import { readDocumentFacts } from "./document-facts.ts";
import { readParties } from "./voice-places.ts";
import { runTokenise } from "./kernel/run-tokenise.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Names of the index columns this stage writes. */
export const tokenColumnsName = "tokens";
export const documentColumnsName = "documents";
export const vocabularyName = "vocabulary";

export const tokensStage: Stage = {
  name: "tokens",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable],
  writes: [statementTable],
  optionsFor: () => null,
  run: runTokens,
};

async function runTokens({ project, options, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { utterances, spans, numbers } = await readDocumentFacts(project);
  const { columns, vocabulary } =
    project.textsFolder === undefined
      ? mergeTokenParts([])
      : await runTokenise(project.textsFolder, spans, {
          workers: options.runtime.workers,
          cancel,
          onProgress: (done, total) => progress(done, total, "blocks"),
        });
  const { tokens, starts, lengths, breaks, firstToken } = columns;
  const canonical = findCanonicalDocuments(columns, numbers.speaker);
  writer.writeColumns(tokenColumnsName, { tokens, starts, lengths, breaks, firstToken });
  writer.writeColumns(documentColumnsName, { ...numbers, canonical });
  writer.writeColumns(vocabularyName, { ...vocabulary.toColumns() });
  const tokenCount = (index: number): number => firstToken[index + 1]! - firstToken[index]!;
  await writer.write(statementTable, gatherStatements(utterances, tokenCount, readParties(project)));
}
