/**
 * Rows of `passage_match`: one per aligned passage, with its layer, family and reason.
 */
import { rounded } from "../algo/rounded.ts";
import { contentId } from "../model/ids.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import type { TermRow } from "../model/tables/term.ts";
import { maskReasons } from "./boilerplate-reasons.ts";
import type { Families } from "./family-build.ts";
import type { ItemInput } from "./item-input.ts";
import type { JointJudge } from "./layer-joint.ts";
import type { LayerJudge, Stretch } from "./layer-judge.ts";
import { MatchReason, type JudgedMatch } from "./match-reason.ts";
import { passageTypes } from "./passage-columns.ts";
import type { PlaceBook } from "./rows-places.ts";
import { toldPassages } from "./told-passages.ts";
import type { TemplateRows } from "./rows-templates.ts";

/** Terms of a match's masks are numbered from here: those before are of the form it belongs to. */
const FIRST_SEQ = 100;

const isMaskReason = (reason: string): boolean => (maskReasons as readonly string[]).includes(reason);

/** What a match must know of its item. */
export interface ItemOutcome {
  readonly itemId: string;
  readonly suppressedBy: string;
  /** See `ItemRows.keptByBackground`. Default: 1. */
  readonly keptByBackground?: number;
}

export interface MatchRowsInput {
  readonly input: ItemInput;
  readonly families: Families;
  readonly book: PlaceBook;
  readonly judge: LayerJudge;
  /** Worth of an item, in bits, that counts. */
  readonly leastBits: number;
  readonly templates: Pick<TemplateRows, "isOwnForm">;
  readonly joint: Pick<JointJudge, "isSigned">;
}

export class MatchRows {
  readonly #input: ItemInput;
  readonly #families: Families;
  readonly #book: PlaceBook;
  readonly #judge: LayerJudge;
  readonly #reason: MatchReason;
  readonly #templates: Pick<TemplateRows, "isOwnForm">;
  readonly #joint: Pick<JointJudge, "isSigned">;
  /** Per passage: number of the family that took most of both its sides; -1 for none. */
  readonly #family: Int32Array;
  readonly #isTold: Uint8Array;
  /** 1 for each passage whose row has said that no mask is the reason why it does not count. */
  readonly #hasNoTerms: Uint8Array;

  constructor({ input, families, book, judge, leastBits, templates, joint }: MatchRowsInput) {
    this.#input = input;
    this.#families = families;
    this.#book = book;
    this.#judge = judge;
    this.#reason = new MatchReason(input, families, leastBits);
    this.#templates = templates;
    this.#joint = joint;
    const { passages } = input;
    this.#hasNoTerms = new Uint8Array(passages.count);
    this.#family = new Int32Array(passages.count);
    for (let passage = 0; passage < passages.count; passage++) this.#family[passage] = this.#findFamily(this.#sidesOf(passage));
    this.#isTold = toldPassages(passages, families, (passage) => this.#family[passage]!);
  }

  /** Whether a passage becomes a row: those of `toldPassages`, and those between fillings of one form, whose parts they carry. */
  isTold(passage: number): boolean {
    if (this.#isTold[passage] === 1) return true;
    const { aDocument, bDocument } = this.#input.passages;
    return this.#templates.isOwnForm(aDocument[passage]!, bDocument[passage]!);
  }

  /** Id of a passage: both its spans. */
  matchId(passage: number): string {
    const [a, b] = this.#sidesOf(passage);
    const { sourceIds } = this.#input.names;
    const [aStart, aEnd] = this.#book.spanOf(a);
    const [bStart, bEnd] = this.#book.spanOf(b);
    return contentId("match", [sourceIds[a.document]!, aStart, aEnd, sourceIds[b.document]!, bStart, bEnd]);
  }

  /** The row of a passage; `outcomes` is parallel to the families. */
  row(passage: number, outcomes: readonly ItemOutcome[]): PassageMatchRow {
    const { passages, names } = this.#input;
    const [a, b] = this.#sidesOf(passage);
    const [a_start, a_end] = this.#book.spanOf(a);
    const [b_start, b_end] = this.#book.spanOf(b);
    const a_source_id = names.sourceIds[a.document]!;
    const b_source_id = names.sourceIds[b.document]!;
    const outcome = outcomes[this.#family[passage]!];
    const longer = Math.max(a.end - a.first, b.end - b.first);
    return {
      match_id: contentId("match", [a_source_id, a_start, a_end, b_source_id, b_start, b_end]),
      a_source_id,
      a_start,
      a_end,
      a_speaker_id: names.speakerIds[a.document]!,
      a_utterance_id: names.utteranceIds[a.document]!,
      b_source_id,
      b_start,
      b_end,
      b_speaker_id: names.speakerIds[b.document]!,
      b_utterance_id: names.utteranceIds[b.document]!,
      layer: this.#judge.layerOf(a, b),
      type: passageTypes[passages.type[passage]!]!,
      token_count: passages.matched[passage]!,
      identity_share: rounded(passages.matched[passage]! / longer),
      surprisal_bits: rounded(passages.bits[passage]!),
      suppressed_by: this.#reasonOf(passage, outcome),
      item_id: outcome?.itemId ?? "",
    };
  }

  /**
   * What masks take of a match that does not count because of them, in bits; with `kept_bits` they add up to its `surprisal_bits`.
   *
   * @returns  none for a match that counts, or that no mask touches.
   */
  termsOf(passage: number, outcomes: readonly ItemOutcome[]): TermRow[] {
    if (this.#hasNoTerms[passage] === 1) return [];
    const match = this.#judged(passage, outcomes[this.#family[passage]!]);
    const shares = this.#reason.sharesOf(match.sides);
    if (shares.every(({ reason }) => reason === "none")) return [];
    if (!isMaskReason(this.#reason.of(match))) return [];
    const owner = { owner_table: "passage_match", owner_id: this.matchId(passage) };
    return shares.map(({ reason, share }, at) => {
      const name = reason === "none" ? "kept_bits" : `masked_bits_${reason}`;
      return { ...owner, seq: FIRST_SEQ + at, name, value: rounded(match.bits * share), unit: "bits" };
    });
  }

  #judged(passage: number, outcome: ItemOutcome | undefined): JudgedMatch {
    const { passages } = this.#input;
    return {
      sides: this.#sidesOf(passage),
      bits: passages.bits[passage]!,
      matched: passages.matched[passage]!,
      inherited: outcome?.suppressedBy ?? "",
      keptByBackground: outcome?.keptByBackground ?? 1,
    };
  }

  #reasonOf(passage: number, outcome: ItemOutcome | undefined): string {
    const match = this.#judged(passage, outcome);
    const reason = this.#reason.of(match);
    if (!isMaskReason(reason)) this.#hasNoTerms[passage] = 1;
    if (reason !== "") return reason;
    const [a, b] = match.sides;
    if (this.#templates.isOwnForm(a.document, b.document)) return "speaker_template";
    const { speaker, isProse } = this.#input.documents;
    const areTwo = speaker[a.document] !== speaker[b.document] && isProse[a.document] === 0 && isProse[b.document] === 0;
    if (!areTwo) return "";
    return match.inherited === "joint_statement" || this.#joint.isSigned(a, b) || this.#joint.isSigned(b, a) ? "joint_statement" : "";
  }

  #findFamily(sides: readonly Stretch[]): number {
    const { owner } = this.#families;
    const counts = new Map<number, number>();
    for (const side of sides)
      for (let at = side.first, from = at; at < side.end; from = at) {
        const number = owner[at]!;
        while (at < side.end && owner[at] === number) at++;
        if (number !== 0) counts.set(number, (counts.get(number) ?? 0) + at - from);
      }
    let best = 0;
    let most = 0;
    for (const [number, count] of counts)
      if (count > most || (count === most && number < best)) {
        best = number;
        most = count;
      }
    return best - 1;
  }

  #sidesOf(passage: number): [Stretch, Stretch] {
    const { passages } = this.#input;
    return [
      { document: passages.aDocument[passage]!, first: passages.aFirst[passage]!, end: passages.aEnd[passage]! },
      { document: passages.bDocument[passage]!, first: passages.bFirst[passage]!, end: passages.bEnd[passage]! },
    ];
  }
}
