/**
 * Sentences from patterns: `[a|b|]` is a choice, which may hold choices, `$word` a fact of the case, `a(n)` the article that fits.
 * A pattern with three choices of four gives 64 sentences.
 */
import type { Dice } from "./dice.ts";

export type Facts = Readonly<Record<string, string>>;

/**
 * Draws one text of a pattern.
 *
 * @throws Error when the pattern names a fact that the case does not have.
 */
export function expand(pattern: string, facts: Facts, dice: Dice): string {
  let text = pattern;
  for (;;) {
    const chosen = text.replaceAll(/\[([^[\]]*)\]/gu, (_, inner: string) => dice.pick(inner.split("|")));
    if (chosen === text) break;
    text = chosen;
  }
  const filled = text.replaceAll(/\$([a-z]+)/giu, (_, key: string) => {
    const fact = facts[key] ?? facts[key[0]!.toLowerCase() + key.slice(1)];
    if (fact === undefined) throw new Error(`no fact ${key} for: ${pattern}`);
    return facts[key] === undefined ? capitalise(fact) : fact;
  });
  return tidy(filled);
}

/** Articles, blanks and capitals as they are written. */
function tidy(text: string): string {
  const spaced = text.replaceAll(/\ba\(n\) (["“]?\w)/giu, (whole, first: string) => {
    const article = /^["“]?[aeiou]/iu.test(first) ? "an" : "a";
    return `${whole.startsWith("A") ? capitalise(article) : article} ${first}`;
  });
  const clean = spaced
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ ([,.;:?!])/gu, "$1")
    .replaceAll(/,,/gu, ",")
    .replaceAll(/\b(Partners|Technics|Services)'s\b/gu, "$1'")
    .trim();
  return capitalise(clean.replaceAll(/([.?!]["”]?) ([a-z])/gu, (_, end: string, first: string) => `${end} ${first.toUpperCase()}`));
}

/** With a capital first letter, behind a quotation mark too. */
export function capitalise(text: string): string {
  return text.replace(/^(["“]?)(\w)/u, (_, mark: string, first: string) => mark + first.toUpperCase());
}
