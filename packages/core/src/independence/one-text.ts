/** Whether two statements are one text with two names on it: a joint release, a letter, a form. Then they tell nothing of chance. */
import type { JudgedPlace, JudgedStatement } from "./judged.ts";

/** Share of the shorter statement that shared lines must fill. */
export const ONE_TEXT_SHARE = 1 / 3;

export interface SharedPlace extends Pick<JudgedPlace, "sourceId" | "start" | "end"> {
  readonly tokenCount: number;
}

/**
 * Tokens that places of one statement cover, each once; told from the characters they cover and the tokens these hold on average.
 * Of several sources of a statement the one that is covered most.
 */
export function coveredTokens(places: readonly SharedPlace[]): number {
  const bySource = new Map<string, SharedPlace[]>();
  for (const place of places) bySource.set(place.sourceId, [...(bySource.get(place.sourceId) ?? []), place]);
  let most = 0;
  for (const own of bySource.values()) {
    own.sort((x, y) => x.start - y.start || x.end - y.end);
    let [covered, reach, tokens, characters] = [0, 0, 0, 0];
    for (const { start, end, tokenCount } of own) {
      covered += Math.max(0, end - Math.max(start, reach));
      reach = Math.max(reach, end);
      tokens += tokenCount;
      characters += end - start;
    }
    most = Math.max(most, (covered * tokens) / Math.max(1, characters));
  }
  return most;
}

/** Whether places that one statement shares with another fill more of it than chance can. */
export function isOneText({ tokenCount }: Pick<JudgedStatement, "tokenCount">, places: readonly SharedPlace[]): boolean {
  return coveredTokens(places) > tokenCount * ONE_TEXT_SHARE;
}
