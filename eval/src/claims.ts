/**
 * Evaluation `claims`: found claims against the labelled passages of `fixtures/claims`, pairs of statements against their groups, and allegations
 * against the truth of the invented corpora, redrawn for each of `--seeds`. By default the half that rules are written against;
 * `--half held-out` is for measuring a finished version only. With HYMNSHEET_ENCODER (a folder, or use-lite) pairs are ranked by meaning too.
 */
import { join } from "node:path";
import { findClaims } from "@hymnsheet/core/claims/find-claims";
import { scoreClaims, type ClaimScore, type LabelledClaim, type LabelledNearMiss } from "@hymnsheet/core/claims/score-claims";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { scoreCorpus, type CorpusScore } from "./claims-corpora.ts";
import { scorePairs } from "./claims-pairs.ts";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages } from "./labelled-passages.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, show, table } from "./results.ts";

const CORPORA = ["exodus", "witnesses", "programme"] as const;

export async function evaluateClaims(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const claims = await scoreHalf(half);
  const statements = join(repositoryFolder, "fixtures", "claims", `pairs-${half}.json`);
  const encoder = process.env["HYMNSHEET_ENCODER"];
  const pairs = { lexical: await scorePairs(statements), ...(encoder ? { encoder: await scorePairs(statements, encoder) } : {}) };
  console.log(`\npairs, ${half}: ${pairs.lexical.rightCount} right ones`);
  console.log(
    table([
      ["", "AP", "within affair", "asserted", "precision", "recall"],
      ...Object.entries(pairs).map(([name, score]) => [
        name,
        show(score.averagePrecision),
        show(score.averagePrecisionWithinAffair),
        String(score.assertedCount),
        show(score.assertedPrecision),
        show(score.assertedRecall),
      ]),
    ]),
  );
  const seeds = request.seeds ?? [0];
  const corpora: Record<string, CorpusScore[]> = {};
  for (const name of CORPORA) {
    corpora[name] = [];
    for (const seed of seeds) corpora[name].push(await scoreCorpus(name, seed));
  }
  printCorpora(corpora);
  if (request.isKept) {
    const figures = { claims, pairs, corpora };
    console.log(`kept in ${keepResult("claims", { setting: { half, seeds, encoder: encoder ? "given" : "none" }, figures })}`);
  }
}

async function scoreHalf(half: string): Promise<ClaimScore> {
  const { passages, skipped } = await readLabelledPassages("claims", half);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const pack = findLanguagePack("en");
  const finder = new SentenceFinders().of("en");
  const score = scoreClaims(
    passages.map(({ whole, start, end, ...passage }) => ({
      found: findClaims({ text: whole, language: "en", stretches: [{ start, end, utterance: 0 }] }, pack, finder),
      // Labels of this set hold what a claim needs; the reader checked their sums.
      gold: passage.labels as unknown as LabelledClaim[],
      nearMisses: passage.near_misses as unknown as LabelledNearMiss[],
    })),
  );
  console.log(`\nclaims, ${half}: ${passages.length} passages, ${score.spans.labelled} labelled, ${score.spans.found} found`);
  console.log(
    table([
      ["", "labelled", "found", "precision", "recall", "F1"],
      ...[["spans", score.spans] as const, ...Object.entries(score.kinds)].map(([name, { labelled, found, precision, recall, f1 }]) => [
        name,
        String(labelled),
        String(found),
        show(precision),
        show(recall),
        show(f1),
      ]),
    ]),
  );
  const { sameKind, sameModality, sameNegation, sameAbout, sameAct, sameTime, sameBasis, nearMisses } = score;
  console.log(`of agreeing spans: kind ${show(sameKind)}, modality ${show(sameModality)}, negation ${show(sameNegation)}`);
  console.log(`about ${show(sameAbout)}, act ${show(sameAct)}, time ${show(sameTime)}, basis ${show(sameBasis)}`);
  console.log(`near misses left alone ${nearMisses.leftAlone} of ${nearMisses.count}`);
  return score;
}

function printCorpora(corpora: Readonly<Record<string, readonly CorpusScore[]>>): void {
  const rows = Object.entries(corpora).flatMap(([name, scores]) =>
    scores.map((score) => [
      `${name} ${score.seed}`,
      `${score.foundCount}/${score.trueCount}`,
      show(score.speakerRecall),
      show(score.memberPrecision),
      String(score.extra.length),
      score.matches.map(({ id, missing }) => `${id}${missing.length > 0 ? ` without ${missing.join(", ")}` : ""}`).join("; "),
    ]),
  );
  console.log("");
  console.log(table([["corpus and seed", "found", "speakers", "member precision", "extra", "allegations"], ...rows]));
}
