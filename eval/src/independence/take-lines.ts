/** What a member of the cast says of the affair: lines from where he has them, in his words and his order. */
import type { Dice } from "@hymnsheet/core/algo/random";
import type { Cast, CastMember } from "./casting.ts";
import type { Line, LineStore } from "./line-store.ts";
import type { Origin, Stratum } from "./truth.ts";
import { reorder, retell, type Group, type Habit, type Piece, type WrittenStatement } from "./write-statement.ts";

/** Lines of the unseen texts and what was said so far. */
export interface Sources {
  readonly texts: ReadonlyMap<string, readonly Line[]>;
  readonly store: LineStore;
  readonly lines: Map<string, Line>;
  readonly written: Map<string, WrittenStatement>;
  readonly dice: Dice;
}

export const isFrom = (origin: Origin, speaker: string): boolean => origin.kind === "speaker" && origin.speaker_id === speaker;

/** What the member says of one allegation from one origin: the sentence that makes it first. */
function takeAllegation(
  member: CastMember,
  allegationId: string,
  { origin, habit, sources }: { origin: Origin; habit: Habit; sources: Sources },
): Group {
  const { dice, store, lines } = sources;
  if (origin.kind === "own") {
    const made = [store.allegation(allegationId, member.affair!), ...(dice.next() < 0.7 ? store.ground(allegationId, member.affair!) : [])];
    for (const line of made) lines.set(line.line_id, line);
    return made.map((line): Piece => ({ text: line.wordings[0]!, line, origin, change: "own" }));
  }
  if (origin.kind === "text") {
    const taken = sources.texts.get(origin.text_id)!.filter((line) => line.allegation_id === allegationId);
    return taken
      .filter((line) => line.makes_allegation || dice.next() < habit.kept)
      .map((line) => retell(line, line.wordings[0]!, { origin, habit, dice }));
  }
  const heard = new Map(
    store.mentions
      .filter(({ speaker_id, allegation_id }) => speaker_id === origin.speaker_id && allegation_id === allegationId)
      .map((mention) => [mention.line_id, mention] as const),
  );
  return [...heard.values()]
    .filter((mention) => mention.makes_allegation || dice.next() < habit.kept)
    .map((mention) => retell(lines.get(mention.line_id)!, mention.text, { origin, habit, dice }));
}

/** Images and slogans that come with what the member follows, and of another speaker now and then a sentence of his own story. */
function takeRest(origin: Origin, habit: Habit, sources: Sources): { before: Group[]; after: Group[] } {
  const { dice, store, lines } = sources;
  if (origin.kind === "text") {
    const all = sources.texts.get(origin.text_id)!;
    const rest = all.filter((line) => line.allegation_id === null && (dice.next() < habit.kept || all.length <= 2));
    const firstAllegation = all.findIndex((line) => line.allegation_id !== null);
    const groups = rest.map((line) => ({ line, group: [retell(line, line.wordings[0]!, { origin, habit, dice })] }));
    const isBefore = (line: Line): boolean => firstAllegation === -1 || all.indexOf(line) < firstAllegation;
    return {
      before: groups.filter(({ line }) => isBefore(line)).map(({ group }) => group),
      after: groups.filter(({ line }) => !isBefore(line)).map(({ group }) => group),
    };
  }
  if (origin.kind === "own") return { before: [], after: [] };
  const said = new Map(
    store.mentions
      .filter((mention) => isFrom({ kind: "speaker", speaker_id: mention.speaker_id }, origin.speaker_id) && mention.allegation_id === null)
      .map((mention) => [mention.line_id, mention] as const),
  );
  const groups = [...said.values()]
    .filter(() => dice.next() < habit.kept)
    .map((mention): Group => [retell(lines.get(mention.line_id)!, mention.text, { origin, habit, dice })]);
  const statement = sources.written.get(origin.speaker_id);
  const story = statement && statement.stories.length > 0 && dice.next() < 0.5 ? dice.pick(statement.stories) : null;
  if (story !== null) {
    const line = store.lineOfStory(story.text);
    lines.set(line.line_id, line);
    store.mentions.push({
      line_id: line.line_id,
      allegation_id: null,
      speaker_id: origin.speaker_id,
      source_id: statement!.source_id,
      ...story,
      origin: { kind: "own" },
      change: "own",
      is_declared: false,
      makes_allegation: false,
    });
    groups.push([retell(line, story.text, { origin, habit, dice })]);
  }
  return { before: groups.splice(0, 1), after: groups };
}

/** All that a member has to say about the affair in his first statement. */
export function groupsOf(
  member: CastMember,
  stratum: Stratum,
  { sources, habit, cast }: { sources: Sources; habit: Habit; cast: Cast },
): Group[] {
  const { dice, store, lines } = sources;
  const { affair } = member;
  if (affair === null) return [];
  const rest = member.follows.map((origin) => takeRest(origin, habit, sources));
  const order = (id: string): number => {
    const text = member.follows.find((origin) => origin.kind === "text");
    const place = text === undefined ? -1 : sources.texts.get(text.text_id)!.findIndex((line) => line.allegation_id === id);
    return place === -1 ? dice.below(20) : place;
  };
  const takes = member.takes.map((take) => ({ take, place: order(take.allegation_id) })).sort((left, right) => left.place - right.place);
  const made = takes.flatMap(({ take }) =>
    take.origins.map((origin) => takeAllegation(member, take.allegation_id, { origin, habit, sources })),
  );
  const isTeller = member.takes.some(({ origins }) => origins.some(({ kind }) => kind === "own"));
  const isFirst = cast.members.some(({ follows }) => follows.some((origin) => isFrom(origin, member.speaker_id)));
  const own =
    isTeller || isFirst
      ? [
          ...(isFirst || dice.next() < 0.4 ? store.image(affair) : []),
          ...(isFirst ? [...store.device(affair), ...store.image(affair), ...store.device(affair)] : []),
        ]
      : [];
  for (const line of own) lines.set(line.line_id, line);
  const ownGroups = own.map((line): Group => [{ text: line.wordings[0]!, line, origin: { kind: "own" }, change: "own" }]);
  const facts = stratum === "witnesses" && isTeller ? [store.eventFacts(affair).map((text): Piece => ({ text }))] : [];
  const body = reorder(
    [...rest.flatMap(({ before }) => before), ...made, ...ownGroups, ...rest.flatMap(({ after }) => after)],
    habit,
    dice,
  );
  return [...facts, ...body];
}

/** Some lines of the first statement once more. */
export function repeatSome(first: readonly Group[], sources: Sources): Group[] {
  const { dice, lines } = sources;
  return first
    .filter(() => dice.next() < 0.45)
    .map((group) =>
      group.map((piece): Piece => {
        if (piece.line === undefined) return piece;
        const again = retell(lines.get(piece.line.line_id)!, piece.text, {
          origin: piece.origin!,
          habit: { verbatim: 0.4, light: 0.6, kept: 1, moved: 0 },
          dice,
        });
        return { ...piece, text: again.text };
      }),
    );
}

export function declarationOf(member: CastMember, members: readonly CastMember[]): string | null {
  const other =
    member.declares?.form === "joint"
      ? members.find(({ speaker_id }) => speaker_id === member.declares!.speaker_id)
      : members.find(({ declares }) => declares?.form === "joint" && declares.speaker_id === member.speaker_id);
  return other === undefined ? null : `This is a joint statement by ${[member.name, other.name].sort().join(" and ")}.`;
}

/** Marks what a member has from the speaker he names. */
export function declare(
  groups: readonly Group[],
  member: CastMember,
  { members, dice }: { members: readonly CastMember[]; dice: Dice },
): Group[] {
  const { declares } = member;
  if (declares === null) return [...groups];
  const name = members.find(({ speaker_id }) => speaker_id === declares.speaker_id)!.name;
  const cues = [`As ${name} said: `, `In the words of ${name}: `, `${name} has said it before me: `];
  return groups.map((group) =>
    group.map((piece, place): Piece => {
      if (piece.origin === undefined || !isFrom(piece.origin, declares.speaker_id)) return piece;
      return { ...piece, isDeclared: true, ...(declares.form === "cited" && place === 0 ? { before: dice.pick(cues) } : {}) };
    }),
  );
}
