/** The things of an announcement as the words name them: a name, a symbol, a programme, evidence, another paper. Cost: linear in the words given. */
import type { Extent } from "../model/extent.ts";
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import type { WordRange } from "./clause.ts";
import type { MoveSentence } from "./find-moves.ts";

export type Subject = AnnouncementRow["subject"];
type Sets = MoveSentence["lexicon"]["sets"];
type Named = Pick<MoveSentence, "tokens" | "lexicon">;

/** What a party or movement has of its own. */
export const OF_MOVEMENTS: readonly Subject[] = ["name", "symbol", "programme"];
/** Sentences before one in which the thing stands that "it" means. */
const FARTHEST_SENTENCES = 2;

/** The thing that "it" or "they" means at word `at`: the last one named before, in the sentence or in the two before it; undefined when there is none. */
export function thingMeant(
  { text, start, tokens, lexicon }: MoveSentence,
  at: number,
  around: () => readonly Extent[],
): Subject | undefined {
  const here = lastThing({ tokens, lexicon }, at);
  if (here !== undefined) return here;
  const all = around();
  const own = all.findIndex(({ end }) => end > start);
  for (let back = 1; back <= FARTHEST_SENTENCES; back++) {
    const place = all[own - back];
    if (place === undefined) return undefined;
    const near = claimTokens(text, place.start, place.end);
    const subject = lastThing({ tokens: near, lexicon }, near.words.length);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The thing that the sentence behind names first: "Here it is. The picture shows an e-mail." */
export function thingBehind({ text, end, lexicon }: MoveSentence, around: () => readonly Extent[]): Subject | undefined {
  const next = around().find(({ start }) => start >= end);
  if (next === undefined) return undefined;
  const tokens = claimTokens(text, next.start, next.end);
  return subjectThings({ tokens, lexicon }, { from: 0, to: tokens.words.length })[0];
}

function lastThing({ tokens, lexicon }: Named, to: number): Subject | undefined {
  for (let k = to - 1; k >= 0; k--) {
    const [subject] = subjectThings({ tokens, lexicon }, { from: k, to: k + 1 });
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** What the word at `k` names; "mail" only behind "e", "letter" only as somebody's. */
function subjectAt({ tokens: { words }, lexicon: { subjectOf, sets } }: Named, k: number): Subject | undefined {
  const word = words[k]!;
  if ((word === "mail" || word === "mails") && words[k - 1] !== "e") return undefined;
  if (word === "letter") return /['’]s?$/u.test(words[k - 1] ?? "") ? "evidence" : undefined;
  if (sets.noThings.has(words[k - 1] ?? "")) return undefined;
  return subjectOf.get(word);
}

/** The thing named in the object right behind a verb, with what is joined to it. */
export function objectThings({ tokens, lexicon }: Named, { from, to }: WordRange): Subject[] {
  const { words, before } = tokens;
  const { sets, subjectOf } = lexicon;
  const found = new Set<Subject>();
  for (let k = from; k < to; k++) {
    if (sets.noThings.has(words[k]!) && found.size === 0) return [];
    const subject = isPersonal(words, k, sets) ? undefined : subjectAt({ tokens, lexicon }, k);
    if (subject !== undefined) found.add(subject);
    else if (found.size > 0 && words[k] !== "and" && !sets.articles.has(words[k]!) && !before[k]!.includes(",")) break;
    if (found.size === 0 && (sets.objectEnds.has(words[k]!) || before[k]!.includes(";"))) return [];
  }
  if (found.has("programme") && words.slice(from, to).some((word) => word === "act" || word === "bill")) return ["other"];
  // "a report of his tax returns": what it shows is what is given.
  if (
    found.has("other") &&
    words.slice(from, to + 4).some((word, k, near) => subjectOf.get(word) === "evidence" && near.slice(0, k).includes("of"))
  )
    return ["evidence"];
  const all = [...found];
  // "a bill and a report on the budget": the first is what is given.
  return all.length > 1 && all.some((subject) => !OF_MOVEMENTS.includes(subject)) ? all.slice(0, 1) : all;
}

/** Things named with an article: "the name, the symbol, the programme". */
export function subjectThings({ tokens, lexicon }: Named, { from, to }: WordRange): Subject[] {
  const { words } = tokens;
  const { sets } = lexicon;
  const found = new Set<Subject>();
  for (let k = from; k < to; k++) {
    const subject = subjectAt({ tokens, lexicon }, k);
    if (
      subject === undefined ||
      isPersonal(words, k, sets) ||
      !(hasArticle(words, k, sets) || words[k + 1] === "that" || words[k + 1] === "which")
    )
      continue;
    const isOthers =
      words[k + 1] === "of" && words[k + 2] !== "what" && !words.slice(k + 2, k + 6).some((next) => sets.movements.has(next));
    if (isOthers && (subject === "name" || subject === "symbol")) continue;
    found.add(subject);
  }
  const all = [...found];
  const ofMovements = all.filter((subject) => OF_MOVEMENTS.includes(subject));
  return ofMovements.length > 0 ? ofMovements : all.slice(0, 1);
}

const isPersonal = (words: readonly string[], k: number, sets: Sets): boolean =>
  (words[k] === "name" && sets.personal.has(words[k - 1] ?? "")) || words[k - 1] === "to" || sets.noThings.has(words[k + 1] ?? "");

/** Whether an article stands up to three words farther back: "our own ten-point plan". */
function hasArticle(words: readonly string[], k: number, sets: Sets): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[k - back];
    if (word === undefined || sets.objectEnds.has(word) || sets.auxiliaries.has(word)) return false;
    if (sets.articles.has(word)) return true;
  }
  return false;
}
