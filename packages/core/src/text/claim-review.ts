/**
 * Published checks as they are written: ClaimReview of schema.org, in an object, a list, a graph or anything nested, or plain fields of a table.
 * @see https://schema.org/ClaimReview
 */
import { contentId } from "../model/ids.ts";
import type { KnownCheckRow } from "../model/tables/known-check.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How deep a review may be nested in what holds it. */
const DEEPEST = 12;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every ClaimReview in a parsed JSON value, in its order; empty when it holds none. */
export function claimReviewsIn(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => claimReviewsIn(entry, depth + 1));
  if (!isFields(value)) return [];
  return isReview(value) ? [value] : Object.values(value).flatMap((entry) => claimReviewsIn(entry, depth + 1));
}

/** Whether it says that it is a review, or has what only a review has. */
function isReview(fields: Fields): boolean {
  const types = [fields["@type"]].flat().map((type) => String(type).replace(/^.*[/:#]/u, ""));
  return types.includes("ClaimReview") || "claimReviewed" in fields;
}

/** A check, and a date that could not be read; empty when there was none or it was. */
export interface ReadCheck {
  readonly check: KnownCheckRow;
  readonly badDate: string;
}

/**
 * A check from a ClaimReview or a row with named fields; names may have capitals, blanks and underscores as they like.
 *
 * @param dates  reads an ISO 8601 date.
 * @returns      null when no claim is in it. Without an id, one from its address and claim.
 */
export function readCheck(given: Fields, dates: (text: string) => { readonly from: number } | null): ReadCheck | null {
  const fields = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/gu, ""), value]));
  const first = (...names: readonly string[]): string => {
    for (const name of names) {
      const text = textOf(fields.get(name));
      if (text !== "") return text;
    }
    return "";
  };
  const claim = first("claimreviewed", "claim", "text", "vclaim");
  if (claim === "") return null;
  const url = first("url");
  const date = first("datepublished", "date", "reviewedat", "reviewdate");
  const time = date === "" ? null : dates(date);
  return {
    check: {
      check_id: first("@id", "id", "checkid").replaceAll("|", "/") || contentId("check", [url, claim]),
      text: claim,
      title: first("title", "headline", "name"),
      claimant: first("claimant") || claimantOf(fields.get("itemreviewed")),
      rating: first("rating") || ratingOf(fields.get("reviewrating")),
      publisher: first("publisher") || first("author"),
      url,
      reviewed_at: time?.from ?? null,
    },
    badDate: time === null ? date : "",
  };
}

/** The text of a value: itself, its name, or the first of several that has one; white space as single blanks. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== "") ?? "";
  return isFields(value) ? textOf(value["name"] ?? value["@value"] ?? value["@id"]) : "";
}

/** Who made the claim: its author, or that of where it appeared. */
function claimantOf(item: unknown): string {
  for (const claim of [item].flat()) {
    if (!isFields(claim)) continue;
    const name = textOf(claim["author"]) || textOf(claim["creator"]);
    if (name !== "") return name;
    for (const place of [claim["firstAppearance"], claim["appearance"]].flat()) {
      const author = isFields(place) ? textOf(place["author"]) : "";
      if (author !== "") return author;
    }
  }
  return "";
}

/** The rating in words; else the figure with the best one. */
function ratingOf(rating: unknown): string {
  for (const one of [rating].flat()) {
    if (!isFields(one)) continue;
    const words = textOf(one["alternateName"]) || textOf(one["name"]);
    if (words !== "") return words;
    const [value, best] = [textOf(one["ratingValue"]), textOf(one["bestRating"])];
    if (value !== "") return best === "" ? value : `${value} of ${best}`;
  }
  return textOf(rating);
}
