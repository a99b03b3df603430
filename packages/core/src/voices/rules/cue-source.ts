import { isNoun } from "../grammar/word-kinds.ts";
import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { verbTaking } from "./search.ts";

/** Whose words a cue verb brings, and how sure that is. */
export interface CueSource {
  readonly source: WordRange | null;
  /** `subject` stands right before the verb; `inherited` comes from another verb; `none` is not expressed. */
  readonly kind: "subject" | "inherited" | "none";
  /** Where the cue begins: before the verb in "declined to say". */
  readonly cueFrom: number;
}

/** The source of a cue verb; `null` when the verb is no predicate here. */
export function sourceOfCue(sentence: Sentence, group: VerbGroup): CueSource | null {
  const { words } = sentence;
  if (group.kind === "infinitive") return sourceOfInfinitive(sentence, group);
  if (group.kind === "gerund") {
    let last = group.from - 1;
    while (last > sentence.first && words[last]!.tag === "ADV") last--;
    const before = words[last];
    if (before !== undefined && isNoun(before))
      return { source: subjectBefore(sentence, group.from), kind: "inherited", cueFrom: group.at };
    // "was quoted as saying", "by saying", ", saying"
    const cueFrom = before?.low === "as" && words[last - 1]?.tag === "VERB" ? last - 1 : group.at;
    return { source: inheritedSubject(sentence, group.from), kind: "inherited", cueFrom };
  }
  const subject = subjectBefore(sentence, group.from);
  if (subject !== null) return { source: subject, kind: "subject", cueFrom: group.at };
  let last = group.from - 1;
  while (last > sentence.first && words[last]!.tag === "ADV") last--;
  const before = words[last];
  if (before === undefined || last < sentence.first) return { source: null, kind: "none", cueFrom: group.at };
  if (before.tag === "CCONJ" || before.low === "," || before.low === "than" || before.tag === "ADV")
    return { source: inheritedSubject(sentence, last), kind: "inherited", cueFrom: group.at };
  return { source: null, kind: "none", cueFrom: group.at };
}

function sourceOfInfinitive(sentence: Sentence, group: VerbGroup): CueSource {
  const matrix = group.from - 1;
  const verb = verbTaking(sentence, matrix, (each) => each.takes.has("to"));
  if (verb !== undefined && sentence.words[matrix]!.tag === "VERB") {
    const outer = verbGroupAt(sentence, matrix, verb);
    const found = outer.kind === "infinitive" ? null : sourceOfCue(sentence, outer);
    if (found !== null) return { ...found, cueFrom: matrix };
  }
  return { source: inheritedSubject(sentence, group.from), kind: "inherited", cueFrom: group.at };
}
