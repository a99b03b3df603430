/**
 * What statements are about: the rare words that each says more than once. Two passes over the tokens; linear in them.
 */
import type { TokenColumns } from "../text/token-columns.ts";

/** Words kept per statement, the rarest first. */
const MOST_TOPICS = 12;
/** A rare word is in at most this share of the statements, and in at most so many where that is fewer. */
const RARE_SHARE = 0.005;
const RARE_COUNT = 5;
/** Shorter words name no topic. In UTF-16 units. */
const SHORTEST = 4;

/**
 * The topics of each statement: ids of words, ascending; empty for one that says no rare word twice.
 *
 * @param statementOf     statement of each document of the columns; -1 for none.
 * @param statementCount  statements, numbered from 0.
 */
export function findTopics(
  { tokens, lengths, firstToken }: Pick<TokenColumns, "tokens" | "lengths" | "firstToken">,
  statementOf: Int32Array,
  statementCount: number,
): Uint32Array[] {
  const counts = Array.from({ length: statementCount }, () => new Map<number, number>());
  const spread = new Map<number, number>();
  for (let document = 0; document < statementOf.length; document++) {
    const statement = statementOf[document]!;
    if (statement < 0) continue;
    const own = counts[statement]!;
    for (let t = firstToken[document]!; t < firstToken[document + 1]!; t++) {
      if (lengths[t]! < SHORTEST) continue;
      const word = tokens[t]!;
      const before = own.get(word) ?? 0;
      own.set(word, before + 1);
      if (before === 0) spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  }
  const most = Math.max(RARE_COUNT, Math.floor(statementCount * RARE_SHARE));
  return counts.map((own) => {
    const rare = [...own].filter(([word, count]) => count > 1 && spread.get(word)! > 1 && spread.get(word)! <= most);
    rare.sort(([x], [y]) => spread.get(x)! - spread.get(y)! || x - y);
    return Uint32Array.from(rare.slice(0, MOST_TOPICS).map(([word]) => word)).sort();
  });
}
