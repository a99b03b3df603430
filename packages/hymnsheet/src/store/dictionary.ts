import type { DuckDBConnection } from "./database.ts";
import { storableText } from "./storable-text.ts";

/** Numbers for the texts of one stage, from 0 in order of first sight; they mean nothing outside it. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** Appends all texts to the table `dictionary` of a schema. */
  async save(connection: DuckDBConnection, schema: string): Promise<void> {
    const appender = await connection.createAppender("dictionary", schema);
    for (const [text, number] of this.#numbers) {
      appender.appendInteger(number);
      appender.appendVarchar(storableText(text));
      appender.endRow();
    }
    appender.closeSync();
  }
}
