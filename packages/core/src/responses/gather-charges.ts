/** Makes charges of allegations: whom each accuses, by its words or by what its speakers named before, and in which words it is told. */
import { contentStems } from "../counting/shared-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Allegation, AllegationMember } from "../model/allegation.ts";
import type { Stemmer } from "../model/ports.ts";
import type { Span } from "../model/span.ts";
import type { ActorNames } from "../text/actor-names.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { accusedInContext, FARTHEST_NAME } from "./accused-in-context.ts";
import { stemWeight } from "./stem-weight.ts";
import type { StandingCharge } from "./standing-charge.ts";

/** A text with what its language needs. */
export interface ReadText {
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  readonly finder: SentenceFinder;
}

export interface ChargeSources {
  readonly textOf: (sourceId: string) => ReadText;
  /** First unit of the words of an utterance. */
  readonly beginOf: (utteranceId: string) => number | undefined;
  readonly names: ActorNames;
}

/** Sentences of a charge whose words are kept. */
const MOST_WORDINGS = 60;

/**
 * The charges against somebody known, in the order of the allegations.
 *
 * @returns those that accuse nobody known, and those that nobody makes in his own name, are left out. Cost: linear in places.
 */
export function gatherCharges(allegations: readonly Allegation[], sources: ChargeSources): StandingCharge[] {
  return allegations.flatMap((allegation): StandingCharge[] => {
    const uses = allegation.members.filter(({ stance }) => stance === "uses");
    if (uses.length === 0) return [];
    const accusedId = allegation.accusedId ?? accusedInContext(uses.map((place) => chargePlace(place, sources)));
    if (accusedId === null) return [];
    return [
      {
        itemId: allegation.itemId,
        accusedId,
        accusedBy: allegation.accusedId === null ? "context" : "words",
        makers: new Set(uses.map(({ speakerId }) => speakerId)),
        statements: uses.map(({ statementId, saidFrom }) => ({ statement_id: statementId, said_from: saidFrom })),
        ...daysOf(uses),
        ...wordsOf(uses, sources),
      },
    ];
  });
}

function chargePlace(
  { source_id, span_start, span_end, speakerId, utteranceId }: AllegationMember,
  { textOf, beginOf, names }: ChargeSources,
) {
  const from = Math.max(beginOf(utteranceId) ?? span_start, span_start - FARTHEST_NAME, 0);
  return { start: span_start, end: span_end, speakerId, named: names.find(textOf(source_id).text, from, span_start) };
}

function daysOf(uses: readonly AllegationMember[]): Pick<StandingCharge, "since" | "lastAt"> {
  const dated = uses.flatMap(({ saidFrom: from, saidTo: to }) => (from === null || to === null ? [] : [{ from, to }]));
  dated.sort((x, y) => x.from - y.from || x.to - y.to);
  return { since: dated[0] ?? null, lastAt: dated.at(-1)?.from ?? null };
}

function wordsOf(uses: readonly AllegationMember[], { textOf }: ChargeSources): Pick<StandingCharge, "wordings" | "clauses" | "places"> {
  const wordings = new Map<string, ReadonlyMap<string, number>>();
  const clauses = new Map<string, ReadonlyMap<string, number>>();
  const places: Span[] = [];
  for (const { source_id, span_start, span_end } of uses) {
    const { text, pack, stemmer, finder } = textOf(source_id);
    const around = finder.around(text, span_start, span_end);
    const [start, end] = [Math.min(span_start, around[0]?.start ?? span_start), Math.max(span_end, around.at(-1)?.end ?? span_end)];
    places.push({ source_id, span_start: start, span_end: end });
    if (wordings.size === MOST_WORDINGS) continue;
    const keep = (kept: Map<string, ReadonlyMap<string, number>>, words: string): void => {
      const stems = contentStems(words, pack, stemmer);
      kept.set([...stems].sort().join(" "), new Map([...stems].map((stem) => [stem, stemWeight(stem, pack, stemmer)])));
    };
    keep(wordings, text.slice(start, end));
    keep(clauses, text.slice(span_start, span_end));
  }
  return { wordings: [...wordings.values()], clauses: [...clauses.values()], places };
}
