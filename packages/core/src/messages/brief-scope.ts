import type { CorpusCounts } from "./brief.ts";
import { dayRange } from "./days.ts";
import { count, period, when, type KnownTime } from "./english.ts";

/** What "none found" was looked for in: `five statements from 3 March 2031 to 20 March 2031`; of none `this corpus, which holds no statement of a named speaker`. */
export const scopeOf = ({ statements, earliest, latest }: CorpusCounts): string =>
  statements === 0
    ? "this corpus, which holds no statement of a named speaker"
    : `${count(statements, "statement")} ${spanOf(earliest, latest)}`;

/** `from 19 January to 12 April 2031`, each end as exactly as it is known. */
export const spanOf = (earliest: KnownTime | null, latest: KnownTime | null): string =>
  earliest !== null && latest !== null && isDay(earliest) && isDay(latest)
    ? dayRange(earliest.from, latest.from)
    : period(earliest, latest);

const isDay = (time: KnownTime): boolean => when(time).startsWith("on ");
