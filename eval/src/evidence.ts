/**
 * Evaluation `evidence`: what a text offers as evidence, admits not to have, promises and lays open, against the labelled passages of
 * `fixtures/evidence`, by kind and for real passages alone. By default the half that phrases are written against; `--half held-out` is for measuring
 * a finished version only.
 */
import { findGrounds } from "@hymnsheet/core/evidence/find-grounds";
import { experimentalGrounds, isProvenGround } from "@hymnsheet/core/evidence/experimental-grounds";
import {
  groundKind,
  matchGrounds,
  scoreGrounds,
  type GroundAgreement,
  type ScoredGround,
  type ScoredGrounds,
} from "@hymnsheet/core/evidence/score-grounds";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type LabelledSpan } from "./labelled-passages.ts";
import { keepResult, show, table } from "./results.ts";

/** A label as the set writes it: `assertion` is a kind that finding by text alone does not give. */
interface LabelledGround extends LabelledSpan {
  readonly kind: Exclude<ScoredGround["act"], "absence"> | "assertion" | "absence_reported";
  readonly basis: ScoredGround["basis"];
}

interface KindScore extends GroundAgreement {
  readonly precision: number | null;
  readonly recall: number | null;
}

export async function evaluateEvidence(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const { passages, skipped } = await readLabelledPassages("evidence", half);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const pack = findLanguagePack("en");
  const finder = new SentenceFinders().of("en");
  const scored = passages.map(({ whole, start, end, labels, origin }) => ({
    origin,
    found: findGrounds({ text: whole, language: "en", stretches: [{ start, end, utterance: 0 }] }, pack, finder),
    gold: (labels as readonly LabelledGround[]).flatMap(({ kind, basis, span }) =>
      kind === "assertion"
        ? []
        : [{ act: kind === "absence_reported" ? ("absence" as const) : kind, basis, start: span.start, end: span.end }],
    ),
  }));
  const proven = scored.map((passage) => ({ ...passage, found: passage.found.filter(isProvenGround) }));
  const kinds = kindScores(proven);
  const real = kindScores(proven.filter(({ origin }) => origin !== "invented"));
  const whole = kindScores(scored);
  const rules = ruleScores(scored);
  console.log(`\nevidence, ${half}: ${passages.length} passages`);
  print(kinds);
  console.log("\nof them real passages");
  print(real);
  console.log("\nwith experimental rules");
  print(whole);
  console.log(`\nby rule (experimental: ${[...experimentalGrounds.keys()].join(", ")})`);
  console.log(
    table([["", "found", "agreed"], ...Object.entries(rules).map(([rule, { found, agreed }]) => [rule, String(found), String(agreed)])]),
  );
  if (request.isKept)
    console.log(`kept in ${keepResult("evidence", { setting: { half, skipped }, figures: { kinds, real, whole, rules } })}`);
}

/** Finds of each rule, and how many met a label of their kind. */
function ruleScores(
  passages: readonly { readonly found: readonly (ScoredGround & { readonly rule: string })[]; readonly gold: readonly ScoredGround[] }[],
): Readonly<Record<string, { readonly found: number; readonly agreed: number }>> {
  const counts = new Map<string, { found: number; agreed: number }>();
  for (const { found, gold } of passages)
    for (const kind of new Set(found.map(groundKind))) {
      const own = found.filter((ground) => groundKind(ground) === kind);
      const met = matchGrounds(
        own,
        gold.filter((ground) => groundKind(ground) === kind),
      );
      own.forEach(({ rule }, i) => {
        const known = counts.get(rule) ?? { found: 0, agreed: 0 };
        known.found++;
        if (met.has(i)) known.agreed++;
        counts.set(rule, known);
      });
    }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function kindScores(passages: readonly ScoredGrounds[]): Readonly<Record<string, KindScore>> {
  const kinds = scoreGrounds(passages);
  const sum = (field: keyof GroundAgreement): number => Object.values(kinds).reduce((total, counts) => total + counts[field], 0);
  const all = { labelled: sum("labelled"), found: sum("found"), agreed: sum("agreed") };
  return Object.fromEntries(
    Object.entries({ all, ...kinds }).map(([kind, counts]) => [
      kind,
      { ...counts, precision: share(counts.agreed, counts.found), recall: share(counts.agreed, counts.labelled) },
    ]),
  );
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function print(kinds: Readonly<Record<string, KindScore>>): void {
  const text = (value: number | null): string => (value === null ? "-" : show(value));
  console.log(
    table([
      ["", "labelled", "found", "agreed", "precision", "recall"],
      ...Object.entries(kinds).map(([kind, { labelled, found, agreed, precision, recall }]) => [
        kind,
        String(labelled),
        String(found),
        String(agreed),
        text(precision),
        text(recall),
      ]),
    ]),
  );
}
