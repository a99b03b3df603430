import type { Extent } from "../model/extent.ts";
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { RulingRow } from "../model/tables/ruling.ts";

interface FoundAt extends Extent {
  /** Number of the utterance in whose words it stands. */
  readonly utterance: number;
  readonly rule: string;
  /** The words that name who demands, decides or announces; null when none do. */
  readonly by: Extent | null;
  /** It is the speaker himself. Neither `by` nor this: the words leave open who it is. */
  readonly isOwn: boolean;
}

export interface FoundDemand extends FoundAt {
  readonly kind: "demand";
  /** The words that name of whom; null when none do. */
  readonly addressee: Extent | null;
  readonly matter: Extent;
}

export interface FoundRuling extends FoundAt {
  readonly kind: "ruling";
  readonly outcome: RulingRow["outcome"];
  readonly reasonKind: RulingRow["reason_kind"];
  readonly reason: Extent | null;
  /** What is told of the number of decisions; null when nothing is. */
  readonly nth: number | null;
  /** The saying names no matter: "my answer has not changed". */
  readonly isBare: boolean;
}

export interface FoundAnnouncement extends FoundAt {
  readonly kind: "announcement";
  readonly subject: AnnouncementRow["subject"];
  readonly status: AnnouncementRow["status"];
}

/** A demand, a decision on one, or an announcement, as the words of a text tell it. Units of the whole text. */
export type FoundMove = FoundDemand | FoundRuling | FoundAnnouncement;
