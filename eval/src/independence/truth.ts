/** What is true of a planted corpus: who had each allegation from where, and what follows for pairs and counts. */

export const STRATA = [
  "base",
  "thin",
  "bridges",
  "all_copies",
  "chain",
  "miscalibrated",
  "witnesses",
  "independents",
  "two_texts",
  "declared",
  "twin_with",
  "twin_without",
  "nulls",
] as const;
export type Stratum = (typeof STRATA)[number];

export type Camp = "accusers" | "critics" | "accused" | "onlookers" | "background";
export type Relation = "copy" | "common_source" | "independent";

/** Where somebody has a line from. */
export type Origin =
  | { readonly kind: "own" }
  | { readonly kind: "text"; readonly text_id: string }
  | { readonly kind: "speaker"; readonly speaker_id: string };

/** A place where a speaker says a line; `text` is exactly what stands there. */
export interface Mention {
  readonly line_id: string;
  readonly allegation_id: string | null;
  readonly speaker_id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly origin: Origin;
  readonly change: "own" | "verbatim" | "light" | "heavy";
  /** True when the words name the person they come from, or that the statement is a joint one. */
  readonly is_declared: boolean;
  /** False for lines that stand with an allegation and do not make it. */
  readonly makes_allegation: boolean;
}

export interface PairTruth {
  readonly a_speaker_id: string;
  readonly b_speaker_id: string;
  readonly relation: Relation;
  /** Who had it first, for `copy`. */
  readonly earlier_speaker_id: string | null;
  readonly is_declared: boolean;
}

export interface AllegationTruth {
  readonly allegation_id: string;
  readonly kind: string;
  readonly speakers: readonly string[];
  /** Distinct origins among its speakers. */
  readonly origin_count: number;
  /** Per speaker the origins it all goes back to: `text:ID` or `own:SPEAKER`. */
  readonly roots: Readonly<Record<string, readonly string[]>>;
  /** Every pair of its speakers. */
  readonly pairs: readonly PairTruth[];
  /** Only the places that make it. */
  readonly mentions: readonly Mention[];
}

export interface CommonTextTruth {
  readonly text_id: string;
  readonly lines: readonly {
    readonly line_no: number;
    readonly line_id: string;
    readonly text: string;
    readonly mentions: readonly Mention[];
  }[];
}

export interface CorpusTruth {
  readonly stratum: Stratum;
  readonly seed: number;
  readonly accused_id: string;
  readonly speakers: readonly { readonly speaker_id: string; readonly name: string; readonly camp: Camp; readonly party: string }[];
  readonly statements: readonly {
    readonly source_id: string;
    readonly speaker_id: string;
    readonly event: string;
    readonly date_said: string;
    readonly date_given: string;
    readonly is_date_wrong: boolean;
  }[];
  readonly allegations: readonly AllegationTruth[];
  /** Pairs of speakers that share a source in anything they say; all others are independent. */
  readonly dependent_pairs: readonly PairTruth[];
  readonly common_texts: readonly CommonTextTruth[];
}

type Parents = ReadonlyMap<string, readonly Origin[]>;

/** Everything a speaker's words go back to, himself left out: speakers by id and roots as `text:ID` and `own:SPEAKER`. */
function traceBack(speaker: string, parents: Parents): { readonly ancestors: ReadonlySet<string>; readonly roots: ReadonlySet<string> } {
  const ancestors = new Set<string>();
  const roots = new Set<string>();
  const waiting = [speaker];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const origin of parents.get(at) ?? []) {
      if (origin.kind === "own") roots.add(`own:${at}`);
      else if (origin.kind === "text") roots.add(`text:${origin.text_id}`);
      else if (!ancestors.has(origin.speaker_id)) {
        ancestors.add(origin.speaker_id);
        // A speaker of whom nothing more is given is where the trace ends.
        if (!parents.has(origin.speaker_id)) roots.add(`own:${origin.speaker_id}`);
        waiting.push(origin.speaker_id);
      }
    }
  }
  return { ancestors, roots };
}

/** Origins of the speakers of one allegation, or of one line. */
export function rootsOf(parents: Parents): Record<string, string[]> {
  return Object.fromEntries([...parents.keys()].sort().map((speaker) => [speaker, [...traceBack(speaker, parents).roots].sort()]));
}

/** Distinct origins among some of the speakers. */
export function countOrigins(roots: Readonly<Record<string, readonly string[]>>, speakers: Iterable<string>): number {
  const all = new Set<string>();
  for (const speaker of speakers) for (const root of roots[speaker] ?? []) all.add(root);
  return all.size;
}

/** Relations of all pairs of speakers of one allegation, or of one line; speakers by code units. */
export function relatePairs(parents: Parents, declared: ReadonlyMap<string, "joint" | "cited"> = new Map()): PairTruth[] {
  const speakers = [...parents.keys()].sort();
  const traces = new Map(speakers.map((speaker) => [speaker, traceBack(speaker, parents)]));
  return speakers.flatMap((a, place) =>
    speakers.slice(place + 1).map((b): PairTruth => {
      const [left, right] = [traces.get(a)!, traces.get(b)!];
      const form = declared.get(`${a}|${b}`);
      // Those who sign one statement have a text in common, and neither had it first.
      const earlier = form === "joint" ? null : right.ancestors.has(a) ? a : left.ancestors.has(b) ? b : null;
      const isShared = [...left.roots].some((root) => right.roots.has(root));
      return {
        a_speaker_id: a,
        b_speaker_id: b,
        relation: earlier !== null ? "copy" : isShared ? "common_source" : "independent",
        earlier_speaker_id: earlier,
        is_declared: form !== undefined,
      };
    }),
  );
}

const RANK: Readonly<Record<Relation, number>> = { copy: 2, common_source: 1, independent: 0 };

/** Keeps for each pair of speakers its strongest relation; independent pairs fall out. When both had something from the other nobody is earlier. */
export function strongestPairs(pairs: readonly PairTruth[]): PairTruth[] {
  const strongest = new Map<string, PairTruth>();
  for (const pair of pairs) {
    if (pair.relation === "independent") continue;
    const key = `${pair.a_speaker_id}|${pair.b_speaker_id}`;
    const known = strongest.get(key);
    const stronger = known === undefined || RANK[pair.relation] > RANK[known.relation] ? pair : known;
    const isTorn = known?.relation === "copy" && pair.relation === "copy" && known.earlier_speaker_id !== pair.earlier_speaker_id;
    strongest.set(key, {
      ...stronger,
      earlier_speaker_id: isTorn ? null : stronger.earlier_speaker_id,
      is_declared: pair.is_declared || (known?.is_declared ?? false),
    });
  }
  return [...strongest.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pair]) => pair);
}
