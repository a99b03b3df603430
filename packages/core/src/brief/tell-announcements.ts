/** Question 5: which name, symbol or programme was announced, given, or is still open. */
import { announcedSubjects, announcementMessages, type AnnouncedSubject, type ToldAnnouncements } from "../messages/brief-agenda.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { spanOfDays } from "../messages/days.ts";
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { Span } from "../model/span.ts";
import { numberWord } from "../messages/english.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, type Found, type LookState, type Scene } from "./scene.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { whoDid } from "./who-did.ts";

/** Plans of a group by policy problem. */
export interface PlannedAreas {
  /** Problems with a promise or proposal, as printed, most first. */
  readonly areas: readonly (readonly [string, number])[];
  /** Problems that were looked for. */
  readonly all: number;
}

export interface AnnouncementsInput {
  readonly state: LookState;
  /** Of the group that the brief speaks of, or of everybody; null where profiles were not counted. */
  readonly planned: PlannedAreas | null;
  readonly announcements: readonly Found<AnnouncementRow>[];
}

const PLACES_CITED = 8;
const AREAS_TOLD = 4;
/** Plans before areas are named. */
const PLANS_NEEDED = 3;
const QUOTE_CHARACTERS = 90;
type FoundAnnouncement = Found<AnnouncementRow>;

export function tellAnnouncements({ state, announcements, planned }: AnnouncementsInput, scene: Scene, tell: Tell): void {
  if (!tellState(5, state, tell)) tellStatuses(announcements, scene, tell);
  if (planned !== null) tellAreas(planned, scene, tell);
}

function tellAreas({ areas, all }: PlannedAreas, scene: Scene, tell: Tell): void {
  const who = scene.company.length === 0 ? "the speakers" : `the ${numberWord(scene.company.length)}`;
  const plans = areas.reduce((sum, [, count]) => sum + count, 0);
  if (areas.length === 0) tell(5, "none_found", "no_plans", announcementMessages.noAreas(who, all, scopeOf(scene.corpus)));
  else if (plans < PLANS_NEEDED) tell(5, "cited", "plans", announcementMessages.fewPlans(who, plans, all));
  else {
    const told = areas.slice(0, AREAS_TOLD);
    tell(5, "cited", "plans", announcementMessages.areas(who, told, areas.length - told.length, all));
  }
}

function tellStatuses(announcements: readonly FoundAnnouncement[], scene: Scene, tell: Tell): void {
  const asked = ofNewBodies(
    announcements.filter(({ row }) => isAsked(row.subject)),
    scene,
  ).sort(compareFound);
  if (asked.length === 0) {
    tell(5, "none_found", "no_announcement", announcementMessages.none(scopeOf(scene.corpus)));
    return;
  }
  const given = asked.filter(({ row }) => row.status === "delivered");
  const givenSubjects = new Set(given.map(({ row }) => row.subject));
  const open = asked.filter(({ row }) => row.status === "open");
  if (given.length > 0) {
    const told = bySubjects(given, scene);
    tell(5, "cited", "given", announcementMessages.given(told), told.spans, told.namesPerson);
  }
  const missing = announcedSubjects.filter((subject) => !givenSubjects.has(subject));
  // What is announced and nowhere given is told with the announcement.
  const isToldWithIt =
    open.length > 0 && announcedSubjects.every((subject) => missing.includes(subject) === open.some(({ row }) => row.subject === subject));
  if (open.length > 0) {
    const told = bySubjects(open, scene);
    const text = announcementMessages.open(told, isToldWithIt ? scopeOf(scene.corpus) : "");
    tell(5, "cited", "still_open", text, told.spans, told.namesPerson);
  }
  const withdrawn = asked.filter(({ row }) => row.status === "withdrawn");
  if (withdrawn.length > 0) {
    const told = bySubjects(withdrawn, scene);
    tell(5, "cited", "withdrawn", announcementMessages.withdrawn(told), told.spans, told.namesPerson);
  }
  if (missing.length > 0 && !isToldWithIt)
    tell(5, "none_found", "none_given", announcementMessages.noneGiven(missing, scopeOf(scene.corpus)));
}

/** Where no group is spoken of, a single flag or programme is mostly a state's or a ministry's: who founds something has two of the three. */
function ofNewBodies(found: readonly FoundAnnouncement[], { company }: Scene): FoundAnnouncement[] {
  if (company.length > 0) return [...found];
  const subjects = new Map<string, Set<string>>();
  for (const { speakerId, row } of found) subjects.set(speakerId, (subjects.get(speakerId) ?? new Set()).add(row.subject));
  return found.filter(({ speakerId }) => (subjects.get(speakerId)?.size ?? 0) > 1);
}

const isAsked = (subject: string): subject is AnnouncedSubject => (announcedSubjects as readonly string[]).includes(subject);

/** The words of the first that may be told outright. */
function quoteOf(found: readonly FoundAnnouncement[]): string {
  return toldWords((found.find(({ outlet }) => outlet === null) ?? found[0])?.words ?? "", QUOTE_CHARACTERS);
}

/** Subjects that the same people announced share a phrase. */
function bySubjects(
  found: readonly FoundAnnouncement[],
  scene: Scene,
): ToldAnnouncements & { readonly spans: readonly Span[]; readonly namesPerson: boolean } {
  const phrases = new Map<string, AnnouncedSubject[]>();
  const spans = new Map<string, Span>();
  const firsts: FoundAnnouncement[] = [];
  let namesPerson = false;
  for (const subject of announcedSubjects) {
    const own = found.filter(({ row }) => row.subject === subject);
    if (own.length === 0) continue;
    const who = whoDid(own, scene);
    phrases.set(who.words, [...(phrases.get(who.words) ?? []), subject]);
    firsts.push(...who.firsts);
    for (const span of who.spans) spans.set(JSON.stringify(span), span);
    namesPerson ||= who.namesPerson;
  }
  return {
    things: [...phrases].map(([who, subjects]) => ({ subjects, who })),
    said: spanOfDays(firsts.flatMap((one) => one.said ?? [])),
    quote: quoteOf(found),
    spans: [...spans.values()].slice(0, PLACES_CITED),
    namesPerson,
  };
}
