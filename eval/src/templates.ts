/**
 * Evaluation `templates`: forms and their slots, joint texts and who signs them, footers and near misses of `fixtures/fill-in`, through the
 * built program. By default the half that rules are written against; `--half held-out` is for measuring a finished version only.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readRows, runHymnsheet } from "./product.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, table } from "./results.ts";

interface LabelledSpan {
  readonly source: string;
  readonly role: "slot" | "signatory" | "footer" | "outlet" | "near";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface LabelledSet {
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly truth: {
    readonly templates: readonly { readonly id: string; readonly kind: "speakers" | "own"; readonly texts: readonly string[] }[];
    readonly joint: readonly {
      readonly id: string;
      readonly signatories: readonly string[];
      readonly texts: readonly string[];
      readonly repeats: readonly string[];
    }[];
    readonly near_misses: readonly { readonly texts: readonly string[] }[];
    readonly spans: readonly LabelledSpan[];
  };
}

interface Found {
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  readonly parts: readonly PartRow[];
}

/** How many were right of how many found and labelled. */
interface Score {
  readonly measure: string;
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

export async function evaluateTemplates(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const set = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "fill-in", `${half}.json`), "utf8")) as LabelledSet;
  const found = await analyse(set);
  const scores = [...templateScores(set, found), ...jointScores(set, found), ...boilerplateScores(set, found)];
  console.log(`templates, ${half}: ${set.sources.length} texts\n`);
  console.log(
    `${table([["measure", "labelled", "found", "right"], ...scores.map(({ measure, labelled, found: count, right }) => [measure, ...[labelled, count, right].map(String)])])}\n`,
  );
  if (request.isKept) console.log(`kept in ${keepResult("templates", { setting: { half }, figures: { scores } })}`);
}

async function analyse({ sources }: LabelledSet): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-templates-"));
  try {
    const [input, project] = [join(folder, "texts.jsonl"), join(folder, "project")];
    writeFileSync(input, sources.map((source) => `${JSON.stringify(source)}\n`).join(""));
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "words"]);
    const rows = async <Row>(name: string): Promise<Row[]> => {
      const file = join(folder, `${name}.jsonl`);
      await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", file]);
      return readRows<Row>(file);
    };
    return { items: await rows("item"), members: await rows("item_member"), parts: await rows("part") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts of each form in the found form that shares most with it, and fillings whose place overlaps a labelled one by half of both together. */
function templateScores({ truth }: LabelledSet, { parts }: Found): Score[] {
  const forms = new Map<string, Set<string>>();
  for (const { owner_table, owner_id, role, source_id } of parts)
    if (role === "template") forms.set(`${owner_table}|${owner_id}`, (forms.get(`${owner_table}|${owner_id}`) ?? new Set()).add(source_id));
  const scores: Score[] = [];
  const usedForms = new Set<string>();
  for (const { id, kind, texts } of truth.templates) {
    const owner = kind === "own" ? "passage_match" : "item";
    const shared = (form: Set<string>): number => texts.filter((text) => form.has(text)).length;
    const [best] = [...forms].filter(([key]) => key.startsWith(`${owner}|`)).sort(([, a], [, b]) => shared(b) - shared(a));
    const form = best?.[1] ?? new Set<string>();
    if (best !== undefined) usedForms.add(best[0]);
    scores.push({ measure: `texts of form ${id} (${kind})`, right: shared(form), found: form.size, labelled: texts.length });
    const slots = parts.filter((part) => part.role === "slot" && `${part.owner_table}|${part.owner_id}` === best?.[0]);
    const labels = truth.spans.filter(({ role, source }) => role === "slot" && texts.includes(source));
    scores.push({
      measure: `fillings of form ${id} (${kind})`,
      right: labels.filter((label) => slots.some((slot) => overlapsByHalf(slot, label))).length,
      found: slots.length,
      labelled: labels.length,
    });
  }
  // A line of a form has the part of the first text alone.
  const others = [...forms].filter(([key, form]) => form.size > 1 && !usedForms.has(key));
  return [...scores, { measure: "other forms found", right: 0, found: others.length, labelled: 0 }];
}

function overlapsByHalf(part: PartRow, label: LabelledSpan): boolean {
  if (part.source_id !== label.source) return false;
  const shared = Math.min(part.span_end, label.end) - Math.max(part.span_start, label.start);
  return shared * 2 >= Math.max(part.span_end, label.end) - Math.min(part.span_start, label.start);
}

/** Items of the texts that were put out together: set aside where nobody else says them; names that sign. */
function jointScores({ truth, sources }: LabelledSet, { items, members, parts }: Found): Score[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const sourcesOf = new Map<string, string[]>();
  for (const { item_id, source_id } of members) sourcesOf.set(item_id, [...(sourcesOf.get(item_id) ?? []), source_id]);
  return truth.joint.flatMap((joint): Score[] => {
    const own = items.filter(({ item_id }) => (sourcesOf.get(item_id) ?? []).every((source) => joint.texts.includes(source)));
    const repeated = items.filter(({ item_id }) => {
      const held = sourcesOf.get(item_id) ?? [];
      return held.some((source) => joint.repeats.includes(source)) && held.some((source) => joint.texts.includes(source));
    });
    const ofText = new Set([...own, ...repeated].map(({ item_id }) => item_id));
    const names = new Set(
      parts
        .filter(({ role, owner_id }) => role === "signatory" && ofText.has(owner_id))
        .map(({ source_id, span_start, span_end }) => texts.get(source_id)!.slice(span_start, span_end)),
    );
    const isNamed = (name: string): boolean => [...names].some((found) => name === found || name.endsWith(` ${found}`));
    return [
      {
        measure: `lines of joint text ${joint.id} that are set aside`,
        right: own.filter(({ suppressed_by }) => suppressed_by !== "").length,
        found: own.length,
        labelled: own.length,
      },
      {
        measure: `its repetition by others, those who signed counted once`,
        right: repeated.filter(({ suppressed_by, speaker_count }) => suppressed_by === "" && speaker_count === 2).length,
        found: repeated.length,
        labelled: joint.repeats.length,
      },
      {
        measure: `names that sign it`,
        right: joint.signatories.filter(isNamed).length,
        found: names.size,
        labelled: joint.signatories.length,
      },
    ];
  });
}

/** Footers and near misses that count as lines, forms or joint texts. */
function boilerplateScores({ truth }: LabelledSet, { items, members, parts }: Found): Score[] {
  const counted = new Set(items.filter(({ suppressed_by }) => suppressed_by === "").map(({ item_id }) => item_id));
  const footers = truth.spans.filter(({ role }) => role === "footer" || role === "outlet");
  const isCounted = (label: LabelledSpan): boolean =>
    members.some(
      ({ item_id, source_id, span_start, span_end }) =>
        counted.has(item_id) && source_id === label.source && span_start < label.end && label.start < span_end && span_start >= label.start,
    );
  const joint = new Set(items.filter(({ suppressed_by }) => suppressed_by === "joint_statement").map(({ item_id }) => item_id));
  const isTaken = ({ texts }: { readonly texts: readonly string[] }): boolean =>
    members.some(({ item_id, source_id }) => joint.has(item_id) && texts.includes(source_id)) ||
    parts.some(({ role, source_id }) => (role === "template" || role === "signatory" || role === "slot") && texts.includes(source_id));
  const left = truth.near_misses.filter((near) => !isTaken(near)).length;
  return [
    {
      measure: "last lines of offices and papers that count for nothing",
      right: footers.filter((label) => !isCounted(label)).length,
      found: footers.length,
      labelled: footers.length,
    },
    { measure: "near misses left alone", right: left, found: left, labelled: truth.near_misses.length },
  ];
}
