/** People in a sentence, told as a part of a group of which the brief has spoken already: "all five", "four of the five (all but Ada)". */
import { list, number, numberWord } from "./english.ts";

/** Names in brackets or beside a group before the rest is counted. */
const NAMES_TOLD = 5;

export interface People {
  /** Who belongs to the group, by name, in the order of the group. */
  readonly inGroup: readonly string[];
  /** Who of the group does not. */
  readonly notInGroup: readonly string[];
  /** Others, by name. */
  readonly others: readonly string[];
}

/** Names, the sixth and later counted: `Ada, Bo, Cy, Di, Ed and 12 others`. */
export function someNames(names: readonly string[]): string {
  if (names.length <= NAMES_TOLD) return list(names);
  const more = names.length - NAMES_TOLD;
  return `${names.slice(0, NAMES_TOLD).join(", ")} and ${more <= 12 ? numberWord(more) : number(more)} ${more === 1 ? "other" : "others"}`;
}

/** `all five`, `both`, `four of the five (all but Ada)`, `one of the five (Bo)`, `two of the five (Ada and Bo) and Cy`; a group of fewer than two is no group. */
export function groupWords({ inGroup, notInGroup, others }: People): string {
  const size = inGroup.length + notInGroup.length;
  if (size < 2 || inGroup.length === 0) return someNames([...inGroup, ...others]);
  return list([
    ofGroup(inGroup, notInGroup, size),
    ...others.slice(0, NAMES_TOLD),
    ...(others.length > NAMES_TOLD ? [`${number(others.length - NAMES_TOLD)} others`] : []),
  ]);
}

function ofGroup(inGroup: readonly string[], notInGroup: readonly string[], size: number): string {
  if (notInGroup.length === 0) return size === 2 ? "both" : `all ${numberWord(size)}`;
  const part = `${numberWord(inGroup.length)} of the ${numberWord(size)}`;
  if (notInGroup.length === 1 && size > 3) return `${part} (all but ${notInGroup[0]})`;
  return `${part} (${someNames(inGroup)})`;
}
