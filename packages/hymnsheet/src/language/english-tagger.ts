/**
 * Parts of speech of English by wink-nlp and its light web model: about 1.2 MB of text a second. Loaded when first asked for (0.1 s).
 */
import { createRequire } from "node:module";
import type { PartOfSpeech, TaggedToken, Tagger } from "@hymnsheet/core/model/ports";

/** A longer text is tagged in pieces: the library numbers tokens and blanks in one array per document. */
const LONGEST_PIECE = 100_000;

/**
 * Before the 's of a possessive. Once the library has met a long word with its 's as one, it never parts them again, so that tags would depend on
 * what was tagged before; a blank there keeps every text by itself. Contractions it knows ("it's") stay as they are.
 */
const POSSESSIVE =
  /(?<!(?:^|[^\p{L}])(?:it|he|she|that|there|here|what|who|where|how|when|why|let|this))(?<=\p{L})(?=['’]s(?![\p{L}\p{N}]))/giu;

interface Wink {
  readDoc(text: string): { tokens(): { each(visit: (token: WinkToken) => void): void } };
  readonly its: Readonly<Record<"value" | "pos" | "lemma" | "precedingSpaces", unknown>>;
}

interface WinkToken {
  out(what?: unknown): string;
}

let wink: Wink | undefined;

function loadWink(): Wink {
  if (wink === undefined) {
    const require = createRequire(import.meta.url);
    // Two CommonJS modules whose declared types ask for TypeScript's old module resolution; what is used of them is tested here.
    const create = require("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
    wink = create(require("wink-eng-lite-web-model"), ["pos"]);
  }
  return wink;
}

function tag(text: string): TaggedToken[] {
  const tokens: TaggedToken[] = [];
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    tagPiece(text.slice(from, to), from, tokens);
    from = to;
  }
  return tokens;
}

/** The end of a piece: after a blank where there is one. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST_PIECE) return text.length;
  for (let at = from + LONGEST_PIECE; at > from + LONGEST_PIECE / 2; at--) if (/\s/u.test(text[at - 1]!)) return at;
  const cut = from + LONGEST_PIECE;
  return /[\uDC00-\uDFFF]/u.test(text[cut]!) ? cut + 1 : cut;
}

function tagPiece(piece: string, offset: number, tokens: TaggedToken[]): void {
  const { its, readDoc } = loadWink();
  let at = 0;
  readDoc(piece.replace(POSSESSIVE, " "))
    .tokens()
    .each((token) => {
      const word = token.out(its.value);
      // The library keeps every blank but shows it in more than one way; the word itself is always a slice of the text.
      const start = piece.indexOf(word, at);
      if (start < 0) return;
      at = start + word.length;
      const tag = token.out(its.pos);
      if (tag === "SPACE") return;
      tokens.push({ start: offset + start, end: offset + at, text: word, tag: tag as PartOfSpeech, lemma: token.out(its.lemma) });
    });
}

/** The tagger for English. */
export const tagger: Tagger = { language: "en", tag };
