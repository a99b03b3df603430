import { findGrounds } from "@hymnsheet/core/evidence/find-grounds";
import type { FoundGround } from "@hymnsheet/core/evidence/found-ground";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** What is offered, admitted to be missing, promised and laid open in each source of a block. */
export function prepareGrounds(step: SpokenStep): (block: number) => (readonly FoundGround[])[] {
  const finders = new SentenceFinders();
  return prepareSpoken(step, (spoken) => findGrounds(spoken, findLanguagePack(spoken.language), finders.of(spoken.language)));
}
