/**
 * Links found grounds to allegations. A ground that stands by a claim of its speaker (same sentence, same paragraph, the paragraph before where it
 * goes back to it) is offered for it. An admission holds for the claim beside it, for what it names, or, where it stands alone and names nothing, for all
 * that its speaker alleges in the statement; a promise as well. What a speaker with no such claim lays open is linked to the charge whose words it
 * shares, and stands against it when it comes from the accused side and concedes nothing. What is told of somebody by another is linked after all that
 * people say themselves (`link-told.ts`); what one says that another did not offer, to what that other alleges beside it (`link-absences.ts`).
 * Cost: linear in grounds and the claims near them.
 */
import type { Allegation } from "../model/allegation.ts";
import type { Extent } from "../model/extent.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import { isVoiceAt } from "../counting/own-words.ts";
import { contentStems } from "../counting/shared-words.ts";
import { admittedMatter } from "./admitted-matter.ts";
import {
  areOneSentence,
  claimedPlaces,
  claimsIn,
  firstOfEach,
  paragraphAt,
  type ClaimedPlace,
  type ClaimedPlaces,
} from "./claimed-places.ts";
import type { FoundGround } from "./found-ground.ts";
import { groundLexicon, type GroundLexicon } from "./ground-lexicon.ts";
import { linkAbsence } from "./link-absences.ts";
import { isTangible, type GroundedText, type LinkedGround } from "./linked-ground.ts";
import { linkTold, type ToldGround } from "./link-told.ts";
import { nearCharges, type NearCharges } from "./near-charges.ts";

export interface LinkContext {
  readonly utterances: readonly UtteranceRow[];
  readonly allegations: readonly Allegation[];
  /** Words of each allegation wherever it is made. */
  readonly stemsOf: (itemId: string) => ReadonlySet<string>;
  /** Words of the paragraphs in which an allegation is made. */
  readonly mattersOf: (itemId: string) => ReadonlySet<string>;
  /** Known actors named in a stretch of a source, by place. */
  readonly namedIn: (sourceId: string, start: number, end: number) => readonly string[];
  /** Of whom a sentence tells before a place in it: the person named or meant by a pronoun or an office; null for nobody known. */
  readonly toldOf: (sourceId: string, sentence: Extent, before: number, utterance: UtteranceRow) => string | null;
  /** Whether somebody may be meant by a pronoun, as far as his given names tell. */
  readonly fits: (sourceId: string, actorId: string, pronoun: "he" | "she") => boolean;
  /** Whether a statement speaks for the side that an allegation accuses. */
  readonly isOfAccused: (utterance: UtteranceRow, allegation: Allegation) => boolean;
}

/** Units between a ground and a claim of its paragraph. */
const FARTHEST = 700;
/** Units between a ground and the claim in the paragraph before that it goes back to. */
const FARTHEST_BACK = 120;

/** Units of a report that is about one matter as a whole. */
const LONGEST_NEWS = 3000;
/** Units before a conclusion in its paragraph. */
const OPENING = 12;

/** Every link of a ground to an allegation, by place; a ground that belongs to none has no link. */
export function linkGrounds(texts: Iterable<GroundedText>, context: LinkContext): LinkedGround[] {
  const places = claimedPlaces(context.allegations);
  const allegations = new Map(context.allegations.map((allegation) => [allegation.itemId, allegation]));
  const near = nearCharges([...allegations.keys()], context);
  const links: LinkedGround[] = [];
  const told: ToldGround[] = [];
  for (const grounded of texts) {
    const { sourceId, text, pack, stemmer, grounds } = grounded;
    const lexicon = pack && groundLexicon(pack);
    if (lexicon === undefined) continue;
    const begin = links.length;
    const loose: Common[] = [];
    const stemsIn = ({ start, end }: Extent): Set<string> => contentStems(text.slice(start, end), pack, stemmer);
    for (const ground of grounds) {
      const utterance = context.utterances[ground.utterance]!;
      const paragraph = paragraphAt(text, ground.start, ground.end);
      if (ground.act === "absence") {
        links.push(...linkAbsence({ sourceId, ground, utterance, paragraph }, places.bySource.get(sourceId) ?? [], context));
        continue;
      }
      const teller = whoseGround({ sourceId, text, lexicon }, ground, utterance, context);
      if (teller === undefined) continue;
      const stems = stemsIn(paragraph);
      const common = { sourceId, ground, utterance, speakerId: teller.speakerId, stems };
      if (teller.isTold) {
        told.push({ ...common, text, paragraph, words: stemsIn(ground.sentence), matter: admittedMatter(ground, grounded) });
        continue;
      }
      const own = (places.bySource.get(sourceId) ?? []).filter(({ speakerId }) => speakerId === teller.speakerId);
      const made = linkOwn({ common, text, paragraph, own, grounded, lexicon, stemsIn }, { places, allegations, near, context });
      if (made.length === 0) loose.push(common);
      links.push(...made);
    }
    links.push(...sameSenses(loose, links.slice(begin)));
  }
  const byOwner = new Map<string, LinkedGround[]>();
  for (const link of links) if (link.ground.act !== "absence") byOwner.set(link.speakerId, [...(byOwner.get(link.speakerId) ?? []), link]);
  for (const telling of told) {
    const everywhere = places.bySpeaker.get(telling.speakerId) ?? [];
    links.push(
      ...linkTold(telling, {
        here: (places.bySource.get(telling.sourceId) ?? []).filter(({ speakerId }) => speakerId === telling.speakerId),
        everywhere,
        inStatement: (places.byStatement.get(telling.utterance.statement_id) ?? []).filter(
          ({ speakerId }) => speakerId === telling.speakerId,
        ),
        own: byOwner.get(telling.speakerId) ?? [],
        near,
        stemsOf: context.stemsOf,
      }),
    );
  }
  return links;
}

type Common = Pick<LinkedGround, "ground" | "utterance" | "speakerId" | "stems" | "sourceId">;

/** Whose ground it is and whether another tells it; undefined where that is nobody known, or a rival says it of somebody. */
function whoseGround(
  { sourceId, text, lexicon }: { readonly sourceId: string; readonly text: string; readonly lexicon: GroundLexicon },
  ground: FoundGround,
  utterance: UtteranceRow,
  context: LinkContext,
): { readonly speakerId: string; readonly isTold: boolean } | undefined {
  const speakerId = utterance.speaker_id;
  const meant = (): string | null => context.toldOf(sourceId, ground.sentence, ground.cue.start, utterance);
  if (utterance.form === "prose") {
    const { words } = claimTokens(text, ground.cue.start, ground.cue.end);
    if (words.some((word) => lexicon.first.has(word))) return undefined;
    const subject = meant();
    if (subject !== null) return { speakerId: subject, isTold: true };
    return ground.act === "basis" && isTangible(ground.basis) ? { speakerId, isTold: false } : undefined;
  }
  if (!isVoiceAt("claim", utterance)) return undefined;
  const isReport = utterance.form === "indirect" || utterance.form === "mixed";
  const isGeneral = ground.act === "admission" || ground.act === "promise";
  if (ground.of === "speaker") return { speakerId, isTold: isReport && (isGeneral || !isTangible(ground.basis)) };
  if (ground.of === "other") return isReport && (meant() ?? speakerId) === speakerId ? { speakerId, isTold: true } : undefined;
  return context.fits(sourceId, speakerId, ground.of) ? { speakerId, isTold: true } : undefined;
}

interface OwnGround {
  readonly common: Common;
  readonly text: string;
  readonly paragraph: Extent;
  /** Claims of the speaker in the source. */
  readonly own: readonly ClaimedPlace[];
  readonly grounded: GroundedText;
  readonly lexicon: GroundLexicon;
  readonly stemsIn: (place: Extent) => Set<string>;
}

interface Known {
  readonly places: ClaimedPlaces;
  readonly allegations: ReadonlyMap<string, Allegation>;
  readonly near: NearCharges;
  readonly context: LinkContext;
}

/** What somebody says himself. */
function linkOwn(given: OwnGround, { places, allegations, near, context }: Known): LinkedGround[] {
  const { common, text, paragraph, own, grounded, lexicon, stemsIn } = given;
  const { ground, utterance, stems, sourceId, speakerId } = common;
  const beside = placesBeside(text, ground, { paragraph, own: utterance.form === "indirect" ? claimsIn(own, paragraph) : own, lexicon });
  const isMatter = isTangible(ground.basis) || ground.basis === "named_witness";
  const links = (found: readonly ClaimedPlace[], link: string): LinkedGround[] =>
    firstOfEach(found).map(({ allegation, claimId, source_id }) => ({
      ...common,
      itemId: allegation.itemId,
      claimId: source_id === sourceId ? claimId : null,
      relation: "supports",
      link,
    }));
  if (ground.act === "admission" || ground.act === "promise") return general();
  const isAccused = (itemId: string): boolean => context.isOfAccused(utterance, allegations.get(itemId)!);
  const charged = isMatter ? near.byWords(stems) : [];
  const alleged = new Set((places.bySpeaker.get(speakerId) ?? []).map(({ allegation }) => allegation.itemId));
  // Of one who is accused of more than he alleges, what he lays open answers a charge; else it stands for one of his.
  const isDefender = [...allegations.keys()].filter(isAccused).length > alleged.size;
  const answered = charged.length > 0 || !isMatter || beside.places.length > 0 ? charged : ofMatter();
  const rebutted = answered.filter(isAccused);
  if (rebutted.length > 0) {
    const concedes = concedesIn(text, paragraph.start, ground.end, lexicon);
    return rebutted.map((itemId) => ({ ...common, itemId, claimId: null, relation: concedes ? "supports" : "rebuts", link: "same_words" }));
  }
  if (beside.places.length > 0) return links(beside.places, beside.link);
  const hisOwn = utterance.form === "prose" || isDefender ? undefined : near.among(alleged, stemsIn(ground.sentence), "own");
  if (!isTangible(ground.basis) || (answered.length === 0 && hisOwn !== undefined))
    return hisOwn === undefined ? [] : [{ ...common, itemId: hisOwn, claimId: null, relation: "supports", link: "same_words" }];
  const said = (places.byStatement.get(utterance.statement_id) ?? []).filter((place) => place.speakerId === speakerId);
  const isLaidOpen = grounded.grounds.some(({ act, start }) => act === "delivery" && start >= paragraph.start && start < paragraph.end);
  if (answered.length === 0 && !isDefender && isLaidOpen && firstOfEach(said).length === 1) return links(said.slice(0, 1), "only_charge");
  const { words } = claimTokens(text, ground.start, ground.end);
  const relation =
    ground.basis === "official_finding" && lexicon.clearing.first(words, 0, words.length) !== undefined ? "rebuts" : "supports";
  return answered.map((itemId) => ({
    ...common,
    itemId,
    claimId: null,
    relation,
    link: charged.length > 0 ? "same_words" : "same_matter",
  }));

  /** By the words of whole paragraphs; then by what the next one says of a thing laid open. What he alleges himself has its grounds beside it. */
  function ofMatter(): string[] {
    const same = near.byMatter(stems, alleged);
    if (same.length > 0) return same;
    const after = paragraphAt(text, Math.min(text.length, paragraph.end + 2), Math.min(text.length, paragraph.end + 2));
    if (ground.act === "delivery") {
      const next = near.byWords(stemsIn({ start: paragraph.start, end: after.end }), alleged);
      if (next.length > 0) return next;
    }
    const before = Math.max(0, paragraph.start - 3);
    const around = { start: paragraphAt(text, before, before).start, end: after.end };
    const isOther = (item: string): boolean => !alleged.has(item) && (!isDefender || isAccused(item));
    const isNews = utterance.form === "prose" || utterance.form === "indirect";
    const whole = isNews && text.length <= LONGEST_NEWS ? [{ start: 0, end: text.length }] : [];
    for (const place of [paragraph, { start: around.start, end: paragraph.end }, around, ...whole]) {
      const wide = near.byAround(stemsIn(place), isOther);
      if (wide.length > 0) return wide;
    }
    return [];
  }

  /** An admission or a promise: of the claim beside it, of what it names, or of all where it stands alone and names nothing. */
  function general(): LinkedGround[] {
    const matter = admittedMatter(ground, grounded);
    const inStatement = (places.byStatement.get(utterance.statement_id) ?? []).filter((place) => place.speakerId === speakerId);
    const all = inStatement.length > 0 ? inStatement : (places.bySpeaker.get(speakerId) ?? []);
    const whole = inStatement.length > 0 ? "whole_statement" : "all_statements";
    const names = (place: ClaimedPlace): boolean => {
      const known = context.stemsOf(place.allegation.itemId);
      return [...matter.topic].some((stem) => known.has(stem));
    };
    if (matter.isWhole) return links(all, whole);
    if (ground.act === "promise") return beside.places.length > 0 ? links(beside.places, beside.link) : links(all, whole);
    const fitting = matter.topic.size === 0 ? beside.places : beside.places.filter(names);
    if (fitting.length > 0) return links(fitting, beside.link);
    if (matter.topic.size > 0) return links(all.filter(names), "same_words");
    const before = own.filter(({ span_end }) => span_end <= ground.start).at(-1);
    if (matter.isBack && before !== undefined) return links([before], "next_paragraph");
    return links(all, whole);
  }
}

/** "I have only what I saw": goes back to what was said to be seen. */
function sameSenses(loose: readonly Common[], links: readonly LinkedGround[]): LinkedGround[] {
  return loose
    .filter(({ ground }) => ground.rule === "own_senses")
    .flatMap((common) => {
      const earlier = links.filter(
        (link) => link.utterance.statement_id === common.utterance.statement_id && link.ground.rule === "own_senses",
      );
      return [...new Set(earlier.map((link) => link.itemId))].map((itemId): LinkedGround => ({
        ...common,
        itemId,
        claimId: null,
        relation: "supports",
        link: "same_words",
      }));
    });
}

/** The claims that a ground stands by. */
function placesBeside(
  text: string,
  { sentence, start, end, isBack, basis }: FoundGround,
  { paragraph, own, lexicon }: Pick<OwnGround, "paragraph" | "own" | "lexicon">,
): { readonly places: readonly ClaimedPlace[]; readonly link: string } {
  const inSentence = claimsIn(own, sentence);
  if (inSentence.length > 0) return { places: inSentence, link: "same_sentence" };
  const near = own.filter(
    (place) =>
      place.span_start >= paragraph.start &&
      place.span_end <= paragraph.end &&
      Math.max(start - place.span_end, place.span_start - end) <= FARTHEST,
  );
  const before = near.filter((place) => place.span_end <= start);
  const nearest = before.at(-1) ?? near[0];
  if (nearest !== undefined)
    return { places: near.filter((place) => place === nearest || areOneSentence(text, place, nearest)), link: "same_paragraph" };
  const { words: opening } = claimTokens(text, paragraph.start, Math.min(paragraph.end, paragraph.start + FARTHEST_BACK));
  const earlier = own.filter((place) => place.span_end <= paragraph.start && paragraph.start - place.span_end <= FARTHEST_BACK).at(-1);
  const isFresh = lexicon.topics.at(opening, 0, opening.length) !== undefined;
  if (earlier !== undefined && isBack && !isFresh && basis === "own_testimony") return { places: [earlier], link: "next_paragraph" };
  // "So the two were at one table": concludes from what the paragraph before lays open.
  const following = own.filter((place) => place.span_start >= paragraph.end && place.span_start - paragraph.end <= OPENING).slice(0, 1);
  const { words: next } = claimTokens(text, paragraph.end, Math.min(text.length, paragraph.end + FARTHEST_BACK));
  const isConcluded = following.length > 0 && basis !== "hearsay" && next[0] !== undefined && lexicon.concluding.has(next[0]);
  return isConcluded ? { places: following, link: "paragraph_before" } : { places: [], link: "" };
}

function concedesIn(text: string, start: number, end: number, { concessions }: GroundLexicon): boolean {
  const { words } = claimTokens(text, start, end);
  return concessions.first(words, 0, words.length) !== undefined;
}
