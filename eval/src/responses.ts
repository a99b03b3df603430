/**
 * Evaluation `responses`: answers to a charge and denied ties against the labelled passages of `fixtures/responses`, by kind, and for real passages
 * alone. Denials, concessions and silence are told by their words. What only says "not" answers where it shares words with a charge, and evidence, attack,
 * laughter and other matters where they do or stand in a paragraph with one of the former: there the labelled charge is given, as the one that stands.
 * By default the half that rules are written against; `--half held-out` is for measuring a finished version only.
 */
import { contentStems } from "@hymnsheet/core/counting/shared-words";
import { findGrounds } from "@hymnsheet/core/evidence/find-grounds";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { SpokenText } from "@hymnsheet/core/model/spoken-text";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { answerContext } from "@hymnsheet/core/responses/answer-context";
import { experimentalAnswers } from "@hymnsheet/core/responses/experimental-answers";
import { findAnswers } from "@hymnsheet/core/responses/find-answers";
import { linkAnswers, standsAlone } from "@hymnsheet/core/responses/link-answers";
import {
  matchAnswers,
  scoreAnswers,
  type AnswerAgreement,
  type ScoredAnswer,
  type ScoredAnswers,
} from "@hymnsheet/core/responses/score-answers";
import { sideAnswers, type SideAnswer } from "@hymnsheet/core/responses/side-answer";
import type { StandingCharge } from "@hymnsheet/core/responses/standing-charge";
import { stemWeight } from "@hymnsheet/core/responses/stem-weight";
import { stemmerOf } from "hymnsheet";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type LabelledSpan, type ReadPassage } from "./labelled-passages.ts";
import { keepResult, show, table } from "./results.ts";

/** A label and a passage as the set writes them. */
interface LabelledAnswer extends LabelledSpan {
  readonly kind: string;
  readonly basis?: string;
  readonly denies?: string;
}
interface ChargedPassage extends ReadPassage {
  readonly context: { readonly allegation: string } | null;
}

interface RuleScore {
  readonly found: number;
  readonly agreed: number;
}

interface RuledAnswer extends ScoredAnswer {
  readonly rule: string;
}

interface KindScore extends AnswerAgreement {
  readonly precision: number | null;
  readonly recall: number | null;
}

export async function evaluateResponses(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const { passages, skipped } = await readLabelledPassages("responses", half);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const scoredBy = (withCharge: boolean) =>
    (passages as readonly ChargedPassage[]).map((passage) => ({
      origin: passage.origin,
      found: answersOf(passage, withCharge),
      gold: (passage.labels as readonly LabelledAnswer[]).map(({ kind, basis, denies, span }) => ({
        kind,
        detail: denies ?? basis ?? "",
        start: span.start,
        end: span.end,
      })),
    }));
  const scored = scoredBy(true);
  const kinds = kindScores(scored);
  const real = kindScores(scored.filter(({ origin }) => origin !== "invented"));
  const alone = kindScores(scoredBy(false));
  console.log(`\nresponses, ${half}: ${passages.length} passages`);
  print(kinds);
  console.log("\nof them real passages");
  print(real);
  console.log("\nby their words alone, where nobody is charged too");
  print(alone);
  const rules = ruleScores(scored);
  console.log("\nby rule, with the charge given");
  console.log(
    table([["", "found", "agreed"], ...Object.entries(rules).map(([rule, { found, agreed }]) => [rule, String(found), String(agreed)])]),
  );
  const realRules = ruleScores(scored.filter(({ origin }) => origin !== "invented"));
  console.log("\nby rule, real passages");
  console.log(
    table([
      ["", "found", "agreed"],
      ...Object.entries(realRules).map(([rule, { found, agreed }]) => [rule, String(found), String(agreed)]),
    ]),
  );
  const experimental = [...experimentalAnswers.keys()];
  console.log(`\ntold only where experimental rules are asked for: ${experimental.join(", ")}`);
  if (request.isKept)
    console.log(
      `kept in ${keepResult("responses", { setting: { half, skipped, experimental }, figures: { kinds, rules, real, realRules, alone } })}`,
    );
}

/** What the program would tell of a passage if its speaker were of the accused side and the labelled charge the only one. */
function answersOf({ whole, start, end, context, origin }: ChargedPassage, withCharge: boolean): RuledAnswer[] {
  const [pack, stemmer, finder] = [findLanguagePack("en"), stemmerOf("en"), new SentenceFinders().of("en")];
  const spoken: SpokenText = { text: whole, language: "en", stretches: [{ start, end, utterance: 0 }] };
  const found = findAnswers(spoken, pack, finder);
  const answers = sideAnswers({ found, grounds: findGrounds(spoken, pack, finder) }, [utterance]).map((answer): SideAnswer => ({
    ...answer,
    sourceId: "",
    text: whole,
    pack,
    stemmer,
    ...answerContext(whole, answer, finder),
  }));
  answers.sort((x, y) => x.start - y.start || x.end - y.end || (x.type < y.type ? -1 : 1));
  const charges: StandingCharge[] = [];
  if (context !== null) {
    const stems = [...contentStems(context.allegation, pack, stemmer)];
    const wordings = [new Map(stems.map((stem) => [stem, stemWeight(stem, pack, stemmer)]))];
    const when = { since: null, lastAt: null, statements: [], places: [] };
    charges.push({
      itemId: "charge",
      accusedId: "accused",
      accusedBy: "words",
      makers: new Set(["accuser"]),
      wordings,
      clauses: wordings,
      ...when,
    });
  }
  const linked = new Set(linkAnswers(answers, charges, () => charges).map(({ answer }) => answer));
  const alone = answers.filter((answer) => !answer.isBare && standsAlone(answer));
  const isBeside = ({ start: from, paragraph }: SideAnswer): boolean =>
    alone.some((other) => other.start >= paragraph.start && other.end <= paragraph.end && other.start !== from);
  const isTold = (answer: SideAnswer): boolean => linked.has(answer) || (!answer.isBare && (standsAlone(answer) || isBeside(answer)));
  const told = answers.filter((answer) => (withCharge ? charges.length > 0 : standsAlone(answer)) && isTold(answer));
  // In a speaker's own words what others have is nobody's denial; single sentences of news tell of somebody.
  const ties = found.flatMap(({ denies, whose, rule, start: from, end: to }) =>
    denies === null || (whose !== "speaker" && origin !== "newsmtsc")
      ? []
      : [{ kind: "denies_link", rule, detail: denies, start: from, end: to }],
  );
  const kinds = new Map<string, RuledAnswer>();
  for (const { type: kind, rule, basis, start: from, end: to } of told)
    kinds.set(`${kind} ${from}`, { kind, rule, detail: kind === "evidence" ? basis : "", start: from, end: to });
  return [...kinds.values(), ...ties];
}

const utterance: UtteranceRow = {
  utterance_id: "utterance",
  source_id: "",
  span_start: 0,
  span_end: 0,
  speaker_id: "accused",
  event_id: null,
  statement_id: "statement",
  said_id: "said",
  said_from: null,
  said_to: null,
  form: "transcript",
  wording: "original",
  worded_by: "accused",
  origin: "given",
};

function kindScores(passages: readonly ScoredAnswers[]): Readonly<Record<string, KindScore>> {
  const kinds = scoreAnswers(passages);
  const sum = (field: keyof AnswerAgreement): number => Object.values(kinds).reduce((total, counts) => total + counts[field], 0);
  const all = { labelled: sum("labelled"), found: sum("found"), agreed: sum("agreed"), sameDetail: sum("sameDetail") };
  return Object.fromEntries(
    Object.entries({ all, ...kinds }).map(([kind, counts]) => [
      kind,
      { ...counts, precision: share(counts.agreed, counts.found), recall: share(counts.agreed, counts.labelled) },
    ]),
  );
}

/** Found and agreeing ones of each rule, in the order of their names. */
function ruleScores(
  passages: readonly { readonly found: readonly RuledAnswer[]; readonly gold: readonly ScoredAnswer[] }[],
): Readonly<Record<string, RuleScore>> {
  const counts = new Map<string, { found: number; agreed: number }>();
  for (const { found, gold } of passages)
    for (const kind of new Set(found.map((answer) => answer.kind))) {
      const ours = found.filter((answer) => answer.kind === kind);
      const matches = matchAnswers(
        ours,
        gold.filter((answer) => answer.kind === kind),
      );
      ours.forEach(({ rule }, i) => {
        const known = counts.get(rule) ?? { found: 0, agreed: 0 };
        counts.set(rule, { found: known.found + 1, agreed: known.agreed + (matches.has(i) ? 1 : 0) });
      });
    }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function print(kinds: Readonly<Record<string, KindScore>>): void {
  const text = (value: number | null): string => (value === null ? "-" : show(value));
  console.log(
    table([
      ["", "labelled", "found", "agreed", "precision", "recall", "same detail"],
      ...Object.entries(kinds).map(([kind, { labelled, found, agreed, sameDetail, precision, recall }]) => [
        kind,
        String(labelled),
        String(found),
        String(agreed),
        text(precision),
        text(recall),
        String(sameDetail),
      ]),
    ]),
  );
}
