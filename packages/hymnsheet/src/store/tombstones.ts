/**
 * What was taken out of a project and must not come back: `tombstones.jsonl`, one line each. A tombstone of a source holds its id; one of a person holds no
 * name, only hashes of it with a salt of its own. Whoever suspects a name can test it; nobody can read it off.
 */
import { createHash, createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { replaceFile } from "./durable-files.ts";

interface Stone {
  readonly tombstone_id: string;
  /** Milliseconds since 1970 UTC. */
  readonly withdrawn_at: number;
  readonly reason: string;
  readonly salt: string;
}

export interface SourceStone extends Stone {
  readonly kind: "source";
  readonly source_id: string;
  /** Of its text, so that it does not come back under another id; "" where another source has the same text. */
  readonly text_hash: string;
}

export interface HiddenName {
  readonly hash: string;
  readonly word_count: number;
  /** Whether it counts in small letters too. */
  readonly is_plain: boolean;
}

/** Places in a text, known by the hash of the whole text. */
export interface BlankedText {
  readonly text_hash: string;
  readonly places: readonly (readonly [number, number])[];
}

export interface PersonStone extends Stone {
  readonly kind: "person";
  readonly names: readonly HiddenName[];
  /** Hashes of the ids of sources that were this person's words. */
  readonly source_hashes: readonly string[];
  readonly texts: readonly BlankedText[];
}

export type Tombstone = SourceStone | PersonStone;

const fileOf = (folder: string): string => join(folder, "tombstones.jsonl");

/** All tombstones in the order in which they were set; none when there is no file. @throws PROJECT_DAMAGED when a line cannot be read. */
export function readTombstones(folder: string): Tombstone[] {
  const path = fileOf(folder);
  if (!existsSync(path)) return [];
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Tombstone); // written below
  } catch (cause) {
    throw new HymnsheetError("PROJECT_DAMAGED", `${path} cannot be read`, {
      value: path,
      cause,
      advice: "Restore it from a copy: without it, what was withdrawn could come back.",
    });
  }
}

/** Writes all tombstones; when it returns, a power cut does not lose them. */
export async function replaceTombstones(folder: string, all: readonly Tombstone[]): Promise<void> {
  await replaceFile(fileOf(folder), all.map((stone) => `${JSON.stringify(stone)}\n`).join(""));
}

/** Names what has been withdrawn so far; "" for nothing. */
export function tombstonesKey(tombstones: readonly Tombstone[]): string {
  return tombstones.length === 0
    ? ""
    : createHash("sha256")
        .update(JSON.stringify(tombstones.map((stone) => stone.tombstone_id)))
        .digest("hex");
}

export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

/** Hash of a word, id or text that only this tombstone can test. */
export function saltedHash(salt: string, text: string): string {
  return createHmac("sha256", salt).update(text).digest("hex").slice(0, 32);
}
