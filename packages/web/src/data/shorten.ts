/** A text of at most about `limit` units, cut between words; one that fits stays as it is. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit).replace(/\s\S*$/u, "");
  return `${cut.replace(/[\uD800-\uDBFF]$/u, "")} …`;
}
