/** A person of a case: a voice of their own, which every sentence they say goes through. */
import { Deck, type Dice } from "./dice.ts";
import { expand, type Facts } from "./expand.ts";
import type { Access } from "./bank-evidence.ts";
import { PROCEDURE } from "./bank-commentary.ts";
import { BIOGRAPHIES, CLOSINGS, IMAGES, OPENINGS, TURNS } from "./bank-people.ts";
import { FINDING_LEADS, LAW_LEADS, MOTTO_LEADS, SAYING_LEADS, THIRD_LEADS } from "./bank-shared.ts";
import { ANECDOTES, PLAN_FACTS } from "./bank-talk.ts";
import { Ledger } from "./ledger.ts";
import type { Name } from "./names.ts";

/** How somebody deals with the paper; `own` without one. */
export type Manner = "own" | "reads" | "rewrites" | "mixes" | "two_points" | "follows" | "defends";

export interface Person {
  readonly name: Name;
  readonly camp: string;
  readonly post: string;
  readonly manner: Manner;
  readonly access: Access | null;
  readonly isInformal: boolean;
  readonly likesTurns: number;
  readonly turns: readonly string[];
  readonly images: Deck<string>;
  readonly facts: Facts;
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|was|were|has|have|had|would|could|should) not\b/gu, "$1n't"],
  [/\bI am\b/gu, "I'm"],
  [/\bI have (?=[a-z]+(ed|en|wn|lt|ught|id)\b)/gu, "I've "],
  [/\b([Ii]t|[Tt]hat) is(?= [a-z])/gu, "$1's"],
  [/\bcannot\b/gu, "can't"],
  [/\bI will\b/gu, "I'll"],
];
/** Patterns that several people may use: greetings, leads of quotations, and those with thousands of fillings. */
const WIDE = new Set([
  ...ANECDOTES,
  ...PROCEDURE,
  ...BIOGRAPHIES,
  ...PLAN_FACTS,
  ...[SAYING_LEADS, MOTTO_LEADS, FINDING_LEADS, LAW_LEADS, THIRD_LEADS].flat(),
  ...Object.values(OPENINGS).flat(),
  ...Object.values(CLOSINGS).flat(),
]);
const MAY_FOLLOW_A_TURN =
  /^(The|There|When|My|It|We|You|Nobody|Somebody|Someone|One|At|On|What|Between|Two|A|An|They|To|That|If|Had|Half|People|Who|Where) /u;

/** Offices that only one person holds stand without an article. */
function withArticle(post: string): string {
  if (
    /^(head|captain|chair|dean|treasurer|party treasurer|registrar|legal|librarian|professor|councillor|national|press|controller|auditor of|mayor|branch|district)\b/u.test(
      post,
    )
  )
    return post;
  return `${/^[aeiou]/u.test(post) ? "an" : "a"} ${post}`;
}

/** What all of a case share: who said what, and cards nobody gets twice. */
export class Room {
  readonly dice: Dice;
  readonly ledger: Ledger;
  readonly places: readonly string[];
  #spoken = new Set<string>();
  /** Who has used a pattern: one person of a case to a pattern, three where it has very many fillings or is a greeting. */
  readonly #owners = new Map<string, Set<string>>();
  readonly #decks = new Map<string, Deck<string>>();
  readonly #turns: Deck<string>;
  readonly #domains: Deck<string>;

  constructor(dice: Dice, places: readonly string[], facts: Facts) {
    this.ledger = new Ledger(Object.values(facts));
    this.dice = dice;
    this.places = places;
    this.#turns = new Deck(TURNS, dice);
    this.#domains = new Deck(Object.keys(IMAGES), dice);
  }

  /** A statement is over: until then nobody says one pattern twice, or begins two sentences with the same four words. */
  endStatement(): void {
    this.#spoken = new Set();
  }

  /** The deck of a bank, the same one for everybody of the case. */
  deck(name: string, bank: readonly string[]): Deck<string> {
    const found = this.#decks.get(name) ?? new Deck(bank, this.dice);
    this.#decks.set(name, found);
    return found;
  }

  person(name: Name, given: { camp: string; post: string; manner: Manner; access: Access | null; facts: Facts }): Person {
    const { dice } = this;
    return {
      ...given,
      name,
      isInformal: dice.chance(0.5),
      likesTurns: dice.pick([0, 0.06, 0.14]),
      turns: [this.#turns.deal(), this.#turns.deal()],
      images: new Deck(IMAGES[this.#domains.deal()]!, dice),
      facts: { ...given.facts, post: given.post, apost: withArticle(given.post), pronoun: name.isWoman ? "she" : "he" },
    };
  }

  /** Says one sentence or two of a bank in a person's way; null when others have used it up. */
  say(person: Person, deck: Deck<string>, more: Facts = {}): string | null {
    for (let tries = 0; tries < 24; tries++) {
      const pattern = deck.deal();
      if (this.#spoken.has(pattern)) continue;
      const facts = { ...person.facts, place: this.dice.pick(this.places), ...more };
      const text = this.inVoice(person, expand(pattern, facts, this.dice));
      const begin = text.split(" ").slice(0, 4).join(" ");
      if (this.#spoken.has(begin)) continue;
      const owners = this.#owners.get(pattern) ?? new Set();
      if (owners.size >= (WIDE.has(pattern) ? 3 : 1) && !owners.has(person.name.full)) continue;
      if (!this.ledger.isFree(text, person.name.full)) continue;
      this.#owners.set(pattern, owners.add(person.name.full));
      this.#spoken.add(pattern).add(begin);
      this.ledger.claim(text, person.name.full);
      return text;
    }
    return null;
  }

  /** The person's way with a sentence: contractions, a favourite turn in front. */
  inVoice(person: Person, text: string): string {
    let said = text;
    if (person.isInformal && !said.includes('"')) for (const [full, short] of CONTRACTIONS) said = said.replaceAll(full, short);
    if (MAY_FOLLOW_A_TURN.test(said) && this.dice.chance(person.likesTurns)) {
      said = `${this.dice.pick(person.turns)} ${said[0]!.toLowerCase()}${said.slice(1)}`;
    }
    return said;
  }
}
