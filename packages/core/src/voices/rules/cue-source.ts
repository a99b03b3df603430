import { phraseEndingAt } from "../grammar/noun-phrases.ts";
import { isBareClause } from "../grammar/bare-clause.ts";
import { isComma, isFiniteVerb, isNoun } from "../grammar/word-kinds.ts";
import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { controllerOf } from "./controlled-gerund.ts";
import { verbTaking, type SentenceSearch } from "./search.ts";

/** Whose words a cue verb brings, and how sure that is. */
export interface CueSource {
  readonly source: WordRange | null;
  /** `subject` stands right before the verb; `inherited` comes from another verb; `none` is not expressed. */
  readonly kind: "subject" | "inherited" | "none";
  /** Where the cue begins: before the verb in "declined to say". */
  readonly cueFrom: number;
}

/** The source of a cue verb; `null` when the verb is no predicate here. */
export function sourceOfCue(search: SentenceSearch, group: VerbGroup): CueSource | null {
  const { sentence } = search;
  const { words } = sentence;
  if (group.kind === "infinitive") return sourceOfInfinitive(search, group);
  if (group.kind === "gerund" && group.from === sentence.first) return orNone(subjectOfNextClause(sentence, group.at), group.at);
  if (group.kind === "gerund") {
    const controller = controllerOf(sentence, group.from);
    if (controller !== null) return { source: controller, kind: "inherited", cueFrom: group.at };
    let last = group.from - 1;
    while (last > sentence.first && words[last]!.tag === "ADV") last--;
    const before = words[last];
    if (before !== undefined && isNoun(before) && (sentence.book.habits.speakingThings.has(before.low) || !isSaying(sentence, group.at))) {
      return { source: subjectBefore(sentence, group.from), kind: "inherited", cueFrom: group.at };
    }
    const quoted = before?.low === "as" ? quotedObject(sentence, last - 1) : null;
    if (quoted !== null) return { source: quoted, kind: "inherited", cueFrom: group.at };
    // "was quoted as saying", "by saying", ", saying"
    const cueFrom = before?.low === "as" && words[last - 1]?.tag === "VERB" ? last - 1 : group.at;
    return { source: sourceBefore(search, group.from) ?? inheritedSubject(sentence, group.from), kind: "inherited", cueFrom };
  }
  const subject = subjectBefore(sentence, group.from);
  if (subject !== null) return { source: subject, kind: "subject", cueFrom: group.at };
  let last = group.from - 1;
  while (last > sentence.first && words[last]!.tag === "ADV") last--;
  const before = words[last];
  if (before === undefined || last < sentence.first) return { source: null, kind: "none", cueFrom: group.at };
  if (before.tag === "CCONJ" || before.low === "," || before.low === "than" || before.tag === "ADV")
    return orNone(sourceBefore(search, last) ?? inheritedSubject(sentence, last), group.at);
  return { source: null, kind: "none", cueFrom: group.at };
}

/** "Citing the weather, the owner said": the subject of the clause behind the comma. */
function subjectOfNextClause(sentence: Sentence, at: number): WordRange | null {
  for (let i = at + 2; i < sentence.words.length - 1; i++) {
    if (!isComma(sentence.words[i]!) || !isBareClause(sentence, i + 1, true)) continue;
    for (let verb = i + 2; verb < sentence.words.length; verb++) {
      if (!isFiniteVerb(sentence, verb)) continue;
      const subject = subjectBefore(sentence, verb);
      return subject !== null && subject.from > i ? subject : null;
    }
  }
  return null;
}

function orNone(source: WordRange | null, cueFrom: number): CueSource {
  return { source, kind: source === null ? "none" : "inherited", cueFrom };
}

/**
 * The source of the attribution whose content ends right before a participle or coordinated cue: it was cut there because the cue is the same
 * speaker's. Of nested ones the outermost.
 */
function sourceBefore({ sentence, found, sources }: SentenceSearch, at: number): WordRange | null {
  const limit = sentence.words[at]?.start ?? sentence.end;
  const near = sentence.words[Math.max(0, at - 4)]!.start;
  const isNear = (end: number): boolean => end <= limit && end >= near;
  const before = found.filter(
    (draft) =>
      draft.cue !== null &&
      draft.cue.start < limit &&
      (isNear(draft.content.at(-1)!.end) ||
        (draft.source !== null && draft.source.start > draft.content[0]!.start && isNear(Math.max(draft.source.end, draft.cue.end)))),
  );
  const first = before.sort((a, b) => a.cue!.start - b.cue!.start)[0];
  return first === undefined ? null : (sources.get(first) ?? null);
}

function sourceOfInfinitive(search: SentenceSearch, group: VerbGroup): CueSource {
  const { sentence } = search;
  const matrix = group.from - 1;
  const verb = verbTaking(sentence, matrix, (each) => each.takes.has("to"));
  if (verb !== undefined && sentence.words[matrix]!.tag === "VERB") {
    const outer = verbGroupAt(sentence, matrix, verb);
    const found = outer.kind === "infinitive" ? null : sourceOfCue(search, outer);
    if (found !== null) return { ...found, cueFrom: /^(?:decline|refuse)/u.test(sentence.words[matrix]!.low) ? matrix : group.at };
  }
  return { source: inheritedSubject(sentence, group.from), kind: "inherited", cueFrom: group.at };
}

/** Core verbs of saying, whose participle behind any other noun belongs to the subject: "at a news conference saying". */
function isSaying(sentence: Sentence, at: number): boolean {
  return /^(?:saying|adding|noting|arguing|telling|claiming|insisting|warning|suggesting|declaring|asserting|stating|explaining|predicting|contending|complaining|alleging|admitting)$/u.test(
    sentence.words[at]!.low,
  );
}

/** "quoted Maria as saying": the object of the verb of quoting. */
function quotedObject(sentence: Sentence, last: number): WordRange | null {
  const phrase = phraseEndingAt(sentence, last, sentence.first);
  if (phrase === null) return null;
  return /^(?:quote|quotes|quoted|quoting|cite|cites|cited|citing)$/u.test(sentence.words[phrase.from - 1]?.low ?? "") ? phrase : null;
}
