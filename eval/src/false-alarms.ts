/**
 * Evaluation `false-alarms`: how often statements of opposed speakers on one event are taken for one text or for repetition. On congress (a sample;
 * `--full` for all) and iran-deal-2015.
 *
 * One event, by a rule of this file's own: at most two days apart, and one bill number in both, or one word that at most 1 in 500 releases hold
 * and both say at least twice; iran-deal-2015 is one event as a whole. A pair of statements is an alarm when its speakers have a verdict (copy, common source) over all they share,
 * undeclared, and these two statements share a counted passage, figure or device; pairs of speakers are counted beside it.
 */
import type { EvaluationRequest } from "./evaluation-request.ts";
import { congressProject, exportedRows, inScratch, releasesProject } from "./congress-project.ts";
import { readRows } from "./product.ts";
import { dataFolder, type Release } from "./releases.ts";
import { keepResult } from "./results.ts";

const DAY_MS = 86_400_000;
const RARE_SHARE = 1 / 500;
const EXAMPLES = 12;

interface Verdict {
  readonly item_id: string;
  readonly a_speaker_id: string;
  readonly b_speaker_id: string;
  readonly verdict: string;
  readonly is_declared: boolean;
}
interface Item {
  readonly item_id: string;
  readonly level: string;
  readonly text: string;
  readonly surprisal_bits: number;
  readonly suppressed_by: string;
}
interface Member {
  readonly item_id: string;
  readonly source_id: string;
  readonly stance: string;
}

export async function evaluateFalseAlarms(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  if (data === null) {
    console.log("false-alarms: skipped, HYMNSHEET_DATA is not set");
    return;
  }
  await inScratch(request, async (folder) => {
    const congress = await congressProject(data, folder, request);
    const iran = await releasesProject(data, folder, "iran-deal-2015");
    const figures = {
      congress: await count("congress", congress, sameEventPairs(await readRows<Release>(`${congress}.jsonl`))),
      "iran-deal-2015": await count(
        "iran-deal-2015",
        iran,
        opposedPairs(await readRows<Release>(`${data}/iran-deal-2015/statements.jsonl`)),
      ),
    };
    const setting = { congress: request.isWhole ? "all" : "every eighth fortnight" };
    if (!request.isQuick) console.log(`kept in ${keepResult("false-alarms", { setting, figures })}`);
  });
}

type ReleasePair = readonly [Release, Release];

async function count(name: string, project: string, pairs: readonly ReleasePair[]) {
  const verdicts = new Map<string, Verdict>();
  for (const row of await exportedRows<Verdict>(project, "independence_pair"))
    if (row.item_id === "") verdicts.set(speakers(row.a_speaker_id, row.b_speaker_id), row);
  const items = new Map((await exportedRows<Item>(project, "item")).map((item) => [item.item_id, item]));
  const held = await itemsBySource(project, items);
  const met = new Set<string>();
  const alarmed = new Set<string>();
  const declared = new Set<string>();
  const alarms: { readonly pair: readonly [Release, Release]; readonly verdict: string; readonly item: Item }[] = [];
  for (const [a, b] of pairs) {
    const key = speakers(a.speaker_id, b.speaker_id);
    met.add(key);
    const row = verdicts.get(key);
    if (row === undefined || (row.verdict !== "copy" && row.verdict !== "common_source")) continue;
    (row.is_declared ? declared : alarmed).add(key);
    if (row.is_declared) continue;
    const [best] = [...(held.get(a.id) ?? [])]
      .filter((item) => held.get(b.id)?.has(item))
      .map((item) => items.get(item)!)
      .sort((x, y) => y.surprisal_bits - x.surprisal_bits || (x.item_id < y.item_id ? -1 : 1));
    if (best !== undefined) alarms.push({ pair: [a, b], verdict: row.verdict, item: best });
  }
  const per1000 = (part: number, whole: number): number => Math.round((1e6 * part) / Math.max(1, whole)) / 1000;
  const figures = {
    statement_pairs: pairs.length,
    statement_alarms: alarms.length,
    statement_alarms_per_1000: per1000(alarms.length, pairs.length),
    speaker_pairs: met.size,
    speaker_alarms: alarmed.size,
    speaker_alarms_per_1000: per1000(alarmed.size, met.size),
    declared_speaker_pairs: declared.size,
  };
  console.log(`false-alarms, ${name}: ${JSON.stringify(figures)}`);
  for (const { pair, verdict, item } of alarms.slice(0, EXAMPLES))
    console.log(
      `  ${verdict}: ${pair.map(({ id }) => id).join(" | ")}: ${item.surprisal_bits.toFixed(0)} bits, “${item.text.slice(0, 120)}”`,
    );
  return figures;
}

const speakers = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Counted items of words, by source. */
async function itemsBySource(project: string, items: ReadonlyMap<string, Item>): Promise<Map<string, Set<string>>> {
  const held = new Map<string, Set<string>>();
  for (const { item_id, source_id, stance } of await exportedRows<Member>(project, "item_member")) {
    const item = items.get(item_id);
    if (stance !== "uses" || item?.suppressed_by !== "" || !["passage", "figure", "device"].includes(item.level)) continue;
    held.set(source_id, (held.get(source_id) ?? new Set()).add(item_id));
  }
  return held;
}

/** All pairs of releases of different parties. */
function opposedPairs(releases: readonly Release[]): ReleasePair[] {
  return releases.flatMap((b, at) => releases.slice(0, at).flatMap((a): ReleasePair[] => (isOpposed(a.party, b.party) ? [[a, b]] : [])));
}

/** Pairs of releases of different parties on one event. */
export function sameEventPairs(releases: readonly Release[]): ReleasePair[] {
  const texts = releases.map((release) => ({
    release,
    day: Date.parse(release.date) / DAY_MS,
    marks: new Set<string>(),
    counts: words(release.text),
  }));
  const spread = new Map<string, number>();
  for (const { counts } of texts) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const most = Math.max(5, releases.length * RARE_SHARE);
  for (const { release, marks, counts } of texts) {
    for (const [, house, number] of release.text.matchAll(/\b(H\.?\s?R\.?|S\.|H\.?\s?Res\.?|S\.?\s?Res\.?)\s?(\d{1,5})\b/giu))
      marks.add(`bill ${house!.toLowerCase().replace(/[^a-z]/gu, "")} ${number}`);
    for (const [word, times] of counts) if (times > 1 && spread.get(word)! > 1 && spread.get(word)! <= most) marks.add(word);
  }
  texts.sort((x, y) => x.day - y.day || (x.release.id < y.release.id ? -1 : 1));
  const pairs: ReleasePair[] = [];
  for (const [at, late] of texts.entries())
    for (let before = at - 1; before >= 0 && late.day - texts[before]!.day <= 2; before--) {
      const early = texts[before]!;
      if (!isOpposed(early.release.party, late.release.party)) continue;
      if ([...late.marks].some((mark) => early.marks.has(mark))) pairs.push([early.release, late.release]);
    }
  return pairs;
}

const isOpposed = (a: string, b: string): boolean => (a === "R" && b === "D") || (a === "D" && b === "R");

/** How often each word of five letters or more stands in a text. */
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{5,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
