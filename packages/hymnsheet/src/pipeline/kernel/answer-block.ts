import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { findAnswers } from "@hymnsheet/core/responses/find-answers";
import type { FoundAnswer } from "@hymnsheet/core/responses/found-answer";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** What answers a charge or denies a tie in each source of a block. */
export function prepareAnswers(step: SpokenStep): (block: number) => (readonly FoundAnswer[])[] {
  const finders = new SentenceFinders();
  return prepareSpoken(step, (spoken) => findAnswers(spoken, findLanguagePack(spoken.language), finders.of(spoken.language)));
}
