import type { LanguagePack } from "../languages/language-pack.ts";
import type { AnswerCue, LinkCue, PhraseList } from "../languages/response-words.ts";
import { PhraseSet } from "../text/phrase-set.ts";

interface ReadyCue<Cue> {
  readonly cue: Cue;
  readonly words: PhraseSet;
  readonly unless: PhraseSet;
  /** Undefined where nothing is asked for. */
  readonly needs: PhraseSet | undefined;
}

/** The words of a language by which answers are found, ready to be looked up. */
export interface ResponseLexicon {
  readonly answers: readonly ReadyCue<AnswerCue>[];
  readonly links: readonly ReadyCue<LinkCue>[];
  readonly charges: PhraseSet;
  readonly charge: PhraseSet;
  readonly deny: ReadonlySet<string>;
  readonly denied: PhraseSet;
  readonly passives: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly deniers: ReadonlySet<string>;
  readonly retold: PhraseSet;
  readonly joints: ReadonlySet<string>;
  readonly pure: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly withWhom: ReadonlySet<string>;
  readonly tiedOnes: ReadonlySet<string>;
  readonly selves: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly anyOf: ReadonlySet<string>;
  readonly counts: readonly string[];
  readonly openers: ReadonlySet<string>;
  readonly nobodys: ReadonlySet<string>;
  readonly otherWhom: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly leaving: PhraseSet;
  readonly group: PhraseSet;
  readonly ties: PhraseSet;
  readonly pronouns: ReadonlySet<string>;
  readonly spokesmen: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, ResponseLexicon>();
const listOf = (phrases: PhraseList): string[] => phrases.split(/,\s+/u);
const setOf = (phrases: PhraseList): PhraseSet => new PhraseSet(listOf(phrases));

/** Made once per pack; undefined for one without words for responses. */
export function responseLexicon(pack: LanguagePack): ResponseLexicon | undefined {
  const words = pack.responses;
  if (words === undefined) return undefined;
  const ready = known.get(pack) ?? {
    answers: words.answers.map((cue) => readyCue(cue)),
    links: words.links.map((cue) => readyCue(cue)),
    charges: setOf(words.charges),
    charge: setOf(words.charge),
    deny: new Set(listOf(words.deny)),
    denied: setOf(words.denied),
    passives: new Set(listOf(words.passives)),
    withheld: new Set(listOf(words.withheld)),
    future: new Set(listOf(words.future)),
    deniers: new Set(listOf(words.deniers)),
    retold: setOf(words.retold),
    pure: new Set(listOf(words.pure)),
    contrasts: new Set(listOf(words.contrasts)),
    joints: new Set(listOf(words.joints)),
    negations: new Set(listOf(words.negations)),
    tiedOnes: new Set(listOf(words.tiedOnes)),
    selves: new Set(listOf(words.selves)),
    impersonal: new Set(listOf(words.impersonal)),
    anyOf: new Set(listOf(words.anyOf)),
    counts: listOf(words.counts),
    openers: new Set(listOf(words.openers)),
    nobodys: new Set(listOf(words.nobodys)),
    otherWhom: new Set(listOf(words.otherWhom)),
    withWhom: new Set(listOf(words.withWhom)),
    relatives: new Set(listOf(words.relatives)),
    leaving: setOf(words.leaving),
    group: setOf(words.group),
    ties: setOf(words.ties),
    pronouns: new Set(listOf(words.pronouns)),
    spokesmen: new Set(listOf(words.spokesmen)),
  };
  known.set(pack, ready);
  return ready;
}

function readyCue<Cue extends { readonly words: PhraseList; readonly unless?: PhraseList; readonly needs?: PhraseList }>(
  cue: Cue,
): ReadyCue<Cue> {
  return {
    cue,
    words: setOf(cue.words),
    unless: new PhraseSet(cue.unless === undefined ? [] : listOf(cue.unless)),
    needs: cue.needs === undefined ? undefined : setOf(cue.needs),
  };
}
