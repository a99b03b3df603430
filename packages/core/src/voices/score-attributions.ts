/**
 * How well found attributions agree with labelled ones, as attribution corpora are scored (Pareti, 2016; Almeida et al., 2014):
 * contents by the characters and words they cover, whole attributions one to one with at least half of their contents in common,
 * and sources on those. Cost: linear in text, quadratic in the attributions of one text.
 */
import { matchOneToOne } from "../algo/match-one-to-one.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";

/** What a person marked; rule and class are not asked for. */
export interface LabelledAttribution {
  readonly source: Extent | null;
  readonly content: readonly Extent[];
}

export interface ScoredText {
  readonly text: string;
  readonly found: readonly FoundAttribution[];
  readonly gold: readonly LabelledAttribution[];
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RuleScore {
  readonly rule: string;
  readonly foundCount: number;
  /** Share whose content agrees with a labelled one. */
  readonly frameShare: number;
  /** Share whose content and source agree. */
  readonly frameAndSourceShare: number;
}

export interface AttributionScore {
  readonly foundCount: number;
  readonly goldCount: number;
  readonly contentCharacters: Agreement;
  readonly contentTokens: Agreement;
  /** One to one, contents with intersection over union >= .5. */
  readonly frames: Agreement;
  /** Of those, only pairs whose sources have the same head, or both none. */
  readonly framesWithSource: Agreement;
  /** Share of agreeing pairs whose sources share a character, or are both none. */
  readonly sourceOverlap: number;
  /** Share of agreeing pairs with a labelled source whose heads are the same. */
  readonly sourceHead: number;
  /** By name. */
  readonly rules: readonly RuleScore[];
}

const LEAST_OVERLAP = 0.5;
const HEAD_ENDS = /(?:,| [-–—] |\s(?:of|for|at|in|from|with|who|that|which|on|to|close|familiar|and)\s|\().*$/su;

/** Scores all texts together: counts are added up first, so that a long text weighs more. */
export function scoreAttributions(texts: readonly ScoredText[]): AttributionScore {
  const characters = { shared: 0, found: 0, gold: 0 };
  const tokens = { shared: 0, found: 0, gold: 0 };
  const rules = new Map<string, { found: number; frames: number; sources: number }>();
  const total = { found: 0, gold: 0, frames: 0, sources: 0, overlaps: 0, labelledSources: 0, heads: 0 };
  for (const { text, found, gold } of texts) {
    const foundMask = coverage(text.length, found);
    const goldMask = coverage(text.length, gold);
    for (let place = 0; place < text.length; place++) count(characters, foundMask[place]!, goldMask[place]!);
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) count(tokens, foundMask[match.index]!, goldMask[match.index]!);
    const partners = matchFrames(found, gold);
    total.found += found.length;
    total.gold += gold.length;
    for (const [place, attribution] of found.entries()) {
      const rule = rules.get(attribution.rule) ?? { found: 0, frames: 0, sources: 0 };
      rules.set(attribution.rule, rule);
      rule.found++;
      const partner = partners.get(place);
      if (partner === undefined) continue;
      const label = gold[partner]!;
      const sameHead = hasSameHead(text, attribution.source, label.source);
      rule.frames++;
      total.frames++;
      if (sameHead) {
        rule.sources++;
        total.sources++;
      }
      if (label.source !== null) total.labelledSources++;
      if (label.source !== null && sameHead) total.heads++;
      if (doOverlap(attribution.source, label.source)) total.overlaps++;
    }
  }
  return {
    foundCount: total.found,
    goldCount: total.gold,
    contentCharacters: agreement(characters.shared, characters.found, characters.gold),
    contentTokens: agreement(tokens.shared, tokens.found, tokens.gold),
    frames: agreement(total.frames, total.found, total.gold),
    framesWithSource: agreement(total.sources, total.found, total.gold),
    sourceOverlap: share(total.overlaps, total.frames),
    sourceHead: share(total.heads, total.labelledSources),
    rules: [...rules]
      .map(([rule, n]) => ({
        rule,
        foundCount: n.found,
        frameShare: share(n.frames, n.found),
        frameAndSourceShare: share(n.sources, n.found),
      }))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

/**
 * Pairs of found and labelled attributions, one to one, the best agreement first; index in `found` to index in `gold`.
 * Only pairs whose contents share half of what either covers.
 */
export function matchFrames(found: readonly FoundAttribution[], gold: readonly LabelledAttribution[]): Map<number, number> {
  const overlap = ({ content }: FoundAttribution, label: LabelledAttribution): number => {
    const shared = sharedLength(content, label.content);
    return share(shared, lengthOf(content) + lengthOf(label.content) - shared);
  };
  return matchOneToOne(found, gold, { overlap, least: LEAST_OVERLAP });
}

/** The word that a source is about: the last one before what qualifies it; small letters. */
export function sourceHead(source: string): string {
  const plain = source.trim().replace(/^["“‘(]+/u, "");
  const core = plain.replace(HEAD_ENDS, "").trim() || plain;
  return /[\p{L}\p{N}][\p{L}\p{N}.&’'-]*$/u.exec(core.replace(/[’']s?$/u, "").replace(/[^\p{L}\p{N}]+$/u, ""))?.[0].toLowerCase() ?? "";
}

function hasSameHead(text: string, found: Extent | null, label: Extent | null): boolean {
  if (found === null || label === null) return found === label;
  if (!doOverlap(found, label)) return false;
  const head = sourceHead(text.slice(found.start, found.end));
  return head === sourceHead(text.slice(label.start, label.end));
}

function doOverlap(a: Extent | null, b: Extent | null): boolean {
  if (a === null || b === null) return a === b;
  return a.start < b.end && b.start < a.end;
}

function coverage(length: number, attributions: readonly LabelledAttribution[]): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { content } of attributions) for (const { start, end } of content) mask.fill(1, start, end);
  return mask;
}

function count(into: { shared: number; found: number; gold: number }, found: number, gold: number): void {
  into.found += found;
  into.gold += gold;
  into.shared += found & gold;
}

function lengthOf(extents: readonly Extent[]): number {
  return extents.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedLength(a: readonly Extent[], b: readonly Extent[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function agreement(shared: number, found: number, gold: number): Agreement {
  return { precision: share(shared, found), recall: share(shared, gold), f1: share(2 * shared, found + gold) };
}
