/** Entry of the thread that holds the language model: answers samples in the order in which they come. */
import { parentPort, type MessagePort } from "node:worker_threads";
import { guessByModel } from "./guess-by-model.ts";

if (parentPort !== null) answer(parentPort); // started by `ModelThread` alone

function answer(port: MessagePort): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  port.on("message", (sample: string) => port.postMessage(guessByModel(sample)));
}
