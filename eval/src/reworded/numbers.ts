/** Whole numbers below a hundred in words. */
const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** @param value  integer 0..99. */
export function spellNumber(value: number): string {
  if (value < 20) return SMALL[value]!;
  const tens = TENS[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]!}`;
}

const read = new Map(Array.from({ length: 100 }, (_, value) => [spellNumber(value), value] as const));

/** The number that a lower-case word spells, or null. */
export const readNumber = (word: string): number | null => read.get(word) ?? null;
