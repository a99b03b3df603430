import type { LanguagePack } from "../languages/language-pack.ts";
import type { ClaimWords } from "../languages/claim-words.ts";
import type { PeopleWords } from "../languages/people-words.ts";
import { PhraseSet } from "../text/phrase-set.ts";

type SetFields =
  | "pronouns"
  | "speaker"
  | "speakers"
  | "objects"
  | "things"
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
  | "knowing"
  | "duties"
  | "duty"
  | "experiences"
  | "futures"
  | "possibilities"
  | "values"
  | "hedges"
  | "documents"
  | "evils";
type PhraseFields = "similes" | "promises" | "demands" | "proposals" | "rituals" | "bases" | "times" | "neutral" | "remedies";

/** The words of a language, ready for looking up. */
export type ClaimLexicon = { readonly [Field in SetFields]: ReadonlySet<string> } & { readonly [Field in PhraseFields]: PhraseSet } & {
  readonly finite: ReadonlySet<string>;
  readonly verbBases: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Words for people and bodies: "he", "treasurer", "ministry". */
  readonly somebody: ReadonlySet<string>;
  /** Whose something is: "his", "their". */
  readonly owners: ReadonlySet<string>;
  /** Formulas of releases, contact lines and courtesies: they claim nothing. */
  readonly formulas: PhraseSet;
  /** Verbs of plain acts with the words of which one makes the act matter. */
  readonly plainActs: readonly { readonly verbs: ReadonlySet<string>; readonly objects: ReadonlySet<string> }[];
  readonly strongBlame: PhraseSet;
  readonly weakBlame: PhraseSet;
};

const peopleWords = ({ roles, bodies, pronouns }: PeopleWords): string[] => [
  ...roles,
  ...roles.map((role) => `${role}s`),
  ...bodies,
  ...pronouns.he,
  ...pronouns.she,
  ...pronouns.they,
];

const known = new WeakMap<LanguagePack, ClaimLexicon>();

/** Made once per pack; undefined for one without words for claims. */
export function claimLexicon(pack: LanguagePack): ClaimLexicon | undefined {
  if (pack.claims === undefined) return undefined;
  const ready = known.get(pack) ?? build(pack.claims, pack);
  known.set(pack, ready);
  return ready;
}

function build(words: ClaimWords, { releaseFormulas, contactLines, stockPhrases, people }: LanguagePack): ClaimLexicon {
  const { verbs, blame } = words;
  return {
    pronouns: new Set(words.pronouns),
    speaker: new Set(words.speaker),
    speakers: new Set(words.speakers),
    objects: new Set(words.objects),
    things: new Set(words.things),
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
    knowing: new Set(words.knowing),
    duties: new Set(words.duties),
    duty: new Set(words.duty),
    experiences: new Set(words.experiences),
    futures: new Set(words.futures),
    possibilities: new Set(words.possibilities),
    values: new Set(words.values),
    hedges: new Set(words.hedges),
    documents: new Set(words.documents),
    evils: new Set(words.evils),
    remedies: new PhraseSet(words.remedies),
    neutral: new PhraseSet(words.neutral),
    plainActs: words.plainActs.map((line) => {
      const [verbs = "", objects = ""] = line.split(":");
      return { verbs: new Set(verbs.trim().split(" ")), objects: new Set(objects.trim().split(" ")) };
    }),
    similes: new PhraseSet(words.similes),
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
    somebody: new Set([...words.agents, ...(people ? peopleWords(people) : [])]),
    owners: new Set(people?.determiners.its),
    formulas: new PhraseSet([...releaseFormulas, ...contactLines, ...stockPhrases].map((formula) => formula.words).concat(words.notices)),
    strongBlame: new PhraseSet(blame.strong),
    weakBlame: new PhraseSet(blame.weak),
  };
}
