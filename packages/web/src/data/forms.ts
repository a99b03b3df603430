/** What was filled into the form of a line, slot by slot, and who signs a text: parts of items joined with their words. */
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { DataSource } from "./data-source.ts";
import type { Line } from "./line.ts";
import type { Speaker } from "./speaker.ts";

/** A stretch of the frame, the number of a slot (from 1), or words that are neither. */
export type FramePiece =
  | { readonly kind: "frame"; readonly text: string }
  | { readonly kind: "slot"; readonly number: number }
  | { readonly kind: "own" };

/** What one speaker filled into a slot. */
export interface Filling {
  readonly speaker: Speaker;
  readonly text: string;
}

export interface LineForm {
  /** In the order of the text; empty for a line in which nothing is filled in. */
  readonly frame: readonly FramePiece[];
  /** Fillings per slot, in the order of the line's places; a speaker who left a slot blank is missing. */
  readonly slots: readonly { readonly number: number; readonly fillings: readonly Filling[] }[];
  /** How many texts are of this form as wholes; 0 where only the line is filled in. */
  readonly textCount: number;
  /** The line that tells the whole form this line is part of; empty when it is this line or there is none. */
  readonly leadId: string;
  /** Names that sign, as written. */
  readonly signatories: readonly string[];
}

/** Forms by item. Items without parts of this kind have no entry. */
export async function joinForms(source: DataSource, parts: readonly PartRow[], lines: readonly Line[]): Promise<Map<string, LineForm>> {
  const rows = parts.filter(({ owner_table, role }) => owner_table === "item" && role in roles);
  const excerpts = await source.excerpts(rows);
  const words = new Map(rows.map((row, index) => [row, excerpts[index]?.text ?? ""]));
  const byItem = grouped(rows, ({ owner_id }) => owner_id);
  const leads = new Map<string, string>();
  for (const [itemId, own] of byItem) if (own.filter(({ role }) => role === "template").length > 1) leads.set(placeOfForm(own), itemId);
  const lineOf = new Map(lines.map((line) => [line.item.item_id, line]));
  return new Map(
    [...byItem].map(([itemId, own]) => {
      const ofRole = (role: keyof typeof roles) => own.filter((row) => row.role === role).sort((a, b) => a.seq - b.seq);
      const leadId = leads.get(placeOfForm(own)) ?? "";
      const signatories = ofRole("signatory").map((row) => words.get(row) ?? "");
      const line = lineOf.get(itemId);
      const slots = ofRole("slot");
      const texts = ofRole("template").length;
      return [
        itemId,
        {
          frame: slots.length === 0 ? [] : drawFrame(ofRole("frame"), slots, words),
          slots: line === undefined ? [] : fillSlots(slots, line, words),
          textCount: texts > 1 ? texts : 0,
          leadId: leadId === itemId ? "" : leadId,
          signatories,
        },
      ];
    }),
  );
}

const roles = { slot: true, frame: true, template: true, signatory: true } as const;

/** Where the first text of a form stands: equal for all lines of the form. */
function placeOfForm(parts: readonly PartRow[]): string {
  const first = parts.find(({ role, seq }) => role === "template" && seq === 0);
  return first === undefined ? "" : `${first.source_id}|${first.span_start}|${first.span_end}`;
}

/** Frame and slots of the first text, in its order; what is neither is a gap. */
function drawFrame(frame: readonly PartRow[], slots: readonly PartRow[], words: ReadonlyMap<PartRow, string>): FramePiece[] {
  const centre = frame[0]?.source_id;
  const stretches = [...frame, ...slots.filter(({ source_id }) => source_id === centre)].sort((a, b) => a.span_start - b.span_start);
  const pieces: FramePiece[] = [];
  stretches.forEach((part, index) => {
    const before = stretches[index - 1];
    if (part.role === "frame" && before?.role === "frame") pieces.push({ kind: "own" });
    pieces.push(part.role === "frame" ? { kind: "frame", text: words.get(part) ?? "" } : { kind: "slot", number: part.seq + 1 });
  });
  return pieces;
}

function fillSlots(slots: readonly PartRow[], line: Line, words: ReadonlyMap<PartRow, string>): LineForm["slots"] {
  const places = new Map<string, { readonly member: ItemMemberRow; readonly speaker: Speaker }>();
  for (const place of [...line.uses, ...line.mentions]) if (!places.has(place.member.source_id)) places.set(place.member.source_id, place);
  const order = [...places.keys()];
  return [...grouped(slots, ({ seq }) => seq)].map(([seq, rows]) => ({
    number: seq + 1,
    fillings: rows
      .flatMap((row): (Filling & { readonly at: number })[] => {
        const place = places.get(row.source_id);
        return place === undefined ? [] : [{ speaker: place.speaker, text: words.get(row) ?? "", at: order.indexOf(row.source_id) }];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ speaker, text }) => ({ speaker, text })),
  }));
}

/** Rows by key, in the order of the first of each. */
function grouped<Key>(rows: readonly PartRow[], keyOf: (row: PartRow) => Key): Map<Key, PartRow[]> {
  const groups = new Map<Key, PartRow[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
