/**
 * What statements are about: the rare words that each says more than once. Two passes over the tokens; linear in them.
 */
import type { TokenColumns } from "../text/token-columns.ts";

/** Words kept per statement, the rarest first. */
const MOST_TOPICS = 12;
/** A rare word is in at most this share of the statements of a small corpus, of a large one, and between them in so many. */
const RARE_SHARE = { small: 0.05, large: 0.005 } as const;
const RARE_COUNT = { least: 5, between: 50 } as const;
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
  const between = Math.min(RARE_COUNT.between, Math.floor(statementCount * RARE_SHARE.small));
  const most = Math.max(RARE_COUNT.least, between, Math.floor(statementCount * RARE_SHARE.large));
  return counts.map((own) => {
    const rare = [...own].filter(([word, count]) => count > 1 && spread.get(word)! > 1 && spread.get(word)! <= most);
    rare.sort(([x], [y]) => spread.get(x)! - spread.get(y)! || x - y);
    return Uint32Array.from(rare.slice(0, MOST_TOPICS).map(([word]) => word)).sort();
  });
}
