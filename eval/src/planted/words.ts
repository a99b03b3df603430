/** Words as the corpus generator and the scorer see them: deliberately apart from the product's own tokens. */

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

export interface Word {
  /** Lower-case form. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text in order, with places in UTF-16 units; empty when it has none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ form: match[0].toLowerCase().replaceAll("’", "'"), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Runs of `size` consecutive words, joined by a space; empty when the text is shorter. */
export function runsOf(words: readonly Word[], size: number): string[] {
  const runs: string[] = [];
  for (let first = 0; first + size <= words.length; first += 1) {
    runs.push(
      words
        .slice(first, first + size)
        .map((word) => word.form)
        .join(" "),
    );
  }
  return runs;
}

const FUNCTION_WORDS = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could
   did do does doing down during each even few for from further had has have having he her here hers him his how i if in into is it its
   itself just like made make many may me might more most much must my no nor not now of off on once one only or other our ours out over own
   said same say says shall she should so some such than that the their theirs them then there these they this those through to today
   too two under until up upon us very was we well were what when where which while who whom whose why will with within without would yet
   you your yours mr mrs ms dr sen rep senator congressman congresswoman representative`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** A word that carries content: neither a function word nor shorter than three characters. */
export function isContentWord(form: string): boolean {
  return form.length >= 3 && !FUNCTION_WORDS.has(form.replace(/'.*$/u, ""));
}
