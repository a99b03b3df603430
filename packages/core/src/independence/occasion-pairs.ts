import { OCCASION_DAYS, occasionOf } from "./occasions.ts";
import type { JudgedStatement } from "./judged.ts";

const DAY_MS = 86_400_000;

/**
 * Visits every pair of statements by different speakers that answer to one occasion, each once, as numbers `a < b`.
 * Cost: statements times those within two days of them, and pairs within events.
 */
export function visitOccasionPairs(statements: readonly JudgedStatement[], visit: (a: number, b: number) => void): void {
  const dated = [...statements.keys()].filter((i) => statements[i]!.from !== null);
  dated.sort((x, y) => statements[x]!.from! - statements[y]!.from! || x - y);
  const isNear = (a: number, b: number): boolean => Math.abs(statements[a]!.from! - statements[b]!.from!) <= OCCASION_DAYS * DAY_MS;
  const tell = (a: number, b: number): void => {
    const [x, y] = [statements[a]!, statements[b]!];
    if (x.speaker !== y.speaker && occasionOf(x, y) === "same") visit(Math.min(a, b), Math.max(a, b));
  };
  dated.forEach((a, place) => {
    for (let next = place + 1; next < dated.length && isNear(a, dated[next]!); next++) tell(a, dated[next]!);
  });
  for (const members of byEvent(statements)) {
    members.forEach((a, place) => {
      for (const b of members.slice(place + 1)) {
        const isSeen = statements[a]!.from !== null && statements[b]!.from !== null && isNear(a, b);
        if (!isSeen) tell(a, b);
      }
    });
  }
}

function byEvent(statements: readonly JudgedStatement[]): number[][] {
  const events = new Map<string, number[]>();
  statements.forEach(({ event }, i) => {
    if (event === null) return;
    const known = events.get(event);
    if (known === undefined) events.set(event, [i]);
    else known.push(i);
  });
  return [...events.values()];
}
