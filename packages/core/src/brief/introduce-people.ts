/** Says beside the first mention of a person what he or she is: `Edda Lorimar (councillor, Coastal Alliance)`. Quoted words stay as they are. */

/**
 * @param introductions  what each person is, by full name; nobody else is introduced.
 * @returns              as many sentences; each person is introduced at most once, never inside brackets nor where brackets follow.
 */
export function introducePeople(sentences: readonly string[], introductions: ReadonlyMap<string, string>): string[] {
  let told = [...sentences];
  for (const [name, words] of introductions) told = introduce(told, name, words);
  return told;
}

function introduce(sentences: readonly string[], name: string, words: string): string[] {
  const pattern = new RegExp(`“[^”]*”|(?<![\\p{L}\\p{N}-])${escaped(name)}(?![\\p{L}\\p{N}-])`, "gu");
  let isKnown = false;
  return sentences.map((text) =>
    isKnown || !text.includes(name)
      ? text
      : text.replace(pattern, (found: string, at: number) => {
          if (found !== name || isKnown || isInBrackets(text, at) || /^(?: \(|[’'])/u.test(text.slice(at + name.length))) return found;
          isKnown = true;
          return `${name} (${words})`;
        }),
  );
}

/** Whether a bracket opened before a place is still open there. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split("(").length > before.split(")").length;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
