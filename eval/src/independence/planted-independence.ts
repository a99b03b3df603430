/**
 * Corpora of which it is known who had what from whom. A seed invents an affair and a cast, gives every speaker an origin for every
 * allegation he makes (own knowledge, an unseen common text, another speaker), and writes the statements out. Nothing here knows how
 * dependence is told from a text; the model is how such statements come about: lines are taken, reworded, moved, left out and
 * padded, those who know for themselves tell it in their own way, and the facts belong to all.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { dateOf, inventAffair, NameGiver } from "./affair.ts";
import { castCorpus, castNulls, type Cast, type CastMember } from "./cast.ts";
import { LineStore, type Line } from "./line-store.ts";
import { Padding } from "./padding.ts";
import { schedule, type Appearance } from "./schedule.ts";
import {
  countOrigins,
  relatePairs,
  rootsOf,
  strongestPairs,
  STRATA,
  type CommonTextTruth,
  type CorpusTruth,
  type Mention,
  type Origin,
  type Stratum,
} from "./truth.ts";
import {
  drawHabit,
  reorder,
  retell,
  StatementWriter,
  type Group,
  type Habit,
  type Piece,
  type WrittenStatement,
} from "./write-statement.ts";

export interface IndependenceDocument {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly speaker_id: string;
  readonly date: string;
  readonly kind: string;
  readonly party: string;
  readonly event: string;
  readonly language: "en";
  readonly outlet: string;
}

export interface IndependenceCorpus {
  readonly documents: readonly IndependenceDocument[];
  readonly truth: CorpusTruth;
}

const NULL_AFFAIRS = 4;

/** Lines of the unseen texts and what was said so far. */
interface Sources {
  readonly texts: ReadonlyMap<string, readonly Line[]>;
  readonly store: LineStore;
  readonly lines: Map<string, Line>;
  readonly written: Map<string, WrittenStatement>;
  readonly dice: Dice;
}

const isFrom = (origin: Origin, speaker: string): boolean => origin.kind === "speaker" && origin.speaker_id === speaker;

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
function groupsOf(member: CastMember, stratum: Stratum, { sources, habit, cast }: { sources: Sources; habit: Habit; cast: Cast }): Group[] {
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
function repeatSome(first: readonly Group[], sources: Sources): Group[] {
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

function declarationOf(member: CastMember, members: readonly CastMember[]): string | null {
  const other =
    member.declares?.form === "joint"
      ? members.find(({ speaker_id }) => speaker_id === member.declares!.speaker_id)
      : members.find(({ declares }) => declares?.form === "joint" && declares.speaker_id === member.speaker_id);
  return other === undefined ? null : `This is a joint statement by ${[member.name, other.name].sort().join(" and ")}.`;
}

/** Marks what a member has from the speaker he names. */
function declare(groups: readonly Group[], member: CastMember, { members, dice }: { members: readonly CastMember[]; dice: Dice }): Group[] {
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

function tellTruth(written: {
  stratum: Stratum;
  seed: number;
  cast: Cast;
  sources: Sources;
  appearances: readonly Appearance[];
}): CorpusTruth {
  const { stratum, seed, cast, sources, appearances } = written;
  const { mentions } = sources.store;
  const declared = new Set(
    cast.members.flatMap(({ speaker_id, declares }) => (declares === null ? [] : [[speaker_id, declares.speaker_id].sort().join("|")])),
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

function cast(stratum: Stratum, names: NameGiver, { affairDice, castDice }: { affairDice: Dice; castDice: Dice }): Cast {
  if (stratum !== "nulls") return castCorpus(stratum, { dice: castDice, names, affair: inventAffair(affairDice, names) });
  return castNulls({ dice: castDice, names, affairs: Array.from({ length: NULL_AFFAIRS }, () => inventAffair(affairDice, names)) });
}

/**
 * Makes a corpus.
 *
 * @param seed  whole number; the same one gives the same affair and people in all strata, and in one stratum the same bytes.
 * @returns     statements in a drawn order, and what is true of them.
 */
export function makeIndependenceCorpus(stratum: Stratum, seed: number): IndependenceCorpus {
  // Twins differ in where the words come from and in nothing else that is drawn before the words.
  const drawnAs = stratum === "twin_without" ? "twin_with" : stratum;
  const salt = (part: number): number => Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(part, 40_503);
  const affairDice = createDice(salt(1));
  const dice = createDice(salt(100 + STRATA.indexOf(drawnAs)));
  const names = new NameGiver(affairDice);
  const played = cast(stratum, names, { affairDice, castDice: dice });
  const store = new LineStore(played.allegations, dice);
  const texts = new Map(played.texts.map((text) => [text.text_id, store.commonText(text)]));
  const lines = new Map([...texts.values()].flat().map((line) => [line.line_id, line]));
  const sources: Sources = { texts, store, lines, written: new Map(), dice };
  const appearances = schedule(
    played.members,
    Array.from({ length: 4 }, () => names.place()),
    dice,
  );
  const writer = new StatementWriter(dice, new Padding(dice), store);
  const firsts = new Map<string, readonly Group[]>();
  const documents = appearances.map((appearance): IndependenceDocument => {
    const { member, nth } = appearance;
    const known = firsts.get(member.speaker_id);
    const groups =
      known === undefined ? groupsOf(member, stratum, { sources, habit: drawHabit(dice), cast: played }) : repeatSome(known, sources);
    firsts.set(member.speaker_id, known ?? groups);
    const written = writer.write({
      appearance,
      groups: declare(groups, member, { members: played.members, dice }),
      declaration: nth === 1 ? declarationOf(member, played.members) : null,
      allegations: played.allegations.filter(({ affair }) => member.affair === null || affair === member.affair),
      isFormulaic: stratum === "miscalibrated",
      wordCount: stratum === "thin" ? 250 + dice.below(80) : 250 + dice.below(400),
    });
    if (nth === 1) sources.written.set(member.speaker_id, written);
    const { name, speaker_id, party } = member;
    const { givenDate: date, kind, event, outlet } = appearance;
    return { id: written.source_id, text: written.text, speaker: name, speaker_id, date, kind, party, event, language: "en", outlet };
  });
  return { documents: dice.shuffled(documents), truth: tellTruth({ stratum, seed, cast: played, sources, appearances }) };
}
