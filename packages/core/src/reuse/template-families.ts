/**
 * Templates: texts of one form that several people, or one office again and again, fill in. The texts are found along passages that
 * link whole texts, each is aligned with the same one (the centre), and frame and slots are read off.
 *
 * Papers: page templates from aligned documents of one site (Arasu & Garcia-Molina 2003); star alignment as an approximation of multiple
 * alignment (Gusfield 1993; Lee, Grasso & Sharlow 2002). Departure: texts come from different people, and each must hold most of the
 * frame itself, so that a chain of neighbours never becomes a form.
 * Cost: linear in passages, plus one alignment for each text that is linked, however many copies a form has.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { PassageColumns } from "./passage-columns.ts";
import { TextAligner, type TextStretch } from "./template-align.ts";
import { findSlots, type FilledText, type Form } from "./template-slots.ts";

/** Two texts may be of one form when their passages cover so much of the shorter one; slots with long fillings break passages. */
const LINK_SHARE = 0.45;
/** Aligned in order with the centre: so much of the shorter text, and of the longer one. */
const SHORTER_SHARE = 0.6;
const LONGER_SHARE = 0.4;
/** Fewer texts cannot show that a place is filled in each time; fewer slots, or frame between them, show no form. */
const FEWEST_TEXTS = 3;
const FEWEST_SLOTS = 2;
const FEWEST_FRAME_TOKENS = 25;
const FRAME_PER_SLOT = 4;
/** Longer texts are speeches and bills, not forms. */
const LONGEST_TEXT = 6000;

export interface Template extends Form {
  /** Documents, the centre first, the others ascending; canonical ones only. */
  readonly documents: readonly number[];
  /** Parallel to `documents`. */
  readonly texts: readonly FilledText[];
  /** Whether all of them are one speaker's. */
  readonly isOwn: boolean;
}

export interface TemplateInput {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly passages: PassageColumns;
  /** Bits per word id. */
  readonly weights: ArrayLike<number>;
}

/** Templates in the order of their centres' links, most first; no text is in two of them. */
export function findTemplates(input: TemplateInput): Template[] {
  const { columns, documents } = input;
  const links = linkTexts(input);
  const aligner = new TextAligner(columns.tokens, input.weights);
  const seeds = [...links.keys()].sort((x, y) => links.get(y)!.length - links.get(x)!.length || x - y);
  const isSeen = new Uint8Array(documents.canonical.length);
  const templates: Template[] = [];
  for (const seed of seeds) {
    if (isSeen[seed] === 1 || links.get(seed)!.length < FEWEST_TEXTS - 1) continue;
    const centre = textOf(columns, seed);
    const filled = new Map<number, FilledText>();
    filled.set(seed, { ...centre, partner: Int32Array.from({ length: centre.end - centre.first }, (_, at) => centre.first + at) });
    const refused = new Set<number>();
    for (const document of filled.keys()) {
      for (const other of links.get(document)!) {
        if (isSeen[other] === 1 || filled.has(other) || refused.has(other)) continue;
        const text = textOf(columns, other);
        const partner = aligner.align(centre, text);
        if (holdsForm(partner, centre, text)) filled.set(other, { ...text, partner });
        else refused.add(other);
      }
    }
    for (const document of filled.keys()) isSeen[document] = 1;
    if (filled.size < FEWEST_TEXTS) continue;
    const found = [seed, ...[...filled.keys()].filter((document) => document !== seed).sort((x, y) => x - y)];
    const texts = found.map((document) => filled.get(document)!);
    const form = findSlots(columns, texts, "whole");
    const dataSlots = form.slots.filter(({ isData }) => isData).length;
    if (dataSlots < FEWEST_SLOTS || form.frameTokens < Math.max(FEWEST_FRAME_TOKENS, form.slots.length * FRAME_PER_SLOT)) continue;
    const isOwn = found.every((document) => documents.speaker[document] === documents.speaker[seed]);
    templates.push({ ...form, documents: found, texts, isOwn });
  }
  return templates;
}

function textOf({ firstToken }: TokenColumns, document: number): TextStretch {
  return { first: firstToken[document]!, end: firstToken[document + 1]! };
}

function holdsForm(partner: Int32Array, a: TextStretch, b: TextStretch): boolean {
  let aligned = 0;
  for (const other of partner) if (other >= 0) aligned++;
  const lengths = [a.end - a.first, b.end - b.first];
  return aligned >= Math.min(...lengths) * SHORTER_SHARE && aligned >= Math.max(...lengths) * LONGER_SHARE;
}

/** Documents of people's own words whose passages cover much of both, either way; ascending. */
function linkTexts({ columns: { firstToken }, documents, passages }: TemplateInput): Map<number, number[]> {
  const links = new Map<number, number[]>();
  const add = (one: number, other: number): void => {
    const known = links.get(one);
    if (known) known.push(other);
    else links.set(one, [other]);
  };
  const length = (document: number): number => firstToken[document + 1]! - firstToken[document]!;
  const shared = new Map<number, number>();
  for (let passage = 0; passage < passages.count;) {
    const a = passages.aDocument[passage]!;
    shared.clear();
    for (; passage < passages.count && passages.aDocument[passage] === a; passage++) {
      const tokens = Math.min(passages.aEnd[passage]! - passages.aFirst[passage]!, passages.bEnd[passage]! - passages.bFirst[passage]!);
      const b = passages.bDocument[passage]!;
      shared.set(b, (shared.get(b) ?? 0) + tokens);
    }
    if (documents.isProse[a] === 1 || length(a) > LONGEST_TEXT) continue;
    for (const [b, tokens] of shared) {
      if (b === a || documents.isProse[b] === 1 || length(b) > LONGEST_TEXT) continue;
      if (tokens < Math.min(length(a), length(b)) * LINK_SHARE) continue;
      add(a, b);
      add(b, a);
    }
  }
  for (const list of links.values()) list.sort((x, y) => x - y);
  return links;
}
