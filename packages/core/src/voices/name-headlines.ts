import { piece, type NameRun } from "./name-runs.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** A line most of whose longer words bear a capital proves no name by it. */
export function isHeadline(text: string, run: NameRun): boolean {
  if (run.words.length < 3) return false;
  const end = text.indexOf("\n", run.end);
  const line = text.slice(text.lastIndexOf("\n", run.start) + 1, end < 0 ? text.length : end);
  if (line.length > 160 || /[.!?]["\u201d\u2019)]*\s*$/u.test(line)) return false;
  const longer = line.match(/\p{L}{4,}/gu) ?? [];
  return longer.length >= 5 && longer.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * longer.length;
}

/** Of a headline's run the titles at its beginning and the word behind them; two words that the text below has side by side as well. */
export function cutHeadline(text: string, run: NameRun, lexicon: PeopleLexicon): NameRun {
  let titles = 0;
  while (titles < run.words.length - 1 && lexicon.isTitle(run.words[titles]!.key)) titles++;
  const [first, second] = [run.words[titles]!, run.words[titles + 1]];
  if (second !== undefined && text.includes(text.slice(first.start, second.end), run.end)) return piece(run, 0, titles + 2);
  if (titles > 0 && second !== undefined && lexicon.isGivenName(first.key)) return piece(run, 0, titles + 2);
  const isWhole = run.words.length === titles + 2 && second !== undefined && !/(?:s|ed)$/u.test(second.key);
  return titles === 0 || isWhole ? run : piece(run, 0, titles + 1);
}
