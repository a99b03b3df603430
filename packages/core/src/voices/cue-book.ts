import type { AttributionCues, AttributionHabits, CueVerb, CueWord } from "../languages/attribution-cues.ts";
import type { LanguagePack } from "../languages/language-pack.ts";

/** The cues of one language by every form in which they occur. */
export interface CueBook {
  readonly cues: AttributionCues;
  readonly habits: AttributionHabits;
  /** Small letters to verbs; several where a form or a particle is ambiguous ("point", "point out"). */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  readonly nouns: ReadonlyMap<string, CueWord>;
  readonly adjectives: ReadonlyMap<string, CueWord>;
  /** All three by form: one look-up per word. */
  readonly entries: ReadonlyMap<string, CueEntry>;
  /** Words of `sourcePrepositions`, by the first of each. */
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly questionWords: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly speakerNouns: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly sentenceOpeners: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** What one form may be. */
export interface CueEntry {
  readonly verbs: readonly CueVerb[] | undefined;
  readonly noun: CueWord | undefined;
  readonly adjective: CueWord | undefined;
}

const books = new WeakMap<LanguagePack, CueBook>();

/** The book of a pack, made once; `undefined` when the pack has no cues. */
export function cueBookOf(pack: LanguagePack): CueBook | undefined {
  const cues = pack.attributionCues;
  if (cues === undefined) return undefined;
  const known = books.get(pack);
  if (known !== undefined) return known;
  const verbs = verbsByForm(cues);
  const nouns = wordsByForm(cues.nouns);
  const adjectives = wordsByForm(cues.adjectives);
  const forms = new Set([...verbs.keys(), ...nouns.keys(), ...adjectives.keys()]);
  const formulas = new Map<string, string[][]>();
  for (const words of cues.sourcePrepositions.map((formula) => formula.split(" ")))
    formulas.set(words[0]!, [...(formulas.get(words[0]!) ?? []), words]);
  const book: CueBook = {
    cues,
    habits: cues.habits,
    verbs,
    nouns,
    adjectives,
    entries: new Map([...forms].map((form) => [form, { verbs: verbs.get(form), noun: nouns.get(form), adjective: adjectives.get(form) }])),
    formulas,
    questionWords: new Set(cues.questionWords),
    timeWords: new Set(cues.timeWords),
    subordinators: new Set(cues.subordinators),
    speakerNouns: new Set(cues.speakerNouns),
    abbreviations: new Set(pack.abbreviations),
    sentenceOpeners: new Set(pack.sentenceOpeners ?? []),
    titles: new Set(pack.titles),
  };
  books.set(pack, book);
  return book;
}

function verbsByForm(cues: AttributionCues): Map<string, CueVerb[]> {
  const byForm = new Map<string, CueVerb[]>();
  for (const verb of cues.verbs) {
    for (const form of new Set([verb.base, verb.third, verb.past, verb.participle, verb.gerund])) {
      const entries = byForm.get(form) ?? [];
      entries.push(verb);
      byForm.set(form, entries);
    }
  }
  return byForm;
}

function wordsByForm(entries: readonly CueWord[]): Map<string, CueWord> {
  return new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
}
