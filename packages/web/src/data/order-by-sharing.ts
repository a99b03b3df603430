import type { Speaker } from "./speaker.ts";

/**
 * An order in which speakers who share more stand together: begins with the pair that shares most, then adds at either end whoever
 * shares most with that end; whoever shares more stands first. Ties keep the order given. Cost: quadratic in the speakers.
 */
export function orderBySharing(speakers: readonly Speaker[], shared: (a: Speaker, b: Speaker) => number): Speaker[] {
  if (speakers.length < 3) return [...speakers];
  let best: readonly [Speaker, Speaker] | undefined;
  let most = -1;
  speakers.forEach((a, index) => {
    for (const b of speakers.slice(index + 1)) {
      const count = shared(a, b);
      if (count > most) {
        most = count;
        best = [a, b];
      }
    }
  });
  const chain: Speaker[] = best ? [...best] : [];
  const left = speakers.filter((speaker) => !chain.includes(speaker));
  while (left.length > 0) {
    let at = 0;
    let isEnd = true;
    let top = -1;
    left.forEach((speaker, index) => {
      for (const end of [true, false]) {
        const neighbours = end ? chain.slice(-3) : chain.slice(0, 3);
        const count = neighbours.reduce((sum, neighbour) => sum + shared(speaker, neighbour), 0);
        if (count > top) {
          top = count;
          at = index;
          isEnd = end;
        }
      }
    });
    const [next] = left.splice(at, 1);
    if (!next) break;
    if (isEnd) chain.push(next);
    else chain.unshift(next);
  }
  const total = (speaker: Speaker | undefined): number =>
    speaker ? speakers.reduce((sum, other) => sum + (other === speaker ? 0 : shared(speaker, other)), 0) : 0;
  return total(chain[0]) < total(chain[chain.length - 1]) ? chain.toReversed() : chain;
}
