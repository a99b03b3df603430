import { commonWords } from "./common-words.ts";
import type { LanguagePack } from "../language-pack.ts";

/** Chinese ends sentences with 。！？; every Han character is a word of its own to the matcher. */
export const chinese: LanguagePack = {
  tag: "zh",
  commonWords,
  abbreviations: [],
  titles: ["主席", "总统", "总理", "部长", "先生", "女士"],
  releaseFormulas: [
    { words: "发 表 以 下 声 明", scope: "sentence" },
    { words: "发 表 声 明 如 下", scope: "sentence" },
  ],
  contactLines: [],
  datelines: [],
  officeFormulas: [],
  billFormulas: [],
  stockPhrases: [],
};
