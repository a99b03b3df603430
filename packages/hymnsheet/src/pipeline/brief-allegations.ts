/** The allegations that the brief tells, most shared first: their speakers, the accused, stated grounds, and their clearest words. */
import type { SharedAllegation } from "@hymnsheet/core/brief/tell-allegations";
import { clearestWords } from "@hymnsheet/core/brief/clearest-words";
import type { SharedLine } from "@hymnsheet/core/brief/shared-line";
import { accusedOf } from "@hymnsheet/core/counting/accused-of";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readShared, readVoices, type BriefReader } from "./brief-lines.ts";

/** Shared claims among which allegations are looked for: most are statements of fact; answered ones of one speaker that are looked at beside. */
const CLAIMS_READ = 40;
const ANSWERED_READ = 20;
const TOLD = 5;

interface AllegationLine extends SharedLine {
  readonly claims: readonly ClaimRow[];
}

export async function readAllegations(from: BriefReader): Promise<{ readonly count: number; readonly told: readonly SharedAllegation[] }> {
  const shared = await withClaims(from, await readShared(from, "claim", CLAIMS_READ));
  const alone = shared.length >= TOLD ? [] : await readAnswered(from, new Set(shared.map(({ item }) => item.item_id)));
  const speakers = (line: SharedLine): number => new Set(line.voices.map((voice) => voice.speaker_id)).size;
  const ranked = [...shared, ...alone].map((line, index) => ({ line, index, people: speakers(line) }));
  ranked.sort((x, y) => y.people - x.people || x.index - y.index);
  const told = ranked
    .map(({ line }) => line)
    .filter((line) => line.voices.length > 0)
    .slice(0, TOLD);
  const grounds = await readGrounds(from, told);
  const count = await countAllegations(from);
  return {
    count: Math.max(count, told.length),
    told: await Promise.all(told.map(async (line) => await describe(from, line, grounds))),
  };
}

/** Allegations that were answered, though only one speaker makes them. */
async function readAnswered(from: BriefReader, known: ReadonlySet<string>): Promise<AllegationLine[]> {
  const rows = await from.reader.rows<AnswerCoverageRow>(answerCoverageTable, { where: { verdict: "answered" }, limit: ANSWERED_READ });
  const ids = rows.map(({ item_id }) => item_id).filter((id) => !known.has(id));
  const items = await rowsWhereIn<ItemRow>(from.reader, itemTable, "item_id", ids, { suppressed_by: "" });
  return await withClaims(from, await readVoices(from, "claim", items));
}

/** Those of the lines that allege something. */
async function withClaims(from: BriefReader, lines: readonly SharedLine[]): Promise<AllegationLine[]> {
  const ids = [...new Set(lines.flatMap((line) => line.voices.map((voice) => voice.owner_id)))].sort();
  const claims = new Map((await rowsWhereIn<ClaimRow>(from.reader, claimTable, "claim_id", ids)).map((row) => [row.claim_id, row]));
  return lines
    .map((line) => ({ ...line, claims: line.voices.flatMap((voice) => claims.get(voice.owner_id) ?? []) }))
    .filter((line) => line.claims.some((claim) => claim.kind === "allegation"));
}

async function describe(from: BriefReader, line: AllegationLine, grounds: ReadonlyMap<string, string>): Promise<SharedAllegation> {
  const { item, voices, attributedBy, claims } = line;
  const accusedId = accusedOf(claims, new Set(voices.map((voice) => voice.speaker_id)));
  const slices = await from.reader.slices(voices);
  const own = slices.filter((_, index) => !attributedBy.has(voices[index]!)).map(({ text }) => text);
  return {
    item,
    voices,
    attributedBy,
    accusedId,
    words: clearestWords(
      own.length > 0 ? own : slices.map(({ text }) => text),
      accusedId === null ? "" : from.actorName(accusedId),
      item.text,
    ),
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

/** Shared claims of which at least one is an allegation. */
async function countAllegations({ reader }: BriefReader): Promise<number> {
  const kinds = await reader.countBy(claimTable, ["item_id"], { where: { kind: "allegation" } });
  const alleged = new Set(kinds.map(({ values }) => values[0]));
  let count = 0;
  for await (const batch of reader.scan<ItemRow>(itemTable, { where: { level: "claim", suppressed_by: "" } }))
    count += batch.filter((item) => item.speaker_count > 1 && alleged.has(item.item_id)).length;
  return count;
}
