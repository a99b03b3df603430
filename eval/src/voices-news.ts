/**
 * Evaluation `voices-news`: found attributions against the labels of `fixtures/voices-news`, which name real news sentences by id and hold none;
 * the sentences are in `newsmtsc-train` of HYMNSHEET_DATA. By default the half that rules are written against;
 * `--half held-out` is for measuring a finished version only.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import type { Extent } from "@hymnsheet/core/model/extent";
import type { ScoredText } from "@hymnsheet/core/voices/score-attributions";
import { englishTagger } from "hymnsheet";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { dataFolder } from "./releases.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult } from "./results.ts";
import { printRuleScores, printVoiceScore } from "./voice-score.ts";

interface CheckedExtent extends Extent {
  /** First eight hex digits of the SHA-256 of the slice. */
  readonly check: string;
}

interface LabelledSentence {
  readonly id: string;
  readonly check: string;
  readonly attributions: readonly {
    readonly source: CheckedExtent | null;
    readonly cue: CheckedExtent | null;
    readonly content: readonly CheckedExtent[];
  }[];
}

export function evaluateVoicesNews(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  const file = data === null ? null : join(data, "newsmtsc-train", "train.jsonl");
  if (file === null || !existsSync(file)) {
    console.log("voices-news: skipped, HYMNSHEET_DATA does not hold newsmtsc-train");
    return Promise.resolve();
  }
  const half = request.half === "held-out" ? "held-out" : "development";
  const labelled = JSON.parse(
    readFileSync(join(repositoryFolder, "fixtures", "voices-news", `${half}.json`), "utf8"),
  ) as LabelledSentence[];
  const wanted = new Set(labelled.map((sentence) => sentence.id));
  const textById = readSentences(file, wanted);
  const pack = findLanguagePack("en");
  let [characters, tagged] = [0, 0];
  const texts: ScoredText[] = [];
  for (const sentence of labelled) {
    const text = textById.get(sentence.id);
    if (text === undefined || !isSame(text, sentence)) {
      console.log(`${sentence.id}: not the sentence that was labelled, left out`);
      continue;
    }
    const { attributions, taggedShare } = findAttributions(text, { pack, tagger: englishTagger });
    characters += text.length;
    tagged += taggedShare * text.length;
    texts.push({ text, found: attributions, gold: sentence.attributions });
  }
  const taggedShare = tagged / Math.max(1, characters);
  const score = printVoiceScore(`voices-news, ${half}: ${texts.length} sentences`, texts, taggedShare);
  printRuleScores(score);
  if (request.isKept) {
    const figures = { ...score, sentences: texts.length, tagged_share: taggedShare };
    console.log(`kept in ${keepResult("voices-news", { setting: { half }, figures })}`);
  }
  return Promise.resolve();
}

function readSentences(file: string, wanted: ReadonlySet<string>): Map<string, string> {
  const textById = new Map<string, string>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const row = JSON.parse(line) as { readonly primary_gid: string; readonly sentence_normalized: string };
    if (wanted.has(row.primary_gid)) textById.set(row.primary_gid, row.sentence_normalized);
  }
  return textById;
}

function isSame(text: string, { check, attributions }: LabelledSentence): boolean {
  const pieces = attributions.flatMap(({ source, cue, content }) => [source, cue, ...content]);
  return checkOf(text) === check && pieces.every((piece) => piece === null || checkOf(text.slice(piece.start, piece.end)) === piece.check);
}

function checkOf(slice: string): string {
  return createHash("sha256").update(slice).digest("hex").slice(0, 8);
}
