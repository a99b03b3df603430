/**
 * Links found grounds to allegations. A ground that stands by a claim of its speaker (same sentence, same paragraph, the paragraph before where it
 * goes back to it) is offered for it; an admission or promise without a claim beside it holds for all that its speaker alleges in the statement;
 * what a speaker with no such claim lays open is linked to the charge whose words it shares, and stands against it when it comes from the accused
 * side and concedes nothing. What one says that another did not offer is linked to what that other alleges beside it.
 * Cost: linear in grounds and the claims near them.
 */
import type { Allegation } from "../model/allegation.ts";
import type { Extent } from "../model/extent.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import { isVoiceAt } from "../counting/own-words.ts";
import type { FoundGround } from "./found-ground.ts";
import { groundLexicon } from "./ground-lexicon.ts";
import { isTangible, type GroundedText, type LinkedGround } from "./linked-ground.ts";
import { contentStems, WordIndex } from "../counting/shared-words.ts";
import { linkAbsence, type ClaimedPlace } from "./link-absences.ts";

export interface LinkContext {
  readonly utterances: readonly UtteranceRow[];
  readonly allegations: readonly Allegation[];
  /** Words of each allegation wherever it is made. */
  readonly stemsOf: (itemId: string) => ReadonlySet<string>;
  /** Words of the paragraphs in which an allegation is made. */
  readonly mattersOf: (itemId: string) => ReadonlySet<string>;
  /** Known actors named in a stretch of a source, by place. */
  readonly namedIn: (sourceId: string, start: number, end: number) => readonly string[];
  /** Whether a statement speaks for the side that an allegation accuses. */
  readonly isOfAccused: (utterance: UtteranceRow, allegation: Allegation) => boolean;
}

/** Units between a ground and a claim of its paragraph. */
const FARTHEST = 700;
/** Units between a ground and the claim in the paragraph before that it goes back to. */
const FARTHEST_BACK = 120;
/** Shares of the weight of a charge, and words, that a text of another must hold to be about it. */
const CHARGE = { words: 3, share: 0.3 };
/** The same of the paragraphs in which a charge is made. Both by hand, on the invented corpora of `fixtures`. */
const MATTER = { words: 6, share: 0.18 };

/** Every link of a ground to an allegation, by place; a ground that belongs to none has no link. */
export function linkGrounds(texts: Iterable<GroundedText>, context: LinkContext): LinkedGround[] {
  const bySource = new Map<string, ClaimedPlace[]>();
  const byStatement = new Map<string, ClaimedPlace[]>();
  const bySpeaker = new Map<string, ClaimedPlace[]>();
  const allegations = new Map(context.allegations.map((allegation) => [allegation.itemId, allegation]));
  for (const allegation of context.allegations)
    for (const member of allegation.members) {
      if (member.stance !== "uses") continue;
      const place: ClaimedPlace = { ...member, allegation };
      push(bySource, member.source_id, place);
      push(byStatement, member.statementId, place);
      push(bySpeaker, member.speakerId, place);
    }
  for (const places of bySource.values()) places.sort((x, y) => x.span_start - y.span_start || x.span_end - y.span_end);
  const index = new WordIndex(context.allegations.map(({ itemId }) => [itemId, context.stemsOf(itemId)] as const));
  const matters = new WordIndex(context.allegations.map(({ itemId }) => [itemId, context.mattersOf(itemId)] as const));
  const links: LinkedGround[] = [];
  for (const { sourceId, text, pack, stemmer, grounds } of texts) {
    const lexicon = pack && groundLexicon(pack);
    const loose: Pick<LinkedGround, "ground" | "utterance" | "speakerId" | "stems">[] = [];
    const begin = links.length;
    for (const ground of grounds) {
      const utterance = context.utterances[ground.utterance]!;
      const paragraph = paragraphAt(text, ground.start, ground.end);
      if (ground.act === "absence") {
        const absent = { sourceId, ground, utterance, paragraph };
        links.push(...linkAbsence(absent, bySource.get(sourceId) ?? [], context));
        continue;
      }
      if (!isVoiceAt("claim", utterance)) continue;
      const stems = contentStems(text.slice(paragraph.start, paragraph.end), pack, stemmer);
      const common = { sourceId, ground, utterance, speakerId: utterance.speaker_id, stems };
      const own = (bySource.get(sourceId) ?? []).filter(({ speakerId }) => speakerId === utterance.speaker_id);
      const beside = placesBeside(text, ground, paragraph, utterance.form === "indirect" ? inParagraph(own, paragraph) : own);
      const isGeneral = ground.act === "admission" || ground.act === "promise";
      const isMatter = isTangible(ground.basis) || ground.basis === "named_witness";
      const concedes = lexicon !== undefined && concedesIn(text, paragraph.start, ground.end, lexicon.concessions);
      const charged = !isGeneral && isMatter ? sharing(index, stems, CHARGE) : [];
      const near = charged.length > 0 || isGeneral || !isMatter || beside.places.length > 0 ? charged : ofMatter();
      const answered = near.map((id) => allegations.get(id)!);
      /** By the words of whole paragraphs; then by what the next one says of a thing laid open. What he alleges himself has its grounds beside it. */
      function ofMatter(): string[] {
        const told = new Set((bySpeaker.get(utterance.speaker_id) ?? []).map(({ allegation }) => allegation.itemId));
        const same = sharing(matters, stems, { ...MATTER, but: told });
        if (same.length > 0 || ground.act !== "delivery") return same;
        const after = Math.min(text.length, paragraph.end + 2);
        const next = paragraphAt(text, after, after);
        return sharing(index, contentStems(text.slice(paragraph.start, next.end), pack, stemmer), { ...CHARGE, but: told });
      }
      const rebutted = answered.filter((allegation) => context.isOfAccused(utterance, allegation));
      if (rebutted.length > 0) {
        const relation = concedes ? "supports" : "rebuts";
        for (const { itemId } of rebutted) links.push({ ...common, itemId, claimId: null, relation, link: "same_words" });
      } else if (isGeneral) {
        const inStatement = byStatement.get(utterance.statement_id) ?? [];
        const all = inStatement.length > 0 ? inStatement : (bySpeaker.get(utterance.speaker_id) ?? []);
        const link = inStatement.length > 0 ? "whole_statement" : "all_statements";
        for (const { allegation, claimId, source_id } of firstOfEach(all))
          links.push({
            ...common,
            itemId: allegation.itemId,
            claimId: source_id === sourceId ? claimId : null,
            relation: "supports",
            link,
          });
      } else if (beside.places.length > 0) {
        for (const { allegation, claimId } of beside.places)
          links.push({ ...common, itemId: allegation.itemId, claimId, relation: "supports", link: beside.link });
      } else if (isTangible(ground.basis) && answered.length > 0) {
        const link = charged.length > 0 ? "same_words" : "same_matter";
        for (const { itemId } of answered) links.push({ ...common, itemId, claimId: null, relation: "supports", link });
      } else loose.push(common);
    }
    // "I have only what I saw": goes back to what was said to be seen.
    for (const { ground, utterance, speakerId, stems } of loose) {
      if (ground.rule !== "own_senses") continue;
      const earlier = links
        .slice(begin)
        .filter((link) => link.utterance.statement_id === utterance.statement_id && link.ground.rule === "own_senses");
      for (const itemId of new Set(earlier.map((link) => link.itemId)))
        links.push({ sourceId, ground, utterance, speakerId, stems, itemId, claimId: null, relation: "supports", link: "same_words" });
    }
  }
  return links;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The first place of each allegation. */
function firstOfEach(places: readonly ClaimedPlace[]): ClaimedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ allegation }) => !seen.has(allegation.itemId) && seen.add(allegation.itemId));
}

/** The charge whose words a text shares most, where it shares enough; equal ones all. */
function sharing(
  index: WordIndex,
  stems: ReadonlySet<string>,
  { words, share: least, but }: typeof CHARGE & { readonly but?: ReadonlySet<string> },
): string[] {
  const near = index.near(stems).filter(({ id, sharedCount, share }) => sharedCount >= words && share >= least && !but?.has(id));
  const most = Math.max(...near.map(({ share }) => share));
  return near.filter(({ share }) => share === most).map(({ id }) => id);
}

/** The claims that a ground stands by. */
function placesBeside(
  text: string,
  { sentence, start, end, isBack, basis }: FoundGround,
  paragraph: Extent,
  own: readonly ClaimedPlace[],
): { readonly places: readonly ClaimedPlace[]; readonly link: string } {
  const inSentence = own.filter((place) => place.span_start < sentence.end && place.span_end > sentence.start);
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
  const earlier = own.filter((place) => place.span_end <= paragraph.start && paragraph.start - place.span_end <= FARTHEST_BACK).at(-1);
  if (earlier !== undefined && isBack && basis === "own_testimony") return { places: [earlier], link: "next_paragraph" };
  return { places: [], link: "" };
}

/** What an outlet tells of a speaker in its own order goes back to nothing in another paragraph. */
const inParagraph = (own: readonly ClaimedPlace[], { start, end }: Extent): ClaimedPlace[] =>
  own.filter(({ span_start, span_end }) => span_start >= start && span_end <= end);

function areOneSentence(text: string, a: ClaimedPlace, b: ClaimedPlace): boolean {
  const [first, second] = a.span_start <= b.span_start ? [a, b] : [b, a];
  return !/[.!?]["”’)]*\s/u.test(text.slice(Math.max(first.span_start, first.span_end - 1), second.span_start));
}

function paragraphAt(text: string, start: number, end: number): Extent {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

function concedesIn(
  text: string,
  start: number,
  end: number,
  concessions: { first(words: readonly string[], from: number, to: number): unknown },
): boolean {
  const { words } = claimTokens(text, start, end);
  return concessions.first(words, 0, words.length) !== undefined;
}
