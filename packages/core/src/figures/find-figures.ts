/**
 * Similes, epithets, set phrases and metaphors of plain form in one text.
 *
 * Idea: walk the words once; where a marker stands ("like", "as", a mocking title, the rarest word of a saying) read the phrase that follows
 * and weigh how far it is an image: is it a thing one can see, how far is its field from politics, is it "a" or "the", what stands before "like".
 * No tagger and no parser. Cost: linear; on ordinary text one word in fifteen is looked at twice.
 * Niculae & Danescu-Niculescu-Mizil (2014), EMNLP, "Brighter than Gold: Figurative Language in User Generated Comparisons", for the cues;
 * we weigh them by hand instead of training, because no labelled text may be shipped.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { FigureReader } from "./figure-reader.ts";
import type { FoundFigure } from "./found-figure.ts";

/** Whether figures of a language can be found at all. */
export function coversFigures<Pack extends LanguagePack>(
  pack: Pack | undefined,
): pack is Pack & { readonly figures: NonNullable<LanguagePack["figures"]> } {
  return pack?.figures !== undefined;
}

/**
 * The figures of one text.
 *
 * @param pack  of the text's language.
 * @returns     by place; units of the whole text. Empty when the pack has no figures: then the language is not covered, which is not the same as "none".
 */
export function findFigures(spoken: Pick<SpokenText, "text" | "stretches">, pack: LanguagePack | undefined): FoundFigure[] {
  return coversFigures(pack) ? new FigureReader(pack).find(spoken) : [];
}
