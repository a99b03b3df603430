import { briefMessages } from "../messages/brief.ts";
import { groupWords } from "../messages/people.ts";
import type { Span } from "../model/span.ts";
import { compareFound, placeOf, type Found, type Scene } from "./scene.ts";

export interface WhoDid<T> {
  /** `all five`, `two of the five (Ada and Bo) and Cy`; who may not be named outright as the outlet attributes it. */
  readonly words: string;
  readonly count: number;
  /** Whether anybody is named outright. */
  readonly namesPerson: boolean;
  /** The finding of each person that is cited: one that may name the person, else the earliest; in order of the words. */
  readonly firsts: readonly Found<T>[];
  readonly spans: readonly Span[];
}

/** Who is behind findings: those of the group first, in its order, then others by time. */
export function whoDid<T extends Span>(found: readonly Found<T>[], scene: Scene): WhoDid<T> {
  const best = new Map<string, Found<T>>();
  for (const one of [...found].sort(compareFound)) {
    const known = best.get(one.speakerId);
    if (known === undefined || (known.outlet !== null && one.outlet === null)) best.set(one.speakerId, one);
  }
  const certain = new Set([...best.values()].filter(({ outlet }) => outlet === null).map(({ speakerId }) => speakerId));
  const inGroup = scene.company.filter((id) => certain.has(id));
  const rest = [...best.values()].filter(({ speakerId }) => !inGroup.includes(speakerId)).sort(compareFound);
  const others = rest.map((one) => nameOf(one, scene));
  const notInGroup = scene.company.filter((id) => !inGroup.includes(id)).map(scene.actorName);
  const firsts = [...inGroup.flatMap((id) => best.get(id) ?? []), ...rest];
  return {
    words: groupWords({ inGroup: inGroup.map(scene.actorName), notInGroup, others }),
    count: firsts.length,
    namesPerson: certain.size > 0,
    firsts,
    spans: firsts.map(({ row }) => placeOf(row)),
  };
}

/** The speaker of a finding as guard 5 lets the brief name him or her. */
export function nameOf<T>({ speakerId, outlet }: Found<T>, { actorName }: Pick<Scene, "actorName">): string {
  return outlet === null ? actorName(speakerId) : briefMessages.attributedName(actorName(speakerId), outlet);
}
