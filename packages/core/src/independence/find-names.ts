/**
 * Which speakers each statement names: those whose surname is among its words. Whoever is named is a partner or answered, and no stranger, so that such
 * statements tell nothing of chance. A surname that is a common word names its bearer too often; that costs null pairs and nothing else.
 * One pass over the tokens.
 */
import { normaliseWord } from "../text/normalise-word.ts";
import type { TokenColumns } from "../text/token-columns.ts";

/** What stands after a surname. */
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The last word of a name in its normal form, suffixes left out; "" for none. */
export function surnameOf(name: string): string {
  const words = name
    .split(/[\s,]+/u)
    .map(normaliseWord)
    .filter((word) => word !== "");
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  return words.at(-1) ?? "";
}

interface Spoken {
  /** Statement of each document of the columns; -1 for none. */
  readonly statementOf: Int32Array;
  /** Number of the speaker of each statement. */
  readonly speakerOf: readonly number[];
  /** Speakers by the number of the word that is their surname. */
  readonly bearers: ReadonlyMap<number, readonly number[]>;
}

/** Numbers of the other speakers whom each statement names, ascending. */
export function findNames(
  { tokens, firstToken }: Pick<TokenColumns, "tokens" | "firstToken">,
  { statementOf, speakerOf, bearers }: Spoken,
): Uint32Array[] {
  const found = speakerOf.map(() => new Set<number>());
  for (let document = 0; document < statementOf.length; document++) {
    const statement = statementOf[document]!;
    if (statement < 0) continue;
    for (let at = firstToken[document]!; at < firstToken[document + 1]!; at++) {
      const named = bearers.get(tokens[at]!);
      if (named === undefined) continue;
      for (const speaker of named) if (speaker !== speakerOf[statement]) found[statement]!.add(speaker);
    }
  }
  return found.map((named) => Uint32Array.from(named).sort());
}
