/**
 * Evaluation `figures`: found similes, epithets, proverbs and idioms against the labelled passages of `fixtures/figures`, by default the half that
 * rules are written against. `--half held-out` is for measuring a finished version only.
 */
import { FigureReader } from "@hymnsheet/core/figures/figure-reader";
import { coversFigures } from "@hymnsheet/core/figures/find-figures";
import type { Extent } from "@hymnsheet/core/model/extent";
import type { FoundFigure } from "@hymnsheet/core/figures/found-figure";
import {
  matchFigures,
  scoreFigures,
  type FigureScore,
  type LabelledFigure,
  type LabelledFigures,
} from "@hymnsheet/core/figures/score-figures";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type ReadPassage } from "./labelled-passages.ts";
import { keepResult, show, table } from "./results.ts";

/** A label as `fixtures/figures` holds it. */
interface FigureLabel extends LabelledFigure {
  readonly stance: FoundFigure["stance"];
  readonly topic: Extent | null;
}

interface ScoredPassage extends LabelledFigures {
  readonly labels: readonly FigureLabel[];
  readonly found: readonly FoundFigure[];
  readonly origin: ReadPassage["origin"];
}

export async function evaluateFigures(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const { passages, skipped } = await readLabelledPassages("figures", half);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const pack = findLanguagePack("en");
  if (!coversFigures(pack)) throw new Error("English has no figure words");
  const reader = new FigureReader(pack);
  const all = passages.map((passage): ScoredPassage => {
    const found = reader.find({ text: passage.whole, stretches: [{ start: passage.start, end: passage.end, utterance: 0 }] });
    // This set gives its labels kinds and slots beside what every set has.
    return { origin: passage.origin, labels: passage.labels as unknown as FigureLabel[], near_misses: passage.near_misses, found };
  });
  const shipped = all.map((passage) => ({ ...passage, found: passage.found.filter(({ isExperimental }) => !isExperimental) }));
  const score = scoreFigures(shipped);
  const withExperimental = scoreFigures(all);
  const origins = (["sotu", "congress", "invented"] as const).map((origin) => ({
    origin,
    kinds: scoreFigures(shipped.filter((passage) => passage.origin === origin)).kinds,
  }));
  const details = detailsOf(shipped);
  console.log(
    `figures, ${half}: ${passages.length} passages; near misses left alone ${score.nearMisses.leftAlone} of ${score.nearMisses.count}\n`,
  );
  print("shipped", score.kinds);
  print("rule", score.rules);
  for (const { origin, kinds } of origins) print(origin, kinds);
  print("with experimental rules", withExperimental.kinds);
  console.log(`stance right ${show(details.stance)}, topic of similes right ${show(details.topic)} (${details.count} found)\n`);
  if (request.isKept) {
    const figures = { ...score, origins, with_experimental: withExperimental, details, skipped };
    console.log(`kept in ${keepResult("figures", { setting: { half }, figures })}`);
  }
}

/** Of the figures found, how many have the right stance, and of similes with a labelled topic how many have a topic that overlaps it. */
function detailsOf(passages: readonly ScoredPassage[]): { count: number; stance: number; topic: number } {
  let [count, stances, topics, withTopic] = [0, 0, 0, 0];
  for (const passage of passages)
    for (const [i, j] of matchFigures(passage)) {
      const [figure, label] = [passage.found[i]!, passage.labels[j]!];
      count++;
      if ((figure.stance === "rejects") === (label.stance === "rejects")) stances++;
      if (label.kind !== "simile" || label.topic === null) continue;
      withTopic++;
      if (figure.topic !== null && figure.topic.start < label.topic.end && label.topic.start < figure.topic.end) topics++;
    }
  return { count, stance: stances / Math.max(1, count), topic: topics / Math.max(1, withTopic) };
}

function print(title: string, scores: readonly FigureScore[]): void {
  const rows = scores.map(({ name, labelled, found, right, precision, recall }) => [
    name,
    ...[labelled, found, right].map(String),
    show(precision),
    show(recall),
  ]);
  console.log(`${table([[title, "labelled", "found", "right", "precision", "recall"], ...rows])}\n`);
}
