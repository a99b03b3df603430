import { coversFigures } from "@hymnsheet/core/figures/find-figures";
import { FigureReader } from "@hymnsheet/core/figures/figure-reader";
import type { FoundFigure } from "@hymnsheet/core/figures/found-figure";
import type { KnownVehicle, VehicleMention } from "@hymnsheet/core/figures/known-vehicles";
import type { ActorSpelling } from "@hymnsheet/core/figures/name-book";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";

/** Texts, who is known by name, and who speaks. */
export interface FigureStep extends SpokenStep {
  readonly names: readonly ActorSpelling[];
  /** Speaker per number of utterance. */
  readonly speakers: readonly string[];
}

/** The same with what to look for in a second pass. */
export interface VehicleStep extends FigureStep {
  readonly vehicles: readonly KnownVehicle[];
}

/** One reader per language, made when first needed; undefined where the language has no figure words. */
function readersOf(options: ConstructorParameters<typeof FigureReader>[1]): (language: string) => FigureReader | undefined {
  const readers = new Map<string, FigureReader | undefined>();
  return (language) => {
    if (!readers.has(language)) {
      const pack = findLanguagePack(language);
      readers.set(language, coversFigures(pack) ? new FigureReader(pack, options) : undefined);
    }
    return readers.get(language);
  };
}

/** Figures of each text. */
export function prepareFigures(step: FigureStep): (block: number) => (readonly FoundFigure[])[] {
  const readerOf = readersOf({ names: step.names });
  return prepareSpoken(step, (spoken) => readerOf(spoken.language)?.find(spoken, (utterance) => step.speakers[utterance]!) ?? []);
}

/** Mentions of known vehicles in each text. */
export function prepareVehicles(step: VehicleStep): (block: number) => (readonly VehicleMention[])[] {
  const readerOf = readersOf({ names: step.names, vehicles: step.vehicles });
  return prepareSpoken(step, (spoken) => readerOf(spoken.language)?.findKnown(spoken, (utterance) => step.speakers[utterance]!) ?? []);
}
