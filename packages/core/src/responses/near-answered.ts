import { ChargeIndex } from "./charge-index.ts";
import type { StandingCharge } from "./standing-charge.ts";

/** Words shared with an answered charge, numbers and common ones apart, and their least share of its weight. By hand; not measured on its own. */
const LEAST_TELLING = 2;
const LEAST_SHARE = 0.15;
/** A charge near one that is near an answered one counts too, and no further. */
const STEPS = 2;

/**
 * Charges without an answer that tell, in other words, of what an answered one against the same accused tells of: who has answered the one may have
 * answered the other, so no silence is told of it.
 *
 * @param answered     ids of the answered ones.
 * @param nameWordsOf  words of an accused's name in normal form, which tell nothing about the act.
 * @returns            ids. Cost: words of charges without an answer times the sentences that hold them.
 */
export function nearAnswered(
  charges: readonly StandingCharge[],
  answered: ReadonlySet<string>,
  nameWordsOf: (accusedId: string) => readonly string[],
): ReadonlySet<string> {
  const near = new Set<string>();
  const told = charges.map((charge) => ({ ...charge, wordings: charge.clauses }));
  for (let step = 0; step < STEPS; step++) {
    const isKnown = ({ itemId }: StandingCharge): boolean => answered.has(itemId) || near.has(itemId);
    const index = new ChargeIndex(told.filter(isKnown));
    const further = told.filter((charge) => !isKnown(charge) && isNear(charge, index, nameWordsOf(charge.accusedId)));
    for (const { itemId } of further) near.add(itemId);
  }
  return near;
}

const isNear = ({ accusedId, wordings }: StandingCharge, index: ChargeIndex, names: readonly string[]): boolean =>
  wordings.some((stems) => {
    const weights = new Map([...stems.keys()].filter((stem) => !names.some((word) => word.startsWith(stem))).map((stem) => [stem, 1]));
    return index
      .near(weights)
      .some(({ charge, share, tellingCount }) => charge.accusedId === accusedId && tellingCount >= LEAST_TELLING && share >= LEAST_SHARE);
  });
