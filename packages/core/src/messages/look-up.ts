/** What a look-up says. */

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const lookUpMessages = {
  /** Nothing found is told with what was looked through: it proves nothing about texts that are not there. */
  notSeen: ({
    statementCount,
    from,
    to,
  }: {
    readonly statementCount: number;
    readonly from: number | null;
    readonly to: number | null;
  }) => {
    const statements = `${statementCount.toLocaleString("en")} ${statementCount === 1 ? "statement" : "statements"}`;
    if (from === null || to === null) return `not seen in ${statements}`;
    return `not seen in ${statements} from ${day(from)} to ${day(to)}`;
  },
} as const;
