import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundAnnouncement } from "./found-move.ts";

/** What a sentence announces: a name, a symbol, a programme, each once. */
export function findAnnouncements({ tokens, lexicon, utterance, start, end }: MoveSentence): FoundAnnouncement[] {
  const { words } = tokens;
  const { phrases } = lexicon;
  const made = (subject: AnnouncementRow["subject"], status: AnnouncementRow["status"]): FoundAnnouncement => ({
    kind: "announcement",
    utterance,
    rule: `${subject}_${status}`,
    start,
    end,
    subject,
    status,
  });
  const given = lexicon.gives.filter(([, list]) => list.first(words, 0, words.length)).map(([subject]) => made(subject, "delivered"));
  if (given.length > 0) return given;
  const isBack = phrases.takesBack.first(words, 0, words.length) !== undefined;
  if (!isBack && !phrases.willGive.first(words, 0, words.length)) return [];
  return thingsOf({ tokens, lexicon }).map((subject) => made(subject, isBack ? "withdrawn" : "open"));
}

function thingsOf({
  tokens: { words },
  lexicon: { sets, subjectOf },
}: Pick<MoveSentence, "tokens" | "lexicon">): AnnouncementRow["subject"][] {
  const found = new Set<AnnouncementRow["subject"]>();
  words.forEach((word, k) => {
    const subject = subjectOf.get(word);
    if (subject === undefined || !sets.articles.has(words[k - 1] ?? "")) return;
    const isOthers =
      words[k + 1] === "of" && words[k + 2] !== "what" && !words.slice(k + 2, k + 5).some((next) => sets.movements.has(next));
    if (!(isOthers && subject !== "programme")) found.add(subject);
  });
  return [...found];
}
