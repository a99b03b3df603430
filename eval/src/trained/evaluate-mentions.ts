/**
 * Evaluation `mentions`: the polarity that the program gives to mentions in sentences of other style than those its classifier learnt from
 * (`fixtures/agenda/mentions-check.json`), each sentence a text of its own, by nobody and by a speaker; with an encoder where HYMNSHEET_ENCODER names one.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POLARITIES, type Polarity } from "@hymnsheet/core/agenda/score-target";
import type { TextPart } from "@hymnsheet/core/agenda/target-words";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { readRows, runHymnsheet } from "../product.ts";
import { keepResult, show, table } from "../results.ts";
import { macroF1 } from "./macro-f1.ts";
import { markedQuestion, readMarkedMentions, type MarkedMention } from "./marked-mentions.ts";

const SPEAKERS = { "by nobody": undefined, "by a speaker": "Reporter" };

export async function evaluateMentions(request: EvaluationRequest): Promise<void> {
  const rows = readMarkedMentions();
  const encoder = process.env["HYMNSHEET_ENCODER"];
  const styles = [...new Set(rows.map(({ style }) => style))];
  const lines: string[][] = [];
  const figures: Record<string, object> = {};
  for (const choice of ["lexical", ...(encoder === undefined ? [] : [encoder])])
    for (const [name, speaker] of Object.entries(SPEAKERS)) {
      const found = await polarities(rows, speaker, choice);
      const isRight = (row: MarkedMention): boolean => found.get(row.id) === row.polarity;
      const share = (among: readonly MarkedMention[]): number => among.filter(isRight).length / among.length;
      const places = (of: (row: MarkedMention) => Polarity | undefined): number[] => rows.map((row) => POLARITIES.indexOf(of(row)!));
      const whole = macroF1(
        places(({ polarity }) => polarity),
        places(({ id }) => found.get(id)),
        POLARITIES.length,
      );
      const byStyle = Object.fromEntries(styles.map((style) => [style, share(rows.filter((row) => row.style === style))]));
      const title = `${choice === "lexical" ? "words" : "with encoder"}, ${name}`;
      figures[title] = { macroF1: whole, accuracy: share(rows), byStyle };
      lines.push([title, show(whole), show(share(rows)), ...styles.map((style) => show(byStyle[style]!, 2))]);
      if (request.isListing)
        for (const row of rows) if (!isRight(row)) console.log(`${title}: ${row.polarity}, found ${found.get(row.id)}: ${row.marked}`);
    }
  console.log(`\nmentions: ${rows.length} sentences of other style\n`);
  console.log(table([["", "macro-F1", "right", ...styles], ...lines]));
  if (request.isKept) console.log(`\nkept in ${keepResult("mentions", { setting: {}, figures })}`);
}

async function polarities(rows: readonly MarkedMention[], speaker: string | undefined, encoder: string): Promise<Map<string, Polarity>> {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-mentions-"));
  try {
    const [input, project, out] = ["texts.jsonl", "project", "targets.jsonl"].map((name) => join(folder, name));
    writeFileSync(
      input!,
      rows.map((row) => `${JSON.stringify({ id: row.id, speaker, date: "2020-02-02", ...withMentions(row) })}\n`).join(""),
    );
    const levels = "words,voices,claims,judgements";
    await runHymnsheet(["analyze", input!, "--out", project!, "--levels", levels, "--encoder", encoder]);
    await runHymnsheet(["export", project!, "--table", "target", "--format", "jsonl", "--out", out!]);
    const targets = await readRows<{ readonly mention_id: string; readonly polarity: Polarity }>(out!);
    return new Map(targets.map(({ mention_id, polarity }) => [mention_id, polarity]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text, and its mentions; the one that is asked about has the id of the row. */
function withMentions(row: MarkedMention): object {
  const { text, target, others } = markedQuestion(row);
  const mention = (id: string, part: TextPart): object => ({ id, ...part, name: text.slice(part.start, part.end) });
  return { text, mentions: [mention(row.id, target), ...others.map((other, i) => mention(`${row.id}-${i}`, other))] };
}
