/** Ranks pairs of labelled statements as anybody outside would: each statement a document with one given unit, pairs from the exported table. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreClaimPairs, type ClaimPairScore, type LabelledStatement } from "@hymnsheet/core/claims/score-claim-pairs";
import { readRows, runHymnsheet } from "./product.ts";

interface Statement extends LabelledStatement {
  readonly id: string;
  readonly speaker: string;
  readonly text: string;
}

/** @param encoder  as `--encoder` takes it. Default: words alone. */
export async function scorePairs(file: string, encoder = "lexical"): Promise<ClaimPairScore> {
  const statements = JSON.parse(readFileSync(file, "utf8")) as Statement[];
  const scratch = mkdtempSync(join(tmpdir(), "hymnsheet-pairs-"));
  try {
    const input = join(scratch, "statements.jsonl");
    const project = join(scratch, "project");
    const lines = statements.map(({ id, speaker, text }) => ({
      id,
      speaker,
      text,
      language: "en",
      kind: "statement",
      units: [{ id, start: 0, end: text.length }],
    }));
    writeFileSync(input, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "claims", "--encoder", encoder]);
    const rows = async <Row>(table: string): Promise<Row[]> => {
      const out = join(scratch, `${table}.jsonl`);
      await runHymnsheet(["export", project, "--table", table, "--format", "jsonl", "--out", out]);
      return readRows<Row>(out);
    };
    const numbers = new Map(statements.map(({ id }, i) => [id, i]));
    const claims = await rows<{ claim_id: string; unit_id: string }>("claim");
    const unitOf = new Map(claims.map(({ claim_id, unit_id }) => [claim_id, numbers.get(unit_id)!]));
    if (new Set(unitOf.values()).size !== statements.length) throw new Error("a given unit has no claim");
    const pairs = await rows<{ a_claim_id: string; b_claim_id: string; same_claim: number; is_asserted: boolean }>("claim_pair");
    return scoreClaimPairs(
      statements,
      pairs.map((pair) => ({
        a: unitOf.get(pair.a_claim_id)!,
        b: unitOf.get(pair.b_claim_id)!,
        score: pair.same_claim,
        isAsserted: pair.is_asserted,
      })),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
