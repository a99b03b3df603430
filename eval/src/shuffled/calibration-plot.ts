/**
 * Draws nominal level against the share flagged, as SVG: families of shuffled labels (solid; on the dashed diagonal when the level is kept) and
 * planted ones (dotted). Both axes are square roots, so that small levels are seen.
 */

export interface CalibrationCurve {
  readonly name: string;
  readonly curve: readonly { readonly level: number; readonly flagged: number; readonly planted: number }[];
}

const SIDE = 420;
const LEFT = 60;
const TOP = 20;
const COLOURS = ["#1b4965", "#b5651d", "#5b8e7d", "#7b3f61"] as const;
const TICKS = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1] as const;

const across = (share: number): string => (LEFT + SIDE * Math.sqrt(share)).toFixed(1);
const down = (share: number): string => (TOP + SIDE * (1 - Math.sqrt(share))).toFixed(1);
const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A drawing with a key under it; at least one curve. */
export function drawCalibration(curves: readonly CalibrationCurve[]): string {
  const height = TOP + SIDE + 80 + 20 * curves.length;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 40} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>Share of families flagged at each level: shuffled labels and planted families</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<rect x="${LEFT}" y="${TOP}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#999"/>`,
  ];
  for (const tick of TICKS) {
    lines.push(
      `<line x1="${across(tick)}" y1="${TOP + SIDE}" x2="${across(tick)}" y2="${TOP + SIDE + 4}" stroke="#999"/>`,
      `<text x="${across(tick)}" y="${TOP + SIDE + 16}" text-anchor="middle">${tick}</text>`,
      `<line x1="${LEFT - 4}" y1="${down(tick)}" x2="${LEFT}" y2="${down(tick)}" stroke="#999"/>`,
      `<text x="${LEFT - 8}" y="${(Number(down(tick)) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`,
    );
  }
  lines.push(
    `<text x="${LEFT + SIDE / 2}" y="${TOP + SIDE + 34}" text-anchor="middle">nominal level</text>`,
    `<text x="14" y="${TOP + SIDE / 2}" text-anchor="middle" transform="rotate(-90 14 ${TOP + SIDE / 2})">share flagged</text>`,
    `<line x1="${across(0)}" y1="${down(0)}" x2="${across(1)}" y2="${down(1)}" stroke="#999" stroke-dasharray="6 4"/>`,
    `<line x1="${across(0.05)}" y1="${down(0)}" x2="${across(0.05)}" y2="${down(1)}" stroke="#ccc"/>`,
  );
  lines.push(`<text x="${LEFT}" y="${TOP + SIDE + 56}">solid: families of shuffled labels; dotted: planted families</text>`);
  for (const [place, { name, curve }] of curves.entries()) {
    const colour = COLOURS[place % COLOURS.length]!;
    const points = (of: "flagged" | "planted"): string => curve.map((point) => `${across(point.level)},${down(point[of])}`).join(" ");
    const y = TOP + SIDE + 78 + 20 * place;
    lines.push(
      `<polyline points="${points("flagged")}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
      `<polyline points="${points("planted")}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="2 3"/>`,
      `<line x1="${LEFT}" y1="${y - 4}" x2="${LEFT + 24}" y2="${y - 4}" stroke="${colour}" stroke-width="1.5"/>`,
      `<text x="${LEFT + 32}" y="${y}">${escapeXml(name)}</text>`,
    );
  }
  return `${[...lines, "</svg>"].join("\n")}\n`;
}
