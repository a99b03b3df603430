/** Tells what is true of a corpus that was written: origins and relations follow from where each line was taken. */
import { dateOf } from "./affair.ts";
import type { Cast, CastMember, Declaration } from "./casting.ts";
import type { Appearance } from "./schedule.ts";
import { isFrom, type Sources } from "./take-lines.ts";
import {
  countOrigins,
  relatePairs,
  rootsOf,
  strongestPairs,
  type CommonTextTruth,
  type CorpusTruth,
  type Mention,
  type Origin,
  type Stratum,
} from "./truth.ts";

const asOrigin = ({ speaker_id }: CastMember): Origin => ({ kind: "speaker", speaker_id });

function isSame(left: Origin, right: Origin): boolean {
  if (left.kind === "text") return right.kind === "text" && left.text_id === right.text_id;
  return left.kind === "speaker" && isFrom(right, left.speaker_id);
}

function parentsOf(mentions: readonly Mention[]): Map<string, Origin[]> {
  const parents = new Map<string, Origin[]>();
  for (const { speaker_id, origin } of mentions) parents.set(speaker_id, [...(parents.get(speaker_id) ?? []), origin]);
  return parents;
}

export function tellTruth(written: {
  stratum: Stratum;
  seed: number;
  cast: Cast;
  sources: Sources;
  appearances: readonly Appearance[];
}): CorpusTruth {
  const { stratum, seed, cast, sources, appearances } = written;
  const { mentions } = sources.store;
  const declared = new Map(
    cast.members.flatMap(({ speaker_id, declares }): (readonly [string, Declaration["form"]])[] =>
      declares === null ? [] : [[[speaker_id, declares.speaker_id].sort().join("|"), declares.form]],
    ),
  );
  const byLine = new Map<string, Mention[]>();
  for (const mention of mentions) byLine.set(mention.line_id, [...(byLine.get(mention.line_id) ?? []), mention]);
  const allegations = cast.allegations.flatMap(({ allegation_id, kind }) => {
    const own = mentions.filter((mention) => mention.allegation_id === allegation_id && mention.makes_allegation);
    if (own.length === 0) return [];
    const parents = parentsOf(own);
    const roots = rootsOf(parents);
    const speakers = [...parents.keys()].sort();
    return [
      {
        allegation_id,
        kind: kind.name,
        speakers,
        origin_count: countOrigins(roots, speakers),
        roots,
        pairs: relatePairs(parents, declared),
        mentions: own,
      },
    ];
  });
  const perLine = [...byLine.values()].flatMap((said) => relatePairs(parentsOf(said), declared));
  // Two who take different lines of one text, or of one speaker, have a source in common as well.
  const perSource = [...cast.texts.map(({ text_id }): Origin => ({ kind: "text", text_id })), ...cast.members.map(asOrigin)].map((source) =>
    relatePairs(parentsOf(mentions.filter(({ origin }) => isSame(origin, source))), declared),
  );
  const commonTexts = cast.texts.map(({ text_id }): CommonTextTruth => ({
    text_id,
    lines: sources.texts.get(text_id)!.map((line, place) => ({
      line_no: place + 1,
      line_id: line.line_id,
      text: line.wordings[0]!,
      mentions: byLine.get(line.line_id) ?? [],
    })),
  }));
  return {
    stratum,
    seed,
    accused_id: cast.allegations[0]!.affair.accused.id,
    speakers: cast.members.map(({ speaker_id, name, camp, party }) => ({ speaker_id, name, camp, party })),
    statements: appearances.map(({ member, nth, event, day, givenDate, isDateWrong }) => ({
      source_id: `${member.speaker_id}-${nth}`,
      speaker_id: member.speaker_id,
      event,
      date_said: dateOf(day),
      date_given: givenDate,
      is_date_wrong: isDateWrong,
    })),
    allegations,
    dependent_pairs: strongestPairs([...allegations.flatMap(({ pairs }) => pairs), ...perLine, ...perSource.flat()]),
    common_texts: commonTexts,
  };
}
