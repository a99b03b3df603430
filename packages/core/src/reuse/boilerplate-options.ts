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
  maskOffices: { type: "boolean", default: true, help: "Count names of offices, committees and authorities as worth nothing." },
  maskDates: { type: "boolean", default: true, help: "Count names of days, months and years as worth nothing." },
  maskDatelines: { type: "boolean", default: true, help: "Count place and date before a text as worth nothing." },
  maskBills: { type: "boolean", default: true, help: "Count titles and numbers of bills and acts as worth nothing." },
  maskContacts: { type: "boolean", default: true, help: "Count contact lines, web and mail addresses as worth nothing." },
  maskReleases: { type: "boolean", default: true, help: "Count what offices open and close their releases with as worth nothing." },
  maskCourtesies: { type: "boolean", default: true, help: "Count courtesies and rituals of public speech as worth nothing." },
  maskFormulas: {
    type: "boolean",
    default: true,
    help: "Use the lists of formulas at all: offices, datelines, bills, contact lines, releases and courtesies.",
  },
  maskFrames: { type: "boolean", default: true, help: "Count letterheads and signatures learned from the corpus as worth nothing." },
  maskQuotes: { type: "boolean", default: true, help: "Count words of a third person that two speakers both quote as worth nothing." },
});

export type BoilerplateOptions = OptionValues<typeof boilerplateOptions>;

/** Options that switch a mask. */
export type MaskOption = Extract<keyof BoilerplateOptions, `mask${string}`>;
