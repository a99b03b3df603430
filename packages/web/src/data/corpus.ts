/** Everything the views draw, read once from a data source and joined by id. Nothing is counted here that the tables do not hold. */
import { membersByGroup, type GroupMembers } from "@hymnsheet/core/counting/group-voices";
import { leftBy } from "@hymnsheet/core/counting/camps-over-time";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { messagesOfGroups } from "@hymnsheet/core/messages/group-names";
import type { Excerpt, ReportVoices } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import type { ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { InfoRow } from "@hymnsheet/core/model/tables/info";
import type { RunRow } from "@hymnsheet/core/model/tables/run";
import type { SourceTextRow } from "@hymnsheet/core/model/tables/source-text";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { StageRow } from "@hymnsheet/core/model/tables/stage";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { mergeAffiliations } from "./affiliations.ts";
import { citedParagraphs, type BriefParagraph } from "./brief.ts";
import type { DataSource, ProjectFacts } from "./data-source.ts";
import { joinEditorial, type Editorial } from "./editorial.ts";
import { joinForms, type LineForm } from "./forms.ts";
import { joinJudgements, type Judgements } from "./judgements.ts";
import { joinLines } from "./join-lines.ts";
import { joinLevels, type Levels } from "./levels.ts";
import type { Line } from "./line.ts";
import { notesByFinding, type FindingNote } from "./notes.ts";
import { nameSpeakers } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";
import { joinVoices, type Voices } from "./voices.ts";

/** Rows as they come, before they are joined. */
export interface CorpusRows {
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  readonly sources: readonly SourceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
  readonly reviews: readonly ReviewRow[];
  /** Who belongs to which group that speaks. */
  readonly groups: GroupMembers;
}

export interface Corpus {
  readonly facts: ProjectFacts;
  /** Lines that count, best first. */
  readonly lines: readonly Line[];
  /** What is shared above the words. */
  readonly levels: Levels;
  readonly judgements: Judgements;
  /** Evidence, targets, answers, demands, alignment. */
  readonly editorial: Editorial;
  /** Passages set aside, as the tables hold them. */
  readonly setAside: readonly ItemRow[];
  /** Speakers of the lines, in order of their first date. */
  readonly speakers: readonly Speaker[];
  readonly speakerOf: (actorId: string) => Speaker;
  readonly nameOf: (actorId: string) => string;
  /** Remarks of people by the key of their finding. */
  readonly notes: ReadonlyMap<string, readonly FindingNote[]>;
  /** Whether a headline may name the speaker: words of his or hers here do not all rest on attributions that the machine found (guard 5). */
  readonly mayHeadline: (speaker: Speaker) => boolean;
  /** Texts of a speaker's own that hold a shown place; all of the project only where `hasAllStatements`. */
  readonly statements: readonly StatementRow[];
  readonly hasAllStatements: boolean;
  /** One for each membership; as the rows tell them in `affiliationRows`, several of which may tell one change. */
  readonly affiliations: readonly AffiliationRow[];
  readonly affiliationRows: readonly AffiliationRow[];
  /** Lines of the list of speakers, each with the places of texts that go against it. */
  readonly contradictions: readonly { readonly row: AffiliationRow; readonly places: readonly PartRow[] }[];
  readonly matches: readonly PassageMatchRow[];
  /** Who said what where; undefined where the run did not look for voices. */
  readonly voices: Voices | undefined;
  /** Texts that are there whole, by source. */
  readonly texts: ReadonlyMap<string, string>;
  readonly utterances: readonly UtteranceRow[];
  readonly attributions: readonly AttributionRow[];
  readonly parts: readonly PartRow[];
  /** What was filled into lines and who signs them, by item. */
  readonly forms: ReadonlyMap<string, LineForm>;
  readonly sources: readonly SourceRow[];
  /** Text of a place with its surroundings, where the file holds it. */
  readonly excerptOf: (span: Span) => Excerpt | undefined;
  readonly brief: readonly BriefParagraph[];
  readonly problems: readonly ProblemRow[];
  readonly stages: readonly StageRow[];
  readonly run: RunRow | undefined;
  readonly info: readonly InfoRow[];
}

/** Reads all that a page shows. */
export async function loadCorpus(source: DataSource): Promise<Corpus> {
  const facts = await source.facts();
  const rows: CorpusRows = {
    items: await source.rows<ItemRow>("item"),
    members: await source.rows<ItemMemberRow>("item_member"),
    sources: await source.rows<SourceRow>("source"),
    utterances: await source.rows<UtteranceRow>("utterance"),
    statements: await source.rows<StatementRow>("statement"),
    actors: await source.rows<ActorRow>("actor"),
    reviews: await source.rows<ReviewRow>("review"),
    groups: membersByGroup(await source.rows<GroupMemberRow>("group_member")),
  };
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  /** A group of those who left an organisation has a name of its own only where something tells of it as a group. */
  const nameOf = (actorId: string): string => {
    const left = leftBy(actorId);
    return names.get(actorId) ?? (left === null ? actorId : messagesOfGroups.leavers(nameOf(left)));
  };
  const speakerBook = nameSpeakers(rows, [...speakersAbove(rows), ...voicesInOrder(facts.voices, rows)]);
  const declared = new Set(rows.utterances.filter((row) => row.origin !== "text").map((row) => row.speaker_id));
  const excerpts = await source.excerpts(rows.members);
  const lines = joinLines(rows, excerpts, speakerBook, { memberTotals: facts.member_totals, level: "passage" });
  const parts = await source.rows<PartRow>("part");
  const affiliations = statedAffiliations(await source.rows<AffiliationRow>("affiliation"), parts);
  const spans = [...affiliations, ...parts.filter(isContradiction)].flatMap(({ source_id, span_start, span_end }) =>
    source_id === null || span_start === null || span_end === null ? [] : [{ source_id, span_start, span_end }],
  );
  const variants = Object.values(facts.line_counts ?? {}).flatMap((counts) => counts.variants);
  const cited = await source.excerpts([...spans, ...variants]);
  const citedByPlace = new Map(cited.flatMap((excerpt) => (excerpt ? [[placeKey(excerpt), excerpt] as const] : [])));
  const texts = await source.rows<SourceTextRow>("source_text");
  return {
    facts,
    lines,
    levels: await joinLevels(source, rows, speakerBook, { levels: facts.levels, memberTotals: facts.member_totals }),
    judgements: await joinJudgements(source, rows, speakerBook, facts.judgements),
    editorial: await joinEditorial(source, rows, { book: speakerBook, nameOf }, facts.editorial),
    setAside: rows.items.filter((item) => item.level === "passage" && item.suppressed_by !== ""),
    speakers: speakerBook.ofLines,
    speakerOf: speakerBook.speakerOf,
    nameOf,
    notes: notesByFinding(rows.reviews),
    mayHeadline: (speaker) => declared.has(speaker.id),
    // What reports alone tell somebody said is no statement of his or her own here.
    statements: rows.statements.filter((statement) => statement.has_transcript),
    hasAllStatements: rows.statements.length >= (facts.totals["statement"] ?? 0),
    affiliations: mergeAffiliations(affiliations),
    affiliationRows: affiliations,
    contradictions: contradictionsOf(affiliations, parts.filter(isContradiction)),
    matches: await source.rows<PassageMatchRow>("passage_match"),
    voices: facts.voices?.is_run === true ? await joinVoices(source, facts.voices, rows, speakerBook) : undefined,
    texts: new Map(texts.map((row) => [row.source_id, row.text])),
    utterances: rows.utterances,
    forms: await joinForms(source, parts, lines),
    attributions: await source.rows<AttributionRow>("attribution"),
    parts,
    sources: rows.sources,
    excerptOf: (span) => citedByPlace.get(placeKey(span)),
    brief: await citedParagraphs(source, rows, await source.rows<BriefLineRow>("brief_line", { orderBy: ["line_no"] })),
    problems: await source.rows<ProblemRow>("problem"),
    stages: await source.rows<StageRow>("stage"),
    run: (await source.rows<RunRow>("run"))[0],
    info: await source.rows<InfoRow>("info"),
  };
}

/** A place that goes against a line of the list of speakers. */
const isContradiction = (part: PartRow): boolean => part.owner_table === "affiliation" && part.role === "contradiction";

const placeKey = ({ source_id, span_start, span_end }: Span): string => `${source_id}|${span_start}|${span_end}`;

function contradictionsOf(rows: readonly AffiliationRow[], parts: readonly PartRow[]): Corpus["contradictions"] {
  const listed = rows.filter((row) => row.origin === "given");
  return listed.flatMap((row) => {
    const places = parts.filter((part) => part.owner_id === row.affiliation_id);
    return places.length === 0 ? [] : [{ row, places }];
  });
}

/** Speakers who use what is shared above the words, by the time of their first use, then id. */
function speakersAbove(rows: CorpusRows): string[] {
  const first = new Map<string, number>();
  const lines = new Set(rows.items.filter((item) => item.level === "passage").map((item) => item.item_id));
  for (const member of rows.members) {
    if (lines.has(member.item_id) || member.stance !== "uses") continue;
    const at = member.said_from ?? Infinity;
    if (at < (first.get(member.speaker_id) ?? Infinity) || !first.has(member.speaker_id)) first.set(member.speaker_id, at);
  }
  const people = new Set(rows.actors.filter((actor) => actor.kind === "person").map((actor) => actor.actor_id));
  return [...first]
    .filter(([id]) => people.has(id))
    .sort(([x, a], [y, b]) => (a === b ? 0 : a - b) || (x < y ? -1 : 1))
    .map(([id]) => id);
}

/** Everybody who is heard at an event or in a text: people before bodies, by the time at which they are first heard, then id. */
function voicesInOrder(voices: ReportVoices | undefined, rows: CorpusRows): string[] {
  if (!voices) return [];
  const said = new Map<string, number>();
  for (const row of rows.utterances) {
    if (row.said_from !== null && row.said_from < (said.get(row.speaker_id) ?? Infinity)) said.set(row.speaker_id, row.said_from);
  }
  const ids = [...voices.events.flatMap((event) => event.speakers), ...voices.sources.flatMap((found) => found.speaker_ids)];
  const known = new Set(ids.map((entry) => (typeof entry === "string" ? entry : entry.speaker_id)));
  const at = (id: string): number => said.get(id) ?? Infinity;
  const people = new Set(rows.actors.filter((actor) => actor.kind === "person").map((actor) => actor.actor_id));
  return [...known].sort(
    (a, b) => Number(people.has(b)) - Number(people.has(a)) || (at(a) === at(b) ? 0 : at(a) - at(b)) || (a < b ? -1 : 1),
  );
}
