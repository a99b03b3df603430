/**
 * Turns of a transcript by their labels: "MR. OGILBY:", "Q:", "SPEAKER_00:", "<v Name>", "Ada Brook:". Works for any language.
 * A single label is no transcript: at least two are asked of capitals and machine labels, and of ordinary names three, one of them twice.
 * Cost: linear.
 */
import type { Extent } from "../model/extent.ts";
import { isBlank } from "./paragraphs.ts";

/** What one speaker says up to the next label. */
export interface Turn {
  /** The label without its colon, brackets or time. */
  readonly label: Extent;
  readonly content: Extent;
}

interface Label extends Extent {
  readonly kind: "voice_tag" | "machine" | "capitals" | "question" | "name";
  readonly key: string;
  readonly contentStart: number;
  readonly lineStart: number;
}

const VOICE_TAG = /^<v(?:\.[\w.]+)?\s+([^>]{1,60})>/u;
const TIME = /^(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\)?\]?\s*[-–—]?\s*)/u;
const MACHINE = /^\[?((?:SPEAKER|Speaker|speaker)[ _]?\d{1,3})\]?\s*[:：]\s*/u;
const QUESTION = /^((?:Q|A|QUESTION|ANSWER|Question|Answer|INTERVIEWER|Interviewer|MODERATOR|Moderator)(?:\s?\d{1,2})?)\s*[:.]\s+(?=\S)/u;
const CAPITALS =
  /^((?:[\p{Lu}\d][\p{Lu}\p{M}\d.'’&-]*|of|de|van|von|Mc\p{Lu}+|\(\p{Lu}[^)]{0,24}\)|,)(?:[ ,]+(?:[\p{Lu}\d][\p{Lu}\p{M}\d.'’&-]*|of|de|van|von|Mc\p{Lu}+|\([^)]{1,40}\)))*)\s?:\s*/u;
const NAME =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}{1,8})(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin|of|the)){0,4}(?:\s\([^)]{1,40}\))?)\s?[:：]\s*/u;
/** Labels of forms, agendas and contact lines. */
const NO_SPEAKER =
  /^(?:note|notes|nb|source|sources|contact|contacts|media|press|tel|phone|fax|e-?mail|email|web|website|http|https|url|date|time|place|venue|where|when|who|what|why|how|present|absent|apologies|item|next|agenda|subject|re|from|to|cc|bcc|photo|picture|image|caption|update|updated|correction|editor|warning|example|tip|tips|ps|p\.s|section|article|chapter|part|table|figure|fig|step|day|week|month|year|total|score|result|results|final|weather|related|read|more|see|also|summary|background|related|watch|video|listen|credits?|tags?|topics?|price|admission|doors|tickets|hours|address|location|posted|published|released?|immediate|attachments?|encl|copyright|disclaimer|about|ingredients|method|serves|winner|first|second|third|attendance|referee|goals?|teams?|wanted|for sale|lost|found|in attendance|present|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;

/** Turns by place; empty when the text is no transcript. Contents begin behind the label and end before the next one, white space left out. */
export function findTurns(text: string): Turn[] {
  const labels = transcriptLabels(findLabels(text));
  return labels.flatMap((label, place) => {
    const next = labels[place + 1];
    const limit = next === undefined ? lastTurnEnd(text, label) : next.lineStart;
    let [start, end] = [label.contentStart, limit];
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (text.startsWith("</v>", end - 4)) end -= 4;
    return start < end ? [{ label: { start: label.start, end: label.end }, content: { start, end } }] : [];
  });
}

function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (let lineStart = 0; lineStart < text.length;) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const label = labelOf(text, lineStart, Math.min(lineEnd, lineStart + 120));
    if (label !== null) labels.push(label);
    lineStart = lineEnd + 1;
  }
  return labels;
}

function labelOf(text: string, lineStart: number, lineEnd: number): Label | null {
  const head = text.slice(lineStart, lineEnd);
  if (!head.includes(":") && !head.includes("：") && !head.startsWith("<v") && !/^[QA]\./u.test(head.trimStart())) return null;
  const indent = /^\s*(?:[*_]{2})?/u.exec(head)?.[0].length ?? 0;
  const time = TIME.exec(head.slice(indent))?.[0].length ?? 0;
  const line = head.slice(indent + time);
  const from = lineStart + indent + time;
  const kinds = [
    ["voice_tag", VOICE_TAG],
    ["machine", MACHINE],
    ["question", QUESTION],
    ["capitals", CAPITALS],
    ["name", NAME],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(line);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    if ((kind === "name" || kind === "capitals") && (NO_SPEAKER.test(name) || !/\p{L}/u.test(name) || name.length > 60)) return null;
    if (kind !== "voice_tag" && /^\/\/|^\d/u.test(line.slice(match[0].length))) return null;
    const start = from + match[0].indexOf(name);
    return { kind, key: name.toLowerCase(), start, end: start + name.trimEnd().length, contentStart: from + match[0].length, lineStart };
  }
  return null;
}

/** Labels in capitals that are people's even when none comes back; tables have labels in capitals too ("PRIME RATE: 10%"). */
const TITLED =
  /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|sir|dame|lord|lady|chair(?:man|woman)?|president|senator|representative|congress(?:man|woman)|secretary|justice|judge|minister|speaker|moderator|host|anchor|reporter|interviewer|the (?:chair(?:man|woman)?|president|speaker|court|witness|moderator|minister))\b/u;

/** Whether a label comes back. */
function isAgain(labels: readonly Label[]): boolean {
  return new Set(labels.map((label) => label.key)).size < labels.length;
}

/** Keeps labels that make a transcript; a list of questions and answers alone is none unless it is long. */
function transcriptLabels(labels: readonly Label[]): readonly Label[] {
  const sure = labels.filter((label) => label.kind === "voice_tag" || label.kind === "machine");
  const capitals = labels.filter((label) => label.kind === "capitals");
  const questions = labels.filter((label) => label.kind === "question");
  const names = labels.filter((label) => label.kind === "name");
  const hasNames = names.length >= 3 && isAgain(names);
  const kept = new Set<Label>(sure);
  const isSpoken = isAgain(capitals) || (questions.length > 0 && capitals.length > 0) || capitals.some((label) => TITLED.test(label.key));
  if (capitals.length >= 2 && isSpoken) for (const label of capitals) kept.add(label);
  if (hasNames) for (const label of names) kept.add(label);
  const isLetterOnly = questions.every((label) => /^[qa]\b/u.test(label.key));
  if (kept.size > 0 || (questions.length >= 2 && (!isLetterOnly || questions.length >= 6))) for (const label of questions) kept.add(label);
  if (kept.size > 0) for (const label of names) if (hasNames || kept.size >= names.length * 2) kept.add(label);
  return labels.filter((label) => kept.has(label));
}

/** The last turn ends with its paragraph: what follows without a label is more often a closing note than speech. */
function lastTurnEnd(text: string, label: Label): number {
  const blank = /\n[^\S\n]*\n/gu;
  blank.lastIndex = label.contentStart;
  let found = blank.exec(text);
  if (found !== null && text.slice(label.contentStart, found.index).trim() === "") found = blank.exec(text);
  return found === null ? text.length : found.index;
}
