/**
 * Evaluation `reversals`: dossiers of one speaker on one person (`fixtures/agenda/reversals-*.json`), all of a half analysed by the program as one
 * corpus with a list of who is who, and the rows of `reversal` held against who really praised, left and then attacked. `--rows` lists those of the
 * development half; of the held-out one figures alone are told.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import type { CheckedSpan } from "./labelled-passages.ts";
import { readRows, runHymnsheet } from "./product.ts";
import { dataFolder, readReleases } from "./releases.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, table } from "./results.ts";

interface DossierText {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly text?: string;
  readonly source_id?: string;
  readonly start?: number;
  readonly end?: number;
  readonly check?: string;
}

interface Place {
  readonly text_id: string;
  readonly span: CheckedSpan;
}

interface Dossier {
  readonly id: string;
  readonly speaker: string;
  readonly target: string;
  readonly texts: readonly DossierText[];
  readonly favourable: readonly (Place & { readonly kind: string })[];
  readonly left_at: string | null;
  readonly first_attack: Place | null;
  readonly is_reversal: boolean;
  readonly near: string | null;
}

interface ReversalRow {
  readonly speaker_id: string;
  readonly actor_id: string;
  readonly left_at: string | null;
  readonly first_attack_at: string | null;
}

interface TargetRow {
  readonly source_id: string;
  readonly span_start: number;
  readonly speaker_id: string;
  readonly actor_id: string;
  readonly polarity: string;
  readonly function: string;
}

const SETTINGS = { "as it ships": [], "with --experimental": ["--experimental"] } as const;

export async function evaluateReversals(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const dossiers = await readDossiers(half);
  console.log(`\nreversals, ${half}: ${dossiers.length} dossiers`);
  const figures: Record<string, object> = {};
  for (const [setting, options] of Object.entries(SETTINGS)) {
    const { reversals, targets } = await analyse(dossiers, options);
    const scored = scoreReversals(dossiers, reversals);
    figures[setting] = scored.figures;
    const told = Object.entries(scored.figures).map(([name, value]) => [
      name,
      value === null ? "-" : String(Math.round(value * 100) / 100),
    ]);
    console.log(table([[setting, ""], ...told]));
    if (request.isListing && half === "development") printRows(dossiers, reversals, targets);
  }
  if (request.isKept) console.log(`kept in ${keepResult("reversals", { setting: { half }, figures })}`);
}

type Found = (dossier: Dossier) => ReversalRow | undefined;
const foundIn =
  (reversals: readonly ReversalRow[]): Found =>
  (dossier) =>
    reversals.find((row) => row.speaker_id === idOf(dossier.speaker) && row.actor_id === idOf(dossier.target));

function scoreReversals(
  dossiers: readonly Dossier[],
  reversals: readonly ReversalRow[],
): { readonly figures: Readonly<Record<string, number | null>> } {
  const isFound = foundIn(reversals);
  const positives = dossiers.filter(({ is_reversal }) => is_reversal);
  const right = positives.filter(isFound);
  // Whatever is found and is no labelled reversal is wrong, also of two people who meet in no dossier.
  const wrong = reversals.length - right.length;
  const isDated = (dossier: Dossier): boolean => {
    const row = isFound(dossier)!;
    const attack = dossier.texts.find(({ id }) => id === dossier.first_attack?.text_id)!.date;
    return String(row.first_attack_at).startsWith(attack) && String(row.left_at).startsWith(dossier.left_at!.slice(0, 7));
  };
  return {
    figures: {
      reversals: positives.length,
      look_alikes: dossiers.length - positives.length,
      right: right.length,
      wrong,
      precision: reversals.length === 0 ? null : right.length / reversals.length,
      recall: right.length / positives.length,
      right_days: right.filter(isDated).length,
    },
  };
}

function printRows(dossiers: readonly Dossier[], reversals: readonly ReversalRow[], targets: readonly TargetRow[]): void {
  const isFound = foundIn(reversals);
  for (const dossier of dossiers) {
    const seen = [
      dossier.favourable.length > 0 && hasRow(dossier, targets, isFavourable, dossier.favourable) ? "praise" : "",
      dossier.first_attack && hasRow(dossier, targets, isAttack, [dossier.first_attack]) ? "attack" : "",
    ];
    console.log(`${isFound(dossier) ? "FOUND" : "-----"} ${dossier.id} ${dossier.near ?? "reversal"} ${seen.join(" ")}`);
  }
}

const isFavourable = ({ polarity, function: deed }: TargetRow): boolean =>
  polarity === "positive" && (deed === "acclaim" || deed === "defend");
const isAttack = ({ function: deed }: TargetRow): boolean => deed === "attack";
const idOf = (name: string): string => name.toLowerCase().replace(/\W+/gu, "_");

/** Whether a row of the right kind on the target stands in a text that holds one of the places; its sentence is not asked for. */
function hasRow(dossier: Dossier, targets: readonly TargetRow[], isKind: (row: TargetRow) => boolean, places: readonly Place[]): boolean {
  return places.some(({ text_id }) =>
    targets.some(
      (row) =>
        row.source_id === text_id && row.actor_id === idOf(dossier.target) && row.speaker_id === idOf(dossier.speaker) && isKind(row),
    ),
  );
}

/** Dossiers with all texts; those of real texts only where their collection is at hand. @throws Error when a sum does not fit its text. */
async function readDossiers(half: string): Promise<Dossier[]> {
  const listed = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "agenda", `reversals-${half}.json`), "utf8")) as Dossier[];
  const wanted = new Set(listed.flatMap(({ texts }) => texts.flatMap(({ source_id }) => source_id ?? [])));
  const wholes = new Map<string, string>();
  const folder = dataFolder();
  if (folder === null) console.log("skipped: congress: HYMNSHEET_DATA is not set");
  else for await (const { id, text } of readReleases(folder)) if (wanted.has(id)) wholes.set(id, text);
  return listed.flatMap((dossier): Dossier[] => {
    const texts = dossier.texts.flatMap((each): DossierText[] => {
      if (each.text !== undefined) return [each];
      const text = wholes.get(each.source_id!)?.slice(each.start, each.end);
      if (text === undefined) return [];
      if (createHash("sha256").update(text).digest("hex").slice(0, 8) !== each.check)
        throw new Error(`${each.id} is not the text that was labelled`);
      return [{ ...each, text }];
    });
    return texts.length === dossier.texts.length ? [{ ...dossier, texts }] : [];
  });
}

async function analyse(
  dossiers: readonly Dossier[],
  options: readonly string[],
): Promise<{ reversals: ReversalRow[]; targets: TargetRow[] }> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-reversals-"));
  try {
    const input = join(folder, "in");
    mkdirSync(input);
    const lines = dossiers.flatMap(({ id: dossier, speaker, texts }) =>
      texts.map(({ id, date, kind, text }) => {
        const said = kind === "report" ? { outlet: `Outlet of ${dossier}`, kind: "article" } : { speaker, speaker_id: idOf(speaker) };
        return `${JSON.stringify({ id, date, text, language: "en", ...said })}\n`;
      }),
    );
    writeFileSync(join(input, "said.jsonl"), lines.join(""));
    const people = [...new Set(dossiers.flatMap(({ speaker, target }) => [speaker, target]))].sort();
    writeFileSync(join(input, "speakers.csv"), `name,speaker_id\n${people.map((name) => `${name},${idOf(name)}\n`).join("")}`);
    const project = join(folder, "project");
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "words,voices,claims,judgements", ...options]);
    const exported = async <T>(name: string): Promise<T[]> => {
      const out = join(folder, `${name}.jsonl`);
      await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", out]);
      return await readRows<T>(out);
    };
    return { reversals: await exported<ReversalRow>("reversal"), targets: await exported<TargetRow>("target") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
