/** Allegations with who makes each, when, how it is put and on what ground. The accuser is always who speaks, never the outlet that prints it. */
import { accusedOf } from "@hymnsheet/core/counting/accused-of";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { ClaimPairRow } from "@hymnsheet/core/model/tables/claim-pair";
import type { ClaimRow } from "@hymnsheet/core/model/tables/claim";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import type { Line, Place } from "./line.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

/** One place where somebody makes an allegation. */
export interface Accusation {
  readonly place: Place;
  readonly claim: ClaimRow | undefined;
  /** The words in which a ground is stated beside it; empty for none. */
  readonly basis: string;
  /** Whether the outlet tells it in words of its own, rather than quoting. */
  readonly isTold: boolean;
}

/** Everything one speaker says of an allegation: words of his or her own before reports, then by time. */
export interface Accuser {
  readonly speaker: Speaker;
  readonly accusations: readonly Accusation[];
}

export interface Allegation {
  readonly line: Line;
  /** Whom it accuses; empty where its words name nobody. */
  readonly accusedName: string;
  readonly accusers: readonly Accuser[];
  /** Those who quote or reject it. */
  readonly others: readonly Accusation[];
  /** What may be the same and is not asserted to be, likest first. */
  readonly suggestions: readonly Accusation[];
}

export async function joinAllegations(
  source: DataSource,
  lines: readonly Line[],
  rows: CorpusRows,
  { speakerOf }: SpeakerBook,
): Promise<Allegation[]> {
  const claims = new Map((await source.rows<ClaimRow>("claim")).map((row) => [row.claim_id, row]));
  const pairs = await source.rows<ClaimPairRow>("claim_pair");
  const basisOf = await readBases(source);
  const utterances = new Map(rows.utterances.map((row) => [row.utterance_id, row]));
  const sources = new Map(rows.sources.map((row) => [row.source_id, row]));
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  const excerpts = await source.excerpts([...claims.values()]);
  const excerptOf = new Map([...claims.keys()].map((id, index) => [id, excerpts[index]]));
  const isTold = (utteranceId: string): boolean => utterances.get(utteranceId)?.form === "indirect";
  const accusationAt = (place: Place): Accusation => ({
    place,
    claim: claims.get(place.member.owner_id),
    basis: basisOf.get(place.member.owner_id) ?? "",
    isTold: isTold(place.member.utterance_id),
  });
  const placeOf = (claim: ClaimRow, excerpt: Excerpt | undefined): Place => {
    const utterance = utterances.get(claim.utterance_id);
    const row = sources.get(claim.source_id);
    return {
      member: {
        ...claim,
        item_id: "",
        owner_table: "claim",
        owner_id: claim.claim_id,
        stance: "uses",
        said_from: utterance?.said_from ?? null,
        said_to: utterance?.said_to ?? null,
        edit_share: 1,
        variant_no: null,
        edit_count: null,
      },
      speaker: speakerOf(claim.speaker_id),
      statementId: utterance?.statement_id ?? "",
      isQuoted: utterance?.form === "direct" || utterance?.form === "mixed",
      source: row,
      outlet: row === undefined || row.outlet === "" ? "" : (names.get(row.outlet) ?? row.outlet),
      excerpt,
      language: row?.language ?? "und",
    };
  };
  return lines.flatMap((line): Allegation[] => {
    const uses = line.uses.map(accusationAt);
    if (!uses.some(({ claim }) => claim?.kind === "allegation")) return [];
    const suggested = pairs.filter((pair) => claims.get(pair.a_claim_id)?.item_id === line.item.item_id);
    return [
      {
        line,
        accusedName: accusedName(line, uses, names),
        accusers: byAccuser(uses),
        others: line.mentions.map(accusationAt).filter(({ place }) => place.member.stance !== "uses"),
        suggestions: suggested.flatMap((pair) => {
          const claim = claims.get(pair.b_claim_id);
          return claim ? [accusationAt(placeOf(claim, excerptOf.get(claim.claim_id)))] : [];
        }),
      },
    ];
  });
}

/** The accused by name; empty where the words name nobody. */
function accusedName(line: Line, uses: readonly Accusation[], names: ReadonlyMap<string, string>): string {
  const accused = accusedOf(
    uses.flatMap(({ claim }) => claim ?? []),
    new Set(line.speakers.map((speaker) => speaker.id)),
  );
  return accused === null ? "" : (names.get(accused) ?? accused);
}

function byAccuser(uses: readonly Accusation[]): Accuser[] {
  const bySpeaker = new Map<Speaker, Accusation[]>();
  for (const use of uses) bySpeaker.set(use.place.speaker, [...(bySpeaker.get(use.place.speaker) ?? []), use]);
  const distance = ({ place, isTold }: Accusation): number => (isTold ? 2 : place.isQuoted ? 1 : 0);
  return [...bySpeaker].map(([speaker, accusations]) => ({
    speaker,
    accusations: accusations.sort((a, b) => distance(a) - distance(b)),
  }));
}

/** Stated grounds by claim. */
async function readBases(source: DataSource): Promise<Map<string, string>> {
  const parts = (await source.rows<PartRow>("part")).filter((part) => part.owner_table === "claim" && part.role === "basis");
  const excerpts = await source.excerpts(parts);
  const bases = new Map<string, string>();
  parts.forEach((part, index) => {
    const text = excerpts[index]?.text.replace(/\s+/gu, " ").trim() ?? "";
    if (text !== "" && !bases.has(part.owner_id)) bases.set(part.owner_id, text);
  });
  return bases;
}
