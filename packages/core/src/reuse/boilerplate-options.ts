import { declareOptions, type OptionValues } from "../model/options/define-option.ts";

/** What counts as boilerplate. */
export const boilerplateOptions = declareOptions({
  frameDocuments: {
    type: "integer",
    default: 5,
    minimum: 2,
    maximum: 1000,
    unit: "documents",
    help: "Fewest texts of one speaker or outlet that must hold the same words at their edges before these are a letterhead or signature.",
  },
  frameShare: {
    type: "number",
    default: 0.03,
    minimum: 0,
    maximum: 1,
    unit: "1",
    help: "Share of the texts of one speaker or outlet that must hold them.",
  },
  frameEdgeShare: {
    type: "number",
    default: 0.7,
    minimum: 0,
    maximum: 1,
    unit: "1",
    help: "Share of these places that must lie at the head or tail of a text; a line repeated in the middle of speeches is no letterhead.",
  },
  maskNames: { type: "boolean", default: true, help: "Count names and lists of names as worth nothing." },
  maskFormulas: { type: "boolean", default: true, help: "Count formulas of offices, releases, bills and courtesy as worth nothing." },
  maskFrames: { type: "boolean", default: true, help: "Count letterheads and signatures learned from the corpus as worth nothing." },
});

export type BoilerplateOptions = OptionValues<typeof boilerplateOptions>;
