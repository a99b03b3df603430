import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Level } from "@hymnsheet/core/model/levels";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { deviceTable, type DeviceRow } from "@hymnsheet/core/model/tables/device";
import { figureTable, type FigureRow } from "@hymnsheet/core/model/tables/figure";
import type { QuestionName } from "@hymnsheet/core/messages/validation";
import { asQuestion, type Question, type Side } from "./question.ts";

type PlacedRow = Span & { readonly speaker_id: string; readonly utterance_id: string };

/** What a row is asked as; undefined when it is no candidate. */
interface Asked {
  readonly kind: string;
  readonly isClaimed: boolean;
  readonly detail?: string;
}

/** A question about one place: a row with a span and a speaker. */
interface PlaceQuestion<Row> {
  readonly name: QuestionName;
  readonly level: Level;
  readonly table: AnyTable;
  /** Column with the id. */
  readonly id: keyof Row & string;
  readonly ask: (row: Row) => Asked | undefined;
}

function askPlaces<Row extends PlacedRow>({ name, level, table, id, ask }: PlaceQuestion<Row>): Question {
  return asQuestion<Row>({
    name,
    level,
    async *candidates(reader: ProjectReader) {
      for await (const rows of reader.scan<Row>(table))
        for (const row of rows) {
          const asked = ask(row);
          if (asked !== undefined) yield { ownerTable: table.name, ownerId: String(row[id]), detail: "", row, ...asked };
        }
    },
    sides: async (_, candidates) => candidates.map(({ row }) => [sideOf(row)]),
  });
}

function sideOf({ speaker_id, utterance_id, source_id, span_start, span_end }: PlacedRow): Side {
  return { speakerId: speaker_id, saidIn: { table: "utterance", id: utterance_id }, spans: [{ source_id, span_start, span_end }] };
}

/** Whose words: attributions that a text makes. What the input declares, or gives to nobody, is no finding. */
export const askAttributions = askPlaces<AttributionRow>({
  name: "attribution",
  level: "voices",
  table: attributionTable,
  id: "attribution_id",
  ask: ({ form, is_declared, speaker_id, suppressed_by }) =>
    is_declared || suppressed_by !== "" || speaker_id.startsWith("unknown:") ? undefined : { kind: form, isClaimed: true },
});

/** Figures in use. Rejected are those that the speaker quotes or rejects, as the program reads it. */
export const askFigures = askPlaces<FigureRow>({
  name: "figure",
  level: "figures",
  table: figureTable,
  id: "figure_id",
  ask: ({ kind, suppressed_by }) =>
    suppressed_by === "rejected_in_review"
      ? undefined
      : { kind: suppressed_by === "" ? kind : "not_used", isClaimed: suppressed_by === "", detail: kind },
});

/** Devices. Rejected are candidates of ranked types below their threshold. */
export const askDevices = askPlaces<DeviceRow>({
  name: "device",
  level: "devices",
  table: deviceTable,
  id: "device_id",
  ask: ({ type, is_shown }) => ({ kind: type, isClaimed: is_shown, detail: type }),
});

/** Charges among claims. Rejected are claims of every other kind. */
export const askAllegations = askPlaces<ClaimRow>({
  name: "allegation",
  level: "claims",
  table: claimTable,
  id: "claim_id",
  ask: ({ kind, modality, suppressed_by }) => {
    if (suppressed_by !== "" || kind === "none") return undefined;
    if (kind === "allegation") return { kind: modality, isClaimed: true };
    return { kind: kind === "fact" || kind === "own_experience" ? "statement_of_fact" : "other_kind", isClaimed: false };
  },
});
