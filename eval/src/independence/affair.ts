/** Invents an affair: a country town, parties, people, and the facts that the event forces on everybody who speaks of it. */
import type { Dice } from "@hymnsheet/core/algo/random";
import type { Slots } from "./expand.ts";

const GIVEN =
  "Alda Bero Cathel Dorn Elsin Farrow Gisa Hask Ilmar Jorun Kester Lenn Mirka Nadel Orrin Pella Quill Ruven Sabel Tarn Ulla Varek Wenna Yorick Zelda Anselm Brida Corin Dessa Edric".split(
    " ",
  );
const SURNAME_HEADS =
  "Ald Bran Carr Dun Elm Fen Gar Hol Ing Kel Lor Mar Nor Ost Pel Quar Ros Sel Tor Ulv Ven Wex Yar Zol Brig Crom Drey Fal Gris Hav".split(
    " ",
  );
const SURNAME_TAILS = "ane beck dell er ford gate holt ick len mond nay over quist row sen tarn uld vane wick yard".split(" ");
const PLACE_TAILS = "burgh,haven,minster,mouth,stead,worth,ness,bridge,mere,leigh".split(",");
const PARTY_HEADS = "Lantern Harvest Anchor Meadow Granite Compass Linden Plough Beacon Swallow".split(" ");
const PARTY_TAILS = "League Union Bloc Alliance Movement Front".split(" ");
const FIRM_TRADES = "dredging company,cement works,timber house,shipping line,betting firm,copper mine,cable company,sugar refinery".split(
  ",",
);
const AMOUNTS = "three four five six seven nine eleven twelve fourteen seventeen twenty".split(" ");
const CURRENCIES = "crowns florins talers marks guilders".split(" ");
const RELATIVES = "brother-in-law,nephew,son-in-law,sister,cousin,godson,stepbrother".split(",");
const ASSETS =
  "the coal quay,the old ropeworks,the cattle market,the cable car,the salt baths,the north pier,the city brickyard,the fish hall".split(
    ",",
  );
const AGENCIES =
  "the lottery office,the port authority,the housing fund,the film board,the forestry office,the water board,the museum trust".split(",");
const GOODS = "blankets,tents,water pumps,stoves,field beds,generators,rubber boats".split(",");
const MONTHS = "January,February,March,April,May,June,September,October,November".split(",");
const ROOMS =
  "the upstairs room in $street,the back office of the party house,the cellar of the wine bar in $street,the committee room with the green door".split(
    ",",
  );
const STREETS = "Tanner Street,Weir Street,Cooper Lane,Saddler Row,Mint Street,Chapel Hill".split(",");
const GUESTS = "a man with a white moustache,two strangers in raincoats,the agent of the firm,a notary from abroad".split(",");
const QUOTES =
  "The mountain pays its own porters,Count it or leave it,Nobody was here and nothing was said,What the frost takes the spring gives back".split(
    ",",
  );

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
}

export interface Affair {
  readonly accused: Person;
  /** Words that the event forces: names, sums, places. */
  readonly slots: Slots;
  /** Parties other than that of the accused. */
  readonly parties: readonly string[];
  readonly town: string;
  /** Day of the first statement, in days since 1970. */
  readonly firstDay: number;
}

/** Draws names and gives none twice. */
export class NameGiver {
  readonly #dice: Dice;
  readonly #given = new Set<string>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  #fresh(draw: () => string): string {
    for (;;) {
      const name = draw();
      if (this.#given.has(name)) continue;
      this.#given.add(name);
      return name;
    }
  }

  person(): Person {
    const surname = this.#fresh(() => this.#dice.pick(SURNAME_HEADS) + this.#dice.pick(SURNAME_TAILS));
    return { id: surname.toLowerCase(), surname, name: `${this.#dice.pick(GIVEN)} ${surname}` };
  }

  place(): string {
    return this.#fresh(() => this.#dice.pick(SURNAME_HEADS) + this.#dice.pick(PLACE_TAILS));
  }

  party(): string {
    return this.#fresh(() => `${this.#dice.pick(PARTY_HEADS)} ${this.#dice.pick(PARTY_TAILS)}`);
  }

  firm(): string {
    return `the ${this.#fresh(() => this.#dice.pick(SURNAME_HEADS))} ${this.#dice.pick(FIRM_TRADES)}`;
  }
}

/** Draws an affair. */
export function inventAffair(dice: Dice, names: NameGiver): Affair {
  const currency = dice.pick(CURRENCIES);
  const town = names.place();
  const party = names.party();
  const street = dice.pick(STREETS);
  return {
    accused: names.person(),
    town,
    parties: Array.from({ length: 7 }, () => names.party()),
    firstDay: 22_300 + dice.below(700),
    slots: {
      party,
      town,
      village: names.place(),
      firm: names.firm(),
      sum: `${dice.pick(AMOUNTS)} million ${currency}`,
      price: `${dice.pick(AMOUNTS.slice(0, 6))} hundred thousand ${currency}`,
      relative: dice.pick(RELATIVES),
      asset: `${dice.pick(ASSETS)} in ${names.place()}`,
      agency: dice.pick(AGENCIES),
      goods: dice.pick(GOODS),
      years: dice.pick(AMOUNTS),
      year: String(2020 + dice.below(9)),
      ballots: String(120 + dice.below(800)),
      month: dice.pick(MONTHS),
      room: dice.pick(ROOMS).replace("$street", street),
      guest: dice.pick(GUESTS),
      quote: dice.pick(QUOTES),
      hour: `${dice.pick(["eight", "nine", "ten", "eleven"])} in the evening`,
      boxes: dice.pick(["three", "four", "five", "six"]),
    },
  };
}

/** Day as YYYY-MM-DD. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
