/**
 * Phrases of a language pack, ready to be found in a row of words. Cost: at each word, the phrases that begin with it.
 */

interface Step {
  readonly words: ReadonlySet<string>;
  /** Most words of any kind before it. */
  readonly gap: number;
}

/** A found phrase: words `[from, to)`. */
export interface PhrasePlace {
  readonly from: number;
  readonly to: number;
}

export class PhraseSet {
  readonly #byFirst = new Map<string, Step[][]>();

  /** @param phrases  words parted by blanks: a normal form; `a|b` either; `a?` may be absent; `<3>` up to three words of any kind before the next. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases.flatMap(withAndWithout)) {
      const steps = stepsOf(phrase);
      for (const word of steps[0]?.words ?? []) {
        const known = this.#byFirst.get(word);
        if (known) known.push(steps);
        else this.#byFirst.set(word, [steps]);
      }
    }
  }

  /** The shortest phrase that begins at word `at` and ends before `to`; undefined when none does. */
  at(words: readonly string[], at: number, to: number): PhrasePlace | undefined {
    let found: PhrasePlace | undefined;
    for (const steps of this.#byFirst.get(words[at]!) ?? []) {
      const end = endOf(words, steps, { at: at + 1, to });
      if (end !== undefined && (found === undefined || end < found.to)) found = { from: at, to: end };
    }
    return found;
  }

  /** The first phrase in words `[from, to)`. */
  first(words: readonly string[], from: number, to: number): PhrasePlace | undefined {
    for (let at = from; at < to; at++) {
      const found = this.at(words, at, to);
      if (found) return found;
    }
    return undefined;
  }

  /** Phrases in words `[from, to)`, one after the other. */
  all(words: readonly string[], from: number, to: number): PhrasePlace[] {
    const places: PhrasePlace[] = [];
    for (let found = this.first(words, from, to); found; found = this.first(words, found.to, to)) places.push(found);
    return places;
  }
}

/** A phrase with each of its words that may be absent, and without. */
function withAndWithout(phrase: string): string[] {
  const optional = /(?:^| )[^ ]+\?/u.exec(phrase);
  if (optional === null) return [phrase];
  const before = phrase.slice(0, optional.index);
  const after = phrase.slice(optional.index + optional[0].length);
  return [before + optional[0].slice(0, -1) + after, before + after].flatMap((variant) => withAndWithout(variant.trim()));
}

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.split(" ")) {
    const any = /^<(\d+)>$/u.exec(part);
    if (any) gap = Number(any[1]);
    else {
      steps.push({ words: new Set(part.split("|")), gap });
      gap = 0;
    }
  }
  return steps;
}

function endOf(words: readonly string[], steps: readonly Step[], { at, to }: { at: number; to: number }): number | undefined {
  let place = at;
  for (const { words: wanted, gap } of steps.slice(1)) {
    let next = place;
    while (next < to && next <= place + gap && !wanted.has(words[next]!)) next++;
    if (next >= to || next > place + gap) return undefined;
    place = next + 1;
  }
  return place;
}
