import { count, list, number } from "./english.ts";
import { validationMessages } from "./validation.ts";

interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the page knows of a sample and its labels. */
export interface SampleFacts {
  readonly version: string;
  readonly run: string;
  readonly sample: string;
  readonly sources: number;
  readonly seed: number;
  readonly minimum: number;
  readonly strata: number;
  readonly findings: number;
  readonly rejected: number;
  readonly drawn: number;
  readonly drawnFindings: number;
  readonly labelled: number;
  readonly unlabelled: number;
  readonly missing: number;
  readonly unsure: number;
  readonly labellers: number;
  readonly unsettled: number;
  readonly alpha: number | null;
  readonly alphaCount: number;
  readonly intervalPercent: number;
}

const percent = (share: number): string => {
  const tenths = Math.round(share * 1000) / 10;
  return tenths >= 10 && tenths <= 99 ? String(Math.round(tenths)) : String(tenths);
};
const withInterval = ({ value, low, high }: Share): string =>
  low === high ? `${percent(value)} % (all labelled)` : `${percent(value)} % (${percent(low)} to ${percent(high)})`;
const TOO_LITTLE = "too little to say";
const name = (question: string): string => validationMessages.name(question);
const people = (labellers: number): string =>
  labellers === 1 ? "One person" : labellers === 2 ? "Two people" : `${number(labellers)} people`;

/** The page of error rates, in Markdown, and the paragraph to cite. */
export const validationPage = {
  title: "# How often the findings of this corpus are right",
  lede: ({ drawn, labelled, unlabelled, missing, unsure }: SampleFacts): string =>
    `${number(labelled)} of ${count(drawn, "row")} drawn have a label` +
    (unlabelled + missing === 0 ? "" : ` (${number(unlabelled)} without one, ${number(missing)} not in the file)`) +
    `; ${number(unsure)} of them ${unsure === 1 ? "is" : "are"} unsure and left out of the rates. ` +
    "Precision: how many of the findings are right. Recall among candidates: how many of the right ones are findings.",
  otherRun: (then: string, now: string): string =>
    `**The labels are of run ${then}; the project now holds run ${now === "" ? "without an id" : now}.** The rates are those of the earlier run.`,
  ratesHead: (level: number): string =>
    `| what is found | findings | labelled yes or no | precision, ${level} % interval | if all unsure were no, yes | recall among candidates |\n|---|---:|---:|---|---|---|`,
  rateRow: (row: {
    readonly question: string;
    readonly findings: number;
    readonly labelled: number;
    readonly precision: Share | null;
    readonly bounds: readonly [number, number] | null;
    readonly recall: Share | null;
    readonly hasRejected: boolean;
  }): string =>
    `| ${[
      name(row.question),
      number(row.findings),
      number(row.labelled),
      row.findings === 0 ? "no finding" : row.precision === null ? TOO_LITTLE : withInterval(row.precision),
      row.bounds === null ? "" : `${percent(row.bounds[0])} %, ${percent(row.bounds[1])} %`,
      row.recall !== null
        ? withInterval(row.recall)
        : row.findings === 0
          ? ""
          : row.hasRejected
            ? TOO_LITTLE
            : "no rejected candidate is kept",
    ].join(" | ")} |`,
  overall: (rate: Share | null, bounds: readonly [number, number] | null, uncovered: number): string =>
    (rate === null
      ? "Over all findings: too little to say."
      : `Over all findings, each kind weighted by how many there are: ${withInterval(rate)}${bounds === null || bounds[0] === bounds[1] ? "" : `; ${percent(bounds[0])} % to ${percent(bounds[1])} % with the unsure ones`}.`) +
    " The kinds differ in what they claim, so quote them one by one." +
    (uncovered === 0 ? "" : ` Not covered: ${count(uncovered, "finding")} of kinds in which nothing is labelled yes or no.`),
  recallLimits: (leastScore: number | null): string =>
    "Recall is counted among candidates: what the program looked at and either held to be so or rejected. What was never a candidate (words it did not align, a sentence it did not read as a claim) cannot be seen here, so true recall is lower or equal." +
    (leastScore === null ? "" : ` Pairs of claims scored below ${leastScore} are no candidates here.`),
  strataHead: (level: number): string =>
    `## By kind\n\n| what | kind | held to be so | how many | drawn | yes | no | unsure | share of yes, ${level} % interval |\n|---|---|---|---:|---:|---:|---:|---:|---|`,
  stratumRow: (row: {
    readonly question: string;
    readonly kind: string;
    readonly isClaimed: boolean;
    readonly size: number;
    readonly drawn: number;
    readonly yes: number;
    readonly no: number;
    readonly unsure: number;
    readonly rate: Share | null;
    readonly isEnough: boolean;
  }): string =>
    `| ${[
      name(row.question),
      validationMessages.kind(row.kind),
      row.isClaimed ? "yes" : "no",
      number(row.size),
      number(row.drawn),
      number(row.yes),
      number(row.no),
      number(row.unsure),
      row.rate === null ? "no label" : `${withInterval(row.rate)}${row.isEnough ? "" : `, ${TOO_LITTLE}`}`,
    ].join(" | ")} |`,
  strataNote:
    "Where the program holds it to be so, yes means right. Where it does not, yes means missed. An interval wider than 50 points says too little to be quoted.",
  agreement: ({ labellers, unsettled, alpha, alphaCount }: SampleFacts): string =>
    labellers < 2
      ? "One set of labels: how far two people would agree is not known. A second person can label the same file in a column label_2."
      : `${people(labellers)} labelled. ${
          alpha === null
            ? "Their agreement cannot be computed: no row has two labels, or all labels are one and the same."
            : `Krippendorff's alpha over ${count(alphaCount, "row")} with two labels or more: ${alpha.toFixed(2)} (1 is full agreement, 0 what chance gives).`
        }${unsettled === 0 ? "" : ` They differ on ${count(unsettled, "row")}, which count as unsure until a column label_agreed settles them.`}`,
  methodsHead: "## Methods, to cite",
  methods: (
    facts: SampleFacts,
    rates: readonly { readonly question: string; readonly precision: Share | null; readonly recall: Share | null }[],
  ): string => {
    const quoted = rates.filter(({ precision }) => precision !== null);
    const recalls = rates.filter(({ recall }) => recall !== null);
    return [
      `From ${count(facts.findings, "finding")} and ${count(facts.rejected, "rejected candidate")} that Hymnsheet ${facts.version} kept for ${count(facts.sources, "source")} (run ${facts.run}), we drew ${number(facts.drawn)} without replacement (${number(facts.drawnFindings)} findings, ${number(facts.drawn - facts.drawnFindings)} rejected candidates; sample ${facts.sample}, seed ${facts.seed}), stratified by question, by kind and by what the program held of them (${count(facts.strata, "stratum", "strata")}), two thirds for findings where there were enough, given out evenly to questions and then to kinds, to each at least ${facts.minimum} where they fitted and the rest by the square root of its size (Bankier 1988), with permanent random numbers (Ohlsson 1995).`,
      `Rows were shown in mixed order without what the program held of them. ${facts.labellers === 0 ? "Nobody" : people(facts.labellers)} labelled ${number(facts.labelled)} of them${facts.alpha === null ? "" : ` (Krippendorff's alpha ${facts.alpha.toFixed(2)})`}; ${number(facts.unsure)} unsure or unsettled were left out.`,
      `Rates weigh strata by their sizes. Intervals have a level of ${facts.intervalPercent} %: Wilson (1927) within strata with the finite size entering as an effective sample size (Korn and Graubard 1998), joined over strata after Zou, Huang and Zhang (2009).`,
      quoted.length === 0
        ? "No precision can be quoted: there are too few labels."
        : `Precision: ${list(quoted.map(({ question, precision }) => `${name(question)} ${withInterval(precision!)}`))}.`,
      recalls.length === 0
        ? "No recall can be quoted."
        : `Recall among candidates (Horvitz and Thompson 1952; interval as by Fieller 1954): ${list(recalls.map(({ question, recall }) => `${name(question)} ${withInterval(recall!)}`))}. It leaves out whatever was never a candidate.`,
    ].join(" ");
  },
  references: [
    "Bankier, M. D. (1988). Power allocations: determining sample sizes for subnational areas. The American Statistician 42(3), 174–177.",
    "Fieller, E. C. (1954). Some problems in interval estimation. Journal of the Royal Statistical Society B 16(2), 175–185.",
    "Horvitz, D. G. and Thompson, D. J. (1952). A generalization of sampling without replacement from a finite universe. Journal of the American Statistical Association 47, 663–685.",
    "Korn, E. L. and Graubard, B. I. (1998). Confidence intervals for proportions with small expected number of positive counts estimated from survey data. Survey Methodology 24(2), 193–201.",
    "Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.",
    "Ohlsson, E. (1995). Coordination of samples using permanent random numbers. In Cox et al. (eds), Business Survey Methods. Wiley.",
    "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.",
    "Zou, G. Y., Huang, W. and Zhang, X. (2009). A note on confidence interval estimation for a linear function of binomial proportions. Computational Statistics and Data Analysis 53(4), 1080–1085.",
  ],
  problemsHead: (problems: number): string =>
    `## ${problems === 1 ? "One problem" : `${number(problems)} problems`} with the file of labels`,
  problem: ({ line, message }: { readonly line: number | null; readonly message: string }): string =>
    `- ${line === null ? "" : `line ${number(line)}: `}${message}`,
} as const;
