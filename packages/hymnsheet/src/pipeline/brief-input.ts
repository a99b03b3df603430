import { BRIEF_LINES_TOLD, type BriefInput } from "@hymnsheet/core/brief/write-brief";
import type { SharedLine } from "@hymnsheet/core/brief/describe-line";
import type { CorpusCounts } from "@hymnsheet/core/messages/brief";
import type { KnownTime } from "@hymnsheet/core/messages/english";
import { isVoice } from "@hymnsheet/core/counting/count-item";
import { isOwnWordsForm } from "@hymnsheet/core/counting/own-words";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";

/** Sources shown as examples of what is missing, and units of each that are cited. */
const EXAMPLES = 5;
const EXAMPLE_UNITS = 80;

/** Gathers what the brief tells from the tables, as they stand after reviews. */
export async function readBriefInput(reader: ProjectReader, hasWords: boolean): Promise<BriefInput> {
  const names = new Map((await reader.rows<ActorRow>(actorTable)).map((actor) => [actor.actor_id, actor.name]));
  const affiliations = await reader.rows<AffiliationRow>(affiliationTable);
  const people = await readPeople(reader);
  const sources = await readSources(reader);
  const lines = hasWords ? await readLines(reader) : [];
  const counted = hasWords ? await countLines(reader) : { shared: 0, setAside: 0 };
  return {
    corpus: { sources: sources.count, firstSource: sources.first, lastSource: sources.last, ...people },
    hasWords,
    lines,
    lineCount: counted.shared,
    setAsideCount: counted.setAside,
    affiliationCount: affiliations.length,
    affiliatedCount: new Set(affiliations.map((row) => row.actor_id)).size,
    withoutSpeaker: sources.withoutSpeaker,
    withoutDate: sources.withoutDate,
    problemCount: await reader.count(problemTable),
    languages: sources.languages,
    actorName: (actorId) => names.get(actorId) ?? actorId,
  };
}

async function readPeople(reader: ProjectReader): Promise<Pick<CorpusCounts, "statements" | "speakers" | "earliest" | "latest">> {
  const speakers = new Set<string>();
  let statements = 0;
  let earliest: KnownTime | null = null;
  let latest: KnownTime | null = null;
  for await (const batch of reader.scan<StatementRow>(statementTable, {
    columns: ["has_transcript", "speaker_id", "said_from", "said_to"],
  })) {
    for (const statement of batch) {
      if (!statement.has_transcript) continue;
      statements++;
      speakers.add(statement.speaker_id);
      if (statement.said_from === null) continue;
      const said = { from: statement.said_from, to: statement.said_to };
      earliest = earlierOf(earliest, said);
      latest = laterOf(latest, said);
    }
  }
  return { statements, speakers: speakers.size, earliest, latest };
}

function earlierOf(known: KnownTime | null, said: KnownTime): KnownTime {
  return known === null || said.from < known.from ? said : known;
}

function laterOf(known: KnownTime | null, said: KnownTime): KnownTime {
  return known === null || (said.to ?? said.from) > (known.to ?? known.from) ? said : known;
}

interface SourceSummary {
  readonly count: number;
  readonly first: KnownTime | null;
  readonly last: KnownTime | null;
  readonly withoutSpeaker: { count: number; examples: Span[] };
  readonly withoutDate: { count: number; examples: Span[] };
  readonly languages: readonly (readonly [string, number])[];
}

async function readSources(reader: ProjectReader): Promise<SourceSummary> {
  const withSpeaker = new Set<string>();
  let first: KnownTime | null = null;
  let last: KnownTime | null = null;
  for await (const batch of reader.scan<UtteranceRow>(utteranceTable, { columns: ["source_id", "form", "said_from", "said_to"] })) {
    for (const utterance of batch) {
      if (utterance.form !== "prose") withSpeaker.add(utterance.source_id);
      if (utterance.said_from === null) continue;
      const said = { from: utterance.said_from, to: utterance.said_to };
      first = earlierOf(first, said);
      last = laterOf(last, said);
    }
  }
  const withoutSpeaker = { count: 0, examples: [] as Span[] };
  const withoutDate = { count: 0, examples: [] as Span[] };
  const languages = new Map<string, number>();
  let count = 0;
  const note = (list: { count: number; examples: Span[] }, source: SourceRow): void => {
    list.count++;
    const span = { source_id: source.source_id, span_start: 0, span_end: Math.min(EXAMPLE_UNITS, source.char_count) };
    if (list.examples.length < EXAMPLES) list.examples.push(span);
  };
  for await (const batch of reader.scan<SourceRow>(sourceTable, {
    columns: ["source_id", "kind", "language", "char_count", "published_at"],
  })) {
    for (const source of batch) {
      if (source.kind === "title") continue;
      count++;
      languages.set(source.language, (languages.get(source.language) ?? 0) + 1);
      if (!withSpeaker.has(source.source_id)) note(withoutSpeaker, source);
      if (source.published_at === null) note(withoutDate, source);
    }
  }
  const byCount = [...languages].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return { count, first, last, withoutSpeaker, withoutDate, languages: byCount };
}

async function readLines(reader: ProjectReader): Promise<SharedLine[]> {
  const items = await reader.topItems<ItemRow>({ limit: BRIEF_LINES_TOLD, minimumSpeakers: 2 });
  const lines: SharedLine[] = [];
  for (const item of items) {
    const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: item.item_id } });
    const utteranceIds = [...new Set(members.map((member) => member.utterance_id))];
    const utterances = await reader.rows<UtteranceRow>(utteranceTable, { where: { utterance_id: utteranceIds } });
    const own = new Set(utterances.filter((row) => isOwnWordsForm(row.form)).map((row) => row.utterance_id));
    lines.push({ item, voices: members.filter((member) => isVoice(member, { isOwnWords: (id) => own.has(id) })) });
  }
  return lines;
}

async function countLines(reader: ProjectReader): Promise<{ shared: number; setAside: number }> {
  let shared = 0;
  let setAside = 0;
  for (const { values, count } of await reader.countBy(itemTable, ["suppressed_by", "speaker_count"])) {
    const [reason, speakerCount] = values as [string, number]; // as declared
    if (reason !== "") setAside += count;
    else if (speakerCount > 1) shared += count;
  }
  return { shared, setAside };
}
