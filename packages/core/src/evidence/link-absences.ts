/**
 * Whose lack it is when somebody says that no evidence was offered: of the speakers whose claims stand near, the one named in the sentence, else the one
 * whose claim stands nearest before it. The accused side is not believed about its accusers, and nobody is about himself. Cost: linear in the claims of
 * the source.
 */
import type { Allegation } from "../model/allegation.ts";
import type { Extent } from "../model/extent.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { ClaimedPlace } from "./claimed-places.ts";
import type { FoundGround } from "./found-ground.ts";
import type { LinkedGround } from "./linked-ground.ts";

export interface FoundAbsence {
  readonly sourceId: string;
  readonly ground: FoundGround;
  readonly utterance: UtteranceRow;
  readonly paragraph: Extent;
}

interface AbsenceContext {
  readonly namedIn: (sourceId: string, start: number, end: number) => readonly string[];
  readonly isOfAccused: (utterance: UtteranceRow, allegation: Allegation) => boolean;
}

/** Units between the words and the claim before them. */
const FARTHEST = 500;

/**
 * The links of one absence: to the claim of the sentence, or to those of one speaker that stand nearest before it.
 *
 * @param claims  of its source, by place.
 */
export function linkAbsence(
  { sourceId, ground, utterance, paragraph }: FoundAbsence,
  claims: readonly ClaimedPlace[],
  context: AbsenceContext,
): LinkedGround[] {
  const near = claims.filter(
    (claim) =>
      claim.speakerId !== utterance.speaker_id &&
      !context.isOfAccused(utterance, claim.allegation) &&
      claim.span_start < Math.max(ground.sentence.end, ground.end) &&
      ground.start - claim.span_end <= FARTHEST,
  );
  if (near.length === 0) return [];
  const named = context.namedIn(sourceId, ground.sentence.start, ground.sentence.end);
  const speakers = new Set(near.map(({ speakerId }) => speakerId));
  const before = near.toSorted((x, y) => y.span_start - x.span_start || x.span_end - y.span_end)[0]!;
  const speakerId =
    named.find((actor) => speakers.has(actor)) ?? (named.some((actor) => actor !== utterance.speaker_id) ? undefined : before.speakerId);
  if (speakerId === undefined) return [];
  const own = near.filter((claim) => claim.speakerId === speakerId);
  const inSentence = own.filter((claim) => claim.span_start < ground.sentence.end && claim.span_end > ground.sentence.start);
  const last = own.toSorted((x, y) => y.span_start - x.span_start || x.span_end - y.span_end)[0]!;
  const meant =
    inSentence.length > 0
      ? inSentence
      : own.filter(({ span_start, span_end }) => span_start === last.span_start && span_end === last.span_end);
  const link = inSentence.length > 0 ? "same_sentence" : last.span_start >= paragraph.start ? "same_paragraph" : "next_paragraph";
  const items = new Map(meant.map((claim) => [claim.allegation.itemId, claim.claimId]));
  return [...items].map(([itemId, claimId]) => ({
    sourceId,
    ground,
    utterance,
    speakerId,
    stems: new Set(),
    itemId,
    claimId,
    relation: "supports",
    link,
  }));
}
