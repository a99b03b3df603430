/** The library: what the command line does, as functions. */
export { runInFolder, openReviewed, type RunSettings } from "./run/run-in-folder.ts";
export { defaultRunOptions, type RunOptions } from "./pipeline/run-options.ts";
export type { RunEvent, RunInputs } from "./pipeline/stage.ts";
export { fileInputs, type FileInputOptions } from "./readers/file-inputs.ts";
export { exportTable } from "./exports/export-table.ts";
export { writeReport } from "./report/write-report.ts";
export { appendReview, readReviews } from "./store/reviews.ts";
export { openProject } from "./store/open-project.ts";
export { tagger as englishTagger } from "./language/english-tagger.ts";
export { stemmerOf } from "./language/stemmers.ts";
export { programVersion } from "./pipeline/version.ts";
export { openEncoder } from "./encoders/open-encoder.ts";
export { cachedEncoder, type CachedEncoderOptions } from "./encoders/cached-encoder.ts";
