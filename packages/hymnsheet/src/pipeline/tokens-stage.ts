/**
 * Turns texts into the columns that the engine reads, and utterances into statements. Texts are read one by one in the order of their ids.
 * Cost: linear in characters; 11 bytes a token.
 */
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { TokenColumnsBuilder } from "@hymnsheet/core/text/build-token-columns";
import { findCanonicalDocuments } from "@hymnsheet/core/text/canonical-documents";
import { gatherStatements } from "@hymnsheet/core/voices/statements";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";
import { readDocumentFacts } from "./document-facts.ts";
import { interrupted } from "./interrupted.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Names of the index columns this stage writes. */
export const tokenColumnsName = "tokens";
export const documentColumnsName = "documents";
export const vocabularyName = "vocabulary";

const PROGRESS_EVERY = 500;

export const tokensStage: Stage = {
  name: "tokens",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable],
  writes: [statementTable],
  optionsFor: () => null,
  run: runTokens,
};

async function runTokens({ project, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { utterances, numbers } = await readDocumentFacts(project);
  const builder = new TokenColumnsBuilder();
  let source = { id: "", text: "" };
  for (const [i, utterance] of utterances.entries()) {
    if (i % PROGRESS_EVERY === 0) {
      if (cancel.isCancelled) throw interrupted("tokens");
      progress(i, utterances.length, "statements");
    }
    if (source.id !== utterance.source_id) source = { id: utterance.source_id, text: (await project.text(utterance.source_id)) ?? "" };
    builder.add(source.text, utterance.span_start, utterance.span_end);
  }
  const { tokens, starts, lengths, breaks, firstToken } = builder.finish();
  const canonical = findCanonicalDocuments({ tokens, starts, lengths, breaks, firstToken }, numbers.speaker);
  writer.writeColumns(tokenColumnsName, { tokens, starts, lengths, breaks, firstToken });
  writer.writeColumns(documentColumnsName, { ...numbers, canonical });
  writer.writeColumns(vocabularyName, { ...builder.vocabulary.toColumns() });
  const tokenCount = (index: number): number => firstToken[index + 1]! - firstToken[index]!;
  await writer.write(statementTable, gatherStatements(utterances, tokenCount, readParties(project)));
}

/** Parties that the input states beside its sources, by statement. */
function readParties(project: ProjectWriter): Map<string, string> {
  const { json } = project.readColumns("corpus", "statement-party");
  return new Map(JSON.parse(new TextDecoder().decode(json as Uint8Array)) as [string, string][]);
}
