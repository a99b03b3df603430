import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { readGroupMembers } from "../store/group-members.ts";

/** How one source carries one event. */
export interface EventSource {
  /** Whether it is a speaker's own text. */
  isOwn: boolean;
  readonly quoted: Set<string>;
  readonly told: Set<string>;
}

export interface EventSurvey {
  readonly sources: Map<string, EventSource>;
  readonly ownSpeakers: Set<string>;
}

/** How many voices a source holds. */
export interface TextSurvey {
  utteranceCount: number;
  readonly firstSpeaker: string;
  hasSeveral: boolean;
}

export interface VoicesSurvey {
  readonly events: ReadonlyMap<string, EventSurvey>;
  /** Sources that give words or views to somebody, without their titles. */
  readonly texts: ReadonlyMap<string, TextSurvey>;
  readonly ownSpeakers: ReadonlySet<string>;
  /** Known speakers whom some source quotes or tells of. */
  readonly reportedSpeakers: ReadonlySet<string>;
}

/** One pass over all utterances; prose and titles are nobody's utterance at an event. */
export async function surveyVoices(reader: ProjectReader): Promise<VoicesSurvey> {
  const groups = await readGroupMembers(reader);
  const events = new Map<string, EventSurvey>();
  const texts = new Map<string, TextSurvey>();
  const ownSpeakers = new Set<string>();
  const reportedSpeakers = new Set<string>();
  const forms = ["transcript", "direct", "mixed", "indirect"];
  for await (const batch of reader.scan<UtteranceRow>(utteranceTable, { where: { form: forms } })) {
    for (const utterance of batch) {
      const sourceId = utterance.source_id.replace(/#title$/u, "");
      const isReport = utterance.form !== "transcript";
      for (const voice of voicesOf(utterance.speaker_id, groups))
        if (!voice.startsWith("unknown:")) (isReport ? reportedSpeakers : ownSpeakers).add(voice);
      noteText(texts, sourceId, utterance, isReport);
      if (utterance.event_id !== null) noteEvent(events, utterance.event_id, sourceId, utterance);
    }
  }
  // A text of one speaker that gives words to nobody else has one voice, and needs no telling apart.
  for (const [sourceId, text] of texts) if (text.utteranceCount === 0 && !text.hasSeveral) texts.delete(sourceId);
  return { events, texts, ownSpeakers, reportedSpeakers };
}

function noteText(texts: Map<string, TextSurvey>, sourceId: string, utterance: UtteranceRow, isReport: boolean): void {
  let text = texts.get(sourceId);
  if (!text) texts.set(sourceId, (text = { utteranceCount: 0, firstSpeaker: utterance.speaker_id, hasSeveral: false }));
  if (isReport) text.utteranceCount++;
  if (utterance.speaker_id !== text.firstSpeaker) text.hasSeveral = true;
}

function noteEvent(events: Map<string, EventSurvey>, eventId: string, sourceId: string, utterance: UtteranceRow): void {
  let event = events.get(eventId);
  if (!event) events.set(eventId, (event = { sources: new Map(), ownSpeakers: new Set() }));
  let source = event.sources.get(sourceId);
  if (!source) event.sources.set(sourceId, (source = { isOwn: false, quoted: new Set(), told: new Set() }));
  if (utterance.form === "transcript") {
    source.isOwn = true;
    event.ownSpeakers.add(utterance.speaker_id);
  } else (utterance.form === "indirect" ? source.told : source.quoted).add(utterance.speaker_id);
}
