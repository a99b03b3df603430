import type { CorpusCounts } from "./brief.ts";
import { dayRange } from "./days.ts";
import { count, period, when, type KnownTime } from "./english.ts";

/** What "none found" was looked for in: `five statements from 3 March 2031 to 20 March 2031`. */
export const scopeOf = ({ statements, earliest, latest }: CorpusCounts): string => {
  const days =
    earliest !== null && latest !== null && isDay(earliest) && isDay(latest)
      ? dayRange(earliest.from, latest.from)
      : period(earliest, latest);
  return `${count(statements, "statement")} ${days}`;
};

const isDay = (time: KnownTime): boolean => when(time).startsWith("on ");
