/**
 * Bench `peers`: other programs that find shared passages, and ours, on one planted corpus in one run.
 *
 * Each peer first gets its best setting by a small sweep on a smaller corpus from another seed: its own settings times how far apart pieces
 * may stand to be joined (ours joins by itself). `--quick` leaves the sweep out and takes the settings listed first.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BenchRequest } from "../bench-request.ts";
import { keepResult, table, type Figures } from "../results.ts";
import { inScratch } from "../scratch.ts";
import { blastPeer } from "./blast-peer.ts";
import { cosinePeer } from "./cosine-peer.ts";
import { dolosPeer } from "./dolos-peer.ts";
import { joinPieces } from "./join-pieces.ts";
import { runOwn } from "./own-run.ts";
import { passimPeer } from "./passim-peer.ts";
import type { Cost, Peer, PeerSetting } from "./peer.ts";
import { readTexts, scoreMatches, writePlanted, type PlantedOnDisk, type Score } from "./planted-on-disk.ts";
import { simTextPeer } from "./sim-text-peer.ts";
import { matchesOf, type FoundMatch, type WordText } from "./word-texts.ts";

const PEERS: readonly Peer[] = [simTextPeer, dolosPeer, cosinePeer, blastPeer, passimPeer];
const PAIRS = { quick: 40, full: 120, sweep: 40 };
/** Added to the seed for the sweep. */
const SWEEP_SEED = 1000;
/** Words between two pieces that are joined; -1 leaves pieces as they come. The first is taken without a sweep. */
const GAPS = [24, -1, 4, 8, 16, 40];

interface Tried {
  readonly setting: PeerSetting;
  readonly gap: number;
}

interface Row extends Cost {
  readonly name: string;
  readonly setting: string;
  readonly score: Score;
}

const show = (value: number): string => value.toFixed(3);
const describe = ({ setting, gap }: Tried): string =>
  [...Object.entries(setting).map(([name, value]) => `${name} ${value}`), gap < 0 ? "not joined" : `joined ${gap}`].join(", ");

function found(texts: readonly WordText[], pieces: Parameters<typeof joinPieces>[0], gap: number): FoundMatch[] {
  return matchesOf(texts, gap < 0 ? pieces : joinPieces(pieces, gap));
}

async function runPeer(peer: Peer, texts: readonly WordText[], setting: PeerSetting): ReturnType<Peer["run"]> {
  return inScratch((folder) => peer.run(texts, setting, folder));
}

interface Swept {
  readonly best: Tried;
  /** Plagdet by setting. */
  readonly plagdets: Figures;
}

/** For each peer the setting with the best plagdet, the earlier one of equals; all are scored at once. */
async function sweepPeers(peers: readonly Peer[], planted: PlantedOnDisk, texts: readonly WordText[]): Promise<ReadonlyMap<Peer, Swept>> {
  const tried: (Tried & { readonly peer: Peer })[] = [];
  const lists: FoundMatch[][] = [];
  for (const peer of peers) {
    for (const setting of peer.settings) {
      const { pieces } = await runPeer(peer, texts, setting);
      for (const gap of GAPS) {
        tried.push({ peer, setting, gap });
        lists.push(found(texts, pieces, gap));
      }
    }
  }
  const scores = await scoreMatches(planted, lists);
  const scored = tried.map((one, place) => ({ ...one, plagdet: Number(show(scores[place]!.all.plagdet)) }));
  return new Map(
    peers.map((peer) => {
      const own = scored.filter((one) => one.peer === peer);
      const best = own.reduce((left, right) => (right.plagdet > left.plagdet ? right : left));
      return [peer, { best, plagdets: Object.fromEntries(own.map((one) => [describe(one), one.plagdet])) }];
    }),
  );
}

function figuresOf({ ms, processorMs, peakMb, setting, score }: Row): Figures {
  return { ms, processor_ms: processorMs, peak_mb: peakMb, setting, score: score as unknown as Figures };
}

function print(rows: readonly Row[]): void {
  const seconds = (ms: number | null): string => (ms === null ? "?" : (ms / 1000).toFixed(1));
  const head = ["", "plagdet", "precision", "recall", "granularity", "verbatim", "light", "shuffled", "bites R", "bites P"];
  console.log(
    table([
      [...head, "clean hit", "elsewhere", "wall s", "CPU s", "MB"],
      ...rows.map(({ name, score, ms, processorMs, peakMb }) => [
        name,
        ...[score.all.plagdet, score.all.precision, score.all.recall, score.all.granularity].map(show),
        ...(["verbatim", "light", "shuffled"] as const).map(
          (kind) => `${show(score.byKind[kind].plagdet)}/${show(score.byKind[kind].recall)}`,
        ),
        ...[score.soundbites.recall, score.soundbites.precision].map(show),
        `${score.cleanPairsHit}/${score.cleanPairCount}`,
        String(score.otherPairAlarmCount),
        seconds(ms),
        seconds(processorMs),
        String(peakMb ?? "?"),
      ]),
    ]),
  );
  console.log(
    "by kind: plagdet/recall; bites: passages of 30 to 149 characters; elsewhere: between texts that are no pair, on text they do not share",
  );
}

export async function benchPeers(request: BenchRequest): Promise<void> {
  await inScratch(async (folder) => {
    const sweepFolder = join(folder, "sweep");
    mkdirSync(sweepFolder);
    const pairCount = request.isQuick ? PAIRS.quick : PAIRS.full;
    const planted: PlantedOnDisk = { seed: request.seed, pairCount, folder };
    const sweep: PlantedOnDisk = { seed: request.seed + SWEEP_SEED, pairCount: PAIRS.sweep, folder: sweepFolder };
    const documents = await writePlanted(planted);
    if (documents === null) {
      console.log("peers: skipped, HYMNSHEET_DATA does not name a folder with the congress releases");
      return;
    }
    const texts = readTexts(documents);
    console.log(`peers: ${texts.length} texts, seed ${request.seed}`);
    const skipped: Record<string, string> = {};
    for (const { name, reason } of PEERS.map((peer) => ({ name: peer.name, reason: peer.whyAbsent() }))) {
      if (reason === null) continue;
      skipped[name] = reason;
      console.log(`  ${name} skipped: ${reason}`);
    }
    const present = PEERS.filter(({ name }) => skipped[name] === undefined);
    const sweepDocuments = request.isQuick ? null : await writePlanted(sweep);
    const swept = sweepDocuments === null ? null : await sweepPeers(present, sweep, readTexts(sweepDocuments));

    const own = await inScratch((scratch) => runOwn(documents, scratch));
    const all = own.matches.map((match) => ({ ...match, suppressed_by: "" }));
    const lists: (readonly FoundMatch[])[] = [own.matches, all];
    const runs: (Cost & { name: string; setting: string })[] = [
      { ...own, name: "hymnsheet", setting: "defaults" },
      { ...own, name: "hymnsheet, nothing set aside", setting: "defaults, formulas and names counted as well, as the others do" },
    ];
    for (const peer of present) {
      const chosen = swept?.get(peer)?.best ?? { setting: peer.settings[0]!, gap: GAPS[0]! };
      const run = await runPeer(peer, texts, chosen.setting);
      lists.push(found(texts, run.pieces, chosen.gap));
      runs.push({ ms: run.ms, processorMs: run.processorMs, peakMb: run.peakMb, name: peer.name, setting: describe(chosen) });
      console.log(`  ${peer.name}: ${describe(chosen)} (${peer.note})`);
    }
    const scores = await scoreMatches(planted, lists);
    const rows = runs.map(({ name, setting, ms, processorMs, peakMb }, place) => ({
      name,
      setting,
      ms,
      processorMs,
      peakMb,
      score: scores[place]!,
    }));
    console.log("");
    print(rows);
    if (!request.isKept) return;
    const sweeps = Object.fromEntries([...(swept ?? [])].map(([{ name }, { plagdets }]) => [name, plagdets]));
    const figures = { ...Object.fromEntries(rows.map((row) => [row.name, figuresOf(row)])), skipped, sweeps };
    console.log(
      `kept in ${keepResult("peers", { setting: { data: "planted", seed: request.seed, pairs: pairCount, sweep: PAIRS.sweep }, figures })}`,
    );
  });
}
