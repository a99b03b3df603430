/**
 * Options of the passage matcher: each declared once. Values are in `docs/reference`, reasons in `docs/explanation/reuse-engine.md`.
 */
import { declareOptions, type OptionValues } from "./define-option.ts";

export const reuseOptions = declareOptions({
  minimumBits: {
    type: "number",
    default: 38,
    minimum: 0,
    maximum: 10_000,
    unit: "bits",
    help: "Weakest passage reported: surprisal of the matched tokens less gap costs.",
  },
  contentBits: {
    type: "number",
    default: 8,
    minimum: 0,
    maximum: 40,
    unit: "bits",
    help: "A word this rare or rarer in the corpus is a content word; pairs of content words are the keys that find candidates.",
  },
  nodeBits: {
    type: "number",
    default: 7.5,
    minimum: 0,
    maximum: 40,
    unit: "bits",
    help: "A shared word this rare or rarer may carry a chain alone; commoner words only inside runs.",
  },
  keyReach: {
    type: "integer",
    default: 8,
    minimum: 1,
    maximum: 64,
    unit: "tokens",
    help: "Two content words form a key when they stand at most this far apart.",
  },
  candidateReach: {
    type: "integer",
    default: 30,
    minimum: 1,
    maximum: 1000,
    unit: "tokens",
    help: "Shared keys at most this far apart in both documents count towards one candidate.",
  },
  candidateBits: {
    type: "number",
    default: 24,
    minimum: 0,
    maximum: 1000,
    unit: "bits",
    help: "Rarity that the shared keys of a candidate must reach together before it is scored.",
  },
  candidateMargin: {
    type: "integer",
    default: 120,
    minimum: 0,
    maximum: 10_000,
    unit: "tokens",
    help: "How far around a candidate the chain is looked for.",
  },
  maximumGap: {
    type: "integer",
    default: 12,
    minimum: 1,
    maximum: 64,
    unit: "tokens",
    help: "Widest gap that a chain may jump in either document.",
  },
  mergeGap: {
    type: "integer",
    default: 6,
    minimum: 0,
    maximum: 64,
    unit: "tokens",
    help: "Pieces at most this far apart in both documents become one passage.",
  },
  snapReach: {
    type: "integer",
    default: 5,
    minimum: 0,
    maximum: 64,
    unit: "tokens",
    help: "A passage that ends this near a sentence edge is cut or stretched to it.",
  },
  starMembers: {
    type: "integer",
    default: 8,
    minimum: 2,
    maximum: 1000,
    unit: "documents",
    help: "Fewest documents sharing a key before they are linked as a star instead of all with all; grows while the pairs stay within the budget.",
  },
  selfDocuments: {
    type: "integer",
    default: 4,
    minimum: 0,
    maximum: 1000,
    unit: "documents",
    help: "Earlier documents of the same speaker that one document is compared with at most; 0 leaves own repetition out.",
  },
  blockBytes: {
    type: "integer",
    default: 1 << 20,
    minimum: 1 << 10,
    maximum: 1 << 30,
    unit: "bytes",
    help: "Size of the pieces that work is cut into; results do not depend on it.",
  },
});

export type ReuseOptions = OptionValues<typeof reuseOptions>;
