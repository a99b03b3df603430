/**
 * How well found allegations agree with true ones: for each true one the found one whose members stand in most of its speakers' places.
 * A found allegation of several speakers that shares no place with a true one is extra.
 */

export interface AllegationPlace {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly speaker: string;
}

export interface ScoredAllegation {
  readonly id: string;
  readonly members: readonly AllegationPlace[];
}

export interface AllegationScore {
  /** True allegations that one found one covers with at least two speakers, or with all where there is one speaker. */
  readonly foundCount: number;
  readonly trueCount: number;
  /** Mean share of the true speakers that the best found allegation has. */
  readonly speakerRecall: number;
  /** Share of the members of found allegations of several speakers that stand in a place of the true one they go with. */
  readonly memberPrecision: number;
  /** Found allegations of several speakers that go with no true one. */
  readonly extra: readonly string[];
  /** Per true allegation the best found one and the speakers it has of it. */
  readonly matches: readonly {
    readonly id: string;
    readonly found: string | null;
    readonly speakers: readonly string[];
    readonly missing: readonly string[];
  }[];
}

export function scoreAllegations(truth: readonly ScoredAllegation[], found: readonly ScoredAllegation[]): AllegationScore {
  const matches = truth.map(({ id, members }) => {
    const all = [...new Set(members.map(({ speaker }) => speaker))].sort();
    let best: { readonly found: string | null; readonly speakers: readonly string[] } = { found: null, speakers: [] };
    for (const candidate of found) {
      const speakers = all.filter((speaker) =>
        candidate.members.some(
          (place) => place.speaker === speaker && members.some((member) => doMeet(place, member) && member.speaker === speaker),
        ),
      );
      if (speakers.length > best.speakers.length) best = { found: candidate.id, speakers };
    }
    return { id, ...best, missing: all.filter((speaker) => !best.speakers.includes(speaker)), total: all.length };
  });
  const several = found.filter(({ members }) => new Set(members.map(({ speaker }) => speaker)).size > 1);
  let inPlace = 0;
  let memberCount = 0;
  const extra: string[] = [];
  for (const { id, members } of several) {
    const shares = truth.map((allegation) => members.filter((place) => allegation.members.some((member) => doMeet(place, member))).length);
    const most = Math.max(0, ...shares);
    if (most === 0) extra.push(id);
    inPlace += most;
    memberCount += members.length;
  }
  return {
    foundCount: matches.filter(({ speakers, total }) => speakers.length >= Math.min(2, total)).length,
    trueCount: truth.length,
    speakerRecall: truth.length === 0 ? 0 : matches.reduce((sum, { speakers, total }) => sum + speakers.length / total, 0) / truth.length,
    memberPrecision: memberCount === 0 ? 0 : inPlace / memberCount,
    extra,
    matches: matches.map(({ total: _total, ...match }) => match),
  };
}

function doMeet(a: AllegationPlace, b: AllegationPlace): boolean {
  return a.source === b.source && a.span_start < b.span_end && b.span_start < a.span_end;
}
