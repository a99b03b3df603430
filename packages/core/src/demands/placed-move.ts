import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { ActorNames, NamedPlace } from "../text/actor-names.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { resolveActor } from "../text/resolve-actor.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundMove } from "./found-move.ts";

/** The moves of one text, with what is needed to tell who is meant. */
export interface TextMoves {
  readonly sourceId: string;
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  /** When the source was published: the time of moves whose utterance has none. */
  readonly publishedAt: number | null;
  readonly moves: readonly FoundMove[];
}

/** A move with the actors whom its words name. */
export interface PlacedMove<Move extends FoundMove = FoundMove> {
  readonly sourceId: string;
  readonly move: Move;
  readonly actorId: string;
  readonly addresseeId: string | null;
  /** Words of its matter, or of the decision, as stems. */
  readonly stems: ReadonlySet<string>;
  readonly at: number | null;
}

export interface PlaceOptions {
  readonly utterances: readonly UtteranceRow[];
  readonly names: ActorNames;
  /** Whether an actor speaks for a body: its members' demands in its name are their own. */
  readonly isMember: (actorId: string, bodyId: string) => boolean;
}

/** Tells who makes each move of a text. Moves that outlets tell of nobody known are left out. */
export function placeMoves({ sourceId, text, pack, stemmer, publishedAt, moves }: TextMoves, options: PlaceOptions): PlacedMove[] {
  const { utterances, names, isMember } = options;
  const named = names.find(text, 0, text.length);
  return moves.flatMap((move) => {
    const { speaker_id: speakerId, said_from: saidFrom, form } = utterances[move.utterance]!;
    const isProse = form === "prose" || form === "title";
    const meant = (phrase: Extent): string | null => whoIs(phrase, { text, named, names, speakerId, pack });
    const other = move.by && meant(move.by);
    // Nobody stands for whom no words name; an outlet is not the maker of what it tells.
    if (other === null && (isProse || !move.isOwn)) return [];
    const actorId = other === null || isMember(speakerId, other) ? speakerId : other;
    const addressee = move.kind === "demand" && move.addressee ? meant(move.addressee) : null;
    const words = move.kind === "demand" ? move.matter : move;
    const stems = stemsOf(text.slice(words.start, words.end), pack, stemmer);
    return [{ sourceId, move, actorId, addresseeId: addressee === actorId ? null : addressee, stems, at: saidFrom ?? publishedAt }];
  });
}

interface WhoOptions {
  readonly text: string;
  readonly named: readonly NamedPlace[];
  readonly names: ActorNames;
  readonly speakerId: string;
  readonly pack: LanguagePack | undefined;
}

/** The actor whom a phrase names: by his name or office, or as a pronoun that goes back; an organisation only where no person is meant. */
function whoIs(phrase: Extent, { text, named, names, speakerId, pack }: WhoOptions): string | null {
  const person = named.findLast(
    ({ start, end, isPerson }) => isPerson && start >= phrase.start && end <= phrase.end && !/^['’]/u.test(text.slice(end, end + 1)),
  );
  if (person) return person.actorId;
  // "A member of the House" is not the House.
  const body = named.find(({ start, end, isPerson }) => !isPerson && start >= phrase.start && end <= phrase.end);
  if (body && hangsOn(text.slice(phrase.start, body.start), pack)) return null;
  return resolveActor({ text, clause: phrase, phrase, speakerId, named, people: pack?.people }, names);
}

/** Whether a name stands behind a preposition: it is not what the phrase is about. */
function hangsOn(ahead: string, pack: LanguagePack | undefined): boolean {
  const prepositions = new Set(pack?.demands?.headEnds.split(" "));
  return [...ahead.matchAll(WORD)].slice(1).some(([word]) => prepositions.has(normaliseWord(word)));
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

function stemsOf(text: string, pack: LanguagePack | undefined, stemmer: Stemmer): Set<string> {
  const stops = new Set(pack?.claims?.stopWords);
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const normal = normaliseWord(word).replace(/'s$/u, "");
    if (normal.length > 2 && !stops.has(normal)) stems.add(stemmer.stem(normal));
  }
  return stems;
}
