import { once } from "node:events";
import { open, rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

/** Where lines go. */
export interface TextSink {
  write(text: string): Promise<void>;
  /** Says that all is written. */
  finish(): Promise<void>;
  /** Leaves nothing half-written behind. */
  abandon(): Promise<void>;
}

/** A file that appears whole or not at all. @throws OUTPUT_FAILED when it cannot be written. */
export async function fileSink(path: string): Promise<TextSink> {
  const part = `${path}.part`;
  const handle = await open(part, "w").catch((cause: unknown) => {
    throw outputFailed(path, cause);
  });
  return {
    async write(text) {
      await handle.write(text).catch((cause: unknown) => {
        throw outputFailed(path, cause);
      });
    },
    async finish() {
      await handle.close();
      await rename(part, path).catch((cause: unknown) => {
        throw outputFailed(path, cause);
      });
    },
    async abandon() {
      await handle.close();
      await rm(part, { force: true });
    },
  };
}

/** A stream of the caller's, which stays open. A reader that goes away early, as `head` does, ends the writing without an error. */
export function streamSink(stream: Writable): TextSink {
  let isGone = false;
  let failure: Error | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    isGone = true;
    if (error.code !== "EPIPE") failure = error;
  };
  stream.on("error", onError);
  const check = (): void => {
    if (failure !== undefined) throw outputFailed("the output stream", failure);
  };
  return {
    async write(text) {
      check();
      if (isGone || stream.destroyed) return;
      if (!stream.write(text))
        await Promise.race([once(stream, "drain").catch(() => undefined), once(stream, "close").catch(() => undefined)]);
      check();
    },
    async finish() {
      check();
      stream.off("error", onError);
    },
    async abandon() {
      stream.off("error", onError);
    },
  };
}

export function outputFailed(path: string, cause: unknown): HymnsheetError {
  return new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, {
    value: path,
    cause,
    advice: "Check that the folder exists, that you may write there, and that there is room.",
  });
}
