import { Option, type Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { compareGroups, type ComparedGroups, type ComparedRow } from "../../compare/compare-groups.ts";
import { resolveGroups } from "../../compare/resolve-groups.ts";
import { peerFormats, type PeerFormat } from "../../exports/peers/peer-format.ts";
import { fileSink, streamSink, type TextSink } from "../../exports/text-sink.ts";
import { findInputFiles } from "../../readers/input-files.ts";
import { peerReaders } from "../../readers/peers/peer-readers.ts";
import { withProject } from "../open-reviewed.ts";
import { tellProblems } from "../tell-problems.ts";
import type { Terminal } from "../terminal.ts";

const HELP = `
Writes JSON lines in the shape of the table passage_match: every pair that the other program found and every match of ours that it lacks, with
found_by (both, theirs, ours), both texts, and, where a pair of theirs is set aside here, the reason in suppressed_by. How much agrees, and what could
not be used, goes to standard error. A pair is shared when both places lie half on places that the other side puts together.

Its texts are found by source id, path or file name; its offsets are read as the program counts them (passim and PAN: code points, TextPAIR: bytes).

Examples:
  hymnsheet compare study passim-output/out.json --as passim --out compared.jsonl
  hymnsheet compare study alignments.jsonl --as textpair > compared.jsonl
  hymnsheet compare study detections/ --as pan --out compared.jsonl
`;

/** Rows whose texts are fetched at once. */
const BATCH = 1000;

/** `hymnsheet compare DIR FILES --as FORMAT`: what another program found beside what the project holds. */
export function addCompare(program: Command, terminal: Terminal): void {
  program
    .command("compare")
    .description("compare shared passages that another program found with those of a project")
    .argument("<project>", "folder of the project")
    .argument("<files...>", "what the other program wrote: files or folders")
    .addOption(new Option("--as <program>", "the other program").choices(peerFormats).makeOptionMandatory())
    .option("-o, --out <file>", "file to write; default: standard output")
    .addHelpText("after", HELP)
    .action(async (folder: string, inputs: readonly string[], { as, out }: { as: PeerFormat; out?: string }) => {
      const { files } = await findInputFiles(inputs);
      await withProject(folder, terminal, async (reader) => {
        const { groups, problems } = await resolveGroups(peerReaders[as](files), reader);
        tellProblems(problems, terminal);
        if (groups.length === 0)
          throw new HymnsheetError("USAGE", `no pair of places of this project was found in what ${as} wrote`, {
            value: inputs.join(", "),
            advice: "Check --as, and that both read the same texts under the same ids or file names.",
          });
        const compared = await compareGroups(groups, reader);
        await writeRows(compared.rows, reader, out);
        terminal.err(summary(as, groups.length, compared));
      });
    });
}

async function writeRows(rows: readonly ComparedRow[], reader: ProjectReader, out: string | undefined): Promise<void> {
  const sink: TextSink = out === undefined ? streamSink(process.stdout) : await fileSink(out);
  try {
    for (let first = 0; first < rows.length; first += BATCH) {
      const batch = rows.slice(first, first + BATCH);
      const spans = batch.flatMap((row) => [
        { source_id: row.a_source_id, span_start: row.a_start, span_end: row.a_end },
        { source_id: row.b_source_id, span_start: row.b_start, span_end: row.b_end },
      ]);
      const slices = await reader.slices(spans);
      const lines = batch.map((row, at) => JSON.stringify({ ...row, a_text: slices[at * 2]!.text, b_text: slices[at * 2 + 1]!.text }));
      await sink.write(`${lines.join("\n")}\n`);
    }
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  await sink.finish();
}

function summary(program: PeerFormat, groupCount: number, compared: ComparedGroups): string {
  const { theirCount, sharedCount, setAsideCount, ourCount, ourSharedCount } = compared;
  const share = (part: number, whole: number): string => (whole === 0 ? "" : ` (${((100 * part) / whole).toFixed(1)} %)`);
  const missing = theirCount - sharedCount - setAsideCount;
  return `${program}: ${theirCount} pairs of places in ${groupCount} groups.
Of theirs, ${sharedCount}${share(sharedCount, theirCount)} are ours too, ${setAsideCount} are set aside here, ${missing} are only theirs.
Of our ${ourCount} that count, ${ourSharedCount}${share(ourSharedCount, ourCount)} are theirs too, ${ourCount - ourSharedCount} are only ours.
`;
}
