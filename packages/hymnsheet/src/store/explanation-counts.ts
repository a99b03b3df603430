import type { ExplanationCounts } from "@hymnsheet/core/model/verdict-match";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";

const STOCK: ReadonlySet<string> = new Set(["stock_phrase", "common_words", "release_formula", "office_formula", "bill_formula"]);
const QUOTED: ReadonlySet<string> = new Set(["quotes_other", "third_party"]);
/** Forms in which a speaker's words come. */
const WORDED: ReadonlySet<string> = new Set(["transcript", "direct", "mixed"]);

/** How much of a project was set aside for each reason that could explain agreement. Counts of the tables; no row is read. */
export async function readExplanationCounts(reader: ProjectReader): Promise<ExplanationCounts> {
  const [sum, wordings] = [new Map<string, number>(), new Map<string, number>()];
  for (const { values, count } of await reader.countBy(itemTable, ["suppressed_by"], { where: { level: "passage" } }))
    sum.set(String(values[0]), count);
  for (const { values, count } of await reader.countBy(utteranceTable, ["form", "wording"])) {
    const [form, wording] = values.map(String) as [string, string]; // as asked
    if (WORDED.has(form) || wording === "translated") wordings.set(wording, (wordings.get(wording) ?? 0) + count);
  }
  const total = (reasons: ReadonlySet<string>): number => [...reasons].reduce((all, reason) => all + (sum.get(reason) ?? 0), 0);
  return {
    stockCount: total(STOCK),
    quotationCount: total(QUOTED),
    translatedCount: wordings.get("translated") ?? 0,
    unknownWordingCount: wordings.get("unknown") ?? 0,
  };
}
