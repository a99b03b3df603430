import { commonWords } from "./common-words.ts";
import type { LanguagePack } from "../language-pack.ts";

/** Urdu ends sentences with ۔, which no abbreviation uses. Words are in normal form. */
export const urdu: LanguagePack = {
  tag: "ur",
  commonWords,
  abbreviations: [],
  titles: ["جناب", "محترم", "وزیر", "صدر", "ڈاکٹر", "مولانا"],
  releaseFormulas: [{ words: "اپنے|ایک بیان میں", scope: "words" }],
  contactLines: [],
  datelines: [],
  officeFormulas: [],
  billFormulas: [],
  stockPhrases: [],
};
