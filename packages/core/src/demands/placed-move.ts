import { demandLexicon } from "./demand-lexicon.ts";
import { groundIn } from "./stated-ground.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { ActorNames, NamedPlace } from "../text/actor-names.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { resolveActor } from "../text/resolve-actor.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundMove, FoundRuling } from "./found-move.ts";

/** The moves of one text, with what is needed to tell who is meant. */
export interface TextMoves {
  readonly sourceId: string;
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  /** When the source was published: the time of moves whose utterance has none. */
  readonly publishedAt: number | null;
  readonly moves: readonly FoundMove[];
  /** The utterances of this text. */
  readonly said: readonly UtteranceRow[];
}

/** A move with the actors whom its words name. */
export interface PlacedMove<Move extends FoundMove = FoundMove> {
  readonly sourceId: string;
  readonly move: Move;
  readonly actorId: string;
  readonly addresseeId: string | null;
  /** Words of its matter, or of the decision, as stems; leaving an office is one word, however it is put. */
  readonly stems: ReadonlySet<string>;
  /** Bodies of enquiry among them: "inspector". */
  readonly bodies: ReadonlySet<string>;
  /** Of a decision: who else is named in it, as whose request it may be. */
  readonly namedIds: ReadonlySet<string>;
  readonly at: number | null;
  /** When the source was published. */
  readonly toldAt: number | null;
}

export interface PlaceOptions {
  readonly utterances: readonly UtteranceRow[];
  readonly names: ActorNames;
  /** Whether an actor speaks for a body: its members' demands in its name are their own. */
  readonly isMember: (actorId: string, bodyId: string) => boolean;
}

/** Units before "one" in which the body stands that it means. */
const ONE_REACH = 300;
/** Units around a told decision within which its decider's words may give the ground. */
const GROUND_BEFORE = 300;
const GROUND_AFTER = 900;
/** Stands for leaving an office, in whatever words. */
const LEAVING = "(leaving office)";

/** Tells who makes each move of a text. Moves that outlets tell of nobody known are left out. */
export function placeMoves({ sourceId, text, pack, stemmer, publishedAt, moves, said }: TextMoves, options: PlaceOptions): PlacedMove[] {
  const { utterances, names, isMember } = options;
  const named = names.find(text, 0, text.length);
  return moves.flatMap((move) => {
    const { speaker_id: speakerId, said_from: saidFrom, form, span_start: saidStart } = utterances[move.utterance]!;
    const isProse = form === "prose" || form === "title";
    const meant = (phrase: Extent): string | null => whoIs(phrase, { text, named, names, speakerId, pack });
    const other = move.by && meant(move.by);
    // Nobody stands for whom no words name; an outlet is not the maker of what it tells.
    if (other === null && (isProse || !move.isOwn)) return [];
    const actorId = other === null || isMember(speakerId, other) ? speakerId : other;
    const addressee =
      move.kind === "demand" && move.addressee
        ? (meant(move.addressee) ?? whoIsAddressed(move.addressee, { text, from: saidStart, named, names, pack }))
        : null;
    const words = move.kind === "demand" ? move.matter : move;
    const lexicon = pack && demandLexicon(pack);
    const spelled = wordsIn(text.slice(words.start, words.end));
    // "You can appoint an inspector. I ask you to appoint one."
    const isOne = move.kind === "demand" && lexicon?.sets.ones.has(spelled[1] ?? "") === true;
    const meantBody = isOne
      ? wordsIn(text.slice(Math.max(0, words.start - ONE_REACH), words.start)).findLast((word) => lexicon!.sets.enquiries.has(word))
      : undefined;
    const bodies = new Set(
      [...spelled, ...(meantBody === undefined ? [] : [meantBody])].filter((word) => lexicon?.sets.enquiries.has(word)),
    );
    const namedIds = new Set(
      move.kind === "ruling" ? named.filter(({ start, end }) => start >= move.start && end <= move.end).map((place) => place.actorId) : [],
    );
    namedIds.delete(actorId);
    return [
      {
        sourceId,
        move:
          move.kind === "ruling" ? withSaidGround(move, { text, pack, said: said.filter((each) => each.speaker_id === actorId) }) : move,
        actorId,
        addresseeId: addressee === actorId ? null : addressee,
        stems: new Set([
          ...stemsOf(spelled, { pack, stemmer, isMatter: move.kind === "demand" }),
          ...(meantBody === undefined ? [] : [stemmer.stem(meantBody)]),
        ]),
        bodies,
        namedIds,
        at: saidFrom ?? publishedAt,
        toldAt: publishedAt,
      },
    ];
  });
}

/** A decision told without a ground has the one that whoever decided is told to give near it. */
function withSaidGround(
  move: FoundRuling,
  { text, pack, said }: { readonly text: string; readonly pack: LanguagePack | undefined; readonly said: readonly UtteranceRow[] },
): FoundRuling {
  const lexicon = pack && demandLexicon(pack);
  if (move.reasonKind !== "none" || move.outcome === "accepted" || lexicon === undefined) return move;
  const near = said
    .filter(
      ({ form, span_start, span_end }) =>
        form !== "prose" && form !== "title" && span_end > move.start - GROUND_BEFORE && span_start < move.end + GROUND_AFTER,
    )
    .map(({ span_start, span_end }) => ({ start: span_start, end: span_end }))
    .filter(({ start, end }) => end - start < LONGEST_GROUND)
    .toSorted((x, y) => x.start - y.start);
  const ground = groundIn(text, near, lexicon);
  return ground ? { ...move, reasonKind: ground.kind, reason: ground.reason } : move;
}

/** Whom "you" means: whom the words before address ("Minister, …"), or to whom the letter is told to go. */
function whoIsAddressed(
  phrase: Extent,
  { text, from, named, names, pack }: Pick<WhoOptions, "text" | "named" | "names" | "pack"> & { readonly from: number },
): string | null {
  const lexicon = pack && demandLexicon(pack);
  const [word, ...more] = [...text.slice(phrase.start, phrase.end).matchAll(WORD)].map(([spelled]) => normaliseWord(spelled));
  if (lexicon === undefined || word === undefined || more.length > 0 || !lexicon.sets.hearers.has(word)) return null;
  const addressed = [...text.slice(from, phrase.start).matchAll(ADDRESS)].findLast(([, office]) =>
    [...(office ?? "").matchAll(WORD)].some(([each]) => lexicon.sets.vocatives.has(normaliseWord(each))),
  );
  const byOffice = addressed && (named.find(({ start }) => start === from + addressed.index)?.actorId ?? names.byRole(addressed[1]!));
  if (byOffice) return byOffice;
  const ahead = text.slice(Math.max(0, from - LETTER_REACH), from);
  const sentence = ahead.slice(Math.max(ahead.lastIndexOf("\n"), ahead.lastIndexOf(". ")) + 1);
  const letter = [...sentence.matchAll(WORD)].findLast(([each]) => lexicon.sets.letters.has(normaliseWord(each)));
  if (letter === undefined) return null;
  const start = from - sentence.length + letter.index;
  return named.find((place) => place.isPerson && place.start > start && place.end <= from)?.actorId ?? null;
}

/** Words at the head of a sentence before a comma: "Minister, you have". */
const ADDRESS = /(?:^|[.!?:;"“„«]\s*|\n\s*)((?:\p{L}[\p{L}.]*\s+){0,4}\p{L}+)[,:]/gu;
/** Units before a quotation in which its letter is told. */
const LETTER_REACH = 300;
/** Units of an utterance that is read as a whole for a ground. */
const LONGEST_GROUND = 700;

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
  if (!body && !person) {
    const short = bodyCalled(text.slice(phrase.start, phrase.end), { text, named, before: phrase.start });
    if (short !== null) return short;
  }
  if (body && hangsOn(text.slice(phrase.start, body.start), pack)) return null;
  return resolveActor({ text, clause: phrase, phrase, speakerId, named, people: pack?.people }, names);
}

/** "The Forum" behind "Harbour Users' Forum": the one body named before whose name ends so. */
function bodyCalled(
  phrase: string,
  { text, named, before }: Pick<WhoOptions, "text" | "named"> & { readonly before: number },
): string | null {
  const [article, ...rest] = [...phrase.matchAll(WORD)].map(([word]) => word);
  if (article === undefined || normaliseWord(article) !== "the" || rest.length === 0 || rest.some((word) => !/^\p{Lu}/u.test(word)))
    return null;
  const short = rest.map(normaliseWord).join(" ");
  const ids = new Set(
    named
      .filter(
        ({ isPerson, start, end }) =>
          !isPerson &&
          start < before &&
          ` ${[...text.slice(start, end).matchAll(WORD)].map(([word]) => normaliseWord(word)).join(" ")}`.endsWith(` ${short}`),
      )
      .map(({ actorId }) => actorId),
  );
  return ids.size === 1 ? [...ids][0]! : null;
}

/** Whether a name stands behind a preposition: it is not what the phrase is about. */
function hangsOn(ahead: string, pack: LanguagePack | undefined): boolean {
  const prepositions = new Set(pack?.demands?.headEnds.split(" "));
  return [...ahead.matchAll(WORD)].slice(1).some(([word]) => prepositions.has(normaliseWord(word)));
}

/** Words of a matter at whose head leaving an office stands. */
const FARTHEST_LEAVING = 4;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => normaliseWord(word));

function stemsOf(
  spelled: readonly string[],
  { pack, stemmer, isMatter }: { readonly pack: LanguagePack | undefined; readonly stemmer: Stemmer; readonly isMatter: boolean },
): Set<string> {
  const lexicon = pack && demandLexicon(pack);
  const leaves = lexicon?.phrases.leavings.first(spelled, 0, isMatter ? Math.min(FARTHEST_LEAVING, spelled.length) : spelled.length);
  const isGoing = isMatter && spelled.length <= 2 && spelled.some((word) => lexicon?.sets.goings.has(word));
  if (isMatter && (leaves || isGoing)) return new Set([LEAVING]);
  const stops = new Set(pack?.claims?.stopWords);
  const stems = new Set<string>(leaves ? [LEAVING] : []);
  for (const word of spelled) {
    const normal = word.replace(/'s$/u, "");
    if (normal.length > 2 && !stops.has(normal)) stems.add(stemmer.stem(normal));
  }
  return stems;
}
