/** Reads the set of the Legislative Influence Detector: bills with a copy cluster, and aligned snippets with a label and their plain score. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Bill {
  readonly id: string;
  readonly text: string;
  /** Name of the copy cluster; empty when it is in none. */
  readonly cluster: string;
}

/** Bills that have a text, by id. */
export function readBills(folder: string): Bill[] {
  const bills = JSON.parse(readFileSync(join(folder, "labeled_bills.json"), "utf8")) as Record<
    string,
    { text?: string; match?: number | string | null }
  >;
  return Object.entries(bills)
    .filter(([, bill]) => typeof bill.text === "string" && bill.text.trim() !== "")
    .map(([id, bill]) => {
      const match = String(bill.match ?? "None");
      return { id: `bill-${id}`, text: bill.text!, cluster: match === "null" || match === "None" ? "" : match };
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
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

export interface Snippet {
  readonly left: string;
  readonly right: string;
  /** The bill that the left side is from; snippets of one bill stay together in folds. */
  readonly leftBill: string;
  /** 0 boilerplate or chance, 1 substance, 2 neither clearly. */
  readonly label: "0" | "1" | "2";
  /** Score of the published alignment. */
  readonly plainScore: number;
}

/** Labelled snippets in the order of the file. */
export function readSnippets(folder: string): Snippet[] {
  const [head, ...rows] = parseCsv(readFileSync(join(folder, "alignment_labels.csv"), "utf8"));
  const column = (name: string): number => head!.indexOf(name);
  // A dash stands for a gap of the other side.
  const side = (cell: string): string => cell.replace(/(?<=^|\s)-(?=\s|$)/gu, " ");
  return rows
    .filter((row) => row.length === head!.length && /^[012]$/u.test(row[column("label")]!))
    .map((row) => ({
      left: side(row[column("left")]!),
      right: side(row[column("right")]!),
      leftBill: row[column("left_doc_id")]!,
      label: row[column("label")] as Snippet["label"],
      plainScore: Number(row[column("score")]),
    }));
}
