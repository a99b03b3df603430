/**
 * Rows of `item_member`: every place of a family, in every document that has its text.
 */
import { rounded } from "../algo/rounded.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { Family } from "./family-gather.ts";
import type { Place } from "./family-members.ts";
import type { ItemInput } from "./item-input.ts";
import type { LayerJudge } from "./layer-judge.ts";
import { timeOrNull, type PlaceBook } from "./rows-places.ts";

/** Places whose speakers a place may quote: looking for more names finds nothing new. */
const MOST_QUOTED = 50;
const NO_DAY = -2147483648;

export class MemberRows {
  readonly #input: ItemInput;
  readonly #book: PlaceBook;
  readonly #judge: LayerJudge;
  /** Per family, in the order of its places: 1 for quotations. Judged once, asked about twice. */
  readonly #quoted = new Map<Family, Uint8Array>();

  constructor(input: ItemInput, book: PlaceBook, judge: LayerJudge) {
    this.#input = input;
    this.#book = book;
    this.#judge = judge;
  }

  /** Calls `visit` for each place of a family and each document with its text; `isQuoted` when it stands there as the words of another. */
  forEachUse(family: Family, visit: (place: Place, document: number, isQuoted: boolean) => void): void {
    const quoted = this.#quotedPlaces(family);
    family.places.forEach((place, index) => {
      const isQuoted = quoted[index] === 1;
      for (const document of this.#book.withCopies(place.document)) visit(place, document, isQuoted);
    });
  }

  #quotedPlaces(family: Family): Uint8Array {
    const known = this.#quoted.get(family);
    if (known !== undefined) return known;
    const others = family.places.slice(0, MOST_QUOTED);
    const quoted = Uint8Array.from(family.places, (place) =>
      this.#judge.isDoubtful(place) || (this.#judge.isQuotation(place, others) && !this.#isFirst(place, family)) ? 1 : 0,
    );
    this.#quoted.set(family, quoted);
    return quoted;
  }

  /** Whether a place is known to be earlier than what all other speakers say: then it quotes none of them. */
  #isFirst(place: Place, family: Family): boolean {
    const { day, speaker } = this.#input.documents;
    const own = day[place.document]!;
    return (
      own !== NO_DAY &&
      family.places.every(
        ({ document }) => speaker[document] === speaker[place.document] || (day[document] !== NO_DAY && day[document]! > own),
      )
    );
  }

  /** Rows of one family. */
  rows(family: Family, itemId: string, matchId: (passage: number) => string): ItemMemberRow[] {
    const { names } = this.#input;
    const rows: ItemMemberRow[] = [];
    let lastVia = -1;
    let owner = "";
    this.forEachUse(family, (place, document, isQuoted) => {
      const via = place.via >= 0 ? place.via : family.places[1]!.via;
      if (via !== lastVia) owner = matchId(via >>> 1);
      lastVia = via;
      const [span_start, span_end] = this.#book.spanOf(place, document);
      rows.push({
        item_id: itemId,
        owner_table: "passage_match",
        owner_id: owner,
        source_id: names.sourceIds[document]!,
        span_start,
        span_end,
        utterance_id: names.utteranceIds[document]!,
        speaker_id: names.speakerIds[document]!,
        stance: isQuoted ? "quotes" : "uses",
        said_from: timeOrNull(names.saidFrom[document]!),
        said_to: timeOrNull(names.saidTo[document]!),
        edit_share: rounded(1 - place.shared / Math.max(1, place.end - place.first)),
      });
    });
    return rows;
  }
}
