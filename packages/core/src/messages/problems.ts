/**
 * Every kind of problem with an input, and its message: what happened, and what to do. Written for a reporter on deadline.
 * A problem never stops a run; it becomes a row of the table `problem`.
 */

const list = (words: readonly string[]): string => words.join(", ");
const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const problemMessages = {
  file_unreadable: (reason: string) => `The file could not be opened (${reason}). Check that it exists and that you may read it.`,
  extension_unknown: (extension: string, known: readonly string[]) =>
    `${extension === "" ? "A file without an ending" : `Files ending in .${extension}`} cannot be read. Save it as one of: ${list(known)}.`,
  folder_empty: (known: readonly string[]) => `Nothing to read was found here. Files that can be read end in: ${list(known)}.`,
  archive_broken: () =>
    "The compressed file ends too early or is damaged. What could be unpacked was read; fetch the file again for the rest.",
  file_binary: () => "The file holds no text. If it is a document or a picture, save its text as .txt.",
  source_too_large: (limitMb: number) => `The text is larger than ${limitMb} MB and was left out. Split it into several files.`,
  encoding_guessed: (encoding: string) =>
    `The file is not UTF-8. It was read as ${encoding}: check some accented letters, or save it as UTF-8.`,
  encoding_broken: () => "Some bytes are no characters in the file's encoding and were replaced. Save the file as UTF-8.",
  text_cleaned: (nulCount: number, surrogateCount: number, markCount: number) =>
    `Characters that no text should hold were replaced: ${plural(nulCount, "NUL")}, ${plural(surrogateCount, "half character")}, ${plural(markCount, "byte order mark")}. Nothing needs to be done.`,
  json_broken: (reason: string) => `This is no valid JSON (${reason}). Each line must hold one object, such as {"text": "..."}.`,
  record_unusable: () => 'A record must be an object with named fields, such as {"text": "..."}. This one was left out.',
  records_missing: () => "No list of records was found in the file. Give a list of objects, or one object with a text.",
  row_broken: (found: number, expected: number) =>
    `The row has ${plural(found, "column")} and the heading has ${expected}; it was left out. Put quotation marks round texts that hold the separator.`,
  table_broken: (reason: string) => `The table cannot be read from here on (${reason}). Look for a quotation mark that is never closed.`,
  column_missing: (column: string, found: readonly string[]) =>
    `There is no column “${column}”; the columns are: ${list(found)}. Name the right one with --map ${column}=COLUMN.`,
  mapping_unmatched: (field: string, column: string, found: readonly string[]) =>
    `--map ${field}=${column}: nothing that was read has a field “${column}”, so no source got its ${field} from there. The first record has: ${list(found)}.`,
  text_missing: () => "The record has no text. Give it a field text, or name the right field with --map text=FIELD.",
  text_empty: () => "The text is empty and was left out.",
  field_unusable: (field: string) => `The field ${field} must be a text; what was given was left out.`,
  date_unreadable: (date: string) =>
    `“${date}” is not a date that can be read; the source counts as undated. Write it as 2017-11-02 or 2017-11-02T14:30Z.`,
  date_in_future: (date: string) => `The date ${date} lies in the future. It was kept; check it.`,
  kind_unknown: (kind: string, known: readonly string[]) =>
    `“${kind}” is not a kind of source; it was left out. Kinds are: ${list(known)}.`,
  language_unknown: (language: string) =>
    `“${language}” is no language tag; the language is guessed instead. Write it like en, ur or zh-Hant.`,
  place_outside: (field: string, id: string) =>
    `The entry ${id} of ${field} is empty, outside the text, without a name or there twice, and was left out. Count in UTF-16 units from 0.`,
  turns_unusable: () => "The turns are not a list of {speaker, text}, or do not stand in the text in this order; they were left out.",
  front_matter_broken: (reason: string) =>
    `The lines between --- at the top are no valid YAML (${reason}); the file was read as text without them.`,
  article_not_found: () => "No article was found in the page; all its text was read instead. Check for menus and notices in it.",
  id_repeated: (id: string, renamed: string) =>
    `Two different texts have the id ${id}; this one is now ${renamed}. Give each an id of its own.`,
  id_reserved: (id: string, renamed: string) => `Ids that end in #title belong to headlines; the source ${id} is now ${renamed}.`,
  record_repeated: (id: string) => `The source ${id} is there twice with the same text; it counts once.`,
  fields_differ: (id: string, fields: readonly string[]) =>
    `The source ${id} is there twice with the same text and different ${list(fields)}; the first counts. Remove the other one.`,
  name_unmatched: (pattern: string) => `The file name does not follow the pattern ${pattern}; nothing was read from it.`,
  sidecar_unmatched: (file: string) => `The list names the file ${file}, which is not among the inputs. Check the spelling.`,
  sidecar_repeated: (file: string) => `The list names the file ${file} twice; the first row counts.`,
  speaker_unusable: () => "A speaker needs a name or a speaker_id; the row was left out.",
  id_speaker_repeated: (name: string) =>
    `The list gives “${name}” two ids; a text that gives only the name means the first. Give the texts a speaker_id.`,
  affiliations_overlap: (name: string, first: string, second: string, day: string) =>
    `The list has “${name}” with ${first} and with ${second} on ${day}; the line that begins later counts from then on. Give the earlier one a valid_to, or each line a role if both are right.`,
  check_unusable: () =>
    "No claim that was checked is in this entry, so it was left out. Give it claimReviewed, as ClaimReview has it, or a column text.",
  check_repeated: (id: string) => `Two checks have the id ${id}; the first counts. Give each check an id of its own.`,
  check_date_unreadable: (date: string) =>
    `“${date}” is not a date that can be read; the check counts as undated. Write it as 2031-11-02 or 2031-11-02T14:30Z.`,
  checks_missing: () => "No published check was found in the file. Give ClaimReview as JSON, or a table with a column text.",
  dates_missing: (undated: number, all: number) =>
    `${undated.toLocaleString("en")} of ${plural(all, "source")} have no date. They are compared, but nobody can say who came first. Add a date, or run analyze --fill.`,
  speaker_names_differ: (id: string, names: readonly string[]) =>
    `The speaker_id ${id} stands beside several names (${list(names)}); they count as one person. Give each person an id of their own if they are not.`,
  speaker_names_similar: (names: readonly string[]) =>
    `These names may be one person: ${list(names)}. They count apart until you give them one speaker_id, list one as an alias in speakers.csv, or join them with hymnsheet review.`,
  peer_line_unusable: (program: string) =>
    `This does not hold places as ${program} writes them, so it was left out. Check that the file is the one that ${program} wrote.`,
  peer_packed: (command: string) => `The file is packed in a way that cannot be read here. Unpack it with ${command} and name the result.`,
  peer_source_unknown: (reference: string) =>
    `No source of the project, or more than one, is called “${reference}”; the place was left out. Give the other program the ids or file names of the project.`,
  peer_place_outside: (reference: string, start: number, end: number) =>
    `${start} to ${end} is no place in the text of “${reference}”; it was left out. The other program may have read another version of the text.`,
  peer_text_differs: (reference: string) =>
    `At this place “${reference}” has other words than the file gives; the place counts all the same. The other program may have read another version of the text.`,
  source_withdrawn: (id: string, day: string) =>
    `The source ${id} was withdrawn from the project on ${day}; it is left out whenever it is read again.`,
  person_forgotten: (day: string) =>
    `On ${day} somebody was taken out of the project: statements of that person are left out, the name and words ascribed to it are blanked.`,
  label_unknown: (label: string) => `“${label}” is no label; the cell counts as empty. Labels are yes, no and unsure.`,
  label_row_unknown: (id: string) =>
    `The sample holds no such finding (${id === "" ? "no id" : id}); the row was left out. Keep the columns finding, owner_table and owner_id as they were written.`,
  label_row_repeated: (id: string) => `The finding ${id} stands here a second time; the first row counts.`,
  label_sample_other: (sample: string, expected: string) =>
    `The row is of ${sample === "" ? "no sample" : `the sample ${sample}`}, the others of ${expected}; it was left out. Evaluate each sample by itself.`,
} as const satisfies Readonly<Record<string, (...details: never[]) => string>>;

/** What can be wrong with an input. */
export type ProblemCode = keyof typeof problemMessages;
/** What the message of a code needs to know. */
export type ProblemDetails<Code extends ProblemCode> = Parameters<(typeof problemMessages)[Code]>;

/** The message of a problem. */
export function problemMessage<Code extends ProblemCode>(code: Code, ...details: ProblemDetails<Code>): string {
  // Each message takes exactly the details its own type states; the union of all cannot say so.
  return (problemMessages[code] as (...details: ProblemDetails<Code>) => string)(...details);
}
