/** From what single texts show to rows: figures, their parts, families of them with who uses each. */
import { levelItems, type LevelFamily, type LevelMember, type SpokenUtterances } from "../counting/level-items.ts";
import { contentId } from "../model/ids.ts";
import type { FigureRow } from "../model/tables/figure.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import { isOwnWords } from "../counting/own-words.ts";
import { acceptMentions, gatherFamilies, vehiclesOf, type FigureFamily, type PlacedFigure } from "./figure-families.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundFigure } from "./found-figure.ts";
import { stemOf, type KnownVehicle, type VehicleMention } from "./known-vehicles.ts";
import { vehicleBits } from "./vehicle-rarity.ts";

/** Below this, in bits, an image is anybody's: "like a family". */
const LEAST_BITS = 9;

export interface FigureCorpus {
  readonly utterances: SpokenUtterances;
  /** Party of the speaker of an utterance; empty when not known. */
  readonly partyOf: (utterance: number) => string;
  /** Slice of a text. */
  readonly textOf: (sourceId: string, span: Extent) => string;
  /** Frequencies per word in the language of the corpus. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** What one text shows, before anything is known of the others. */
export interface SourceFigures {
  readonly sourceId: string;
  readonly figures: readonly FoundFigure[];
}

export interface SourceMentions {
  readonly sourceId: string;
  readonly mentions: readonly VehicleMention[];
}

export interface FigureRows {
  readonly figures: readonly FigureRow[];
  readonly parts: readonly PartRow[];
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
}

export interface FamilyOptions {
  /** Keep kinds whose precision is not shown. Otherwise they are kept only where the same words are a figure in two sources, and set phrases never. */
  readonly experimental: boolean;
}

/** Families of the figures of a corpus, and what of them to look for in a second pass. */
export function beginFamilies(
  sources: readonly SourceFigures[],
  corpus: FigureCorpus,
  { experimental }: FamilyOptions,
): { readonly families: FigureFamily[]; readonly vehicles: KnownVehicle[] } {
  const all = gatherFamilies(sources.flatMap(({ sourceId, figures }) => figures.map((figure) => placed(figure, sourceId, corpus))));
  const families = experimental ? all : all.filter(isShown);
  return { families, vehicles: vehiclesOf(families) };
}

function isShown({ kind, members }: FigureFamily): boolean {
  if (!members.some(({ isExperimental }) => isExperimental)) return true;
  return kind !== "idiom" && new Set(members.map(({ sourceId }) => sourceId)).size > 1;
}

/** Rows of all figures; families of two places and more become items. */
export function figureRows(families: readonly FigureFamily[], mentioned: readonly SourceMentions[], corpus: FigureCorpus): FigureRows {
  const { utterances, partyOf } = corpus;
  const mentions = mentioned.flatMap(({ sourceId, mentions: own }) => own.map((mention) => ({ ...mention, sourceId })));
  const speakerOf = (utterance: number): string => utterances.rows[utterance]!.speaker_id;
  const accepted = acceptMentions(mentions, families, (utterance) => ({ speakerId: speakerOf(utterance), party: partyOf(utterance) }));
  const further = new Map<number, PlacedFigure[]>();
  for (const mention of accepted) {
    const figure = placed(asFigure(mention, families[mention.family]!.founder), mention.sourceId, corpus);
    further.set(mention.family, [...(further.get(mention.family) ?? []), figure]);
  }
  const full = families.map((family, number) => ({ ...family, members: [...family.members, ...(further.get(number) ?? [])] }));
  const shared = full.filter(({ members }) => members.length > 1);
  const images = full.reduce((sum, { kind, members }) => sum + (isImage(kind) ? members.length : 0), 0);
  const byHead = new Map<string, number>();
  for (const { kind, founder, members } of full)
    if (isImage(kind)) byHead.set(founder.head, (byHead.get(founder.head) ?? 0) + members.length);
  const levelFamilies = shared.map((family): LevelFamily => {
    const bits = bitsOf(family, { elsewhere: Math.max(0, (byHead.get(family.founder.head) ?? 0) - family.members.length), images, corpus });
    const text = corpus.textOf(family.founder.sourceId, family.founder);
    return {
      identity: identityOf(family),
      text,
      about_id: aboutOf(family.members),
      token_count: text.split(/\s+/u).length,
      surprisal_bits: bits,
      suppressed_by: isImage(family.kind) || family.kind === "epithet" ? (bits < LEAST_BITS ? "common_image" : "") : "set_phrase",
      members: family.members.map((member): LevelMember => ({
        owner_table: "figure",
        owner_id: member.figureId,
        span_start: member.start,
        span_end: member.end,
        utterance: member.utterance,
        stance: member.stance,
        edit_share: editShare(family.founder, member),
      })),
    };
  });
  const { items, members } = levelItems("figure", levelFamilies, utterances);
  const itemOf = new Map(members.map((member) => [member.owner_id, member.item_id]));
  const all = full.flatMap((family) => family.members).sort(comparePlaces);
  return {
    figures: all.map((figure) => rowOf(figure, itemOf.get(figure.figureId) ?? null, corpus)),
    parts: all.flatMap(partsOf),
    items,
    members,
  };
}

function isImage(kind: FigureRow["kind"]): boolean {
  return kind === "simile" || kind === "metaphor";
}

function placed(figure: FoundFigure, sourceId: string, { textOf, utterances }: FigureCorpus): PlacedFigure {
  const slice = (extent: Extent | null): string => (extent === null ? "" : textOf(sourceId, extent));
  const { form } = utterances.rows[figure.utterance]!;
  return {
    ...figure,
    sourceId,
    figureId: contentId("figure", [sourceId, figure.start, figure.end, figure.kind, form === "title" ? 1 : 0]),
    vehicleText: slice(figure.vehicle),
    topicText: slice(figure.topic),
    groundText: slice(figure.ground),
  };
}

/** A mention as a figure of the family's kind. */
function asFigure(mention: VehicleMention & { readonly stance: LevelMember["stance"] }, founder: PlacedFigure): FoundFigure {
  const { start, end, utterance, vehicle, stance, actorId } = mention;
  return {
    start,
    end,
    kind: founder.kind,
    rule: stance === "uses" ? "known_vehicle" : "answered_vehicle",
    score: 0.6,
    stance,
    utterance,
    marker: null,
    topic: null,
    vehicle,
    ground: null,
    target: null,
    head: founder.head,
    content: founder.content,
    context: [],
    actorId,
    isExperimental: founder.isExperimental,
  };
}

/** Independent of numbering: what is likened to what, and to whom. */
function identityOf({ kind, founder }: FigureFamily): string {
  return [kind === "metaphor" ? "simile" : kind, founder.head, founder.content.map(stemOf).sort().join(" "), founder.actorId ?? ""].join(
    "|",
  );
}

/** The one actor that members name, where they name but one. */
function aboutOf(members: readonly PlacedFigure[]): string | null {
  const named = new Map<string, number>();
  for (const { actorId, stance } of members) if (actorId !== null && stance === "uses") named.set(actorId, (named.get(actorId) ?? 0) + 1);
  const best = [...named].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
  return best?.[0] ?? null;
}

function bitsOf(
  { founder, members }: FigureFamily,
  { elsewhere, images, corpus }: { elsewhere: number; images: number; corpus: FigureCorpus },
): number {
  const speakers = new Map<string, Set<string>>();
  for (const { utterance, content } of members) {
    const row = corpus.utterances.rows[utterance]!;
    if (!isOwnWords(row)) continue;
    for (const word of content) speakers.set(stemOf(word), (speakers.get(stemOf(word)) ?? new Set()).add(row.speaker_id));
  }
  const shared = founder.content.filter((word) => word !== founder.head && (speakers.get(stemOf(word))?.size ?? 0) > 1);
  return vehicleBits({ head: founder.head, shared, elsewhere, images, frequencies: corpus.frequencies });
}

function editShare({ content }: PlacedFigure, member: PlacedFigure): number {
  const own = new Set(member.content.map(stemOf));
  return content.length === 0 ? 0 : content.filter((word) => !own.has(stemOf(word))).length / content.length;
}

function rowOf(figure: PlacedFigure, itemId: string | null, { utterances }: FigureCorpus): FigureRow {
  const utterance = utterances.rows[figure.utterance]!;
  return {
    figure_id: figure.figureId,
    source_id: figure.sourceId,
    span_start: figure.start,
    span_end: figure.end,
    utterance_id: utterance.utterance_id,
    speaker_id: utterance.speaker_id,
    kind: figure.kind,
    topic: figure.topicText,
    vehicle: figure.vehicleText,
    ground: figure.groundText,
    target_id: figure.actorId,
    item_id: itemId,
    score: figure.score,
    rule: figure.rule,
    suppressed_by: figure.stance === "uses" ? "" : figure.stance,
  };
}

function partsOf(figure: PlacedFigure): PartRow[] {
  const { marker, topic, vehicle, ground, target, figureId: owner_id, sourceId: source_id } = figure;
  return Object.entries({ marker, topic, vehicle, ground, target }).flatMap(([role, extent]) =>
    extent === null ? [] : [{ owner_table: "figure", owner_id, role, seq: 0, source_id, span_start: extent.start, span_end: extent.end }],
  );
}

function comparePlaces(x: PlacedFigure, y: PlacedFigure): number {
  if (x.sourceId !== y.sourceId) return x.sourceId < y.sourceId ? -1 : 1;
  return x.start - y.start || x.end - y.end || (x.kind < y.kind ? -1 : 1);
}
