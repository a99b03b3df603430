/** Tells who turned from praise to attack, and which groups move together over time. */
import { collectMoves, isEnd, type Move } from "@hymnsheet/core/counting/collect-moves";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { messagesOfGroups } from "@hymnsheet/core/messages/group-names";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { convergenceTable } from "@hymnsheet/core/model/tables/convergence";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { reversalTable } from "@hymnsheet/core/model/tables/reversal";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { findReversals } from "@hymnsheet/core/timeline/find-reversals";
import { campsOverTime, leftBy } from "@hymnsheet/core/counting/camps-over-time";
import { convergingGroups, type ItemUse } from "@hymnsheet/core/timeline/converging-groups";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import type { Stage, StageContext } from "./stage.ts";
import { readToldTurns } from "./told-turns.ts";

export const timelineStage: Stage = {
  name: "timeline",
  version: 2,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    affiliationTable,
    statementTable,
    itemTable,
    itemMemberTable,
    groupMemberTable,
    targetTable,
    partTable,
  ],
  writes: [reversalTable, convergenceTable, actorTable, groupMemberTable, partTable, termTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runTimeline,
};

async function runTimeline({ project, decide, options }: StageContext, writer: StageWriter): Promise<void> {
  const statements = await allRows<StatementRow>(project, statementTable);
  const affiliations = await allRows<AffiliationRow>(project, affiliationTable);
  const moves = collectMoves(statedAffiliations(affiliations, await allRows<PartRow>(project, partTable)));
  const camps = campsOverTime(statements, affiliations, moves);
  const { rows, terms, groupCount, comparedCount } = convergingGroups({ statements, camps, uses: await readUses(project, statements) });
  await writer.write(convergenceTable, rows);
  await writer.write(termTable, terms);
  await writeLeavers(project, writer, { rows, statements, camps });
  await writeReversals({ project, decide, options }, writer, { affiliations, moves });
  if (groupCount > comparedCount)
    await writer.write(infoTable, [{ key: "limit_convergence", value: `${comparedCount} of ${groupCount} groups compared: the largest` }]);
}

/** Those who spoke well of a person, left what is his or hers, and then attacked that person, all in words of their own. */
async function writeReversals(
  { project, decide, options }: Pick<StageContext, "project" | "decide" | "options">,
  writer: StageWriter,
  { affiliations, moves }: { readonly affiliations: readonly AffiliationRow[]; readonly moves: readonly Move[] },
): Promise<void> {
  const people = new Set(
    (await allRows<ActorRow>(project, actorTable)).filter(({ kind }) => kind === "person").map(({ actor_id }) => actor_id),
  );
  const utterances = new Map((await allRows<UtteranceRow>(project, utteranceTable)).map((row) => [row.utterance_id, row]));
  const bodies = new Map<string, Set<string>>();
  for (const { actor_id, organisation_id } of affiliations)
    bodies.set(actor_id, (bodies.get(actor_id) ?? new Set([actor_id])).add(organisation_id));
  const organisationsOf = (actorId: string): ReadonlySet<string> => bodies.get(actorId) ?? new Set([actorId]);
  const languages = new Map((await allRows<SourceRow>(project, sourceTable)).map(({ source_id, language }) => [source_id, language]));
  const firstMoves = new Map<string, number>();
  for (const { actorId, kind, from } of moves)
    if (isEnd(kind) && from !== null) firstMoves.set(actorId, Math.min(from, firstMoves.get(actorId) ?? Infinity));
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const texts = openTexts(textsFolder);
  try {
    const { targets, told } = readToldTurns({
      texts,
      languageOf: (sourceId) => languages.get(sourceId) ?? "und",
      utterances,
      targets: decide(targetTable, await allRows<TargetRow>(project, targetTable)),
      people,
      organisationsOf,
      firstMoves,
      isExperimental: options.level.experimental,
    });
    const found = findReversals(targets, moves, organisationsOf, told);
    await writer.write(reversalTable, found.rows);
    await writer.write(partTable, found.parts);
  } finally {
    texts.close();
  }
}

/** Uses of items that count, in their speakers' own voices, by two speakers or more. */
async function readUses(project: ProjectWriter, statements: readonly StatementRow[]): Promise<ItemUse[]> {
  const numbers = new Map(statements.map(({ statement_id }, i) => [statement_id, i]));
  const utterances = new Map((await allRows<UtteranceRow>(project, utteranceTable)).map((row) => [row.utterance_id, row]));
  const levels = new Map(
    (await allRows<ItemRow>(project, itemTable))
      .filter(({ suppressed_by, speaker_count, level }) => suppressed_by === "" && speaker_count > 1 && level !== "point")
      .map(({ item_id, level }) => [item_id, level]),
  );
  return (await allRows<ItemMemberRow>(project, itemMemberTable)).flatMap(({ item_id: item, utterance_id, stance }): ItemUse[] => {
    const level = levels.get(item);
    const utterance = utterances.get(utterance_id);
    const statement = utterance && numbers.get(utterance.statement_id);
    if (level === undefined || statement === undefined || stance !== "uses" || !isVoiceAt(level, utterance!)) return [];
    return [{ item, statement }];
  });
}

/** Those who left one organisation are a group of their own; it gets a row where it was compared. */
async function writeLeavers(
  project: ProjectWriter,
  writer: StageWriter,
  {
    rows,
    statements,
    camps,
  }: {
    readonly rows: readonly { readonly a_group_id: string; readonly b_group_id: string }[];
    readonly statements: readonly StatementRow[];
    readonly camps: readonly (readonly string[])[];
  },
): Promise<void> {
  const names = new Map((await allRows<ActorRow>(project, actorTable)).map(({ actor_id, name }) => [actor_id, name]));
  const groups = [...new Set(rows.flatMap(({ a_group_id, b_group_id }) => [a_group_id, b_group_id]))].filter(
    (id) => leftBy(id) !== null && !names.has(id),
  );
  for (const groupId of groups.sort()) {
    const organisation = leftBy(groupId)!;
    const members = new Set(statements.filter((_, i) => camps[i]!.includes(groupId)).map(({ speaker_id }) => speaker_id));
    const name = messagesOfGroups.leavers(names.get(organisation) ?? organisation);
    await writer.write(actorTable, [{ actor_id: groupId, kind: "group", name, origin: "text" }]);
    await writer.write(
      groupMemberTable,
      [...members].sort().map((actor_id): GroupMemberRow => ({ group_id: groupId, actor_id })),
    );
  }
}
