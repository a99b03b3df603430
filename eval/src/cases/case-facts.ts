/** The facts of one case: who is accused, names, sums, dates. All who know of a matter agree in them. */
import { expand, type Facts } from "./expand.ts";
import type { Dice } from "./dice.ts";
import { drawNames, type Name } from "./names.ts";
import type { World } from "./worlds.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WORDS = "six seven eight nine eleven twelve thirteen fourteen seventeen nineteen".split(" ");
const FIRM_KINDS = ["Construction", "and Daughters", "Building Partners", "Technics", "Contracting"];
const SHELL_KINDS = ["Services", "Consult", "Facility Care", "Advisory"];

export interface CaseFacts {
  readonly facts: Facts;
  readonly accused: Name;
  readonly aide: Name;
  readonly places: readonly string[];
  readonly person: () => Name;
}

function money(amount: number): string {
  return `${String(amount).replaceAll(/\B(?=(\d{3})+$)/gu, ",")} crowns`;
}

/** Draws the facts of a case from its world. */
export function drawFacts(world: World, dice: Dice): CaseFacts {
  const names = drawNames(dice);
  const accused = names.person();
  const aide = names.person();
  const kinsman = names.person();
  const places = [names.place(), names.place(), names.place(), names.place()];
  const day = (): string => `${dice.between(2, 28)} ${dice.pick(MONTHS)}`;
  const sumA = dice.between(210, 980) * 1000 + dice.between(1, 9) * 100;
  const sumB = dice.between(41, 99) * 1000 + dice.between(11, 99) * 10;
  const base: Facts = {
    town: names.place(),
    region: names.place(),
    place: places[0]!,
    accused: accused.full,
    last: accused.last,
    role: world.role,
    he: accused.isWoman ? "she" : "he",
    him: accused.isWoman ? "her" : "him",
    himself: accused.isWoman ? "herself" : "himself",
    his: accused.isWoman ? "her" : "his",
    members: world.members,
    aide: aide.full,
    kinsman: kinsman.full,
    kin: kinsman.isWoman ? dice.pick(["niece", "cousin", "sister-in-law"]) : dice.pick(["nephew", "cousin", "brother-in-law"]),
    firm: `${names.person().last} ${dice.pick(FIRM_KINDS)}`,
    shell: `${names.person().last} ${dice.pick(SHELL_KINDS)}`,
    resort: `the ${dice.pick(["Grand Hotel", "Hotel Miramond", "Alpine Spa", "Hotel Three Swans"])} at ${names.place()}`,
    nights: dice.pick(WORDS),
    sumA: money(sumA),
    roughA: money(Math.floor(sumA / 10_000) * 10_000),
    sumB: money(sumB),
    roughB: money(Math.floor(sumB / 1000) * 1000),
    sumE: money(dice.between(21, 67) * 100),
    sumI: money(dice.between(12, 88) * 1000 + dice.between(1, 9) * 50),
    countB: dice.pick(WORDS),
    countJ: String(dice.between(23, 96)),
    dayA: day(),
    dayC: day(),
    dayG: day(),
    dayJ: day(),
    monthB: dice.pick(MONTHS),
    yearF: String(dice.between(2027, 2029)),
  };
  const drawn: Record<string, string> = { ...base };
  const lower = (options: readonly string[]): string => {
    const text = expand(dice.pick(options), { ...base, place: dice.pick(places) }, dice);
    return /^(The|A|An|To|Two|Robes|Silver|Tailoring) /u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
  };
  drawn["org"] = lower(world.org);
  for (const key of ["house", "scheme", "works", "defect", "fund", "luxury", "plan", "engineer"] as const) drawn[key] = lower(world[key]);
  drawn["motto"] = dice.pick(world.motto);
  drawn["saying"] = dice.pick(world.saying);
  return { facts: drawn, accused, aide, places, person: names.person };
}
