import { Worker } from "node:worker_threads";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { LanguageGuess } from "@hymnsheet/core/model/ports";
import { guessByModel } from "./guess-by-model.ts";

interface Waiting {
  readonly resolve: (guess: LanguageGuess) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The language model in a thread of its own, started with the first sample: reading goes on meanwhile, and the model's memory is given
 * back when the thread is closed. Run from TypeScript sources, which threads cannot load, the model works here.
 */
export class ModelThread {
  readonly #waiting: Waiting[] = [];
  #thread: Worker | undefined;

  /** What `guessByModel` says of a sample. Rejects when the thread ends before it has answered. */
  guess(sample: string): LanguageGuess | Promise<LanguageGuess> {
    if (import.meta.url.endsWith(".ts")) return guessByModel(sample);
    const thread = (this.#thread ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage(sample);
    });
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  #start(): Worker {
    const thread = new Worker(new URL("model-worker.js", import.meta.url));
    const fail = (error: unknown): void => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    thread.on("message", (guess: LanguageGuess) => this.#waiting.shift()?.resolve(guess));
    thread.on("error", fail);
    thread.on("exit", (code) => fail(new HymnsheetError("INVARIANT", `internal mistake: a thread ended early (exit code ${code})`)));
    return thread;
  }
}
