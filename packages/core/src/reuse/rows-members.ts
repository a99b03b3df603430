/**
 * Rows of `item_member`: every place of a family, in every document that has its text.
 */
import { rounded } from "../algo/rounded.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { Family } from "./family-gather.ts";
import type { VariantFinder } from "./family-variants.ts";
import type { Place } from "./family-members.ts";
import type { ItemInput } from "./item-input.ts";
import type { JointJudge } from "./layer-joint.ts";
import type { LayerJudge } from "./layer-judge.ts";
import { timeOrNull, type PlaceBook } from "./rows-places.ts";

/** Places whose speakers a place may quote: looking for more names finds nothing new. */
const MOST_QUOTED = 50;
const NO_DAY = -2147483648;

export interface MemberRowsInput {
  readonly input: ItemInput;
  readonly book: PlaceBook;
  readonly judge: LayerJudge;
  readonly joint: JointJudge;
  readonly variants: VariantFinder;
}

export class MemberRows {
  readonly #input: ItemInput;
  readonly #book: PlaceBook;
  readonly #judge: LayerJudge;
  readonly #joint: JointJudge;
  readonly #variants: VariantFinder;
  /** Per family, in the order of its places: 1 for quotations. Judged once, asked about twice. */
  readonly #quoted = new Map<Family, Uint8Array>();

  constructor({ input, book, judge, joint, variants }: MemberRowsInput) {
    this.#input = input;
    this.#book = book;
    this.#judge = judge;
    this.#joint = joint;
    this.#variants = variants;
  }

  /** Calls `visit` for each place of a family and each document with its text; `isQuoted` when it stands there as the words of another; `index` is the place's. */
  forEachUse(family: Family, visit: (place: Place, document: number, isQuoted: boolean, index: number) => void): void {
    const quoted = this.#quotedPlaces(family);
    family.places.forEach((place, index) => {
      const isQuoted = quoted[index] === 1;
      for (const document of this.#book.withCopies(place.document)) visit(place, document, isQuoted, index);
    });
  }

  #quotedPlaces(family: Family): Uint8Array {
    const known = this.#quoted.get(family);
    if (known !== undefined) return known;
    const others = family.places.slice(0, MOST_QUOTED);
    const quoted = Uint8Array.from(family.places, (place) =>
      this.#judge.isDoubtful(place) || (this.#judge.isQuotation(place, others) && !this.#isFirst(place, family)) ? 1 : 0,
    );
    this.#quoteJointText(family, quoted);
    this.#quoted.set(family, quoted);
    return quoted;
  }

  /**
   * A text that several put out together counts once where somebody who did not sign it says the same: the earliest of those who signed uses
   * it, the others quote it.
   */
  #quoteJointText({ places }: Family, quoted: Uint8Array): void {
    const { isTogether, isAll } = this.#joint.judge(places);
    if (isAll) return;
    const { day, speaker } = this.#input.documents;
    let first: Place | undefined;
    places.forEach((place, index) => {
      if (isTogether[index] === 0) return;
      if (first === undefined || day[place.document]! < day[first.document]!) first = place;
    });
    if (first === undefined) return;
    const user = speaker[first.document];
    places.forEach(({ document }, index) => {
      if (isTogether[index] === 1 && speaker[document] !== user) quoted[index] = 1;
    });
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
    const { numbers, variants } = this.#variants.find(family);
    this.forEachUse(family, (place, document, isQuoted, index) => {
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
        variant_no: numbers[index]!,
        edit_count: variants[numbers[index]! - 1]!.editCount,
      });
    });
    return rows;
  }
}
