/**
 * How likely it is that a text keeps so many of the items it could have kept, the share it keeps being unknown: all shares are equally
 * likely (a Beta(1, 1) prior integrates in closed form: k! m! / (k + m + 1)!), and with a set chance it keeps everything.
 * Cost: linear in the counts.
 */

/** Natural logarithm of e^a + e^b. */
export function addLogs(a: number, b: number): number {
  const top = Math.max(a, b);
  return top === -Infinity ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
}

/** Log chance of one sequence of `kept` and `lost` items under a uniform prior on the share kept; 0 for none. */
export function keepingAnyShare(kept: number, lost: number): number {
  let log = -Math.log(kept + lost + 1);
  for (let i = 1; i <= lost; i++) log += Math.log(i) - Math.log(kept + i);
  return log;
}

/** Log chance of the same where everything is kept, but for slips. */
export const keepingAll = (kept: number, lost: number, slip: number): number => kept * Math.log(1 - slip) + lost * Math.log(slip);

/** The two mixed: `whole` is the chance that everything was to be kept. */
export function keeping(kept: number, lost: number, { whole, slip }: { readonly whole: number; readonly slip: number }): number {
  return addLogs(Math.log(whole) + keepingAll(kept, lost, slip), Math.log(1 - whole) + keepingAnyShare(kept, lost));
}
