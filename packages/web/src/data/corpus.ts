/** Everything the views draw, read once from a data source and joined by id. Nothing is counted here that the tables do not hold. */
import type { ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { InfoRow } from "@hymnsheet/core/model/tables/info";
import type { RunRow } from "@hymnsheet/core/model/tables/run";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { StageRow } from "@hymnsheet/core/model/tables/stage";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { citedParagraphs, type BriefParagraph } from "./brief.ts";
import type { DataSource, ProjectFacts } from "./data-source.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { nameSpeakers } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

/** Rows as they come, before they are joined. */
export interface CorpusRows {
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  readonly sources: readonly SourceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
  readonly reviews: readonly ReviewRow[];
}

export interface Corpus {
  readonly facts: ProjectFacts;
  /** Lines that count, best first. */
  readonly lines: readonly Line[];
  /** Items set aside, as the tables hold them. */
  readonly setAside: readonly ItemRow[];
  /** Speakers of the lines, in order of their first date. */
  readonly speakers: readonly Speaker[];
  readonly speakerOf: (actorId: string) => Speaker;
  readonly nameOf: (actorId: string) => string;
  /** Those that hold a shown place; all of the project only where `hasAllStatements`. */
  readonly statements: readonly StatementRow[];
  readonly hasAllStatements: boolean;
  readonly affiliations: readonly AffiliationRow[];
  readonly matches: readonly PassageMatchRow[];
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
  };
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  const speakerBook = nameSpeakers(rows);
  const excerpts = await source.excerpts(rows.members);
  const lines = joinLines(rows, excerpts, speakerBook, facts.member_totals);
  return {
    facts,
    lines,
    setAside: rows.items.filter((item) => item.suppressed_by !== ""),
    speakers: speakerBook.ofLines,
    speakerOf: speakerBook.speakerOf,
    nameOf: (actorId) => names.get(actorId) ?? actorId,
    statements: rows.statements,
    hasAllStatements: rows.statements.length >= (facts.totals["statement"] ?? 0),
    affiliations: await source.rows<AffiliationRow>("affiliation"),
    matches: await source.rows<PassageMatchRow>("passage_match"),
    brief: await citedParagraphs(source, rows, await source.rows<BriefLineRow>("brief_line", { orderBy: ["line_no"] })),
    problems: await source.rows<ProblemRow>("problem"),
    stages: await source.rows<StageRow>("stage"),
    run: (await source.rows<RunRow>("run"))[0],
    info: await source.rows<InfoRow>("info"),
  };
}
