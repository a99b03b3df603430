/** Adjectives that ascribe a thought or a will: "is confident that ...", "are reluctant to lend", "is critical of the plan". */
import { addresseeEnd, contentStarts } from "../grammar/adjuncts.ts";
import { isBareClause } from "../grammar/bare-clause.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { infinitiveEnd } from "../grammar/infinitive-end.ts";
import { objectEnd } from "../grammar/object-end.ts";
import { subjectBefore, inheritedSubject } from "../grammar/subjects.ts";
import { canStartPhrase, isBe, isGerundForm } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { isInfinitive } from "./infinitive-complements.ts";
import { addFrame, type SentenceSearch } from "./search.ts";

/** Without a person these say nothing of anybody's thought: "it is certain that". */
const IMPERSONAL = new Set(["it", "there", "this", "that", "which", "what"]);

export function findAdjectiveCues(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  const { words } = sentence;
  for (let i = sentence.first + 1; i < words.length - 1; i++) {
    if (/^(?:clear|plain|known|explicit)$/u.test(words[i]!.low)) findMadeClear(search, i);
    const { adjective } = words[i]!;
    if (adjective === undefined || usedCues.has(i)) continue;
    const source = holderOf(sentence, i);
    if (source === null || IMPERSONAL.has(words[source.from]!.low)) continue;
    const at = i + 1;
    const next = words[at]!;
    const cue = { from: i, to: i + 1 };
    if (adjective.takes.includes("clause") && next.low === "that" && isBareClause(sentence, at + 1, false)) {
      addFrame(search, {
        rule: "adjective_that",
        cueClass: adjective.cueClass,
        source,
        cue,
        content: [{ from: at, to: clauseEnd(sentence, at) }],
      });
    } else if (adjective.takes.includes("to") && isInfinitive(sentence, at)) {
      addFrame(search, {
        rule: "adjective_infinitive",
        cueClass: "intention",
        source,
        cue,
        content: [{ from: at, to: infinitiveEnd(sentence, at) }],
      });
    } else if (
      adjective.takes.includes("clause") &&
      /^(?:he|she|it|they|we|i|you|there|the|whether|if|how)$/u.test(next.low) &&
      isBareClause(sentence, /^(?:whether|if|how)$/u.test(next.low) ? at + 1 : at, true)
    ) {
      addFrame(search, {
        rule: "adjective_clause",
        cueClass: adjective.cueClass,
        source,
        cue,
        content: [{ from: at, to: clauseEnd(sentence, at) }],
      });
    } else if (
      adjective.takes.includes(next.low) &&
      words[at + 1] !== undefined &&
      (canStartPhrase(words[at + 1]!) || isGerundForm(words[at + 1]!.low))
    ) {
      addFrame(search, {
        rule: "adjective_preposition",
        cueClass: adjective.cueClass,
        source,
        cue: { from: i, to: at + 1 },
        content: [{ from: at + 1, to: objectEnd(sentence, at + 1) }],
      });
    }
  }
}

/** The subject of "is", "feels" before the adjective. */
function holderOf(sentence: Sentence, at: number): WordRange | null {
  const { words } = sentence;
  let i = at - 1;
  while (
    i >= sentence.first &&
    (words[i]!.tag === "ADV" ||
      words[i]!.low === "not" ||
      words[i]!.low === "n't" ||
      words[i]!.low === "so" ||
      words[i]!.low === "more" ||
      words[i]!.low === "very")
  )
    i--;
  const verb = words[i];
  if (verb === undefined || i < sentence.first || !(isBe(verb) || sentence.book.habits.copulas.has(verb.low))) return null;
  let from = i;
  while (
    from - 1 >= sentence.first &&
    (words[from - 1]!.tag === "AUX" || words[from - 1]!.tag === "ADV" || words[from - 1]!.tag === "PART")
  )
    from--;
  return subjectBefore(sentence, from) ?? (words[from - 1]?.tag === "CCONJ" ? inheritedSubject(sentence, from - 1) : null);
}

/** "made it clear that", "made clear to members that", "made plain whether". */
function findMadeClear(search: SentenceSearch, at: number): void {
  const { sentence } = search;
  const { words } = sentence;
  const verb = words[at - 1]?.low === "it" ? at - 2 : words[at - 1]?.tag === "ADV" && words[at - 2]?.low === "it" ? at - 3 : at - 1;
  if (verb < sentence.first || !/^(?:make|makes|made|making)$/u.test(words[verb]!.low)) return;
  const start = contentStarts(sentence, at + 1).find((place) => /^(?:that|whether|how|why|what)$/u.test(words[place]?.low ?? ""));
  const to = words[at + 1]?.low === "to" ? addresseeEnd(sentence, at + 2) : 0;
  const from = start ?? (words[to]?.low === "that" ? to : isBareClause(sentence, at + 1, false) ? at + 1 : 0);
  if (from === 0) return;
  let group = verb;
  while (group - 1 >= sentence.first && /^(?:AUX|ADV|PART)$/u.test(words[group - 1]!.tag)) group--;
  const source = subjectBefore(sentence, group) ?? inheritedSubject(sentence, group);
  if (source === null || IMPERSONAL.has(words[source.from]!.low)) return;
  addFrame(search, {
    rule: "made_clear",
    cueClass: "speech",
    source,
    cue: { from: verb, to: at + 1 },
    content: [{ from, to: clauseEnd(sentence, from) }],
  });
}
