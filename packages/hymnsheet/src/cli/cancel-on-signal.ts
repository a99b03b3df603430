import type { Cancel } from "@hymnsheet/core/model/ports";
import { exitCodes } from "./exit-codes.ts";

/** Runs a piece of work that Ctrl-C stops at the next safe point; a second Ctrl-C stops at once. */
export async function withCancel<R>(work: (cancel: Cancel) => Promise<R>): Promise<R> {
  const cancel = { isCancelled: false };
  const onSignal = (): void => {
    if (cancel.isCancelled) process.exit(exitCodes.interrupted);
    cancel.isCancelled = true;
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await work(cancel);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}
