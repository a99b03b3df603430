import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { Speaker } from "./speaker.ts";

/** One place where a line stands. */
export interface Place {
  readonly member: ItemMemberRow;
  readonly speaker: Speaker;
  readonly statementId: string;
  /** Whether the words come to us between an outlet's quotation marks. */
  readonly isQuoted: boolean;
  readonly source: SourceRow | undefined;
  /** Printed name of the outlet; empty when the input names none. */
  readonly outlet: string;
  /** Its text with surroundings; undefined when only the tables hold it. */
  readonly excerpt: Excerpt | undefined;
  /** BCP 47 tag of the source; `und` when not known. */
  readonly language: string;
}

/** A line: a passage that stands in statements of several speakers. */
export interface Line {
  readonly item: ItemRow;
  /** Place in the order by rarity times speakers, from 1. */
  readonly rank: number;
  /** Places that count, in order of time; undated ones last. */
  readonly uses: readonly Place[];
  /** Places that hold the line and do not count: quotations of others, rejections, words of an outlet. */
  readonly mentions: readonly Place[];
  /** Those who use it, in order of their first use. */
  readonly speakers: readonly Speaker[];
  /** The earliest dated use, when there is one. */
  readonly earliest: Place | undefined;
  /** All places in the tables. */
  readonly placeCount: number;
  /** Share of the lines on the page that are at least as rare, in percent: 10, 25, 50 or 100; 0 when it is the only one. */
  readonly rarestPercent: number;
  readonly decision: Decision | undefined;
}

/** What a person decided about a line. */
export interface Decision {
  readonly verb: "confirmed";
  readonly analyst: string;
  readonly at: number;
}
