/** A sentence alone is often too short to tell its language. Where somebody gave units or mentions in it, it is read as the texts beside it are. */
/** Share of the texts with a known language that one language must have. */
const LEAST_SHARE = 0.9;

interface InLanguage {
  readonly sourceId: string;
  /** BCP 47; `und` where the text does not tell. */
  readonly language: string;
}

/**
 * The same sources in their order; those that are asked about and tell no language have the one that nine in ten of the others have.
 * None has another where the languages are mixed or no text tells its own.
 */
export function withAskedLanguages<Source extends InLanguage>(
  sources: readonly Source[],
  isAsked: (sourceId: string) => boolean,
): readonly Source[] {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { language } of sources) {
    if (language === "und") continue;
    known++;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [shared] = [...counts].find(([, count]) => count >= LEAST_SHARE * known) ?? [];
  if (shared === undefined) return sources;
  return sources.map((source) => (source.language === "und" && isAsked(source.sourceId) ? { ...source, language: shared } : source));
}
