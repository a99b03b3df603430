import type { AttributionCueClass, CueVerb } from "../../languages/attribution-cues.ts";
import type { Extent } from "../../model/extent.ts";
import type { FoundAttribution } from "../found-attribution.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { extentOf } from "../word-extents.ts";

/** An attribution before its place among the others is known. */
export type DraftAttribution = Omit<FoundAttribution, "parent">;

/** What the rules share while they read one sentence. */
export interface SentenceSearch {
  readonly sentence: Sentence;
  /** In the order in which rules found them. */
  readonly found: DraftAttribution[];
  /** Words that are cues of what was found; a later rule leaves them alone. */
  readonly usedCues: Set<number>;
  /** Blocks whose attribution is known. */
  readonly usedBlocks: Set<number>;
  readonly isTitle: boolean;
  /** Words of the source of each, for cues that share it. */
  readonly sources: Map<DraftAttribution, WordRange | null>;
}

/** Reads a sentence and adds what it finds. */
export type AttributionRule = (search: SentenceSearch) => void;

export interface FrameParts {
  readonly rule: string;
  readonly cueClass: AttributionCueClass;
  readonly source: WordRange | null;
  /** Words of the cue. */
  readonly cue: WordRange | null;
  readonly content: readonly WordRange[];
  readonly form?: DraftAttribution["form"];
}

/** Adds an attribution, unless nothing is left of its content; marks its cue as used. */
export function addFrame(search: SentenceSearch, parts: FrameParts): DraftAttribution | null {
  const { sentence, found, usedCues, usedBlocks } = search;
  const content = parts.content
    .map((range) => extentOf(sentence, range.from, range.to))
    .filter((extent): extent is Extent => extent !== null);
  if (content.length === 0) return null;
  const source = parts.source === null ? null : extentOf(sentence, parts.source.from, parts.source.to);
  const cue = parts.cue === null ? null : extentOf(sentence, parts.cue.from, parts.cue.to);
  const draft: DraftAttribution = {
    form: parts.form ?? formOf(search, parts.content),
    rule: parts.rule,
    cueClass: parts.cueClass,
    source,
    cue,
    content,
  };
  found.push(draft);
  search.sources.set(draft, parts.source);
  if (parts.cue !== null) for (let i = parts.cue.from; i < parts.cue.to; i++) usedCues.add(i);
  for (const range of parts.content) for (let i = range.from; i < range.to; i++) if (sentence.words[i]!.tag === "BLOCK") usedBlocks.add(i);
  return draft;
}

/** Direct where only full quotations are content, mixed where quoted words stand among others, else indirect. */
function formOf({ sentence }: SentenceSearch, content: readonly WordRange[]): DraftAttribution["form"] {
  let [count, blocks, quoted] = [0, 0, 0];
  let isSetApart = false;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const word = sentence.words[i]!;
      if (word.tag === "PUNCT") continue;
      count++;
      if (word.tag === "BLOCK") blocks++;
      if (word.quotation !== null) quoted++;
      if (word.quotation?.style === "block") isSetApart = true;
    }
  }
  if (quoted === count) return blocks === count && isSetApart ? "block" : "direct";
  return quoted > 0 ? "mixed" : "indirect";
}

/** The verb of a form that takes one of some complements, with the particle it needs; `undefined` when there is none. */
export function verbTaking(sentence: Sentence, at: number, wanted: (verb: CueVerb) => boolean): CueVerb | undefined {
  const word = sentence.words[at];
  if (word?.verbs === undefined || word.tag === "PROPN") return undefined;
  const next = sentence.words[at + 1]?.low ?? "";
  return (
    word.verbs.find((verb) => verb.particle !== "" && verb.particle === next && wanted(verb)) ??
    word.verbs.find((verb) => verb.particle === "" && wanted(verb))
  );
}
