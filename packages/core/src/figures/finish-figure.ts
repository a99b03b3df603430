/** Gives a candidate its topic, ground, target and stance from the sentence around it. */
import { Gap, type FigureText } from "./figure-words-of-text.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundFigure } from "./found-figure.ts";
import type { Candidate, RuleInput, Words } from "./rules/candidate.ts";
import { readStance } from "./stance.ts";
import { meantAt, type NamedPlace } from "./name-book.ts";
import { contentWords } from "./vehicle.ts";

const LONGEST_TOPIC = 8;

/** What a text says of who is meant. */
export interface Meant {
  readonly named: readonly NamedPlace[];
  readonly speakerId: string;
}

export function finishFigure(input: RuleInput, candidate: Candidate, utterance: number, meant: Meant): FoundFigure {
  const { text, lexicon } = input;
  const { kind, rule, score, span, marker, vehicle, head } = candidate;
  const topic = kind === "simile" || kind === "metaphor" ? topicOf(input, candidate) : null;
  const ground = candidate.ground ?? (kind === "simile" && topic !== null && marker !== null ? groundOf(text, topic, marker) : null);
  return {
    start: text.starts[span.from]!,
    end: text.ends[span.end - 1]!,
    kind,
    rule,
    score,
    stance: readStance(input, candidate),
    utterance,
    marker: marker && extent(text, marker),
    topic: topic && extent(text, topic),
    vehicle: extent(text, vehicle),
    ground: ground && extent(text, ground),
    target: topic && isPointer(input, topic) ? extent(text, topic) : null,
    context: contentWords(text, lexicon, text.sentenceStart(span.from), text.sentenceEnd(span.end - 1)),
    actorId: aimedAt(input, candidate, topic, meant),
    head,
    content: kind === "idiom" || kind === "proverb" ? [head] : contentWords(text, lexicon, vehicle.from, vehicle.end),
    isExperimental: candidate.isExperimental ?? false,
  };
}

function extent(text: FigureText, { from, end }: Words): Extent {
  return { start: text.starts[from]!, end: text.ends[end - 1]! };
}

/** The subject before the marker: the nearest subject pronoun, else the words that open the sentence or the clause up to the verb. */
function topicOf({ text, lexicon }: RuleInput, { span, marker, kind }: Candidate): Words | null {
  const limit = marker?.from ?? span.from;
  const first = text.sentenceStart(limit);
  let clause = first;
  for (let at = first + 1; at < limit; at++)
    if (text.gap(at) >= Gap.strong || (text.gap(at) === Gap.comma && opensSubject({ text, lexicon }, at, limit))) clause = at;
  if (kind === "simile")
    for (let at = limit - 1; at >= clause; at--)
      if (lexicon.is("subjectPronouns", text.form(at)) && text.form(at) !== "it") return { from: at, end: at + 1 };
  for (let at = clause + 1; at < limit - 1; at++) if (text.form(at) === "that" && lexicon.is("openers", text.form(at + 1))) clause = at + 1;
  let from = clause;
  while (from < limit - 1 && ["and", "but", "so", "for", "that", "because"].includes(text.form(from))) from++;
  let end = from;
  while (
    end < limit &&
    end - from < LONGEST_TOPIC &&
    !(end > from && isVerb(text.form(end), lexicon)) &&
    !(end > from && text.gap(end) >= Gap.comma)
  )
    end++;
  return end > from ? { from, end } : null;
}

function opensSubject({ text, lexicon }: RuleInput, at: number, limit: number): boolean {
  return at + 1 < limit && (lexicon.is("subjectPronouns", text.form(at)) || ["and", "but"].includes(text.form(at)));
}

function isVerb(word: string, lexicon: RuleInput["lexicon"]): boolean {
  if (lexicon.is("copulas", word) || lexicon.is("negatedCopulas", word)) return true;
  return (
    ["has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "do", "does", "did"].includes(word) ||
    (word.endsWith("ed") && word.length > 4)
  );
}

function groundOf(text: FigureText, topic: Words, marker: Words): Words | null {
  const from = topic.end;
  return from < marker.from && marker.from - from <= LONGEST_TOPIC * 2 && text.gap(from) <= Gap.hyphen ? { from, end: marker.from } : null;
}

/** Whether a topic points to one person or names somebody. */
function isPointer({ text, lexicon }: RuleInput, { from, end }: Words): boolean {
  if (end - from === 1 && lexicon.is("personPronouns", text.form(from))) return true;
  for (let at = from; at < end; at++) if (text.isCapital(at) && !text.opensSentence(at)) return true;
  return end - from <= 3 && text.isCapital(from) && !lexicon.is("phraseEnds", text.form(from));
}

/** Only an image of somebody means somebody: its topic is a pronoun or a name, or it is itself a name. */
function aimedAt(input: RuleInput, { kind, span, rule }: Candidate, topic: Words | null, { named, speakerId }: Meant): string | null {
  if (named.length === 0) return null;
  if (kind === "idiom" || kind === "proverb") return null;
  if (kind === "epithet") return rule === "calling" ? null : meantAt(named, span.from, span.from, speakerId);
  if (topic === null || !isPointer(input, topic)) return null;
  const own = named.find(({ at, actorId }) => at >= topic.from && at < topic.end && actorId !== speakerId);
  return own?.actorId ?? meantAt(named, span.from, topic.end, speakerId);
}
