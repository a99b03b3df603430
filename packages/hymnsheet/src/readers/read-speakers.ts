/**
 * `speakers.csv`: who somebody is and to what they belonged, when. One row per person and time; a person may have several.
 * Columns: name, speaker_id, party, role, valid_from, valid_to, aliases (separated by semicolons).
 */
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import type { InputFile } from "./input-files.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { findingOfRow, tableRows } from "./table-reader.ts";

export const SPEAKERS_FILE = "speakers.csv";

export interface SpeakersList {
  readonly file: InputFile;
  readonly speakers: readonly SpeakerInput[];
  readonly problems: readonly ProblemFinding[];
}

/** The list, or `undefined` when the table holds texts or no names and is therefore none. */
export async function readSpeakersList(file: InputFile): Promise<SpeakersList | undefined> {
  const problems: ProblemFinding[] = [];
  const speakers: SpeakerInput[] = [];
  const idOfName = new Map<string, string>();
  let heading: readonly string[] | undefined;
  for await (const row of tableRows(file, problems)) {
    if (heading === undefined) {
      heading = row.cells.map((cell) => cell.trim());
      if (heading.includes("text") || !(heading.includes("name") || heading.includes("speaker_id"))) return undefined;
      continue;
    }
    const finding = findingOfRow(row, heading);
    if (finding.kind === "problem") problems.push(finding);
    else {
      const speaker = speakerOf(finding.fields, row.line, problems);
      if (speaker === undefined) continue;
      const known = idOfName.get(speaker.name);
      if (known !== undefined && known !== speaker.speaker_id) problems.push(problemFinding("id_speaker_repeated", row.line, speaker.name));
      idOfName.set(speaker.name, known ?? speaker.speaker_id);
      speakers.push(speaker);
    }
  }
  return heading === undefined ? undefined : { file, speakers, problems };
}

function speakerOf(cells: Readonly<Record<string, unknown>>, line: number, problems: ProblemFinding[]): SpeakerInput | undefined {
  const cell = (column: string): string | undefined => {
    const value = String(cells[column] ?? "")
      .replace(/\s+/g, " ")
      .trim();
    return value === "" ? undefined : value;
  };
  const dateCell = (column: string): string | undefined => {
    const date = cell(column);
    if (date === undefined || parseIsoDate(date) !== null) return date;
    problems.push(problemFinding("date_unreadable", line, date));
    return undefined;
  };
  const name = cell("name") ?? cell("speaker_id");
  const speakerId = cell("speaker_id") ?? cell("name");
  if (name === undefined || speakerId === undefined) {
    problems.push(problemFinding("speaker_unusable", line));
    return undefined;
  }
  const optional = { party: cell("party"), role: cell("role"), valid_from: dateCell("valid_from"), valid_to: dateCell("valid_to") };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  const aliases = (cell("aliases") ?? "")
    .split(";")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  return { speaker_id: speakerId, name, ...known, aliases };
}
