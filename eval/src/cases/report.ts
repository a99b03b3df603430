/** Newspapers: several report one statement, quote from it with its speaker's name, and add prose of their own. */
import { HEADLINES, NEWS_BACKGROUND, NEWS_LEADS, NEWS_QUOTES, OUTLET_KINDS } from "./bank-news.ts";
import type { Matter } from "./bank-matters.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { Said } from "./case-book.ts";
import type { Dice } from "./dice.ts";
import type { Scene } from "./draw-case.ts";
import { expand } from "./expand.ts";
import { PLACEHOLDER, thingOf } from "./compose.ts";
import { plain, type Paragraph } from "./page.ts";

export interface Outlet {
  readonly name: string;
  readonly reporter: string;
}

export function drawOutlets(given: CaseFacts, dice: Dice): Outlet[] {
  return dice
    .shuffle(OUTLET_KINDS)
    .slice(0, 4)
    .map((pattern) => ({ name: expand(pattern, given.facts, dice), reporter: given.person().full }));
}

/** Four to eight reports; each takes one statement or two of the days before. */
export function addReports(scene: Scene, matter: Matter): void {
  const { dice, book } = scene;
  for (let no = dice.between(4, 8); no > 0; no--) {
    const first = dice.pick(book.said);
    const near = book.said.filter((said) => said.person !== first.person && Math.abs(said.day - first.day) <= 6);
    const told = dice.chance(0.5) && near.length > 0 ? [first, dice.pick(near)] : [first];
    addReport(scene, told, matter);
  }
}

function addReport(scene: Scene, told: readonly Said[], matter: Matter): void {
  const { dice, given, room, book } = scene;
  const outlet = dice.pick(scene.outlets);
  const facts = {
    ...given.facts,
    thing: thingOf(matter, given.facts, dice),
    weekday: dice.pick(["Monday", "Tuesday", "Thursday", "Saturday"]),
  };
  const prose = (name: string, bank: readonly string[]): string =>
    expand(room.deck(name, bank).deal(), { ...facts, place: dice.pick(given.places) }, dice);
  const paragraphs: Paragraph[] = [[plain(prose("leads", NEWS_LEADS))]];
  for (const said of told) {
    const quotable = said.core.filter(({ text }) => !/["“”]/u.test(text) && text.split(" ").length >= 8 && text.split(" ").length <= 45);
    for (const { text } of dice.shuffle(quotable).slice(0, dice.between(1, 3))) {
      const pattern = room.deck("quotes", NEWS_QUOTES).deal();
      const shown = pattern.startsWith('"') ? text.replace(/\.$/u, ",") : text;
      const sentence = expand(pattern, { who: said.person.name.full, post: said.person.post, quote: PLACEHOLDER }, dice).replace(
        PLACEHOLDER,
        shown,
      );
      paragraphs.push([plain(sentence)]);
    }
    paragraphs.push([plain(prose("background", NEWS_BACKGROUND))]);
  }
  const day = Math.max(...told.map((said) => said.day)) + dice.between(0, 2);
  book.addReport({ paragraphs, outlet: outlet.name, author: outlet.reporter, day, title: prose("headlines", HEADLINES) });
}
