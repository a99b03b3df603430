import { declareOptions, type OptionValues } from "./define-option.ts";

/** What holds for all levels above words. */
export const levelOptions = declareOptions({
  experimental: {
    type: "boolean",
    default: false,
    help: "Also keep kinds of figures and devices whose precision on held-out labels is not shown to reach .85, and of evidence, answers, demands and announcements below .9.",
  },
});

export type LevelOptions = OptionValues<typeof levelOptions>;
