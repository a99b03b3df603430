/**
 * The kernels that a worker can run, by name. A kernel is prepared once per worker from shared columns and then called per block.
 */
import { BlockMatcher } from "@hymnsheet/core/reuse/match-passages";
import { planPart, type MatchPlan, type PlanPart, type PlanStep } from "@hymnsheet/core/reuse/plan-match";
import type { PassageColumns } from "@hymnsheet/core/reuse/passage-columns";
import { findClaims } from "@hymnsheet/core/claims/find-claims";
import type { FoundClaim } from "@hymnsheet/core/claims/found-claim";
import type { FoundFigure } from "@hymnsheet/core/figures/found-figure";
import type { VehicleMention } from "@hymnsheet/core/figures/known-vehicles";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { cutUnits, type OutlineUnit } from "@hymnsheet/core/outline/cut-units";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import type { ScoredLine } from "@hymnsheet/core/worthiness/worthiness-rows";
import type { TokenPart } from "@hymnsheet/core/text/merge-token-parts";
import { markBlock, type MarkStep } from "./mark-block.ts";
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import { prepareDevices, type DeviceStep } from "./device-block.ts";
import type { TextDevices } from "@hymnsheet/core/devices/find-devices";
import { prepareFigures, prepareVehicles, type FigureStep, type VehicleStep } from "./figure-block.ts";
import { prepareSearch, type SearchStep } from "./search-block.ts";
import { prepareSpoken, type SpokenStep } from "./spoken-block.ts";
import { tokeniseBlock, type TokeniseStep } from "./tokenise-block.ts";
import { prepareWorthiness, type WorthinessStep } from "./worthiness-block.ts";

/** What each kernel is prepared with and what one block of it returns. */
export interface BlockKernels {
  tokenise: { readonly shared: TokeniseStep; readonly part: TokenPart };
  /** Writes to shared columns and returns nothing. */
  markTexts: { readonly shared: MarkStep; readonly part: void };
  searchVoices: { readonly shared: SearchStep; readonly part: TextVoices[] };
  cutUnits: { readonly shared: CutStep; readonly part: (readonly OutlineUnit[])[] };
  findFigures: { readonly shared: FigureStep; readonly part: (readonly FoundFigure[])[] };
  findVehicles: { readonly shared: VehicleStep; readonly part: (readonly VehicleMention[])[] };
  findDevices: { readonly shared: DeviceStep; readonly part: TextDevices[] };
  findClaims: { readonly shared: SpokenStep; readonly part: (readonly FoundClaim[])[] };
  scoreLines: { readonly shared: WorthinessStep; readonly part: (readonly ScoredLine[] | null)[] };
  planMatch: { readonly shared: PlanStep; readonly part: PlanPart };
  matchPassages: { readonly shared: Pick<MatchPlan, "context" | "blocks">; readonly part: PassageColumns };
}

interface CutStep extends SpokenStep {
  readonly hasWords: boolean;
}

export type KernelName = keyof BlockKernels;

/** Makes ready to run blocks by number. */
export type PrepareKernel<Name extends KernelName> = (shared: BlockKernels[Name]["shared"]) => RunBlock<Name> | Promise<RunBlock<Name>>;

type RunBlock<Name extends KernelName> = (block: number) => BlockKernels[Name]["part"];

export const blockKernels: { readonly [Name in KernelName]: PrepareKernel<Name> } = {
  tokenise: (step) => (block) => tokeniseBlock(step, block),
  markTexts: (step) => (block) => markBlock(step, block),
  searchVoices: prepareSearch,
  cutUnits: (step) => {
    const finders = new SentenceFinders();
    return prepareSpoken(step, (spoken) => cutUnits(spoken, { finder: finders.of(spoken.language), hasWords: step.hasWords }));
  },
  findFigures: prepareFigures,
  findDevices: prepareDevices,
  findVehicles: prepareVehicles,
  findClaims: (step) => {
    const finders = new SentenceFinders();
    return prepareSpoken(step, (spoken) => findClaims(spoken, findLanguagePack(spoken.language), finders.of(spoken.language)));
  },
  scoreLines: prepareWorthiness,
  planMatch: (step) => (part) => planPart(step, part),
  matchPassages: ({ context, blocks }) => {
    const matcher = new BlockMatcher(context);
    return (block) => matcher.match(blocks[block]!);
  },
};
