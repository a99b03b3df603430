/** What one source gives the tables: scored lines, how often each utterance does what, coloured mentions, and the areas of its plans. */
import type { Extent } from "../model/extent.ts";
import type { MentionRow } from "../model/tables/mention.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { colourMention, type MentionColour } from "./colour-mention.ts";
import { findAgenda, type AgendaLine, type AgendaReader, type ReadLine } from "./find-agenda.ts";
import { mentionPlaces, mentionSigns, putPolarity } from "./mention-signs.ts";
import { scoreTarget } from "./score-target.ts";
import { personsOf, type Person } from "./person-of-place.ts";
import { SELVES } from "./sentence-signs.ts";
import { bestLabel, sentenceSchemes, type SentenceShares } from "./score-sentences.ts";

export interface GivenMention extends Extent {
  readonly id: string;
  readonly actorId: string;
}

/** What a claim says of an actor. */
export interface ChargeOfClaim extends Extent {
  /** Null where the claim does not say who is meant. */
  readonly actorId: string | null;
  readonly isDenied: boolean;
}

export interface AgendaSource extends SpokenText {
  readonly units: readonly (Extent & { readonly id: string })[];
  readonly given: readonly GivenMention[];
  readonly charges: readonly ChargeOfClaim[];
  /** Promises and proposals. */
  readonly plans: readonly Extent[];
}

export interface ColouredMention extends Extent {
  /** Id of a given mention; null for a found one. */
  readonly givenId: string | null;
  readonly actorId: string;
  readonly form: MentionRow["form"];
  readonly utterance: number;
  readonly colour: MentionColour;
  /** Problem of the sentence, as a place in the list of areas; -1 for none. */
  readonly area: number;
  /** What the mention was coloured by, for whoever asks an encoder too. */
  readonly asked: {
    readonly sentence: Extent;
    readonly others: readonly Extent[];
    readonly shares: SentenceShares;
    readonly signs: Float64Array;
    readonly isGeneric: boolean;
    readonly isAllusion: boolean;
    readonly isOwnSide: boolean;
    readonly isTold: boolean;
    readonly person: Person;
    readonly isGiven: boolean;
    readonly isSelf: boolean;
    readonly charge: "charged" | "cleared" | null;
  } | null;
}

export interface SourceAgenda {
  /** Lines whose scores are kept. */
  readonly lines: readonly AgendaLine[];
  /** Sentences by utterance and label of the scheme `function`: utterance, then its counts. */
  readonly deeds: readonly (readonly [number, readonly number[]])[];
  readonly mentions: readonly ColouredMention[];
  /** Per plan a place in the list of areas; -1 for none. */
  readonly planAreas: readonly number[];
  /** Problems that any sentence names, as places in the list of areas; in order. */
  readonly named: readonly number[];
}

export interface ReadAgendaOptions {
  /** Keeps the scores of all lines; else of given units and of lines with a charge. */
  readonly keepsAll: boolean;
  /** Keeps with each mention what it was coloured by. */
  readonly keepsAsked: boolean;
}

export function readAgenda(source: AgendaSource, reader: AgendaReader, { keepsAll, keepsAsked }: ReadAgendaOptions): SourceAgenda {
  const lines = findAgenda(source, source.units, reader);
  const deeds = new Map<number, number[]>();
  const mentions: ColouredMention[] = [];
  const homeless = new Set(source.given);
  const personOf = personsOf(source.text, SELVES);
  for (const line of lines) {
    const given = source.given.filter(({ start }) => start >= line.start && start < line.end);
    for (const each of given) homeless.delete(each);
    const coloured = colourLine(source, line, given, { reader, personOf, keepsAsked });
    mentions.push(...coloured);
    if (line.utterance < 0) continue;
    const counts = deeds.get(line.utterance) ?? sentenceSchemes.function.map(() => 0);
    deeds.set(line.utterance, counts);
    counts[sentenceSchemes.function.indexOf(deedOf(line, coloured))]!++;
  }
  for (const given of homeless) mentions.push(colourHomeless(source, given, lines, { reader, keepsAsked }));
  return {
    lines: lines
      .filter((line) => keepsAll || line.unitId !== null || source.charges.some((charge) => meet(line, charge)))
      .map(({ start, end, unitId, utterance, shares, area }) => ({ start, end, unitId, utterance, shares, area })),
    deeds: [...deeds],
    mentions,
    planAreas: source.plans.map((plan) => areaOf(lines.find((line) => meet(line, plan)))),
    named: [...new Set(lines.flatMap(({ area }) => area.named))].sort((x, y) => x - y),
  };
}

/** What a sentence counts as: an attack where it attacks somebody known, whatever it looks most like as a whole. */
function deedOf({ shares }: AgendaLine, coloured: readonly ColouredMention[]): ReturnType<typeof bestLabel<"function">> {
  return coloured.some(({ colour }) => colour.function === "attack") ? "attack" : bestLabel("function", shares.function);
}

/** The problem that a sentence's own words name; of a sentence that names none that of its surroundings does not count. */
const areaOf = (line: AgendaLine | undefined): number => line?.area.own ?? -1;

const meet = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

function colourLine(
  source: AgendaSource,
  line: ReadLine,
  given: readonly GivenMention[],
  {
    reader,
    personOf,
    keepsAsked,
  }: {
    readonly reader: AgendaReader;
    readonly personOf: (place: number) => Person;
    readonly keepsAsked: boolean;
  },
): ColouredMention[] {
  const known = new Set(given.map(({ actorId }) => actorId));
  const found = line.mentions.filter((mention) => !known.has(mention.actorId) && !given.some((each) => meet(each, mention)));
  const all = [
    ...given.map((each) => ({ ...each, givenId: each.id as string | null, form: "name" as const, isGeneric: false, isAllusion: false })),
    ...found.map((each) => ({ ...each, givenId: null })),
  ].sort((x, y) => x.start - y.start || x.end - y.end);
  const charges = source.charges.filter((charge) => meet(line, charge));
  const side = ownSide(line.utterance, reader);
  return all.map(({ start, end, actorId, givenId, form, isGeneric, isAllusion }): ColouredMention => {
    const target = { start, end };
    const others = all
      .filter((other) => other.start !== start || other.end !== end)
      .map((other) => ({ start: other.start, end: other.end }));
    const isOnly = all.length === 1 && form === "pronoun";
    const own = charges.filter((charge) => charge.actorId === actorId || (charge.actorId === null && isOnly && !charge.isDenied));
    const charge = own.some(({ isDenied }) => !isDenied) ? "charged" : own.length > 0 ? "cleared" : null;
    const person = personOf(start);
    const signs = mentionSigns({ text: source.text, sentence: line.words, target, others, signs: line.signs, ...reader });
    const plain = givenId !== null && person === "third" ? askPlainly(source, target, { reader, signs }) : null;
    const asked = {
      ...(plain ?? { sentence: { start: line.start, end: line.end }, others }),
      shares: line.shares,
      signs,
      isGeneric,
      isAllusion,
      isOwnSide: side.has(actorId),
      isTold: line.utterance >= 0 && reader.homeOf(line.utterance).isTold,
      person,
      isGiven: givenId !== null,
      isSelf: line.utterance >= 0 && reader.homeOf(line.utterance).speakerId === actorId,
      charge,
    } as const;
    return {
      start,
      end,
      actorId,
      givenId,
      form,
      utterance: line.utterance,
      colour: colourMention({ text: source.text, target, weights: reader.weights, ...asked }),
      area: line.area.problem,
      asked: keepsAsked ? asked : null,
    };
  });
}

/**
 * Writes into the signs how the classifier sees a given mention in the sentence as it stands in the text, whosever words parts of it are, beside the
 * mentions that were given with it: as it was trained.
 */
function askPlainly(
  { text, given }: AgendaSource,
  target: Extent,
  { reader, signs }: { readonly reader: AgendaReader; readonly signs: Float64Array },
): { readonly sentence: Extent; readonly others: readonly Extent[] } {
  const touched = reader.finder.around(text, target.start, target.end);
  const sentence = { start: touched[0]?.start ?? target.start, end: touched.at(-1)?.end ?? target.end };
  const others = given
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end && (start !== target.start || end !== target.end))
    .map(({ start, end }) => ({ start, end }));
  if (reader.model) putPolarity(signs, scoreTarget(reader.model, { text, sentence, target, others }));
  return { sentence, others };
}

/** A given mention outside all lines: a name beside a quotation, or in a part of the text that is nobody's words. Only the classifier knows of it. */
function colourHomeless(
  source: AgendaSource,
  given: GivenMention,
  lines: readonly ReadLine[],
  { reader, keepsAsked }: { readonly reader: AgendaReader; readonly keepsAsked: boolean },
): ColouredMention {
  const { start, end, id: givenId, actorId } = given;
  const nearest = lines.find((line) => line.end > start) ?? lines.at(-1);
  const place = { start, end, givenId, actorId, form: "name" as const, utterance: nearest?.utterance ?? -1, area: -1 };
  if (nearest === undefined) return { ...place, colour: { polarity: "neutral", score: 0, function: "other", about: "none" }, asked: null };
  const signs = new Float64Array(mentionPlaces(reader.lexicon.beside).size);
  const asked = {
    ...askPlainly(source, { start, end }, { reader, signs }),
    shares: nearest.shares,
    signs,
    isSelf: false,
    isGeneric: false,
    isAllusion: false,
    isOwnSide: false,
    isTold: false,
    person: "third",
    isGiven: true,
    charge: null,
  } as const;
  const colour = colourMention({ text: source.text, target: { start, end }, weights: reader.weights, ...asked });
  return { ...place, colour, asked: keepsAsked ? asked : null };
}

/** The bodies that a speaker belongs to, and those who lead them. */
function ownSide(utterance: number, reader: AgendaReader): ReadonlySet<string> {
  if (utterance < 0) return new Set();
  const { current, leaderOf } = reader.homeOf(utterance);
  return new Set([...current, ...current.flatMap((organisation) => leaderOf.get(organisation) ?? [])]);
}
