/** Question 8: which allegation was answered, by whom, how and how soon, and to which no answer is found in how many later statements (guard 2). */
import { answerMessages, answeringTypes, answerWords, type ToldAnswer } from "../messages/brief-answers.ts";
import { briefMessages } from "../messages/brief.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { dayRange, onDays } from "../messages/days.ts";
import type { AnswerCoverageRow } from "../model/tables/answer-coverage.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import { toldWords } from "./told-words.ts";
import { compareFound, placeOf, type Found, type LookState, type Scene } from "./scene.ts";
import { ofItems } from "./tell-evidence.ts";
import { tellState } from "./tell-state.ts";
import type { Tell } from "./tell.ts";
import { nameOf } from "./who-did.ts";

export interface AnswersInput {
  readonly state: LookState;
  readonly coverage: readonly AnswerCoverageRow[];
  readonly responses: readonly Found<ResponseRow>[];
  /** Bodies that only a text names, of which nobody knows who here belongs to them: that they say nothing later cannot be said. */
  readonly unknownSides: ReadonlySet<string>;
}

/** Answered allegations and groups of unanswered ones told one by one. */
const ANSWERED_TOLD = 3;
const UNANSWERED_TOLD = 3;
const PLACES_CITED = 12;
const DAY_HOURS = 24;
const QUOTE_CHARACTERS = 90;

export function tellAnswers(input: AnswersInput, scene: Scene, tell: Tell): void {
  if (tellState(8, input.state, tell)) return;
  const { coverage } = input;
  if (coverage.length === 0) {
    tell(8, "none_found", "no_allegation_to_answer", answerMessages.none(scopeOf(scene.corpus)));
    return;
  }
  const having = (verdict: AnswerCoverageRow["verdict"]): AnswerCoverageRow[] => coverage.filter((row) => row.verdict === verdict);
  const [answered, unanswered, without] = [having("answered"), having("no_answer_found"), having("no_later_statement")];
  const told = answered.filter((row) => scene.letters.has(row.item_id)).slice(0, ANSWERED_TOLD);
  const letters = [...scene.letters.keys()];
  told.sort((x, y) => letters.indexOf(x.item_id) - letters.indexOf(y.item_id));
  const unknown = without.filter(({ side_id }) => input.unknownSides.has(side_id)).length;
  if (coverage.some((row) => !scene.letters.has(row.item_id)))
    tell(
      8,
      answered.length > 0 ? "cited" : "none_found",
      "answers",
      answerMessages.summary(answered.length, unanswered.length, without.length - unknown, unknown),
    );
  for (const row of told) tellAnswered(row, input, scene, tell);
  tellUnanswered(unanswered, input, scene, tell);
  for (const [sideId, items] of bySide(without.filter((row) => scene.letters.has(row.item_id)))) {
    const [allegations, side] = [ofItems(items, scene), scene.actorName(sideId)];
    const isUnknown = input.unknownSides.has(sideId);
    tell(
      8,
      isUnknown ? "not_assessed" : "none_found",
      isUnknown ? "side_not_known" : "no_later_statement",
      isUnknown ? briefMessages.notAssessed(answerMessages.nobodyKnown(allegations, side)) : answerMessages.noLater(allegations, side),
    );
  }
}

function tellAnswered({ item_id, side_id }: AnswerCoverageRow, { responses }: AnswersInput, scene: Scene, tell: Tell): void {
  const own = responses.filter(({ row }) => row.item_id === item_id && answeringTypes.has(row.type)).sort(compareFound);
  const speakers = [...new Set(own.map(({ speakerId }) => speakerId))];
  const answers = speakers.map((speakerId): ToldAnswer => {
    const said = own.filter((one) => one.speakerId === speakerId);
    const kinds = [...new Set(said.map(({ row }) => row.type))];
    const how = kinds.map((type) =>
      answerWords(
        type,
        said.filter(({ row }) => row.type === type).map(({ row }) => row.basis),
      ),
    );
    const name = nameOf(said.find(({ outlet }) => outlet === null) ?? said[0]!, scene);
    return { name, said: onDays(said.flatMap((one) => one.said ?? [])), how };
  });
  if (answers.length === 0) answers.push({ name: scene.actorName(side_id), said: "", how: [] });
  const [first] = own;
  const low = Math.floor((first?.row.lag_low_hours ?? 0) / DAY_HOURS);
  const high = Math.floor((first?.row.lag_high_hours ?? 0) / DAY_HOURS);
  const text = answerMessages.answered(
    ofItems(new Set([item_id]), scene),
    answers,
    answerMessages.lag(low, Math.max(low, high)),
    toldWords(first?.words ?? "", QUOTE_CHARACTERS),
  );
  tell(
    8,
    "cited",
    "answered",
    text,
    own.map(({ row }) => placeOf(row)).slice(0, PLACES_CITED),
    own.some(({ outlet }) => outlet === null),
  );
}

/** Allegations to which the same later statements hold no answer share a sentence. */
function tellUnanswered(rows: readonly AnswerCoverageRow[], { responses }: AnswersInput, scene: Scene, tell: Tell): void {
  const lettered = rows.filter((row) => scene.letters.has(row.item_id));
  const groups = new Map<string, AnswerCoverageRow[]>();
  for (const row of lettered) {
    const key = JSON.stringify([row.side_id, row.later_statement_count, row.first_later_at, row.last_later_at, row.language_count]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of [...groups.values()].slice(0, UNANSWERED_TOLD)) {
    const [row] = group;
    if (row === undefined) continue;
    const items = new Set(group.map(({ item_id }) => item_id));
    const instead = responses.filter((one) => items.has(one.row.item_id) && !answeringTypes.has(one.row.type)).sort(compareFound);
    const days = row.first_later_at === null ? "" : dayRange(row.first_later_at, row.last_later_at ?? row.first_later_at);
    const later = { side: scene.actorName(row.side_id), count: row.later_statement_count, days, languages: row.language_count };
    const text = answerMessages.noAnswer(ofItems(items, scene), later, insteadWords(instead, scene));
    const names = instead.some(({ outlet }) => outlet === null);
    tell(8, "none_found", "no_answer", text, instead.map(({ row: place }) => placeOf(place)).slice(0, PLACES_CITED), names);
  }
}

/** One phrase for each place and kind, with the allegations it stands beside. */
function insteadWords(found: readonly Found<ResponseRow>[], scene: Scene): string[] {
  const byPlace = new Map<string, Found<ResponseRow>[]>();
  for (const one of found) {
    const key = JSON.stringify([one.row.type, one.speakerId, one.said?.from ?? null]);
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  return [...byPlace.values()].map((alike) => {
    const items = new Set(alike.map(({ row }) => row.item_id));
    const [one] = alike as [Found<ResponseRow>, ...Found<ResponseRow>[]]; // groups are never empty
    return answerMessages.instead(one.row.type, ofItems(items, scene), nameOf(one, scene), onDays(one.said ? [one.said] : []));
  });
}

function bySide(rows: readonly AnswerCoverageRow[]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const row of rows) sides.set(row.side_id, (sides.get(row.side_id) ?? new Set()).add(row.item_id));
  return sides;
}
