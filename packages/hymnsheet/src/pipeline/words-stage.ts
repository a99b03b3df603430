/** Finds what speakers share in words: passages, then families of them, with the reasons for what does not count. */
import { membersByGroup, type GroupMembers } from "@hymnsheet/core/counting/group-voices";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { passageMatchTable } from "@hymnsheet/core/model/tables/passage-match";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { sharedUint8 } from "@hymnsheet/core/algo/shared-array";
import { beginMask } from "@hymnsheet/core/reuse/boilerplate-mask";
import { buildItems } from "@hymnsheet/core/reuse/build-items";
import type { DocumentNames } from "@hymnsheet/core/reuse/item-input";
import type { MatchLimit } from "@hymnsheet/core/reuse/plan-match";
import { MOST_PAIRED } from "@hymnsheet/core/reuse/told-passages";
import { buildWordPrior } from "@hymnsheet/core/reuse/word-prior";
import { languagePacks } from "@hymnsheet/core/languages/registry";
import type { DocumentColumns, TokenColumns } from "@hymnsheet/core/text/token-columns";
import { Vocabulary, type VocabularyColumns } from "@hymnsheet/core/text/vocabulary";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts, type TextsReader } from "../store/texts-reader.ts";
import { allRows, readDocumentFacts, type DocumentFacts } from "./document-facts.ts";
import { interrupted } from "./interrupted.ts";
import { describeOptions } from "./run-options.ts";
import { readBackground } from "./read-background.ts";
import { runMarks } from "./kernel/run-marks.ts";
import { runMatch } from "./kernel/run-match.ts";
import { rerankPassages, wantsMeaning } from "./rerank-passages.ts";
import type { Stage, StageContext } from "./stage.ts";
import { documentColumnsName, tokenColumnsName, vocabularyName } from "./tokens-stage.ts";

export const wordsStage: Stage = {
  name: "words",
  version: 1,
  isKept: true,
  reads: [sourceTable, utteranceTable, groupMemberTable, actorNameTable],
  writes: [itemTable, itemMemberTable, passageMatchTable, termTable, partTable, infoTable, actorTable, groupMemberTable],
  optionsFor: (options) => describeOptions(options),
  isWanted: (options) => options.levels.includes("words"),
  run: runWords,
};

const pairedLimit: MatchLimit = {
  name: "paired_places",
  value: MOST_PAIRED,
  meaning:
    "of an item in more places than this the matches with its canonical place and those that led to its places are told, not every pair",
};

async function runWords({ project, options, services, cancel, progress }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  // The two column files were written as these records by the tokens stage.
  const columns = project.readColumns("tokens", tokenColumnsName, { shared: true }) as unknown as TokenColumns;
  const documents = project.readColumns("tokens", documentColumnsName, { shared: true }) as unknown as DocumentColumns;
  const vocabulary = Vocabulary.fromColumns(project.readColumns("tokens", vocabularyName) as unknown as VocabularyColumns);
  const wordId = (word: string): number => vocabulary.find(word);
  const facts = await readDocumentFacts(project);
  const speakerIds = facts.utterances.map((utterance) => utterance.speaker_id);
  const background = options.background === "" ? undefined : await readBackground(project, { vocabulary, documents, speakerIds });
  const prior = buildWordPrior(vocabulary.size + 1, wordId, languagePacks, background);
  const encoder = await services.openEncoder(options.encoder);
  const isByMeaning = wantsMeaning(encoder, new Set(documents.source).size, options.reuse);
  const matched = await runMatch(columns, documents, options.reuse, {
    workers: options.runtime.workers,
    prior,
    nearBits: isByMeaning ? options.reuse.rerankBits : 0,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  if (cancel.isCancelled) throw interrupted("words");
  const groups = membersByGroup(await allRows<GroupMemberRow>(project, groupMemberTable));
  const texts = openTexts(textsFolder);
  const { statistics, limits } = matched;
  const reranked = isByMeaning
    ? await rerankPassages({
        project,
        columns,
        documents,
        facts,
        texts,
        wordId,
        ...matched,
        encoder,
        options: options.reuse,
        cancel,
        progress,
      })
    : undefined;
  const passages = reranked?.passages ?? matched.passages;
  const found = {
    columns,
    documents,
    passages,
    names: namesOf(facts, groups),
    wordId,
    statistics,
    signs: sharedUint8(columns.tokens.length),
  };
  const maskStep = beginMask(found, options.boilerplate);
  await runMarks(maskStep, { textsFolder, texts, spans: facts.spans }, { workers: options.runtime.workers, cancel });
  const items = buildItems({
    ...found,
    background,
    maskStep,
    textOf: (document, firstToken, endToken) => sliceTokens(columns, facts, texts, { document, firstToken, endToken }),
    options: { ...options.families, ...options.boilerplate },
  });
  await writer.write(itemTable, items.items);
  for (const batch of items.members()) await writer.write(itemMemberTable, batch);
  for (const batch of items.matches()) await writer.write(passageMatchTable, batch);
  for (const batch of items.terms()) await writer.write(termTable, batch);
  const signers = items.groups();
  await writer.write(actorTable, signers.actors);
  await writer.write(groupMemberTable, signers.members);
  for (const batch of items.parts()) await writer.write(partTable, batch);
  await writer.write(infoTable, [
    ...[...limits, pairedLimit].map((limit): InfoRow => ({ key: `limit_${limit.name}`, value: `${limit.value}: ${limit.meaning}` })),
    ...(reranked === undefined ? [] : [reranked.told]),
  ]);
  texts.close();
}

function namesOf({ utterances, standing, kinds, speakerNames }: DocumentFacts, groups: GroupMembers): DocumentNames {
  return {
    sourceIds: utterances.map((utterance) => utterance.source_id),
    utteranceIds: utterances.map((utterance) => utterance.utterance_id),
    speakerIds: utterances.map((utterance) => utterance.speaker_id),
    speakerNames,
    kinds,
    statementIds: utterances.map((utterance) => utterance.statement_id),
    standing,
    saidFrom: Float64Array.from(utterances, (utterance) => utterance.said_from ?? Number.NaN),
    saidTo: Float64Array.from(utterances, (utterance) => utterance.said_to ?? Number.NaN),
    groups,
  };
}

interface TokenRange {
  readonly document: number;
  readonly firstToken: number;
  readonly endToken: number;
}

function sliceTokens(columns: TokenColumns, { utterances }: DocumentFacts, texts: TextsReader, range: TokenRange): string {
  const last = range.endToken - 1;
  const span = {
    source_id: utterances[range.document]!.source_id,
    span_start: columns.starts[range.firstToken]!,
    span_end: columns.starts[last]! + columns.lengths[last]!,
  };
  return texts.slices([span])[0]?.text ?? "";
}
