/**
 * Evaluation `demands`: demands, rulings and announcements found in a text against the labelled passages of `fixtures/demands`, by kind, outcome and
 * subject, and for real passages alone. By default the half that rules are written against; `--half held-out` is for measuring a finished version only.
 */
import { findMoves } from "@hymnsheet/core/demands/find-moves";
import type { FoundMove } from "@hymnsheet/core/demands/found-move";
import { scoreMoves, type MoveScore, type ScoredMove, type ScoredMoves } from "@hymnsheet/core/demands/score-moves";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type CheckedSpan, type LabelledSpan } from "./labelled-passages.ts";
import { keepResult, show, table } from "./results.ts";

/** A label as the set writes it. */
interface LabelledMove extends LabelledSpan {
  readonly kind: ScoredMove["kind"];
  readonly outcome?: string;
  readonly reason_kind?: string;
  readonly answers?: CheckedSpan | null;
  readonly subject?: string;
  readonly status?: string;
}

export async function evaluateDemands(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const { passages, skipped } = await readLabelledPassages("demands", half);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const pack = findLanguagePack("en");
  const finder = new SentenceFinders().of("en");
  const scored = passages.map(({ id, whole, start, end, labels, origin }) => {
    const gold = labels as readonly LabelledMove[];
    return {
      id,
      origin,
      found: findMoves({ text: whole, language: "en", stretches: [{ start, end, utterance: 0 }] }, pack, finder).map(scoredMove),
      gold: gold.map((label): ScoredMove => ({
        kind: label.kind,
        class: label.outcome ?? label.subject ?? "",
        detail: label.reason_kind ?? label.status ?? "",
        start: label.span.start,
        end: label.span.end,
      })),
      answers: gold.flatMap(({ answers }) => answers ?? []),
    };
  });
  const all = report(`demands, ${half}: ${passages.length} passages`, scored);
  const real = report(
    "of them real passages",
    scored.filter(({ origin }) => origin !== "invented"),
  );
  if (request.isKept) console.log(`kept in ${keepResult("demands", { setting: { half, skipped }, figures: { all, real } })}`);
}

function scoredMove(move: FoundMove): ScoredMove {
  const { kind, start, end } = move;
  if (move.kind === "ruling") return { kind, start, end, class: move.outcome, detail: move.reasonKind };
  return move.kind === "announcement"
    ? { kind, start, end, class: move.subject, detail: move.status }
    : { kind, start, end, class: "", detail: "" };
}

function report(title: string, passages: readonly ScoredMoves[]): MoveScore {
  const score = scoreMoves(passages);
  console.log(`\n${title}`);
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : show(part / whole));
  console.log(
    table([
      ["", "labelled", "found", "agreed", "precision", "recall"],
      ...Object.entries(score.classes).map(([name, { labelled, found, agreed }]) => [
        name,
        String(labelled),
        String(found),
        String(agreed),
        share(agreed, found),
        share(agreed, labelled),
      ]),
    ]),
  );
  const { ruling, announcement } = score.same;
  console.log(
    `of agreeing rulings: outcome ${share(ruling!.sameClass, ruling!.agreed)}, kind of reason ${share(ruling!.sameDetail, ruling!.agreed)}`,
  );
  console.log(
    `of agreeing announcements: subject ${share(announcement!.sameClass, announcement!.agreed)}, status ${share(announcement!.sameDetail, announcement!.agreed)}`,
  );
  return score;
}
