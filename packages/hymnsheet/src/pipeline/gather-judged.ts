/** Gathers from finished tables what the judgement of independence reads. Memory: linear in the uses of items that count. */
import { membersByGroup, voicesOf, type GroupMembers } from "@hymnsheet/core/counting/group-voices";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import { campsOf } from "@hymnsheet/core/counting/camps";
import type {
  DeclaredSource,
  JudgedCorpus,
  JudgedItem,
  JudgedOrder,
  JudgedPlace,
  JudgedSpeaker,
  JudgedStatement,
  OrderedPoint,
} from "@hymnsheet/core/independence/judged";
import { findNames, surnameOf } from "@hymnsheet/core/independence/find-names";
import { pairKey } from "@hymnsheet/core/independence/pair-evidence";
import { findTopics } from "@hymnsheet/core/independence/topics";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { pointMatchTable, type PointMatchRow } from "@hymnsheet/core/model/tables/point-match";
import { pointTable, type PointRow } from "@hymnsheet/core/model/tables/point";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementPairTable, type StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { TokenColumns } from "@hymnsheet/core/text/token-columns";
import { Vocabulary, type VocabularyColumns } from "@hymnsheet/core/text/vocabulary";
import type { ProjectWriter } from "../store/store-ports.ts";
import { allRows, readDocumentFacts } from "./document-facts.ts";
import { tokenColumnsName, vocabularyName } from "./tokens-stage.ts";

/** Every speaker with a name, every statement of theirs, and every item that two of them use. Empty for a corpus without named speakers. */
export async function gatherJudged(project: ProjectWriter): Promise<JudgedCorpus> {
  const groups = membersByGroup(await allRows<GroupMemberRow>(project, groupMemberTable));
  const kinds = new Map((await allRows<ActorRow>(project, actorTable)).map(({ actor_id, kind }) => [actor_id, kind]));
  const isNamed = (speakerId: string): boolean =>
    !groups.has(speakerId) && !["unknown", "outlet"].includes(kinds.get(speakerId) ?? "unknown");
  const rows = (await allRows<StatementRow>(project, statementTable)).filter(({ speaker_id }) => isNamed(speaker_id));
  const speakers = await readSpeakers(project, rows);
  const speakerNumber = new Map(speakers.map(({ id }, i) => [id, i]));
  const statementNumber = new Map(rows.map(({ statement_id }, i) => [statement_id, i]));
  const utterances = new Map((await allRows<UtteranceRow>(project, utteranceTable)).map((row) => [row.utterance_id, row]));
  const languages = await readLanguages(project, utterances.values());
  const { topics, names } = await readWords(project, { rows, speakerNumber, statementNumber });
  const statements = rows.map((row, i): JudgedStatement => ({
    id: row.statement_id,
    speaker: speakerNumber.get(row.speaker_id)!,
    event: row.event_id,
    from: row.said_from,
    to: row.said_to,
    tokenCount: row.token_count,
    language: languages.get(row.statement_id) ?? "und",
    topics: topics[i]!,
    isFull: row.has_transcript,
    names: names[i]!,
  }));
  const found = await readItems(project, { utterances, statementNumber, speakerNumber, statements, groups });
  return { speakers, statements, ...found, orders: await readOrders(project, statementNumber) };
}

async function readSpeakers(project: ProjectWriter, statements: readonly StatementRow[]): Promise<JudgedSpeaker[]> {
  const camps = new Map<string, Set<string>>();
  const names = new Map((await allRows<ActorRow>(project, actorTable)).map(({ actor_id, name }) => [actor_id, name]));
  for (const { speaker_id, party } of statements) camps.set(speaker_id, (camps.get(speaker_id) ?? new Set()).add(party));
  for (const { actor_id, organisation_id, origin } of await allRows<AffiliationRow>(project, affiliationTable))
    if (origin !== "text") camps.get(actor_id)?.add(names.get(organisation_id) ?? organisation_id);
  return [...camps].sort(([x], [y]) => (x < y ? -1 : 1)).map(([id, held]) => ({ id, camps: campsOf(held) }));
}

/** The language of each statement: that of its first source by id. */
async function readLanguages(project: ProjectWriter, utterances: Iterable<UtteranceRow>): Promise<Map<string, string>> {
  const sources = new Map((await allRows<SourceRow>(project, sourceTable)).map(({ source_id, language }) => [source_id, language]));
  const first = new Map<string, string>();
  for (const { statement_id, source_id } of utterances) {
    const known = first.get(statement_id);
    if (known === undefined || source_id < known) first.set(statement_id, source_id);
  }
  return new Map([...first].map(([statement, source]) => [statement, sources.get(source) ?? "und"]));
}

interface WordContext {
  readonly rows: readonly StatementRow[];
  readonly speakerNumber: ReadonlyMap<string, number>;
  readonly statementNumber: ReadonlyMap<string, number>;
}

/** What each statement is about, and which other speakers it names. */
async function readWords(
  project: ProjectWriter,
  { rows, speakerNumber, statementNumber }: WordContext,
): Promise<{ topics: Uint32Array[]; names: Uint32Array[] }> {
  const { utterances } = await readDocumentFacts(project);
  const statementOf = Int32Array.from(utterances, ({ statement_id }) => statementNumber.get(statement_id) ?? -1);
  // Written as these records by the tokens stage.
  const columns = project.readColumns("tokens", tokenColumnsName, {
    columns: ["tokens", "lengths", "firstToken"],
  }) as unknown as TokenColumns;
  const vocabulary = Vocabulary.fromColumns(project.readColumns("tokens", vocabularyName) as unknown as VocabularyColumns);
  const bearers = new Map<number, number[]>();
  for (const { actor_id, name } of await allRows<ActorRow>(project, actorTable)) {
    const [speaker, word] = [speakerNumber.get(actor_id), vocabulary.find(surnameOf(name))];
    if (speaker !== undefined && word > 0) bearers.set(word, [...(bearers.get(word) ?? []), speaker]);
  }
  const speakerOf = rows.map(({ speaker_id }) => speakerNumber.get(speaker_id)!);
  return { topics: findTopics(columns, statementOf, statementNumber.size), names: findNames(columns, { statementOf, speakerOf, bearers }) };
}

/** What an item is set aside for of which a text itself says whose words it is. */
const DECLARED: ReadonlySet<string> = new Set(["joint_statement", "quotes_other"]);

interface ItemContext {
  readonly utterances: ReadonlyMap<string, UtteranceRow>;
  readonly statementNumber: ReadonlyMap<string, number>;
  readonly speakerNumber: ReadonlyMap<string, number>;
  readonly statements: readonly JudgedStatement[];
  readonly groups: GroupMembers;
}

interface Gathering {
  readonly row: ItemRow;
  readonly places: JudgedPlace[];
  /** Who speaks as one of a group. */
  readonly together: Set<number>[];
  /** Who says it in words that are ascribed to whom: numbers joined by a bar. */
  readonly ascribing: Set<string>;
}

async function readItems(project: ProjectWriter, context: ItemContext): Promise<Pick<JudgedCorpus, "items" | "declared">> {
  const wanted = new Map<string, Gathering>();
  for await (const batch of project.stageRows<ItemRow>(itemTable))
    for (const row of batch) {
      if ((row.suppressed_by === "" && row.source_count > 1) || DECLARED.has(row.suppressed_by))
        wanted.set(row.item_id, { row, places: [], together: [], ascribing: new Set() });
    }
  const doubtful = await readDoubtful(project);
  const ascribed = await readAscribed(project, context.speakerNumber);
  for await (const batch of project.stageRows<ItemMemberRow>(itemMemberTable))
    for (const member of batch) {
      const item = wanted.get(member.item_id);
      if (item !== undefined) addMember(item, member, { ...context, doubtful, ascribed });
    }
  const items: JudgedItem[] = [];
  const declared: DeclaredSource[] = [];
  for (const item of wanted.values()) {
    const { row, places } = item;
    const users = new Set(places.map(({ statement }) => context.statements[statement]!.speaker));
    declared.push(...declaredOf(item, users));
    if (users.size < 2 || row.suppressed_by !== "") continue;
    items.push({ id: row.item_id, level: row.level, bits: row.surprisal_bits, text: row.text, tokenCount: row.token_count, places });
  }
  return { items: items.sort((x, y) => (x.id < y.id ? -1 : 1)), declared: declared.sort(compareDeclared) };
}

interface MemberContext extends ItemContext {
  readonly doubtful: ReadonlySet<string>;
  readonly ascribed: ReadonlyMap<string, readonly AscribedPlace[]>;
}

function addMember(item: Gathering, member: ItemMemberRow, context: MemberContext): void {
  const utterance = context.utterances.get(member.utterance_id);
  if (utterance === undefined) return;
  const voices = voicesOf(member.speaker_id, context.groups).flatMap((id) => context.speakerNumber.get(id) ?? []);
  // What an outlet gives to two people is quoted by the one it is not from (`attribution_conflict`); he himself names nobody.
  if (member.stance === "quotes" && utterance.form === "transcript")
    for (const { start, end, speaker } of context.ascribed.get(member.source_id) ?? [])
      if (start < member.span_end && end > member.span_start) voices.forEach((voice) => item.ascribing.add(`${voice}|${speaker}`));
  if (member.stance !== "uses" || !isVoiceAt(item.row.level, utterance)) return;
  if (voices.length > 1 || item.row.suppressed_by === "joint_statement") item.together.push(new Set(voices));
  const statement = context.statementNumber.get(utterance.statement_id);
  if (statement === undefined) return;
  item.places.push({
    statement,
    sourceId: member.source_id,
    start: member.span_start,
    end: member.span_end,
    variant: member.variant_no,
    isAsserted: !(member.owner_table === claimTable.name && context.doubtful.has(member.owner_id)),
  });
}

interface AscribedPlace {
  readonly start: number;
  readonly end: number;
  /** Number of the speaker to whom the words are ascribed. */
  readonly speaker: number;
}

/** Words that a text ascribes to a speaker, by source. */
async function readAscribed(project: ProjectWriter, speakerNumber: ReadonlyMap<string, number>): Promise<Map<string, AscribedPlace[]>> {
  const ascribed = new Map<string, AscribedPlace[]>();
  for await (const batch of project.stageRows<AttributionRow>(attributionTable))
    for (const { source_id, span_start: start, span_end: end, speaker_id, form, suppressed_by } of batch) {
      const speaker = speakerNumber.get(speaker_id);
      if (speaker === undefined || suppressed_by !== "" || form === "turn" || form === "headline") continue;
      const place = { start, end, speaker };
      const known = ascribed.get(source_id);
      if (known === undefined) ascribed.set(source_id, [place]);
      else known.push(place);
    }
  return ascribed;
}

/** Claims that are not stated as certain. */
async function readDoubtful(project: ProjectWriter): Promise<Set<string>> {
  const doubtful = new Set<string>();
  for await (const batch of project.stageRows<ClaimRow>(claimTable))
    for (const { claim_id, modality } of batch) if (modality === "hedged" || modality === "reported") doubtful.add(claim_id);
  return doubtful;
}

/** Those who sign together, each pair once; and whoever says what another speaker says, and says that it is his. */
function declaredOf({ row, together, ascribing }: Gathering, users: ReadonlySet<number>): DeclaredSource[] {
  const found = new Map<string, DeclaredSource>();
  const signers = [...new Set(together.flatMap((voices) => [...voices]))].sort((x, y) => x - y);
  signers.forEach((a, i) => signers.slice(i + 1).forEach((b) => found.set(pairKey(a, b), { a, b, source: null, itemId: row.item_id })));
  for (const pair of ascribing) {
    const [speaker, source] = pair.split("|").map(Number) as [number, number]; // as joined
    if (speaker === source || !users.has(source)) continue;
    const [a, b] = speaker < source ? [speaker, source] : [source, speaker];
    found.set(pairKey(a, b), { a, b, source, itemId: row.item_id });
  }
  return [...found.values()];
}

const compareDeclared = (x: DeclaredSource, y: DeclaredSource): number => x.a - y.a || x.b - y.b || (x.itemId < y.itemId ? -1 : 1);

async function readOrders(project: ProjectWriter, statementNumber: ReadonlyMap<string, number>): Promise<JudgedOrder[]> {
  const key = (a: string, b: string): string => `${a}|${b}`;
  const shown = new Map<string, { row: StatementPairRow; points: OrderedPoint[] }>();
  for await (const batch of project.stageRows<StatementPairRow>(statementPairTable))
    for (const row of batch)
      if (row.suppressed_by === "" && statementNumber.has(row.a_statement_id) && statementNumber.has(row.b_statement_id))
        shown.set(key(row.a_statement_id, row.b_statement_id), { row, points: [] });
  if (shown.size === 0) return [];
  const points = new Map((await allRows<PointRow>(project, pointTable)).map((point) => [point.point_id, point]));
  for await (const batch of project.stageRows<PointMatchRow>(pointMatchTable))
    for (const match of batch) {
      const [a, b] = [points.get(match.a_point_id), points.get(match.b_point_id)];
      if (match.is_moved || a === undefined || b === undefined) continue;
      shown.get(key(match.a_statement_id, match.b_statement_id))?.points.push({
        aSource: a.source_id,
        aStart: a.span_start,
        aEnd: a.span_end,
        bSource: b.source_id,
        bStart: b.span_start,
        bEnd: b.span_end,
      });
    }
  return [...shown.values()]
    .map(({ row, points: own }): JudgedOrder => {
      const [a, b] = [statementNumber.get(row.a_statement_id)!, statementNumber.get(row.b_statement_id)!];
      return { a, b, bits: row.order_bits, chance: row.p_order, points: own };
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}
