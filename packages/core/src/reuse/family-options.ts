import { declareOptions, type OptionValues } from "../model/options/define-option.ts";

/** How aligned passages become items, and from which worth on an item counts. */
export const familyOptions = declareOptions({
  itemBits: {
    type: "number",
    default: 52,
    minimum: 0,
    maximum: 1000,
    unit: "bits",
    help: "What the shared words of an item must be worth, once boilerplate is left out, for it to count.",
  },
  memberShare: {
    type: "number",
    default: 0.5,
    minimum: 0.1,
    maximum: 1,
    unit: "1",
    help: "Share of an item's own words that a text must hold to be a member of it.",
  },
  itemTokens: {
    type: "integer",
    default: 60,
    minimum: 20,
    maximum: 2000,
    unit: "tokens",
    help: "Longest item; a longer shared text is parted at paragraphs and sentences.",
  },
});

export type FamilyOptions = OptionValues<typeof familyOptions>;
