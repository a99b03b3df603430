/**
 * Parts of speech of English by wink-nlp and its light web model: about 1.2 MB of text a second. Loaded when first asked for (0.1 s).
 */
import { createRequire } from "node:module";
import type { PartOfSpeech, TaggedToken, Tagger } from "@hymnsheet/core/model/ports";
import { ForgetfulModel, type WinkModel } from "./forgetful-model.ts";

/** A longer text is tagged in pieces: the library numbers tokens and blanks in one array per document. */
const LONGEST_PIECE = 100_000;

/**
 * Before the 's of a possessive. The library does not always part a long word from its 's; a blank there does. Contractions it knows ("it's")
 * stay as they are.
 */
const POSSESSIVE =
  /(?<!(?:^|[^\p{L}])(?:it|he|she|that|there|here|what|who|where|how|when|why|let|this))(?<=\p{L})(?=['’]s(?![\p{L}\p{N}]))/giu;

const HAS_POSSESSIVE = /['’]s/iu;

interface Wink {
  readDoc(text: string): { tokens(): WinkTokens };
  readonly its: Readonly<Record<"value" | "pos" | "lemma", unknown>>;
}

interface WinkTokens {
  out(what: unknown): string[];
}

/** Lemmas cost as much as all the rest, so they are looked up when one is asked for. */
class Token implements TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: PartOfSpeech;
  readonly #lemma: () => string;

  constructor(start: number, text: string, tag: PartOfSpeech, lemma: () => string) {
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.tag = tag;
    this.#lemma = lemma;
  }

  get lemma(): string {
    return this.#lemma();
  }
}

let wink: Wink | undefined;

function loadWink(): Wink {
  if (wink === undefined) {
    const require = createRequire(import.meta.url);
    // Two CommonJS modules whose declared types ask for TypeScript's old module resolution; what is used of them is tested here.
    const create = require("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
    const forgetful = new ForgetfulModel(require("wink-eng-lite-web-model") as WinkModel);
    wink = create(forgetful.model, ["pos"]);
    forgetful.separate((text) => void wink!.readDoc(text));
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
  const found = readDoc(HAS_POSSESSIVE.test(piece) ? piece.replace(POSSESSIVE, " ") : piece).tokens();
  const [words, tags] = [found.out(its.value), found.out(its.pos)];
  let lemmas: string[] | undefined;
  let at = 0;
  for (const [index, word] of words.entries()) {
    // The library keeps every blank but shows it in more than one way; the word itself is always a slice of the text.
    const start = piece.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    if (tags[index] !== "SPACE")
      tokens.push(new Token(offset + start, word, tags[index] as PartOfSpeech, () => (lemmas ??= found.out(its.lemma))[index]!));
  }
}

/** The tagger for English. */
export const tagger: Tagger = { language: "en", tag };
