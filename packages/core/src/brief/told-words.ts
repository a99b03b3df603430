/** Words of a finding as a sentence of the brief quotes them. */

/** Characters of a quotation before it is cut. */
const CHARACTERS_TOLD = 140;
/** Who speaks, as a transcript writes it before the words: `MR HOLLOMBY: `. */
const LABEL = /^\p{Lu}[\p{Lu}\p{M}.’' -]+: (?=\S)/u;
/** Ends of sentences and of clauses; a full stop behind fewer than three small letters is mostly an abbreviation's. */
const SENTENCE_END = /(?:[?!]|(?<=\p{Ll}{3})\.)["”’)]?(?= )/gu;
const CLAUSE_END = /(?<=[\p{L}\p{N}"”’)])(?:[,;:]|(?= [–—] ))(?= )/gu;
/** How much of the room a whole sentence or clause must fill for the words to end there. */
const SENTENCE_LEAST = 0.5;
const CLAUSE_LEAST = 0.55;
/** Words that lean on the next one: a quotation does not end in them. */
const LEANING =
  / (?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|into|as|that|which|who|whose|its|his|her|their|our|my|your|is|are|was|were|be|been|has|have|had|will|would|not|no|so|than|this|these|those|it|he|she|they|we|i)$/iu;

/**
 * On one line, without the label of who speaks and the full stop; marks of quotation inside as single ones, each with its partner.
 * Cut at the end of a sentence or a clause where they are many, else between words.
 *
 * @param most  characters, at least one.
 */
export function toldWords(text: string, most = CHARACTERS_TOLD): string {
  const flat = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(LABEL, "")
    .replace(/(?<!\.)[.,;:]$/u, "");
  return singleMarks(flat.length <= most ? flat : `${cutWords(flat, most)} …`);
}

function cutWords(flat: string, most: number): string {
  const cut = flat.slice(0, most);
  const sentence = lastEnd(cut, SENTENCE_END);
  if (sentence >= most * SENTENCE_LEAST) return cut.slice(0, sentence).replace(/\.$/u, "");
  const clause = lastEnd(cut, CLAUSE_END);
  if (clause >= most * CLAUSE_LEAST) return cut.slice(0, clause).replace(/[,;:]$/u, "");
  const edge = flat.slice(0, most + 1).lastIndexOf(" ");
  let words = cut.slice(0, edge > most / 2 ? edge : most).replace(/[\uD800-\uDBFF]$/u, "");
  while (LEANING.test(words)) words = words.replace(LEANING, "");
  return words;
}

function lastEnd(cut: string, pattern: RegExp): number {
  let end = 0;
  for (const match of cut.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Double marks as single ones; a mark without a partner is left out, as the quotation around it has its own. */
function singleMarks(words: string): string {
  const opened: number[] = [];
  const told = [...words];
  told.forEach((mark, index) => {
    if (!/["“”„«»]/u.test(mark)) return;
    const opens = mark === '"' ? index === 0 || /[\s([–—-]/u.test(told[index - 1] ?? "") : /[“„«]/u.test(mark);
    told[index] = "";
    if (opens) opened.push(index);
    else {
      const start = opened.pop();
      if (start === undefined) return;
      told[start] = "‘";
      told[index] = "’";
    }
  });
  return told
    .join("")
    .replace(/ {2,}/gu, " ")
    .replace(/[,;:]$/u, "")
    .trim();
}
