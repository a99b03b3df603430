/**
 * Links what an accused side says to the charges it is about: by rare words that its sentence shares with a charge, those of the rest of the
 * paragraph at half weight. Words about "the charges" with nothing narrower answer all that stand. Cost: answers times the charges of their side.
 */
import { contentStems } from "../counting/shared-words.ts";
import { isTangible, type SideAnswer, type StandingCharge } from "./side-answer.ts";

/** An answer with the charges it meets, by id. */
export interface LinkedAnswer {
  readonly answer: SideAnswer;
  readonly itemIds: readonly string[];
}

/** What a sentence that only says "not" must share of its own words with a charge, and any other with its paragraph. */
const LEAST_OWN = 2;
const LEAST_SHARED = 2;
/** Least share of the weight of a charge. By hand on the two invented corpora; on other text not measured. */
const LEAST_SHARE = 0.08;
/** Charges that score this much of the best one are met too. */
const NEAR_BEST = 0.6;

/**
 * @param answers    of one statement or of many, each with the charges that stand against its side when it is said.
 * @param chargesOf  these charges.
 */
export function linkAnswers(answers: readonly SideAnswer[], chargesOf: (answer: SideAnswer) => readonly StandingCharge[]): LinkedAnswer[] {
  return answers.flatMap((answer): LinkedAnswer[] => {
    const charges = chargesOf(answer);
    if (charges.length === 0) return [];
    const { text, pack, stemmer, start, end, paragraph } = answer;
    const own = contentStems(text.slice(start, end), pack, stemmer);
    const around = contentStems(text.slice(paragraph.start, paragraph.end), pack, stemmer);
    const held = new Map<string, number>();
    for (const { stems } of charges) for (const stem of stems) held.set(stem, (held.get(stem) ?? 0) + 1);
    const rarity = (stem: string): number => Math.log((charges.length + 1) / held.get(stem)!);
    const scored = charges.flatMap(({ itemId, stems }) => {
      let [score, whole, ownCount, count] = [0, 0, 0, 0];
      for (const stem of stems) {
        whole += rarity(stem);
        if (own.has(stem)) ownCount++;
        if (!around.has(stem) && !own.has(stem)) continue;
        count++;
        score += rarity(stem) * (own.has(stem) ? 1 : 0.5);
      }
      const isNear = answer.isBare ? ownCount >= LEAST_OWN || (ownCount > 0 && count >= LEAST_SHARED) : count >= LEAST_SHARED;
      return isNear && score > 0 && score >= whole * LEAST_SHARE ? [{ itemId, score }] : [];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    const met = scored.filter(({ score }) => score >= best * NEAR_BEST).map(({ itemId }) => itemId);
    if (met.length > 0) return [{ answer, itemIds: met.sort() }];
    return answer.isGeneral && !answer.isBare && !isTangible(answer.basis)
      ? [{ answer, itemIds: charges.map(({ itemId }) => itemId).sort() }]
      : [];
  });
}
