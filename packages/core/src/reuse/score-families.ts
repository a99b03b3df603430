/**
 * How well families of passages match labelled ones. Cost: labelled members times found members of the same source.
 */
import type { Span } from "../model/span.ts";

/** A family of passages, labelled or found. */
export interface Family {
  readonly id: string;
  readonly members: readonly (Span & { readonly speaker_id: string })[];
}

export interface FamilyScore {
  /** Share of labelled speakers, over all families, whom the family's best item holds; 1 when nothing is labelled. */
  readonly speakerRecall: number;
  /** Labelled families of which no found family holds two speakers. */
  readonly missed: readonly string[];
  /** Found families none of whose members overlaps a labelled span. */
  readonly unlabelled: readonly string[];
  /** Found families that hold two or more labelled families, each with two speakers or more, but not with the same speakers. */
  readonly glued: readonly string[];
}

/** Share of a labelled span that a found one must cover to hold it. */
const COVER = 0.5;

/**
 * Scores found families against labels.
 *
 * @param labelled  families that must be found.
 * @param allowed   further spans on which a finding is neither right nor wrong.
 * @param found     families as found.
 * @returns         shares in 0..1 and ids in the order given.
 */
export function scoreFamilies(labelled: readonly Family[], allowed: readonly Span[], found: readonly Family[]): FamilyScore {
  let wanted = 0;
  let held = 0;
  const missed: string[] = [];
  const holds = new Map<string, Set<string>>();
  for (const label of labelled) {
    const speakers = new Set(label.members.map((member) => member.speaker_id));
    let best = 0;
    for (const family of found) {
      const speakersOfLabel = speakersHeld(label, family);
      if (speakersOfLabel.size >= 2) {
        const sets = holds.get(family.id) ?? new Set<string>();
        holds.set(family.id, sets.add(JSON.stringify([...speakersOfLabel].sort())));
      }
      best = Math.max(best, speakersOfLabel.size);
    }
    wanted += speakers.size;
    held += best;
    if (best < Math.min(2, speakers.size)) missed.push(label.id);
  }
  const known = [...labelled.flatMap((label) => label.members), ...allowed];
  return {
    speakerRecall: wanted === 0 ? 1 : held / wanted,
    missed,
    unlabelled: found
      .filter((family) => !family.members.some((member) => known.some((span) => overlap(span, member) > 0)))
      .map((family) => family.id),
    glued: found.filter((family) => (holds.get(family.id)?.size ?? 0) > 1).map((family) => family.id),
  };
}

function speakersHeld(label: Family, family: Family): Set<string> {
  const held = new Set<string>();
  for (const member of label.members) {
    const length = member.span_end - member.span_start;
    const covers = family.members.some((found) => found.speaker_id === member.speaker_id && overlap(member, found) >= COVER * length);
    if (covers) held.add(member.speaker_id);
  }
  return held;
}

function overlap(left: Span, right: Span): number {
  if (left.source_id !== right.source_id) return 0;
  return Math.max(0, Math.min(left.span_end, right.span_end) - Math.max(left.span_start, right.span_start));
}
