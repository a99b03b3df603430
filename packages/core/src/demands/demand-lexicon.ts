import type { DemandWords } from "../languages/demand-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import { PhraseSet } from "../text/phrase-set.ts";

type Phrases = { readonly [K in keyof DemandWords as DemandWords[K] extends readonly string[] ? K : never]: PhraseSet };
type Sets = { readonly [K in keyof DemandWords as DemandWords[K] extends string ? K : never]: ReadonlySet<string> };

/** The words for demands of a language, ready to be looked up. */
export interface DemandLexicon {
  readonly phrases: Phrases;
  readonly sets: Sets;
  readonly reasons: readonly (readonly [RulingRow["reason_kind"], PhraseSet])[];
  readonly counted: readonly (readonly [number, PhraseSet])[];
  readonly subjectOf: ReadonlyMap<string, AnnouncementRow["subject"]>;
  readonly gives: readonly (readonly [AnnouncementRow["subject"], PhraseSet])[];
  /** Words at which a demand, a decision or an announcement can be told: all others are passed over. */
  readonly askTriggers: ReadonlySet<string>;
  readonly rulingTriggers: ReadonlySet<string>;
  readonly givingTriggers: ReadonlySet<string>;
}

const ASKING = [
  "askTo",
  "askAuthorityTo",
  "wishTo",
  "askThat",
  "insistThat",
  "askFor",
  "recommends",
  "askedTo",
  "timeFor",
  "duties",
  "ultimatums",
  "plainBiddings",
  "letOther",
  "letAuthority",
  "leaveCues",
  "resignationWanted",
] as const;
const ASKING_WORDS = ["askNouns", "askBefore", "wants", "acts", "please"] as const;
const DECIDING = [
  "rejects",
  "accepts",
  "defers",
  "rejected",
  "accepted",
  "deferred",
  "refusesTo",
  "agreesTo",
  "refusalTo",
  "willNot",
  "barelyRejects",
  "barelyAccepts",
  "rejectSayings",
  "acceptSayings",
  "deferSayings",
  "ownNo",
  "stays",
  "hasSetUp",
] as const;
const GIVING = [
  "willGive",
  "willBeGiven",
  "willBeChosen",
  "givesNow",
  "gave",
  "wasGiven",
  "takesBack",
  "isTakenBack",
  "inTime",
  "notChosen",
  "thereWillBe",
  "hearersRead",
  "hearersGet",
  "promisesThing",
  "wouldGive",
  "wouldBeGiven",
  "toBeCalled",
  "choosing",
  "drafting",
  "beingMade",
  "stillUnknown",
  "notCome",
  "hereItIs",
  "isHere",
  "asFor",
] as const;

const known = new WeakMap<LanguagePack, DemandLexicon>();
const split = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");
const openings = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(" ")[0]!.split("|"));
const SUBJECTS = ["name", "symbol", "programme", "evidence", "other"] as const;

/** Undefined where the language has no words for demands. */
export function demandLexicon(pack: LanguagePack): DemandLexicon | undefined {
  const { demands } = pack;
  if (demands === undefined) return undefined;
  const ready = known.get(pack);
  if (ready) return ready;
  const entries = Object.entries(demands) as [string, unknown][];
  const isPhrases = (list: unknown): list is string[] => Array.isArray(list) && typeof list[0] === "string";
  const lexicon: DemandLexicon = {
    // The keys are those of `demands`, parted by the type of their values.
    phrases: Object.fromEntries(
      entries.flatMap(([key, list]) => (isPhrases(list) ? [[key, new PhraseSet(list)]] : [])),
    ) as unknown as Phrases,
    sets: Object.fromEntries(
      entries.flatMap(([key, list]) => (typeof list === "string" ? [[key, new Set(split(list))]] : [])),
    ) as unknown as Sets,
    reasons: (["evidence", "jurisdiction", "time", "cost", "politics"] as const).map((kind) => [
      kind,
      new PhraseSet(demands.reasons[kind]),
    ]),
    counted: demands.counted.map(([nth, phrases]) => [nth, new PhraseSet(phrases)]),
    subjectOf: new Map(SUBJECTS.flatMap((subject) => split(demands.things[subject]).map((word) => [word, subject] as const))),
    askTriggers: new Set([...ASKING.flatMap((key) => openings(demands[key])), ...ASKING_WORDS.flatMap((key) => split(demands[key]))]),
    rulingTriggers: new Set([...DECIDING.flatMap((key) => openings(demands[key])), ...split(demands.tails)]),
    givingTriggers: new Set([...GIVING.flatMap((key) => openings(demands[key])), ...Object.values(demands.gives).flatMap(openings)]),
    gives: (["name", "symbol", "programme"] as const).map((subject) => [subject, new PhraseSet(demands.gives[subject])]),
  };
  known.set(pack, lexicon);
  return lexicon;
}
