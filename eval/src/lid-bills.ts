/**
 * Evaluation `lid-bills`: which of 61 state bills share model text, and which of 398 aligned snippets are real reuse.
 * Bills of one labelled cluster should be joined by passages and others not; snippets carry a label 0 (none), 1 or 2 (reuse).
 * Bills labelled 0 are nineteen versions of one bill on paid sick leave, the largest cluster; read as "none", as some descriptions of the set
 * have it, every passage they share would be a false alarm. Both readings are reported.
 * Data: Legislative Influence Detector (Burgess et al. 2016, KDD).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { coveredLength, orient } from "./plagdet.ts";
import { countedMatches, matchDocuments, type MatchRow } from "./product.ts";
import { areaUnderCurve, averagePrecision, decide, type Ranked } from "./ranking.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

interface Bill {
  readonly id: string;
  readonly text: string;
  readonly cluster: string;
}

function readBills(folder: string): Bill[] {
  const bills = JSON.parse(readFileSync(join(folder, "labeled_bills.json"), "utf8")) as Record<
    string,
    { text?: string; match?: number | string | null }
  >;
  return Object.entries(bills)
    .filter(([, bill]) => typeof bill.text === "string" && bill.text.trim() !== "")
    .map(([id, bill]) => {
      const match = String(bill.match ?? "None");
      return { id: `bill-${id}`, text: bill.text!, cluster: match === "null" || match === "None" ? "" : match };
    });
}

/** Rows of a CSV file with quoted cells. */
export function parseCsv(content: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of content.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gu)) {
    const cell = match[1]!;
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (match[2] !== ",") {
      if (match.index + match[0].length >= content.length) break;
      rows.push([]);
    }
  }
  return rows;
}

interface Snippet {
  readonly left: string;
  readonly right: string;
  readonly isReuse: boolean;
}

function readSnippets(folder: string): Snippet[] {
  const [head, ...rows] = parseCsv(readFileSync(join(folder, "alignment_labels.csv"), "utf8"));
  const column = (name: string): number => head!.indexOf(name);
  const [left, right, label] = [column("left"), column("right"), column("label")];
  return rows
    .filter((row) => row.length === head!.length && /^[012]$/u.test(row[label]!))
    .map((row) => ({
      // A dash stands for a gap of the other side.
      left: row[left]!.replace(/(?<=^|\s)-(?=\s|$)/gu, " "),
      right: row[right]!.replace(/(?<=^|\s)-(?=\s|$)/gu, " "),
      isReuse: row[label] !== "0",
    }));
}

const asDocument = (id: string, text: string) => ({ id, text, speaker: id, speaker_id: id, kind: "other", language: "en" });

/** Score of every pair of bills: the larger of both sides' shares that lie in common passages. */
function scoreBills(bills: readonly Bill[], matches: readonly MatchRow[], isCluster: (cluster: string) => boolean): Ranked[] {
  const byPair = new Map<string, MatchRow[]>();
  for (const match of matches.map(orient)) {
    const key = `${match.a_source_id}|${match.b_source_id}`;
    byPair.set(key, [...(byPair.get(key) ?? []), match]);
  }
  const ordered = [...bills].sort((left, right) => (left.id < right.id ? -1 : 1));
  return ordered.flatMap((left, place) =>
    ordered.slice(place + 1).map((right) => {
      const own = byPair.get(`${left.id}|${right.id}`) ?? [];
      const leftShare =
        coveredLength(
          [0, left.text.length],
          own.map((match) => [match.a_start, match.a_end] as const),
        ) / left.text.length;
      const rightShare =
        coveredLength(
          [0, right.text.length],
          own.map((match) => [match.b_start, match.b_end] as const),
        ) / right.text.length;
      return { score: Math.max(leftShare, rightShare), isRight: left.cluster === right.cluster && isCluster(left.cluster) };
    }),
  );
}

export async function evaluateLidBills(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  const folder = data === null ? null : join(data, "lid-bills");
  if (folder === null || !existsSync(folder)) {
    console.log("lid-bills: skipped, HYMNSHEET_DATA does not hold it");
    return;
  }
  const bills = readBills(folder);
  const billMatches = countedMatches((await matchDocuments(bills.map((bill) => asDocument(bill.id, bill.text)))).matches);
  const billPairs = scoreBills(bills, billMatches, (cluster) => cluster !== "");
  const withoutNought = scoreBills(bills, billMatches, (cluster) => cluster !== "" && cluster !== "0");

  const snippets = readSnippets(folder);
  const documents = snippets.flatMap((snippet, place) => [
    asDocument(`s${place}-left`, snippet.left),
    asDocument(`s${place}-right`, snippet.right),
  ]);
  const bits = new Map<string, number>();
  for (const match of countedMatches((await matchDocuments(documents)).matches).map(orient)) {
    const [left, right] = [match.a_source_id.split("-")[0]!, match.b_source_id.split("-")[0]!];
    if (left === right) bits.set(left, (bits.get(left) ?? 0) + match.surprisal_bits);
  }
  const ranked = snippets.map((snippet, place) => ({ score: bits.get(`s${place}`) ?? 0, isRight: snippet.isReuse }));

  const rounded = (value: object): Record<string, number> =>
    Object.fromEntries(Object.entries(value).map(([name, number]) => [name, Number((number as number).toFixed(4))]));
  const figures = {
    bill_count: bills.length,
    bill_pairs_right: billPairs.filter((pair) => pair.isRight).length,
    bills_nought_as_none: {
      average_precision: Number(averagePrecision(withoutNought).toFixed(4)),
      at_one_twentieth: rounded(decide(withoutNought, 0.05)),
    },
    bills: { average_precision: Number(averagePrecision(billPairs).toFixed(4)), at_one_twentieth: rounded(decide(billPairs, 0.05)) },
    snippet_count: ranked.length,
    snippets_right: ranked.filter((entry) => entry.isRight).length,
    snippets: { area_under_curve: Number(areaUnderCurve(ranked).toFixed(4)), any_passage: rounded(decide(ranked, Number.MIN_VALUE)) },
  };
  console.log(
    `\nlid-bills: ${bills.length} bills (${figures.bill_pairs_right} pairs of one cluster), ${ranked.length} snippets (${figures.snippets_right} reused)`,
  );
  const line = (name: string, rank: number, decision: Record<string, number>): string[] => [
    name,
    show(rank),
    show(decision["precision"]!),
    show(decision["recall"]!),
    show(decision["f1"]!),
  ];
  console.log(
    table([
      ["", "ranking", "precision", "recall", "F1"],
      line("bills: 5 % or more in common", figures.bills.average_precision, figures.bills.at_one_twentieth),
      line("the same, label 0 as none", figures.bills_nought_as_none.average_precision, figures.bills_nought_as_none.at_one_twentieth),
      line("snippets: any passage found", figures.snippets.area_under_curve, figures.snippets.any_passage),
    ]),
  );
  console.log("ranking: average precision of the shared share for bills, area under the curve of the bits for snippets");
  if (request.isKept) console.log(`kept in ${keepResult("lid-bills", { setting: { data: "lid-bills" }, figures })}`);
}
