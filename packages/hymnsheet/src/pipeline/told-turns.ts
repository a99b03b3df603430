/** Reads from the words themselves who spoke well of whom, who left, and who charges whom after that: for reversals that no list of moves tells. */
import { groupBy } from "@hymnsheet/core/algo/group-by";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { Extent } from "@hymnsheet/core/model/extent";
import type { TargetRow } from "@hymnsheet/core/model/tables/target";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { experimentalTurns, TOLD_TURN } from "@hymnsheet/core/timeline/experimental-turns";
import type { DatedTarget, ToldLeaving } from "@hymnsheet/core/timeline/find-reversals";
import {
  leavingIn,
  leavingOf,
  tellsCharge,
  tellsFavour,
  turnLexicon,
  turnWordsOf,
  wordsAbout,
  type TurnLexicon,
} from "@hymnsheet/core/timeline/read-turns";
import type { TextsReader } from "../store/texts-reader.ts";

export interface TurnSources {
  readonly texts: TextsReader;
  readonly languageOf: (sourceId: string) => string;
  readonly utterances: ReadonlyMap<string, UtteranceRow>;
  readonly targets: readonly TargetRow[];
  readonly people: ReadonlySet<string>;
  /** What a person belongs to, and the person's own id. */
  readonly organisationsOf: (actorId: string) => ReadonlySet<string>;
  /** When somebody left something that is known otherwise, first of all. */
  readonly firstMoves: ReadonlyMap<string, number>;
  /** Whether favour, leavings and charges that phrases alone tell count. */
  readonly isExperimental: boolean;
}

/** Days between a leaving of a body that nothing ties to the person and the first attack, at most. */
const SOON = 200 * 86_400_000;

interface Line extends Extent {
  readonly utterance: UtteranceRow;
}

/** Targets of persons in own words, with favour and charges as the words tell them; and the leavings of whoever speaks. */
export function readToldTurns(sources: TurnSources): { readonly targets: DatedTarget[]; readonly told: ToldLeaving[] } {
  const { utterances, targets, people } = sources;
  const own = targets.flatMap((row) => {
    const utterance = utterances.get(row.utterance_id);
    const isOwn = utterance !== undefined && utterance.said_from !== null && isOwnWords(utterance) && people.has(row.actor_id);
    return isOwn && row.speaker_id !== row.actor_id ? [{ row, utterance }] : [];
  });
  const speakers = speakersOfTwoDays(own);
  const lines = new Lines(sources);
  const readsWords = sources.isExperimental || !experimentalTurns.has(TOLD_TURN);
  const told = readsWords ? findLeavings(sources, speakers, lines) : [];
  const first = new Map(sources.firstMoves);
  for (const { speakerId, from } of told) first.set(speakerId, Math.min(from, first.get(speakerId) ?? Infinity));
  return {
    told,
    targets: own.map(({ row, utterance }): DatedTarget => {
      const saidFrom = utterance.said_from!;
      const left = first.get(row.speaker_id);
      return left === undefined || !readsWords
        ? { ...row, saidFrom }
        : { ...recoloured(row, utterance, saidFrom >= left, lines), saidFrom };
    }),
  };
}

function recoloured(row: TargetRow, utterance: UtteranceRow, isAfter: boolean, lines: Lines): TargetRow {
  const lexicon = lines.lexiconOf(row.source_id);
  const line = lines.at(utterance, row.span_start);
  if (lexicon === null || line === undefined) return row;
  const text = lines.textOf(row.source_id);
  const words = wordsAbout(text, line, { start: row.span_start, end: row.span_end });
  const isQuoted = ((text.slice(line.start, row.span_start).match(/["“”]/gu) ?? []).length & 1) === 1;
  const favour = tellsFavour(words, lexicon, isQuoted);
  if (isAfter && tellsCharge(words, lexicon)) return { ...row, polarity: "negative", function: "attack" };
  if (favour !== null) return { ...row, polarity: "positive", function: favour === "defence" ? "defend" : "acclaim" };
  const isSpoilt = isQuoted || lexicon.spoilt.first(words, 0, words.length) !== undefined;
  return isSpoilt && row.polarity === "positive" ? { ...row, function: "other" } : row;
}

/** Whoever speaks of one person on two days: nobody else can have turned. */
function speakersOfTwoDays(own: readonly { readonly row: TargetRow; readonly utterance: UtteranceRow }[]): ReadonlySet<string> {
  const firstDay = new Map<string, number>();
  const found = new Set<string>();
  for (const { row, utterance } of own) {
    const key = `${row.speaker_id}|${row.actor_id}`;
    const day = firstDay.get(key);
    if (day === undefined) firstDay.set(key, utterance.said_from!);
    else if (day !== utterance.said_from) found.add(row.speaker_id);
  }
  return found;
}

function findLeavings(sources: TurnSources, speakers: ReadonlySet<string>, lines: Lines): ToldLeaving[] {
  const { utterances, targets } = sources;
  const mentions = groupBy(targets, ({ utterance_id }) => utterance_id);
  const told: ToldLeaving[] = [];
  for (const utterance of utterances.values()) {
    const { said_from: from, source_id, utterance_id, speaker_id } = utterance;
    const lexicon = from === null ? null : lines.lexiconOf(source_id);
    if (lexicon === null) continue;
    const named = mentions.get(utterance_id) ?? [];
    if (isOwnWords(utterance) && speakers.has(speaker_id)) {
      const text = lines.textOf(source_id);
      for (const line of lines.of(utterance))
        if (leavingIn(turnWordsOf(text.slice(line.start, line.end)), lexicon))
          told.push(leaving(sources, lines, { speakerId: speaker_id, line, named }));
    }
    for (const row of named) {
      if (row.actor_id === speaker_id || !speakers.has(row.actor_id)) continue;
      const line = lines.at(utterance, row.span_start);
      if (line && leavingOf(wordsAbout(lines.textOf(source_id), line, { start: row.span_start, end: row.span_end }), lexicon))
        told.push(leaving(sources, lines, { speakerId: row.actor_id, line, named }));
    }
  }
  return told;
}

function leaving(
  { people, organisationsOf }: TurnSources,
  lines: Lines,
  { speakerId, line, named }: { readonly speakerId: string; readonly line: Line; readonly named: readonly TargetRow[] },
): ToldLeaving {
  const { source_id, said_from } = line.utterance;
  const inLine = new Set(
    named.filter(({ span_start }) => span_start >= line.start && span_start < line.end).map(({ actor_id }) => actor_id),
  );
  const others = [...inLine].filter((id) => people.has(id) && id !== speakerId);
  // A body is named by a capital behind the first word.
  const isNamed = /(?:\p{Ll}|,) \p{Lu}\p{Ll}{2,}/u.test(lines.textOf(source_id).slice(line.start, line.end));
  return {
    speakerId,
    from: said_from!,
    source_id,
    span_start: line.start,
    span_end: line.end,
    isOf: (actorId, firstAttack) => {
      if (inLine.has(actorId)) return true;
      if (others.length > 0) return false;
      const bodies = organisationsOf(actorId);
      if ([...bodies].some((id) => inLine.has(id))) return true;
      if (bodies.size > 1) return !isNamed;
      return firstAttack - said_from! <= SOON;
    },
  };
}

/** Sentences of utterances with their texts, each read once. */
class Lines {
  readonly #sources: TurnSources;
  readonly #finders = new SentenceFinders();
  readonly #lines = new Map<string, readonly Line[]>();
  #last: readonly [string, string] = ["", ""];

  constructor(sources: TurnSources) {
    this.#sources = sources;
  }

  textOf(sourceId: string): string {
    if (this.#last[0] !== sourceId) this.#last = [sourceId, this.#sources.texts.text(sourceId) ?? ""];
    return this.#last[1];
  }

  lexiconOf(sourceId: string): TurnLexicon | null {
    const pack = findLanguagePack(this.#sources.languageOf(sourceId));
    return pack ? turnLexicon(pack) : null;
  }

  of(utterance: UtteranceRow): readonly Line[] {
    const { utterance_id, source_id, span_start, span_end } = utterance;
    let lines = this.#lines.get(utterance_id);
    if (lines === undefined) {
      const finder = this.#finders.of(this.#sources.languageOf(source_id));
      lines = finder
        .all(this.textOf(source_id).slice(span_start, span_end))
        .map(({ start, end }) => ({ start: start + span_start, end: end + span_start, utterance }));
      this.#lines.set(utterance_id, lines);
    }
    return lines;
  }

  at(utterance: UtteranceRow, place: number): Line | undefined {
    return this.of(utterance).find(({ start, end }) => start <= place && place < end);
  }
}
