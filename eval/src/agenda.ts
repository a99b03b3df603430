/**
 * Evaluation `agenda`: what sentences do, their tone, civility, argument, ground, act and area, and the polarity and function of given mentions,
 * against `fixtures/agenda`. `--train` fits the weights that ship on the development half and the practice; `--half held-out` is for measuring a finished version.
 * On the development half the scores are of models that have not seen the passage (ten folds by source).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agendaLexicon, type AgendaLexicon } from "@hymnsheet/core/agenda/agenda-lexicon";
import { colourMention } from "@hymnsheet/core/agenda/colour-mention";
import { countAreas, shareAreas } from "@hymnsheet/core/agenda/policy-list";
import { openTargetModel, type TargetModel } from "@hymnsheet/core/agenda/score-target";
import { schemeNames, scoreSentence, sentenceSchemes, signsInPlace, type AgendaWeights } from "@hymnsheet/core/agenda/score-sentences";
import { mentionSigns } from "@hymnsheet/core/agenda/mention-signs";
import type { MentionWeights } from "@hymnsheet/core/agenda/score-mention";
import { openStanceModel, type StanceModel } from "@hymnsheet/core/agenda/score-stance";
import { personsOf, type Person } from "@hymnsheet/core/agenda/person-of-place";
import { SELVES, sentenceWords, signsOf } from "@hymnsheet/core/agenda/sentence-signs";
import { featureHash } from "@hymnsheet/core/algo/feature-bag";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { trainedModels } from "@hymnsheet/core/languages/trained";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type CheckedSpan, type LabelledSpan } from "./labelled-passages.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, show, table } from "./results.ts";
import { classF1, largestPlace, macroF1 } from "./trained/macro-f1.ts";
import { fitSoftmax, type SparseRows } from "./trained/softmax.ts";

interface SentenceLabel extends LabelledSpan {
  readonly area: string;
  readonly targets: readonly { readonly span: CheckedSpan; readonly polarity: string; readonly function: string; readonly about: string }[];
}

interface ReadSentence {
  readonly passage: number;
  readonly group: string;
  readonly text: string;
  readonly label: SentenceLabel;
  readonly signs: Float64Array;
  /** Per target. */
  readonly mentions: readonly Float64Array[];
  readonly domain: string;
  readonly personOf: (place: number) => Person;
}

interface AllWeights extends AgendaWeights, MentionWeights {}

/** Ten folds by source; the ridge was chosen on them among 2, 3, 5, 10. */
const FOLDS = 10;
const RIDGE = 3;
/** For mentions, among 3, 4, 5, 8, 10 and 15. */
const MENTION_RIDGE = 5;
const POLARITY = ["negative", "neutral", "positive"];

export async function evaluateAgenda(request: EvaluationRequest): Promise<void> {
  const pack = findLanguagePack("en")!;
  const lexicon = agendaLexicon(pack)!;
  const { packed, cues } = await trainedModels.get("en")!.targetSentiment();
  const model = openTargetModel(packed, cues);
  const stance = openStanceModel(await trainedModels.get("en")!.stance());
  const half = request.half === "held-out" ? "held-out" : "development";
  const sentences = await readSentences(half, { lexicon, model, stance });
  const practice = await readSentences("practice", { lexicon, model, stance });
  if (request.isTraining) {
    const folder = join(repositoryFolder, "packages", "core", "src", "languages", "en", "trained");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "agenda.ts"), weightsModule(train([...sentences, ...practice])));
    console.log("\nagenda: wrote the weights");
    return;
  }
  const shipped = (await trainedModels.get("en")!.agenda()) as unknown as AllWeights;
  const weightsOf: (sentence: ReadSentence) => AllWeights = half === "held-out" ? () => shipped : crossFitted(sentences, practice);
  const shares = sentences.map((sentence) => scoreSentence(sentence.signs, weightsOf(sentence)));
  const figures: Record<string, unknown> = {};
  const rows: string[][] = [];
  for (const scheme of schemeNames) {
    const labels: readonly string[] = sentenceSchemes[scheme];
    const gold = sentences.map(({ label }) => labels.indexOf((label as unknown as Record<string, string>)[scheme]!));
    report(
      scheme,
      labels,
      gold,
      shares.map((each) => largestPlace(each[scheme])),
      rows,
      figures,
    );
  }
  const domains = [...lexicon.policies.domains, "none"];
  report(
    "area",
    domains,
    sentences.map(({ label }) => domains.indexOf(label.area)),
    sentences.map(({ domain }) => domains.indexOf(domain)),
    rows,
    figures,
  );
  const mentions = sentences.flatMap((sentence, i) =>
    sentence.label.targets.map((target, k) => ({
      target,
      colour: colourMention({
        text: sentence.text,
        sentence: sentence.label.span,
        target: target.span,
        others: othersOf(sentence.label, target),
        shares: shares[i]!,
        signs: sentence.mentions[k]!,
        weights: weightsOf(sentence),
        isGeneric: false,
        isAllusion: false,
        isOwnSide: false,
        isTold: false,
        person: sentence.personOf(target.span.start),
        isGiven: true,
        isSelf: false,
        charge: null,
      }),
    })),
  );
  report(
    "target polarity",
    POLARITY,
    mentions.map(({ target }) => POLARITY.indexOf(target.polarity)),
    mentions.map(({ colour }) => POLARITY.indexOf(colour.polarity)),
    rows,
    figures,
  );
  const functions: readonly string[] = sentenceSchemes.function;
  report(
    "target function",
    functions,
    mentions.map(({ target }) => functions.indexOf(target.function)),
    mentions.map(({ colour }) => functions.indexOf(colour.function)),
    rows,
    figures,
  );
  const grounds: readonly string[] = sentenceSchemes.about;
  report(
    "target about",
    grounds,
    mentions.map(({ target }) => grounds.indexOf(target.about)),
    mentions.map(({ colour }) => grounds.indexOf(colour.about)),
    rows,
    figures,
  );
  console.log(`\nagenda, ${half}: ${sentences.length} sentences, ${mentions.length} mentions`);
  console.log(table([["", "macro-F1", "accuracy", "precision and recall of each label"], ...rows]));
  if (request.isKept) console.log(`kept in ${keepResult("agenda", { setting: { half }, figures })}`);
}

function report(
  name: string,
  labels: readonly string[],
  gold: number[],
  found: number[],
  rows: string[][],
  figures: Record<string, unknown>,
): void {
  const f1 = classF1(gold, found, labels.length);
  const each = labels.map((label, k) => {
    const right = gold.filter((label_, i) => label_ === k && found[i] === k).length;
    const [precision, recall] = [
      right / Math.max(1, found.filter((x) => x === k).length),
      right / Math.max(1, gold.filter((x) => x === k).length),
    ];
    return { label, precision, recall, f1: f1[k]! };
  });
  const accuracy = gold.filter((label, i) => label === found[i]).length / Math.max(1, gold.length);
  const macro = macroF1(gold, found, labels.length);
  figures[name] = { macroF1: macro, accuracy, labels: each };
  rows.push([
    name,
    show(macro),
    show(accuracy),
    each.map(({ label, precision, recall }) => `${label} ${show(precision, 2)}/${show(recall, 2)}`).join("  "),
  ]);
}

async function readSentences(
  half: string,
  { lexicon, model, stance }: { readonly lexicon: AgendaLexicon; readonly model: TargetModel; readonly stance: StanceModel },
): Promise<ReadSentence[]> {
  const { passages, skipped } = await readLabelledPassages("agenda", `sentences-${half}`);
  for (const reason of skipped) console.log(`skipped: ${reason}`);
  const domains = [...lexicon.policies.domains, "none"];
  return passages.flatMap(({ whole, labels, source_id }, passage) => {
    const lines = labels.map(({ span }) => sentenceWords(whole, span));
    const personOf = personsOf(whole, SELVES);
    const own = lines.map((line) => signsOf(whole, line, lexicon, model));
    const areas = shareAreas(
      lines.map(({ words }) => countAreas(words, lexicon.policies)),
      lexicon.policies,
    );
    return labels.map((label, i): ReadSentence => ({
      passage,
      group: source_id,
      text: whole,
      // Labels of this set hold these fields.
      label: label as SentenceLabel,
      signs: signsInPlace(own, i),
      mentions: (label as SentenceLabel).targets.map((target) =>
        mentionSigns({
          text: whole,
          sentence: lines[i]!,
          target: target.span,
          others: othersOf(label as SentenceLabel, target),
          signs: [own[i]!, own[i - 1], own[i + 1]],
          lexicon,
          model,
          stance,
        }),
      ),
      personOf,
      domain: domains[largestPlace(areas[i]!.domains)]!,
    }));
  });
}

function crossFitted(sentences: readonly ReadSentence[], practice: readonly ReadSentence[]): (sentence: ReadSentence) => AllWeights {
  const foldOf = ({ group }: ReadSentence): number => featureHash(group) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train([...sentences.filter((sentence) => foldOf(sentence) !== fold), ...practice]),
  );
  return (sentence) => models[foldOf(sentence)]!;
}

function train(sentences: readonly ReadSentence[]): AllWeights {
  const targets = sentences.flatMap(({ label, mentions }) => label.targets.map((target, k) => ({ target, signs: mentions[k]! })));
  const signs = targets.map((each) => each.signs);
  const functions: readonly string[] = sentenceSchemes.function;
  return {
    // One entry per scheme.
    ...(Object.fromEntries(
      schemeNames.map((scheme) => {
        const labels: readonly string[] = sentenceSchemes[scheme];
        const gold = sentences.map(({ label }) => labels.indexOf((label as unknown as Record<string, string>)[scheme]!));
        return [
          scheme,
          fitted(
            sentences.map((sentence) => sentence.signs),
            gold,
            labels.length,
            RIDGE,
          ),
        ];
      }),
    ) as unknown as AgendaWeights),
    mention_polarity: fitted(
      signs,
      targets.map(({ target }) => POLARITY.indexOf(target.polarity)),
      POLARITY.length,
      MENTION_RIDGE,
    ),
    mention_function: fitted(
      signs,
      targets.map(({ target }) => functions.indexOf(target.function)),
      functions.length,
      MENTION_RIDGE,
    ),
  };
}

/** Rows of weights with two decimals: the bias, then one per sign. */
function fitted(signs: readonly Float64Array[], gold: readonly number[], classCount: number, ridge: number): number[][] {
  const rows = toRows(signs);
  const { weights } = fitSoftmax(rows, gold, [...gold.keys()], { classCount, ridge });
  return Array.from({ length: classCount }, (_, k) =>
    [rows.width, ...Array.from({ length: rows.width }, (_unused, d) => d)].map((d) => Math.round(weights[d * classCount + k]! * 100) / 100),
  );
}

const othersOf = (label: SentenceLabel, target: SentenceLabel["targets"][number]): CheckedSpan[] =>
  label.targets.filter((other) => other !== target).map(({ span }) => span);

function toRows(all: readonly Float64Array[]): SparseRows {
  const starts = [0];
  const ids: number[] = [];
  const values: number[] = [];
  for (const signs of all) {
    signs.forEach((value, d) => {
      if (value === 0) return;
      ids.push(d);
      values.push(value);
    });
    starts.push(ids.length);
  }
  const width = all[0]?.length ?? 0;
  return { starts: Int32Array.from(starts), ids: Int32Array.from(ids), values: Float32Array.from(values), width };
}

function weightsModule(weights: AllWeights): string {
  const schemes = [...schemeNames, "mention_polarity" as const, "mention_function" as const].map(
    (scheme) => `  ${scheme}: [\n${weights[scheme].map((row) => `    [${row.join(", ")}],\n`).join("")}  ],\n`,
  );
  return `/** Trained on the development half and the practice of fixtures/agenda by \`npm run eval -- agenda --train\`. Rows: labels; columns: bias, signs. */\n\nexport const agendaWeights: Readonly<Record<string, readonly (readonly number[])[]>> = {\n${schemes.join("")}};\n`;
}
