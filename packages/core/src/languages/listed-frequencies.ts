/** One word of a pack's list of the commonest, and how many of a million words it is. */
export interface ListedWord {
  readonly word: string;
  readonly perMillion: number;
}

/** Reads `commonWords` of a language pack, `the 70900, of 44320`, in its order; entries without a number are left out. */
export function listedFrequencies(commonWords: string): ListedWord[] {
  return commonWords.split(",").flatMap((entry) => {
    const [word, perMillion] = entry.trim().split(/\s+/u);
    return word === undefined || perMillion === undefined ? [] : [{ word, perMillion: Number(perMillion) }];
  });
}
