/**
 * Guesses of what a text does not say of itself in fields: from its first lines and its name. Only for `--fill`, where a person checks them.
 */
import { english } from "@hymnsheet/core/languages/en/english";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { normaliseWord } from "@hymnsheet/core/text/normalise-word";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import type { FieldValues } from "./source-fields.ts";
import { readWrittenDate } from "./written-date.ts";

const HEAD = 600;
const TITLES: ReadonlySet<string> = new Set(english.titles);
const NAME = "((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*[^\\S\\n]+){1,4}\\p{Lu}[\\p{L}\\p{M}’'-]+)";
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    `^\\s*(?:#+\\s*)?(?:statement|remarks|speech|address|press conference|comments)\\s+(?:of|by|from)\\s+${NAME}\\s*(?:$|[,:(])`,
    "imu",
  ),
  new RegExp(`^\\s*${NAME}\\s*:\\s`, "u"),
  new RegExp(`^\\s*by\\s+${NAME}\\s*$`, "imu"),
];
const ISO_IN_NAME = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{8})(?!\d)/;

/** What is known of a text, and what stands in it. */
export interface GuessInput {
  /** File name without folder and ending. */
  readonly name: string;
  readonly text: string;
  readonly known: FieldValues;
  readonly speakers: readonly SpeakerInput[];
}

/** Guesses for speaker, date and title where they are not known; a field that cannot be guessed is missing. */
export function guessFields(input: GuessInput): FieldValues {
  const { known, name, text } = input;
  const head = text.slice(0, HEAD);
  const guesses: FieldValues = {};
  // A text with an author or an outlet is somebody's report, and the people in it are not its speaker.
  if (known.speaker === undefined && known.speaker_id === undefined && known.author === undefined && known.outlet === undefined) {
    const speaker = listedIn(name.replace(/[_-]+/g, " "), input.speakers) ?? openingName(head) ?? listedIn(head, input.speakers);
    if (speaker !== undefined) guesses.speaker = speaker;
  }
  if (known.date === undefined) {
    const inName = ISO_IN_NAME.exec(name)?.[1];
    const date = inName !== undefined && parseIsoDate(inName) !== null ? inName : readWrittenDate(head);
    if (date !== null) guesses.date = date;
  }
  if (known.title === undefined) {
    const title = /^(?:#+\s*)?(\S[^\n]{2,118}[^\s.,:;])\s*\n\s*\n/.exec(text)?.[1]?.trim();
    if (title !== undefined) guesses.title = title;
  }
  return guesses;
}

function openingName(head: string): string | undefined {
  for (const opening of OPENINGS) {
    const name = opening.exec(head)?.[1]?.replace(/\s+/g, " ");
    if (name !== undefined && nameWithoutTitles(name).includes(" ")) return nameWithoutTitles(name);
  }
  return undefined;
}

function nameWithoutTitles(name: string): string {
  const words = name.split(" ");
  while (words.length > 0 && TITLES.has(normaliseWord(words[0]!.replace(/\.$/, "")))) words.shift();
  return words.join(" ");
}

/** The only person of the list who is named in a text; `undefined` when there is none or more than one. */
function listedIn(text: string, speakers: readonly SpeakerInput[]): string | undefined {
  const words = ` ${wordsOf(text)} `;
  const named = new Map<string, string>();
  for (const speaker of speakers)
    if ([speaker.name, ...speaker.aliases].some((name) => wordsOf(name) !== "" && words.includes(` ${wordsOf(name)} `)))
      named.set(speaker.speaker_id, speaker.name);
  return named.size === 1 ? [...named.values()][0] : undefined;
}

const wordsOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(" ")
    .trim();
