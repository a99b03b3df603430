/**
 * Joins texts that were tokenised in parts, each with a vocabulary of its own, into what one pass over all of them gives:
 * words are numbered in order of first sight, part by part. So the parts can be made in any number of threads.
 */
import { TokenColumnsBuilder } from "./build-token-columns.ts";
import type { TokenColumns } from "./token-columns.ts";
import { Vocabulary, type VocabularyColumns } from "./vocabulary.ts";

/** Consecutive documents, tokenised by themselves. */
export interface TokenPart {
  readonly columns: TokenColumns;
  /** What the token ids of this part mean. */
  readonly vocabulary: VocabularyColumns;
}

export interface TokenisedTexts {
  readonly columns: TokenColumns;
  readonly vocabulary: Vocabulary;
}

/** A document to be tokenised: a text of a source and the part of it that counts. */
export interface TokenSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Tokenises documents one after the other into a part over shared memory. */
export function tokenisePart(documents: Iterable<TokenSpan>): TokenPart {
  const builder = new TokenColumnsBuilder({ shared: true });
  for (const { text, start, end } of documents) builder.add(text, start, end);
  return { columns: builder.finish(), vocabulary: builder.vocabulary.toColumns({ shared: true }) };
}

/**
 * @param parts  in order of their documents; emptied one by one, so that no more than the columns and one part need memory at the end.
 * @returns      columns and vocabulary, the same wherever parts were cut; empty for no parts.
 */
export function mergeTokenParts(parts: TokenPart[]): TokenisedTexts {
  const tokenCount = parts.reduce((sum, { columns }) => sum + columns.tokens.length, 0);
  const documentCount = parts.reduce((sum, { columns }) => sum + columns.firstToken.length - 1, 0);
  const columns = {
    tokens: new Uint32Array(tokenCount),
    starts: new Uint32Array(tokenCount),
    lengths: new Uint16Array(tokenCount),
    breaks: new Uint8Array(tokenCount),
    firstToken: new Uint32Array(documentCount + 1),
  };
  const vocabulary = new Vocabulary();
  let token = 0;
  let document = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const { tokens, starts, lengths, breaks, firstToken } = part.columns;
    const ids = vocabulary.add(part.vocabulary);
    for (let i = 0; i < tokens.length; i++) columns.tokens[token + i] = ids[tokens[i]!]!;
    columns.starts.set(starts, token);
    columns.lengths.set(lengths, token);
    columns.breaks.set(breaks, token);
    for (let i = 1; i < firstToken.length; i++) columns.firstToken[++document] = token + firstToken[i]!;
    token += tokens.length;
  }
  return { columns, vocabulary };
}
