/** "no better than a landlord who ...", "the way a toddler handles a hose", "resembles a wedding cake", "reminds me of", "akin to", "is to X what Y is to Z". */
import { Gap } from "../figure-words-of-text.ts";
import { clauseEnd, readVehicle, type Vehicle } from "../vehicle.ts";
import { clamp, imageWeight, WEAKEST, type Candidate, type RuleInput } from "./candidate.ts";

/** "than" after words of worth, never of amount: "no better than", "more use than", "less a law than". */
export function readThan(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const [one, two, three] = [text.form(at - 1), text.form(at - 2), text.form(at - 3)];
  if (text.gap(at) > Gap.space) return null;
  const isWorth =
    (one === "better" && (two === "no" || two === "little" || two === "not" || two === "hardly" || two === "scarcely")) ||
    (one === "worse" && two !== "much");
  const isUse = (one === "use" || one === "useful" || one === "respect" || one === "recognition") && (two === "more" || two === "no");
  const isRather = three === "less" && (two === "a" || two === "an");
  if (!isWorth && !isUse && !isRather) return null;
  const vehicle = readVehicle(text, lexicon, at + 1);
  if (vehicle === null || vehicle.opener !== "indefinite") return null;
  return withVehicle(input, { rule: "than", base: 0.25, from: isRather ? at - 3 : at - 2, markerFrom: at, vehicle });
}

/** "the way a pawnbroker weighs a wedding ring": at "way". */
export function readWay(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  if (text.form(at - 1) !== "the" || lexicon.is("copulas", text.form(at - 2))) return null;
  const vehicle = readVehicle(text, lexicon, at + 1);
  if (vehicle === null || !(vehicle.opener === "indefinite" || vehicle.opener === "bare" || vehicle.opener === "possessive")) return null;
  const verb = text.form(vehicle.head + 1);
  if (verb === "" || text.gap(vehicle.head + 1) > Gap.space || vehicle.end === vehicle.head + 1) return null;
  if (lexicon.is("phraseEnds", verb) && !["is", "does", "do", "has", "have", "would", "will", "can"].includes(verb)) return null;
  const bare = text.form(vehicle.head);
  if (vehicle.opener === "bare" && (!lexicon.isThing(bare) || lexicon.singular(bare) === bare)) return null;
  return withVehicle(input, { rule: "the_way", base: 0.3, from: at - 1, markerFrom: at - 1, vehicle });
}

/** "resembles a wedding cake". */
export function readResemble(input: RuleInput, at: number): Candidate | null {
  const vehicle = readVehicle(input.text, input.lexicon, at + 1);
  if (vehicle === null || (vehicle.opener === "bare" && !input.lexicon.isThing(input.text.form(vehicle.head)))) return null;
  return withVehicle(input, { rule: "resembles", base: 0.25, from: at, markerFrom: at, vehicle });
}

/** "reminds me of gulls behind a plough", "reminiscent of a". */
export function readRemind(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const of = text.form(at + 1) === "of" ? at + 1 : text.form(at + 2) === "of" ? at + 2 : -1;
  if (of < 0) return null;
  const vehicle = readVehicle(text, lexicon, of + 1);
  if (vehicle === null) return null;
  const isStory = vehicle.opener === "definite" && ["old", "story", "man", "fellow"].includes(text.form(of + 2));
  if (vehicle.opener === "bare" && !lexicon.isThing(text.form(vehicle.head))) return null;
  return withVehicle(input, { rule: "reminds", base: isStory ? 1.2 : 0.25, from: at, markerFrom: at, markerEnd: of + 1, vehicle });
}

/** "akin to a sieve", "tantamount to" is none. */
export function readAkin(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  if (text.form(at + 1) !== "to") return null;
  const doing = text.form(at + 2);
  if (doing.endsWith("ing") && doing.length > 4) {
    const end = clauseEnd(text, lexicon, at + 2);
    for (let place = at + 3; place < Math.min(end, at + 8); place++)
      if (lexicon.isThing(text.form(place)))
        return candidate({
          rule: "akin",
          score: 0.6,
          from: at,
          markerFrom: at,
          markerEnd: at + 2,
          vehicleFrom: at + 2,
          end,
          head: lexicon.singular(text.form(place)),
        });
    return null;
  }
  const vehicle = readVehicle(text, lexicon, at + 2);
  return vehicle === null ? null : withVehicle(input, { rule: "akin", base: 0.25, from: at, markerFrom: at, markerEnd: at + 2, vehicle });
}

/** "is to growth what a photograph of bread is to lunch": at "what". */
export function readProportion(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  let to = at - 2;
  while (to > at - 6 && text.form(to) !== "to") to--;
  if (text.form(to) !== "to" || !lexicon.is("copulas", text.form(to - 1))) return null;
  const end = clauseEnd(text, lexicon, at);
  for (let place = at + 2; place < end - 1; place++)
    if (lexicon.is("copulas", text.form(place)) && text.form(place + 1) === "to") {
      const vehicle = readVehicle(text, lexicon, at + 1);
      const head = vehicle?.noun ?? lexicon.singular(text.form(place - 1));
      return candidate({
        rule: "proportion",
        score: 0.8,
        from: to - 1,
        markerFrom: to - 1,
        markerEnd: at + 1,
        vehicleFrom: at + 1,
        end,
        head,
      });
    }
  return null;
}

interface Made {
  readonly rule: string;
  readonly base: number;
  readonly from: number;
  readonly markerFrom: number;
  readonly markerEnd?: number;
  readonly vehicle: Vehicle;
}

function withVehicle(input: RuleInput, { rule, base, from, markerFrom, markerEnd, vehicle }: Made): Candidate | null {
  const score = base + imageWeight(vehicle, input);
  if (score < WEAKEST) return null;
  const { first, end, noun } = vehicle;
  return candidate({ rule, score: clamp(score), from, markerFrom, markerEnd: markerEnd ?? first, vehicleFrom: first, end, head: noun });
}

interface Parts {
  readonly rule: string;
  readonly score: number;
  readonly from: number;
  readonly markerFrom: number;
  readonly markerEnd: number;
  readonly vehicleFrom: number;
  readonly end: number;
  readonly head: string;
}

function candidate({ rule, score, from, markerFrom, markerEnd, vehicleFrom, end, head }: Parts): Candidate {
  return {
    kind: "simile",
    rule,
    score,
    span: { from, end },
    marker: { from: markerFrom, end: markerEnd },
    vehicle: { from: vehicleFrom, end },
    head,
    ground: null,
  };
}
