/**
 * Whole cases as a newsroom meets them, made by simulating people: they have a voice, a post, a camp and a way of knowing; some have read one
 * paper, some have seen the matter themselves, some argue about something else, and papers report what they said.
 *
 * Every sentence is drawn from the seed. No two people are given the same sentence to say unless they have it from one another, from a paper,
 * or for a reason that the truth names.
 */
import { ACCESS, type Access } from "./bank-evidence.ts";
import { MATTERS, type Matter } from "./bank-matters.ts";
import { MOTTO_LEADS, SAYING_LEADS } from "./bank-shared.ts";
import { drawFacts, type CaseFacts } from "./case-facts.ts";
import { CaseBook, NOTE } from "./case-book.ts";
import type { CaseType, InventedCase } from "./case-truth.ts";
import { argue, compose, deny, follow, quote, tell, thingOf, type StatementPlan } from "./compose.ts";
import { Deck, rollDice, type Dice } from "./dice.ts";
import { expand } from "./expand.ts";
import { allegationsOf, pairsOf } from "./judge-case.ts";
import type { Paragraph, Sentence } from "./page.ts";
import { deliver, writePaper, type Paper } from "./paper.ts";
import { Room, type Manner, type Person } from "./person.ts";
import { addReports, drawOutlets, type Outlet } from "./report.ts";
import { drawTrap, TRAPS, type Trap } from "./trap.ts";
import { HEADLINES, QUESTIONS } from "./bank-news.ts";
import { INTRODUCTIONS, MATTER_QUESTIONS, PLAN_QUESTIONS } from "./bank-remarks.ts";
import { WORLDS, type World } from "./worlds.ts";

export const CASE_TYPES: readonly CaseType[] = ["common_paper", "corroboration", "mixed", "ordinary", "unlucky"];

/** What the drawing of one case passes round. */
export interface Scene {
  readonly dice: Dice;
  readonly world: World;
  readonly given: CaseFacts;
  readonly room: Room;
  readonly book: CaseBook;
  readonly posts: Deck<string>;
  readonly camps: readonly string[];
  readonly outlets: readonly Outlet[];
  readonly people: Person[];
  readonly firstDay: number;
}

/**
 * Draws one case.
 *
 * @param genre  index into the six worlds.
 * @returns      documents and truth; the same for the same arguments.
 */
export function drawCase(type: CaseType, genre: number, seed: number): InventedCase {
  const world = WORLDS[genre]!;
  const name = `${type}-${world.genre}-${seed}`;
  const dice = rollDice(name);
  const given = drawFacts(world, dice);
  const room = new Room(dice, given.places, given.facts);
  const scene: Scene = {
    dice,
    world,
    given,
    room,
    book: new CaseBook(`${world.genre}${seed}`, dice),
    posts: new Deck(world.posts, dice),
    camps: dice.shuffle(world.camps),
    outlets: drawOutlets(given, dice),
    people: [],
    firstDay: dice.between(40, 240),
  };
  const matters = dice.shuffle(MATTERS);
  const trap = type === "unlucky" ? TRAPS[(genre + seed) % TRAPS.length]! : null;
  const paper = play(scene, type, matters, trap);
  addReports(scene, matters[0]!);
  const camps = new Map(scene.people.map((person) => [person.name.full, person] as const));
  return {
    documents: scene.book.documents,
    truth: {
      name,
      note: NOTE,
      type,
      trap: trap ?? "",
      genre: world.genre,
      seed,
      facts: [...new Set(Object.values(given.facts))]
        .filter((fact) => fact.length > 3)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      speakers: [...camps.values()].map((person) => ({
        name: person.name.full,
        camp: person.camp,
        manner: person.manner,
        access: person.access ?? "none",
      })),
      allegations: allegationsOf(scene.book.assertions),
      pairs: pairsOf([...camps.values()], scene.book),
      shared: scene.book.shared,
      paper: paper?.lines.map(({ text }) => text) ?? [],
      paper_lines: scene.book.paperLines,
    },
  };
}

function play(scene: Scene, type: CaseType, matters: readonly Matter[], trap: Trap | null): Paper | null {
  switch (type) {
    case "common_paper": {
      const paper = playPaper(scene, matters.slice(0, 4), scene.dice.between(5, 7), matters.slice(4));
      playBystanders(scene, scene.dice.between(2, 3));
      playDefenders(scene, matters.slice(0, 3), 1);
      return paper;
    }
    case "corroboration":
      playWitnesses(scene, matters.slice(0, 4), scene.dice.between(4, 6), null);
      playBystanders(scene, scene.dice.between(2, 4));
      playDefenders(scene, matters.slice(0, 3), 2);
      return null;
    case "mixed": {
      const paper = playPaper(scene, matters.slice(0, 4), scene.dice.between(4, 5), matters.slice(5));
      playWitnesses(scene, matters.slice(1, 5), scene.dice.between(3, 4), null);
      playDefenders(scene, matters.slice(0, 3), 1);
      return paper;
    }
    case "ordinary":
      playBystanders(scene, scene.dice.between(9, 12));
      playWitnesses(scene, matters.slice(0, 2), 2, null);
      playDefenders(scene, matters.slice(0, 2), 1);
      return null;
    case "unlucky":
      playWitnesses(scene, matters.slice(0, 3), scene.dice.between(4, 5), trap);
      playBystanders(scene, scene.dice.between(3, 4));
      playDefenders(scene, matters.slice(0, 2), 1);
      return null;
  }
}

function enter(scene: Scene, camp: string, manner: Manner, access: Access | null): Person {
  const person = scene.room.person(scene.given.person(), { camp, post: scene.posts.deal(), manner, access, facts: scene.given.facts });
  scene.people.push(person);
  return person;
}

const KINDS: readonly StatementPlan["kind"][] = ["speech", "speech", "press_release", "opinion", "post", "interview"];

/** Gives a person the word. */
function speak(
  scene: Scene,
  person: Person,
  plan: Omit<StatementPlan, "kind" | "words" | "isFirst"> & { readonly day: number; readonly kind?: StatementPlan["kind"] },
): void {
  const { dice, room, book } = scene;
  const isFirst = !book.said.some((said) => said.person === person);
  const drawn = plan.kind ?? dice.pick(KINDS);
  const kind = drawn === "interview" && plan.core.length < 2 ? "opinion" : drawn;
  const words =
    kind === "post" ? dice.between(120, 170) : kind === "interview" ? dice.between(125, 220) : dice.pick([130, 150, 190, 240, 320, 480]);
  const paragraphs = compose(room, person, { ...plan, kind, words, isFirst });
  room.endStatement();
  const about = plan.matter === null ? person.facts["scheme"]! : thingOf(plan.matter, person.facts, dice);
  const title = expand(dice.pick(HEADLINES), { ...person.facts, thing: about }, dice);
  const core = plan.core.flat();
  if (kind === "interview") {
    const outlet = dice.pick(scene.outlets);
    const questions = paragraphs.map((answer, no) =>
      no === 0 && isFirst ? dice.pick(INTRODUCTIONS) : askFor(scene, answer, plan.matter === null && person.manner === "own"),
    );
    book.addInterview(person, {
      answers: paragraphs,
      core,
      questions,
      reporter: outlet.reporter,
      outlet: outlet.name,
      day: plan.day,
      title,
    });
    return;
  }
  const event =
    kind === "speech"
      ? `${dice.pick(["evening", "meeting", "assembly", "gathering"])} of ${person.name.last} in ${dice.pick(scene.given.places)}`
      : "";
  book.addStatement(person, { kind, paragraphs, core, day: plan.day, event, title });
}

/** The question to which an answer is given: about the matter told in it, else a general one. */
function askFor(scene: Scene, answer: Paragraph, isOnPlan: boolean): string {
  const { dice, room } = scene;
  const told = answer.flatMap(({ marks }) => marks.flatMap(({ mark }) => (mark.kind === "assertion" ? [mark.key] : [])))[0];
  const matter = MATTERS.find(({ key }) => key === told);
  const deck =
    matter !== undefined
      ? room.deck("matter questions", MATTER_QUESTIONS)
      : isOnPlan
        ? room.deck("plan questions", PLAN_QUESTIONS)
        : room.deck("questions", QUESTIONS);
  const facts = scene.given.facts;
  return expand(deck.deal(), { ...facts, thing: matter === undefined ? facts["scheme"]! : thingOf(matter, facts, dice) }, dice);
}

/** A campaign: one paper, and people who deliver it over three weeks; often one more who takes it over from one of them. */
function playPaper(scene: Scene, matters: readonly Matter[], count: number, others: readonly Matter[]): Paper {
  const { dice, room, given, book } = scene;
  const paper = writePaper(
    "brief",
    matters.map(({ key }) => key),
    given.facts,
    dice,
  );
  const manners: readonly Manner[] = ["reads", "rewrites", "mixes", "two_points", "reads", "rewrites", "mixes"];
  const released = scene.firstDay;
  const spare = new Deck(others, dice);
  for (const manner of manners.slice(0, count)) {
    const access = dice.chance(0.4) ? dice.pick(ACCESS) : null;
    const person = enter(scene, dice.chance(0.75) ? scene.camps[0]! : "", manner, access);
    const day = released + dice.between(1, 21);
    const own = access !== null || manner === "two_points" ? tell(room, person, spare.deal(), `own:${person.name.full}`) : [];
    speak(scene, person, { core: [...inParagraphs(deliver(paper, person, room), dice), own], day, matter: null });
    if (dice.chance(0.6))
      speak(scene, person, {
        core: inParagraphs(deliver(paper, person, room).slice(1, 4), dice),
        day: day + dice.between(2, 9),
        matter: null,
      });
    if (dice.chance(0.5))
      speak(scene, person, { core: [argue(room, person, dice.chance(0.5))], day: day - dice.between(20, 60), matter: null });
  }
  if (dice.chance(0.6)) playFollower(scene, released + dice.between(24, 30));
  if (book.said.length < 10) playBystanders(scene, 2);
  return paper;
}

/** Somebody who heard one of them and says the heart of it again. */
function playFollower(scene: Scene, day: number): void {
  const heard = scene.book.said.filter(({ core }) => core.filter(({ marks }) => marks.length > 0).length >= 4);
  if (heard.length === 0) return;
  const leader = scene.dice.pick(heard);
  const person = enter(scene, scene.camps[0]!, "follows", null);
  const marked = leader.core.filter(({ marks }) => marks.length > 0).slice(0, 6);
  speak(scene, person, {
    core: inParagraphs(follow(scene.room, person, marked, leader.person.name.full), scene.dice),
    day,
    matter: null,
    kind: "speech",
  });
}

/** People who know of the same matters, each by a way of their own, and who quote what is there to be quoted. */
function playWitnesses(scene: Scene, matters: readonly Matter[], count: number, trap: Trap | null): void {
  const { dice, room, given } = scene;
  const ways = dice.shuffle([...ACCESS, ...ACCESS]);
  const wall = trap === null ? null : drawTrap(trap, scene, matters[0]!);
  for (let no = 0; no < count; no++) {
    const camp = wall?.isOneCamp ? scene.camps[1]! : [scene.camps[1]!, scene.camps[2]!, ""][no % 3]!;
    const person = enter(scene, camp, "own", ways[no]!);
    const known = dice.shuffle(matters).slice(0, dice.between(Math.min(2, matters.length), matters.length));
    const core: Sentence[][] = known.map((matter) => tell(room, person, matter, `own:${person.name.full}`));
    if (dice.chance(0.6))
      core[0]!.push(...quote(room, person, SAYING_LEADS, { slot: "saying", words: given.facts["saying"]!, shared: "quotation" }));
    if (dice.chance(0.5))
      core.at(-1)!.push(...quote(room, person, MOTTO_LEADS, { slot: "motto", words: given.facts["motto"]!, shared: "motto" }));
    const added = wall?.join(person);
    const frame = added?.frame;
    speak(scene, person, {
      core: [...core, added?.said ?? []],
      day: scene.firstDay + dice.between(0, 35),
      matter: known[0]!,
      ...(frame ? { frame } : {}),
    });
    if (dice.chance(0.7)) {
      const day = scene.firstDay + dice.between(20, 60);
      const again = wall?.join(person);
      speak(scene, person, {
        core: [tell(room, person, dice.pick(known), `own:${person.name.full}`), again?.said ?? []],
        day,
        matter: known.at(-1)!,
        ...(again?.frame ? { frame: again.frame } : {}),
      });
    }
  }
  wall?.report();
}

/** People with views on a plan, across camps. */
function playBystanders(scene: Scene, count: number): void {
  const { dice, room } = scene;
  for (let no = 0; no < count; no++) {
    const person = enter(scene, [...scene.camps, ""][dice.between(0, 3)]!, "own", null);
    const isFor = dice.chance(0.5);
    for (let times = dice.between(1, 2); times > 0; times--) {
      const core: Paragraph[] = [argue(room, person, isFor), argue(room, person, isFor).slice(0, 1)];
      speak(scene, person, { core, day: scene.firstDay + dice.between(-5, 30), matter: null });
    }
  }
}

/** The accused, or who speaks for them. */
function playDefenders(scene: Scene, matters: readonly Matter[], count: number): void {
  const { dice, room, given } = scene;
  for (let no = 0; no < count; no++) {
    const person = room.person(no === 0 ? given.accused : given.person(), {
      camp: no === 0 ? "" : "Office of the Spokesperson",
      post: no === 0 ? scene.world.role : "spokesperson",
      manner: "defends",
      access: null,
      facts: given.facts,
    });
    scene.people.push(person);
    speak(scene, person, {
      core: matters.map((matter) => deny(room, person, matter)),
      day: scene.firstDay + dice.between(8, 40),
      matter: null,
      kind: "press_release",
    });
  }
}

/** Two to three sentences a paragraph. */
function inParagraphs(sentences: readonly Sentence[], dice: Dice): Paragraph[] {
  const paragraphs: Sentence[][] = [];
  for (let at = 0; at < sentences.length;) {
    const size = dice.between(1, 3);
    paragraphs.push(sentences.slice(at, at + size));
    at += size;
  }
  return paragraphs;
}
