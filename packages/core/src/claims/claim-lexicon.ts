import type { ClaimWords } from "../languages/claim-words.ts";
import { PhraseSet } from "./phrase-set.ts";

type SetFields =
  | "pronouns"
  | "speaker"
  | "speakers"
  | "objects"
  | "determiners"
  | "prepositions"
  | "coordinators"
  | "subordinators"
  | "conditions"
  | "relatives"
  | "complementisers"
  | "negations"
  | "fillers"
  | "reports"
  | "denials"
  | "duties"
  | "duty"
  | "experiences"
  | "futures"
  | "possibilities"
  | "values"
  | "hedges";
type PhraseFields = "promises" | "demands" | "proposals" | "rituals" | "bases" | "times";

/** The words of a language, ready for looking up. */
export type ClaimLexicon = { readonly [Field in SetFields]: ReadonlySet<string> } & { readonly [Field in PhraseFields]: PhraseSet } & {
  readonly finite: ReadonlySet<string>;
  readonly verbBases: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly strongBlame: PhraseSet;
  readonly weakBlame: PhraseSet;
};

const known = new WeakMap<ClaimWords, ClaimLexicon>();

/** Made once per list of words. */
export function claimLexicon(words: ClaimWords): ClaimLexicon {
  const ready = known.get(words) ?? build(words);
  known.set(words, ready);
  return ready;
}

function build(words: ClaimWords): ClaimLexicon {
  const { verbs, blame } = words;
  return {
    pronouns: new Set(words.pronouns),
    speaker: new Set(words.speaker),
    speakers: new Set(words.speakers),
    objects: new Set(words.objects),
    determiners: new Set(words.determiners),
    prepositions: new Set(words.prepositions),
    coordinators: new Set(words.coordinators),
    subordinators: new Set(words.subordinators),
    conditions: new Set(words.conditions),
    relatives: new Set(words.relatives),
    complementisers: new Set(words.complementisers),
    negations: new Set(words.negations),
    fillers: new Set(words.fillers),
    reports: new Set(words.reports),
    denials: new Set(words.denials),
    duties: new Set(words.duties),
    duty: new Set(words.duty),
    experiences: new Set(words.experiences),
    futures: new Set(words.futures),
    possibilities: new Set(words.possibilities),
    values: new Set(words.values),
    hedges: new Set(words.hedges),
    promises: new PhraseSet(words.promises),
    demands: new PhraseSet(words.demands),
    proposals: new PhraseSet(words.proposals),
    rituals: new PhraseSet(words.rituals),
    bases: new PhraseSet(words.bases),
    times: new PhraseSet(words.times),
    finite: new Set(verbs.finite),
    verbBases: new Set(verbs.bases),
    auxiliaries: new Set(verbs.auxiliaries),
    copulas: new Set(verbs.copulas),
    modals: new Set(verbs.modals),
    participles: new Set(verbs.participles),
    strongBlame: new PhraseSet(blame.strong),
    weakBlame: new PhraseSet(blame.weak),
  };
}
