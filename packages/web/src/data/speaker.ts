/** Somebody who speaks in this corpus, as the views name and mark him or her. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Two or three letters, different for every speaker on the page. */
  readonly initials: string;
  /** Which of the twelve marks stands for the speaker; -1 when there are more than twelve and position alone has to do. */
  readonly mark: number;
  readonly isUnknown: boolean;
  /** When the speaker first says a line of the page; null when no use has a date. */
  readonly firstAt: number | null;
}

const firstLetter = (word: string): string => [...word][0]?.toLocaleUpperCase("en") ?? "";

/** Initials of a name, lengthened until they differ from those already taken. */
export function initialsOf(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(/[\s\-.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\p{Ll}/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? (words[words.length - 1] ?? "") : "";
  const candidates = [firstLetter(first) + firstLetter(last) || "?"];
  const tail = [...(last === "" ? first : last)].slice(1);
  for (let length = 1; length <= 2; length++)
    candidates.push(firstLetter(first) + (last === "" ? "" : firstLetter(last)) + tail.slice(0, length).join(""));
  for (let number = 2; number < 1000; number++) candidates.push(`${candidates[0] ?? ""}${number}`);
  return candidates.find((candidate) => candidate !== "" && !taken.has(candidate)) ?? name;
}
