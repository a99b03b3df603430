import type { EvidenceWords, GroundRule } from "../languages/evidence-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { PhraseSet, type PhrasePlace } from "../text/phrase-set.ts";

type WordFields =
  | "negations"
  | "futures"
  | "conditions"
  | "conceding"
  | "denying"
  | "inquirers"
  | "finding"
  | "first"
  | "concluding"
  | "whole"
  | "promising"
  | "claiming"
  | "evidence"
  | "back"
  | "bodies"
  | "titles";

/** A rule with its phrases, ready to be looked up. */
interface ReadyRule {
  readonly rule: GroundRule;
  readonly phrases: PhraseSet;
  readonly unless: PhraseSet;
  readonly with: ReadonlySet<string>;
}

/** The words of a language by which grounds are found. */
export interface GroundLexicon extends Readonly<Record<WordFields, ReadonlySet<string>>> {
  readonly rules: readonly ReadyRule[];
  /** Rules by the words that one of their phrases begins with. */
  readonly starters: ReadonlyMap<string, readonly number[]>;
  readonly things: readonly (readonly [NonNullable<GroundRule["basis"]>, ReadonlySet<string>])[];
  readonly concessions: PhraseSet;
  readonly topics: PhraseSet;
  readonly clearing: PhraseSet;
  /** What the speaker of a report calls himself, by the pronoun that stands for him. */
  readonly third: Readonly<Record<"he" | "she", ReadonlyMap<string, string>>>;
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Small words that open a sentence in capitals and name nobody. */
  readonly small: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, GroundLexicon>();

/** Made once per pack; undefined for one without words for evidence. */
export function groundLexicon(pack: LanguagePack): GroundLexicon | undefined {
  if (pack.evidence === undefined) return undefined;
  const ready = known.get(pack) ?? build(pack.evidence, pack);
  known.set(pack, ready);
  return ready;
}

function build(words: EvidenceWords, { claims }: LanguagePack): GroundLexicon {
  const starters = new Map<string, number[]>();
  words.rules.forEach(({ phrases }, i) => {
    const first = new Set(phrases.flatMap(firstWords));
    for (const word of first) {
      const own = starters.get(word);
      if (own) own.push(i);
      else starters.set(word, [i]);
    }
  });
  return {
    rules: words.rules.map((rule) => ({
      rule,
      phrases: new PhraseSet(rule.phrases),
      unless: new PhraseSet(rule.unless ?? []),
      with: new Set(rule.with),
    })),
    starters,
    things: (Object.entries(words.things) as [NonNullable<GroundRule["basis"]>, readonly string[]][]).map(
      ([basis, list]) => [basis, new Set(list)] as const,
    ),
    concessions: new PhraseSet(words.concessions),
    topics: new PhraseSet(words.topics),
    clearing: new PhraseSet(words.clearing),
    small: new Set(
      claims
        ? [
            ...claims.determiners,
            ...claims.prepositions,
            ...claims.pronouns,
            ...claims.subordinators,
            ...claims.coordinators,
            ...claims.fillers,
          ]
        : [],
    ),
    negations: new Set(words.negations),
    futures: new Set(words.futures),
    conditions: new Set(words.conditions),
    conceding: new Set(words.conceding),
    denying: new Set(words.denying),
    inquirers: new Set(words.inquirers),
    finding: new Set(words.finding),
    first: new Set(words.first),
    concluding: new Set(words.concluding),
    whole: new Set(words.whole),
    promising: new Set(words.promising),
    claiming: new Set(words.claiming),
    third: { he: new Map(Object.entries(words.third.he)), she: new Map(Object.entries(words.third.she)) },
    joined: new Map(Object.entries(words.joined).map(([first, second]) => [first, new Map(Object.entries(second))])),
    evidence: new Set(words.evidence),
    back: new Set(words.back),
    bodies: new Set(words.bodies),
    titles: new Set(words.titles),
  };
}

/** The words that a phrase may begin with; a first word that may be absent lets it begin with the next. */
function firstWords(phrase: string): string[] {
  const parts = phrase.split(" ");
  const found: string[] = [];
  for (const part of parts) {
    const isOptional = part.endsWith("?");
    found.push(...(isOptional ? part.slice(0, -1) : part).split("|"));
    if (!isOptional) break;
  }
  return found;
}

/** Where one of the phrases of a rule begins at word `at`. */
export function phraseAt(lexicon: GroundLexicon, rule: number, words: readonly string[], at: number): PhrasePlace | undefined {
  return lexicon.rules[rule]!.phrases.at(words, at, words.length);
}
