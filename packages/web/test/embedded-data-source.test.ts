import { expect, test } from "vitest";
import { reportFormat } from "@hymnsheet/core/model/report-data";
import { gatherReportData } from "../../hymnsheet/src/report/gather-report-data.ts";
import { fullBudget } from "../../hymnsheet/src/report/report-limits.ts";
import { describeDataSource } from "../src/data/data-source.contract.ts";
import { EmbeddedDataSource } from "../src/data/embedded-data-source.ts";
import { readEmbedded } from "../src/data/read-embedded.ts";
import { sampleReader } from "./sample-report-data.ts";

const gather = () => gatherReportData(sampleReader("five"), { budget: fullBudget, locale: "en", name: "" });

describeDataSource("of a report file", async () => new EmbeddedDataSource(JSON.parse(JSON.stringify(await gather())), "id"));

test("a data block is read when its format is known, refused by number when not, and broken when it is no data", async () => {
  const data = await gather();
  expect(readEmbedded(JSON.stringify(data), "id")).toMatchObject({ state: "ready", locale: "en" });
  expect(readEmbedded(JSON.stringify({ ...data, format: reportFormat + 1 }), "id")).toEqual({
    state: "wrong_format",
    found: String(reportFormat + 1),
  });
  for (const broken of [undefined, null, "", "{", "[]", "null", "{}"]) expect(readEmbedded(broken, "id")).toEqual({ state: "broken" });
});
