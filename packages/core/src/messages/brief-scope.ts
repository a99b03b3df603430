import type { CorpusCounts } from "./brief.ts";
import { count, period } from "./english.ts";

/** What "none found" was looked for in: `five statements from 3 March 2031 to 20 March 2031`. */
export const scopeOf = (corpus: CorpusCounts): string =>
  `${count(corpus.statements, "statement")} ${period(corpus.earliest, corpus.latest)}`;
