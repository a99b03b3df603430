import { chooseTold, LEVEL_READ } from "@hymnsheet/core/brief/choose-told";
import { isBodyName, isFitToName } from "@hymnsheet/core/brief/fit-to-name";
import type { BriefInput } from "@hymnsheet/core/brief/write-brief";
import type { CorpusCounts } from "@hymnsheet/core/messages/brief";
import { withArticle, type KnownTime } from "@hymnsheet/core/messages/english";
import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import type { Level } from "@hymnsheet/core/model/levels";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { LevelsInput } from "@hymnsheet/core/brief/tell-levels";
import { readDecisions } from "@hymnsheet/core/counting/decisions";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { isEnd } from "@hymnsheet/core/counting/collect-moves";
import { leftBy } from "@hymnsheet/core/counting/camps-over-time";
import { messagesOfGroups } from "@hymnsheet/core/messages/group-names";
import { readGroupMembers } from "../store/group-members.ts";
import { readNamelessVoices } from "../store/nameless-voices.ts";
import { readBriefAffiliations } from "./brief-affiliations.ts";
import { readBriefJudgements } from "./brief-judgements.ts";
import { companyMoves } from "@hymnsheet/core/brief/tell-moves";
import { readBriefIndependence } from "./brief-independence.ts";
import { readBriefLevels } from "./brief-levels.ts";
import { readShared, type BriefReader } from "./brief-lines.ts";

/** Sources shown as examples of what is missing, and units of each that are cited. */
const EXAMPLES = 5;
const EXAMPLE_UNITS = 80;
const LETTERS = "ABC";

/**
 * Gathers what the brief tells from the tables, as they stand after reviews.
 *
 * @param ran  levels of this run.
 */
export async function readBriefInput(reader: ProjectReader, reviews: readonly ReviewRow[], ran: ReadonlySet<Level>): Promise<BriefInput> {
  const [hasWords, hasVoices] = [ran.has("words"), ran.has("voices")];
  const decisions = readDecisions(reviews);
  const actors = new Map((await reader.rows<ActorRow>(actorTable)).map((actor) => [actor.actor_id, actor]));
  const printed = new Set<string>();
  const actorName = (actorId: string): string => {
    const actor = actors.get(actorId);
    if (actor?.kind === "person") printed.add(actor.name);
    const organisation = leftBy(actorId);
    if (organisation !== null) return messagesOfGroups.leavers(actorName(organisation));
    return actor === undefined ? actorId : actor.kind === "organisation" ? withArticle(actor.name) : actor.name;
  };
  const people = await readPeople(reader);
  const sources = await readSources(reader);
  const isFit = (actorId: string): boolean => {
    const actor = actors.get(actorId);
    return actor !== undefined && isFitToName(actor);
  };
  const isDeclared = (actorId: string): boolean => {
    const actor = actors.get(actorId);
    return actor !== undefined && actor.origin !== "text";
  };
  const isBody = (actorId: string): boolean => {
    const actor = actors.get(actorId);
    return (
      actor !== undefined &&
      (actor.kind === "organisation" || actor.kind === "group" || (actor.kind === "person" && isBodyName(actor.name)))
    );
  };
  const from = { reader, decisions, actorName, isFit, isDeclared, isBody };
  const affiliations = await readBriefAffiliations(reader, decisions, from);
  const left = companyMoves(affiliations.toldMoves).map(({ move }) => move);
  const found = await readBriefLevels(
    from,
    ran,
    left.map((move) => move.actorId),
  );
  const { lines, figures, devices } = chooseTold({
    lines: hasWords ? await readShared(from, "passage", LEVEL_READ) : [],
    figures: found.figures.told,
    devices: found.devices.told,
  });
  const levels: LevelsInput = { ...found, figures: { ...found.figures, told: figures }, devices: { ...found.devices, told: devices } };
  const told = levels.claims.told.map(({ item }) => item.item_id);
  const company = {
    ids: left.map((move) => move.actorId),
    organisationId: left[0]?.organisationId,
    hasLeavers: affiliations.moves.some(({ kind }) => isEnd(kind)),
  };
  const judgements = await readBriefJudgements(from, ran, {
    told,
    quoted: levels.claims.told.map(({ words }) => words),
    company,
  });
  const counted = hasWords ? await countLines(reader) : { shared: 0, setAside: 0 };
  return {
    corpus: {
      sources: sources.count,
      firstSource: people.earliest === null ? sources.first : earlierOf(sources.first, people.earliest),
      lastSource: people.latest === null ? sources.last : laterOf(sources.last, people.latest),
      ...people,
    },
    hasWords,
    hasVoices,
    lines,
    lineCount: counted.shared,
    setAsideCount: counted.setAside,
    levels,
    independence: await readBriefIndependence(from, ran, { lines, allegations: levels.claims.told }),
    ...affiliations,
    ...judgements,
    letters: new Map(told.map((itemId, index) => [itemId, LETTERS.charAt(index)])),
    withoutSpeaker: sources.withoutSpeaker,
    withoutDate: sources.withoutDate,
    problemCount: await reader.count(problemTable),
    languages: sources.languages,
    actorName,
    introductions: await readIntroductions(from, company.ids, (actorId) => actors.get(actorId)?.name ?? ""),
    // Filled as names are asked for: only people whom a sentence names.
    people: printed,
  };
}

/** Office and body of each person as the input gives them, the latest first; nobody of `known`. */
async function readIntroductions(
  { reader, decisions, actorName }: BriefReader,
  known: readonly string[],
  nameOf: (actorId: string) => string,
): Promise<Map<string, string>> {
  const latest = new Map<string, AffiliationRow>();
  for (const row of await reader.rows<AffiliationRow>(affiliationTable, { where: { origin: "given" } })) {
    const person = decisions.actorOf(row.actor_id);
    const other = latest.get(person);
    const isLater = other === undefined || (row.valid_from ?? 0) > (other.valid_from ?? 0);
    if (isLater || ((row.valid_from ?? 0) === (other?.valid_from ?? 0) && row.affiliation_id < (other?.affiliation_id ?? "")))
      latest.set(person, row);
  }
  const told = [...latest].filter(([person, { valid_to }]) => !known.includes(person) && valid_to === null);
  return new Map(
    told
      .map(([person, { role, organisation_id }]): [string, string] => {
        const body = actorName(organisation_id).replace(/^the /u, "");
        return [nameOf(person), [role, isUnattached(body) ? body.toLowerCase() : body].filter((part) => part !== "").join(", ")];
      })
      .filter(([name, words]) => name !== "" && words !== "" && name !== words)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
}

const isUnattached = (body: string): boolean => /^independent$/iu.test(body);

async function readPeople(reader: ProjectReader): Promise<Pick<CorpusCounts, "statements" | "speakers" | "earliest" | "latest">> {
  const held = await reader.countBy(statementTable, ["speaker_id"], { where: { has_transcript: true } });
  const nameless = await readNamelessVoices(
    reader,
    held.map(({ values }) => String(values[0])),
  );
  const groups = await readGroupMembers(reader);
  const speakers = new Set<string>();
  let statements = 0;
  let earliest: KnownTime | null = null;
  let latest: KnownTime | null = null;
  for await (const batch of reader.scan<StatementRow>(statementTable, {
    columns: ["has_transcript", "speaker_id", "said_from", "said_to"],
  })) {
    for (const statement of batch) {
      if (!statement.has_transcript || nameless.has(statement.speaker_id)) continue;
      statements++;
      for (const voice of voicesOf(statement.speaker_id, groups)) speakers.add(voice);
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
  for await (const batch of reader.scan<UtteranceRow>(utteranceTable, { columns: ["source_id", "form"] })) {
    // Whom a report quotes is not who speaks in it.
    for (const utterance of batch) if (utterance.form === "transcript") withSpeaker.add(utterance.source_id);
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
      // When a statement was made is known by itself, a year where only the year is.
      else if (!withSpeaker.has(source.source_id)) {
        const published = { from: source.published_at, to: null };
        first = earlierOf(first, published);
        last = laterOf(last, published);
      }
    }
  }
  const byCount = [...languages].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return { count, first, last, withoutSpeaker, withoutDate, languages: byCount };
}

async function countLines(reader: ProjectReader): Promise<{ shared: number; setAside: number }> {
  let shared = 0;
  let setAside = 0;
  for (const { values, count } of await reader.countBy(itemTable, ["suppressed_by", "speaker_count"], { where: { level: "passage" } })) {
    const [reason, speakerCount] = values as [string, number]; // as declared
    if (reason !== "") setAside += count;
    else if (speakerCount > 1) shared += count;
  }
  return { shared, setAside };
}
