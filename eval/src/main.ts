/**
 * `npm run eval [-- NAME...] [--quick] [--seeds 1,2,3] [--pairs N] [--among N] [--releases N] [--full] [--write DIR] [--matches FILE]...
 * [--half development|held-out] [--train] [--rows]`.
 */
import { parseArgs } from "node:util";
import { evaluateAffairs } from "./affairs/evaluate-affairs.ts";
import { evaluateAgenda } from "./agenda.ts";
import { evaluateAmong } from "./among/evaluate-among.ts";
import { evaluateCases } from "./cases/evaluate-cases.ts";
import { evaluateCalibration } from "./calibration.ts";
import { evaluateCheckWorthiness } from "./check-worthiness.ts";
import { evaluateClaims } from "./claims.ts";
import { evaluateCloughStevenson } from "./clough-stevenson.ts";
import { evaluateConvergence } from "./convergence.ts";
import { evaluateDemands } from "./demands.ts";
import { evaluateDevices } from "./devices.ts";
import { evaluateEvidence } from "./evidence.ts";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { evaluateEvidenceTypes } from "./trained/evaluate-evidence-types.ts";
import { evaluateMentions } from "./trained/evaluate-mentions.ts";
import { evaluateStance } from "./trained/evaluate-stance.ts";
import { evaluateSentiment } from "./trained/evaluate-sentiment.ts";
import { trainLearntWords } from "./trained/train-learnt-words.ts";
import { evaluateFalseAlarms } from "./false-alarms.ts";
import { evaluateFamilies } from "./families.ts";
import { evaluateFigures } from "./figures.ts";
import { evaluateIndependence } from "./independence/evaluate-independence.ts";
import { evaluateKnownChecks } from "./known-checks.ts";
import { evaluateLidBills } from "./lid-bills.ts";
import { evaluatePan } from "./pan/evaluate-pan.ts";
import { evaluatePlanted } from "./planted/evaluate-planted.ts";
import { evaluateRarity } from "./rarity.ts";
import { evaluateResponses } from "./responses.ts";
import { evaluateReversals } from "./reversals.ts";
import { evaluateReworded } from "./reworded/evaluate-reworded.ts";
import { evaluateShuffledSpeakers } from "./shuffled-speakers.ts";
import { evaluateSpeakers } from "./speakers.ts";
import { evaluateTemplates } from "./templates.ts";
import { evaluateVoices } from "./voices.ts";
import { evaluateVoicesNews } from "./voices-news.ts";

const EVALUATIONS: Readonly<Record<string, (request: EvaluationRequest) => Promise<void>>> = {
  planted: evaluatePlanted,
  among: evaluateAmong,
  reworded: evaluateReworded,
  pan: evaluatePan,
  "clough-stevenson": evaluateCloughStevenson,
  "lid-bills": evaluateLidBills,
  "shuffled-speakers": evaluateShuffledSpeakers,
  calibration: evaluateCalibration,
  "false-alarms": evaluateFalseAlarms,
  families: evaluateFamilies,
  templates: evaluateTemplates,
  rarity: evaluateRarity,
  voices: evaluateVoices,
  "voices-news": evaluateVoicesNews,
  speakers: evaluateSpeakers,
  devices: evaluateDevices,
  claims: evaluateClaims,
  figures: evaluateFigures,
  "check-worthiness": evaluateCheckWorthiness,
  "known-checks": evaluateKnownChecks,
  independence: evaluateIndependence,
  cases: evaluateCases,
  affairs: evaluateAffairs,
  convergence: evaluateConvergence,
  agenda: evaluateAgenda,
  reversals: evaluateReversals,
  demands: evaluateDemands,
  evidence: evaluateEvidence,
  responses: evaluateResponses,
  "learnt-words": trainLearntWords,
  stance: evaluateStance,
  mentions: evaluateMentions,
  sentiment: evaluateSentiment,
  "evidence-types": evaluateEvidenceTypes,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    seeds: { type: "string" },
    pairs: { type: "string" },
    among: { type: "string" },
    write: { type: "string" },
    matches: { type: "string", multiple: true, default: [] },
    half: { type: "string" },
    full: { type: "boolean", default: false },
    releases: { type: "string" },
    train: { type: "boolean", default: false },
    rows: { type: "boolean", default: false },
  },
});

const unknown = positionals.filter((name) => EVALUATIONS[name] === undefined);
if (unknown.length > 0) {
  console.error(`no evaluation ${unknown.join(", ")}; there are ${Object.keys(EVALUATIONS).join(", ")}`);
  process.exitCode = 2;
} else {
  const request: EvaluationRequest = {
    isQuick: values.quick,
    isKept: !values.quick && values.write === undefined && values.matches.length === 0,
    seeds: values.seeds === undefined ? null : values.seeds.split(",").map(Number),
    pairCount: values.pairs === undefined ? null : Number(values.pairs),
    amongCount: values.among === undefined ? null : Number(values.among),
    writeFolder: values.write ?? null,
    matchFiles: values.matches,
    half: values.half ?? null,
    isWhole: values.full,
    isTraining: values.train,
    isListing: values.rows,
    releaseCount: values.releases === undefined ? null : Number(values.releases),
  };
  for (const name of positionals.length > 0 ? positionals : Object.keys(EVALUATIONS)) await EVALUATIONS[name]!(request);
}
