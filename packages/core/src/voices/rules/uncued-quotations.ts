import type { Extent } from "../../model/extent.ts";
import { basePhraseEnd } from "../grammar/noun-phrases.ts";
import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import { isFiniteVerb } from "../grammar/word-kinds.ts";
import type { Quotation } from "../quotations.ts";
import { isTitleCase } from "../quotation-blocks.ts";
import type { Sentence, Word, WordRange } from "../sentence.ts";
import { extentOf } from "../word-extents.ts";
import type { DraftAttribution, SentenceSearch } from "./search.ts";

const LEAST_WORDS = 5;

/**
 * Quotations that no cue ascribes, through a whole text: those that carry on the one before them in the same paragraph are part of it; others go
 * to a source in their own sentence, to the "X said:" before their paragraph, else to the last speaker. The last is the least sure of all rules.
 */
export class QuotationKeeper {
  /** The last attribution of direct words, and whether it may be carried on here. */
  #last: DraftAttribution | null = null;
  #isSameParagraph = false;
  /** Who spoke last, directly or not, and whether in this paragraph. */
  #speaker: Extent | null = null;
  #isNear = false;
  /** Who did something in this paragraph: "He shrugged." */
  #actor: Extent | null = null;
  /** Quotations at the head of a paragraph, before their cue. */
  #waiting: DraftAttribution[] = [];
  #introduction: DraftAttribution | null = null;
  #nextIntroduction: DraftAttribution | null = null;
  #isOpen = false;
  readonly #pieces = new Map<DraftAttribution, Extent[]>();
  readonly #dropped = new Set<DraftAttribution>();

  /** An attribution when the paragraph before ends in "X wrote:" and this one, without marks, is what X wrote. */
  startParagraph(paragraph: Extent, hasQuotation: boolean): DraftAttribution | null {
    this.#isSameParagraph = false;
    this.#isNear = false;
    this.#actor = null;
    this.#waiting = [];
    const introduction = this.#nextIntroduction;
    this.#nextIntroduction = null;
    this.#introduction = hasQuotation ? introduction : null;
    if (introduction === null || hasQuotation) return null;
    return { ...introduction, form: "block", rule: "colon_block", content: [paragraph] };
  }

  skipSentence(): void {
    this.#waiting = [];
    this.#isOpen = false;
    this.#isSameParagraph = false;
  }

  /** All attributions of a sentence, those of its uncued quotations included. */
  readSentence(search: SentenceSearch): DraftAttribution[] {
    const { sentence, usedBlocks } = search;
    if (this.#nextIntroduction !== null) this.#introduction = this.#nextIntroduction;
    const found = [...search.found];
    const direct = found.filter((draft) => draft.form === "direct" || draft.form === "block");
    const left = sentence.words.filter((word, index) => word.tag === "BLOCK" && !usedBlocks.has(index));
    const isAllBlocks = sentence.words.every((word) => word.tag === "BLOCK" || word.tag === "PUNCT");
    for (const block of left) {
      const carried = this.#carryOn(block, isAllBlocks);
      if (!carried) {
        const draft = this.#uncued(search, block, isAllBlocks);
        if (draft !== null) found.push(draft);
      }
    }
    const cued = direct.at(-1);
    if (cued !== undefined) {
      for (const waiting of this.#waiting) {
        this.#dropped.add(waiting);
        this.#add(cued, waiting.content, true);
      }
      this.#waiting = [];
      this.#last = cued;
      this.#isSameParagraph = true;
    } else if (!isAllBlocks) this.#isSameParagraph = left.length > 0 && this.#isSameParagraph;
    const lastBlock = sentence.words.findLast((word) => word.tag === "BLOCK");
    this.#isOpen = lastBlock?.quotation?.goesOn ?? false;
    if (!isAllBlocks) this.#actor = personOf(sentence) ?? this.#actor;
    found.push(...quotedParts(search, found));
    this.#nextIntroduction = introductionOf(search);
    const speaker = cued ?? found.findLast((draft) => draft.source !== null && draft.cueClass === "speech" && draft.form !== "headline");
    if (speaker !== undefined && speaker.source !== null) {
      this.#speaker = speaker.source;
      this.#isNear = true;
    }
    return found;
  }

  /** Drafts with the pieces added to them, without those that became part of another. */
  finish(drafts: readonly DraftAttribution[]): DraftAttribution[] {
    return drafts
      .filter((draft) => !this.#dropped.has(draft))
      .map((draft) => {
        const pieces = this.#pieces.get(draft);
        return pieces === undefined ? draft : { ...draft, content: [...draft.content, ...pieces].sort((a, b) => a.start - b.start) };
      });
  }

  #carryOn(block: Word, isAllBlocks: boolean): boolean {
    if (this.#last === null || !isAllBlocks) return false;
    if (!(this.#isSameParagraph || this.#isOpen)) return false;
    this.#add(this.#last, [{ start: block.start, end: block.end }], false);
    this.#isSameParagraph = true;
    return true;
  }

  #add(draft: DraftAttribution, pieces: readonly Extent[], isAlsoTheirs: boolean): void {
    const own = this.#pieces.get(draft) ?? [];
    own.push(...pieces);
    if (isAlsoTheirs) for (const waiting of this.#waiting) own.push(...(this.#pieces.get(waiting) ?? []));
    this.#pieces.set(draft, own);
  }

  #uncued(search: SentenceSearch, block: Word, isAllBlocks: boolean): DraftAttribution | null {
    const { sentence } = search;
    if (isName(sentence, block, isAllBlocks)) return null;
    const content = [{ start: block.start, end: block.end }];
    const form = block.quotation?.style === "block" ? "block" : "direct";
    if (this.#introduction !== null && isAllBlocks) {
      const draft: DraftAttribution = { ...this.#introduction, form, content };
      this.#last = draft;
      this.#isSameParagraph = true;
      this.#introduction = null;
      return draft;
    }
    const own = isAllBlocks ? null : subjectOf(sentence);
    const source = own ?? (this.#isNear ? this.#speaker : (this.#actor ?? this.#speaker));
    const draft: DraftAttribution = {
      form,
      rule: own !== null ? "uncued_own_sentence" : this.#isNear || this.#actor !== null ? "uncued_near" : "uncued",
      cueClass: "speech",
      source,
      cue: null,
      content,
    };
    if (isAllBlocks) {
      this.#waiting.push(draft);
      this.#last = draft;
      this.#isSameParagraph = true;
    }
    return draft;
  }
}

/** The subject of a sentence when it is a person by name or pronoun. */
function personOf(sentence: Sentence): Extent | null {
  const subject = inheritedSubject(sentence, sentence.words.length);
  if (subject === null) return null;
  const head = sentence.words[subject.from]!;
  const isPerson = head.tag === "PROPN" || /^(?:he|she|i)$/u.test(head.low);
  return isPerson ? extentOf(sentence, subject.from, subject.to) : null;
}

function subjectOf(sentence: Sentence): Extent | null {
  const subject = speakingSubject(
    sentence,
    sentence.words.findIndex((word) => word.tag === "BLOCK"),
  );
  return subject === null ? null : extentOf(sentence, subject.from, subject.to);
}

const NOBODY = /^(?:it|there|this|that|these|those|which|what)$/u;

/** Who may be saying what stands at a place: "What she wants is", else the subject before it that is somebody. */
function speakingSubject(sentence: Sentence, at: number): WordRange | null {
  const { words, first } = sentence;
  if (words[first]?.low === "what") {
    const end = basePhraseEnd(sentence, first + 1);
    const verb = words[end]?.tag === "ADV" ? end + 1 : end;
    if (end > first + 1 && verb < at && isFiniteVerb(sentence, verb)) return { from: first + 1, to: end };
  }
  let subject = inheritedSubject(sentence, at);
  while (subject !== null && NOBODY.test(words[subject.from]!.low)) subject = inheritedSubject(sentence, subject.from);
  return subject;
}

/** "The mayor wrote:" at the end of a paragraph. */
function introductionOf({ sentence, found }: SentenceSearch): DraftAttribution | null {
  if (sentence.words.at(-1)?.low !== ":") return null;
  for (let i = sentence.words.length - 2; i >= sentence.first; i--) {
    const verb = sentence.words[i]!.verbs?.find((each) => each.takes.has("quotation") && each.particle === "");
    if (verb === undefined || sentence.words[i]!.tag !== "VERB") continue;
    if (found.some((draft) => draft.cue !== null && draft.cue.start >= sentence.words[i]!.start)) return null;
    const subject = subjectBefore(sentence, i) ?? inheritedSubject(sentence, i + 1);
    const source = subject === null ? null : extentOf(sentence, subject.from, subject.to);
    return {
      form: "direct",
      rule: "colon_paragraph",
      cueClass: "speech",
      source,
      cue: { start: sentence.words[i]!.start, end: sentence.words[i]!.end },
      content: [],
    };
  }
  return null;
}

/** Quoted parts that no content covers: long enough and with a verb, so that they are no title and no nickname. */
function quotedParts({ sentence }: SentenceSearch, found: readonly DraftAttribution[]): DraftAttribution[] {
  const parts = new Set<Quotation>();
  for (const word of sentence.words) if (word.quotation !== null && word.tag !== "BLOCK") parts.add(word.quotation);
  const drafts: DraftAttribution[] = [];
  for (const quotation of parts) {
    if (found.some((draft) => draft.content.some((piece) => piece.start < quotation.end && quotation.start < piece.end))) continue;
    const words = sentence.words.filter((word) => word.quotation === quotation && word.tag !== "PUNCT");
    const hasVerb = words.some((word) => word.tag === "VERB" || word.tag === "AUX");
    const capitals = words.filter((word) => word.isCapital).length;
    if (words.length < LEAST_WORDS || !hasVerb || capitals > words.length / 2) continue;
    const at = sentence.words.findIndex((word) => word.quotation === quotation);
    const subject = speakingSubject(sentence, at);
    // Behind a colon a quotation stands for itself; elsewhere it is part of the writer's sentence.
    const isIntroduced = sentence.words[at - 1]?.low === ":";
    drafts.push({
      form: isIntroduced ? "direct" : "mixed",
      rule: "uncued_part",
      cueClass: "speech",
      source: subject === null ? null : extentOf(sentence, subject.from, subject.to),
      cue: null,
      content: [{ start: quotation.start, end: quotation.end }],
    });
  }
  return drafts;
}

const MAKES_NAMES =
  /(?:call(?:ed|s)?|titled|entitled|dubbed|nam(?:ed|es)|label(?:l?ed|s)|read(?:s|ing)?|brand(?:ed)?|sold as|known as|headed|headlined|marked|sign|song|film|book|novel|play|show|album|poem|painting|section|poster|posters|banner|item)\W{0,12}$/iu;

/** Titles, names and inscriptions in quotation marks: short and without an end of a sentence, mostly capitals, or behind "called" or "reading". */
function isName(sentence: Sentence, block: Word, isAllBlocks: boolean): boolean {
  const inner = sentence.text.slice(block.quotation?.innerStart ?? block.start, block.quotation?.innerEnd ?? block.end).trim();
  const words = inner.split(/\s+/u);
  const before = sentence.text.slice(sentence.start, block.start);
  if (/:\s*$/u.test(before) && /[.!?]$/u.test(inner) && !MAKES_NAMES.test(before)) return false;
  if (isTitleCase(inner) || !/\p{Ll}/u.test(inner)) return true;
  if (isAllBlocks) return words.length < 9 && !/[.!?,…—-]["'”’»]?$/u.test(inner) && sentence.text.slice(block.end, block.end + 1) !== ".";
  return words.length < 4 || MAKES_NAMES.test(before);
}
