/** Bad luck: people who share words for a reason that is no dependence. */
import { FINDING_LEADS, FINDINGS, HOUSE_CLOSINGS, HOUSE_OPENINGS, LAW_LEADS, LAWS, THIRD_LEADS, THIRD_PARTY } from "./bank-shared.ts";
import { PARAPHRASES, TRANSLATED } from "./bank-news.ts";
import type { Matter } from "./bank-matters.ts";
import { quote, thingOf } from "./compose.ts";
import type { Scene } from "./draw-case.ts";
import { expand } from "./expand.ts";
import { plain, type Sentence } from "./page.ts";
import type { Person } from "./person.ts";

export const TRAPS = ["house_style", "common_quotation", "official_finding", "desk_translation", "reporter_paraphrase"] as const;
export type Trap = (typeof TRAPS)[number];

export interface Wall {
  /** Whether the people stand in one camp: only then do they share its formulas. */
  readonly isOneCamp: boolean;
  /** What a person says because of it. */
  join(person: Person): { readonly said: Sentence[]; readonly frame?: { readonly first: Sentence; readonly last: Sentence } };
  /** Reports that come of it, once all have spoken. */
  report(): void;
}

export function drawTrap(trap: Trap, scene: Scene, matter: Matter): Wall {
  const { dice, room } = scene;
  const joined: Person[] = [];
  const none = (person: Person): { said: Sentence[] } => {
    if (!joined.includes(person)) joined.push(person);
    return { said: [] };
  };
  const nothing = (): void => {};
  switch (trap) {
    case "house_style": {
      const formula = (text: string): Sentence => ({ text, marks: [{ mark: { kind: "shared", shared: "formula" } }] });
      const frame = { first: formula(dice.pick(HOUSE_OPENINGS)), last: formula(dice.pick(HOUSE_CLOSINGS)) };
      return { isOneCamp: true, join: () => ({ said: [], frame }), report: nothing };
    }
    case "common_quotation": {
      const words = dice.pick(THIRD_PARTY);
      return {
        isOneCamp: false,
        join: (person) => ({ said: quote(room, person, THIRD_LEADS, { slot: "third", words, shared: "quotation" }) }),
        report: nothing,
      };
    }
    case "official_finding": {
      const pattern = dice.pick(FINDINGS);
      const law = dice.pick(LAWS);
      let finding = "";
      return {
        isOneCamp: false,
        join: (person) => {
          if (finding === "") finding = expand(pattern, { ...person.facts, thing: thingOf(matter, person.facts, dice) }, dice);
          return {
            said: [
              ...quote(room, person, FINDING_LEADS, { slot: "finding", words: finding, shared: "official" }),
              ...(dice.chance(0.6) ? quote(room, person, LAW_LEADS, { slot: "law", words: law, shared: "law" }) : []),
            ],
          };
        },
        report: nothing,
      };
    }
    case "desk_translation": {
      const words = dice.shuffle(TRANSLATED).slice(0, 2).join(" ");
      const report = (): void =>
        reportAll(scene, joined, (who) => ({
          text: `Speaking in the language of the valley, ${who} said: "${words}" (Translated by this newspaper.)`,
          marks: [{ inner: words, mark: { kind: "shared", shared: "translation" } }],
        }));
      return { isOneCamp: false, join: none, report };
    }
    case "reporter_paraphrase": {
      const pattern = dice.pick(PARAPHRASES);
      const report = (): void =>
        reportAll(scene, joined, (who, person) => {
          const text = expand(pattern, { ...person.facts, who, thing: thingOf(matter, person.facts, dice) }, dice);
          return { text, marks: [{ mark: { kind: "shared", shared: "reporter" } }] };
        });
      return { isOneCamp: false, join: none, report };
    }
  }
}

/** One desk reports all of them, one after the other, in its own words. */
function reportAll(scene: Scene, people: readonly Person[], line: (who: string, person: Person) => Sentence): void {
  const outlet = scene.outlets[0]!;
  for (const person of people) {
    const lead = plain(
      `${person.name.full}, ${person.post}, appeared before ${scene.dice.pick(["some ninety", "about forty", "barely thirty", "a hundred and fifty"])} listeners in ${scene.dice.pick(scene.given.places)}.`,
    );
    scene.book.addReport({
      paragraphs: [[lead], [line(person.name.full, person)]],
      outlet: outlet.name,
      author: outlet.reporter,
      day: scene.firstDay + scene.dice.between(30, 60),
      title: `${person.name.last} in the hall`,
    });
  }
}
