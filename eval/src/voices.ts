/**
 * Evaluation `voices`: found attributions against the labelled passages of `fixtures/voices`, by default the half that rules are written against.
 * `--half held-out` is for measuring a finished version only.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import type { Extent } from "@hymnsheet/core/model/extent";
import { matchFrames, type ScoredText } from "@hymnsheet/core/voices/score-attributions";
import { englishTagger } from "hymnsheet";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, show, table } from "./results.ts";
import { printRuleScores, printVoiceScore } from "./voice-score.ts";

interface LabelledPassage {
  readonly text: string;
  readonly attributions: readonly { readonly rule_family: string; readonly source: Extent | null; readonly content: readonly Extent[] }[];
  readonly near_misses: readonly Extent[];
}

export function evaluateVoices(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const passages = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "voices", `${half}.json`), "utf8")) as LabelledPassage[];
  const pack = findLanguagePack("en");
  let [characters, tagged] = [0, 0];
  const texts: ScoredText[] = passages.map((passage) => {
    const { attributions, taggedShare } = findAttributions(passage.text, { pack, tagger: englishTagger });
    characters += passage.text.length;
    tagged += taggedShare * passage.text.length;
    return { text: passage.text, found: attributions, gold: passage.attributions };
  });
  const families = familyRecall(passages, texts);
  const misses = nearMisses(passages, texts);
  const score = printVoiceScore(`voices, ${half}: ${passages.length} passages`, texts, tagged / characters);
  console.log(`near misses left alone ${misses.leftAlone} of ${misses.count}\n`);
  console.log(
    table([
      ["family", "labelled", "found"],
      ...families.map((family) => [family.name, String(family.labelled), show(family.found / family.labelled)]),
    ]),
  );
  printRuleScores(score);
  if (request.isKept) {
    const figures = { ...score, families, near_misses: misses, tagged_share: tagged / characters };
    console.log(`kept in ${keepResult("voices", { setting: { half }, figures })}`);
  }
  return Promise.resolve();
}

interface Family {
  readonly name: string;
  labelled: number;
  found: number;
}

function familyRecall(passages: readonly LabelledPassage[], texts: readonly ScoredText[]): Family[] {
  const families = new Map<string, Family>();
  for (const [place, passage] of passages.entries()) {
    const matched = new Set(matchFrames(texts[place]!.found, texts[place]!.gold).values());
    for (const [index, label] of passage.attributions.entries()) {
      const family = families.get(label.rule_family) ?? { name: label.rule_family, labelled: 0, found: 0 };
      family.labelled++;
      if (matched.has(index)) family.found++;
      families.set(label.rule_family, family);
    }
  }
  return [...families.values()].sort((a, b) => b.labelled - a.labelled || (a.name < b.name ? -1 : 1));
}

/** A near miss is left alone when nothing found that no label explains has its cue or its content there. */
function nearMisses(passages: readonly LabelledPassage[], texts: readonly ScoredText[]): { count: number; leftAlone: number } {
  let [count, leftAlone] = [0, 0];
  for (const [place, passage] of passages.entries()) {
    const { found, gold } = texts[place]!;
    const matched = matchFrames(found, gold);
    const wrong = found
      .filter((_, index) => !matched.has(index))
      .flatMap((each) => [...each.content, ...(each.cue === null ? [] : [each.cue])]);
    for (const miss of passage.near_misses) {
      count++;
      if (!wrong.some((extent) => extent.start < miss.end && miss.start < extent.end)) leftAlone++;
    }
  }
  return { count, leftAlone };
}
