/**
 * Families of figures: the same image for the same thing or man, whoever uses it, inflected or reworded.
 *
 * Idea: figures meet by the head noun of their vehicle, never by a chain of likenesses: each joins the first family whose founder it fits.
 * It fits when more of the vehicle is shared, or when head and target, topic or ground are; two vehicles aimed at two known people never meet.
 * Cost: per head noun, figures times families of that head.
 */
import type { LevelMember } from "../counting/level-items.ts";
import type { FigureRow } from "../model/tables/figure.ts";
import type { FoundFigure } from "./found-figure.ts";
import { stemOf, type KnownVehicle, type VehicleMention } from "./known-vehicles.ts";

/** A figure with the text it stands in. */
export interface PlacedFigure extends FoundFigure {
  readonly sourceId: string;
  readonly figureId: string;
  /** Words of the vehicle and of the topic, as they stand. */
  readonly vehicleText: string;
  readonly topicText: string;
  readonly groundText: string;
}

export interface FigureFamily {
  readonly key: string;
  readonly kind: FigureRow["kind"];
  readonly founder: PlacedFigure;
  readonly members: PlacedFigure[];
}

/** Kinds whose images meet each other. */
function groupOf(kind: FigureRow["kind"]): string {
  return kind === "simile" || kind === "metaphor" ? "image" : kind === "epithet" ? "name" : "phrase";
}

/** Every figure in one family, by founder; founders are the fullest of their kind. */
export function gatherFamilies(figures: readonly PlacedFigure[]): FigureFamily[] {
  const byHead = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    const key = `${groupOf(figure.kind)} ${figure.head}`;
    const known = byHead.get(key);
    if (known) known.push(figure);
    else byHead.set(key, [figure]);
  }
  const families: FigureFamily[] = [];
  for (const key of [...byHead.keys()].sort()) {
    const own: FigureFamily[] = [];
    for (const figure of byHead.get(key)!.sort(compareFounders)) {
      const family = own.find(({ founder }) => belongTogether(founder, figure));
      if (family) family.members.push(figure);
      else own.push({ key: `${key} ${own.length}`, kind: figure.kind, founder: figure, members: [figure] });
    }
    families.push(...own);
  }
  return families;
}

/** The fullest vehicle that is used first; then by place, so that the order of input never counts. */
function compareFounders(x: PlacedFigure, y: PlacedFigure): number {
  return (
    Number(y.stance === "uses") - Number(x.stance === "uses") ||
    y.content.length - x.content.length ||
    (x.sourceId < y.sourceId ? -1 : x.sourceId > y.sourceId ? 1 : x.start - y.start || x.end - y.end)
  );
}

/** Whether two figures with one head noun are one image. */
export function belongTogether(founder: PlacedFigure, figure: PlacedFigure): boolean {
  if (groupOf(founder.kind) === "phrase") return true;
  const isClash = founder.actorId !== null && figure.actorId !== null && founder.actorId !== figure.actorId;
  if (isClash && founder.stance === "uses" && figure.stance === "uses") return false;
  const shared = sharedStems(rest(founder), rest(figure));
  const least = Math.min(rest(founder).length, rest(figure).length);
  if (least > 0 && shared * 2 >= least) return true;
  if (founder.kind === "epithet") return least === 0 && rest(founder).length === rest(figure).length;
  if (least > 0 && shared === 0) return false;
  if (founder.actorId !== null && founder.actorId === figure.actorId) return true;
  const ground = contentStems(founder.groundText);
  return (
    sharedStems(ground, contentStems(figure.groundText)) > 0 ||
    sharedStems(contentStems(founder.topicText), contentStems(figure.topicText)) > 0
  );
}

function rest({ content, head }: PlacedFigure): string[] {
  return content.filter((word) => word !== head).map(stemOf);
}

const IDLE = new Set(
  "he she it they we i you his her their our my this that these those the a an and of to in on for as is are was be has have had will would so".split(
    " ",
  ),
);

function contentStems(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "" && !IDLE.has(word))
    .map(stemOf);
}

function sharedStems(left: readonly string[], right: readonly string[]): number {
  const known = new Set(right);
  return left.filter((stem) => known.has(stem)).length;
}

/** What to look for elsewhere: no set phrases, which the list finds already, and nothing that one person used in one bare word. */
export function vehiclesOf(families: readonly FigureFamily[]): KnownVehicle[] {
  return families.flatMap(({ kind, founder, members }, family) => {
    if (kind === "idiom" || kind === "proverb" || founder.stance !== "uses") return [];
    const content = [...new Set(rest(founder))].sort();
    if (content.length === 0 && members.length === 1) return [];
    const context = new Set(members.flatMap((member) => member.context.filter((word) => word !== founder.head).map(stemOf)));
    for (const stem of content) context.delete(stem);
    return [{ family, head: founder.head, content, context: [...context].sort() }];
  });
}

/** Who speaks, and for which party: empty when not known. */
export interface SpeakerFacts {
  readonly speakerId: string;
  readonly party: string;
}

/** Fewest further words of a vehicle that make a bare mention of it a use. */
const LEAST_SHARED = 2;
/** A head that stands everywhere says nothing when somebody denies it: mentions for each use, at most. */
const MOST_MENTIONS = 12;

/**
 * Mentions of known vehicles that belong to their families, with their stance.
 *
 * A mention with most of the vehicle's words is a use where it is imagined ("Imagine a ferryman charging ..."), a quotation of nothing else, or meets
 * three further words of an image that several use. One told at a distance or denied is a rejection, when its speaker never uses the image
 * himself and, for a bare denial, belongs to another party than everybody who does and speaks of the same matter.
 */
export function acceptMentions(
  mentions: readonly (VehicleMention & { readonly sourceId: string })[],
  families: readonly FigureFamily[],
  factsOf: (utterance: number) => SpeakerFacts,
): (VehicleMention & { readonly sourceId: string; readonly stance: LevelMember["stance"] })[] {
  const taken = new Set<string>();
  const counts = new Map<number, number>();
  for (const { family } of mentions) counts.set(family, (counts.get(family) ?? 0) + 1);
  const accepted: (VehicleMention & { readonly sourceId: string; readonly stance: LevelMember["stance"] })[] = [];
  const found = new Map<string, PlacedFigure[]>();
  for (const member of families.flatMap(({ members }) => members)) {
    const own = found.get(member.sourceId);
    if (own) own.push(member);
    else found.set(member.sourceId, [member]);
  }
  for (const mention of mentions) {
    const { founder, members } = families[mention.family]!;
    // What a rule found already belongs to its own family, whichever that is. Set phrases may stand anywhere.
    const isFound = found
      .get(mention.sourceId)
      ?.some((figure) => groupOf(figure.kind) !== "phrase" && figure.start < mention.end && mention.start < figure.end);
    if (isFound === true) continue;
    const uses = members.filter(({ stance }) => stance === "uses").map(({ utterance }) => factsOf(utterance));
    const { speakerId, party } = factsOf(mention.utterance);
    const isUser = uses.some((user) => user.speakerId === speakerId);
    const isOtherCamp = party !== "" && uses.every((user) => user.party !== "" && user.party !== party);
    const further = founder.content.length - 1;
    const isFull = further > 0 && mention.sharedContent >= Math.min(LEAST_SHARED, further) && mention.sharedContent * 2 >= further;
    const isRare = counts.get(mention.family)! <= MOST_MENTIONS * members.length;
    const isRejected = !isUser && isRare && (mention.isTold || (mention.isDenied && isOtherCamp && mention.sharedContext > 0));
    const users = new Set(uses.map((user) => user.speakerId)).size;
    if (isRejected && (users > 1 || mention.sharedContent > 0)) add(mention, "rejects");
    else if (isFull && isFramed(mention, users) && !mention.isDenied) add(mention, mention.isTold && isOtherCamp ? "rejects" : "uses");
  }
  return joinNeighbours(accepted);

  function add(mention: VehicleMention & { readonly sourceId: string }, stance: LevelMember["stance"]): void {
    const key = `${mention.sourceId} ${mention.vehicle.start}`;
    if (taken.has(key)) return;
    taken.add(key);
    accepted.push({ ...mention, stance });
  }
}

/** Words that are also plain speech are an image only where a frame says so, or where many of them meet an image that several use. */
function isFramed({ isImagined, isQuoted, sharedContent }: VehicleMention, users: number): boolean {
  return isImagined || isQuoted || (users > 1 && sharedContent > LEAST_SHARED);
}

/** Furthest that two sentences of one rejection may stand apart, in UTF-16 units. */
const NEXT = 3;

/** "They speak of a ferryman. We know no ferryman." is one rejection. */
function joinNeighbours<M extends VehicleMention & { readonly sourceId: string; readonly stance: LevelMember["stance"] }>(
  mentions: readonly M[],
): M[] {
  const joined: M[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined && last.sourceId === mention.sourceId && last.family === mention.family && mention.start - last.end <= NEXT;
    if (isNext && last.stance === "rejects" && mention.stance === "rejects") joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
