import type { Extent } from "../model/extent.ts";
import type { StandingCharge } from "./standing-charge.ts";

/** A response with where it stands. */
export interface PlacedResponse {
  readonly itemId: string;
  readonly sourceId: string;
  readonly statementId: string;
  readonly speakerId: string;
  readonly paragraph: Extent;
}

export interface CoverContext {
  readonly responses: readonly PlacedResponse[];
  /** Whether one speaker alone makes it, of the accused's own organisation. */
  readonly isInHouse: (charge: StandingCharge) => boolean;
  /** Whether somebody has a name. */
  readonly isKnown: (actorId: string) => boolean;
  /** Charges of which words that are not sure enough to be told, or answers to a near charge, may be the answer; by id. */
  readonly mayBeAnswered: ReadonlySet<string>;
}

/**
 * The charges for which answers are counted. An answered one always is. Of the others are left out those
 * - that may be answered, by words that are not sure enough or by an answer to a near charge;
 * - that only words before the charge tell the accused of, while one speaker alone makes it: whom it accuses is not sure enough to tell of silence;
 * - that nobody with a name makes;
 * - that stand wherever their speaker answers another, in one paragraph with it: they are part of the answer, a counter-accusation, and rows of `response` if anything;
 * - that one of the accused's own organisation makes in words that answer for it: they are misread;
 * - all of whose places stand in sentences of a charge that is answered: who answers the sentence answers its parts.
 *
 * @returns in the order given. Cost: places of charges times the responses of their source.
 */
export function coveredCharges(
  charges: readonly StandingCharge[],
  { responses, isInHouse, isKnown, mayBeAnswered }: CoverContext,
): StandingCharge[] {
  const answered = new Set(responses.map(({ itemId }) => itemId));
  const answeredSentences = new Set(charges.filter(({ itemId }) => answered.has(itemId)).flatMap(({ places }) => places.map(keyOf)));
  const answers = new Map<string, PlacedResponse[]>();
  for (const response of responses) {
    const known = answers.get(response.sourceId);
    if (known) known.push(response);
    else answers.set(response.sourceId, [response]);
  }
  const answering = new Set(responses.map(({ statementId }) => statementId));
  const isInAnswer = (charge: StandingCharge): boolean =>
    charge.places.every(({ source_id, span_start }) =>
      (answers.get(source_id) ?? []).some(
        ({ paragraph, speakerId }) => charge.makers.has(speakerId) && span_start >= paragraph.start && span_start < paragraph.end,
      ),
    );
  return charges.filter((charge) => {
    if (answered.has(charge.itemId)) return true;
    if (mayBeAnswered.has(charge.itemId)) return false;
    if (charge.accusedBy === "context" && charge.makers.size < 2) return false;
    if (![...charge.makers].some((maker) => isKnown(maker))) return false;
    if (isInAnswer(charge)) return false;
    if (isInHouse(charge) && charge.statements.every(({ statement_id }) => answering.has(statement_id))) return false;
    return !charge.places.every((place) => answeredSentences.has(keyOf(place)));
  });
}

const keyOf = ({ source_id, span_start }: StandingCharge["places"][number]): string => `${source_id}:${span_start}`;
