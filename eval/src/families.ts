/**
 * Evaluation `families`: does a family stay one line, or does it travel from neighbour to neighbour (percolation)? On press releases of
 * the congress collection, every nth of the file; `--pairs N` sets how many. The same matches are joined by single linkage beside it: place by
 * place where two share half of the shorter one (linkage), and text by text (texts).
 *
 * Share of the largest: sources in the largest family (or heap) of all sources that share anything. Held: how much of the line's bits its
 * members hold in the same order, which is stricter than what the program asks. Strangers: pairs of members of one family that hold less
 * than a fifth of each other. Splits: pairs of lines that hold nine tenths of each other. Figures are counted over lines that count.
 */
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { heldInOrder, linkPlaces, nearEqualLines, plainWords, quantile, sourceCount, type LinkedPlace } from "./family-measures.ts";
import { readRows, runHymnsheet, type MatchRow } from "./product.ts";
import { dataFolder, readReleases } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";

const RELEASES = 103_523;
const DEFAULT_COUNT = 20_000;
const QUICK_COUNT = 3_000;
/** Members of one heap or family whose wordings are compared; families that are compared at all, evenly drawn by rank. */
const MOST_MEMBERS = 60;
const MOST_FAMILIES = 4_000;

interface Item {
  readonly item_id: string;
  readonly level: string;
  readonly text: string;
  readonly suppressed_by: string;
  readonly contained_in: string | null;
  readonly shared_text_id: string | null;
}
interface Member {
  readonly item_id: string;
  readonly source_id: string;
  readonly text: string;
}

export async function evaluateFamilies(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("families: skipped, HYMNSHEET_DATA is not set");
    return;
  }
  const wanted = request.pairCount ?? (request.isQuick ? QUICK_COUNT : DEFAULT_COUNT);
  const scratch = mkdtempSync(join(tmpdir(), "hymnsheet-families-"));
  try {
    const { texts, input } = await writeSample(folder, scratch, Math.max(1, Math.round(RELEASES / wanted)));
    const project = join(scratch, "project");
    await runHymnsheet(["analyze", input, "--out", project, "--levels", "words"]);
    const items = await exported<Item>(project, "item");
    const members = await exported<Member>(project, "item_member", "--with-text");
    const matches = await exported<MatchRow & { readonly item_id: string | null }>(project, "passage_match");
    const figures = measure({
      texts,
      items: items.filter(({ level, suppressed_by }) => level === "passage" && suppressed_by === ""),
      members,
      matches,
    });
    const setting = { data: "congress", releases: texts.size };
    console.log(`families, ${texts.size} releases\n`);
    console.log(table(Object.entries(figures).map(([name, value]) => [name, Number.isInteger(value) ? String(value) : show(value)])));
    if (request.isKept) console.log(`kept in ${keepResult("families", { setting, figures })}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function writeSample(folder: string, scratch: string, step: number) {
  const texts = new Map<string, string>();
  const input = join(scratch, "releases.jsonl");
  const file = createWriteStream(input);
  let at = 0;
  for await (const release of readReleases(folder)) {
    if (at++ % step !== 0) continue;
    texts.set(release.id, release.text);
    if (!file.write(`${JSON.stringify({ kind: "press_release", ...release })}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return { texts, input };
}

async function exported<T>(project: string, name: string, ...more: readonly string[]): Promise<T[]> {
  const out = `${project}.${name}.jsonl`;
  await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", out, ...more]);
  return readRows<T>(out);
}

interface Measured {
  readonly texts: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
  readonly members: readonly Member[];
  readonly matches: readonly (MatchRow & { readonly item_id: string | null })[];
}

function measure({ texts, items, members, matches }: Measured): Record<string, number> {
  const bitsOf = wordBits(texts);
  const byItem = new Map<string, Member[]>(items.map((item) => [item.item_id, []]));
  for (const member of members) byItem.get(member.item_id)?.push(member);
  const passages = new Map<string, number>();
  for (const { item_id } of matches) if (item_id !== null && byItem.has(item_id)) passages.set(item_id, (passages.get(item_id) ?? 0) + 1);
  const counted = matches.filter((match) => match.suppressed_by === "" && match.layer === "voices");
  const heaps = linkPlaces(
    counted.map((match) => [
      { source: match.a_source_id, start: match.a_start, end: match.a_end },
      { source: match.b_source_id, start: match.b_start, end: match.b_end },
    ]),
  );
  // Whole texts joined wherever they share anything: what a graph of texts gives.
  const texted = linkPlaces(
    counted.map((match) => [
      { source: match.a_source_id, start: 0, end: 1 },
      { source: match.b_source_id, start: 0, end: 1 },
    ]),
  );
  const sharing = new Set(counted.flatMap((match) => [match.a_source_id, match.b_source_id])).size;
  const sizes = items.map((item) => byItem.get(item.item_id)!.length);
  const sources = items.map((item) => new Set(byItem.get(item.item_id)!.map((member) => member.source_id)).size);
  const step = Math.max(1, items.length / MOST_FAMILIES);
  const drawn = Array.from({ length: Math.min(items.length, MOST_FAMILIES) }, (_, at) => items[Math.floor(at * step)]!);
  const cohesion = drawn.map((item) => {
    const wordings = byItem.get(item.item_id)!.map((member) => plainWords(member.text));
    return cohesionOf(plainWords(item.text), wordings, bitsOf);
  });
  const giant = heaps[0] ?? [];
  const wordsAt = ({ source, start, end }: LinkedPlace): string[] => plainWords(texts.get(source)?.slice(start, end) ?? "");
  const giantWordings = thinned(giant).map(wordsAt);
  const lengths = giantWordings.map((words) => words.reduce((sum, word) => sum + bitsOf(word), 0));
  const longest = giantWordings[lengths.indexOf(Math.max(...lengths))] ?? [];
  const linked = cohesionOf(longest, giantWordings, bitsOf);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    lines: items.length,
    sharing_sources: sharing,
    largest_family_sources: Math.max(0, ...sources),
    largest_family_share: Math.max(0, ...sources) / Math.max(1, sharing),
    linkage_largest_sources: sourceCount(giant),
    linkage_largest_share: sourceCount(giant) / Math.max(1, sharing),
    texts_largest_sources: sourceCount(texted[0] ?? []),
    texts_largest_share: sourceCount(texted[0] ?? []) / Math.max(1, sharing),
    members_mean: mean(sizes),
    members_p99: quantile(sizes, 0.99),
    members_max: Math.max(0, ...sizes),
    passages_p99: quantile([...passages.values()], 0.99),
    passages_max: Math.max(0, ...passages.values()),
    held_mean: mean(cohesion.map(({ held }) => held)),
    held_p5: quantile(
      cohesion.map(({ held }) => held),
      0.05,
    ),
    linkage_largest_held_mean: linked.held,
    stranger_share: mean(cohesion.map(({ strangers }) => strangers)),
    linkage_largest_stranger_share: linked.strangers,
    splits: nearEqualLines(
      items.map((item) => plainWords(item.text)),
      bitsOf,
      0.9,
    ).length,
    contained: items.filter((item) => item.contained_in !== null).length,
    in_shared_texts: items.filter((item) => item.shared_text_id !== null).length,
    shared_texts: items.filter((item) => item.shared_text_id === item.item_id).length,
  };
}

const thinned = <T>(values: readonly T[]): T[] =>
  values.length <= MOST_MEMBERS
    ? [...values]
    : Array.from({ length: MOST_MEMBERS }, (_, at) => values[Math.floor((at * values.length) / MOST_MEMBERS)]!);

/** Mean share of the line that wordings hold, and share of neighbouring pairs of wordings that hold less than a fifth of each other. */
function cohesionOf(line: readonly string[], wordings: readonly (readonly string[])[], bitsOf: (word: string) => number) {
  const some = thinned(wordings);
  const held = some.map((words) => heldInOrder(line, words, bitsOf));
  const pairs = some.map((words, at) => [words, some[(at + 1) % some.length]!] as const);
  const strange = pairs.filter(([a, b]) => Math.max(heldInOrder(a, b, bitsOf), heldInOrder(b, a, bitsOf)) < 0.2);
  const count = Math.max(1, some.length);
  return { held: held.reduce((sum, share) => sum + share, 0) / count, strangers: strange.length / count };
}

/** Bits of a word by its share of all words of the sample. */
function wordBits(texts: ReadonlyMap<string, string>): (word: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts.values())
    for (const word of plainWords(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  return (word) => -Math.log2(((counts.get(word) ?? 0) + 0.5) / (total + 1));
}
