import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import type { CheckMatchRow } from "../model/tables/check-match.ts";
import type { KnownCheckRow } from "../model/tables/known-check.ts";
import { checkMatchKey, type CheckDecisions } from "./check-decisions.ts";
import { matchTexts, type TextMatch, type TextMeaning } from "./match-texts.ts";
import { plainPost } from "./plain-post.ts";
import { TextIndex } from "./text-index.ts";
import { TextStems } from "./text-stems.ts";

/** Checks proposed for one line. */
export const MOST_PROPOSED = 20;
/** Distinct stems of a line that says something by itself: one word in common with a line of one word is no match. */
const FULL_LINE = 5;

/** Finds the checks that a line may be about, for lines of one language. */
export class CheckMatcher {
  readonly #index: TextIndex;
  readonly #stems: TextStems;
  readonly #count: number;

  constructor(checks: readonly KnownCheckRow[], language: { readonly pack: LanguagePack | undefined; readonly stemmer: Stemmer }) {
    this.#stems = new TextStems(language.pack, language.stemmer);
    this.#index = new TextIndex(checks.map(({ text, title }) => this.#stems.of(`${text} ${title}`)));
    this.#count = checks.length;
  }

  /**
   * The `MOST_PROPOSED` best checks by number.
   *
   * @param meaning  vectors of `plainPost(line)` and of the claims and titles of the checks; by words alone without.
   * @returns        best first; empty when no word is shared and there are no vectors.
   */
  match(line: string, meaning?: TextMeaning): TextMatch[] {
    const stems = this.#stems.of(plainPost(line));
    const told = Math.min(1, new Set(stems).size / FULL_LINE);
    const byWords = this.#index.ask(stems).map(({ text, score }) => ({ text, score: score * told }));
    return matchTexts(byWords, { count: this.#count, most: MOST_PROPOSED, meaning });
  }
}

/** Rows of the matches of one line, with what people decided about them. */
export function checkMatchRows(
  place: Pick<CheckMatchRow, "source_id" | "span_start" | "span_end" | "unit_id">,
  matches: readonly TextMatch[],
  { checks, decisions }: { readonly checks: readonly KnownCheckRow[]; readonly decisions: CheckDecisions },
): CheckMatchRow[] {
  return matches.map(({ text, score }, i) => {
    const row = { ...place, check_id: checks[text]!.check_id };
    return { ...row, rank: i + 1, score, status: decisions.statuses.get(checkMatchKey(row)) ?? "proposed" };
  });
}
