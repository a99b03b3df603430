/**
 * Evaluation `stance`: whether the words around a party, a president or a leader tell that a member of Congress speaks of the other side, on every
 * fifth member; `--train` fits the weights that ship on the others. Members who stand in a labelled set of fixtures/agenda take no part.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoreStance, openStanceModel } from "@hymnsheet/core/agenda/score-stance";
import { targetBags } from "@hymnsheet/core/agenda/target-features";
import { targetWords, type TargetQuestion } from "@hymnsheet/core/agenda/target-words";
import { featureHash } from "@hymnsheet/core/algo/feature-bag";
import { targetCues } from "@hymnsheet/core/languages/en/target-cues";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder, readReleases } from "../releases.ts";
import { repositoryFolder } from "../repository.ts";
import { keepResult, show } from "../results.ts";
import { trainSparse } from "./sparse-training.ts";

interface SideCase extends TargetQuestion {
  readonly speaker: string;
  /** 1 for the other side. */
  readonly side: number;
}

const SETTINGS = { share: 1, classCount: 2, ridge: 30, leastRows: 20, length: Math.sqrt(60), telling: 0 };
const FOLDS = 5;
const REPUBLICANS =
  /\b(?:(?:House|Senate|Congressional|Washington|Tea Party) )?(?:Republicans?|GOP)(?: (?:leaders(?:hip)?|majority|colleagues))?\b|\b(?:President |Donald )*Trump(?: [Aa]dministration)?\b|\b(?:President |George W\. )*Bush(?: [Aa]dministration)?\b|\b(?:Speaker |John )*Boehner\b|\b(?:Leader |Mitch )*McConnell\b|\b(?:Speaker |Paul )+Ryan\b|\bDeVos\b|\bPruitt\b|\bRomney\b|\bCantor\b|\bDeLay\b|\bPence\b/gu;
const DEMOCRATS =
  /\b(?:(?:House|Senate|Congressional|Washington) )?(?:Democrats?|Dems)(?: (?:leaders(?:hip)?|majority|colleagues))?\b|\b(?:President |Barack )*Obama(?: [Aa]dministration)?\b|\b(?:Speaker |Leader |Nancy )*Pelosi\b|\b(?:Leader |Harry )+Reid\b|\b(?:President |Secretary |Hillary |Bill )*Clinton(?: [Aa]dministration)?\b|\bSchumer\b|\bHolder\b|\bBiden\b|\bLerner\b/gu;
/** Lists of sponsors and talk of both sides. */
const BOTH = /\(R-|\(D-|bipartisan/iu;

export async function evaluateStance(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("\nstance: HYMNSHEET_DATA is not set");
    return;
  }
  const cases = await readCases(folder);
  const bags = cases.map((each) => targetBags(targetWords(each), targetCues)[0]);
  const sides = cases.map(({ side }) => side);
  const isAside = ({ speaker }: SideCase): boolean => featureHash(speaker) % FOLDS === 0;
  const use = [...cases.keys()].filter((i) => !isAside(cases[i]!));
  const packed = trainSparse(bags, sides, use, SETTINGS);
  if (request.isTraining) {
    const path = join(repositoryFolder, "packages", "core", "src", "languages", "en", "trained", "stance.ts");
    writeFileSync(
      path,
      `/** From releases of the US Congress, by \`npm run eval -- stance --train\`. Model card: docs/explanation/model-cards.md. */
import type { PackedSparse } from "../../../algo/linear-classes.ts";

export const stance: PackedSparse = {
  share: ${packed.share},
  bias: [${packed.bias.join(", ")}],
  scale: ${packed.scale},
  length: ${packed.length},
  keys:
    "${packed.keys}",
  weights:
    "${packed.weights}",
};
`,
    );
    console.log(`\nstance: wrote ${path}`);
    return;
  }
  const model = openStanceModel(packed);
  const scored = cases.filter(isAside).map((each) => [scoreStance(model, each, targetCues), each.side] as const);
  const accuracy = scored.filter(([share, side]) => share > 0.5 === (side === 1)).length / scored.length;
  const area = underCurve(scored);
  console.log(
    `\nstance: ${cases.length} sentences, ${scored.length} of members set aside: accuracy ${show(accuracy)}, area under the curve ${show(area)}`,
  );
  if (request.isKept)
    console.log(
      `kept in ${keepResult("stance", { setting: SETTINGS, figures: { sentences: cases.length, aside: scored.length, accuracy, area } })}`,
    );
}

/** Share of pairs of one of each side that are in the right order. */
function underCurve(scored: readonly (readonly [number, number])[]): number {
  const sorted = [...scored].sort((a, b) => b[0] - a[0]);
  const count = sorted.filter(([, side]) => side === 1).length;
  let seen = 0;
  let pairs = 0;
  for (const [, side] of sorted)
    if (side === 1) seen++;
    else pairs += seen;
  return pairs / (count * (sorted.length - count));
}

async function readCases(folder: string): Promise<SideCase[]> {
  const finder = new SentenceFinders().of("en");
  const labelled = labelledSources();
  const known = new Set<string>();
  const found: SideCase[] = [];
  const leftOut = new Set<string>();
  for await (const { id, speaker, party, text } of readReleases(folder)) {
    if (labelled.has(id)) leftOut.add(speaker);
    const hits = [
      ...[...text.matchAll(REPUBLICANS)].map((match) => ({ match, of: "R" })),
      ...[...text.matchAll(DEMOCRATS)].map((match) => ({ match, of: "D" })),
    ].map(({ match, of }) => ({ of, start: match.index, end: match.index + match[0].length }));
    const starts = new Set<number>();
    for (const hit of hits) {
      const [sentence, more] = finder.around(text, hit.start, hit.end);
      if (sentence === undefined || more !== undefined || starts.has(sentence.start)) continue;
      starts.add(sentence.start);
      const size = sentence.end - sentence.start;
      const inside = hits.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (size < 30 || size > 450 || inside.some(({ of }) => of !== hit.of)) continue;
      const words = text.slice(sentence.start, sentence.end);
      const key = words.replace(/\W+/gu, " ");
      if (BOTH.test(words) || known.has(key)) continue;
      known.add(key);
      const moved = ({ start, end }: { readonly start: number; readonly end: number }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
      });
      const [target, ...others] = inside.map(moved);
      found.push({
        text: words,
        sentence: { start: 0, end: size },
        target: target!,
        others,
        speaker,
        side: party[0] === hit.of ? 0 : 1,
      });
    }
  }
  return found.filter(({ speaker }) => !leftOut.has(speaker));
}

/** Sources that hold labelled passages. */
function labelledSources(): ReadonlySet<string> {
  const names = ["sentences-development", "sentences-held-out", "reversals-development", "reversals-held-out"];
  return new Set(
    names.flatMap((name) => {
      const listed = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "agenda", `${name}.json`), "utf8")) as readonly {
        readonly source_id?: string;
        readonly texts?: readonly { readonly source_id?: string }[];
      }[];
      return listed.flatMap(({ source_id, texts = [] }) => [source_id ?? "", ...texts.map((each) => each.source_id ?? "")]);
    }),
  );
}
