/**
 * Whom each sentence of a speaker mentions among the actors that the corpus knows: by name, by office, by pronoun, as "one man"; bodies also as
 * "this party", "an organisation that ..." and as "the workers of this party". One mention per actor and sentence, the first. Nobody is guessed:
 * words that could mean two actors mean none. Cost: linear in words.
 */
import type { Extent } from "../model/extent.ts";
import type { MentionRow } from "../model/tables/mention.ts";
import type { ActorNames, NamedPlace } from "../text/actor-names.ts";
import type { AgendaLexicon } from "./agenda-lexicon.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import type { SentenceWords } from "./sentence-signs.ts";

export interface FoundMention extends Extent {
  readonly actorId: string;
  readonly form: MentionRow["form"];
  /** Whether it means a body, or the people of a body, without naming it. */
  readonly isGeneric: boolean;
  /** Whether it is "an organisation that ...". */
  readonly isAllusion: boolean;
}

/** Where a speaker stands. */
export interface SpeakerHome {
  readonly speakerId: string;
  /** Whether the utterance is an outlet's own prose. */
  readonly isTold: boolean;
  /** Whether the words are an outlet's report of what was said. */
  readonly isReported: boolean;
  /** Organisations of the speaker now, and those he or she left; by id. */
  readonly current: readonly string[];
  readonly left: readonly string[];
  /** The known person who leads an organisation, where there is just one. */
  readonly leaderOf: ReadonlyMap<string, string>;
  /** Known gender of persons by their given names. */
  readonly genderOf: (actorId: string) => "he" | "she" | null;
  /** Whether a text alone gives a person's name, with more than a title before the family name. */
  readonly isPartial: (actorId: string) => boolean;
}

/** Sentences behind which a pronoun does not reach back. */
const FARTHEST = 8;
/** Sentences of a text in which the only person named is whom it is about; in a long address "he" is anybody. */
const SHORT = 60;
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);
const OWNED: ReadonlySet<string> = new Set(["our", "their", "his", "her", "its"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);
const RELATIVE: ReadonlySet<string> = new Set(["that", "of", "in", "which", "whose", "where", "cannot"]);
/** Words that may stand between: "my old party", "the ruling party". */
const PLAIN: ReadonlySet<string> = new Set("old former own same ruling governing whole entire very once-great".split(" "));
const PAST: ReadonlySet<string> = new Set(["old", "former"]);
const PARTIES: ReadonlySet<string> = new Set(["party", "movement", "league", "union"]);
/** Whose leader is nobody's own. */
const OTHER_SIDE = "opposition";
/** Heads that mean the speaker's or the last named body; other bodies need their name. */
const ANY_BODY: ReadonlySet<string> = new Set(
  "party group league movement organisation organization executive leadership office house machine".split(" "),
);

/** Words behind a head that is no body: "the executive order", "the house call". */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "order orders branch director directors action actions agency agencies officer officers session privilege power powers summary member members leader leaders line lines politics work call space".split(
    " ",
  ),
);

/** Mentions in the sentences of one speaker in one text, in their order. */
export function findMentions(
  text: string,
  sentences: readonly (SentenceWords & { readonly isReported?: boolean })[],
  home: SpeakerHome,
  { names, lexicon }: { readonly names: ActorNames; readonly lexicon: AgendaLexicon },
): FoundMention[][] {
  const titles = lexicon.titles;
  const found = sentences.map(({ start, end }) => names.find(text, start, end).filter((place) => isWhole(text, place, titles)));
  // Whom texts alone name is known by a part of the name only where the whole name stands, too.
  const whole = new Set(found.flat().flatMap(({ actorId, start, end }) => (/\s/u.test(text.slice(start, end)) ? [actorId] : [])));
  const named = found.map((places) =>
    places.filter(
      ({ actorId, isPerson, start, end }) =>
        !isPerson || !home.isPartial(actorId) || whole.has(actorId) || /\s/u.test(text.slice(start, end)),
    ),
  );
  const principal = principalOf(named, home);
  const usual = usualPronoun(sentences, lexicon);
  let person: { readonly actorId: string; readonly sentence: number } | null = null;
  let body: string | null = null;
  return sentences.map((sentence, number) => {
    const found: FoundMention[] = named[number]!.map(({ actorId, start, end }) => ({
      actorId,
      start,
      end,
      form: "name",
      isGeneric: false,
      isAllusion: false,
    }));
    const add = (
      actorId: string | null | undefined,
      from: number,
      to: number,
      more: Pick<FoundMention, "form"> & Partial<FoundMention>,
    ): void => {
      if (actorId === null || actorId === undefined) return;
      const place = { start: sentence.starts[from]!, end: sentence.ends[to]! };
      if (found.some(({ start, end }) => start < place.end && place.start < end)) return;
      found.push({ isGeneric: false, isAllusion: false, ...more, actorId, ...place });
    };
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      for (const place of named[number]!)
        if (place.start <= sentence.starts[i]! && sentence.starts[i]! < place.end) {
          if (place.isPerson) person = { actorId: place.actorId, sentence: number };
          if (!place.isPerson) body = place.actorId;
        }
      const one = lexicon.unnamed.at(words, i, words.length);
      if (one) add(principal, one.from, one.to - 1, { form: "role" });
      const gender = genderOf(word, lexicon);
      if (gender !== null) {
        // In a report "he" is as often the one who speaks: only who is named in it counts.
        const farthest = sentence.isReported ? 0 : FARTHEST;
        const antecedent: string | null = person !== null && number - person.sentence <= farthest ? person.actorId : null;
        const known = isCovered(sentence, i, named[number]!) ? null : (antecedent ?? (sentence.isReported ? null : principal));
        const is = known === null ? null : home.genderOf(known);
        const fits = is === null ? antecedent !== null || gender === usual : is === gender;
        // Whoever is named last in the third person may be the speaker.
        const meant = known !== null && fits && known !== home.speakerId ? known : null;
        add(meant, i, i, { form: "pronoun" });
      }
      const owner = words[i - 1] ?? "";
      if (lexicon.roles.has(word) && (DEFINITE.has(owner) || OWNED.has(owner) || DEFINITE.has(words[i - 2] ?? ""))) {
        const from = DEFINITE.has(owner) || OWNED.has(owner) ? i : i - 1;
        const isOf = words[i + 1] === "of";
        // "The leader of this council" is whoever has that office, as "the leader of the council" says it.
        const whole = isOf ? words.slice(from, i + 5).map((each) => (DEFINITE.has(each) || each === "our" ? "the" : each)) : [];
        const byRole = names.byRole(words.slice(from, i + 1).join(" ")) ?? (isOf ? byOffice(whole, names) : undefined);
        const isOfOther =
          words[i + 1] === "of" &&
          !followsName(sentence, i, named[number]!) &&
          (!["this", "our", "the"].includes(words[i + 2] ?? "") || words[i + 3] === OTHER_SIDE);
        const here = named[number]!.find((place) => !place.isPerson && place.start < sentence.starts[i]!)?.actorId ?? null;
        const meant = byRole ?? (lexicon.leaders.has(word) && !isOfOther ? leaderBy(here, isOf ? null : body, home) : undefined);
        if (meant !== home.speakerId) {
          add(meant, from - 1, i, { form: "role" });
          if (meant !== undefined && found.at(-1)?.actorId === meant) person = { actorId: meant, sentence: number };
        }
      }
      if (ANY_BODY.has(word) && words[i - 1] !== "new" && !sentence.isCapital[i] && !ATTRIBUTES.has(words[i + 1] ?? "")) {
        const isPlain = PLAIN.has(owner);
        const holder = isPlain ? (words[i - 2] ?? "") : owner;
        const isDefinite = DEFINITE.has(holder);
        const isOurs = PARTIES.has(word) && (holder === "our" || holder === "my");
        const isIndefinite = word !== "group" && INDEFINITE.has(owner) && RELATIVE.has(words[i + 1] ?? "");
        if (isDefinite || isIndefinite || isOurs)
          add(isOurs ? ownParty(owner, home) : bodyMeant(body, home), isPlain ? i - 2 : i - 1, i, {
            form: "role",
            isGeneric: true,
            isAllusion: isIndefinite,
          });
      }
      if (lexicon.staff.has(word) && (owner === "our" || owner === "those"))
        add(bodyMeant(body, home), i - 1, i, { form: "role", isGeneric: true });
      if (word === "people" && owner === "the" && words[i + 1] === "who" && words.slice(i + 2, i + 6).includes("our"))
        add(bodyMeant(body, home), i - 1, i, { form: "role", isGeneric: true });
    }
    return oncePerActor(found);
  });
}

/** The one known actor with an office that begins the words: at least "leader of the council". */
function byOffice(words: readonly string[], names: ActorNames): string | undefined {
  for (let size = words.length; size >= 3; size--) {
    const actorId = names.byRole(words.slice(0, size).join(" "));
    if (actorId !== undefined) return actorId;
  }
  return undefined;
}

/**
 * A single word beside another capitalised one is part of the name of somebody else: "Derek Smith" is not Derek, "Loretta Lynch" not Stephen, and
 * "Social Security Administration" not the administration.
 */
function isWhole(text: string, { start, end, isPerson }: NamedPlace, titles: ReadonlySet<string>): boolean {
  if (/\s/u.test(text.slice(start, end))) return true;
  const before = /(?:(\p{Lu}[\p{L}'’.-]*) )?(\p{Lu}[\p{L}'’.-]*) $/u.exec(text.slice(Math.max(0, start - 48), start));
  const [, second, first] = before ?? [];
  if (!isPerson) return !(second && first && !titles.has(normaliseWord(second)) && !startsSentence(text, start - first.length - 1));
  if (first && !titles.has(normaliseWord(first)) && !startsSentence(text, start - first.length - 1)) return false;
  return !/^ \p{Lu}\p{Ll}+/u.test(text.slice(end, end + 24)) || /^ (?:Mr|Mrs|Ms|Dr)\b/u.test(text.slice(end, end + 4));
}

const startsSentence = (text: string, at: number): boolean => at <= 0 || /[.!?:"“”'‘’—–\n-]\s*$/u.test(text.slice(Math.max(0, at - 3), at));

/** Whether somebody whom nobody knows is named between the last known name of a sentence and the word. */
function isCovered({ starts, isCapital }: SentenceWords, i: number, named: readonly NamedPlace[]): boolean {
  for (let k = i - 1; k > 0; k--) {
    if (named.some(({ start, end }) => start <= starts[k]! && starts[k]! < end)) return false;
    if (isCapital[k] && isCapital[k - 1] && k - 1 > 0)
      return !named.some(({ start, end }) => start <= starts[k - 1]! && starts[k - 1]! < end);
  }
  return false;
}

/** The leader of the body named in the sentence, of the one the speaker left or belongs to, or of the one last spoken of. */
function leaderBy(here: string | null, last: string | null, { leaderOf, left, current }: SpeakerHome): string | undefined {
  for (const organisation of [here, ...left, ...current, last]) {
    const leader = organisation === null ? undefined : leaderOf.get(organisation);
    if (leader !== undefined) return leader;
  }
  return undefined;
}

/** "My old party" is the one left; "our party" the one the speaker has now, or had. */
const ownParty = (owner: string, { left, current }: SpeakerHome): string | null =>
  (PAST.has(owner) ? (left[0] ?? null) : (current.find((id) => !/^independent/iu.test(id)) ?? left[0])) ?? null;

/** The body last named, else the one the speaker left, else his or her own. */
const bodyMeant = (body: string | null, { left, current }: SpeakerHome): string | null => body ?? left[0] ?? current[0] ?? null;

/** Whom a speaker means before naming anybody: the leader of his or her body where named later, else the only other person named. */
function principalOf(named: readonly (readonly NamedPlace[])[], { speakerId, leaderOf, left, current }: SpeakerHome): string | null {
  const others = new Set(
    named
      .flat()
      .filter(({ isPerson, actorId }) => isPerson && actorId !== speakerId)
      .map(({ actorId }) => actorId),
  );
  for (const organisation of [...left, ...current]) {
    const leader = leaderOf.get(organisation);
    if (leader !== undefined && leader !== speakerId && (others.has(leader) || others.size === 0)) return leader;
  }
  return others.size === 1 && named.length <= SHORT ? [...others][0]! : null;
}

function followsName({ starts, ends }: SentenceWords, i: number, named: readonly NamedPlace[]): boolean {
  return named.some(({ start }) => start >= ends[i]! && start <= (starts[i + 3] ?? ends[i]! + 12));
}

function genderOf(word: string, { people }: AgendaLexicon): "he" | "she" | null {
  if (people?.pronouns.he.includes(word)) return "he";
  return people?.pronouns.she.includes(word) ? "she" : null;
}

/** The pronoun that stands oftener; null for neither. */
function usualPronoun(sentences: readonly SentenceWords[], lexicon: AgendaLexicon): "he" | "she" | null {
  let balance = 0;
  for (const { words } of sentences)
    for (const word of words) {
      const gender = genderOf(word, lexicon);
      if (gender !== null) balance += gender === "he" ? 1 : -1;
    }
  return balance === 0 ? null : balance > 0 ? "he" : "she";
}

function oncePerActor(found: FoundMention[]): FoundMention[] {
  const seen = new Set<string>();
  return found.sort((x, y) => x.start - y.start || x.end - y.end).filter(({ actorId }) => !seen.has(actorId) && seen.add(actorId));
}
