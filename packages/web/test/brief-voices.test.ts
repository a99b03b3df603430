/** The first question of the brief on the invented exodus with its voices told apart. */
import { describe, expect, test } from "vitest";
import { writeBrief } from "@hymnsheet/core/brief/write-brief";
import type { Level } from "@hymnsheet/core/model/levels";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { readBriefInput } from "../../hymnsheet/src/pipeline/brief-input.ts";
import { MemoryProjectReader, type MemoryProject } from "./memory-project-reader.ts";
import { voicesProject } from "./sample-voices.ts";

async function firstAnswer(project: MemoryProject, reviews: readonly ReviewRow[] = []): Promise<BriefLineRow[]> {
  const levels = new Set<Level>(["words", "voices"]);
  const brief = writeBrief(await readBriefInput(new MemoryProjectReader(project), reviews, levels));
  return brief.lines.filter((line) => line.question === 1);
}

/** The project without what its list of speakers says of affiliations, and without what people say of themselves when asked. */
async function unlisted(withoutOwn: boolean): Promise<MemoryProject> {
  const project = await voicesProject();
  const affiliation = (project.tables["affiliation"] as AffiliationRow[]).filter(
    (row) => row.origin === "text" && !(withoutOwn && /^t\d/.test(row.source_id ?? "")),
  );
  return { ...project, tables: { ...project.tables, affiliation } };
}

const confirmation = (id: string): ReviewRow => ({
  review_id: "review_1",
  target_table: "affiliation",
  target_key: id,
  verb: "confirm",
  value: "",
  reason: "",
  analyst: "Ada",
  reviewed_at: 1,
  is_applied: true,
});

describe("who left whom", () => {
  test("the five are told in order of day, each with own account, sources and places", async () => {
    const project = await voicesProject();
    const lines = (project.tables["brief_line"] as BriefLineRow[]).filter((line) => line.question === 1);
    expect(lines.map((line) => line.text)).toEqual([
      "Five people left the Lantern League: Bastian Orvell on 3 March, Nerys Caldane on 4 March, Tobin Rusk on 11 March, Sameen Warrick on 14 March and Piers Hollomby on 17 March 2031; all five are listed as independent from then on (list of speakers, their own accounts and five other sources).",
      "Not assessed: how soon after standing with them, because the judgements were not run.",
    ]);
    const parts = project.tables["part"] as PartRow[];
    for (const line of lines.filter((found) => found.template === "company"))
      expect(parts.some((part) => part.owner_table === "brief_line" && part.owner_id === String(line.line_no))).toBe(true);
  });

  test("without a list, whoever says it in a text given to him is named; found in reports alone, it is the outlets that say so", async () => {
    expect((await firstAnswer(await unlisted(false)))[0]?.text).toBe(
      "Five people left the Lantern League: Bastian Orvell on 3 March, Nerys Caldane on 4 March, Tobin Rusk on 11 March, Sameen Warrick on 13 March and Piers Hollomby on 17 March 2031 (their own accounts and five other sources).",
    );
    const told = await firstAnswer(await unlisted(true));
    expect(told.map((line) => line.template)).toEqual(["moves", ...Array.from({ length: 5 }, () => "attributed_move"), "standing_before"]);
    expect(told.every((line) => !line.names_person)).toBe(true);
    expect(told.find((line) => line.text.includes("Tobin Rusk"))?.text).toBe(
      "According to Northwater Wire and The Meridian Review, Tobin Rusk left the Lantern League on 11 March 2031 (found by the machine, confirmed by nobody).",
    );
  });

  test("a person's confirmation names, a rejection takes the place away", async () => {
    const project = await unlisted(true);
    const rows = (project.tables["affiliation"] as AffiliationRow[]).filter((row) => row.actor_id === "hollomby");
    const [row] = rows;
    expect(rows).toHaveLength(1);
    const confirmed = await firstAnswer(project, [confirmation(row?.affiliation_id ?? "")]);
    expect(confirmed.filter((line) => line.template === "move").map((line) => line.text)).toEqual([
      "Piers Hollomby left the Lantern League on 17 March 2031 (one source).",
    ]);
    const rejected = await firstAnswer(project, [{ ...confirmation(row?.affiliation_id ?? ""), verb: "reject" }]);
    expect(rejected.some((line) => line.text.includes("Hollomby"))).toBe(false);
  });
});
