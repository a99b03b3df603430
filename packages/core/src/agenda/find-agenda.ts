/** Reads one text for what its sentences do and whom they colour. Cost: linear in words. */
import type { Extent } from "../model/extent.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import type { ActorNames } from "../text/actor-names.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import type { AgendaLexicon } from "./agenda-lexicon.ts";
import { findMentions, type FoundMention, type SpeakerHome } from "./find-mentions.ts";
import { countAreas, shareAreas, type AreaShares, type PolicyList } from "./policy-list.ts";
import { scoreSentence, signsInPlace, type AgendaWeights, type SentenceShares } from "./score-sentences.ts";
import type { MentionWeights } from "./score-mention.ts";
import type { StanceModel } from "./score-stance.ts";
import type { TargetModel } from "./score-target.ts";
import { sentenceWords, signsOf, type SentenceWords } from "./sentence-signs.ts";

/** A given sentence, or one found, with what it does; UTF-16 units of the whole text. */
export interface AgendaLine extends Extent {
  readonly unitId: string | null;
  /** Number of the utterance that holds most of it; -1 for none. */
  readonly utterance: number;
  readonly shares: SentenceShares;
  readonly area: AreaShares;
}

/** A line with what its mentions are weighed by. */
export interface ReadLine extends AgendaLine {
  readonly mentions: readonly FoundMention[];
  readonly words: SentenceWords;
  /** Values of `ownSigns` of the line, of the one before it and of the one behind it. */
  readonly signs: readonly [Float64Array, Float64Array | undefined, Float64Array | undefined];
}

export interface AgendaReader {
  readonly lexicon: AgendaLexicon;
  readonly policies: PolicyList;
  readonly weights: AgendaWeights & MentionWeights;
  readonly model: TargetModel | undefined;
  readonly stance: StanceModel | undefined;
  readonly names: ActorNames;
  readonly finder: SentenceFinder;
  /** Where the speaker of an utterance stands, by its number. */
  readonly homeOf: (utterance: number) => SpeakerHome;
}

/** Lines of a text by place: its given units, or every sentence of anybody's words where it has none. */
export function findAgenda(spoken: SpokenText, units: readonly (Extent & { readonly id: string })[], reader: AgendaReader): ReadLine[] {
  const { text } = spoken;
  const places =
    units.length === 0
      ? spokenSentences(spoken, reader.finder).map(({ start, end, stretch }) => ({
          start,
          end,
          unitId: null,
          utterance: stretch.utterance,
        }))
      : unitPlaces(spoken, units);
  const lines = places.map((place) => sentenceWords(text, place));
  const signs = lines.map((line) => signsOf(text, line, reader.lexicon, reader.model));
  const areas = shareAreas(
    lines.map(({ words }) => countAreas(words, reader.policies)),
    reader.policies,
  );
  const mentions: FoundMention[][] = lines.map(() => []);
  const bySpeaker = new Map<string, number[]>();
  places.forEach(({ utterance }, i) => {
    if (utterance < 0) return;
    const { speakerId } = reader.homeOf(utterance);
    bySpeaker.set(speakerId, [...(bySpeaker.get(speakerId) ?? []), i]);
  });
  for (const own of bySpeaker.values()) {
    const found = findMentions(
      text,
      own.map((i) => ({ ...lines[i]!, isReported: reader.homeOf(places[i]!.utterance).isReported })),
      reader.homeOf(places[own[0]!]!.utterance),
      reader,
    );
    own.forEach((i, k) => (mentions[i] = found[k]!));
  }
  return places.map((place, i): ReadLine => ({
    ...place,
    words: lines[i]!,
    signs: [signs[i]!, signs[i - 1], signs[i + 1]],
    shares: scoreSentence(signsInPlace(signs, i), reader.weights),
    area: areas[i]!,
    mentions: mentions[i]!,
  }));
}

function unitPlaces({ stretches }: SpokenText, units: readonly (Extent & { readonly id: string })[]) {
  const ordered = units.toSorted((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1));
  return ordered
    .filter(({ start, end }, i) => start !== ordered[i - 1]?.start || end !== ordered[i - 1]?.end)
    .map(({ id, start, end }) => {
      let utterance = -1;
      let most = 0;
      for (const stretch of stretches) {
        const shared = Math.min(end, stretch.end) - Math.max(start, stretch.start);
        if (shared > most) [utterance, most] = [stretch.utterance, shared];
      }
      return { start, end, unitId: id, utterance };
    });
}
