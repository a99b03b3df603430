/**
 * Profiles: how often each speaker, and each organisation, uses each device per 1,000 of its own words.
 *
 * Intervals come from drawing statements anew with replacement (the percentile bootstrap, seeded); of one statement alone, which cannot be drawn
 * anew, from the Poisson law. Words reported twice count once. Cost: draws times statements, for each speaker.
 *
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", percentile intervals; Byar's approximation in Breslow & Day (1987).
 */
import { rounded } from "../algo/rounded.ts";
import { isOwnWords } from "../counting/own-words.ts";
import { voicesOf } from "../counting/group-voices.ts";
import type { SpokenUtterances } from "../counting/level-items.ts";
import { createDice } from "../algo/random.ts";
import { Standing } from "../model/standing.ts";
import type { DeviceRow } from "../model/tables/device.ts";
import type { ProfileRow } from "../model/tables/profile.ts";

const DRAWS = 400;
const SEED = 20_230_301;
/** Share of draws within the interval. */
export const PROFILE_INTERVAL = 0.95;
/** Fewest words of which a profile is made. */
const FEWEST_WORDS = 100;

export interface ProfileInput {
  readonly devices: readonly Pick<DeviceRow, "utterance_id" | "type" | "is_shown" | "rule">[];
  readonly utterances: SpokenUtterances;
  /** Words per utterance, by its number. */
  readonly words: Float64Array | readonly number[];
  /** Types that were looked for. */
  readonly types: readonly DeviceRow["type"][];
  /** Party or organisation per statement; "" where not known. */
  readonly partyOf: (statementId: string) => string;
}

/** Words and devices of one statement in words of the speaker's own. */
interface Unit {
  words: number;
  readonly counts: number[];
}

/** Rows by scope, scope id and type; every type looked for has one, also with no device. */
export function profileRows({ devices, utterances, words, types, partyOf }: ProfileInput): ProfileRow[] {
  const chosen = chosenUtterances(utterances, words);
  const scopes = new Map<string, Map<string, Unit>>();
  const unitsOf = new Map<string, Unit[]>();
  for (const number of chosen) {
    const { utterance_id, speaker_id, statement_id } = utterances.rows[number]!;
    const party = partyOf(statement_id);
    const keys = voicesOf(speaker_id, utterances.groups ?? new Map()).map((voice) => `speaker\u0001${voice}`);
    if (party !== "") keys.push(`organisation\u0001${party}`);
    unitsOf.set(
      utterance_id,
      keys.map((key) => {
        const statements = scopes.get(key) ?? new Map<string, Unit>();
        scopes.set(key, statements);
        const unit = statements.get(statement_id) ?? { words: 0, counts: types.map(() => 0) };
        statements.set(statement_id, unit);
        unit.words += words[number]!;
        return unit;
      }),
    );
  }
  const place = new Map(types.map((type, i) => [type, i]));
  for (const { utterance_id, type, is_shown } of devices) {
    const at = place.get(type);
    if (is_shown && at !== undefined) for (const unit of unitsOf.get(utterance_id) ?? []) unit.counts[at]!++;
  }
  const totals = new Map<string, Unit>();
  for (const [key, statements] of scopes) {
    const scope = scopeOf(key);
    totals.set(scope, totalsOf([...(totals.has(scope) ? [totals.get(scope)!] : []), ...statements.values()], types.length));
  }
  return [...scopes]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([key, statements]) => rowsOf(key, statements, { types, all: totals.get(scopeOf(key))! }));
}

/** One utterance for what was said once: the transcript, else the longest report; own words that count as the speaker's. */
function chosenUtterances({ rows, standing }: SpokenUtterances, words: ProfileInput["words"]): number[] {
  const best = new Map<string, number>();
  rows.forEach((row, number) => {
    if (!isOwnWords(row) || standing[number] === Standing.doubtful || !(words[number]! > 0)) return;
    const rival = best.get(row.said_id);
    if (rival === undefined || isBetter(number, rival)) best.set(row.said_id, number);
  });
  return [...best.values()].sort((x, y) => x - y);

  function isBetter(number: number, rival: number): boolean {
    const [a, b] = [rows[number]!, rows[rival]!];
    const byForm = Number(a.form === "transcript") - Number(b.form === "transcript");
    return byForm !== 0 ? byForm > 0 : words[number]! > words[rival]!;
  }
}

function rowsOf(
  key: string,
  statements: ReadonlyMap<string, Unit>,
  { types, all }: { types: ProfileInput["types"]; all: Unit },
): ProfileRow[] {
  const [scope = "", scopeId = ""] = key.split("\u0001");
  const units = [...statements].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, unit]) => unit);
  const own = totalsOf(units, types.length);
  if (own.words < FEWEST_WORDS) return [];
  const others = all.counts.map((count, i) => count - own.counts[i]!);
  const bounds = units.length > 1 ? drawn(units, types.length) : null;
  const ownSum = sum(own.counts);
  const othersSum = sum(others);
  return types.map((label, i): ProfileRow => {
    const count = own.counts[i]!;
    const [low, high] = bounds?.[i] ?? poisson(count).map((bound) => (bound / own.words) * 1000);
    return {
      scope: scope as ProfileRow["scope"],
      scope_id: scopeId,
      scheme: "device",
      label,
      count,
      share: ownSum === 0 ? 0 : rounded(count / ownSum),
      per_1000_words: rounded((count / own.words) * 1000),
      low: rounded(low!),
      high: rounded(high!),
      base_share: othersSum === 0 ? null : rounded(others[i]! / othersSum),
    };
  });
}

const scopeOf = (key: string): string => key.slice(0, key.indexOf("\u0001"));

function totalsOf(units: readonly Unit[], width: number): { words: number; counts: number[] } {
  const counts = Array.from({ length: width }, () => 0);
  let words = 0;
  for (const unit of units) {
    words += unit.words;
    for (let i = 0; i < width; i++) counts[i]! += unit.counts[i]!;
  }
  return { words, counts };
}

/** Bounds per type from statements drawn anew. */
function drawn(units: readonly Unit[], width: number): (readonly [number, number])[] {
  const dice = createDice(SEED);
  const rates = Array.from({ length: width }, () => new Float64Array(DRAWS));
  for (let draw = 0; draw < DRAWS; draw++) {
    const { words, counts } = totalsOf(
      units.map(() => dice.pick(units)),
      width,
    );
    for (let i = 0; i < width; i++) rates[i]![draw] = words === 0 ? 0 : (counts[i]! / words) * 1000;
  }
  const cut = Math.floor(((1 - PROFILE_INTERVAL) / 2) * DRAWS);
  return rates.map((each) => {
    const sorted = each.sort();
    return [sorted[cut]!, sorted[DRAWS - 1 - cut]!] as const;
  });
}

/** Bounds of a Poisson mean of which `count` was seen, by Byar's approximation at 95 %. */
function poisson(count: number): [number, number] {
  const z = 1.959964;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  return [low, next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
