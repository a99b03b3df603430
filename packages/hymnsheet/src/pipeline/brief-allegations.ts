/** The allegations that the brief tells, most shared first: their speakers, the accused, stated grounds, and their clearest words. */
import type { SharedAllegation } from "@hymnsheet/core/brief/tell-allegations";
import { clearestWords } from "@hymnsheet/core/brief/clearest-words";
import type { SharedLine } from "@hymnsheet/core/brief/shared-line";
import { accusedOf } from "@hymnsheet/core/counting/accused-of";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { ledgerTable, type LedgerRow } from "@hymnsheet/core/model/tables/ledger";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { isNamedIn } from "@hymnsheet/core/brief/tell-allegations";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readShared, readVoices, type BriefReader } from "./brief-lines.ts";
import { readAttacks } from "./brief-targets.ts";

/** Shared claims among which allegations are looked for: most are statements of fact; those of one speaker that are looked at beside. */
const CLAIMS_READ = 40;
const ALONE_READ = 20;
const TOLD = 3;
/** Allegations that several make are one where nobody left anything: a term of office. */
const AFFAIR_MS = 4 * 365.25 * 86_400_000;
/** Allegations of a corpus that is one affair, though nobody left anything. */
const FEW = 60;
/** A party of which the list gives a letter or two. */
const MARK = /^\p{Lu}{1,2}$/u;

interface AllegationLine extends SharedLine {
  readonly accusedId: string;
}

/**
 * The most shared ones, then those of one speaker: of a group that the brief speaks of, else answered ones alone.
 *
 * @param company  people of that group; empty for none.
 * @returns        `count` of allegations that two or more make.
 */
export async function readAllegations(
  from: BriefReader,
  company: readonly string[],
): Promise<{ readonly count: number; readonly told: readonly SharedAllegation[] }> {
  const found = await againstSomebody(from, await readShared(from, "claim", CLAIMS_READ), company);
  const shared = company.length > 0 ? found : found.filter(isOneAffair);
  const alone =
    shared.length >= TOLD || !(await isAffair(from, company))
      ? []
      : await readAlone(from, company, new Set(shared.map(({ item }) => item.item_id)));
  const speakers = (line: SharedLine): number => new Set(line.voices.map((voice) => voice.speaker_id)).size;
  const told = [...shared.sort((x, y) => speakers(y) - speakers(x)), ...alone].slice(0, TOLD);
  const grounds = await readGrounds(from, told);
  const count = await countAllegations(from);
  return {
    count: Math.max(count, told.filter((line) => speakers(line) > 1).length),
    told: await Promise.all(told.map(async (line) => await describe(from, line, grounds))),
  };
}

/** What people say decades apart of one country or office is no allegation that they share. */
function isOneAffair({ voices }: SharedLine): boolean {
  const times = voices.flatMap(({ said_from }) => said_from ?? []);
  return times.length === 0 || Math.max(...times) - Math.min(...times) <= AFFAIR_MS;
}

/** Whether an allegation of one speaker is news: where somebody left something, or where few are made at all. */
async function isAffair({ reader }: BriefReader, company: readonly string[]): Promise<boolean> {
  return company.length > 0 || (await reader.countBy(ledgerTable, ["item_id"])).length <= FEW;
}

/** Allegations that one speaker makes: answered ones first, then those that most sources tell. */
async function readAlone(from: BriefReader, company: readonly string[], known: ReadonlySet<string>): Promise<AllegationLine[]> {
  const { reader } = from;
  const answered = await reader.rows<AnswerCoverageRow>(answerCoverageTable, { where: { verdict: "answered" }, limit: ALONE_READ });
  const isAnswered = new Set(answered.map(({ item_id }) => item_id));
  const own = await rowsWhereIn<LedgerRow>(reader, ledgerTable, "speaker_id", company);
  const ids = [...new Set([...answered, ...own].map(({ item_id }) => item_id))].filter((id) => !known.has(id)).sort();
  const items = await rowsWhereIn<ItemRow>(reader, itemTable, "item_id", ids, { suppressed_by: "" });
  const rank = (item: ItemRow): number => (isAnswered.has(item.item_id) ? 0 : 1);
  items.sort((x, y) => rank(x) - rank(y) || y.source_count - x.source_count || (x.item_id < y.item_id ? -1 : 1));
  const lines = await againstSomebody(from, await readVoices(from, "claim", items.slice(0, ALONE_READ)), company);
  // What a person says by name comes before what a report gives to somebody about a "he".
  const weight = (line: AllegationLine): number =>
    (line.attributedBy.size < line.voices.length ? 2 : 0) + (isNamedIn(from.actorName(line.accusedId), line.item.text) ? 1 : 0);
  return lines.sort((x, y) => rank(x.item) - rank(y.item) || weight(y) - weight(x));
}

/** Those of the lines that allege something, by most of their claims, of somebody who can be told. */
async function againstSomebody(from: BriefReader, lines: readonly SharedLine[], company: readonly string[]): Promise<AllegationLine[]> {
  const ids = [...new Set(lines.flatMap((line) => line.voices.map((voice) => voice.owner_id)))].sort();
  const claims = new Map((await rowsWhereIn<ClaimRow>(from.reader, claimTable, "claim_id", ids)).map((row) => [row.claim_id, row]));
  const praises = await readPraises(from, [...claims.values()]);
  const itemIds = lines.map(({ item }) => item.item_id).sort();
  // Whom the words do not name is known where answers were looked for.
  const sides = new Map(
    (await rowsWhereIn<AnswerCoverageRow>(from.reader, answerCoverageTable, "item_id", itemIds)).map((row) => [row.item_id, row.side_id]),
  );
  const attacks = await readAttacks(from);
  const camps = await readCamps(from);
  const isSmall = await isAffair(from, company);
  const slices = await from.reader.slices(lines.flatMap(({ voices }) => voices));
  let at = 0;
  return lines.flatMap((line): AllegationLine[] => {
    const words = line.voices.map(() => slices[at++]?.text ?? "");
    if (line.voices.length === 0) return [];
    const own = line.voices.flatMap((voice) => claims.get(voice.owner_id) ?? []);
    const isPraise = own.every((claim) => praises.has(claim.claim_id));
    if (!isMostly(own) || isPraise) return [];
    const accusedId = accusedOf(own, new Set(line.voices.map((voice) => voice.speaker_id))) ?? sides.get(line.item.item_id) ?? null;
    if (accusedId === null || !from.isFit(accusedId) || MARK.test(from.actorName(accusedId))) return [];
    const speakers = new Set(line.voices.map((voice) => voice.speaker_id));
    if (isOwnSide(accusedId, speakers, camps)) return [];
    // Whom the words do not name is told as accused by a group whose people attack him or her elsewhere too, and in an affair of people whom the input names.
    const isOfGroup = company.some((id) => speakers.has(id));
    const isAttacked = isOfGroup && attacks.some(({ speakerId, actor_id }) => actor_id === accusedId && speakers.has(speakerId));
    return isAttacked || (isSmall && from.isDeclared(accusedId)) || words.some((way) => isNamedIn(from.actorName(accusedId), way))
      ? [{ ...line, accusedId }]
      : [];
  });
}

/** Organisations of each person as the input gives them. */
async function readCamps({ reader, decisions }: BriefReader): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const camps = new Map<string, Set<string>>();
  for (const { actor_id, organisation_id } of await reader.rows<AffiliationRow>(affiliationTable, { where: { origin: "given" } })) {
    const person = decisions.actorOf(actor_id);
    camps.set(person, (camps.get(person) ?? new Set()).add(organisation_id));
  }
  return camps;
}

/** Whether the accused belongs to every organisation that all accusers belong to: that is somebody named beside them, mostly. */
function isOwnSide(accused: string, speakers: ReadonlySet<string>, camps: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const own = camps.get(accused) ?? new Set([accused]);
  const ofSpeakers = [...speakers].map((id) => camps.get(id) ?? new Set<string>());
  return ofSpeakers.every((theirs) => theirs.size === 1 && [...theirs].every((id) => own.has(id)));
}

/** Claims in sentences that speak well of somebody, by what most of each sentence does. */
async function readPraises({ reader }: BriefReader, claims: readonly ClaimRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(claims.map(({ source_id }) => source_id))].sort();
  const bySource = new Map<string, SentenceScoreRow[]>();
  for (const row of await rowsWhereIn<SentenceScoreRow>(reader, sentenceScoreTable, "source_id", ids, { scheme: "function" }))
    bySource.set(row.source_id, [...(bySource.get(row.source_id) ?? []), row]);
  const praises = claims.filter((claim) => {
    const [best] = (bySource.get(claim.source_id) ?? [])
      .filter(({ span_start, span_end }) => span_start <= claim.span_start && claim.span_start < span_end)
      .sort((x, y) => y.score - x.score || (x.label < y.label ? -1 : 1));
    return best?.label === "acclaim";
  });
  return new Set(praises.map(({ claim_id }) => claim_id));
}

const isMostly = (claims: readonly Pick<ClaimRow, "kind">[]): boolean =>
  claims.filter(({ kind }) => kind === "allegation").length * 2 > claims.length;

async function describe(from: BriefReader, line: AllegationLine, grounds: ReadonlyMap<string, string>): Promise<SharedAllegation> {
  const { item, voices, attributedBy, accusedId } = line;
  const slices = await from.reader.slices(voices);
  const own = slices.filter((_, index) => !attributedBy.has(voices[index]!)).map(({ text }) => text);
  return {
    item,
    voices,
    attributedBy,
    accusedId,
    words: clearestWords(own.length > 0 ? own : slices.map(({ text }) => text), from.actorName(accusedId), item.text),
    basisOf: new Map(
      voices.flatMap((voice): [ItemMemberRow, string][] => {
        const ground = grounds.get(voice.owner_id);
        return ground === undefined ? [] : [[voice, ground]];
      }),
    ),
  };
}

/** The words of the first stated ground of each claim. */
async function readGrounds({ reader }: BriefReader, lines: readonly SharedLine[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.flatMap((line) => line.voices.map((voice) => voice.owner_id)))].sort();
  const parts = await rowsWhereIn<PartRow>(reader, partTable, "owner_id", ids, { owner_table: "claim", role: "basis" });
  const slices = await reader.slices(parts);
  const grounds = new Map<string, string>();
  parts.forEach((part, index) => {
    if (!grounds.has(part.owner_id)) grounds.set(part.owner_id, slices[index]?.text ?? "");
  });
  return grounds;
}

/** Items of two speakers or more of which most claims allege something of somebody who can be told. */
async function countAllegations({ reader, isFit }: BriefReader): Promise<number> {
  const kinds = await reader.countBy(claimTable, ["item_id", "kind"]);
  const [alleged, all] = [new Map<string, number>(), new Map<string, number>()];
  for (const { values, count } of kinds) {
    const [itemId, kind] = values as [string, string]; // as declared
    all.set(itemId, (all.get(itemId) ?? 0) + count);
    if (kind === "allegation") alleged.set(itemId, count);
  }
  const isMost = (id: string): boolean => (alleged.get(id) ?? 0) * 2 > (all.get(id) ?? 0);
  let count = 0;
  for await (const batch of reader.scan<ItemRow>(itemTable, { where: { level: "claim", suppressed_by: "" } }))
    count += batch.filter(
      (item) => item.speaker_count > 1 && item.about_id !== null && isFit(item.about_id) && isMost(item.item_id),
    ).length;
  return count;
}
