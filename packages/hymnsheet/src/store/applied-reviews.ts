import { findTable } from "@hymnsheet/core/model/tables/tables";
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { briefLineTable } from "@hymnsheet/core/model/tables/brief-line";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Database } from "./database.ts";
import { isKeptAsFile } from "./stage-schema.ts";
import { quoteName, quoteText } from "./sql-text.ts";

/** The reviews with `is_applied` as it is now: whether the finding is still there. Reviews of tables kept as files stay as they are. */
export async function findApplied(database: Database, reviews: readonly ReviewRow[]): Promise<ReviewRow[]> {
  const present = new Map<string, ReadonlySet<string>>();
  for (const name of new Set(reviews.map(({ target_table }) => target_table))) {
    const table = findTable(name);
    if (table === undefined || isKeptAsFile(table)) continue;
    const keys = reviews.filter(({ target_table }) => target_table === name).map(({ target_key }) => target_key);
    present.set(name, await findKeys(database, table, keys));
  }
  return reviews.map((review) => {
    const keys = present.get(review.target_table);
    return keys === undefined ? { ...review } : { ...review, is_applied: keys.has(review.target_key) };
  });
}

async function findKeys(database: Database, table: AnyTable, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (table.name === briefLineTable.name) {
    const lines = await database.read("SELECT template, text FROM main.brief_line");
    return new Set(lines.map(([template, text]) => sentenceId(String(template), String(text))));
  }
  const [only] = table.key;
  const key = table.key.length === 1 ? quoteName(only!) : `concat_ws('|', ${table.key.map(quoteName).join(", ")})`;
  const wanted = keys.map(quoteText).join(", ");
  const rows = await database.read(
    `SELECT DISTINCT ${key}::VARCHAR FROM main.${quoteName(table.name)} WHERE ${key}::VARCHAR IN (${wanted})`,
  );
  return new Set(rows.map(([value]) => String(value)));
}
