/** NCBI BLAST (Debian `ncbi-blast+`) on letters as residues, without gaps: `blastp -ungapped`, every text against all. */
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runProgram, type Measured } from "../run-program.ts";
import { encodeText, residueTable } from "./letters-as-residues.ts";
import { missingProgram } from "./missing-program.ts";
import { addCosts, type Peer, type Piece } from "./peer.ts";

/** Above what any six residues score, so that only equal words of letters are seeds. */
const EQUAL_SEEDS_ONLY = "400";

async function mustRun(command: string, args: readonly string[]): Promise<Measured> {
  const measured = await runProgram({ command, args });
  if (measured.code !== 0) throw new Error(`${command} ended with ${measured.code}: ${measured.talk}`);
  return measured;
}

export const blastPeer: Peer = {
  name: "BLAST ungapped",
  note: "BLAST is given letters as residues (Vesanto et al. 2017), equal seeds only, ends widened to whole words",
  settings: [
    { word_size: 6, evalue: 1e-15 },
    { word_size: 6, evalue: 1e-10 },
    { word_size: 6, evalue: 1e-20 },
    { word_size: 6, evalue: 1e-30 },
  ],
  whyAbsent: () => missingProgram("blastp", ["-version"], "Debian package ncbi-blast+", "blastp"),
  async run(texts, { word_size, evalue }, folder) {
    const table = residueTable(texts);
    const encoded = texts.map((text) => encodeText(text, table));
    const [fasta, database, output] = ["texts.fa", "texts", "hits.tsv"].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(fasta, encoded.map(({ residues }, place) => `>${place}\n${residues}\n`).join(""));
    const made = await mustRun("makeblastdb", ["-in", fasta, "-dbtype", "prot", "-out", database]);
    const search = ["-query", fasta, "-db", database, "-out", output, "-outfmt", "6 qseqid sseqid qstart qend sstart send"];
    const how = ["-ungapped", "-comp_based_stats", "F", "-seg", "no", "-threshold", EQUAL_SEEDS_ONLY, "-num_threads", "2"];
    const set = ["-word_size", String(word_size), "-evalue", String(evalue), "-max_target_seqs", String(texts.length)];
    const searched = await mustRun("blastp", [...search, ...how, ...set]);
    const pieces: Piece[] = [];
    for await (const line of createInterface({ input: createReadStream(output), crlfDelay: Infinity })) {
      const [a, b, aFirst, aLast, bFirst, bLast] = line.split("\t").map(Number) as [number, number, number, number, number, number];
      if (a >= b) continue;
      const [left, right] = [encoded[a]!.words, encoded[b]!.words];
      pieces.push({ a, aFrom: left[aFirst - 1]!, aTo: left[aLast - 1]! + 1, b, bFrom: right[bFirst - 1]!, bTo: right[bLast - 1]! + 1 });
    }
    return { ...addCosts([made, searched]), pieces };
  },
};
