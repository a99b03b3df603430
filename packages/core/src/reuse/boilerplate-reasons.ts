import type { MaskOption } from "./boilerplate-options.ts";

/** Why words count for nothing; the place in the list is the code in a mask. */
export const maskReasons = [
  "none",
  "release_formula",
  "contact_line",
  "dateline",
  "office_formula",
  "bill_formula",
  "stock_phrase",
  "speaker_frame",
  "outlet_frame",
  "name_list",
  "name",
  "link",
  "date",
  "third_party",
] as const;

export type MaskReason = (typeof maskReasons)[number];

/** Code of a reason in a mask. */
export function maskCode(reason: MaskReason): number {
  return maskReasons.indexOf(reason);
}

/** The option that switches each mask off. */
export const maskOptions: Readonly<Record<Exclude<MaskReason, "none">, MaskOption>> = {
  release_formula: "maskReleases",
  contact_line: "maskContacts",
  dateline: "maskDatelines",
  office_formula: "maskOffices",
  bill_formula: "maskBills",
  stock_phrase: "maskCourtesies",
  speaker_frame: "maskFrames",
  outlet_frame: "maskFrames",
  name_list: "maskNames",
  name: "maskNames",
  link: "maskContacts",
  date: "maskDates",
  third_party: "maskQuotes",
};

const formulaic = new Set(
  (["release_formula", "contact_line", "dateline", "speaker_frame", "outlet_frame", "name_list", "link"] as const).map(maskCode),
);

/** Whether a code stands for whole stretches of boilerplate rather than for single words inside somebody's sentence. */
export function isFormulaic(code: number): boolean {
  return formulaic.has(code);
}
