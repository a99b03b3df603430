import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readChecks } from "./read-checks.ts";

const folder = mkdtempSync(join(tmpdir(), "hymnsheet-checks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const review = (id: string, claim: string): string => JSON.stringify({ "@type": "ClaimReview", "@id": id, claimReviewed: claim });
const table =
  "ID\tText\tTitle\tRating\tDate\nc1\tNine schools\tSchools?\tTrue\t2031-02-01\nc2\t\tno claim\t\t\nc1\tagain\t\t\t\nc3\tTwo bridges\t\t\tsoon\n";

describe("readChecks", () => {
  it("reads a table; what is wrong becomes a problem with its line, and the rest is there", async () => {
    const { checks, problems } = await readChecks(write("a.tsv", table));
    expect(checks.map(({ check_id, text, title, reviewed_at }) => [check_id, text, title, reviewed_at])).toEqual([
      ["c1", "Nine schools", "Schools?", Date.UTC(2031, 1, 1)],
      ["c3", "Two bridges", "", null],
    ]);
    expect(problems.map(({ code, line }) => [code, line]).sort()).toEqual([
      ["check_date_unreadable", 5],
      ["check_repeated", 4],
      ["check_unusable", 3],
    ]);
    expect(problems.find(({ code }) => code === "check_repeated")!.message).toContain("c1");
  });

  it("reads one review a line, one list, and the scripts of a page alike; one bad line ends nothing", async () => {
    const lines = await readChecks(write("b.jsonl", `${review("c1", "x")}\n{broken\n${review("c2", "y")}\n`));
    expect(lines.checks.map(({ check_id }) => check_id)).toEqual(["c1", "c2"]);
    expect(lines.problems.map(({ code, line }) => [code, line])).toEqual([["json_broken", 2]]);
    const list = await readChecks(write("b.json", `[${review("c1", "x")},${review("c2", "y")}]`));
    const page = await readChecks(
      write(
        "b.html",
        `<html><script type="application/ld+json">${review("c1", "x")}</script>\n<script type='application/ld+json'>[${review("c2", "y")}]</script>`,
      ),
    );
    expect([list.checks, page.checks]).toEqual([lines.checks, lines.checks]);
    // The name follows the content, not the place.
    expect(page.name).toBe(list.name);
    expect(lines.name).not.toBe(list.name);
  });

  it("counts the reviews of a graph, so that a bad one is found", async () => {
    const graph = `{"@graph":[${review("c1", "x")},${review("c1", "y")},{"@type":"ClaimReview"}]}`;
    const { checks, problems } = await readChecks(write("g.json", graph));
    expect(checks.map(({ text }) => text)).toEqual(["x"]);
    expect(problems.map(({ code, line }) => [code, line]).sort()).toEqual([
      ["check_repeated", 2],
      ["check_unusable", 3],
    ]);
  });

  it("says so where a file holds no check, and refuses one that is not there", async () => {
    expect((await readChecks(write("c.json", '{"@type":"Article"}'))).problems.map(({ code }) => code).sort()).toEqual([
      "check_unusable",
      "checks_missing",
    ]);
    expect((await readChecks(write("d.csv", ""))).problems.map(({ code }) => code)).toEqual(["checks_missing"]);
    await expect(readChecks(join(folder, "nowhere.csv"))).rejects.toMatchObject({ code: "INPUT_MISSING" });
  });
});
