/** Cuts real releases into sentences, only to draw passages from and to find seams between sentences. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Rev|Hon|St|Jr|Sr|No|Nos|Inc|Co|Corp|vs|etc|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|(?:[A-Za-z]\.)+[A-Za-z])$/u;

const STOP = /[.!?]+["”’')\]]*(?=\s+["“‘'(]?\p{Lu}|\s*$)/gu;

/** Sentences of one paragraph or a whole text, trimmed, ascending; white space alone gives none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    while (from < end && /\s/u.test(text[from]!)) from += 1;
    let to = end;
    while (to > from && /\s/u.test(text[to - 1]!)) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    const isAbbreviation = match[0] === "." && ABBREVIATION.test(text.slice(Math.max(0, match.index - 16), match.index));
    if (!isAbbreviation) close(match.index + match[0].length);
  }
  close(text.length);
  return sentences;
}
