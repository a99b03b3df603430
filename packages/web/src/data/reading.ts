/** One text as the reading view prints it: title and paragraphs with their voices, and what is known of each utterance. */
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { Corpus } from "./corpus.ts";
import { isSomebodys, readText, type Stretch, type TextParagraph } from "./read-text.ts";
import type { Speaker } from "./speaker.ts";
import type { ConflictSide, VoicedSource } from "./voices.ts";

export interface Reading {
  readonly source: VoicedSource;
  readonly title: readonly TextParagraph[];
  readonly paragraphs: readonly TextParagraph[];
  /** Voices of the text in order of first place, with the marks they have in it. */
  readonly speakers: readonly Speaker[];
  readonly speakerOf: (utterance: UtteranceRow) => Speaker;
  /** Whether marks were given for this text alone. */
  readonly hasLocalMarks: boolean;
  /** What the text calls whoever says it, by utterance. */
  readonly calledAs: ReadonlyMap<string, string>;
  /** The other sides, by utterance in conflict. */
  readonly conflicts: ReadonlyMap<string, readonly ConflictSide[]>;
}

const MARKS = 12;

/** Undefined when the file does not hold the text. */
export function openReading(corpus: Corpus, sourceOrTitleId: string, place?: Stretch): Reading | undefined {
  const sourceId = sourceOrTitleId.replace(/#title$/u, "");
  const source = corpus.voices?.sourceOf(sourceId);
  const text = corpus.texts.get(sourceId);
  if (!source || text === undefined) return undefined;
  const titleId = `${sourceId}#title`;
  const of = (id: string): UtteranceRow[] => corpus.utterances.filter((row) => row.source_id === id);
  const partsOf = (id: string) => corpus.parts.filter((part) => part.source_id === id && part.owner_table !== "brief_line");
  const title = readText(corpus.texts.get(titleId) ?? "", of(titleId), partsOf(titleId), sourceOrTitleId === sourceId ? undefined : place);
  const paragraphs = readText(text, of(sourceId), partsOf(sourceId), sourceOrTitleId === sourceId ? place : undefined);
  const ids = [...title, ...paragraphs].flatMap((paragraph) => paragraph.utterances.map((row) => row.speaker_id));
  const known = [...new Set(ids)].map(corpus.speakerOf);
  const speakers = markHere(known);
  const marked = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    source,
    title,
    paragraphs,
    speakers,
    speakerOf: (utterance) => marked.get(utterance.speaker_id) ?? corpus.speakerOf(utterance.speaker_id),
    hasLocalMarks: speakers.some((speaker, index) => speaker.mark !== known[index]?.mark),
    calledAs: phrasesIn(corpus, sourceId),
    conflicts: conflictsIn(corpus, [...of(sourceId), ...of(titleId)].filter(isSomebodys)),
  };
}

/** Gives marks that are free in this text to known speakers who have none in the corpus. */
function markHere(speakers: readonly Speaker[]): Speaker[] {
  const taken = new Set(speakers.map((speaker) => speaker.mark));
  const free = Array.from({ length: MARKS }, (_, mark) => mark).filter((mark) => !taken.has(mark));
  return speakers.map((speaker) => (speaker.mark >= 0 || speaker.isUnknown ? speaker : { ...speaker, mark: free.shift() ?? -1 }));
}

/** The source phrase of each attribution in a text, by its utterance. */
function phrasesIn(corpus: Corpus, sourceId: string): Map<string, string> {
  const text = corpus.texts.get(sourceId) ?? "";
  const utteranceOf = new Map(
    corpus.attributions.filter((row) => row.parent_id === null).map((row) => [row.attribution_id, row.utterance_id]),
  );
  const phrases = new Map<string, string>();
  for (const part of corpus.parts) {
    const utteranceId = part.owner_table === "attribution" && part.role === "source" ? utteranceOf.get(part.owner_id) : undefined;
    if (utteranceId !== undefined && part.source_id === sourceId) phrases.set(utteranceId, text.slice(part.span_start, part.span_end));
  }
  return phrases;
}

function conflictsIn(corpus: Corpus, utterances: readonly UtteranceRow[]): Map<string, ConflictSide[]> {
  const here = new Set(utterances.map((row) => row.utterance_id));
  const found = new Map<string, ConflictSide[]>();
  for (const { versions } of corpus.voices?.conflicts ?? [])
    for (const version of versions)
      for (const side of version.sides) {
        if (!here.has(side.attribution.utterance_id)) continue;
        // One source of each other version: the rest say the same.
        const others = versions.filter((other) => other !== version).flatMap((other) => other.sides.slice(0, 1));
        found.set(side.attribution.utterance_id, others);
      }
  return found;
}
