/**
 * Whose release a text is, when nothing beside it says so: the person named in its heading, its announcement, its statements and its
 * signature. Each sign has a weight; whoever leads clearly owns the release, else nobody does. People of the user's list come first:
 * somebody else can only keep the release from them, or own it where none of the list shows a sign.
 * Cost: that of finding the people of the text. Weights were chosen on 5,000 releases of the US Congress and reported on others.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { PeopleList } from "./people-list.ts";
import { findPeople, type PeopleOfText } from "./people.ts";
import { readReleaseSigns, type ReleaseSign, type ReleaseSigns } from "./release-signs.ts";
import type { Speaker } from "./resolved-source.ts";

export interface ReleaseSpeaker {
  /** Whose release it is; null when nobody stands out. */
  readonly owner: Speaker | null;
  /** Those who issue it in one breath ("Senators A and B today announced"), in order of their names; empty unless there are several. */
  readonly issuers: readonly Speaker[];
  /** Everybody who issues it or is quoted in it, the owner first; several make it a text of several voices. */
  readonly voices: readonly Speaker[];
  /** The strongest sign of the owner; "" without an owner. */
  readonly how: ReleaseSign | "";
}

const NOBODY: ReleaseSpeaker = { owner: null, issuers: [], voices: [], how: "" };
/** The owner leads by this much over others of the list, and may trail others by less than the second. */
const MARGIN = 1;
const WEAKEST = 1.5;
const WEAKEST_ALONE = 0.5;

/**
 * Whose release a text is.
 *
 * @param people  the people of the text, when they have been found already.
 * @returns       no owner and no voices when no person is named.
 */
export function speakerOfRelease(
  text: string,
  list: PeopleList,
  pack: LanguagePack,
  people: PeopleOfText = findPeople(text, list, pack),
): ReleaseSpeaker {
  const ranked = readReleaseSigns(text, people, list.lexicon).filter((signs) => signs.best > 0);
  ranked.sort((x, y) => y.score - x.score || x.who - y.who);
  const isListed = (signs: ReleaseSigns): boolean => people.people[signs.who]!.actorId !== null;
  const listed = ranked.filter(isListed);
  const others = ranked.filter((signs) => !isListed(signs));
  const owner = listed.length > 0 ? leader(listed, others) : leader(others.filter(isIssuer), []);
  const issuers = jointIssuers(ranked, owner ?? listed[0] ?? ranked[0]);
  const voices = ranked.filter((signs) => signs === owner || signs.quotedCount > 0 || signs.isIssuing);
  if (voices.length === 0) return NOBODY;
  voices.sort((x, y) => Number(y === owner) - Number(x === owner) || y.score - x.score || x.who - y.who);
  const speaker = (signs: ReleaseSigns): Speaker => {
    const person = people.people[signs.who]!;
    if (person.actorId !== null) return { kind: "listed", actorId: person.actorId };
    return { kind: "named", name: person.name, actorKind: "person", isFull: person.isFull };
  };
  // Issued together by several of the list: no single one of them owns it.
  const isShared = issuers.filter(isListed).length > 1;
  if (isShared) return { owner: null, issuers: issuers.map(speaker), voices: voices.map(speaker), how: "" };
  return {
    owner: owner === null ? null : speaker(owner),
    issuers: issuers.map(speaker),
    voices: voices.map(speaker),
    how: owner?.how ?? "",
  };
}

const isIssuer = (signs: ReleaseSigns): boolean => signs.isIssuing || signs.best >= 2.5;

function jointIssuers(ranked: readonly ReleaseSigns[], one: ReleaseSigns | undefined): ReleaseSigns[] {
  if (one === undefined || one.group < 0) return [];
  const group = ranked.filter((signs) => signs.group === one.group);
  return group.length > 1 ? group.sort((x, y) => x.firstAt - y.firstAt) : [];
}

function leader(ranked: readonly ReleaseSigns[], rivals: readonly ReleaseSigns[]): ReleaseSigns | null {
  const [first, second] = ranked;
  // Alone in a text that nobody else issues, a name in its opening is enough.
  const isAlone = second === undefined && !rivals.some(isIssuer);
  if (first === undefined || first.score < (isAlone ? WEAKEST_ALONE : WEAKEST)) return null;
  if (second !== undefined && first.score - second.score < MARGIN) return null;
  // Whoever of the list issues a release together with others owns it as well.
  const isRivalled = !isIssuer(first) && rivals.some((rival) => rival.firstAt < first.firstAt && rival.score - first.score >= MARGIN);
  return isRivalled ? null : first;
}
