/**
 * Voices as far as the input declares them: a source with a speaker is that speaker's words, one without is the prose of its outlet.
 * Cost: linear in sources, turns and mentions. Finding voices inside a text is not part of this.
 */
import { contentId } from "../model/ids.ts";
import type { SpeakerInput } from "../model/source-input.ts";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { EventRow } from "../model/tables/event.ts";
import type { MentionRow } from "../model/tables/mention.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { ActorBook } from "./actor-book.ts";
import { collectEvents } from "./events.ts";
import { PartyBook } from "./party-book.ts";
import { titledSource } from "./title-source.ts";
import { actorKey, placeOf, type ActorIn, type SourceFacts, type TimeInterval } from "./source-facts.ts";

/** What the corpus tables hold before anything has been searched in the texts. */
export interface DeclaredVoices {
  /** Who is named so far; what is found in the texts is added to it. */
  readonly actors: ActorBook;
  readonly affiliations: readonly AffiliationRow[];
  readonly events: readonly EventRow[];
  /** Ordered by source, then place. */
  readonly utterances: readonly UtteranceRow[];
  readonly mentions: readonly MentionRow[];
  /** Party of each statement; "" when none is given. */
  readonly partyOfStatement: ReadonlyMap<string, string>;
  /** The organisation of a speaker at a time, by the list of speakers; "" when none is known. */
  readonly partyAt: (actorId: string, at: TimeInterval | null) => string;
}

/** Kinds whose by-line names the person who speaks. */
const AUTHORED_KINDS: ReadonlySet<string> = new Set(["opinion", "post"]);

/**
 * Rows of the corpus from what the input declares.
 *
 * @param facts     sources with distinct ids, titles among them as sources of kind `title`; any order.
 * @param speakers  the list of speakers; may be empty.
 * @param dates     parses a date of that list; null when it cannot.
 * @param actorIn   what people decided about names. Default: nothing.
 * @returns         rows in a total order that does not depend on the order of `facts`.
 */
export function declareVoices(
  facts: readonly SourceFacts[],
  speakers: readonly SpeakerInput[],
  dates: (text: string) => TimeInterval | null,
  actorIn: ActorIn = (actorId) => actorId,
): DeclaredVoices {
  const ordered = [...facts].sort((x, y) => (x.id < y.id ? -1 : 1));
  const actors = new ActorBook(speakers);
  const parties = new PartyBook();
  for (const speaker of speakers) {
    const from = speaker.valid_from ? (dates(speaker.valid_from)?.from ?? null) : null;
    const to = speaker.valid_to ? (dates(speaker.valid_to)?.from ?? null) : null;
    parties.add({ actorId: actorKey(speaker.speaker_id), party: speaker.party ?? "", role: speaker.role ?? "", from, to, isListed: true });
    if (speaker.party) actors.named(speaker.party, "organisation");
  }
  const utterances: UtteranceRow[] = [];
  const partyOfStatement = new Map<string, string>();
  for (const source of ordered) {
    const outlet = source.outlet ? actors.named(source.outlet, "outlet") : "";
    for (const given of voicesOf(source, actors, outlet)) {
      const voice = { ...given, speakerId: decidedActor(given.speakerId, source, actors, actorIn) };
      const utterance = toUtterance(source, voice, outlet);
      utterances.push(utterance);
      if (voice.form !== "transcript") continue;
      if (source.party && !source.turns) {
        parties.add({ actorId: voice.speakerId, party: source.party, role: "", from: null, to: null, isListed: false });
        actors.named(source.party, "organisation");
      }
      const party = (source.turns ? "" : actorKey(source.party ?? "")) || parties.partyAt(voice.speakerId, source.date);
      if (party !== "" || !partyOfStatement.has(utterance.statement_id)) partyOfStatement.set(utterance.statement_id, party);
    }
  }
  const mentions = ordered.flatMap((source) =>
    mentionsOf(source, actors).map((row) => ({ ...row, actor_id: decidedActor(row.actor_id, source, actors, actorIn) })),
  );
  return {
    actors,
    affiliations: parties.rows(),
    events: collectEvents(ordered, utterances),
    utterances,
    mentions,
    partyOfStatement,
    partyAt: (actorId, at) => parties.partyAt(actorId, at),
  };
}

/** Whom an actor is taken for in a source; whoever only a decision names becomes known by it. */
export function decidedActor(actorId: string, source: SourceFacts, actors: ActorBook, actorIn: ActorIn): string {
  const decided = actorIn(actorId, placeOf(source));
  return decided === actorId ? actorId : actors.decided(decided);
}

interface Voice {
  readonly start: number;
  readonly end: number;
  readonly speakerId: string;
  readonly form: UtteranceRow["form"];
}

function voicesOf(source: SourceFacts, actors: ActorBook, outlet: string): Voice[] {
  const unknown = (): string => actors.named(`unknown:${titledSource(source.id)}`, "unknown");
  if (source.turns && source.turns.length > 0) {
    return source.turns.map((turn) => ({
      start: turn.start,
      end: turn.end,
      speakerId: actors.speaker({ name: turn.speaker }) ?? unknown(),
      form: "transcript" as const,
    }));
  }
  const whole = { start: 0, end: source.charCount };
  if (source.kind === "title") {
    const owner = outlet || actors.speaker({ id: source.speaker_id, name: source.speaker }, 0) || unknown();
    return [{ ...whole, speakerId: owner, form: "title" }];
  }
  const author = AUTHORED_KINDS.has(source.kind ?? "") ? source.author : undefined;
  const speaker = actors.speaker({ id: source.speaker_id, name: source.speaker ?? author });
  return [{ ...whole, speakerId: speaker ?? (outlet || unknown()), form: speaker === undefined ? "prose" : "transcript" }];
}

function toUtterance(source: SourceFacts, voice: Voice, outlet: string): UtteranceRow {
  const eventId = source.event ? actorKey(source.event) : null;
  const occasion = eventId ?? titledSource(source.id);
  return {
    utterance_id: contentId("utterance", [source.id, voice.start, voice.end, voice.speakerId]),
    source_id: source.id,
    span_start: voice.start,
    span_end: voice.end,
    speaker_id: voice.speakerId,
    event_id: eventId,
    statement_id: contentId("statement", [voice.speakerId, occasion]),
    said_id: contentId("said", [voice.speakerId, eventId ?? source.sha256, source.sha256, voice.start]),
    said_from: source.date?.from ?? null,
    said_to: source.date?.to ?? null,
    form: voice.form,
    wording: voice.form === "transcript" ? "original" : "unknown",
    worded_by: voice.form === "transcript" ? voice.speakerId : outlet || voice.speakerId,
    origin: "given",
  };
}

function mentionsOf(source: SourceFacts, actors: ActorBook): MentionRow[] {
  return (source.mentions ?? []).map((mention) => ({
    mention_id: mention.id,
    source_id: source.id,
    span_start: mention.start,
    span_end: mention.end,
    actor_id: actors.speaker({ name: mention.name }) ?? `unknown:${source.id}`,
    form: "name",
    is_given: true,
    confidence: null,
  }));
}
