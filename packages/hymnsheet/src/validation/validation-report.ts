/** Error rates as a page to read and as one JSON object; both hold the same numbers. */
import { rounded } from "@hymnsheet/core/algo/rounded";
import { levels } from "@hymnsheet/core/model/levels";
import { validationPage } from "@hymnsheet/core/messages/validation-page";
import { saysEnough, type QuestionRates } from "@hymnsheet/core/validation/estimate-rates";
import { INTERVAL_LEVEL, type Rate } from "@hymnsheet/core/validation/rate";
import type { SampleKey } from "../store/sample-keys.ts";
import { LEAST_SAME_CLAIM } from "./ask-claim-pairs.ts";
import type { JudgedLabels, LabelProblem } from "./judge-labels.ts";
import { questions } from "./questions.ts";

export interface ValidationReport {
  readonly key: SampleKey;
  readonly judged: JudgedLabels;
  /** Problems of reading the file, then of its rows. */
  readonly problems: readonly LabelProblem[];
  /** Run that the project holds now; labels stay labels of the run they were drawn from. */
  readonly runNow: string;
}

const inOrder = (given: readonly QuestionRates[]): QuestionRates[] =>
  questions.flatMap(({ name }) => given.filter(({ question }) => question === name));

/** The page, in Markdown. */
export function validationMarkdown({ key, judged, problems, runNow }: ValidationReport): string {
  const rates = inOrder(judged.rates.questions);
  const claimed = key.strata.filter(({ isClaimed }) => isClaimed);
  const page = validationPage;
  const total = (strata: readonly { readonly size: number }[]): number => strata.reduce((sum, { size }) => sum + size, 0);
  const facts = {
    version: key.version,
    run: key.run_id,
    sample: key.sample,
    sources: key.source_count,
    seed: key.seed,
    minimum: key.minimum,
    strata: key.strata.length,
    findings: total(claimed),
    rejected: total(key.strata) - total(claimed),
    drawn: key.rows.length,
    drawnFindings: claimed.reduce((sum, { drawn }) => sum + drawn, 0),
    labelled: judged.labelled,
    unlabelled: judged.unlabelled,
    missing: judged.missing,
    unsure: judged.unsure,
    labellers: judged.labellers,
    unsettled: judged.unsettled,
    alpha: judged.agreement?.alpha ?? null,
    alphaCount: judged.agreement?.count ?? 0,
    intervalPercent: Math.round(INTERVAL_LEVEL * 100),
  };
  const lines = [
    page.title,
    "",
    page.lede(facts),
    "",
    ...(runNow === key.run_id ? [] : [page.otherRun(key.run_id, runNow), ""]),
    page.ratesHead(facts.intervalPercent),
    ...rates.map(({ question, precision, recall, strata }) =>
      page.rateRow({
        question,
        findings: total(strata.filter(({ isClaimed }) => isClaimed)),
        labelled: strata.reduce((sum, { isClaimed, labels: { yes, no } }) => sum + (isClaimed ? yes + no : 0), 0),
        precision: quoted(precision.rate),
        bounds: precision.bounds,
        recall: quoted(recall),
        hasRejected: strata.some(({ isClaimed }) => !isClaimed),
      }),
    ),
    "",
    page.overall(quoted(judged.rates.precision.rate), judged.rates.precision.bounds, judged.rates.precision.uncovered),
    "",
    page.recallLimits(key.levels.includes("claims") ? LEAST_SAME_CLAIM : null),
    "",
    page.strataHead(facts.intervalPercent),
    ...rates.flatMap(({ strata }) =>
      strata.map(({ question, kind, isClaimed, size, drawn, labels, rate }) =>
        page.stratumRow({ question, kind, isClaimed, size, drawn, ...labels, rate, isEnough: saysEnough(rate) }),
      ),
    ),
    "",
    page.strataNote,
    "",
    page.agreement(facts),
    "",
    page.methodsHead,
    "",
    page.methods(
      facts,
      rates.map(({ question, precision, recall }) => ({ question, precision: quoted(precision.rate), recall: quoted(recall) })),
    ),
    "",
    ...page.references.map((reference) => `- ${reference}`),
    ...(problems.length === 0 ? [] : ["", page.problemsHead(problems.length), "", ...problems.map(page.problem)]),
  ];
  return `${lines.join("\n").replace(/\n{3,}/gu, "\n\n")}\n`;
}

/** A rate that says enough to be quoted. */
const quoted = (rate: Rate | null): Rate | null => (saysEnough(rate) ? rate : null);

/** The same as data: every rate, also those that say too little. */
export function validationJson({ key, judged, problems, runNow }: ValidationReport): string {
  const rate = (one: Rate | null): object | null =>
    one === null ? null : { value: rounded(one.value), low: rounded(one.low), high: rounded(one.high), says_enough: saysEnough(one) };
  const bounds = (pair: readonly [number, number] | null): object | null =>
    pair === null ? null : { if_unsure_no: rounded(pair[0]), if_unsure_yes: rounded(pair[1]) };
  const overall = ({ precision }: { readonly precision: QuestionRates["precision"] }): object => ({
    precision: rate(precision.rate),
    precision_bounds: bounds(precision.bounds),
    uncovered_count: precision.uncovered,
  });
  const { rates, agreement } = judged;
  return `${JSON.stringify(
    {
      sample: key.sample,
      version: key.version,
      run_id: key.run_id,
      run_id_now: runNow,
      levels: levels.filter((level) => key.levels.includes(level)),
      source_count: key.source_count,
      seed: key.seed,
      minimum: key.minimum,
      interval_level: INTERVAL_LEVEL,
      drawn_count: key.rows.length,
      labelled_count: judged.labelled,
      unlabelled_count: judged.unlabelled,
      missing_count: judged.missing,
      unsure_count: judged.unsure,
      labeller_count: judged.labellers,
      unsettled_count: judged.unsettled,
      krippendorff_alpha: agreement === null ? null : rounded(agreement.alpha),
      alpha_count: agreement?.count ?? 0,
      overall: overall(rates),
      findings: inOrder(rates.questions).map((question) => ({
        finding: question.question,
        ...overall(question),
        recall_among_candidates: rate(question.recall),
        strata: question.strata.map(({ kind, isClaimed, size, drawn, labels, rate: own }) => ({
          kind,
          is_claimed: isClaimed,
          size,
          drawn,
          ...labels,
          yes_share: rate(own),
        })),
      })),
      problems,
    },
    null,
    2,
  )}\n`;
}
