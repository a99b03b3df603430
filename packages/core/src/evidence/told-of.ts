/**
 * Of whom a sentence tells, before a place in it: the person named last, as far as nobody is only named as somebody's ("Strype's car"); else, where a
 * pronoun stands there, the one person of the paragraph, or of the nearest one before it in which there is any, who may be meant and makes a charge. Two
 * candidates are none. Cost: linear in the paragraphs looked through.
 */
import type { PeopleWords } from "../languages/people-words.ts";
import type { Extent } from "../model/extent.ts";
import { wordsOf, type ActorNames, type NamedPlace } from "../text/actor-names.ts";

export interface ToldQuestion {
  readonly text: string;
  readonly sentence: Extent;
  /** Units of the text behind which it is told. */
  readonly before: number;
  readonly people: Pick<PeopleWords, "heNames" | "sheNames" | "pronouns"> | undefined;
  /** Whether somebody makes a charge at all. */
  readonly isMaker: (actorId: string) => boolean;
}

/** Paragraphs before that of the sentence in which somebody is looked for. */
const PARAGRAPHS = 2;

export function toldOf({ text, sentence, before, people, isMaker }: ToldQuestion, names: ActorNames): string | null {
  const inSentence = subjects(text, names.find(text, sentence.start, before));
  const last = inSentence.at(-1);
  if (last !== undefined) return isMaker(last.actorId) ? last.actorId : null;
  const pronoun = wordsOf(text.slice(sentence.start, before)).findLast((word) =>
    ["he", "she"].some((one) => isOf(one as "he" | "she", word)),
  );
  if (pronoun === undefined) return null;
  const kind = isOf("he", pronoun) ? "he" : "she";
  let end = sentence.start;
  for (let i = 0; i <= PARAGRAPHS && end > 0; i++) {
    const start = Math.max(0, text.lastIndexOf("\n\n", end - 1));
    const makers = new Set(
      subjects(text, names.find(text, start, end))
        .map(({ actorId }) => actorId)
        .filter((actorId) => isMaker(actorId) && mayBe(actorId, kind, { people, names })),
    );
    if (makers.size > 0) return makers.size === 1 ? [...makers][0]! : null;
    end = start;
  }
  return null;

  function isOf(pronounKind: "he" | "she", word: string): boolean {
    return people?.pronouns[pronounKind].includes(word) === true;
  }
}

/** Whether a pronoun may mean somebody, as far as his given names tell. */
export function mayBe(
  actorId: string,
  pronoun: "he" | "she",
  { people, names }: { readonly people: ToldQuestion["people"]; readonly names: ActorNames },
): boolean {
  const [own, other] = pronoun === "he" ? [people?.heNames, people?.sheNames] : [people?.sheNames, people?.heNames];
  const given = names.givenNamesOf(actorId);
  return !given.some((name) => other?.includes(name)) || given.some((name) => own?.includes(name));
}

function subjects(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  return places.filter(({ isPerson, end }) => isPerson && !/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)));
}
