/**
 * Who is said to have said what inside one text, by rules over quotation marks, turns, cue words and parts of speech; no parser.
 *
 * Turns first, then paragraph by paragraph: quotations, sentences, the rules of `rules/registry.ts` in their order, and last the quotations
 * that no cue ascribes. Only sentences that hold a cue or a quotation are tagged. Cost: linear in the text.
 * Pareti (2012, 2016) for what an attribution is; O'Keefe et al. (2012), Almeida et al. (2014) and Muzny et al. (2017) for quotations first
 * and for the order of looking for the source. We depart from them in using no trained model: it added nothing on annotated news.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Tagger } from "../model/ports.ts";
import { cueBookOf } from "./cue-book.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { attributionsInside } from "./inner-attributions.ts";
import { searchSentence } from "./rules/registry.ts";
import type { DraftAttribution } from "./rules/search.ts";
import { QuotationKeeper } from "./rules/uncued-quotations.ts";
import { needsTagger } from "./needs-tagger.ts";
import { readSentence } from "./sentence.ts";
import { splitSentences } from "./sentence-split.ts";
import { statementUnderHead } from "./statement-heads.ts";
import { findTurns, type Turn } from "./turns.ts";
import { withParents } from "./with-parents.ts";

export interface AttributionOptions {
  readonly pack?: LanguagePack | undefined;
  /** Without it, or without cues in the pack, voices are found by quotation marks and turns only. */
  readonly tagger?: Tagger | undefined;
  /** The text is a headline. Default: only a first line that looks like one is read so. */
  readonly isTitle?: boolean;
  /**
   * The text is a speaker's own: only what it quotes is looked for, as inside turns, so that sentences without a quotation are never tagged.
   * Default: no.
   */
  readonly isOwnText?: boolean;
}

export interface FoundAttributions {
  /** By first unit of content, longer ones first. */
  readonly attributions: readonly FoundAttribution[];
  /** Share of the text that was tagged, 0 to 1. */
  readonly taggedShare: number;
}

const LONGEST_HEADLINE = 110;

/** Finds attributions; empty for a text without any. Places are UTF-16 units of `text`. */
export function findAttributions(text: string, options: AttributionOptions = {}): FoundAttributions {
  const book = options.pack === undefined || options.tagger === undefined ? undefined : cueBookOf(options.pack);
  const turns = findTurns(text);
  const paragraphs = findParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const drafts: DraftAttribution[] = turns.map(turnAttribution);
  const statement = turns.length === 0 ? statementUnderHead(text, paragraphs) : null;
  if (statement !== null) drafts.push(statement);
  if (book === undefined || options.tagger === undefined) {
    drafts.push(...quotationsAlone(text, quotations));
    return { attributions: withParents(drafts), taggedShare: 0 };
  }
  const keeper = new QuotationKeeper();
  let tagged = 0;
  let nextQuotation = 0;
  let nextTurn = 0;
  for (const [place, paragraph] of paragraphs.entries()) {
    const inside: Quotation[] = [];
    while (quotations[nextQuotation] !== undefined && quotations[nextQuotation]!.start < paragraph.end)
      inside.push(quotations[nextQuotation++]!);
    while (turns[nextTurn] !== undefined && turns[nextTurn]!.content.end <= paragraph.start) nextTurn++;
    const turn = turns[nextTurn];
    const isTurn = turn !== undefined && turn.content.start < paragraph.end;
    const outer = inside.filter((quotation) => quotation.depth === 0);
    const isOwn = isTurn || options.isOwnText === true;
    if (isOwn && outer.length === 0) continue;
    const isTitle = options.isTitle ?? (place === 0 && isHeadline(text, paragraph, paragraphs.length));
    const block = keeper.startParagraph(paragraph, outer.length > 0);
    if (block !== null) drafts.push(block);
    let nextInside = 0;
    for (const extent of splitSentences(
      text,
      isTurn && turn.content.start > paragraph.start ? { start: turn.content.start, end: paragraph.end } : paragraph,
      outer,
      book,
    )) {
      while (inside[nextInside] !== undefined && inside[nextInside]!.start < extent.start) nextInside++;
      const firstOwn = nextInside;
      while (inside[nextInside] !== undefined && inside[nextInside]!.start < extent.end) nextInside++;
      const own = inside.slice(firstOwn, nextInside).filter((quotation) => quotation.end <= extent.end);
      if (isOwn ? own.length === 0 : !isTitle && own.length === 0 && !needsTagger(text, extent, book)) {
        keeper.skipSentence();
        continue;
      }
      const sentence = readSentence(text, extent, own, book, options.tagger);
      tagged += extent.end - extent.start;
      const search = searchSentence(sentence, isTitle);
      drafts.push(...keeper.readSentence(search));
      if (!isOwn) drafts.push(...attributionsInside(sentence, own, options.tagger));
    }
  }
  return { attributions: withParents(keeper.finish(drafts)), taggedShare: text.length === 0 ? 0 : Math.min(1, tagged / text.length) };
}

function turnAttribution({ label, content }: Turn): DraftAttribution {
  return { form: "turn", rule: "turn_label", cueClass: "speech", source: label, cue: null, content: [content] };
}

function isHeadline(text: string, { start, end }: Extent, paragraphCount: number): boolean {
  return (
    paragraphCount > 1 &&
    end - start <= LONGEST_HEADLINE &&
    !/[.:]["”’]?$/u.test(text.slice(start, end)) &&
    !text.slice(start, end).includes("\n")
  );
}

/** Where a language has no cues: outermost quotations that are long enough to be speech, without a source. */
function quotationsAlone(text: string, quotations: readonly Quotation[]): DraftAttribution[] {
  const drafts: DraftAttribution[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0 || !isSpeechLike(text.slice(quotation.innerStart, quotation.innerEnd))) continue;
    const extent: Extent = { start: quotation.start, end: quotation.end };
    drafts.push({
      form: quotation.style === "block" ? "block" : "direct",
      rule: "quotation_only",
      cueClass: "speech",
      source: null,
      cue: null,
      content: [extent],
    });
  }
  return drafts;
}

function isSpeechLike(inner: string): boolean {
  const wide = inner.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return wide > 0 ? wide >= 8 || /[。！？，]/u.test(inner) : inner.trim().split(/\s+/u).length >= 4;
}
