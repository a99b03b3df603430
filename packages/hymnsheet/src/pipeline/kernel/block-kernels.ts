/**
 * The kernels that a worker can run, by name. A kernel is prepared once per worker from shared columns and then called per block.
 * A thread loads the kernel it is started for and no other: loading all of them takes it a fifth of a second of computing.
 */
import type { SourceAgenda } from "@hymnsheet/core/agenda/read-agenda";
import type { FoundClaim } from "@hymnsheet/core/claims/found-claim";
import type { FoundMove } from "@hymnsheet/core/demands/found-move";
import type { TextDevices } from "@hymnsheet/core/devices/find-devices";
import type { FoundGround } from "@hymnsheet/core/evidence/found-ground";
import type { FoundFigure } from "@hymnsheet/core/figures/found-figure";
import type { VehicleMention } from "@hymnsheet/core/figures/known-vehicles";
import type { OutlineUnit } from "@hymnsheet/core/outline/cut-units";
import type { PassageColumns } from "@hymnsheet/core/reuse/passage-columns";
import type { MatchPlan, PlanPart, PlanStep } from "@hymnsheet/core/reuse/plan-match";
import type { FoundAnswer } from "@hymnsheet/core/responses/found-answer";
import type { TokenPart } from "@hymnsheet/core/text/merge-token-parts";
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import type { ScoredLine } from "@hymnsheet/core/worthiness/worthiness-rows";
import type { AgendaStep } from "./agenda-block.ts";
import type { CutStep } from "./cut-block.ts";
import type { DeviceStep } from "./device-block.ts";
import type { FigureStep, VehicleStep } from "./figure-block.ts";
import type { MarkStep } from "./mark-block.ts";
import type { SearchStep } from "./search-block.ts";
import type { SpokenStep } from "./spoken-block.ts";
import type { TokeniseStep } from "./tokenise-block.ts";
import type { WorthinessStep } from "./worthiness-block.ts";

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
  readAgenda: { readonly shared: AgendaStep; readonly part: (SourceAgenda | null)[] };
  findClaims: { readonly shared: SpokenStep; readonly part: (readonly FoundClaim[])[] };
  findGrounds: { readonly shared: SpokenStep; readonly part: (readonly FoundGround[])[] };
  findMoves: { readonly shared: SpokenStep; readonly part: (readonly FoundMove[])[] };
  findAnswers: { readonly shared: SpokenStep; readonly part: (readonly FoundAnswer[])[] };
  scoreLines: { readonly shared: WorthinessStep; readonly part: (readonly ScoredLine[] | null)[] };
  planMatch: { readonly shared: PlanStep; readonly part: PlanPart };
  matchPassages: { readonly shared: Pick<MatchPlan, "context" | "blocks">; readonly part: PassageColumns };
}

export type KernelName = keyof BlockKernels;

/** Makes ready to run blocks by number. */
export type PrepareKernel<Name extends KernelName> = (shared: BlockKernels[Name]["shared"]) => Promise<RunBlock<Name>>;

type RunBlock<Name extends KernelName> = (block: number) => BlockKernels[Name]["part"];

export const blockKernels: { readonly [Name in KernelName]: PrepareKernel<Name> } = {
  tokenise: async (step) => {
    const { tokeniseBlock } = await import("./tokenise-block.ts");
    return (block) => tokeniseBlock(step, block);
  },
  markTexts: async (step) => {
    const { markBlock } = await import("./mark-block.ts");
    return (block) => markBlock(step, block);
  },
  searchVoices: async (step) => (await import("./search-block.ts")).prepareSearch(step),
  cutUnits: async (step) => (await import("./cut-block.ts")).prepareCut(step),
  findFigures: async (step) => (await import("./figure-block.ts")).prepareFigures(step),
  findDevices: async (step) => (await import("./device-block.ts")).prepareDevices(step),
  findVehicles: async (step) => (await import("./figure-block.ts")).prepareVehicles(step),
  readAgenda: async (step) => (await import("./agenda-block.ts")).prepareAgenda(step),
  findClaims: async (step) => (await import("./claim-block.ts")).prepareClaims(step),
  findGrounds: async (step) => (await import("./ground-block.ts")).prepareGrounds(step),
  findMoves: async (step) => (await import("./move-block.ts")).prepareMoves(step),
  findAnswers: async (step) => (await import("./answer-block.ts")).prepareAnswers(step),
  scoreLines: async (step) => (await import("./worthiness-block.ts")).prepareWorthiness(step),
  planMatch: async (step) => {
    const { planPart } = await import("@hymnsheet/core/reuse/plan-match");
    return (part) => planPart(step, part);
  },
  matchPassages: async ({ context, blocks }) => {
    const { BlockMatcher } = await import("@hymnsheet/core/reuse/match-passages");
    const matcher = new BlockMatcher(context);
    return (block) => matcher.match(blocks[block]!);
  },
};
