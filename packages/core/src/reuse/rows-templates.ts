/**
 * Rows of templates. A form that several people filled in belongs to the item that is the most telling of its lines and counts: parts
 * `slot` (what each text fills in; `seq` is the slot), `frame` (stretches of the first text) and `template` (each text from its first to
 * its last word of the form), terms for the numbers. Every other line of the form has the part `template` of the first text, which is the
 * same place, and so leads to it. A form of one speaker belongs to his matches: the first carries the parts, none counts.
 * Cost: linear in places of families and in fillers.
 */
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { Families } from "./family-build.ts";
import type { ItemInput } from "./item-input.ts";
import type { Stretch } from "./layer-judge.ts";
import type { PlaceBook } from "./rows-places.ts";
import { findTemplates, type Template } from "./template-families.ts";

/** The line that carries a form, and all lines of it. */
interface TemplateLines {
  readonly template: Template;
  /** Number of the item that carries the parts; -1 when none of its lines counts. */
  readonly lead: number;
  readonly items: readonly number[];
}

export interface TemplateRowsInput {
  readonly input: ItemInput;
  readonly families: Families;
  readonly book: PlaceBook;
  /** Parallel to the families. */
  readonly items: readonly ItemRow[];
}

export class TemplateRows {
  readonly #input: TemplateRowsInput;
  /** Per document: number plus one of the form of one speaker it is of; 0 for none. */
  readonly #ownForm: Uint32Array;
  /** The forms of one speaker, by number; undefined for those of several. */
  readonly #own: readonly (Template | undefined)[];
  /** By item, its form. */
  readonly #byItem = new Map<number, TemplateLines>();

  constructor(input: TemplateRowsInput) {
    this.#input = input;
    const { columns, documents, passages } = input.input;
    const templates = findTemplates({ columns, documents, passages, weights: input.families.weights });
    const formOf = new Uint32Array(documents.canonical.length);
    this.#ownForm = new Uint32Array(documents.canonical.length);
    templates.forEach((template, index) => {
      for (const document of template.documents) (template.isOwn ? this.#ownForm : formOf)[document] = index + 1;
    });
    this.#own = templates.map((template) => (template.isOwn ? template : undefined));
    for (const lines of linesOf(templates, formOf, input)) for (const item of lines.items) this.#byItem.set(item, lines);
  }

  /** Whether two documents are one speaker's fillings of one form. */
  isOwnForm(a: number, b: number): boolean {
    return this.#ownForm[a] !== 0 && this.#ownForm[a] === this.#ownForm[b];
  }

  /** Terms of an item, after those it has; `seq` is counted from `from`. */
  termsOf(item: number, from: number): TermRow[] {
    const lines = this.#byItem.get(item);
    if (lines === undefined || lines.lead < 0) return [];
    return termRows("item", this.#input.items[item]!.item_id, lines.template, from, this.#input.book);
  }

  /** Parts of an item: all of its form's when it leads, else where the form stands. */
  partsOf(item: number): PartRow[] {
    const lines = this.#byItem.get(item);
    if (lines === undefined || lines.lead < 0) return [];
    const owner = { owner_table: "item", owner_id: this.#input.items[item]!.item_id };
    const parts = this.#formParts(lines.template);
    const shown = lines.lead === item ? parts : parts.filter(({ role, seq }) => role === "template" && seq === 0);
    return shown.map((part) => ({ ...owner, ...part }));
  }

  /**
   * Terms and parts of the forms of one speaker, each given to the first match between two of its texts.
   *
   * @param matchId  id of a passage.
   */
  ownRows(matchId: (passage: number) => string): { readonly terms: TermRow[]; readonly parts: PartRow[] } {
    const { passages } = this.#input.input;
    const terms: TermRow[] = [];
    const parts: PartRow[] = [];
    const seen = new Set<number>();
    for (let passage = 0; passage < passages.count; passage++) {
      const [a, b] = [passages.aDocument[passage]!, passages.bDocument[passage]!];
      if (!this.isOwnForm(a, b) || seen.has(this.#ownForm[a]!)) continue;
      seen.add(this.#ownForm[a]!);
      const template = this.#own[this.#ownForm[a]! - 1]!;
      const owner = { owner_table: "passage_match", owner_id: matchId(passage) };
      terms.push(...termRows(owner.owner_table, owner.owner_id, template, 0, this.#input.book));
      parts.push(...this.#formParts(template).map((part) => ({ ...owner, ...part })));
    }
    return { terms, parts };
  }

  #formParts({ documents, texts, frame, slots }: Template): Omit<PartRow, "owner_table" | "owner_id">[] {
    const { input, book } = this.#input;
    const parts: Omit<PartRow, "owner_table" | "owner_id">[] = [];
    const add = (role: string, seq: number, stretch: Stretch): void => {
      if (stretch.end <= stretch.first) return;
      for (const copy of book.withCopies(stretch.document)) {
        const [span_start, span_end] = book.spanOf(stretch, copy);
        parts.push({ role, seq, source_id: input.names.sourceIds[copy]!, span_start, span_end });
      }
    };
    const centre = texts[0]!;
    documents.forEach((document, index) => {
      const { partner } = texts[index]!;
      let first = -1;
      let end = -1;
      partner.forEach((token, at) => {
        if (token < 0 || frame[at] === 0) return;
        if (first < 0) first = token;
        end = token + 1;
      });
      if (first >= 0) add("template", index, { document, first, end });
    });
    for (let at = 0, seq = 0; at < frame.length; at++) {
      if (frame[at] === 0) continue;
      let end = at;
      while (end < frame.length && frame[end] === 1) end++;
      add("frame", seq++, { document: documents[0]!, first: centre.first + at, end: centre.first + end });
      at = end;
    }
    slots.forEach(({ fillers }, seq) =>
      fillers.forEach((filler, index) => {
        if (filler !== undefined) add("slot", seq, { document: documents[index]!, ...filler });
      }),
    );
    return parts;
  }
}

/** The lines of each form of several people: families at least half of whose places stand in its texts. */
function linesOf(
  templates: readonly Template[],
  formOf: Uint32Array,
  { families: { families }, items }: TemplateRowsInput,
): TemplateLines[] {
  const found = new Map<number, number[]>();
  families.forEach(({ places }, item) => {
    const counts = new Map<number, number>();
    for (const { document } of places) {
      const form = formOf[document]!;
      if (form !== 0) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    for (const [form, count] of counts)
      if (count * 2 >= places.length) {
        const known = found.get(form);
        if (known) known.push(item);
        else found.set(form, [item]);
        break;
      }
  });
  return [...found].map(([form, ofForm]) => ({ template: templates[form - 1]!, items: ofForm, lead: leadOf(ofForm, items) }));
}

/** The line that counts and is worth most over all its speakers; the earlier one of equals; -1 for none. */
function leadOf(numbers: readonly number[], items: readonly ItemRow[]): number {
  let lead = -1;
  const worth = (item: number): number => items[item]!.surprisal_bits * items[item]!.speaker_count;
  for (const item of numbers) if (items[item]!.suppressed_by === "" && (lead < 0 || worth(item) > worth(lead))) lead = item;
  return lead;
}

function termRows(ownerTable: string, ownerId: string, template: Template, from: number, book: PlaceBook): TermRow[] {
  const textCount = template.documents.reduce((sum, document) => sum + book.withCopies(document).length, 0);
  const terms: [name: string, value: number, unit: string][] = [
    ["slot_count", template.slots.length, "slots"],
    ["frame_tokens", template.frameTokens, "tokens"],
    ["template_texts", textCount, "texts"],
  ];
  return terms.map(([name, value, unit], index) => ({ owner_table: ownerTable, owner_id: ownerId, seq: from + index, name, value, unit }));
}
