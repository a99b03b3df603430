import { agendaCues, type AgendaCue, type AgendaWords, type BesideWords } from "../languages/agenda-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { PeopleWords } from "../languages/people-words.ts";
import { PhraseSet } from "../text/phrase-set.ts";
import type { PolicyList } from "./policy-list.ts";
import { compilePolicies } from "./policy-list.ts";

export const claimLists = ["promises", "demands", "proposals", "rituals", "notices", "experiences", "values", "denials"] as const;

/** The words of a pack, ready to be looked up. */
export interface AgendaLexicon {
  readonly cues: readonly (readonly [AgendaCue, PhraseSet])[];
  /** What the claims level knows of promises, demands, proposals, rituals, notices and its own experience, by the name of the sign. */
  readonly claimSigns: readonly (readonly [string, PhraseSet])[];
  readonly strongBlame: PhraseSet;
  readonly weakBlame: PhraseSet;
  readonly unnamed: PhraseSet;
  readonly leaders: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** What may stand before a family name, capitalised: titles, offices. */
  readonly titles: ReadonlySet<string>;
  readonly people: PeopleWords | undefined;
  readonly policies: PolicyList;
  readonly beside: BesideWords;
}

const lexicons = new WeakMap<AgendaWords, AgendaLexicon>();

/** The lexicon of a pack, compiled once; undefined for a language without such words. */
export function agendaLexicon({ agenda, claims, people, titles }: LanguagePack): AgendaLexicon | undefined {
  if (agenda === undefined) return undefined;
  let lexicon = lexicons.get(agenda);
  if (lexicon === undefined) {
    lexicon = {
      cues: agendaCues.map((cue) => [cue, new PhraseSet(agenda.cues[cue])]),
      claimSigns: claimLists.map((list) => [`claim_${list}`, new PhraseSet(claims?.[list] ?? [])]),
      strongBlame: new PhraseSet(claims?.blame.strong ?? []),
      weakBlame: new PhraseSet(claims?.blame.weak ?? []),
      unnamed: new PhraseSet(agenda.unnamed),
      leaders: new Set(agenda.leaders),
      bodies: new Set(agenda.bodies),
      staff: new Set(agenda.staff),
      roles: new Set(people?.roles),
      titles: new Set([...titles, ...agenda.titles, ...(people?.roles ?? []), ...agenda.leaders, ...agenda.beside.titles]),
      people,
      policies: compilePolicies(agenda.areas),
      beside: agenda.beside,
    };
    lexicons.set(agenda, lexicon);
  }
  return lexicon;
}
