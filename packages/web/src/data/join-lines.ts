import { isVoice } from "@hymnsheet/core/counting/count-item";
import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import { findingKey } from "@hymnsheet/core/counting/decisions";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { CorpusRows } from "./corpus.ts";
import type { Decision, Line, Place } from "./line.ts";
import type { SpeakerBook } from "./name-speakers.ts";

/** Shares of the lines that have a name on the page, in percent. */
const SHARES = [10, 25, 50] as const;

/** Items of a level that count, in the order of the rows, each with its places in order of time. */
export function joinLines(
  rows: CorpusRows,
  excerpts: readonly (Excerpt | undefined)[],
  { speakerOf }: SpeakerBook,
  { memberTotals, level }: { readonly memberTotals: Readonly<Record<string, number>>; readonly level: ItemRow["level"] },
): Line[] {
  const items = rows.items.filter((item) => item.level === level && item.suppressed_by === "");
  const sources = new Map(rows.sources.map((source) => [source.source_id, source]));
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  const statementOf = new Map(rows.utterances.map((utterance) => [utterance.utterance_id, utterance.statement_id]));
  const quoted = new Set(rows.utterances.filter((row) => row.form === "direct" || row.form === "mixed").map((row) => row.utterance_id));
  const own = voicesAt(rows.utterances, level);
  const isOwnWords = (utteranceId: string): boolean => own.has(utteranceId);
  const wanted = new Set(items.map((item) => item.item_id));
  const places = new Map<string, Place[]>();
  rows.members.forEach((member, index) => {
    if (!wanted.has(member.item_id)) return;
    const source = sources.get(member.source_id);
    const place: Place = {
      member,
      speaker: speakerOf(member.speaker_id),
      statementId: statementOf.get(member.utterance_id) ?? "",
      isQuoted: quoted.has(member.utterance_id),
      source,
      outlet: source === undefined || source.outlet === "" ? "" : (names.get(source.outlet) ?? source.outlet),
      excerpt: excerpts[index],
      language: source?.language ?? "und",
    };
    const known = places.get(member.item_id);
    if (known) known.push(place);
    else places.set(member.item_id, [place]);
  });
  const byRarity = items.map((item) => item.surprisal_bits).sort((a, b) => b - a);
  const decisions = readDecisionNames(rows.reviews);
  return items.map((item, index) => {
    const all = places.get(item.item_id) ?? [];
    const uses = all.filter((place) => isVoice(place.member, { isOwnWords }));
    return {
      item,
      rank: index + 1,
      uses,
      mentions: all.filter((place) => !isVoice(place.member, { isOwnWords })),
      speakers: distinct(uses.flatMap((place) => voicesOf(place.speaker.id, rows.groups))).map(speakerOf),
      earliest: uses.find((place) => place.member.said_from !== null),
      placeCount: memberTotals[item.item_id] ?? all.length,
      rarestPercent: rarestPercent(item, byRarity),
      decision: decisions.get(findingKey("item", item.item_id)),
    };
  });
}

/** Utterances that speak for their speakers at a level. */
const voicesAt = (utterances: readonly UtteranceRow[], level: ItemRow["level"]): ReadonlySet<string> =>
  new Set(utterances.filter((row) => isVoiceAt(level, row)).map((row) => row.utterance_id));

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

function rarestPercent(item: ItemRow, byRarity: readonly number[]): number {
  if (byRarity.length < 2) return 0;
  const rank = byRarity.filter((bits) => bits >= item.surprisal_bits).length;
  return SHARES.find((share) => rank * 100 <= share * byRarity.length) ?? 100;
}

/** The last confirmation of each finding that was not taken back by a rejection. */
function readDecisionNames(reviews: readonly ReviewRow[]): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const review of standingReviews(reviews)) {
    const key = findingKey(review.target_table, review.target_key);
    if (review.verb === "confirm") decisions.set(key, { verb: "confirmed", analyst: review.analyst, at: review.reviewed_at });
    else if (review.verb === "reject") decisions.delete(key);
  }
  return decisions;
}
