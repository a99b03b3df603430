/** Regular and irregular forms of English verbs and nouns, as far as the synonym tables need them. */
import { DOUBLING_VERBS, IRREGULAR_VERBS } from "./synonym-verbs.ts";

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

const irregular = new Map(
  IRREGULAR_VERBS.split(";").map((entry) => {
    const [base, past, participle] = entry.trim().split(/\s+/u);
    return [base!, { past: past!, participle: participle! }] as const;
  }),
);
const doubling = new Set(DOUBLING_VERBS.split(/\s+/u));

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/u.test(word);

function withS(base: string): string {
  if (base === "have") return "has";
  if (base === "be") return "is";
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function withEd(base: string): string {
  if (doubling.has(base)) return `${base}${base.at(-1)}ed`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith("e") ? `${base}d` : `${base}ed`;
}

function withIng(base: string): string {
  if (doubling.has(base)) return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/u.test(base) && base !== "be" ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** A verb in one form; of several words the first is inflected. */
export function inflectVerb(verb: string, form: VerbForm): string {
  const [head, ...rest] = verb.split(" ");
  const inflected = ((): string => {
    switch (form) {
      case "base":
        return head!;
      case "s":
        return withS(head!);
      case "past":
        return irregular.get(head!)?.past ?? withEd(head!);
      case "participle":
        return irregular.get(head!)?.participle ?? withEd(head!);
      case "ing":
        return withIng(head!);
    }
  })();
  return [inflected, ...rest].join(" ");
}

/** The regular plural of a noun; of several words the last is inflected. */
export function pluralOf(noun: string): string {
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
