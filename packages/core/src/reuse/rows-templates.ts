/**
 * Rows of templates and of lines with slots.
 *
 * A form that several people filled in belongs to the item that is the most telling of its lines and counts: parts
 * `slot` (what each text fills in; `seq` is the slot), `frame` (stretches of the first text) and `template` (each text from its first to
 * its last word of the form), terms for the numbers. Every other line of the form has the part `template` of the first text, which is the
 * same place, and so leads to it. Lines that lead no form have `slot` and `frame` of their own where each filled in a name or a sum. A form of one speaker belongs to his matches: the first carries the parts, none counts.
 * Cost: linear in places of families and in fillers.
 */
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { TermRow } from "../model/tables/term.ts";
import type { Families } from "./family-build.ts";
import type { ItemInput } from "./item-input.ts";
import type { JointJudge } from "./layer-joint.ts";
import type { Stretch } from "./layer-judge.ts";
import type { PlaceBook } from "./rows-places.ts";
import { findTemplates, type Template } from "./template-families.ts";
import { LineSlots, type FilledLine } from "./template-lines.ts";
import type { FilledText, Form } from "./template-slots.ts";

/** Two speakers who differ have a variant each; three show a slot. */
const FEWEST_SPEAKERS = 3;

type BarePart = Omit<PartRow, "owner_table" | "owner_id">;
type Numbered = readonly [name: string, value: number, unit: string];
type FilledForm = Form & { readonly texts: readonly FilledText[] };

/** The line that carries a form, and all lines of it. */
interface TemplateLines {
  readonly template: Template;
  /** Number of the item that carries the parts; -1 when none of its lines counts, and the form is nobody's finding. */
  readonly lead: number;
  readonly items: readonly number[];
}

export interface TemplateRowsInput {
  readonly input: ItemInput;
  readonly families: Families;
  readonly book: PlaceBook;
  readonly joint: Pick<JointJudge, "judge">;
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
  readonly #lineSlots: LineSlots;
  /** Slots of single lines, found once. */
  readonly #filledLines = new Map<number, FilledLine | undefined>();

  constructor(input: TemplateRowsInput) {
    this.#input = input;
    const { columns, documents, passages } = input.input;
    const templates = findTemplates({ columns, documents, passages, weights: input.families.weights });
    this.#lineSlots = new LineSlots(columns, input.families.weights);
    const formOf = new Uint32Array(documents.canonical.length);
    this.#ownForm = new Uint32Array(documents.canonical.length);
    templates.forEach((template, index) => {
      for (const document of template.documents) (template.isOwn ? this.#ownForm : formOf)[document] = index + 1;
    });
    this.#own = templates.map((template) => (template.isOwn ? template : undefined));
    for (const lines of linesOf(templates, formOf, input))
      if (lines.lead >= 0) for (const item of lines.items) this.#byItem.set(item, lines);
  }

  /** Whether two documents are one speaker's fillings of one form. */
  isOwnForm(a: number, b: number): boolean {
    return this.#ownForm[a] !== 0 && this.#ownForm[a] === this.#ownForm[b];
  }

  /** Terms of an item, after those it has; `seq` is counted from `from`. */
  termsOf(item: number, from: number): TermRow[] {
    const { items, book } = this.#input;
    const owner = { owner_table: "item", owner_id: items[item]!.item_id };
    const lines = this.#byItem.get(item);
    const texts: Numbered[] = lines === undefined ? [] : [["template_texts", countTexts(lines.template, book), "texts"]];
    const form = lines?.lead === item ? lines.template : this.#filledLine(item);
    const numbers: Numbered[] = form === undefined ? texts : [...formNumbers(form), ...texts];
    return numbered(owner, numbers, from);
  }

  /** Parts of an item: all of its form's when it leads, else where the form stands and what is filled in within the line. */
  partsOf(item: number): PartRow[] {
    const owner = { owner_table: "item", owner_id: this.#input.items[item]!.item_id };
    const lines = this.#byItem.get(item);
    if (lines?.lead === item) return this.#templateParts(lines.template).map((part) => ({ ...owner, ...part }));
    const place =
      lines === undefined ? [] : this.#templateParts(lines.template).filter(({ role, seq }) => role === "template" && seq === 0);
    const line = this.#filledLine(item);
    const own = line?.places.map(({ document }) => document) ?? [];
    const parts = line === undefined ? place : [...place, ...this.#formParts(line, own)];
    return parts.map((part) => ({ ...owner, ...part }));
  }

  /** Slots of a line that counts and that several people say. */
  #filledLine(item: number): FilledLine | undefined {
    const { suppressed_by, speaker_count } = this.#input.items[item]!;
    if (suppressed_by !== "" || speaker_count < FEWEST_SPEAKERS) return undefined;
    if (!this.#filledLines.has(item)) this.#filledLines.set(item, this.#lineSlots.find(this.#input.families.families[item]!.places));
    return this.#filledLines.get(item);
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
      const numbers: Numbered[] = [...formNumbers(template), ["template_texts", countTexts(template, this.#input.book), "texts"]];
      terms.push(...numbered(owner, numbers, 0));
      parts.push(...this.#templateParts(template).map((part) => ({ ...owner, ...part })));
    }
    return { terms, parts };
  }

  /** Where each text of a template has it, then its frame and slots. */
  #templateParts(template: Template): BarePart[] {
    const { documents, texts, frame } = template;
    const parts: BarePart[] = [];
    documents.forEach((document, index) => {
      let first = -1;
      let end = -1;
      texts[index]!.partner.forEach((token, at) => {
        if (token < 0 || frame[at] === 0) return;
        if (first < 0) first = token;
        end = token + 1;
      });
      if (first >= 0) this.#add(parts, "template", index, { document, first, end });
    });
    return [...parts, ...this.#formParts(template, documents)];
  }

  #formParts({ texts, frame, slots }: FilledForm, documents: readonly number[]): BarePart[] {
    const parts: BarePart[] = [];
    for (let at = 0, seq = 0; at < frame.length; at++) {
      if (frame[at] === 0) continue;
      let end = at;
      while (end < frame.length && frame[end] === 1) end++;
      this.#add(parts, "frame", seq++, { document: documents[0]!, first: texts[0]!.first + at, end: texts[0]!.first + end });
      at = end;
    }
    slots.forEach(({ fillers }, seq) =>
      fillers.forEach((filler, index) => {
        if (filler !== undefined) this.#add(parts, "slot", seq, { document: documents[index]!, ...filler });
      }),
    );
    return parts;
  }

  /** A part in a document and in all that have its text; none for what is left blank. */
  #add(parts: BarePart[], role: string, seq: number, stretch: Stretch): void {
    if (stretch.end <= stretch.first) return;
    const { input, book } = this.#input;
    for (const copy of book.withCopies(stretch.document)) {
      const [span_start, span_end] = book.spanOf(stretch, copy);
      parts.push({ role, seq, source_id: input.names.sourceIds[copy]!, span_start, span_end });
    }
  }
}

/** The lines of each form of several people: families at least half of whose places stand in its texts. */
function linesOf(templates: readonly Template[], formOf: Uint32Array, input: TemplateRowsInput): TemplateLines[] {
  const found = new Map<number, number[]>();
  input.families.families.forEach(({ places }, item) => {
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
  return [...found].map(([form, ofForm]) => ({ template: templates[form - 1]!, items: ofForm, lead: leadOf(ofForm, input) }));
}

/**
 * The line that counts and is worth most over all its speakers; the earlier one of equals; -1 for none. What several put out together is
 * declared: they filled in no form.
 */
function leadOf(numbers: readonly number[], { items, families, joint }: TemplateRowsInput): number {
  let lead = -1;
  const worth = (item: number): number => items[item]!.surprisal_bits * items[item]!.speaker_count;
  for (const item of numbers) {
    if (items[item]!.suppressed_by !== "" || joint.judge(families.families[item]!.places).isTogether.includes(1)) continue;
    if (lead < 0 || worth(item) > worth(lead)) lead = item;
  }
  return lead;
}

function formNumbers({ slots, frameTokens }: Form): Numbered[] {
  return [
    ["slot_count", slots.length, "slots"],
    ["frame_tokens", frameTokens, "tokens"],
  ];
}

function countTexts({ documents }: Template, book: PlaceBook): number {
  return documents.reduce((sum, document) => sum + book.withCopies(document).length, 0);
}

function numbered(owner: Pick<TermRow, "owner_table" | "owner_id">, numbers: readonly Numbered[], from: number): TermRow[] {
  return numbers.map(([name, value, unit], index) => ({ ...owner, seq: from + index, name, value, unit }));
}
