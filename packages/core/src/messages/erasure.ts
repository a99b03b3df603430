/** What commands say about withdrawing, forgetting and verifying. */
import { count, list } from "./english.ts";

interface Plan {
  readonly sourceIds: readonly string[];
  readonly blankedIds: readonly string[];
  readonly names: readonly string[];
  readonly rowCounts: readonly { readonly table: string; readonly count: number }[];
}

interface Verified {
  readonly content_id: string;
  readonly data: "untouched" | "altered";
  readonly page: "untouched" | "altered" | "unknown";
  readonly version: string;
  readonly project?: {
    readonly state: "current" | "superseded" | "not_of_this_project";
    readonly because: readonly ("later_run" | "other_report" | "withdrawn")[];
    readonly tombstones: readonly { readonly tombstone_id: string; readonly withdrawn_at: string; readonly reason: string }[];
  };
}

const because = {
  later_run: "the project was run again with other texts, options or another version",
  other_report: "the project has other decisions now, or the report was made with other settings",
  withdrawn: "words that it shows were withdrawn from the project",
} as const;

const states = {
  current: "It is current: the project would write the same now.",
  superseded: "It is superseded",
  not_of_this_project: "It is not of this project.",
} as const;

export const erasureMessages = {
  plan: ({ sourceIds, blankedIds, names, rowCounts }: Plan, sheets: readonly string[]): string =>
    [
      `${count(sourceIds.length, "source")} will be withdrawn${sourceIds.length > 0 ? `: ${sourceIds.join(", ")}` : ""}.`,
      ...(names.length > 0 ? [`Names that will be blanked: ${names.join(", ")}.`] : []),
      ...(blankedIds.length > 0 ? [`Words ascribed to that person will be blanked in: ${blankedIds.join(", ")}.`] : []),
      ...(rowCounts.length > 0
        ? [`Rows that stand in these sources: ${rowCounts.map((row) => `${row.table} ${row.count}`).join(", ")}.`]
        : []),
      ...(sheets.length > 0 ? [`Sheets for labelling that quote it will be deleted: ${sheets.join(", ")}.`] : []),
      "Everything that was found with their help is counted anew. This cannot be undone.\n",
    ].join("\n"),
  question: "Go on? [y/N] ",
  nothing: "Nothing was changed.\n",
  done: (tombstones: readonly string[]): string =>
    `Done; what was found is counted anew, and the report is written anew. ${tombstones.length === 1 ? "Tombstone" : "Tombstones"}: ${tombstones.join(", ")}.\n`,
  left: (files: readonly string[]): string =>
    `These files in the folder were not made by a run and hold words of it; look at them and remove them yourself: ${list(files)}. Copies elsewhere cannot be reached.\n`,
  verified: ({ content_id, data, page, version, project }: Verified): string =>
    [
      data === "untouched"
        ? `The data of the report are untouched (content id ${content_id}, version ${version}).`
        : `The data of the report were altered: they are not what the content id ${content_id} names.`,
      page === "altered"
        ? "The page around them was altered."
        : page === "unknown"
          ? "The page around them cannot be checked: it was written by another version."
          : "The page around them is untouched.",
      ...(project === undefined
        ? []
        : [`${states[project.state]}${project.because.length > 0 ? `: ${project.because.map((why) => because[why]).join("; ")}.` : ""}`]),
      ...(project?.tombstones ?? []).map(
        ({ tombstone_id, withdrawn_at, reason }) =>
          `  ${tombstone_id}, withdrawn ${withdrawn_at.slice(0, 10)}${reason === "" ? "" : `: ${reason}`}`,
      ),
    ].join("\n") + "\n",
} as const;
