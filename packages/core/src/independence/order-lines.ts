/**
 * The order of the lines of a common text: the one that agrees with most pairs of lines as the speakers put them, each speaker one vote a pair
 * (Kemeny 1959). It begins with Copeland's count of pairs won and moves single lines while that helps, which for so few lines ends at or near the
 * best. Lines that no speaker puts beside each other stand by their mean place. Cost: speakers times lines squared, and lines squared a move.
 */

/** Where the lines stand in one statement. */
export interface LineOrder {
  readonly speaker: number;
  /** Numbers of lines, in the order in which the statement has them; each once. */
  readonly lines: readonly number[];
}

/**
 * @param count   number of lines.
 * @param orders  full statements only: the order of a report is the reporter's.
 * @returns       numbers of all lines, in order. Ties stay as the lines are numbered.
 */
export function orderLines(count: number, orders: readonly LineOrder[]): number[] {
  const votes = countVotes(count, orders);
  const means = meanPlaces(count, orders);
  const wins = Array.from({ length: count }, (_, line) => {
    let won = 0;
    for (let other = 0; other < count; other++) won += Math.sign(votes[line * count + other]!);
    return won;
  });
  const order = Array.from({ length: count }, (_, line) => line).sort(
    (one, other) => wins[other]! - wins[one]! || means[one]! - means[other]! || one - other,
  );
  while (moveOne(order, votes, count));
  return order;
}

/** For lines i and j at `i * count + j`: speakers who put i first, less those who put j first. */
function countVotes(count: number, orders: readonly LineOrder[]): Int32Array {
  const votes = new Int32Array(count * count);
  for (const speaker of new Set(orders.map((order) => order.speaker))) {
    const own = new Int32Array(count * count);
    for (const { lines } of orders.filter((order) => order.speaker === speaker))
      lines.forEach((line, at) => {
        for (const later of lines.slice(at + 1)) {
          own[line * count + later]!++;
          own[later * count + line]!--;
        }
      });
    own.forEach((vote, at) => (votes[at]! += Math.sign(vote)));
  }
  return votes;
}

/** Mean of where a line stands in its statements, from 0 to 1; in the middle when nobody places it. */
function meanPlaces(count: number, orders: readonly LineOrder[]): number[] {
  const sums = new Float64Array(count);
  const uses = new Uint32Array(count);
  for (const { lines } of orders)
    lines.forEach((line, at) => {
      sums[line]! += (at + 0.5) / lines.length;
      uses[line]!++;
    });
  return Array.from(sums, (sum, line) => (uses[line] === 0 ? 0.5 : sum / uses[line]!));
}

/** Moves the first line whose move wins pairs to where it wins most; false when none does. Every move wins votes, so this ends. */
function moveOne(order: number[], votes: Int32Array, count: number): boolean {
  for (let from = 0; from < count; from++) {
    let best = 0;
    let to = from;
    for (const step of [-1, 1]) {
      let gain = 0;
      for (let at = from + step; at >= 0 && at < count; at += step) {
        // Passing a line on the left wins the votes that put this one first; on the right, those that put it last.
        gain -= step * votes[order[from]! * count + order[at]!]!;
        if (gain > best) {
          best = gain;
          to = at;
        }
      }
    }
    if (to !== from) {
      const [line] = order.splice(from, 1);
      order.splice(to, 0, line!);
      return true;
    }
  }
  return false;
}
