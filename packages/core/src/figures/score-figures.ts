/** Scores found figures against labelled passages: one found to one labelled of the same kind, when spans or vehicles share most of the shorter one. */
import type { Extent } from "../model/extent.ts";
import type { FigureRow } from "../model/tables/figure.ts";

export interface LabelledFigure {
  readonly kind: FigureRow["kind"];
  readonly span: Extent;
  readonly vehicle: Extent;
}

/** A passage in which every figure is labelled. */
export interface LabelledFigures {
  readonly labels: readonly LabelledFigure[];
  readonly near_misses: readonly { readonly span: Extent }[];
  /** What was found inside the passage. */
  readonly found: readonly (Extent & { readonly kind: FigureRow["kind"]; readonly vehicle: Extent; readonly rule: string })[];
}

export interface FigureScore {
  /** Kind or rule. */
  readonly name: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** 1 when nothing was found. */
  readonly precision: number;
  /** 1 when nothing is labelled; NaN never. For a rule, the share of the labels of its kind that it finds. */
  readonly recall: number;
}

export interface FiguresScore {
  /** In the order of `figureKinds`, kinds without labels and findings left out. */
  readonly kinds: readonly FigureScore[];
  /** By name. */
  readonly rules: readonly FigureScore[];
  readonly nearMisses: { readonly count: number; readonly leftAlone: number };
}

const LEAST_SHARED = 0.5;
export const figureKinds: readonly FigureRow["kind"][] = ["simile", "metaphor", "epithet", "proverb", "idiom"];

/** Indices of labels by indices of what was found, as far as they belong together. */
export function matchFigures({ labels, found }: LabelledFigures): Map<number, number> {
  const pairs = found.flatMap((figure, i) =>
    labels.flatMap((label, j) => {
      const share = label.kind === figure.kind ? Math.max(shared(figure, label.span), shared(figure.vehicle, label.vehicle)) : 0;
      return share >= LEAST_SHARED ? [{ i, j, share }] : [];
    }),
  );
  pairs.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs)
    if (!matched.has(i) && !taken.has(j)) {
      matched.set(i, j);
      taken.add(j);
    }
  return matched;
}

/** Scores by kind and by rule over all passages. */
export function scoreFigures(passages: readonly LabelledFigures[]): FiguresScore {
  const kinds = new Map<string, Tally>();
  const rules = new Map<string, Tally & { kind: string }>();
  let [count, leftAlone] = [0, 0];
  for (const passage of passages) {
    const matched = matchFigures(passage);
    for (const label of passage.labels) tally(kinds, label.kind).labelled++;
    passage.found.forEach(({ kind, rule }, i) => {
      const own = rules.get(rule) ?? { kind, labelled: 0, found: 0, right: 0 };
      rules.set(rule, own);
      for (const each of [tally(kinds, kind), own]) {
        each.found++;
        if (matched.has(i)) each.right++;
      }
    });
    const wrong = passage.found.filter((_, i) => !matched.has(i));
    for (const { span } of passage.near_misses) {
      count++;
      if (!wrong.some((figure) => figure.start < span.end && span.start < figure.end)) leftAlone++;
    }
  }
  for (const own of rules.values()) own.labelled = tally(kinds, own.kind).labelled;
  return {
    kinds: figureKinds.flatMap((name) => (kinds.has(name) ? [scored(name, kinds.get(name)!)] : [])),
    rules: [...rules].map(([name, own]) => scored(name, own)).sort((x, y) => (x.name < y.name ? -1 : 1)),
    nearMisses: { count, leftAlone },
  };
}

interface Tally {
  labelled: number;
  found: number;
  right: number;
}

function tally(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? { labelled: 0, found: 0, right: 0 };
  tallies.set(name, known);
  return known;
}

function scored(name: string, { labelled, found, right }: Tally): FigureScore {
  return { name, labelled, found, right, precision: found === 0 ? 1 : right / found, recall: labelled === 0 ? 1 : right / labelled };
}

function shared(left: Extent, right: Extent): number {
  const overlap = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return overlap <= 0 ? 0 : overlap / Math.max(1, Math.min(left.end - left.start, right.end - right.start));
}
