/** Makes rows of found claims, and what they are compared by. Cost: linear in claims and in the words of their sentences. */
import { resolveActor } from "../text/resolve-actor.ts";
import type { ActorMentions } from "../text/actor-mentions.ts";
import type { ActorNames, NamedPlace } from "../text/actor-names.ts";
import { isVoiceAt } from "../counting/own-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { contentId } from "../model/ids.ts";
import type { Stemmer } from "../model/ports.ts";
import type { SpokenStretch } from "../model/spoken-text.ts";
import type { ClaimRow } from "../model/tables/claim.ts";
import { claimTable } from "../model/tables/claim.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { ClaimDecisions } from "./claim-decisions.ts";
import { claimNumbers } from "./claim-numbers.ts";
import { claimTerms, stemsOf } from "./claim-terms.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundClaim } from "./found-claim.ts";
import { claimsWithUnits, type UnitClaim } from "./claims-with-units.ts";

/** One source with what was found in it. */
export interface ClaimedText {
  readonly sourceId: string;
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  readonly stretches: readonly SpokenStretch[];
  readonly claims: readonly FoundClaim[];
  /** Given sentences or segments: each gets at least one claim. */
  readonly units: readonly (Extent & { readonly id: string })[];
}

export interface GatherContext {
  readonly utterances: readonly UtteranceRow[];
  readonly names: ActorNames;
  readonly mentions: ActorMentions;
  readonly nameOf: (actorId: string) => string;
  readonly decisions: ClaimDecisions;
}

/** A claim with its row; `compared` is undefined for words that are nobody's: an outlet's prose, a headline. */
export interface GatheredClaim {
  readonly row: ClaimRow;
  readonly compared: ComparedClaim | undefined;
  /** What an encoder is given: the claim, and its sentence with the neighbours. */
  readonly text: string;
  readonly around: string;
  readonly isPlainAct: boolean;
  /** Known people meant in its words, without its speaker; by id. */
  readonly people: readonly string[];
}

export interface GatheredClaims {
  readonly claims: readonly GatheredClaim[];
  readonly parts: readonly PartRow[];
}

/** Weight of a word of the sentence outside the claim, and of the name a pronoun stands for. */
const CONTEXT_WEIGHT = 0.5;
const ROLES = ["about", "act", "time", "basis"] as const;

/** The claims of one source by place. */
export function gatherClaims(source: ClaimedText, context: GatherContext): GatheredClaims {
  const found = claimsWithUnits(source);
  const seen = new Set<string>();
  const claims: GatheredClaim[] = [];
  const parts: PartRow[] = [];
  const named = namesByUtterance(source, context);
  for (const claim of found) {
    const utterance = context.utterances[claim.utterance]!;
    const id = contentId("claim", [source.sourceId, claim.start, claim.end, utterance.speaker_id]);
    if (seen.has(id)) continue;
    seen.add(id);
    const places = named.get(utterance.speaker_id) ?? [];
    const aboutId = resolveActor(
      {
        text: source.text,
        clause: claim,
        phrase: claim.about,
        speakerId: utterance.speaker_id,
        named: places,
        people: source.pack?.people,
      },
      context.names,
    );
    const { kind, rule } = kindOf(claim, { decided: context.decisions.kinds.get(id), isOwn: aboutId === utterance.speaker_id });
    const act = claim.act ? stemsOf(source.text.slice(claim.act.start, claim.act.end), source.pack, source.stemmer) : [];
    claims.push({
      row: {
        claim_id: id,
        source_id: source.sourceId,
        span_start: claim.start,
        span_end: claim.end,
        unit_id: claim.unitId,
        utterance_id: utterance.utterance_id,
        speaker_id: utterance.speaker_id,
        kind,
        about_id: aboutId,
        predicate: act.join(" "),
        modality: claim.modality,
        is_negated: claim.isNegated,
        item_id: null,
        confidence: null,
        rule,
        suppressed_by: context.decisions.rejected.has(id) ? "rejected_in_review" : "",
      },
      compared: isVoiceAt("claim", utterance)
        ? compare(
            { source, claim, act },
            { id, kind, aboutId, speakerId: utterance.speaker_id, aboutName: aboutId === null ? "" : context.nameOf(aboutId) },
          )
        : undefined,
      text: source.text.slice(claim.start, claim.end),
      around: source.text.slice(claim.sentence.start, claim.sentence.end),
      isPlainAct: claim.isPlainAct,
      people: peopleIn(claim, places, utterance.speaker_id),
    });
    for (const role of ROLES) {
      const place = claim[role];
      if (place)
        parts.push({
          owner_table: claimTable.name,
          owner_id: id,
          role,
          seq: 0,
          source_id: source.sourceId,
          span_start: place.start,
          span_end: place.end,
        });
    }
  }
  return { claims, parts };
}

/** What people decided; else what was found, but nobody charges himself. */
function kindOf(
  { kind, rule }: UnitClaim,
  { decided, isOwn }: { readonly decided: ClaimRow["kind"] | undefined; readonly isOwn: boolean },
): Pick<ClaimRow, "kind" | "rule"> {
  if (decided !== undefined) return { kind: decided, rule };
  return kind === "allegation" && isOwn ? { kind: "fact", rule: "about_speaker" } : { kind, rule };
}

function peopleIn({ start, end }: Extent, places: readonly NamedPlace[], speakerId: string): string[] {
  const inside = places.filter((place) => place.isPerson && place.start >= start && place.end <= end && place.actorId !== speakerId);
  return [...new Set(inside.map(({ actorId }) => actorId))].sort();
}

/** Known actors meant in the words of each speaker of a source, by place. */
function namesByUtterance({ text, pack, stretches }: ClaimedText, { utterances, mentions }: GatherContext): Map<string, NamedPlace[]> {
  const named = new Map<string, NamedPlace[]>();
  for (const { start, end, utterance } of stretches) {
    const { speaker_id: speaker } = utterances[utterance]!;
    named.set(speaker, [...(named.get(speaker) ?? []), ...mentions.places(text, start, end, pack?.people)]);
  }
  return named;
}

function compare(
  { source, claim, act }: { readonly source: ClaimedText; readonly claim: UnitClaim; readonly act: readonly string[] },
  known: Pick<ComparedClaim, "id" | "kind" | "aboutId" | "speakerId"> & { readonly aboutName: string },
): ComparedClaim {
  const { text, pack, stemmer } = source;
  const stems = (place: Extent): string[] => stemsOf(text.slice(place.start, place.end), pack, stemmer);
  const { aboutName, ...rest } = known;
  const own = stems(claim);
  const accused = stemsOf(aboutName, pack, stemmer);
  const words = claimTokens(text, claim.start, claim.end).words;
  return {
    ...rest,
    isNegated: claim.isNegated,
    utterance: claim.utterance,
    own,
    act,
    about: claim.about && !claim.isPatient ? stems(claim.about) : [],
    terms: claimTerms(own, [...stems(claim.sentence), ...accused], CONTEXT_WEIGHT),
    accused,
    around: claim.kind === "allegation" || claim.isPlainAct ? stems(paragraphOf(source, claim)) : [],
    numbers: pack?.claims ? claimNumbers(words, pack.claims).map(({ value, of }) => ({ value, of: stemmer.stem(of) })) : [],
  };
}

/** The line around a claim, within what its speaker says there. */
function paragraphOf({ text, stretches }: ClaimedText, { start, end, utterance }: UnitClaim): Extent {
  const stretch = stretches.find((one) => one.utterance === utterance && one.start <= start && end <= one.end) ?? { start, end };
  const next = text.indexOf("\n", end);
  return {
    start: Math.max(stretch.start, text.lastIndexOf("\n", start) + 1),
    end: Math.min(stretch.end, next < 0 ? text.length : next),
  };
}
