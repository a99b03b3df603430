import type { Level } from "@hymnsheet/core/model/levels";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import type { QuestionName } from "@hymnsheet/core/messages/validation";

/** A finding, or a candidate that the program rejected: what one question is asked of. */
export interface Candidate<Row = unknown> {
  readonly ownerTable: string;
  /** Its id, or its key columns joined by `|`. */
  readonly ownerId: string;
  /** Its stratum within the question. */
  readonly kind: string;
  /** Whether the program holds it to be so. */
  readonly isClaimed: boolean;
  /** What the question must name, such as the device; empty when nothing. Must not tell whether it is claimed. */
  readonly detail: string;
  readonly row: Row;
}

/** One side of what is judged: who says it, when and where. */
export interface Side {
  readonly speakerId: string;
  /** Utterance or statement whose time is the time of the side. */
  readonly saidIn: { readonly table: "utterance" | "statement"; readonly id: string };
  /** Several are shown one below the other; none where nothing can be shown. */
  readonly spans: readonly Span[];
}

/** A question, what it is asked of, and how to show that. */
export interface Question<Row = unknown> {
  readonly name: QuestionName;
  /** Level of analysis that makes these findings. */
  readonly level: Level;
  /** All candidates, one by one, in any order; none when the level was not run. */
  candidates(reader: ProjectReader): AsyncIterable<Candidate<Row>>;
  /** The one or two sides of each, parallel to the candidates. */
  sides(reader: ProjectReader, candidates: readonly Candidate<Row>[]): Promise<readonly (readonly Side[])[]>;
}

/** Gives a question to a list that holds questions about rows of every kind: each gets back only candidates that it made itself. */
export const asQuestion = <Row>(question: Question<Row>): Question => question as unknown as Question;
