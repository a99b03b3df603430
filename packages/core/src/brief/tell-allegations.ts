/** The allegations of question 2: each with a letter, by which later questions speak of it. */
import { basesByStrength } from "../model/basis.ts";
import { allegationMessages, type ToldReply } from "../messages/brief-allegations.ts";
import { answeringTypes, answerWords } from "../messages/brief-answers.ts";
import { dayRange, onDays, spanOfDays } from "../messages/days.ts";
import { levelMessages } from "../messages/brief-levels.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import { knownTime, nameVoices } from "./name-voices.ts";
import { toldWords } from "./told-words.ts";
import type { Scene } from "./scene.ts";
import type { AnswersInput } from "./tell-answers.ts";
import type { SharedLine } from "./shared-line.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { Tell } from "./tell.ts";
import { nameOf } from "./who-did.ts";
import { list } from "../messages/english.ts";

export interface SharedAllegation extends SharedLine {
  readonly accusedId: string | null;
  /** Its own shortest words that are clear by themselves. */
  readonly words: string;
  /** Words in which a use states its ground; a use that states none has no entry. */
  readonly basisOf: ReadonlyMap<ItemMemberRow, string>;
}

export interface AllegationsInput {
  readonly told: readonly SharedAllegation[];
  /** Allegations of two speakers or more that are not told. */
  readonly more: number;
  /** What the ledger holds of them; empty where it was not kept. */
  readonly ledger: readonly LedgerRow[];
  readonly answers: AnswersInput;
}

const PLACES_CITED = 8;

export function tellAllegations({ told, more, ledger, answers }: AllegationsInput, scene: Scene, tell: Tell): void {
  told.forEach((allegation, index) => {
    const voices = nameVoices(allegation, scene);
    const speakers = new Set(voices.uses.map(({ speaker_id }) => speaker_id));
    const own = ledger.filter((row) => row.item_id === allegation.item.item_id && speakers.has(row.speaker_id));
    const bases = basesByStrength.flatMap((basis) => {
      const people = own.filter((row) => row.best_basis === basis).length;
      return people === 0 ? [] : [[basis, people] as const];
    });
    const accused = allegation.accusedId === null ? "" : scene.actorName(allegation.accusedId);
    const words = toldWords(allegation.words);
    const text = allegationMessages.allegation({
      letter: scene.letters.get(allegation.item.item_id) ?? "",
      words,
      accused: isNamedIn(accused, words) ? "" : accused,
      who: voices.who,
      said: spanOfDays(voices.uses.flatMap((use) => knownTime(use) ?? [])),
      bases,
      ground: toldWords([...allegation.basisOf.values()][0] ?? ""),
      reply: replyTo(allegation, answers, scene),
    });
    const rest = index === told.length - 1 ? levelMessages.more("claims", more) : "";
    tell(2, "cited", "claims", `${text}${rest}`, voices.spans.slice(0, PLACES_CITED), voices.namesPerson);
  });
}

/** Whether words say a name, in full or by its last word; a last word before another name is somebody else's first ("Martin Luther King" is no Mr Martin). */
export function isNamedIn(name: string, words: string): boolean {
  if (name === "") return false;
  if (words.includes(name)) return true;
  const last = name.split(" ").at(-1) ?? "";
  if (last.length < 3) return false;
  const escaped = last.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])(?! \\p{Lu}\\p{Ll})`, "u").test(words);
}

function replyTo(
  { item, accusedId }: SharedAllegation,
  { state, coverage, responses, unknownSides }: AnswersInput,
  scene: Scene,
): ToldReply {
  if (state === "to_come") return { kind: "to_come" };
  if (state !== "run") return { kind: "not_run" };
  const row = coverage.find((one) => one.item_id === item.item_id);
  if (row === undefined) return { kind: accusedId === null ? "accused_unknown" : "not_looked" };
  const side = scene.actorName(row.side_id);
  if (row.verdict === "no_later_statement" && unknownSides.has(row.side_id)) return { kind: "side_unknown", side };
  if (row.verdict === "no_later_statement") return { kind: "no_later", side };
  if (row.verdict === "no_answer_found") {
    const days = row.first_later_at === null ? "" : dayRange(row.first_later_at, row.last_later_at ?? row.first_later_at);
    return { kind: "none_found", later: { side, count: row.later_statement_count, days, languages: row.language_count } };
  }
  const own = responses.filter((one) => one.row.item_id === item.item_id && answeringTypes.has(one.row.type));
  const names = [...new Set(own.map((one) => nameOf(one, scene)))];
  const types = [...new Set(own.map((one) => one.row.type))];
  const how = types.map((type) =>
    answerWords(
      type,
      own.filter((one) => one.row.type === type).map((one) => one.row.basis),
    ),
  );
  return {
    kind: "answered",
    by: names.length === 0 ? `the side of ${side}` : list(names),
    days: onDays(own.flatMap((one) => one.said ?? [])),
    how,
  };
}
