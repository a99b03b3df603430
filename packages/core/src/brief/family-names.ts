/** Names as an editor writes them: in full the first time, by the family name after that. Quoted words stay as they are. */

const PARTICLES: ReadonlySet<string> = new Set([
  "van",
  "von",
  "der",
  "den",
  "de",
  "la",
  "le",
  "du",
  "di",
  "da",
  "dos",
  "del",
  "bin",
  "ibn",
  "al",
  "el",
  "ter",
  "ten",
  "zu",
  "zum",
  "zur",
  "mc",
  "mac",
  "st",
  "st.",
]);
const SUFFIXES = /^(?:Jr\.?|Sr\.?|II|III|IV|MP|MEP|QC|KC|PhD)$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** The family name of a person's name; undefined where it cannot be told: one word, a comma, initials alone. */
export function familyNameOf(name: string): string | undefined {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 6 || !words.every((word) => WORD.test(word))) return undefined;
  const end = SUFFIXES.test(words.at(-1) ?? "") ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? "").toLowerCase())) start--;
  const family = words.slice(start, end).join(" ");
  return start < 1 || family.replace(/\./gu, "").length < 2 ? undefined : family;
}

/**
 * Sentences in which a person's full name stands once, and the family name from then on.
 * A family name that two of the people have is never used alone. Cost: people times characters.
 *
 * @param people  full names of the people whom the sentences may name.
 */
export function useFamilyNames(sentences: readonly string[], people: Iterable<string>): string[] {
  const families = new Map<string, string[]>();
  for (const name of new Set(people)) {
    const family = familyNameOf(name);
    const last = family ?? name.split(" ").at(-1) ?? name;
    families.set(last, [...(families.get(last) ?? []), ...(family === undefined ? ["", ""] : [name])]);
  }
  let told = [...sentences];
  for (const [family, [name, ...namesakes]] of [...families].sort(([x], [y]) => (x < y ? -1 : 1)))
    if (name !== undefined && namesakes.length === 0) told = shorten(told, name, family);
  return told;
}

function shorten(sentences: readonly string[], name: string, family: string): string[] {
  const pattern = new RegExp(`“[^”]*”|(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?![\\p{L}\\p{N}-])`, "gu");
  let isKnown = false;
  return sentences.map((text) =>
    !text.includes(name)
      ? text
      : text.replace(pattern, (found) => {
          if (found !== name) return found;
          if (isKnown) return family;
          isKnown = true;
          return found;
        }),
  );
}
