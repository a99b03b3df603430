/** What a target does and what is done to it: the verb after it, active or passive, and the word it depends on. */
import type { PutFeature } from "../algo/feature-bag.ts";
import type { TargetCues } from "../languages/target-cues.ts";
import type { TargetLine } from "./target-line.ts";

/** Words between a target and its verb at most. */
const LONGEST_GROUP = 5;
const WEIGHT = 1.5;

export function putRoleFeatures(line: TargetLine, cues: TargetCues, put: PutFeature): void {
  const { words, target } = line;
  const verb = putVerb(line, cues, put);
  putHead(line, cues, put);
  if (words[target + 1] === "'s") {
    put("owner", 1);
    put(`owns:${words[target + 2] ?? ""}`, 1);
    for (const thing of words.slice(target + 2, target + 5)) {
      const value = cues.valence.get(thing);
      if (value !== undefined) put(`owns:${Math.sign(value)}`, Math.abs(value));
    }
  }
  const after = words.length - target;
  put(`place:${target === 0 ? "first" : target < 3 ? "early" : after < 4 ? "late" : "middle"}`, 1);
  if (cues.saying.has(verb) || cues.saying.has(words[target - 1] ?? "")) put("says", 1);
  if (words[target + 1] === ",") put("apposition", 1);
  let isQuoted = false;
  for (const word of words.slice(0, target)) if (word === "“" || word === "”") isQuoted = word === "“";
  if (isQuoted) put("quoted", 1);
}

function putVerb({ words, target }: TargetLine, cues: TargetCues, put: PutFeature): string {
  let at = target + 1;
  let hasBe = false;
  let isDenied = false;
  while (at < words.length && at <= target + LONGEST_GROUP && (cues.helpers.has(words[at]!) || words[at]!.endsWith("ly"))) {
    hasBe ||= cues.be.has(words[at]!);
    isDenied ||= cues.negations.has(words[at]!);
    at++;
  }
  const verb = words[at] ?? "<e>";
  const isPassive = hasBe && /(?:ed|en|t|wn|de)$/u.test(verb);
  const denied = isDenied ? "!" : "";
  put(`does:${denied}${verb}`, WEIGHT);
  put(`${isPassive ? "suffers" : hasBe ? "is" : "acts"}:${denied}${verb}`, WEIGHT);
  if (at + 1 < words.length) put(`does2:${verb} ${words[at + 1]!}`, 1);
  const value = cues.valence.get(verb);
  if (value !== undefined) put(`does${isPassive ? " passive" : ""}:${denied}${Math.sign(value)}`, Math.abs(value));
  return verb;
}

function putHead({ words, target }: TargetLine, cues: TargetCues, put: PutFeature): void {
  let at = target - 1;
  while (at >= 0 && (cues.openers.has(words[at]!) || (words[at] === "<n>" && at === target - 1))) at--;
  const preposition = at >= 0 && cues.prepositions.has(words[at]!) ? words[at]! : "";
  if (preposition !== "") {
    put(`preposition:${preposition}`, 1);
    at--;
    while (at >= 0 && cues.openers.has(words[at]!)) at--;
  }
  const head = words[at] ?? "<b>";
  put(`head:${preposition}:${head}`, WEIGHT);
  put(`head:${head}`, WEIGHT);
  const value = cues.valence.get(head);
  if (value !== undefined) put(`head:${preposition}:${Math.sign(value)}`, Math.abs(value));
}
