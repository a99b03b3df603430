import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { cutUnits, type OutlineUnit } from "@hymnsheet/core/outline/cut-units";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

export interface CutStep extends SpokenStep {
  readonly hasWords: boolean;
}

/** Units of the outline of each source of a block. */
export function prepareCut(step: CutStep): (block: number) => (readonly OutlineUnit[])[] {
  const finders = new SentenceFinders();
  return prepareSpoken(step, (spoken) => cutUnits(spoken, { finder: finders.of(spoken.language), hasWords: step.hasWords }));
}
