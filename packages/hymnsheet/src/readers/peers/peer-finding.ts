import type { TextUnit } from "@hymnsheet/core/text/offset-units";
import type { InputFile } from "../input-files.ts";
import type { ProblemFinding } from "../reader.ts";

/** A place as another program names it. */
export interface PeerPlace {
  /** What the text may be called, the likeliest first: an id, a file name, a path. */
  readonly references: readonly string[];
  readonly start: number;
  /** Behind the last. */
  readonly end: number;
  readonly unit: TextUnit;
  /** The words that it gives for the place; null when it gives none. */
  readonly text: string | null;
}

/** Places that another program takes for one passage. */
export interface PeerGroup {
  readonly kind: "group";
  readonly path: string;
  /** Line where it stands or begins, from 1; null when the format has no lines. */
  readonly line: number | null;
  readonly places: readonly PeerPlace[];
}

export type PeerFinding = PeerGroup | (ProblemFinding & { readonly path: string });

/** Reads the files of one program, in their order. What cannot be read becomes a problem. */
export type PeerReader = (files: readonly InputFile[]) => AsyncIterable<PeerFinding>;

type Fields = Readonly<Record<string, unknown>>;

/** A count from JSON or an attribute: a whole number, or a text of one; null for anything else. */
export function countOf(value: unknown): number | null {
  const number = typeof value === "string" && /^\d+$/u.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The fields that hold a text or a number, as texts. */
export function textsOf(fields: Fields, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = fields[name];
    return typeof value === "number" || (typeof value === "string" && value !== "") ? [String(value)] : [];
  });
}
