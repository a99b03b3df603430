/** Passive cues: "is expected to rise", "it is believed that", "was told by the board that", "was criticized by members". */
import { adjunctEnd, contentStarts } from "../grammar/adjuncts.ts";
import { isBareClause } from "../grammar/bare-clause.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { infinitiveEnd } from "../grammar/infinitive-end.ts";
import { openingEnd } from "../grammar/opening-end.ts";
import { objectEnd } from "../grammar/object-end.ts";
import { fullPhraseEnd } from "../grammar/noun-phrases.ts";
import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import { canStartPhrase, isGerundForm } from "../grammar/word-kinds.ts";
import type { CueVerb } from "../../languages/attribution-cues.ts";
import type { WordRange } from "../sentence.ts";
import { isInfinitive } from "./infinitive-complements.ts";
import { addFrame, verbTaking, type SentenceSearch } from "./search.ts";

export function findPassives(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  const { words } = sentence;
  const { habits } = sentence.book;
  for (let i = sentence.first; i < words.length; i++) {
    if (usedCues.has(i) || (words[i]!.tag !== "VERB" && words[i]!.tag !== "ADJ")) continue;
    const verb = verbTaking(sentence, i, (each) => each.participle === words[i]!.low);
    if (verb === undefined) continue;
    const group = verbGroupAt(sentence, i, verb);
    if (!group.isPassive && !isAskedFirst(search, i, verb)) continue;
    const agent = agentBehind(search, i + 1);
    const after = behindAdjuncts(search, agent === null ? i + 1 : agent.to);
    const cue = { from: i, to: i + 1 };
    const before = words[group.from - 1];
    const subject = subjectBefore(sentence, group.from) ?? (before?.tag === "CCONJ" ? inheritedSubject(sentence, group.from - 1) : null);
    const isRelative = before !== undefined && /^(?:who|which|that)$/u.test(before.low);
    const clauseClass = verbTaking(sentence, i, (each) => each.participle === words[i]!.low && each.takes.has("clause"))?.takes.get(
      "clause",
    );
    const raises = verbTaking(sentence, i, (each) => each.participle === words[i]!.low && each.takes.has("object_to"));
    if (clauseClass !== undefined && words[after]?.low === "that" && isBareClause(sentence, after + 1, false)) {
      addFrame(search, {
        rule: "passive_that_clause",
        cueClass: clauseClass,
        source: agent,
        cue,
        content: [{ from: after, to: clauseEnd(sentence, after) }],
      });
    } else if (
      clauseClass !== undefined &&
      (words[after]?.low === "whether" ||
        (verb.base === "ask" && sentence.book.questionWords.has(words[after]?.low ?? "")) ||
        (verb.takes.has("addressee") && isBareClause(sentence, after, true)))
    ) {
      const end = clauseEnd(sentence, after);
      addFrame(search, {
        rule: "passive_clause",
        cueClass: clauseClass,
        source: agent,
        cue,
        content: [{ from: after, to: openingEnd(sentence, i, after, end) }],
      });
    } else if (group.isPassive && verb.takes.has("addressee") && verb.prepositions.has(words[i + 1]?.low ?? "")) {
      addFrame(search, {
        rule: "passive_preposition",
        cueClass: "speech",
        source: agent,
        cue: { from: i, to: i + 2 },
        content: [{ from: i + 2, to: objectEnd(sentence, i + 2) }],
      });
    } else if (raises !== undefined && isInfinitive(sentence, after)) {
      const cueClass = raises.takes.get("object_to")!;
      const content: WordRange[] = [{ from: after, to: infinitiveEnd(sentence, after) }];
      if (subject !== null && habits.subjectIsContent.has(verb.base) && !/^(?:who|which|that)$/u.test(words[subject.from]!.low))
        content.unshift(subject);
      addFrame(search, { rule: "passive_infinitive", cueClass, source: agent, cue, content });
    } else if (
      agent !== null &&
      subject !== null &&
      !isRelative &&
      verbTaking(sentence, i, (each) => each.participle === words[i]!.low && each.takes.get("object") === "speech") !== undefined
    ) {
      addFrame(search, {
        rule: "passive_object",
        cueClass: "speech",
        source: agent,
        cue,
        content: [subject, ...reasonBehind(search, agent.to)],
      });
    } else if (subject !== null && sentence.book.habits.passivePredicative.has(verb.base) && agent === null) {
      const end = objectEnd(sentence, i + 1);
      const by = words.findIndex((word, k) => k > i + 1 && k < Math.min(end, i + 12) && word.low === "by");
      const holder = by < 0 ? null : agentBehind(search, by);
      if (holder !== null)
        addFrame(search, {
          rule: "passive_predicate",
          cueClass: "thought",
          source: holder,
          cue,
          content: [subject, { from: i + 1, to: by }],
        });
      else if (/^(?:consider|regard|view|see|describe|deem)$/u.test(verb.base) && hasPredicateAt(search, i + 1, verb.base))
        addFrame(search, {
          rule: "passive_predicate",
          cueClass: "thought",
          source: null,
          cue,
          content: [...(isRelative ? [] : [subject]), { from: i + 1, to: end }],
        });
    } else if (subject !== null && sentence.book.habits.accusations.has(verb.base) && PREPOSITIONS.has(words[i + 1]?.low ?? "")) {
      addFrame(search, {
        rule: "passive_accusation",
        cueClass: "speech",
        source: agent,
        cue,
        content: [...(isRelative ? [] : [subject]), { from: i + 1, to: objectEnd(sentence, i + 1) }],
      });
    } else if (
      subject !== null &&
      agent === null &&
      !isRelative &&
      verbTaking(sentence, i, (each) => each.participle === words[i]!.low && habits.blames.has(each.base))
    ) {
      const reason = reasonBehind(search, behindPlace(search, i + 1));
      if (reason.length > 0)
        addFrame(search, { rule: "passive_blame", cueClass: "speech", source: null, cue, content: [subject, ...reason] });
    }
  }
}

/** "Asked whether ..., he said", "When asked by a senator how": the auxiliary is left out. */
function isAskedFirst({ sentence }: SentenceSearch, at: number, verb: CueVerb): boolean {
  const before = sentence.words[at - 1];
  if (verb.base !== "ask" || (sentence.words[at + 1]?.tag !== "ADP" && !sentence.book.questionWords.has(sentence.words[at + 1]?.low ?? "")))
    return false;
  return at === sentence.first || /^(?:when|if|once|,)$/u.test(before?.low ?? "");
}

/** "is considered a bargain", "was seen as a victory". */
function hasPredicateAt({ sentence }: SentenceSearch, at: number, base: string): boolean {
  const word = sentence.words[at];
  if (word?.low === "as") return true;
  return (base === "consider" || base === "deem") && (word?.tag === "DET" || word?.tag === "ADJ");
}

/** "for reportedly saying that ..." on the far side of the agent, times and places. */
function reasonBehind(search: SentenceSearch, at: number): WordRange[] {
  const { sentence } = search;
  const { words } = sentence;
  const from = behindPlace(search, at);
  if (words[from]?.low !== "for") return [];
  let verb = from + 1;
  while (words[verb]?.tag === "ADV") verb++;
  return words[verb]?.tag === "VERB" && isGerundForm(words[verb]!.low) ? [{ from, to: clauseEnd(sentence, from) }] : [];
}

/** Behind "on Monday", "on Twitter", but not behind "for". */
function behindPlace({ sentence }: SentenceSearch, from: number): number {
  let at = from;
  for (let next = adjunctEnd(sentence, at); next > at && sentence.words[at]!.low !== "for"; next = adjunctEnd(sentence, at)) at = next;
  return at;
}

const PREPOSITIONS = new Set(["of", "for", "with"]);

/** "by the board" right behind the verb. */
function agentBehind({ sentence }: SentenceSearch, at: number): WordRange | null {
  if (sentence.words[at]?.low !== "by") return null;
  const end = fullPhraseEnd(sentence, at + 1);
  if (end === at + 1 || sentence.book.timeWords.has(sentence.words[at + 1]!.low)) return null;
  const { words } = sentence;
  if (words[end]?.low !== "and" || words[end + 1] === undefined || !canStartPhrase(words[end + 1]!)) return { from: at + 1, to: end };
  const second = fullPhraseEnd(sentence, end + 1);
  const follows = words[second];
  const isPhrase =
    second > end + 1 && (follows === undefined || !(follows.tag === "VERB" || follows.tag === "AUX" || follows.tag === "ADV"));
  return { from: at + 1, to: isPhrase ? second : end };
}

/** The next "that" or "to", when only adjuncts stand before it; else the place itself. */
function behindAdjuncts({ sentence }: SentenceSearch, at: number): number {
  return contentStarts(sentence, at).find((place) => sentence.words[place]?.low === "that" || isInfinitive(sentence, place)) ?? at;
}
