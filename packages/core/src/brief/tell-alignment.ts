/** Question 7: who else makes the same allegations, whether groups move together beyond chance (guard 8), and who denies a connection. */
import { briefMessages } from "../messages/brief.ts";
import { alignmentMessages } from "../messages/brief-alignment.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { dayRange, onDays } from "../messages/days.ts";
import { leftBy } from "../counting/camps-over-time.ts";
import { messagesOfGroups } from "../messages/group-names.ts";
import { numberWord } from "../messages/english.ts";
import { groupWords, someNames } from "../messages/people.ts";
import type { ConvergenceRow } from "../model/tables/convergence.ts";
import type { DenialRow } from "../model/tables/denial.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, placeOf, type Found, type LookState, type Scene } from "./scene.ts";
import { ofItems } from "./tell-evidence.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { nameOf, whoDid } from "./who-did.ts";

/** Two groups in a window of time, with what else could bring them together (guard 8). */
export interface KnownConvergence {
  readonly row: ConvergenceRow;
  /** Events at which both speak, and those whom both attack, as printed. */
  readonly events: readonly string[];
  readonly rivals: readonly string[];
  /** Who speaks for either of them in that time. */
  readonly people: ReadonlySet<string>;
}

export interface AlignmentInput {
  readonly state: LookState;
  /** Denials are looked for by another analysis than groups over time. */
  readonly denialState: LookState;
  readonly denials: readonly Found<DenialRow>[];
  readonly convergence: readonly KnownConvergence[];
  /** Uses of the allegations told, by anybody. */
  readonly uses: readonly Found<ItemMemberRow>[];
  /** Organisation that a speaker belongs to; empty when not known. */
  readonly campOf: (actorId: string) => string;
  /** Whether the input or a person names somebody; false for null. */
  readonly isDeclared: (actorId: string | null) => boolean;
}

const OTHERS_TOLD = 4;
const DENIALS_TOLD = 4;
const OPEN_DENIALS_TOLD = 3;
const CONVERGENCES_TOLD = 2;
/** Of many comparisons some lie just above the band by chance: what is told shares at least three things and half as much again as its edge. */
const ITEMS_LEAST = 3;
const CLEARLY = 1.5;
const YEAR_MS = 365.25 * 86_400_000;
/** Over longer windows two parties share what their offices and their times have them say. */
const WINDOW_YEARS = 3;
const QUOTE_CHARACTERS = 90;

export function tellAlignment(input: AlignmentInput, scene: Scene, tell: Tell): void {
  if (tellState(7, input.state, tell)) return;
  tellOthers(input, scene, tell);
  tellConvergence(input, scene, tell);
  if (input.denialState === "run") tellDenials(input, scene, tell);
  else tell(7, "not_assessed", "denials_not_assessed", briefMessages.notAssessed(alignmentMessages.denialsNotAssessed[input.denialState]));
}

/** Those outside the group who make an allegation of the group's. */
function tellOthers({ uses, campOf }: AlignmentInput, scene: Scene, tell: Tell): void {
  if (scene.company.length === 0 || scene.letters.size === 0) return;
  const company = new Set(scene.company);
  const ofGroup = new Set(uses.filter(({ speakerId }) => company.has(speakerId)).map(({ row }) => row.item_id));
  const outside = uses.filter(({ row, speakerId }) => !company.has(speakerId) && ofGroup.has(row.item_id)).sort(compareFound);
  const group = `the ${numberWord(scene.company.length)}`;
  if (outside.length === 0) {
    if (ofGroup.size > 0)
      tell(7, "none_found", "nobody_else", alignmentMessages.nobodyElse(group, ofItems(ofGroup, scene), scopeOf(scene.corpus)));
    return;
  }
  const people = [...new Set(outside.map(({ speakerId }) => speakerId))].slice(0, OTHERS_TOLD);
  const told = people.map((id) => {
    const own = outside.filter(({ speakerId }) => speakerId === id);
    const said = onDays(own.slice(0, 1).flatMap((one) => one.said ?? []));
    const name = nameOf(own.find(({ outlet }) => outlet === null) ?? own[0]!, scene);
    return { name, camp: campOf(id), letters: ofItems(new Set(own.map(({ row }) => row.item_id)), scene), said };
  });
  tell(
    7,
    "cited",
    "also_made",
    alignmentMessages.alsoMade(told),
    outside.slice(0, 8).map(({ row }) => placeOf(row)),
    outside.some(({ outlet }) => outlet === null),
  );
}

/** Only what lies above the chance band is told of as moving together. */
function tellConvergence({ convergence, denials }: AlignmentInput, scene: Scene, tell: Tell): void {
  const beyond = convergence.filter(({ row }) => row.shared_count >= ITEMS_LEAST && row.shared_count > row.expected_high * CLEARLY);
  const short = beyond.filter(({ row }) => yearsBetween(row) <= WINDOW_YEARS);
  if (beyond.length > 0 && short.length === 0) {
    const years = Math.round(Math.max(...beyond.map(({ row }) => yearsBetween(row))));
    tell(7, "cited", "convergence_over_years", alignmentMessages.overYears(beyond.length, convergence.length, years));
    return;
  }
  if (beyond.length === 0) {
    if (convergence.length > 0) tell(7, "none_found", "no_convergence", alignmentMessages.noneConverge(convergence.length));
    return;
  }
  const ranked = [...short].sort(
    ({ row: x }, { row: y }) => x.p_value - y.p_value || y.shared_count - x.shared_count || x.valid_from - y.valid_from,
  );
  for (const { row, events, rivals, people } of ranked.slice(0, CONVERGENCES_TOLD)) {
    const who = whoDid(
      denials.filter(({ speakerId, row: denial }) => people.has(speakerId) && isBetween(denial, row, people, scene)),
      scene,
    );
    const text = alignmentMessages.converge({
      a: messagesOfGroups.listed(scene.actorName(row.a_group_id)),
      b: messagesOfGroups.listed(scene.actorName(row.b_group_id)),
      days: dayRange(row.valid_from, row.valid_to - 1),
      shared: row.shared_count,
      low: row.expected_low,
      high: row.expected_high,
      p: row.p_value,
      lead: row.lead_group_id === null ? "" : messagesOfGroups.listed(scene.actorName(row.lead_group_id)),
      denials: who.count === 0 ? alignmentMessages.noDenial : alignmentMessages.denialBeside(who.words),
      events,
      rivals,
    });
    tell(7, "cited", "convergence", text, who.spans, who.namesPerson);
  }
}

const yearsBetween = ({ valid_from, valid_to }: ConvergenceRow): number => (valid_to - valid_from) / YEAR_MS;

/** Whether a denial is of a tie between the two groups; one of which nobody can tell with whom counts where a group left something. */
const isBetween = ({ with_actor_id: id }: DenialRow, row: ConvergenceRow, people: ReadonlySet<string>, { company }: Scene): boolean =>
  id === null ? company.length > 0 : people.has(id) || id === row.a_group_id || id === row.b_group_id || leftBy(id) !== null;

/** Denials of the same people share a sentence; the group's before others. */
function tellDenials({ denials, isDeclared }: AlignmentInput, scene: Scene, tell: Tell): void {
  if (denials.length === 0) {
    tell(7, "none_found", "no_denial", alignmentMessages.none(scopeOf(scene.corpus)));
    return;
  }
  const bySpeaker = new Map<string, Found<DenialRow>[]>();
  for (const denial of [...denials].sort(compareFound))
    bySpeaker.set(denial.speakerId, [...(bySpeaker.get(denial.speakerId) ?? []), denial]);
  const byWhom = new Map<string, Found<DenialRow>[]>();
  for (const own of bySpeaker.values()) {
    const key = withWhom(own, scene);
    byWhom.set(key, [...(byWhom.get(key) ?? []), ...own]);
  }
  const company = new Set(scene.company);
  const groups = [...byWhom].sort(
    (x, y) => Number(y[1].some(({ speakerId }) => company.has(speakerId))) - Number(x[1].some(({ speakerId }) => company.has(speakerId))),
  );
  if (scene.company.length === 0) {
    const open = denials.filter((one) => !isDeclared(one.row.with_actor_id));
    if (open.length > 0)
      tell(7, "cited", "open_denials", alignmentMessages.openDenialCount(open.length), open.map(({ row }) => placeOf(row)).slice(0, 3));
  }
  for (const [whom, all] of groups.slice(0, DENIALS_TOLD)) {
    const own = scene.company.length > 0 ? all : all.filter((one) => isDeclared(one.row.with_actor_id));
    if (own.length === 0) continue;
    if (whom === "" && scene.company.length > 0) tellOpenDenials(own, scene, tell);
    if (whom === "") continue;
    const who = whoDid(own, scene);
    const denies = (["connection", "contact", "involvement"] as const).filter((what) => own.some(({ row }) => row.denies === what));
    const said = onDays(who.firsts.flatMap((one) => one.said ?? []));
    // Of several denials one is quoted that says with whom.
    const [quoted] = [
      ...whoDid(
        own.filter(({ row }) => row.with_actor_id !== null),
        scene,
      ).firsts,
      ...who.firsts,
    ];
    const text = alignmentMessages.denial(who, denies, whom, said, toldWords(quoted?.words ?? "", QUOTE_CHARACTERS));
    tell(7, "cited", "denial", text, own.map(({ row }) => placeOf(row)).slice(0, 8), who.namesPerson);
  }
}

/** Where the words do not tell with whom, each person is quoted: "he has nothing to do with it" is no denial to sum up. */
function tellOpenDenials(denials: readonly Found<DenialRow>[], scene: Scene, tell: Tell): void {
  const who = whoDid(denials, scene);
  const told = who.firsts.slice(0, OPEN_DENIALS_TOLD);
  const text = alignmentMessages.openDenials(
    told.map((one) => ({
      name: nameOf(one, scene),
      said: onDays(one.said ? [one.said] : []),
      quote: toldWords(one.words, QUOTE_CHARACTERS),
    })),
    who.count - told.length,
  );
  tell(
    7,
    "cited",
    "denial",
    text,
    told.map(({ row }) => placeOf(row)),
    told.some(({ outlet }) => outlet === null),
  );
}

/** With whom somebody denies a connection: the group as a group. */
function withWhom(denials: readonly Found<DenialRow>[], scene: Scene): string {
  const ids = [...new Set(denials.flatMap(({ row }) => row.with_actor_id ?? []))].sort();
  if (ids.length === 0) return "";
  const inGroup = scene.company.filter((id) => ids.includes(id));
  const others = ids.filter((id) => !inGroup.includes(id) && leftBy(id) === null).map(scene.actorName);
  const whole = scene.company.length > 1 && (inGroup.length === scene.company.length || ids.some((id) => leftBy(id) !== null));
  if (whole) return someNames([`the ${numberWord(scene.company.length)}`, ...others]);
  return groupWords({ inGroup: [], notInGroup: [], others: [...inGroup.map(scene.actorName), ...others] });
}
