/** Scores reconstructed common texts: which of the planted lines are there, which lines are no planted ones, and whether their order is right. */
import { usesByItem, type ItemRow, type MemberRow } from "./find-allegations.ts";
import type { CommonTextTruth, CorpusTruth } from "./truth.ts";

export interface CommonTextRow {
  readonly sheet_id: string;
}

export interface CommonTextLineRow {
  readonly sheet_id: string;
  readonly line_no: number;
  readonly item_id: string;
}

export interface CommonTextScore {
  readonly plantedTexts: number;
  /** Planted texts of which some reconstruction holds two lines or more. */
  readonly foundTexts: number;
  /** Lines that two speakers or more say: only those can be found. */
  readonly plantedLines: number;
  readonly recall: number | null;
  readonly reconstructedLines: number;
  readonly precision: number | null;
  /** Kendall's tau between the order of the found lines and the true one, mean over found texts. */
  readonly tau: number | null;
  /** Reconstructions in corpora without any planted text. */
  readonly inventedTexts: number;
}

interface Corpus {
  readonly truth: CorpusTruth;
  readonly rows: {
    readonly items: readonly ItemRow[];
    readonly members: readonly MemberRow[];
    readonly commonTexts: readonly CommonTextRow[];
    readonly commonTextLines: readonly CommonTextLineRow[];
  };
}

/** Kendall's tau-a of a list of distinct ranks; null below two. */
export function kendallTau(ranks: readonly number[]): number | null {
  if (ranks.length < 2) return null;
  let balance = 0;
  for (let i = 0; i < ranks.length; i += 1) for (let k = i + 1; k < ranks.length; k += 1) balance += Math.sign(ranks[k]! - ranks[i]!);
  return balance / ((ranks.length * (ranks.length - 1)) / 2);
}

const sayers = (line: CommonTextTruth["lines"][number]): number => new Set(line.mentions.map(({ speaker_id }) => speaker_id)).size;

/** Number of the planted line on which most of the places of an item lie; null when none takes more than half. */
function lineOf(uses: readonly MemberRow[], text: CommonTextTruth): number | null {
  for (const { line_no, mentions } of text.lines) {
    const own = uses.filter((use) =>
      mentions.some((mention) => mention.source_id === use.source_id && use.span_start < mention.end && use.span_end > mention.start),
    );
    if (own.length * 2 > uses.length) return line_no;
  }
  return null;
}

const LEVELS = ["passage", "figure", "device", "claim", "point"];

export function scoreCommonTexts(corpora: readonly Corpus[]): CommonTextScore {
  let [planted, found, plantedLines, foundLines, lineCount, rightLines, invented] = [0, 0, 0, 0, 0, 0, 0];
  const taus: number[] = [];
  for (const { truth, rows } of corpora) {
    const uses = new Map(LEVELS.flatMap((level) => [...usesByItem(rows.items, rows.members, level)]));
    if (truth.common_texts.length === 0) invented += rows.commonTexts.length;
    const right = new Set<CommonTextLineRow>();
    for (const text of truth.common_texts) {
      planted += 1;
      const numbers = new Set(text.lines.filter((line) => sayers(line) >= 2).map(({ line_no }) => line_no));
      plantedLines += numbers.size;
      let best: number[] = [];
      for (const { sheet_id } of rows.commonTexts) {
        const ordered = rows.commonTextLines.filter((line) => line.sheet_id === sheet_id).sort((left, next) => left.line_no - next.line_no);
        const hits: number[] = [];
        for (const row of ordered) {
          const at = lineOf(uses.get(row.item_id) ?? [], text);
          if (at === null) continue;
          right.add(row);
          if (!hits.includes(at)) hits.push(at);
        }
        if (hits.length > best.length) best = hits;
      }
      foundLines += best.filter((at) => numbers.has(at)).length;
      if (best.length >= 2) found += 1;
      const tau = kendallTau(best);
      if (tau !== null) taus.push(tau);
    }
    lineCount += rows.commonTextLines.length;
    rightLines += right.size;
  }
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(4)));
  return {
    plantedTexts: planted,
    foundTexts: found,
    plantedLines,
    recall: share(foundLines, plantedLines),
    reconstructedLines: lineCount,
    precision: share(rightLines, lineCount),
    tau: share(
      taus.reduce((sum, tau) => sum + tau, 0),
      taus.length,
    ),
    inventedTexts: invented,
  };
}
