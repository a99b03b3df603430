import type { Command } from "commander";
import { tables } from "@hymnsheet/core/model/tables/tables";
import type { Terminal } from "../terminal.ts";

/** `hymnsheet tables`: every table of the contract, with its purpose. */
export function addTables(program: Command, terminal: Terminal): void {
  program
    .command("tables")
    .description("list the tables that can be exported")
    .option("--columns", "also list the columns of each table")
    .action((options: { columns?: boolean }) => {
      const width = Math.max(...tables.map((table) => table.name.length));
      for (const table of tables) {
        terminal.out(`${table.name.padEnd(width)}  ${table.help}\n`);
        if (!options.columns) continue;
        for (const [name, column] of Object.entries(table.columns)) {
          terminal.out(`  ${`${name}${column.nullable ? "?" : ""}`.padEnd(24)} ${column.type.padEnd(8)} ${column.help}\n`);
        }
      }
    });
}
