/**
 * Evaluation `lid-bills`: which of 60 state bills share model text, and which of 398 aligned snippets are substance and which boilerplate.
 * Both are decided by bits and by the plain alignment score, under one protocol: the threshold of an entry comes from entries that share no
 * copy cluster (bills) or no left bill (snippets) with it; intervals of the gain draw bills or left bills with replacement.
 * Data: Legislative Influence Detector (Burgess et al. 2016, KDD). What the labels mean, and where they err: docs/explanation/reuse-evaluation.md.
 */
import { createDice } from "@hymnsheet/core/algo/random";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import {
  decideAcrossFolds,
  intervalOfGain,
  measure,
  scoreDecisions,
  type Judged,
  type Labelled,
  type Measure,
} from "./lid/compare-scores.ts";
import { alignPlainly, numberWords } from "./lid/plain-alignment.ts";
import { readBills, readSnippets, type Bill, type Snippet } from "./lid/read-lid.ts";
import { orient } from "./plagdet.ts";
import { countedMatches, matchDocuments, type MatchRow } from "./product.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

/** A ranking needs the weak passages too. */
const FOR_RANKING = ["--minimum-bits", "5", "--candidate-bits", "8", "--bits-per-doubling", "0"];
/** A small corpus can afford to compare all holders of a key, and pairs are what is judged here. */
const ALL_PAIRS = ["--star-members", "1000", "--minimum-bits", "25"];
const SNIPPET_FOLDS = 10;
const DRAWS = 1000;

const round = (value: number): number => Number(value.toFixed(4));
const asDocument = (id: string, text: string) => ({ id, text, speaker: id, speaker_id: id, kind: "other", language: "en" });

/** Sum of bits of all matches between two sources, by `a|b` in code-unit order. */
function bitsByPair(matches: readonly MatchRow[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const match of matches.map(orient)) {
    const key = `${match.a_source_id}|${match.b_source_id}`;
    bits.set(key, (bits.get(key) ?? 0) + match.surprisal_bits);
  }
  return bits;
}

interface Contest {
  readonly labelled: readonly Labelled[];
  readonly foldOf: (group: string) => string;
  readonly ranking: Measure;
}

/** Figures of one or more scores on one list; the last is the one to beat. */
function contest({ labelled, foldOf, ranking }: Contest, scores: Readonly<Record<string, readonly number[]>>) {
  const judged = Object.entries(scores).map(([name, own]): [string, Judged] => [
    name,
    { scores: own, decided: decideAcrossFolds(labelled, own, foldOf) },
  ]);
  const theirs = judged.at(-1)![1];
  return Object.fromEntries(
    judged.map(([name, ours]) => {
      const gain = (what: Measure) =>
        ours === theirs
          ? {}
          : {
              [`${what}_gain`]: round(measure(what, labelled, ours) - measure(what, labelled, theirs)),
              [`${what}_gain_interval`]: intervalOfGain(what, labelled, { ours, theirs, dice: createDice(1), draws: DRAWS }).map(round),
            };
      const { precision, recall, f1 } = scoreDecisions(labelled, ours.decided);
      return [
        name,
        {
          [ranking]: round(measure(ranking, labelled, ours)),
          precision: round(precision),
          recall: round(recall),
          f1: round(f1),
          ...gain(ranking),
          ...gain("f1"),
        },
      ];
    }),
  );
}

type Figures = ReturnType<typeof contest>;

async function judgeBills(bills: readonly Bill[]) {
  const pairs = bills.flatMap((left, place) => bills.slice(place + 1).map((right) => ({ left, right })));
  const documents = bills.map((bill) => asDocument(bill.id, bill.text));
  const asIs = bitsByPair(countedMatches((await matchDocuments(documents)).matches));
  const complete = bitsByPair(countedMatches((await matchDocuments(documents, ALL_PAIRS)).matches));
  const words = new Map<string, number>();
  const numbered = new Map(bills.map((bill) => [bill.id, numberWords(bill.text, words)]));
  const bitsOf = (bits: ReadonlyMap<string, number>) => pairs.map(({ left, right }) => bits.get(`${left.id}|${right.id}`) ?? 0);
  const scores = {
    "bits, all pairs": bitsOf(complete),
    "bits, as the program is": bitsOf(asIs),
    "plain alignment score": pairs.map(({ left, right }) => alignPlainly(numbered.get(left.id)!, numbered.get(right.id)!)),
  };
  const clusterOf = new Map(bills.map((bill) => [bill.id, bill.cluster]));
  const readings: Record<string, (cluster: string) => string> = {
    // Labelled 1 and 2 are four more bills on paid sick leave, the subject of cluster 0.
    "clusters as labelled": (cluster) => cluster,
    "paid sick leave as one": (cluster) => (cluster === "1" || cluster === "2" ? "0" : cluster),
    "label 0 as none": (cluster) => (cluster === "0" ? "" : cluster),
  };
  return Object.fromEntries(
    Object.entries(readings).map(([name, read]) => {
      const foldOf = (bill: string): string => read(clusterOf.get(bill)!) || "none";
      const labelled = pairs.map(({ left, right }) => ({
        isRight: read(left.cluster) === read(right.cluster) && read(left.cluster) !== "",
        groups: [left.id, right.id],
      }));
      return [name, contest({ labelled, foldOf, ranking: "average_precision" }, scores)];
    }),
  );
}

const READINGS = {
  "1 against 0": { right: ["1"], wrong: ["0"] },
  "1 against 0 and 2": { right: ["1"], wrong: ["0", "2"] },
  "1 and 2 against 0": { right: ["1", "2"], wrong: ["0"] },
} as const;

async function judgeSnippets(snippets: readonly Snippet[], bills: readonly Bill[]) {
  // The bills are there for what bills say anyway: phrases of legislation become cheap.
  const documents = [
    ...snippets.flatMap((snippet, place) => [asDocument(`s${place}-left`, snippet.left), asDocument(`s${place}-right`, snippet.right)]),
    ...bills.map((bill) => asDocument(bill.id, bill.text)),
  ];
  const { matches } = await matchDocuments(documents, FOR_RANKING);
  const counted = bitsByPair(countedMatches(matches));
  const everything = bitsByPair(matches);
  const asIs = bitsByPair(countedMatches((await matchDocuments(documents)).matches));
  const foldOfBill = new Map(
    [...new Set(snippets.map((snippet) => snippet.leftBill))].sort().map((bill, place) => [bill, place % SNIPPET_FOLDS]),
  );
  return Object.fromEntries(
    Object.entries(READINGS).map(([name, { right, wrong }]) => {
      const places = snippets.flatMap(({ label }, place) => ([...right, ...wrong].some((one) => one === label) ? [place] : []));
      const labelled = places.map((place) => ({
        isRight: right.some((one) => one === snippets[place]!.label),
        groups: [snippets[place]!.leftBill],
      }));
      const bitsOf = (bits: ReadonlyMap<string, number>) => places.map((place) => bits.get(`s${place}-left|s${place}-right`) ?? 0);
      const scores = {
        "bits, weak passages too": bitsOf(counted),
        "the same without masks": bitsOf(everything),
        "bits, as the program is": bitsOf(asIs),
        "plain alignment score": places.map((place) => snippets[place]!.plainScore),
      };
      return [name, contest({ labelled, foldOf: (bill) => String(foldOfBill.get(bill)), ranking: "area_under_curve" }, scores)];
    }),
  );
}

function linesOf(readings: Readonly<Record<string, Figures>>, ranking: Measure): string[][] {
  return Object.entries(readings).flatMap(([reading, figures]) => [
    [reading, "", "", "", "", ""],
    ...Object.entries(figures).map(([name, own]) => {
      const interval = own["f1_gain_interval"] as readonly number[] | undefined;
      return [
        `  ${name}`,
        ...[ranking, "precision", "recall", "f1"].map((what) => show(own[what] as number)),
        interval === undefined ? "" : `${show(own["f1_gain"] as number)} [${interval.map((value) => show(value)).join(", ")}]`,
      ];
    }),
  ]);
}

export async function evaluateLidBills(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  const folder = data === null ? null : join(data, "lid-bills");
  if (folder === null || !existsSync(folder)) {
    console.log("lid-bills: skipped, HYMNSHEET_DATA does not hold it");
    return;
  }
  const bills = readBills(folder);
  const snippets = readSnippets(folder);
  const judgedSnippets = await judgeSnippets(snippets, bills);
  console.log(`\nlid-bills: ${snippets.length} snippets; threshold from other left bills`);
  console.log(
    table([["", "AUC", "precision", "recall", "F1", "F1 gained on the plain score"], ...linesOf(judgedSnippets, "area_under_curve")]),
  );
  if (request.isQuick) return;
  const judgedBills = await judgeBills(bills);
  console.log(`\n${bills.length} bills, pairs of one cluster; threshold from other clusters`);
  console.log(
    table([["", "AP", "precision", "recall", "F1", "F1 gained on the plain score"], ...linesOf(judgedBills, "average_precision")]),
  );
  const setting = {
    data: "lid-bills",
    bills: bills.length,
    snippets: snippets.length,
    draws: DRAWS,
    ranking: FOR_RANKING,
    pairs: ALL_PAIRS,
  };
  if (request.isKept)
    console.log(`kept in ${keepResult("lid-bills", { setting, figures: { snippets: judgedSnippets, bills: judgedBills } })}`);
}
