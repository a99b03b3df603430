import { findClaims } from "@hymnsheet/core/claims/find-claims";
import type { FoundClaim } from "@hymnsheet/core/claims/found-claim";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** Allegations in each source of a block. */
export function prepareClaims(step: SpokenStep): (block: number) => (readonly FoundClaim[])[] {
  const finders = new SentenceFinders();
  return prepareSpoken(step, (spoken) => findClaims(spoken, findLanguagePack(spoken.language), finders.of(spoken.language)));
}
