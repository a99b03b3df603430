/**
 * Rows of what texts say of who belongs to what, beside what the user's list says. What agrees with the list makes no second row; what goes
 * against it stays visible as a row of its own; leaving one body for another is two intervals that meet. Cost: mentions times the lines of a person.
 */
import { contentId } from "../model/ids.ts";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { AffiliationMention } from "./affiliation-mentions.ts";
import { DAY_MS } from "./time-mentions.ts";

export interface AffiliationOfSource extends Omit<AffiliationMention, "who"> {
  readonly sourceId: string;
  /** Actors of the person and of the body. */
  readonly actorId: string;
  readonly organisationId: string;
  /** Day of publication; null when not known. */
  readonly publishedAt: number | null;
}

export interface AffiliationFindings {
  /** New rows, by id. */
  readonly rows: readonly AffiliationRow[];
  /** Ids of given rows that a text says as well, with the place that says it; by id, then place. */
  readonly agreements: readonly {
    readonly affiliation_id: string;
    /** What the place says happened. */
    readonly change: AffiliationRow["change"];
    readonly source_id: string;
    readonly span_start: number;
    readonly span_end: number;
  }[];
  /** Ids of new rows that go against a given one; by id. */
  readonly contradictions: readonly { readonly affiliation_id: string; readonly given_id: string }[];
}

/** A report may miss the day by this much and still agree: "on Tuesday" told in the wrong week does not. */
const AGREE_DAYS = 2;

/** Sorts mentions into new rows, agreements and contradictions. */
export function affiliationRows(mentions: readonly AffiliationOfSource[], given: readonly AffiliationRow[]): AffiliationFindings {
  const rows = new Map<string, AffiliationRow>();
  const agreements: AffiliationFindings["agreements"][number][] = [];
  const contradictions = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.organisationId === "") continue;
    const own = given.filter((row) => row.actor_id === mention.actorId && row.organisation_id === mention.organisationId);
    const agreeing = own.filter((row) => agree(mention, row));
    for (const row of agreeing)
      agreements.push({
        affiliation_id: row.affiliation_id,
        change: mention.change,
        source_id: mention.sourceId,
        span_start: mention.start,
        span_end: mention.end,
      });
    if (agreeing.length > 0) continue;
    const row = toRow(mention);
    rows.set(row.affiliation_id, row);
    if (own[0] !== undefined) contradictions.set(row.affiliation_id, own[0].affiliation_id);
  }
  const byId = <T extends { readonly affiliation_id: string }>(list: Iterable<T>): T[] =>
    [...list].sort((x, y) => (x.affiliation_id < y.affiliation_id ? -1 : x.affiliation_id > y.affiliation_id ? 1 : 0));
  agreements.sort((x, y) =>
    x.source_id < y.source_id ? -1 : x.source_id > y.source_id ? 1 : x.span_start - y.span_start || x.span_end - y.span_end,
  );
  return {
    rows: byId(meet([...rows.values()])),
    agreements: byId(agreements),
    contradictions: byId([...contradictions].map(([affiliation_id, given_id]) => ({ affiliation_id, given_id }))),
  };
}

/** Whether a line of the list says the same: it ends when somebody leaves, begins when somebody joins, lasts when somebody belongs. */
function agree(mention: AffiliationOfSource, row: AffiliationRow): boolean {
  const isSameDay = (told: number | null, listed: number | null): boolean =>
    told === null || (listed !== null && Math.abs(told - listed) <= AGREE_DAYS * DAY_MS);
  switch (mention.change) {
    case "leaves":
    case "expelled":
      return (
        row.valid_to !== null &&
        isSameDay(mention.to, row.valid_to) &&
        (mention.publishedAt === null || row.valid_to <= mention.publishedAt + AGREE_DAYS * DAY_MS)
      );
    case "joins":
    case "appointed":
      return row.valid_from !== null ? isSameDay(mention.from, row.valid_from) : mention.from === null;
    case "none":
      return mention.publishedAt === null || row.valid_from === null || row.valid_from <= mention.publishedAt;
  }
}

function toRow(mention: AffiliationOfSource): AffiliationRow {
  const { actorId, organisationId, role, from, to, change, sourceId, start, end } = mention;
  return {
    affiliation_id: contentId("affiliation", [actorId, organisationId, role, from, to, change, sourceId, start, end]),
    actor_id: actorId,
    organisation_id: organisationId,
    role,
    valid_from: from,
    valid_to: to,
    change,
    origin: "text",
    source_id: sourceId,
    span_start: start,
    span_end: end,
  };
}

/** Whoever leaves one body and joins another in one text does both on one day, when only one day is told. */
function meet(rows: readonly AffiliationRow[]): AffiliationRow[] {
  return rows.map((row): AffiliationRow => {
    const others = rows.filter(
      (other) => other.actor_id === row.actor_id && other.source_id === row.source_id && other.organisation_id !== row.organisation_id,
    );
    const left = others.find((other) => other.change === "leaves" || other.change === "expelled");
    const joined = others.find((other) => other.change === "joins");
    if (row.change === "joins" && row.valid_from === null && left !== undefined) return { ...row, valid_from: left.valid_to };
    if ((row.change === "leaves" || row.change === "expelled") && row.valid_to === null && joined !== undefined)
      return { ...row, valid_to: joined.valid_from };
    return row;
  });
}
