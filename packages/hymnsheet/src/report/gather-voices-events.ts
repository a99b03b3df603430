import { EVENT_REPORTS, type EventSpeaker, type EventVoices } from "@hymnsheet/core/model/report-data";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { EventSurvey } from "./gather-voices-survey.ts";

/** Ids of the events carried by most sources, then with most speakers, in order of id. */
export function chooseEvents(events: ReadonlyMap<string, EventSurvey>, limit: number): string[] {
  const speakers = (event: EventSurvey): number =>
    new Set([...event.sources.values()].flatMap((source) => [...source.quoted, ...source.told])).size;
  return [...events]
    .map(([id, event]) => ({ id, sources: event.sources.size, speakers: speakers(event) }))
    .sort((x, y) => y.sources - x.sources || y.speakers - x.speakers || (x.id < y.id ? -1 : 1))
    .slice(0, limit)
    .map((event) => event.id)
    .sort();
}

/** Who spoke at an event and who carried it. A source that is a speaker's own text is no report of that event. */
export function eventVoices(eventId: string, event: EventSurvey | undefined, sources: readonly SourceRow[]): EventVoices {
  const published = new Map(sources.map((source) => [source.source_id, source.published_at ?? Infinity]));
  const at = (id: string): number => published.get(id) ?? Infinity;
  const own: string[] = [];
  const reports: string[] = [];
  const counts = new Map<string, { quoted: number; told: number }>();
  for (const [sourceId, source] of event?.sources ?? []) {
    (source.isOwn ? own : reports).push(sourceId);
    for (const speakerId of new Set([...source.quoted, ...source.told])) {
      const count = counts.get(speakerId) ?? { quoted: 0, told: 0 };
      if (source.quoted.has(speakerId)) count.quoted++;
      else count.told++;
      counts.set(speakerId, count);
    }
  }
  for (const speakerId of event?.ownSpeakers ?? []) if (!counts.has(speakerId)) counts.set(speakerId, { quoted: 0, told: 0 });
  const speakers = [...counts].map(([speaker_id, { quoted, told }]): EventSpeaker => ({
    speaker_id,
    has_transcript: event?.ownSpeakers.has(speaker_id) ?? false,
    quoted_count: quoted,
    told_count: told,
  }));
  const weight = (speaker: EventSpeaker): number => speaker.quoted_count + speaker.told_count + (speaker.has_transcript ? 1e9 : 0);
  speakers.sort((x, y) => weight(y) - weight(x) || (x.speaker_id < y.speaker_id ? -1 : 1));
  reports.sort((x, y) => (at(x) === at(y) ? 0 : at(x) - at(y)) || (x < y ? -1 : 1));
  return {
    event_id: eventId,
    speakers,
    own_source_ids: own.sort(),
    report_ids: reports.slice(0, EVENT_REPORTS),
    report_count: reports.length,
  };
}
