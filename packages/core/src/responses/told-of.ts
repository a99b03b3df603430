import type { ActorNames } from "../text/actor-names.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { FoundOfSide } from "./side-answer.ts";

/** Rules by which an outlet tells of somebody what he said or did not say. */
const toldRules: ReadonlySet<string> = new Set(["no_comment", "denies", "admits", "rejects", "apologises"]);

export interface ToldContext {
  readonly text: string;
  readonly finder: SentenceFinder;
  readonly names: ActorNames;
}

/**
 * Answers that an outlet's own prose tells of somebody: "Cllr Thorley could not be reached", "what he has since admitted". They are his whom the
 * sentence names first, before the words of the answer end.
 *
 * @returns in the order given; those of nobody known are left out. Cost: linear in the sentences.
 */
export function answersToldOf(
  found: readonly FoundAnswer[],
  utterances: readonly UtteranceRow[],
  { text, finder, names }: ToldContext,
): FoundOfSide[] {
  return found.flatMap(({ utterance: number, start, end, type, basis, rule, isBare, scope, general }): FoundOfSide[] => {
    const prose = utterances[number]!;
    if (prose.form !== "prose" || type === null || isBare || !toldRules.has(rule)) return [];
    const [sentence] = finder.around(text, start, end);
    const [first] = names.find(text, Math.min(start, sentence?.start ?? start), end);
    if (first === undefined) return [];
    const utterance = { ...prose, speaker_id: first.actorId, statement_id: `${prose.statement_id} of ${first.actorId}` };
    return [{ start, end, type, basis, rule, isBare, scope, general, utterance }];
  });
}
