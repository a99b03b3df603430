/** What commands say about decisions of people. */

interface Agreement {
  readonly table: string;
  readonly kind: string;
  readonly count: number;
  readonly agreed: number;
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const two = (value: number): string => value.toFixed(2);
const decisions = (count: number): string => `${count} ${count === 1 ? "decision" : "decisions"}`;

export const reviewMessages = {
  waiting: (count: number): string =>
    count === 1
      ? "One decision found no finding: what it was about is not there any more. It is kept and takes hold when the finding comes back."
      : `${count} decisions found no finding: what they were about is not there any more. They are kept and take hold when the findings come back.`,
  unconfirmed: ({ namingCount, unconfirmedCount }: { readonly namingCount: number; readonly unconfirmedCount: number }): string =>
    namingCount === 0
      ? "No sentence names anybody."
      : `${unconfirmedCount} of ${namingCount} ${namingCount === 1 ? "sentence that names somebody was" : "sentences that name somebody were"} confirmed by nobody.`,
  imported: (added: number, known: number): string => `${decisions(added)} added${known > 0 ? `, ${known} known already` : ""}.`,
  conflicts: (count: number): string =>
    `${count === 1 ? "On one finding" : `On ${count} findings`} analysts do not say the same; the last word by time holds. \`review agreement\` tells more.`,
  agreement: (analysts: readonly string[], rows: readonly Agreement[]): string => {
    const lines = rows.map(({ table, kind, count, agreed, alpha, low, high }) => {
      const interval = low === null || high === null ? "" : ` (${two(low)} to ${two(high)})`;
      const beyond = alpha === null ? "no alpha: all labels are the same" : `alpha ${two(alpha)}${interval}`;
      return `${table}\t${kind}\t${count} decided by two or more\t${agreed} alike (${Math.round((100 * agreed) / count)} %)\t${beyond}`;
    });
    return `${analysts.join(", ")}; alpha is Krippendorff's, with a 95 % interval over findings\n${lines.join("\n")}\n`;
  },
};
