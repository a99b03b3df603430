/**
 * Phrases of a language pack as numbers, ready to be found among the tokens of a text.
 * Cost: one lookup per token, and for each phrase that begins there as many steps as it has words and gaps.
 */
import type { DeviceText } from "./device-text.ts";
import { Gap } from "./device-text.ts";
import type { WordBook } from "./word-book.ts";

interface Step {
  readonly ids: ReadonlySet<number>;
  /** Most words of any kind before it. */
  readonly gap: number;
  readonly isOptional: boolean;
}

interface Phrase {
  readonly steps: readonly Step[];
  readonly group: number;
}

/** A phrase found: tokens `[first, last)`, and the number of its group. */
export interface FoundPhrase {
  readonly first: number;
  readonly last: number;
  readonly group: number;
}

/** Marks that no phrase reaches over. */
const STOPS = Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis | Gap.paragraph | Gap.start | Gap.semicolon;

export class CuePhrases {
  readonly #byFirst = new Map<number, Phrase[]>();

  /**
   * @param groups  phrases of words in normal form parted by blanks: `a|b` either; `a?` may be absent, not the first; `<3>` up to three
   *                words of any kind before the next; `@name` any word of that list.
   * @param lists   words by name, parted by white space.
   */
  constructor(groups: readonly (readonly string[])[], words: WordBook, lists: Readonly<Record<string, string>> = {}) {
    for (const [group, phrases] of groups.entries())
      for (const phrase of phrases) {
        const steps = stepsOf(phrase, words, lists);
        for (const id of steps[0]?.ids ?? []) {
          const known = this.#byFirst.get(id);
          if (known) known.push({ steps, group });
          else this.#byFirst.set(id, [{ steps, group }]);
        }
      }
  }

  /** The longest phrase that begins at a token and ends before `last`; undefined when none does. Of equal ones the first group's. */
  at(text: DeviceText, token: number, last: number): FoundPhrase | undefined {
    let found: FoundPhrase | undefined;
    for (const { steps, group } of this.#byFirst.get(text.ids[token]!) ?? []) {
      const end = endOf(text, steps, { step: 1, token: token + 1, last });
      if (end > (found?.last ?? token)) found = { first: token, last: end, group };
    }
    return found;
  }

  /** Phrases among the tokens `[first, last)`, one after the other, the earliest and of these the longest. */
  all(text: DeviceText, first: number, last: number): FoundPhrase[] {
    const places: FoundPhrase[] = [];
    for (let token = first; token < last; token++) {
      const found = this.at(text, token, last);
      if (found === undefined) continue;
      places.push(found);
      token = found.last - 1;
    }
    return places;
  }
}

function stepsOf(phrase: string, words: WordBook, lists: Readonly<Record<string, string>>): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.split(" ")) {
    const any = /^<(\d+)>$/u.exec(part);
    if (any) {
      gap += Number(any[1]);
      continue;
    }
    const isOptional = part.endsWith("?");
    const ids = new Set<number>();
    for (const choice of part.replace(/\?$/u, "").split("|"))
      for (const word of choice.startsWith("@") ? (lists[choice.slice(1)] ?? "").trim().split(/\s+/u) : [choice]) ids.add(words.id(word));
    steps.push({ ids, gap, isOptional });
    gap = 0;
  }
  return steps;
}

/** Token behind the phrase; -1 when it does not stand here. */
function endOf(text: DeviceText, steps: readonly Step[], { step, token, last }: { step: number; token: number; last: number }): number {
  const wanted = steps[step];
  if (wanted === undefined) return token;
  for (let at = token; at < last && at <= token + wanted.gap; at++) {
    if ((text.before[at]! & STOPS) !== 0) break;
    if (!wanted.ids.has(text.ids[at]!)) continue;
    const end = endOf(text, steps, { step: step + 1, token: at + 1, last });
    if (end > 0) return end;
  }
  return wanted.isOptional ? endOf(text, steps, { step: step + 1, token, last }) : -1;
}
