/** Inputs that a real collection holds sooner or later, each with how many records go in. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDice, type Dice } from "@hymnsheet/core/algo/random";

export interface HostileInput {
  readonly name: string;
  /** Writes the input below the folder; returns how many records (files or lines) it holds. */
  write(folder: string): number;
  /** Further records that are no source and must be a problem row each; 0 when absent. */
  readonly brokenCount?: number;
  /** Words that some source's text must hold after reading. */
  readonly kept?: readonly string[];
}

const SPEECH =
  "The harbour board promised seven new cranes before the winter, and the cranes never came. We counted every berth from the old mole to the lighthouse. Nobody on that board could name the engineer who signed the plan.";

const OTHER =
  "I asked the treasurer twice for the ledger of the ferry fund. He said the ledger was with the auditor, and the auditor said it was with him.";

function jsonLines(folder: string, rows: readonly object[]): number {
  writeFileSync(join(folder, "statements.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return rows.length;
}

/** Text without a single line end, of words whose frequencies fall as in real text. */
export function endlessLine(bytes: number, dice: Dice): string {
  const letters = "etaoinshrdlucmfwypvbgkjqxz";
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + dice.below(8) }, () => letters[Math.floor(26 * dice.next() ** 2)]!).join(""),
  );
  const pieces: string[] = [];
  for (let length = 0; length < bytes;) {
    const word = vocabulary[Math.floor(vocabulary.length * dice.next() ** 4)]!;
    const piece = dice.below(14) === 0 ? `${word}. ` : `${word} `;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
}

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  {
    name: "an empty file",
    write: (folder) => {
      writeFileSync(join(folder, "empty.txt"), "");
      writeFileSync(join(folder, "speech.txt"), SPEECH);
      return 2;
    },
    kept: ["seven new cranes"],
  },
  {
    name: "one word",
    write: (folder) => {
      writeFileSync(join(folder, "word.txt"), "Never.");
      return 1;
    },
    kept: ["Never"],
  },
  {
    name: "nothing but an empty file",
    write: (folder) => {
      writeFileSync(join(folder, "empty.txt"), "");
      return 1;
    },
  },
  {
    name: "NUL bytes",
    write: (folder) => {
      writeFileSync(join(folder, "nul.txt"), `${SPEECH.slice(0, 4)}\0\0${SPEECH.slice(4)}\0`);
      return jsonLines(folder, [{ id: "nul", speaker: "Ada Quill", text: `\u0000${OTHER}` }]) + 1;
    },
    kept: ["seven new cranes", "ferry fund"],
  },
  {
    name: "mixed encodings",
    write: (folder) => {
      const text = `Café talk, naïve façade. ${SPEECH}`;
      writeFileSync(join(folder, "utf8.txt"), text);
      writeFileSync(join(folder, "utf8-mark.txt"), `\uFEFF${text}`);
      writeFileSync(join(folder, "utf16-little.txt"), utf16(`\uFEFF${text}`, false));
      writeFileSync(join(folder, "utf16-big.txt"), utf16(`\uFEFF${text}`, true));
      writeFileSync(join(folder, "utf16-no-mark.txt"), utf16(text, false));
      writeFileSync(join(folder, "latin1.txt"), Buffer.from(text, "latin1"));
      return 6;
    },
    kept: ["naïve façade"],
  },
  {
    name: "lone surrogates",
    write: (folder) => {
      const lines = [
        `{"id":"high","speaker":"Ada Quill","text":"Start \\ud83d ${OTHER}"}`,
        `{"id":"low","speaker":"Bo Rusk","text":"${OTHER} \\ude00"}`,
      ];
      writeFileSync(join(folder, "statements.jsonl"), `${lines.join("\n")}\n`);
      return 2;
    },
    kept: ["ferry fund"],
  },
  {
    name: "10,000 identical files",
    write: (folder) => {
      const shelf = join(folder, "files");
      mkdirSync(shelf);
      for (let place = 0; place < 10_000; place += 1) writeFileSync(join(shelf, `copy-${place}.txt`), SPEECH);
      return 10_000;
    },
    kept: ["seven new cranes"],
  },
  {
    name: "no dates",
    write: (folder) =>
      jsonLines(folder, [
        { id: "a", speaker: "Ada Quill", text: SPEECH },
        { id: "b", speaker: "Bo Rusk", text: `${OTHER} ${SPEECH}` },
      ]),
    kept: ["ferry fund"],
  },
  {
    name: "future and impossible dates",
    write: (folder) =>
      jsonLines(folder, [
        { id: "a", speaker: "Ada Quill", date: "2999-01-01", text: SPEECH },
        { id: "b", speaker: "Bo Rusk", date: "2031-02-30", text: `${OTHER} ${SPEECH}` },
        { id: "c", speaker: "Cy Tarn", date: "yesterday, perhaps", text: OTHER },
      ]),
    kept: ["ferry fund"],
  },
  {
    name: "one person under two names",
    write: (folder) =>
      jsonLines(folder, [
        { id: "a", speaker: "Ada M. Quill", text: SPEECH },
        { id: "b", speaker: "Ada Quill", text: `${OTHER} ${SPEECH}` },
        { id: "c", speaker: "Bo Rusk", speaker_id: "rusk", text: OTHER },
        { id: "d", speaker: "Bo T. Rusk", speaker_id: "rusk", text: SPEECH },
      ]),
    kept: ["ferry fund"],
  },
  {
    name: "broken lines among good ones",
    write: (folder) => {
      const lines = [
        JSON.stringify({ id: "a", speaker: "Ada Quill", text: SPEECH }),
        '{"id": "b", "text": ',
        "[1, 2]",
        JSON.stringify({ id: "c" }),
        JSON.stringify({ id: "d", text: 7 }),
      ];
      writeFileSync(join(folder, "statements.jsonl"), `${lines.join("\n")}\n`);
      return 1;
    },
    brokenCount: 4,
    kept: ["seven new cranes"],
  },
];

/** A file of so many megabytes without a line end. */
export function endlessInput(megabytes: number, seed: number): HostileInput {
  return {
    name: `a single line of ${megabytes} MB`,
    write: (folder) => {
      writeFileSync(join(folder, "line.txt"), endlessLine(megabytes * 1e6, createDice(seed)));
      return 1;
    },
  };
}
