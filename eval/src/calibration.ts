/**
 * Evaluation `calibration`: measures the shipped comparison set again, on every eighth fortnight of the congress collection, and prints its
 * constants; the fit is held against the null pairs of two collections that lie outside (iran-deal-2015, postcard-tax-2017).
 */
import type { EvaluationRequest } from "./evaluation-request.ts";
import { congressProject, exportedRows, inScratch, releasesProject } from "./congress-project.ts";
import { dataFolder } from "./releases.ts";
import { keepResult, table } from "./results.ts";

interface Info {
  readonly key: string;
  readonly value: string;
}
interface Term {
  readonly owner_table: string;
  readonly owner_id: string;
  readonly seq: number;
  readonly name: string;
  readonly value: number;
}

const CHECKS = ["iran-deal-2015", "postcard-tax-2017"] as const;

export async function evaluateCalibration(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  if (data === null) {
    console.log("calibration: skipped, HYMNSHEET_DATA is not set");
    return;
  }
  await inScratch(request, async (folder) => {
    const fitted = await measured(await congressProject(data, folder, request));
    console.log(`calibration, congress\n\n${table(Object.entries(fitted.facts).map(([key, value]) => [key, value]))}\n\n${fitted.plot}\n`);
    const checks: Record<string, Awaited<ReturnType<typeof measured>>> = {};
    for (const name of CHECKS) {
      const check = await measured(await releasesProject(data, folder, name));
      checks[name] = check;
      console.log(`${name}: ${check.facts["calibration"]} ${check.facts["calibration_set"]}\n${check.plot}\n`);
    }
    const setting = { data: "congress", sample: request.isWhole ? "all" : "every eighth fortnight" };
    if (!request.isQuick) console.log(`kept in ${keepResult("calibration", { setting, figures: { congress: fitted, ...checks } })}`);
  });
}

/** What a project says of its chance level, and how many null pairs share so much (observed/expected) by level. */
async function measured(project: string) {
  const info = await exportedRows<Info>(project, "info");
  const terms = (await exportedRows<Term>(project, "term")).filter(({ owner_table }) => owner_table === "info");
  const points = new Map<string, Map<number, Record<string, number>>>();
  for (const { owner_id, seq, name, value } of terms) {
    const own = points.get(owner_id) ?? new Map<number, Record<string, number>>();
    points.set(owner_id, own.set(seq, { ...own.get(seq), [name]: value }));
  }
  const lines = [...points].map(([owner, own]) => {
    const told = [...own.values()].map(({ bits, observed, expected }) => `${bits}: ${observed}/${expected?.toFixed(1) ?? "-"}`);
    return `${owner.replace("calibration_", "")}  ${told.join("  ")}`;
  });
  return {
    facts: Object.fromEntries(info.filter(({ key }) => key.startsWith("calibration")).map(({ key, value }) => [key, value])),
    plot: lines.join("\n"),
  };
}
