/**
 * Gives lines of the user's list the words of a text that say the same, so that a reader can check them, and how somebody left where the text
 * says it. Cost: linear in agreements, after sorting.
 */
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { AffiliationFindings, AffiliationOfSource } from "./affiliation-rows.ts";

/**
 * @param given     rows of the list; one that no text bears out stays as it is.
 * @param mentions  all that texts say of affiliations.
 */
export function citeAffiliations(
  given: readonly AffiliationRow[],
  mentions: readonly AffiliationOfSource[],
  agreements: AffiliationFindings["agreements"],
): AffiliationRow[] {
  const said = new Map(mentions.map((mention) => [placeKey(mention.sourceId, mention.start, mention.end), mention]));
  const best = new Map<string, AffiliationOfSource>();
  for (const agreement of agreements) {
    const mention = said.get(placeKey(agreement.source_id, agreement.span_start, agreement.span_end));
    const known = best.get(agreement.affiliation_id);
    if (mention && (!known || isBetter(mention, known))) best.set(agreement.affiliation_id, mention);
  }
  return given.map((row) => {
    const mention = best.get(row.affiliation_id);
    if (!mention || row.source_id !== null) return row;
    const change = row.change === "none" && row.valid_to !== null && isLeaving(mention) ? mention.change : row.change;
    return { ...row, change, source_id: mention.sourceId, span_start: mention.start, span_end: mention.end };
  });
}

const placeKey = (sourceId: string, start: number, end: number): string => `${sourceId}\u0000${start}\u0000${end}`;

const isLeaving = ({ change }: AffiliationOfSource): boolean => change === "leaves" || change === "expelled";

/** How it ended tells more than that it was; then the earlier text, then the smaller id and place. */
function isBetter(mention: AffiliationOfSource, known: AffiliationOfSource): boolean {
  if (isLeaving(mention) !== isLeaving(known)) return isLeaving(mention);
  const [day, knownDay] = [mention.publishedAt ?? Infinity, known.publishedAt ?? Infinity];
  if (day !== knownDay) return day < knownDay;
  return mention.sourceId !== known.sourceId ? mention.sourceId < known.sourceId : mention.start < known.start;
}
