/** Takes decisions out of the file of decisions that are about something withdrawn, or that quote or name it. The one case in which the file is rewritten. */
import { nameWords, placesOfNames, blankPlaces, type HiddenNames } from "@hymnsheet/core/text/blank-names";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { titledSource } from "@hymnsheet/core/voices/title-source";

export interface ErasedWords {
  readonly sourceIds: ReadonlySet<string>;
  /** Texts of the sources that go. */
  readonly texts: readonly string[];
  /** Names that go, given as a test. */
  readonly names?: HiddenNames;
}

/** Words in a row that make a quotation. */
const QUOTED = 5;

/** The decisions that stay, those that quote or name what goes without the words. */
export function eraseReviews(reviews: readonly ReviewRow[], gone: ErasedWords): ReviewRow[] {
  const runs = new Set(gone.texts.flatMap(runsOf));
  const { names } = gone;
  const hasName = (text: string): boolean => names !== undefined && placesOfNames(text, names, true).length > 0;
  const clean = (text: string): string => {
    if (runsOf(text).some((run) => runs.has(run))) return "";
    return names === undefined ? text : blankPlaces(text, placesOfNames(text, names, true));
  };
  const kept = reviews.filter(
    (review) =>
      !isAbout(review, gone.sourceIds) &&
      !hasName(`${review.target_key} ${review.value.split("|").join(" ")} `.trim()) &&
      !hasName(review.speaker_id ?? ""),
  );
  const ids = new Set(kept.map((review) => review.review_id));
  return kept
    .filter((review) => review.target_table !== "review" || ids.has(review.target_key))
    .map((review) => ({
      ...review,
      analyst: hasName(review.analyst) ? "" : review.analyst,
      reason: clean(review.reason),
      value: review.verb === "note" ? clean(review.value) : review.value,
    }));
}

function isAbout({ source_id, target_key, value }: ReviewRow, sourceIds: ReadonlySet<string>): boolean {
  if (typeof source_id === "string" && sourceIds.has(titledSource(source_id))) return true;
  const words = [...target_key.split("|"), ...value.split("|").map((word) => word.replace(/^source=/u, ""))];
  return words.some((word) => sourceIds.has(titledSource(word)));
}

function runsOf(text: string): string[] {
  const words = nameWords(text).split(" ");
  return words.slice(0, Math.max(0, words.length - QUOTED + 1)).map((_, i) => words.slice(i, i + QUOTED).join(" "));
}
