/**
 * From passages to families: ends, mask, cores in order of worth, star clusters. No rows, no text.
 */
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import { beginMask, finishMask, maskOwnWords, speakerBlocks, type MaskStep } from "./boilerplate-mask.ts";
import { SentenceEdges } from "./boilerplate-sentences.ts";
import { findCores, SHORTEST_CORE, type Core } from "./family-cores.ts";
import { isFormulaic } from "./boilerplate-reasons.ts";
import { PassageEnds } from "./family-ends.ts";
import { FamilyGatherer, type Family } from "./family-gather.ts";
import type { FamilyOptions } from "./family-options.ts";
import { partByBoilerplate, partByCircle, partCore, snapCore } from "./family-parts.ts";
import type { ItemInput } from "./item-input.ts";

export interface Families {
  readonly families: readonly Family[];
  readonly ends: PassageEnds;
  /** Per token: number plus one of the family that took it first; 0 for none. */
  readonly owner: Uint32Array;
  /** Per token: code of `maskReasons`. */
  readonly mask: Uint8Array;
  /** Bits per word id, from its count alone. */
  readonly weights: Float32Array;
  /** Per word id: 1 for words written as names are. */
  readonly isName: Uint8Array;
  readonly edges: SentenceEdges;
}

/** Families in the order in which they were taken: by worth x speakers of their cores, then place. */
export function buildFamilies(input: Omit<ItemInput, "textOf" | "options">, options: FamilyOptions & BoilerplateOptions): Families {
  const { columns, documents, passages } = input;
  const step = input.maskStep ?? maskHere(beginMask(input, options));
  const { isName } = step;
  const mask = finishMask(step);
  const weights = wordWeights(input);
  const ends = new PassageEnds(passages);
  const edges = new SentenceEdges(columns, step.abbreviations);
  const worthOf = (core: Core): number => {
    let worth = 0;
    for (let at = core.first; at < core.end; at++) if (mask[at] === 0) worth += weights[columns.tokens[at]!]!;
    return worth * (core.support + 1);
  };
  const cores = findCores(ends, documents)
    .flatMap((core) => partByCircle(snapCore(core, columns, input.signs, edges), columns, ends, documents, edges))
    .flatMap((core) => partByBoilerplate(core, (token) => isFormulaic(mask[token]!)))
    .flatMap((core) => partCore(core, columns, edges, options.itemTokens));
  const ranked = cores.map((core) => ({ core, worth: worthOf(core) }));
  ranked.sort((x, y) => y.worth - x.worth || x.core.first - y.core.first);
  const gatherer = new FamilyGatherer({
    columns,
    ends,
    weights,
    memberShare: options.memberShare,
    isProse: (document) => documents.isProse[document] === 1,
    isEdge: (token) => edges.isStart(token),
  });
  for (const { core } of ranked) if (core.end - core.first >= SHORTEST_CORE) gatherer.gather(core);
  return { families: gatherer.families, ends, owner: gatherer.owner, mask, weights, isName, edges };
}

function maskHere(step: MaskStep): MaskStep {
  for (const block of speakerBlocks(step, Number.POSITIVE_INFINITY)) maskOwnWords(step, block);
  return step;
}

/** Bits per word id, from its count alone. */
function wordWeights({ statistics }: Pick<ItemInput, "statistics">): Float32Array {
  const total = Math.max(1, statistics.tokenCount);
  return Float32Array.from(statistics.wordCount, (count) => Math.max(0, -Math.log2((count + 0.5) / (total + 1))));
}
