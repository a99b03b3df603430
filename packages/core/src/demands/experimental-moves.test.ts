import { expect, test } from "vitest";
import { isProvenMove } from "./experimental-moves.ts";
import type { FoundAnnouncement } from "./found-move.ts";

const announced = (subject: FoundAnnouncement["subject"]): FoundAnnouncement => ({
  kind: "announcement",
  utterance: 0,
  rule: "gives_open",
  by: null,
  isOwn: true,
  subject,
  status: "open",
  start: 0,
  end: 1,
});

test("evidence announced is experimental; a name, a symbol, a programme and other papers are not", () => {
  expect(isProvenMove(announced("evidence"))).toBe(false);
  for (const subject of ["name", "symbol", "programme", "other"] as const) expect(isProvenMove(announced(subject))).toBe(true);
});
