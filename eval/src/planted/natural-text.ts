/** Tells which detections lie on text that two real releases share anyway: those are neither right nor wrong. */
import { detectorsOf, orient, type PlacePair } from "../plagdet.ts";
import { runsOf, wordsOf, type Word } from "./words.ts";

const SHARED_RUN = 8;

type Range = readonly [number, number];

/** Words of a slice cut into the stretches that lie outside every plant. */
function stretchesOutside(text: string, range: Range, plants: readonly Range[]): Word[][] {
  const stretches: Word[][] = [[]];
  for (const word of wordsOf(text.slice(range[0], range[1]))) {
    const start = word.start + range[0];
    const end = word.end + range[0];
    if (plants.some((plant) => start < plant[1] && plant[0] < end)) {
      if (stretches.at(-1)!.length > 0) stretches.push([]);
    } else stretches.at(-1)!.push(word);
  }
  return stretches;
}

/** Whether two slices share a run of eight words outside every plant. */
function sharesNaturalText(
  left: { text: string; range: Range; plants: readonly Range[] },
  right: { text: string; range: Range; plants: readonly Range[] },
): boolean {
  const runs = new Set(stretchesOutside(left.text, left.range, left.plants).flatMap((words) => runsOf(words, SHARED_RUN)));
  if (runs.size === 0) return false;
  return stretchesOutside(right.text, right.range, right.plants).some((words) => runsOf(words, SHARED_RUN).some((run) => runs.has(run)));
}

/**
 * The detections that count: all that touch a case, and of the others those that do not lie on naturally shared text.
 *
 * @param detections  oriented or not.
 * @param given       the cases and the texts by source id.
 */
export function withoutNaturalText<T extends PlacePair>(
  detections: readonly T[],
  given: { cases: readonly PlacePair[]; texts: ReadonlyMap<string, string> },
): T[] {
  const cases = given.cases.map(orient);
  const plants = new Map<string, Range[]>();
  const note = (source: string, range: Range): void => {
    plants.set(source, [...(plants.get(source) ?? []), range]);
  };
  for (const planted of cases) {
    note(planted.a_source_id, [planted.a_start, planted.a_end]);
    note(planted.b_source_id, [planted.b_start, planted.b_end]);
  }
  const oriented = detections.map(orient);
  const detected = detectorsOf(oriented, cases);
  return oriented.filter((pair, place) => {
    if (detected[place]!.length > 0) return true;
    const side = (source: string, start: number, end: number) => ({
      text: given.texts.get(source) ?? "",
      range: [start, end] as const,
      plants: plants.get(source) ?? [],
    });
    return !sharesNaturalText(side(pair.a_source_id, pair.a_start, pair.a_end), side(pair.b_source_id, pair.b_start, pair.b_end));
  });
}
