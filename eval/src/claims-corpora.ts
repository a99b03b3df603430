/** Runs the program on an invented corpus, as committed or redrawn by a seed, and compares its allegations with the truth. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreAllegations, type AllegationScore, type ScoredAllegation } from "@hymnsheet/core/claims/score-allegations";
import { readRows, runHymnsheet } from "./product.ts";
import { repositoryFolder } from "./repository.ts";

export interface CorpusScore extends AllegationScore {
  readonly seed: number;
}

interface Truth {
  readonly sources: readonly { readonly source: string; readonly id: string | null; readonly file: string; readonly language: string }[];
  readonly allegations: readonly {
    readonly item: string;
    readonly must_be_found: boolean;
    readonly members: readonly {
      readonly source: string;
      readonly span_start: number;
      readonly span_end: number;
      readonly speaker: string;
      readonly stance: string;
    }[];
  }[];
}

/** Members in a language without words for claims are left out: nothing is looked for there. */
export async function scoreCorpus(name: string, seed: number): Promise<CorpusScore> {
  const scratch = mkdtempSync(join(tmpdir(), "hymnsheet-claims-"));
  try {
    const home = seed === 0 ? join(repositoryFolder, "fixtures") : join(scratch, "drawn");
    if (seed !== 0) redraw(seed, home);
    const project = join(scratch, "project");
    await runHymnsheet(["analyze", join(home, name), "--out", project]);
    // The tables are exported as the program declares them; only the columns named here are read.
    const rows = async <Row>(tableName: string): Promise<Row[]> => {
      const out = join(scratch, `${tableName}.jsonl`);
      await runHymnsheet(["export", project, "--table", tableName, "--format", "jsonl", "--out", out]);
      return readRows<Row>(out);
    };
    const truth = JSON.parse(readFileSync(join(home, "truth", `${name}.json`), "utf8")) as Truth;
    const sources = await rows<{ source_id: string; path: string; kind: string }>("source");
    const items = await rows<{ item_id: string; level: string; text: string; suppressed_by: string }>("item");
    const members = await rows<{
      item_id: string;
      source_id: string;
      span_start: number;
      span_end: number;
      speaker_id: string;
      stance: string;
    }>("item_member");
    const isEnglish = new Set(truth.sources.filter(({ language }) => language === "en").map(({ source }) => source));
    const idOf = new Map(
      truth.sources.map(({ source, id, file }) => [
        source,
        id ?? sources.find(({ path, kind }) => kind !== "title" && path.endsWith(`${name}/${file}`))?.source_id ?? source,
      ]),
    );
    const claims = new Map(
      items.filter(({ level, suppressed_by }) => level === "claim" && suppressed_by === "").map((item) => [item.item_id, item]),
    );
    const found = [...claims.values()].map(({ item_id, text }): ScoredAllegation => ({
      id: text,
      members: members
        .filter((member) => member.item_id === item_id && member.stance === "uses")
        .map(({ source_id, speaker_id, span_start, span_end }) => ({ source: source_id, speaker: speaker_id, span_start, span_end })),
    }));
    const wanted = truth.allegations
      .filter(({ must_be_found }) => must_be_found)
      .map(({ item, members: places }): ScoredAllegation => ({
        id: item,
        members: places
          .filter(({ stance, source }) => stance === "uses" && isEnglish.has(source))
          .map(({ source, ...place }) => ({ ...place, source: idOf.get(source)! })),
      }));
    return { seed, ...scoreAllegations(wanted, found) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function redraw(seed: number, home: string): void {
  const args = [join(repositoryFolder, "fixtures", "redraw", "main.mjs"), "--seed", String(seed), "--out", home];
  const ended = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (ended.status !== 0) throw new Error(ended.stderr);
}
