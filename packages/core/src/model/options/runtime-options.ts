import { declareOptions, type OptionValues } from "./define-option.ts";

/** How a run uses the machine. None of these can change a result. */
export const runtimeOptions = declareOptions({
  workers: {
    type: "integer",
    default: 2,
    minimum: 1,
    maximum: 64,
    unit: "threads",
    help: "Threads that compare texts.",
  },
  memory: {
    type: "integer",
    default: 1024,
    minimum: 128,
    maximum: 1_048_576,
    unit: "MB",
    help: "Memory the database may use.",
  },
});

export type RuntimeOptions = OptionValues<typeof runtimeOptions>;
