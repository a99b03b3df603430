import { agendaLexicon } from "@hymnsheet/core/agenda/agenda-lexicon";
import type { AgendaReader } from "@hymnsheet/core/agenda/find-agenda";
import type { SpeakerHome } from "@hymnsheet/core/agenda/find-mentions";
import { compilePolicies } from "@hymnsheet/core/agenda/policy-list";
import { readAgenda, type AgendaSource, type ReadAgendaOptions, type SourceAgenda } from "@hymnsheet/core/agenda/read-agenda";
import type { MentionWeights } from "@hymnsheet/core/agenda/score-mention";
import type { AgendaWeights } from "@hymnsheet/core/agenda/score-sentences";
import { openStanceModel } from "@hymnsheet/core/agenda/score-stance";
import { openTargetModel } from "@hymnsheet/core/agenda/score-target";
import type { PolicyArea } from "@hymnsheet/core/languages/agenda-words";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { trainedModels } from "@hymnsheet/core/languages/trained";
import { ActorNames, wordsOf, type KnownActor } from "@hymnsheet/core/text/actor-names";
import { prepareSpoken, type SpokenSource, type TextsStep } from "./spoken-block.ts";

export interface AgendaSourcePlace extends SpokenSource, Omit<AgendaSource, "text" | "language" | "stretches" | "cues"> {}

/** Who speaks in an utterance and where he or she stands. */
export interface UtteranceHome {
  readonly speakerId: string;
  readonly isTold: boolean;
  readonly isReported: boolean;
  readonly current: readonly string[];
  readonly left: readonly string[];
}

export interface AgendaStep extends TextsStep<AgendaSourcePlace>, ReadAgendaOptions {
  readonly actors: readonly (KnownActor & { readonly isGiven: boolean })[];
  /** Person who leads an organisation. */
  readonly leaders: readonly (readonly [string, string])[];
  /** By number of utterance. */
  readonly homes: readonly UtteranceHome[];
  /** The user's areas; null for those of the language. */
  readonly areas: readonly PolicyArea[] | null;
}

/** What each source of a block does; null where its language has no words for it. */
export async function prepareAgenda(step: AgendaStep): Promise<(block: number) => (SourceAgenda | null)[]> {
  const finders = new SentenceFinders();
  const given = new Set<string>();
  for (const language of new Set(step.sources.map((source) => source.language))) {
    const people = findLanguagePack(language)?.people;
    for (const name of [...(people?.heNames ?? []), ...(people?.sheNames ?? [])]) given.add(name);
  }
  const names = new ActorNames(step.actors.map((actor) => withShortName(actor, given)));
  const leaderOf = new Map(step.leaders);
  const policies = step.areas === null ? null : compilePolicies(step.areas);
  const firstNames = new Map(
    step.actors.flatMap(({ id, isPerson, names: [name = ""] }) => (isPerson ? [[id, wordsOf(name)[0] ?? ""] as const] : [])),
  );
  const offices = new Map(step.actors.map(({ id, roles }) => [id, roles.flatMap(wordsOf)]));
  const readers = new Map<string, AgendaReader | null>();
  for (const language of new Set(step.sources.map((source) => source.language))) readers.set(language, await openReader(language));

  async function openReader(language: string): Promise<AgendaReader | null> {
    const pack = findLanguagePack(language);
    const lexicon = pack && agendaLexicon(pack);
    const models = pack && trainedModels.get(pack.tag);
    if (!lexicon || !models) return null;
    const { packed, cues } = await models.targetSentiment();
    const [he, she] = [new Set(lexicon.people?.heNames), new Set(lexicon.people?.sheNames)];
    const [heRoles, sheRoles] = [new Set(lexicon.people?.heRoles), new Set(lexicon.people?.sheRoles)];
    const genderOf = (actorId: string): "he" | "she" | null => {
      const roles = offices.get(actorId) ?? [];
      if (roles.some((word) => heRoles.has(word))) return "he";
      if (roles.some((word) => sheRoles.has(word))) return "she";
      const first = firstNames.get(actorId) ?? "";
      return he.has(first) === she.has(first) ? null : he.has(first) ? "he" : "she";
    };
    const partial = new Set(
      step.actors.flatMap(({ id, isGiven, names: [name = ""] }) => (isGiven || lexicon.titles.has(wordsOf(name)[0] ?? "") ? [] : [id])),
    );
    const isPartial = (actorId: string): boolean => partial.has(actorId);
    return {
      lexicon,
      policies: policies ?? lexicon.policies,
      // Written by the evaluation that trains them; the loader does not know the names of the schemes.
      weights: (await models.agenda()) as AgendaWeights & MentionWeights,
      stance: openStanceModel(await models.stance()),
      model: openTargetModel(packed, cues),
      names,
      finder: finders.of(language),
      homeOf: (utterance): SpeakerHome => ({ ...step.homes[utterance]!, leaderOf, genderOf, isPartial }),
    };
  }
  return prepareSpoken(step, (source) => {
    const reader = readers.get(source.language);
    return reader ? readAgenda(source, reader, step) : null;
  });
}

/** First names that are words as well stand for nobody. */
const WORDS: ReadonlySet<string> = new Set(
  "will mark may grace rose hope faith art bill rob sue pat jack frank dean grant june april august summer autumn joy dawn ray drew lance miles norm guy page earl duke king prince major christian violet ivy lily daisy ruby pearl amber jade crystal melody harmony destiny angel rich dick harry chase cliff rocky sandy stormy sunny star sky river reed wade heath forest glen dale clay stone ford lane penny victor max paris london sydney florence chelsea israel jordan chad georgia virginia carolina dakota austin dallas houston lincoln washington jackson madison".split(
    " ",
  ),
);

/** A person by first name, too, where no other known actor goes by it. Of whom texts alone name, a usual given name. */
function withShortName(actor: AgendaStep["actors"][number], given: ReadonlySet<string>): KnownActor {
  const shorts = actor.names.flatMap((name) =>
    actor.isPerson ? firstName(name, actor.roles).filter((short) => actor.isGiven || given.has(short)) : [],
  );
  return { ...actor, names: [...actor.names, ...new Set(shorts)] };
}

function firstName(name: string, roles: readonly string[]): string[] {
  const [first = "", ...rest] = wordsOf(name);
  return rest.length > 0 && first.length > 2 && !WORDS.has(first) && !roles.flatMap(wordsOf).includes(first) ? [first] : [];
}
