/**
 * Settles whose words stand where: what the input declares, and, where level voices is wanted, what the texts say of who said it.
 * From here on a document is a stretch of one utterance.
 */
import { readVoiceDecisions, type VoiceDecisions } from "@hymnsheet/core/counting/voice-decisions";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { attributionConflictTable } from "@hymnsheet/core/model/tables/attribution-conflict";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { eventTable } from "@hymnsheet/core/model/tables/event";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { mentionTable } from "@hymnsheet/core/model/tables/mention";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { assembleVoices, type AssembledVoices } from "@hymnsheet/core/voices/assemble-voices";
import type { ResolvedAttribution } from "@hymnsheet/core/voices/carve-utterances";
import { affiliationRows } from "@hymnsheet/core/voices/affiliation-rows";
import { citeAffiliations } from "@hymnsheet/core/voices/cite-affiliations";
import { declaredRows } from "@hymnsheet/core/voices/declared-rows";
import { declareVoices, type DeclaredVoices } from "@hymnsheet/core/voices/declared-voices";
import { listedOverlaps } from "@hymnsheet/core/voices/listed-overlaps";
import { giveOwners, type SpeakingGroup } from "@hymnsheet/core/voices/release-owners";
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import { declaredOutlets } from "@hymnsheet/core/voices/declared-outlets";
import { mergeEvents } from "@hymnsheet/core/voices/events";
import { partiesOf } from "@hymnsheet/core/voices/statement-parties";
import { VoiceNames, writerOf } from "@hymnsheet/core/voices/voice-names";
import { openTexts } from "../store/texts-reader.ts";
import type { StageWriter } from "../store/store-ports.ts";
import { readCorpusFacts, type CorpusFacts } from "./corpus-facts.ts";
import { readFoundVoices } from "./found-voices.ts";
import { affiliationPart, contradictionParts, overlapProblem } from "./affiliation-notes.ts";
import type { Stage, StageContext } from "./stage.ts";
import { writeVoicePlaces } from "./voice-places.ts";

export const voicesStage: Stage = {
  name: "voices",
  version: 1,
  isKept: true,
  reads: [sourceTable],
  writes: [
    actorTable,
    actorNameTable,
    affiliationTable,
    eventTable,
    utteranceTable,
    groupMemberTable,
    mentionTable,
    attributionTable,
    attributionConflictTable,
    partTable,
    infoTable,
    problemTable,
  ],
  optionsFor: ({ levels }, reviews) => ({ isSearched: levels.includes("voices"), decisions: readVoiceDecisions(reviews).key }),
  run: runVoices,
};

async function runVoices(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, services, reviews } = context;
  const decisions = readVoiceDecisions(reviews);
  const read = readCorpusFacts(project);
  const given = declareVoices(read.facts, read.speakers, services.parseDate);
  const found = options.levels.includes("voices") ? readFoundVoices(project) : [];
  const owned = giveOwners(read.facts, found);
  const { facts } = owned;
  const corpus = { ...read, facts };
  const isAsGiven = facts === read.facts && decisions.key === "";
  const declared = isAsGiven ? given : declareVoices(facts, corpus.speakers, services.parseDate, decisions.actorIn);
  const groups = owned.groups.map(({ groupId, members }) => ({ groupId, members: distinct(members.map((id) => decisions.actorIn(id))) }));
  for (const { groupId, members } of groups) declared.actors.group(groupId, members);
  const names = new VoiceNames(declared.actors, decisions.actorIn);
  const ascribed = new Map(corpus.facts.map((source, i) => [source.id, names.resolve(source, found[i]?.voices ?? [])]));
  for (const actorId of decisions.relabelled.values()) declared.actors.decided(decisions.actorIn(actorId));
  const assembled = assemble(corpus, declared, { found: ascribed, decisions }, project.textsFolder);
  const belonging = corpus.facts.flatMap((source, i) => names.affiliations(source, found[i]?.affiliations ?? []));
  const told = affiliationRows(belonging, declared.affiliations);
  await writer.write(affiliationTable, [...citeAffiliations(declared.affiliations, belonging, told.agreements), ...told.rows]);
  const declarations = corpus.facts.map((source, i) =>
    declaredRows(source.id, found[i]?.declared ?? [], ({ person }) => person && names.actorOf(person, source)),
  );
  await writer.write(actorTable, declared.actors.actors());
  await writer.write(actorNameTable, declared.actors.names());
  await writer.write(eventTable, mergeEvents(declared.events, assembled.events));
  await writer.write(utteranceTable, assembled.utterances);
  await writer.write(groupMemberTable, groups.flatMap(groupRows));
  await writer.write(mentionTable, [...declared.mentions, ...declarations.flatMap(({ mentions }) => mentions)]);
  await writer.write(attributionTable, assembled.attributions);
  await writer.write(attributionConflictTable, assembled.conflicts);
  await writer.write(partTable, assembled.parts);
  await writer.write(partTable, told.agreements.map(affiliationPart));
  await writer.write(partTable, contradictionParts(told));
  await writer.write(
    partTable,
    declarations.flatMap(({ parts }) => parts),
  );
  await writer.write(
    problemTable,
    listedOverlaps(declared.affiliations).map((overlap) => overlapProblem(overlap, (id) => declared.actors.nameOf(id))),
  );
  await writer.write(infoTable, describeSearch(corpus, found));
  const outlets = declaredOutlets(corpus.facts, found);
  writeVoicePlaces(writer, { ...assembled, partyOf: partiesOf(assembled.utterances, declared), declaredOutlets: outlets });
}

/** How much of the texts needed a tagger, for the record. */
function describeSearch({ facts }: CorpusFacts, found: readonly TextVoices[]): InfoRow[] {
  const units = facts.reduce((sum, source) => sum + source.charCount, 0);
  const tagged = found.reduce((sum, { taggedUnits }) => sum + taggedUnits, 0);
  return found.length === 0 ? [] : [{ key: "tagged_share", value: (tagged / Math.max(1, units)).toFixed(3) }];
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const groupRows = ({ groupId, members }: SpeakingGroup): GroupMemberRow[] =>
  members.map((member) => ({ group_id: groupId, actor_id: member }));

function assemble(
  { facts }: CorpusFacts,
  { utterances, actors }: DeclaredVoices,
  { found, decisions }: { readonly found: ReadonlyMap<string, readonly ResolvedAttribution[]>; readonly decisions: VoiceDecisions },
  textsFolder: string | undefined,
): AssembledVoices {
  const known = new Map(facts.map((source) => [source.id, source]));
  const texts = textsFolder === undefined ? undefined : openTexts(textsFolder);
  try {
    return assembleVoices({
      declared: utterances,
      found,
      decisions,
      publishedOf: (sourceId) => known.get(sourceId)?.date ?? null,
      languageOf: (sourceId) => known.get(sourceId)?.language ?? "und",
      writerOf: (sourceId) => writerOf(known.get(sourceId)!),
      textOf: (sourceId) => texts?.text(sourceId) ?? "",
      nameEvent: (speakerId, day) => `${actors.nameOf(speakerId)}, ${day}`,
    });
  } finally {
    texts?.close();
  }
}
