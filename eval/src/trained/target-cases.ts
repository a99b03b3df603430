/** NewsMTSC (Hamborg & Donnay, 2021), train part: sentences of US news with mentions and how they are spoken of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { POLARITIES, type Polarity } from "@hymnsheet/core/agenda/score-target";
import type { TargetQuestion, TextPart } from "@hymnsheet/core/agenda/target-words";

export interface TargetCase {
  readonly question: TargetQuestion;
  readonly mention: string;
  readonly label: number;
  /** The story for texts that were gathered by story, else the article. */
  readonly group: string;
}

interface Row {
  readonly primary_gid: string;
  readonly sentence_normalized: string;
  readonly targets: readonly { readonly from: number; readonly to: number; readonly mention: string; readonly polarity: number }[];
}

const LABELS: Readonly<Record<number, Polarity>> = { 2: "negative", 4: "neutral", 6: "positive" };

/** All mentions in the order of the file. */
export function readTargetCases(folder: string): TargetCase[] {
  return readFileSync(join(folder, "newsmtsc-train", "train.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const { primary_gid, sentence_normalized: text, targets } = JSON.parse(line) as Row;
      const [collection, first, second] = primary_gid.split("_");
      const group = `${collection!} ${second!}`;
      const part = ({ from, to }: Row["targets"][number]): TextPart => ({ start: from, end: to });
      return targets.map((target) => ({
        question: {
          text,
          sentence: { start: 0, end: text.length },
          target: part(target),
          others: targets.filter((other) => other !== target).map(part),
        },
        mention: target.mention,
        label: POLARITIES.indexOf(LABELS[target.polarity]!),
        group: first === "" ? primary_gid : group,
      }));
    });
}
