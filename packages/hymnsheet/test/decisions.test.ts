/** What people decide, from the file of decisions to every table: it changes what it says, nothing else, survives a run, and can be taken back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { appendReview, defaultRunOptions, openReviewed, runInFolder, type RunInputs } from "../src/index.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-decided-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINE = "we sold the lighthouse before anybody had counted the ships that were still out at sea that night";
const source = (id: string, more: Partial<SourceInput>): SourceInput => ({
  path: `${id}.txt`,
  line: null,
  reader: "txt",
  id,
  date: "2031-03-03",
  language: "en",
  text: "",
  ...more,
});
const inputsOf = (sources: readonly SourceInput[], speakers: RunInputs["speakers"] = []): RunInputs => ({
  fingerprint: () => Promise.resolve(JSON.stringify(sources.map(({ id }) => id))),
  read: async function* () {
    for (const given of sources) yield { kind: "source", source: given } as const;
  },
  speakers,
});
const options = { ...defaultRunOptions(), levels: ["words", "voices"] as const, runtime: { workers: 1, memory: 256 } };
const run = (name: string, inputs?: RunInputs): Promise<void> =>
  runInFolder(join(folder, name), { options, ...(inputs ? { inputs } : {}) });

async function read<R>(name: string, table: AnyTable): Promise<R[]> {
  const reader = await openReviewed(join(folder, name));
  try {
    return await reader.rows<R>(table);
  } finally {
    await reader.close();
  }
}
/** Every row of every table; decisions themselves apart. */
async function everything(name: string): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const table of tables) if (table.name !== "review") all.set(table.name, JSON.stringify(await read(name, table)));
  return all;
}
/** Names of the tables that differ. */
const changed = async (name: string, before: ReadonlyMap<string, string>): Promise<string[]> =>
  [...(await everything(name))].filter(([table, rows]) => before.get(table) !== rows).map(([table]) => table);
const lines = async (name: string): Promise<string[]> =>
  (await read<ItemRow>(name, itemTable))
    .filter((item) => item.level === "passage")
    .map((item) => `${item.speaker_count} ${item.suppressed_by}`)
    .sort();
const layers = async (name: string): Promise<string[]> =>
  (await read<PassageMatchRow>(name, passageMatchTable)).map((match) => match.layer).sort();

let clock = 0;
async function decide(name: string, target: string, verb: ReviewRow["verb"], value = ""): Promise<string> {
  const [target_table = "", ...key] = target.split(" ");
  clock += 1;
  const review_id = `review_${clock}`;
  await appendReview(join(folder, name), {
    review_id,
    target_table,
    target_key: key.join(" "),
    verb,
    value,
    reason: "",
    analyst: "ann",
    reviewed_at: clock,
    is_applied: true,
  });
  return review_id;
}

describe("one line in a speech and in an article", () => {
  const news = [
    source("speech", {
      speaker: "Ada Brook",
      kind: "speech",
      text: `Friends, the winter was long. I tell you that ${LINE}. We speak of bread tomorrow.`,
    }),
    source("article", {
      outlet: "The Post",
      date: "2031-04-20",
      text: `The hall was cold. "${LINE[0]!.toUpperCase()}${LINE.slice(1)}," said Bo Rusk. The doors closed at nine.`,
    }),
  ];

  test("rejected, the words are the outlet's; given to the first speaker, they report her speech; taken back, every row is as it was", async () => {
    await run("news", inputsOf(news));
    const before = await everything("news");
    expect([await lines("news"), await layers("news")]).toEqual([["2 "], ["voices"]]);
    const [found] = await read<AttributionRow>("news", attributionTable);
    const rejected = await decide("news", `attribution ${found!.attribution_id}`, "reject");
    await run("news");
    expect([(await lines("news"))[0]?.split(" ")[0], await layers("news")]).toEqual(["1", ["report"]]);
    const after = await everything("news");
    await run("news", inputsOf(news));
    expect(await changed("news", after)).toEqual([]);
    const given = await decide("news", `attribution ${found!.attribution_id}`, "relabel", "Ada Brook");
    await run("news");
    expect([
      await layers("news"),
      (await read<{ speaker_id: string }>("news", statementTable)).map((row) => row.speaker_id).sort(),
    ]).toEqual([["report"], ["Ada Brook", "The Post"]]);
    for (const decision of [rejected, given]) await decide("news", `review ${decision}`, "reject");
    await run("news");
    expect(await changed("news", before)).toEqual([]);
  }, 120_000);

  test("one name of two people: told apart by the outlet they share a line; as one person it is a report of her speech", async () => {
    const twin = news.map((one) => ({ ...one, text: one.text.replace("Bo Rusk", "Ada Brook") }));
    await run("twin", inputsOf(twin));
    expect(await layers("twin")).toEqual(["report"]);
    await decide("twin", "actor Ada Brook", "split", "Ada Brook (The Post)|outlet=The Post");
    await run("twin");
    expect([await lines("twin"), await layers("twin")]).toEqual([["2 "], ["voices"]]);
    expect(
      (await read<{ actor_id: string; origin: string }>("twin", actorTable)).find((row) => row.actor_id.endsWith("(The Post)"))?.origin,
    ).toBe("review");
    await decide("twin", "actor Ada Brook (The Post)", "merge", "Ada Brook");
    await run("twin");
    expect(await layers("twin")).toEqual(["report"]);
  }, 120_000);
});

describe("a release of two and what one of them put out alone", () => {
  const speakers = ["Ada Kestrel", "Ben Marlow"].map((name) => ({ speaker_id: name, name, aliases: [] }));
  const said = `${LINE[0]!.toUpperCase()}${LINE.slice(1)}.`;
  const joint = source("joint", {
    kind: "press_release",
    text: `Kestrel, Marlow on the harbour\n\nHALVIC - Senators Ada Kestrel and Ben Marlow today issued the following statement on the harbour:\n\n"${said} The harbour needs a light."`,
  });
  const alone = source("alone", {
    kind: "speech",
    speaker: "Ada Kestrel",
    date: "2031-04-20",
    text: `Friends, good evening. ${said} Good night to all of you.`,
  });
  const third = source("third", {
    kind: "speech",
    speaker: "Cy Doran",
    date: "2031-05-20",
    text: `Neighbours, it is late. ${said} Now let us go home.`,
  });

  test("are two voices and no repetition; with a third speaker the line has three; the twin without the release has two", async () => {
    await run("joint", inputsOf([joint, alone], speakers));
    expect(await read("joint", groupMemberTable)).toHaveLength(2);
    expect((await read<{ speaker_id: string }>("joint", utteranceTable)).map((row) => row.speaker_id).sort()).toEqual([
      "Ada Kestrel",
      "group:Ada Kestrel+Ben Marlow",
    ]);
    expect([await lines("joint"), await layers("joint")]).toEqual([["2 joint_statement"], ["self"]]);
    await run("three", inputsOf([joint, alone, third], speakers));
    expect(await lines("three")).toEqual(["3 "]);
    await run("pair", inputsOf([alone, third], speakers));
    expect([await lines("pair"), await layers("pair")]).toEqual([["2 "], ["voices"]]);
  }, 120_000);
});
