import { pairFacts, pairTermId, type PairFacts } from "@hymnsheet/core/counting/pair-facts";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { rowsWhereIn } from "./rows-where-in.ts";

/** Terms of judged pairs, by `pairTermId`; pairs that share nothing have none. */
export async function readPairTerms(reader: ProjectReader, rows: readonly IndependencePairRow[]): Promise<TermRow[]> {
  return rowsWhereIn<TermRow>(reader, termTable, "owner_id", [...new Set(rows.map(pairTermId))].sort(), {
    owner_table: independencePairTable.name,
  });
}

/** Judged pairs with their terms, in the order of the rows. */
export async function readPairFacts(reader: ProjectReader, rows: readonly IndependencePairRow[]): Promise<PairFacts[]> {
  const terms = new Map<string, TermRow[]>();
  for (const term of await readPairTerms(reader, rows)) {
    const known = terms.get(term.owner_id);
    if (known) known.push(term);
    else terms.set(term.owner_id, [term]);
  }
  return rows.map((row) => pairFacts(row, terms.get(pairTermId(row)) ?? []));
}
