/**
 * Parts a text among those whose words it holds: what is ascribed to somebody is his utterance, the rest stays with whoever wrote the text.
 * Cost: linear in characters; attributions are sorted by place.
 */
import { contentId } from "../model/ids.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { ToldTime } from "./source-facts.ts";
import type { Wording } from "./wording.ts";
import { titledSource } from "./title-source.ts";

/** An attribution whose source is known to be somebody, or to be nobody the text makes known. */
export interface ResolvedAttribution {
  readonly found: FoundAttribution;
  /** Actor; `unknown:...` where the text does not say who. */
  readonly speakerId: string;
  /** Actor that the search found, where a decision gives the words to another; the id of the attribution rests on it. Default: `speakerId`. */
  readonly foundAs?: string;
  /** Whether the input said so. */
  readonly isDeclared: boolean;
  /** Whether a person decided to whom it belongs. Default: no. */
  readonly isDecided?: boolean;
  readonly form: Wording["form"];
  readonly wording: Wording["wording"];
  /** Who chose the words. */
  readonly wordedBy: string;
  /** When the text says it was said; null when it does not. */
  readonly said: ToldTime | null;
}

/** An utterance and the stretches of the text that are its words. */
export interface CarvedUtterance {
  readonly utterance: UtteranceRow;
  /** Ascending, apart; a single one when the utterance is one stretch. */
  readonly pieces: readonly Extent[];
  /** Indexes of the attributions that rest on it. */
  readonly attributions: readonly number[];
}

/** In a speaker's own text fewer quoted words are a phrase he makes his own. */
const FEWEST_QUOTED = 5;

/**
 * Parts one declared utterance.
 *
 * @param whole         utterance that the input declares: a speaker's own text, an outlet's prose, a title.
 * @param attributions  everything ascribed inside it; those nested in another stay with that one.
 * @param text          text of the source.
 * @returns             the declared utterance first, with what is left of it; it is left out when nothing but marks and blanks is left.
 */
export function carveUtterances(whole: UtteranceRow, attributions: readonly ResolvedAttribution[], text: string): CarvedUtterance[] {
  const kept: number[] = [];
  const claims: Claim[] = [];
  attributions.forEach((attribution, owner) => {
    if (attribution.found.parent !== null) return;
    if (whole.form === "transcript" && !isAnothers(whole, attribution, text)) kept.push(owner);
    else for (const piece of attribution.found.content) claims.push({ ...piece, owner });
  });
  const { pieces, rest } = settle(whole, claims, text);
  const carved = [...pieces].map(([owner, own]) => ({
    utterance: toUtterance(whole, attributions[owner]!, own),
    pieces: own,
    attributions: [owner],
  }));
  return rest.length === 0 ? carved : [{ utterance: whole, pieces: rest, attributions: kept }, ...carved];
}

interface Claim extends Extent {
  readonly owner: number;
}

/** Gives every unit to the claim that starts first; what nobody claims is the rest. */
function settle(whole: UtteranceRow, claims: Claim[], text: string): { pieces: Map<number, Extent[]>; rest: Extent[] } {
  claims.sort((x, y) => x.start - y.start || x.end - y.end || x.owner - y.owner);
  const pieces = new Map<number, Extent[]>();
  const rest: Extent[] = [];
  let reached = whole.span_start;
  for (const { start, end, owner } of claims) {
    const piece = { start: Math.max(start, reached), end: Math.min(end, whole.span_end) };
    if (piece.start >= piece.end || !hasWords(text, piece)) continue;
    if (piece.start > reached) rest.push({ start: reached, end: piece.start });
    const own = pieces.get(owner);
    if (own) own.push(piece);
    else pieces.set(owner, [piece]);
    reached = piece.end;
  }
  if (pieces.size === 0) return { pieces, rest: [{ start: whole.span_start, end: whole.span_end }] };
  if (reached < whole.span_end) rest.push({ start: reached, end: whole.span_end });
  return { pieces, rest: rest.filter((piece) => hasWords(text, piece)) };
}

/** Rules of attribution that rest on no name beside the cue. */
const UNNAMED_RULE = /^uncued|_described$/u;

/** Whether a speaker's own text gives these words as those of somebody else: a turn of its own, or a quotation of a person who is named. */
function isAnothers(whole: UtteranceRow, { found, speakerId }: ResolvedAttribution, text: string): boolean {
  if (speakerId === whole.speaker_id) return false;
  if (found.form === "turn") return true;
  if ((found.form !== "direct" && found.form !== "block") || speakerId.startsWith("unknown:")) return false;
  // In a release the quotations are the issuer's own: what no cue ascribes, or one to "the administration", is not another's.
  if (UNNAMED_RULE.test(found.rule)) return false;
  return found.content.reduce((sum, piece) => sum + wordCount(text, piece), 0) >= FEWEST_QUOTED;
}

function toUtterance(whole: UtteranceRow, attribution: ResolvedAttribution, pieces: readonly Extent[]): UtteranceRow {
  const start = pieces[0]!.start;
  const end = pieces.at(-1)!.end;
  // A turn was spoken when its transcript was, whatever days are named before it.
  const said = whole.form === "transcript" && attribution.form === "transcript" ? null : attribution.said;
  const occasion = whole.event_id ?? titledSource(whole.source_id);
  const utteranceId = contentId("utterance", [whole.source_id, start, end, attribution.speakerId]);
  return {
    ...whole,
    utterance_id: utteranceId,
    statement_id: contentId("statement", [attribution.speakerId, occasion]),
    said_id: contentId("said", [utteranceId]),
    span_start: start,
    span_end: end,
    speaker_id: attribution.speakerId,
    form: attribution.form,
    wording: attribution.wording,
    worded_by: attribution.wordedBy,
    said_from: said?.from ?? whole.said_from,
    said_to: said?.to ?? whole.said_to,
    origin: attribution.isDecided ? "review" : attribution.isDeclared ? "given" : "text",
  };
}

const hasWords = (text: string, { start, end }: Extent): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

const wordCount = (text: string, { start, end }: Extent): number =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
