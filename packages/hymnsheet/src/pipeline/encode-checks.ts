import type { TextMeaning } from "@hymnsheet/core/checks/match-texts";
import { plainPost } from "@hymnsheet/core/checks/plain-post";
import type { Encoder, LanguageGuesser } from "@hymnsheet/core/model/ports";
import type { KnownCheckRow } from "@hymnsheet/core/model/tables/known-check";

const BATCH = 256;

export interface EncodeOptions {
  readonly encoder: Encoder;
  readonly guesser: LanguageGuesser;
  /** Called between batches; throws to stop. */
  readonly onBatch: (done: number, total: number) => void;
}

/** Vectors of lines and of checks. */
export interface EncodedChecks {
  /** Claims and titles, one after the other; zeros for a check in a language that the encoder was not made for. */
  readonly texts: readonly Float32Array[];
  readonly questions: Float32Array;
  readonly dimensions: number;
}

/** Reads lines, which must be of the encoder's languages, and the checks that are. */
export async function encodeChecks(
  checks: readonly KnownCheckRow[],
  lines: readonly string[],
  options: EncodeOptions,
): Promise<EncodedChecks> {
  const { encoder, guesser } = options;
  const isRead: boolean[] = [];
  for (const { text, title } of checks) {
    const { language } = await guesser.guess(`${text} ${title}`);
    // Too short to tell is taken for one that can be read, as long as the letters are Latin.
    isRead.push(encoder.languages.includes(language) || (language === "und" && /\p{Script=Latin}/u.test(text)));
  }
  const asked = [
    ...checks.map(({ text }, i) => (isRead[i] ? text : "")),
    ...checks.map(({ title }, i) => (isRead[i] ? title : "")),
    ...lines.map(plainPost),
  ];
  const { dimensions } = encoder;
  const vectors = new Float32Array(asked.length * dimensions);
  for (let from = 0; from < asked.length; from += BATCH) {
    options.onBatch(from, asked.length);
    vectors.set(await encoder.encode(asked.slice(from, from + BATCH)), from * dimensions);
  }
  const part = (from: number, count: number): Float32Array => vectors.subarray(from * dimensions, (from + count) * dimensions);
  return {
    texts: [part(0, checks.length), part(checks.length, checks.length)],
    questions: part(2 * checks.length, lines.length),
    dimensions,
  };
}

/** What is needed to match one line. */
export function meaningOf({ texts, questions, dimensions }: EncodedChecks, line: number): TextMeaning {
  return { texts, question: questions.subarray(line * dimensions, (line + 1) * dimensions) };
}
