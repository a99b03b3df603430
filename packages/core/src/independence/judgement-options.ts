import { declareOptions, type OptionValues } from "../model/options/define-option.ts";

/** What is taken for granted before a pair is looked at. A verdict is shown only where it holds under both. */
export const judgementOptions = declareOptions({
  priorSameCamp: {
    type: "number",
    default: 0.3,
    minimum: 0.001,
    maximum: 0.9,
    unit: "1",
    help: "Probability, before anything is compared, that two speakers of one camp have a thing from each other or from one text.",
  },
  priorUnrelated: {
    type: "number",
    default: 0.02,
    minimum: 0.001,
    maximum: 0.9,
    unit: "1",
    help: "The same for speakers of different camps, or of none that is known.",
  },
});

export type JudgementOptions = OptionValues<typeof judgementOptions>;
