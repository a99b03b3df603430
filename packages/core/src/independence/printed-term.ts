import type { TermRow } from "../model/tables/term.ts";

/** A reason behind a number, before it has an owner and a place among others. */
export type PrintedTerm = Pick<TermRow, "name" | "value" | "unit">;
