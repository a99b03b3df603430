/** Whole statements: a greeting, who I am, what I have to say, how I know, what I think of it, what should be done, good night. */
import { ASSERTED, DEMANDS, DENIALS, EVIDENCE, FITTING } from "./bank-evidence.ts";
import { COMMENTARY, PROCEDURE } from "./bank-commentary.ts";
import type { Matter } from "./bank-matters.ts";
import { BIOGRAPHIES, CLOSINGS, OPENINGS } from "./bank-people.ts";
import { MORE_COMMENTARY, MORE_CONTRA, MORE_PLAN_TALK, MORE_PRO, MORE_REACTIONS, MORE_REMARKS } from "./bank-more.ts";
import { DEFENCES, MATTER_REMARKS, SUM_REMARKS } from "./bank-remarks.ts";
import { ANECDOTES, ASIDES, CONTRA, DIGRESSIONS, PLAN_FACTS, PLAN_TALK, PRO, REACTIONS } from "./bank-talk.ts";
import { expand, type Facts } from "./expand.ts";
import type { Dice } from "./dice.ts";
import { countWords, plain, type Paragraph, type Sentence } from "./page.ts";
import type { Person, Room } from "./person.ts";

const ALL_REMARKS = [...MATTER_REMARKS, ...MORE_REMARKS];
const ALL_REACTIONS = [...REACTIONS, ...MORE_REACTIONS];
const ALL_COMMENTARY = [...COMMENTARY, ...MORE_COMMENTARY];
const ALL_PLAN_TALK = [...PLAN_TALK, ...MORE_PLAN_TALK];
const ALL_PRO = [...PRO, ...MORE_PRO];
const ALL_CONTRA = [...CONTRA, ...MORE_CONTRA];

/** Fewest words of a statement. */
const SHORTEST = 120;
const AMOUNTS: Readonly<Record<string, string>> = { tender: "$sumA", invoices: "$sumB", relative: "$sumE a month", fund: "$sumI" };

/** What a matter is called in the words of the case. */
export function thingOf(matter: Matter, facts: Facts, dice: Dice): string {
  const text = expand(matter.thing, facts, dice);
  return text[0]!.toLowerCase() + text.slice(1);
}

function push(said: Sentence[], text: string | null): void {
  if (text !== null) said.push(plain(text));
}

/** Own telling of a matter, with how one knows and what one thinks of it; empty when the bank is used up. */
export function tell(room: Room, person: Person, matter: Matter, origin: string): Sentence[] {
  const { dice } = room;
  const thing = thingOf(matter, person.facts, dice);
  const told = room.say(person, room.deck(`matter ${matter.key}`, matter.tellings));
  if (told === null) return [];
  const said: Sentence[] = [{ text: told, marks: [{ mark: { kind: "assertion", key: matter.key, origin } }] }];
  const fits = person.access !== null && FITTING[matter.key]!.includes(person.access);
  if (fits) push(said, room.say(person, room.deck(person.access!, EVIDENCE[person.access!]), { thing }));
  else if (person.access === null && dice.chance(0.4)) push(said, room.say(person, room.deck("asserted", ASSERTED), { thing }));
  const amount = AMOUNTS[matter.key];
  if (amount !== undefined && dice.chance(0.5))
    push(said, room.say(person, room.deck("sums", SUM_REMARKS), { amount: expand(amount, person.facts, dice) }));
  if (dice.chance(0.55)) push(said, room.say(person, room.deck("remarks", ALL_REMARKS), { thing }));
  if (dice.chance(0.45))
    push(said, dice.chance(0.5) ? room.say(person, person.images) : room.say(person, room.deck("reactions", ALL_REACTIONS)));
  return said;
}

/** An answer of the accused's side; the accused does not speak of himself by name. */
export function deny(room: Room, person: Person, matter: Matter): Sentence[] {
  const isAccused = person.name.full === person.facts["accused"];
  const bank = isAccused ? DENIALS.filter((pattern) => !pattern.includes("$last")) : DENIALS;
  const said: Sentence[] = [];
  push(said, room.say(person, room.deck(`denials ${String(isAccused)}`, bank), { thing: thingOf(matter, person.facts, room.dice) }));
  push(said, room.say(person, room.deck("defences", DEFENCES)));
  return said;
}

/** Views on the plan of an ordinary case. */
export function argue(room: Room, person: Person, isFor: boolean): Sentence[] {
  const said: Sentence[] = [];
  if (room.dice.chance(0.35)) push(said, room.say(person, room.deck("plan", PLAN_FACTS)));
  for (let no = room.dice.between(2, 3); no > 0; no--)
    push(said, room.say(person, room.deck(isFor ? "pro" : "contra", isFor ? ALL_PRO : ALL_CONTRA)));
  return said;
}

export interface StatementPlan {
  readonly kind: "speech" | "press_release" | "opinion" | "post" | "interview";
  readonly core: readonly Paragraph[];
  /** Said right after the greeting and right before the end: house formulas. */
  readonly frame?: { readonly first: Sentence; readonly last: Sentence };
  readonly words: number;
  readonly isFirst: boolean;
  readonly matter: Matter | null;
}

/** The paragraphs of a statement of about `words` words, never fewer than its core. */
export function compose(room: Room, person: Person, plan: StatementPlan): Paragraph[] {
  const { dice } = room;
  const bank = plan.kind === "interview" ? "speech" : plan.kind;
  const isTold = plan.kind !== "interview";
  const first: Sentence[] = [];
  if (isTold) push(first, room.say(person, room.deck(`open ${bank}`, OPENINGS[bank]!)));
  if (plan.frame) first.push(plan.frame.first);
  if (plan.isFirst && person.manner !== "defends") push(first, room.say(person, room.deck("biographies", BIOGRAPHIES)));
  const last: Sentence[] = [];
  if (plan.matter !== null && dice.chance(0.7)) {
    push(last, room.say(person, room.deck("demands", DEMANDS), { thing: thingOf(plan.matter, person.facts, dice) }));
  }
  if (plan.frame) last.push(plan.frame.last);
  if (isTold) push(last, room.say(person, room.deck(`close ${bank}`, CLOSINGS[bank]!)));
  const middle: Paragraph[] = plan.core.filter((paragraph) => paragraph.length > 0);
  const isOnPlan = person.manner === "own" && plan.matter === null;
  let sides = plan.kind === "speech" || plan.kind === "opinion" || plan.kind === "post" ? dice.between(0, 2) : 0;
  for (let tries = 0; tries < 12 && countWords([first, ...middle, last]) < plan.words; tries++) {
    const isSide = sides > 0 && dice.chance(0.4);
    if (isSide) sides--;
    const filler = isSide ? aside(room, person) : isOnPlan ? weigh(room, person) : think(room, person);
    if (filler.length > 0) middle.splice(isSide ? 0 : dice.between(0, middle.length), 0, filler);
  }
  for (let tries = 0; tries < 12 && countWords([first, ...middle, last]) < SHORTEST; tries++) middle.push(aside(room, person));
  return [first, ...middle, last].filter((paragraph) => paragraph.length > 0);
}

/** Something off the point: a small story, the coming concert. */
function aside(room: Room, person: Person): Sentence[] {
  const said: Sentence[] = [];
  const bank = room.dice.pick([
    room.deck("digressions", DIGRESSIONS),
    room.deck("digressions", DIGRESSIONS),
    room.deck("anecdotes", ANECDOTES),
    room.deck("asides", ASIDES),
  ]);
  for (let no = room.dice.between(1, 2); no > 0; no--) push(said, room.say(person, bank));
  return said;
}

/** Two to four sentences on how a plan would work. */
function weigh(room: Room, person: Person): Sentence[] {
  const said: Sentence[] = [];
  for (let no = room.dice.between(2, 3); no > 0; no--) push(said, room.say(person, room.deck("plan talk", ALL_PLAN_TALK)));
  if (room.dice.chance(0.25)) push(said, room.say(person, person.images));
  return said;
}

/** Two to four sentences of opinion. */
function think(room: Room, person: Person): Sentence[] {
  const said: Sentence[] = [];
  if (person.manner === "defends") {
    for (let no = 2; no > 0; no--) push(said, room.say(person, room.deck("defences", DEFENCES)));
    return said;
  }
  push(said, room.say(person, room.deck("commentary", ALL_COMMENTARY)));
  push(said, room.say(person, room.deck("commentary", ALL_COMMENTARY)));
  if (room.dice.chance(0.6)) push(said, room.say(person, room.deck("procedure", PROCEDURE)));
  if (room.dice.chance(0.4)) push(said, room.say(person, room.deck("reactions", ALL_REACTIONS)));
  if (room.dice.chance(0.3)) push(said, room.say(person, person.images));
  return said;
}

/** Says a sentence that holds words of somebody else; they are marked, and free for all to use. */
export function quote(
  room: Room,
  person: Person,
  leads: readonly string[],
  given: { readonly slot: string; readonly words: string; readonly shared: "quotation" | "official" | "law" | "motto" },
): Sentence[] {
  const lead = room.say(person, room.deck(`lead ${given.slot}`, leads), { [given.slot]: PLACEHOLDER });
  if (lead === null) return [];
  return [
    { text: lead.replace(PLACEHOLDER, given.words), marks: [{ inner: given.words, mark: { kind: "shared", shared: given.shared } }] },
  ];
}

/** Stands for a quotation until its lead is drawn; no bank holds it. */
export const PLACEHOLDER = "\u00a4";

/** Repeats what somebody else said, nearly word for word, as one's own. */
export function follow(room: Room, person: Person, heard: readonly Sentence[], leader: string): Sentence[] {
  return heard.map((sentence) => ({
    text: room.inVoice(person, sentence.text),
    marks: sentence.marks.map(({ mark, ...rest }) =>
      mark.kind === "assertion" ? { ...rest, mark: { ...mark, origin: `speaker:${leader}` } } : { ...rest, mark },
    ),
  }));
}
