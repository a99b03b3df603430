import { afterEach, beforeEach, expect, test } from "vitest";
import { Database } from "./database.ts";
import { streamRows } from "./row-reading.ts";

const MANY = "SELECT range::INTEGER AS n FROM range(20000)";
let database: Database;

beforeEach(async () => {
  database = await Database.open(":memory:", { isReadOnly: false, memoryMb: 128, threads: 1 });
});
afterEach(() => database.close());

test("all rows come, in order, in batches", async () => {
  const numbers: number[] = [];
  for await (const rows of streamRows<{ n: number }>(database, MANY, ["n"])) for (const row of rows) numbers.push(row.n);
  expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, i) => i));
});

test("a loop that is left early gives its connection back whole, and others may read and write on", async () => {
  await database.run("CREATE TABLE kept (n INTEGER)");
  for (let round = 0; round < 40; round++) {
    for await (const rows of streamRows<{ n: number }>(database, MANY, ["n"])) {
      expect(rows[0]?.n).toBe(0);
      break;
    }
    await database.run("INSERT INTO kept SELECT range FROM range(100)");
  }
  expect(await database.read("SELECT count(*)::INTEGER FROM kept")).toEqual([[4000]]);
});

test("an error inside the loop reaches the caller, and the database stays open", async () => {
  const loop = async (): Promise<void> => {
    for await (const rows of streamRows(database, MANY, ["n"])) throw new Error(`stopped at ${rows.length}`);
  };
  await expect(loop()).rejects.toThrow(/stopped at/u);
  expect(await database.read("SELECT 1::INTEGER")).toEqual([[1]]);
});
