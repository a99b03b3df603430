/** Sentences as pieces between white space: a word with the marks before and after it. */

export interface Token {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether an edit has made or moved it; touched words are left alone. */
  readonly isTouched: boolean;
}

const PIECE = /^([^\p{L}\p{N}$]*)(.*?)([^\p{L}\p{N}%]*)$/u;

export function tokensOf(sentence: string): Token[] {
  return sentence
    .split(/\s+/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, before, text, after] = PIECE.exec(piece)!;
      return { text: text!, before: before!, after: after!, isTouched: false };
    });
}

/** New words for an edit, all touched; marks are those given. */
export function newTokens(words: string, marks: { before?: string; after?: string } = {}): Token[] {
  const texts = words.split(" ");
  return texts.map((text, place) => ({
    text,
    before: place === 0 ? (marks.before ?? "") : "",
    after: place === texts.length - 1 ? (marks.after ?? "") : "",
    isTouched: true,
  }));
}

export const touch = (token: Token): Token => ({ ...token, isTouched: true });
export const lower = (token: Token | undefined): string => (token?.text ?? "").toLowerCase().replaceAll("’", "'");
export const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
export const capitalise = (token: Token): Token => ({ ...token, text: token.text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) });

const VOWEL_SOUND = /^(?:[aeio]|u(?!n[ia]|s[aeu]|tili)|hour|hono|heir)(?!ne[ -]|ne$|uro|U\.S)/iu;

/** Puts `a` or `an` as the next word wants it, leaves everything else. */
function fixArticles(tokens: readonly Token[]): Token[] {
  return tokens.map((token, place) => {
    const next = tokens[place + 1];
    if (next === undefined || !/^an?$/iu.test(token.text) || !(token.isTouched || next.isTouched)) return token;
    const article = VOWEL_SOUND.test(next.text) ? "an" : "a";
    return { ...token, text: isCapitalised(token) ? article.replace("a", "A") : article };
  });
}

/** The sentence as text, pieces parted by one space. */
export function textOf(tokens: readonly Token[]): string {
  return fixArticles(tokens)
    .map((token) => token.before + token.text + token.after)
    .join(" ");
}
