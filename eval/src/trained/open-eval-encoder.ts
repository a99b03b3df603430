/** The encoder that `HYMNSHEET_ENCODER` names, with a memory outside the repository. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Encoder } from "@hymnsheet/core/model/ports";
import { cachedEncoder, openEncoder } from "hymnsheet";

export async function openEvalEncoder(): Promise<Encoder | undefined> {
  const choice = process.env["HYMNSHEET_ENCODER"];
  const opened = choice === undefined ? undefined : await openEncoder(choice);
  return opened && cachedEncoder(opened, { folder: join(tmpdir(), "hymnsheet-eval-vectors") });
}
