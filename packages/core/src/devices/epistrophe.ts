/**
 * Epistrophe: neighbouring units that end in the same words and are built alike. Most equal endings are chance or need (a term needed
 * twice), so two ends count only where the units also resemble each other, or where much is repeated. Cost: linear in tokens.
 */
import { closingRuns, type ClosingRun, closingWeight, commonOpening } from "./closings.ts";
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice, FoundMember } from "./found-device.ts";
import { type FormLexicon, formLexicon, isAuxiliary, isNameLike } from "./form-lexicon.ts";
import { symploceRuns } from "./symploce.ts";
import { unitsOf } from "./units.ts";
import { WordClass } from "./word-book.ts";

const THRESHOLD = 0.5;
const LONGEST_UNIT = 24;
const LONGEST_OF_THREE = 10;

/** Rows of units with the same closing by start, with what speaks for each; those within a symploce left out. */
function epistrophes(text: DeviceText, lexicon: FormLexicon): FoundDevice[] {
  const covered = new Uint8Array(text.count);
  for (const { units, from, to } of symploceRuns(text, lexicon)) covered.fill(1, units.first[from], units.last[to]);
  const found: FoundDevice[] = [];
  for (const level of ["phrase", "clause", "sentence"] as const)
    for (const run of closingRuns(text, unitsOf(text, level), 1, lexicon)) {
      const score = scoreOf(text, run, lexicon);
      const place = covered.subarray(run.units.first[run.from], run.units.last[run.to]);
      if (score < THRESHOLD || place.includes(1)) continue;
      place.fill(1);
      found.push(device(text, run, { score, rule: `epistrophe.${level}` }));
    }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function scoreOf(text: DeviceText, run: ClosingRun, lexicon: FormLexicon): number {
  const { units, from, to, length } = run;
  for (let unit = from; unit <= to; unit++) {
    if (units.last[unit]! - units.first[unit]! > LONGEST_UNIT) return 0;
    const first = units.first[unit]!;
    if (ownLength(run, unit) === 1 && (text.classes[first]! & WordClass.article) !== 0) return 0;
    if (unit > from && (text.before[first]! & Gap.question) !== 0) return 0;
    if (unit > from && (text.classes[first]! & (WordClass.question | WordClass.pronoun)) === WordClass.question) return 0;
  }
  const last = units.last[from]!;
  const weight = closingWeight(text, last, length);
  if (weight === 0 || (text.classes[last - 1]! & WordClass.adverb) !== 0) return 0;
  const isLong = Math.max(ownLength(run, from), ownLength(run, to)) > LONGEST_OF_THREE;
  if (!endsSentence(text, run)) return 0;
  if (to - from >= 2) return weight > 1 || !isLong ? 0.95 : 0;
  const isWorn = weight === 1 && lexicon.worn.has(text.ids[last - 1]!);
  const ownWords = Math.max(ownLength(run, from), ownLength(run, to));
  let score = 0;
  if (weight >= 2) score += 0.3;
  if (weight >= 3 || (weight === 2 && length >= 3)) score += 0.1;
  if (weight >= 2 && isPredicate(text, last - length, last)) score += 0.2;
  const opening = commonOpening(text, units, from, to, length);
  if (opening > 1 || (opening === 1 && (text.classes[units.first[from]!]! & WordClass.article) === 0)) score += 0.35;
  if (isFramedAlike(text, run)) score += 0.35;
  if (ownWords <= 2) score += isClauseLike(text, run, lexicon) ? 0.5 : 0.2;
  else if (ownWords <= 8) score += 0.15;
  if (ownWords > 12) score -= 0.15;
  if (isWorn) score -= 0.2;
  return Math.max(0, Math.min(0.94, score));
}

/** Whether an auxiliary opens the closing: "is wrong". */
function isPredicate(text: DeviceText, first: number, last: number): boolean {
  return last > first + 1 && isAuxiliary(text, first);
}

/** Whether a row over several sentences ends with a sentence, not inside the last one. */
function endsSentence(text: DeviceText, { units, from, to }: ClosingRun): boolean {
  const last = units.sentence[to]!;
  return units.sentence[from] === last || units.last[to] === text.sentenceFirst[last + 1];
}

/** Whether short units are more than compounds with one head ("brown trout and sea trout"): they open with a function word or close with a verb. */
function isClauseLike(text: DeviceText, { units, from, to }: ClosingRun, lexicon: FormLexicon): boolean {
  const opens = text.classes[units.first[from]!] !== 0 && text.classes[units.first[to]!] !== 0;
  return opens || lexicon.verbs.has(text.ids[units.last[from]! - 1]!) || isPast(text, units.last[from]! - 1);
}

const E = "e".charCodeAt(0);
const D = "d".charCodeAt(0);

function isPast({ text, ends }: DeviceText, token: number): boolean {
  const end = ends[token]!;
  return text.charCodeAt(end - 1) === D && text.charCodeAt(end - 2) === E;
}

const ownLength = ({ units, length }: ClosingRun, unit: number): number => units.last[unit]! - units.first[unit]! - length;

/** Whether the words before the closing are alike: the same determiner with one other word between, or both a modal. */
function isFramedAlike(text: DeviceText, { units, from, to, length }: ClosingRun): boolean {
  const a = units.last[from]! - length;
  const b = units.last[to]! - length;
  const { ids, classes } = text;
  if (a - 2 >= units.first[from]! && b - 2 >= units.first[to]! && ids[a - 2] === ids[b - 2] && ids[a - 1] !== ids[b - 1]) {
    const isFrame = (classes[a - 2]! & (WordClass.article | WordClass.possessive | WordClass.determiner)) !== 0;
    if (isFrame && !isNameLike(text, a - 1) && !isNameLike(text, b - 1)) return true;
  }
  return (classes[a - 1]! & classes[b - 1]! & WordClass.modal) !== 0;
}

function device(text: DeviceText, run: ClosingRun, { score, rule }: { readonly score: number; readonly rule: string }): FoundDevice {
  const { units, from, to, length } = run;
  const members: FoundMember[] = [];
  for (let unit = from; unit <= to; unit++) {
    const last = units.last[unit]!;
    members.push({ start: text.starts[last - length]!, end: text.ends[last - 1]!, role: "member" });
  }
  return {
    type: "epistrophe",
    start: text.starts[units.first[from]!]!,
    end: members.at(-1)!.end,
    utterance: utteranceOf(text, units.sentence[from]!),
    members,
    filler: wordsOf(text, units.last[from]! - length, units.last[from]!),
    score,
    rule,
  };
}

export const epistrophe: DeviceDetector = {
  type: "epistrophe",
  externalType: "",
  definition: "Neighbouring units, built alike, that end in the same words.",
  source: "Silva Rhetoricae, epistrophe; Fahnestock 2011; Dubremetz & Nivre 2018 (epiphora)",
  threshold: THRESHOLD,
  isExperimental: true,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? epistrophes(text, lexicon) : [];
  },
};
