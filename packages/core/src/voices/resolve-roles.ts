import type { PeopleList } from "./people-list.ts";
import type { RoleOfPerson } from "./people-roles.ts";
import type { PeopleOfText, TextPerson } from "./people.ts";
import { mayMean, readRolePhrase, type RolePhrase } from "./role-phrase.ts";

export type RoleAnswer =
  | { readonly kind: "one"; readonly who: number; readonly how: "role" | "role_chain" }
  /** Not named in the text: the list holds one such person at that time, and the text names what he or she belongs to. */
  | { readonly kind: "listed"; readonly actorId: string; readonly how: "role_list" }
  | { readonly kind: "none" };

const NONE: RoleAnswer = { kind: "none" };

/**
 * Whom "the former treasurer" means: the one person of the text in that role, present holders before former ones; of several the one who spoke last.
 *
 * @param lastSpeaker  index of the person who spoke last; null when none has.
 */
export function resolveRole(phrase: RolePhrase, roles: readonly RoleOfPerson[], lastSpeaker: number | null, list: PeopleList): RoleAnswer {
  const meant = roles.filter((role) => mayMean(phrase, role.phrase, list.lexicon));
  const agreeing = meant.filter((role) => role.isFormer === phrase.isFormer);
  for (const choice of [agreeing, meant]) {
    const who = [...new Set(choice.map((role) => role.who))];
    if (who.length === 1) return { kind: "one", who: who[0]!, how: "role" };
    if (who.length > 1)
      return lastSpeaker !== null && who.includes(lastSpeaker) ? { kind: "one", who: lastSpeaker, how: "role_chain" } : NONE;
  }
  return NONE;
}

/**
 * News opens with "a federal judge" and names her later by that title.
 *
 * @returns the one person of the text who is first named behind `at` in that role; null outside the opening paragraph, or when none or several are.
 */
export function namedLater(
  phrase: RolePhrase,
  at: number,
  { text, people, roles }: { readonly text: string; readonly people: PeopleOfText; readonly roles: readonly RoleOfPerson[] },
): number | null {
  const opening = text.indexOf("\n", text.search(/[.!?]/u));
  if (phrase.determiner !== "a" || (opening >= 0 && at > opening)) return null;
  const holders = new Set(
    roles.filter((role) => role.origin === "text" && role.phrase.head === phrase.head && !role.isFormer).map((role) => role.who),
  );
  const [who] = holders;
  if (holders.size !== 1 || who === undefined) return null;
  return people.mentions.some((mention) => mention.who === who && mention.start < at) ? null : who;
}

/** The holder of a role by the list alone, when the phrase says which or the text names the organisation; null when none or several fit. */
export function listedHolder(phrase: RolePhrase, people: readonly TextPerson[], list: PeopleList, at: number | null): RoleAnswer {
  if (phrase.determiner !== "the") return NONE;
  const named = new Set(people.filter((person) => person.kind === "organisation").map((person) => person.name.toLowerCase()));
  const holders = new Set<string>();
  for (const listed of list.roles) {
    if (at !== null && ((listed.from !== null && listed.from > at) || (listed.to !== null && listed.to <= at))) continue;
    const role = readRolePhrase(listed.role, list.lexicon);
    if (role === null || role.isFormer !== phrase.isFormer || !mayMean(phrase, role, list.lexicon)) continue;
    const saysWhich = phrase.marks.some((mark) => role.marks.includes(mark));
    if (saysWhich || named.has(listed.organisation.toLowerCase())) holders.add(listed.actorId);
  }
  const [actorId] = holders;
  return holders.size === 1 && actorId !== undefined ? { kind: "listed", actorId, how: "role_list" } : NONE;
}
