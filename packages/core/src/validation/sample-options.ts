/** How `hymnsheet validate` draws a sample of findings to label. None of these belongs to a run or changes a result. */
import { declareOptions, type OptionValues } from "../model/options/define-option.ts";

export const sampleOptions = declareOptions({
  n: {
    type: "integer",
    default: 200,
    minimum: 1,
    maximum: 20_000,
    unit: "findings",
    help: "Findings and rejected candidates to draw.",
  },
  seed: {
    type: "integer",
    default: 1,
    minimum: 0,
    maximum: 4_294_967_295,
    unit: "1",
    help: "Seed of the draw: the same seed draws the same sample of the same project.",
  },
  minimum: {
    type: "integer",
    default: 5,
    minimum: 0,
    maximum: 1000,
    unit: "findings",
    help: "Least to draw of each kind that a question is asked of, where it fits.",
  },
  context: {
    type: "integer",
    default: 240,
    minimum: 0,
    maximum: 5000,
    unit: "characters",
    help: "Text shown on each side of the marked words.",
  },
});

export type SampleOptions = OptionValues<typeof sampleOptions>;
