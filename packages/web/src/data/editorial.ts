/** The editorial's further questions as the views draw them, joined from the rows of a report. */
import { editorialNames, type EditorialName, type EditorialState, type ReportEditorial } from "@hymnsheet/core/model/report-editorial";
import type { Span } from "@hymnsheet/core/model/span";
import { joinAgenda, type Agenda } from "./agenda.ts";
import { joinAlignment, type Alignment } from "./alignment.ts";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import { joinDemands, type DemandChain } from "./demands.ts";
import { joinLedger, type LedgerEntry } from "./ledger.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import { spotMaker } from "./spots.ts";
import { unpackTable } from "@hymnsheet/core/model/embedded-table";

export interface Editorial {
  readonly facts: ReportEditorial;
  /** Allegations of most speakers first. */
  readonly ledger: readonly LedgerEntry[];
  readonly agenda: Agenda;
  readonly alignment: Alignment;
  readonly chains: readonly DemandChain[];
}

const NOT_RUN: EditorialState = { state: "not_run", not_covered: [] };
const EMPTY = { columns: [], rows: [] };
/** What is known of a report that holds none of it. */
const NOTHING: ReportEditorial = {
  states: Object.fromEntries(editorialNames.map((name) => [name, NOT_RUN])) as Record<EditorialName, EditorialState>,
  item_count: 0,
  items: EMPTY,
  first_charges: EMPTY,
  witnesses: { speaker_count: 0, claim_count: 0, admit_count: 0 },
  answer_verdicts: [],
  answer_guessed_count: 0,
  target_counts: EMPTY,
  target_total: 0,
  areas: [],
  chain_count: 0,
  open_chain_count: 0,
  has_denials: false,
};

/** Tables whose rows stand at a place. */
const PLACED = ["evidence", "response", "target", "announcement", "denial", "demand", "ruling"] as const;
const PARTS = ["reversal", "ruling", "announcement"] as const;

export async function joinEditorial(
  source: DataSource,
  rows: CorpusRows,
  { book, nameOf }: { readonly book: SpeakerBook; readonly nameOf: (actorId: string) => string },
  given: ReportEditorial | undefined,
): Promise<Editorial> {
  const facts = given ?? NOTHING;
  const places: Span[] = [...unpackTable<Span>(facts.items), ...unpackTable<Span>(facts.first_charges)];
  for (const table of PLACED) places.push(...(await source.rows<Span>(table)));
  places.push(...(await source.rows<Span>("part", { where: { owner_table: PARTS } })));
  const spotOf = await spotMaker(source, places, rows, book);
  return {
    facts,
    ledger: await joinLedger(source, facts, spotOf, book, nameOf),
    agenda: await joinAgenda(source, facts, spotOf, rows.actors),
    alignment: await joinAlignment(source, spotOf, book),
    chains: await joinDemands(source, spotOf),
  };
}
