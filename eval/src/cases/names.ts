/** Names of people and places that do not exist, put together from halves. */
import type { Dice } from "./dice.ts";

const WOMEN =
  "Adra Beline Corisa Dovina Elsbet Faira Gerta Hanneke Isaune Jorun Kelda Lisbeta Marda Nelia Ottla Perrin Quenby Rhosyn Sunniva Tamsin Ulrika Vesna Wilma Yselda Zofka Brietta Ginevra Maritta".split(
    " ",
  );
const MEN =
  "Aldous Bram Cathal Dietmar Emeric Fenno Gisbert Harke Ivo Jannik Kaspar Ludo Mattis Norbert Osric Pieter Rasmus Silvan Teodor Ulf Vilmar Wendel Yorick Zoltan Baldric Evander Gunnar Lorcan".split(
    " ",
  );
const FAMILY_HEADS =
  "Ash Bel Cor Dun Ell Fen Gar Hol Ink Jar Kel Lam Mor Nar Old Pen Quil Ros Sed Tar Und Ver Wix Yar Zel Brom Crev Drum Frist Gled".split(
    " ",
  );
const FAMILY_TAILS = "combe brand ridge ster wick mond ley quist thorn ander eby vane worth isko ardt olin essen ormer uther agh".split(
  " ",
);
const PLACE_HEADS = "Brenn Calver Dorn Ebber Farn Grav Hask Ilver Kest Lorn Merr Nord Oster Pell Quarn Rill Stav Tolm Uller Wend".split(
  " ",
);
const PLACE_TAILS = "ick mouth stead holm by ford burgh minster haven ow dale gate moor field".split(" ");

export interface Name {
  readonly first: string;
  readonly last: string;
  readonly full: string;
  readonly isWoman: boolean;
}

/** Gives names of which no two share a first or a family name, and places of which no two are alike. */
export function drawNames(dice: Dice): { person(): Name; place(): string } {
  const firsts = dice.shuffle([...WOMEN.map((first) => ({ first, isWoman: true })), ...MEN.map((first) => ({ first, isWoman: false }))]);
  const lasts = dice
    .shuffle(FAMILY_HEADS)
    .flatMap((head, no) => [head + FAMILY_TAILS[no % FAMILY_TAILS.length]!, head + FAMILY_TAILS[(no * 7 + 3) % FAMILY_TAILS.length]!]);
  const family = dice.shuffle([...new Set(lasts)]);
  const places = dice.shuffle(PLACE_HEADS).map((head) => head + dice.pick(PLACE_TAILS));
  return {
    person: () => {
      const { first, isWoman } = firsts.pop()!;
      const last = family.pop()!;
      return { first, last, full: `${first} ${last}`, isWoman };
    },
    place: () => places.pop()!,
  };
}
