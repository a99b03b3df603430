/**
 * Corpora of which it is known who had what from whom. A seed invents an affair and a cast, gives every speaker an origin for every
 * allegation he makes (own knowledge, an unseen common text, another speaker), and writes the statements out. Nothing here knows how
 * dependence is told from a text; the model is how such statements come about: lines are taken, reworded, moved, left out and
 * padded, those who know for themselves tell it in their own way, and the facts belong to all.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import { inventAffair, NameGiver } from "./affair.ts";
import { castCorpus, castNulls } from "./cast.ts";
import type { Cast } from "./casting.ts";
import { LineStore } from "./line-store.ts";
import { Padding } from "./padding.ts";
import { schedule } from "./schedule.ts";
import { declarationOf, declare, groupsOf, repeatSome, type Sources } from "./take-lines.ts";
import { tellTruth } from "./tell-truth.ts";
import { STRATA, type CorpusTruth, type Stratum } from "./truth.ts";
import { drawHabit, StatementWriter, type Group } from "./write-statement.ts";

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
