/** Matches found rows with labelled ones: the same source, half of the shorter span in common, and a kind that the label allows. */

const FEWEST_SHARED = 0.5;

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A labelled row; `checks` are further columns by name, each with the values that are right, or null where none is said. */
export interface LabelledRow extends Place {
  readonly kinds: readonly string[];
  readonly isSoft: boolean;
  readonly checks: Readonly<Record<string, readonly string[] | null>>;
}

export interface FoundRow extends Place {
  readonly kind: string;
  readonly checks: Readonly<Record<string, string>>;
}

/** A row as it is printed. */
export interface JudgedRow extends Place {
  readonly verdict: "right" | "wrong" | "missed" | "soft";
  readonly kind: string;
  /** Of a wrong row with a place that is labelled otherwise, and of a missed one found as something else: that kind. */
  readonly other: string;
}

export interface TableScore {
  readonly right: number;
  readonly wrong: number;
  /** Found rows that only soft labels meet. */
  readonly soft: number;
  readonly labelled: number;
  readonly missed: number;
  /** Missed labels whose place is found under another kind. */
  readonly otherwise: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Further columns of the right rows: how many agree, of how many. */
  readonly checks: Readonly<Record<string, readonly [agreed: number, count: number]>>;
}

export interface ScoredTable {
  readonly score: TableScore;
  readonly rows: readonly JudgedRow[];
}

export function matchRows(labels: readonly LabelledRow[], found: readonly FoundRow[]): ScoredTable {
  const rows: JudgedRow[] = [];
  const checks: Record<string, [number, number]> = {};
  for (const row of found) {
    const near = labels.filter((label) => meets(label, row));
    const fitting = near.find((label) => !label.isSoft && label.kinds.includes(row.kind));
    const verdict = fitting !== undefined ? "right" : near.some(({ isSoft }) => isSoft) ? "soft" : "wrong";
    rows.push({ ...placeOf(row), verdict, kind: row.kind, other: verdict === "wrong" ? (near[0]?.kinds[0] ?? "") : "" });
    if (fitting !== undefined) countChecks(checks, fitting, row);
  }
  const firm = labels.filter(({ isSoft }) => !isSoft);
  for (const label of firm) {
    const near = found.filter((row) => meets(label, row));
    if (near.some(({ kind }) => label.kinds.includes(kind))) continue;
    rows.push({ ...placeOf(label), verdict: "missed", kind: label.kinds.join("|"), other: near[0]?.kind ?? "" });
  }
  return { score: scoreRows(rows, firm.length, checks), rows };
}

function scoreRows(rows: readonly JudgedRow[], labelled: number, checks: TableScore["checks"]): TableScore {
  const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;
  const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
  return {
    right,
    wrong,
    soft: count("soft"),
    labelled,
    missed,
    otherwise: rows.filter(({ verdict, other }) => verdict === "missed" && other !== "").length,
    precision: share(right, right + wrong),
    recall: share(labelled - missed, labelled),
    checks,
  };
}

const placeOf = ({ source, start, end, text }: Place): Place => ({ source, start, end, text });

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Whether two places share at least half of the shorter one. */
export function meets(one: Omit<Place, "text">, other: Omit<Place, "text">): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return one.source === other.source && shared > 0 && shared >= shorter * FEWEST_SHARED;
}

function countChecks(checks: Record<string, [number, number]>, label: LabelledRow, row: FoundRow): void {
  for (const [name, right] of Object.entries(label.checks)) {
    if (right === null) continue;
    const tally = (checks[name] ??= [0, 0]);
    tally[1]++;
    if (right.includes(row.checks[name] ?? "")) tally[0]++;
  }
}

/** Labelled and found keys that stand for a row without a place, as `A1|finch`. */
export function matchKeys(labelled: readonly string[], found: readonly string[], soft: ReadonlySet<string> = new Set()): ScoredTable {
  const place = (text: string): Place => ({ source: "", start: 0, end: 0, text });
  const rows: JudgedRow[] = [...new Set(found)].map((key) => ({
    ...place(key),
    verdict: labelled.includes(key) ? "right" : soft.has(key) ? "soft" : "wrong",
    kind: "",
    other: "",
  }));
  for (const key of labelled.filter((one) => !found.includes(one))) rows.push({ ...place(key), verdict: "missed", kind: "", other: "" });
  return { score: scoreRows(rows, labelled.length, {}), rows };
}
