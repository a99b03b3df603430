import type { Extent, FoundAttribution } from "./found-attribution.ts";

/**
 * The words around an attribution's source and cue: the sentences that hold them, less what is quoted or reported in them.
 *
 * @param contents   what to leave out; any order.
 * @param sentences  of the text, ascending.
 * @returns          extents, ascending; empty when the attribution has neither source nor cue.
 */
export function framesOf(attribution: FoundAttribution, contents: readonly Extent[], sentences: readonly Extent[]): Extent[] {
  const anchors = [attribution.source, attribution.cue].filter((extent) => extent !== null);
  const around = sentences.filter((sentence) => anchors.some((anchor) => anchor.start < sentence.end && anchor.end > sentence.start));
  const frames: Extent[] = [];
  for (const sentence of around) {
    let at = sentence.start;
    const inside = contents.filter((content) => content.end > sentence.start && content.start < sentence.end);
    for (const content of inside.toSorted((x, y) => x.start - y.start || x.end - y.end)) {
      if (content.start > at) frames.push({ start: at, end: content.start });
      at = Math.max(at, content.end);
    }
    if (at < sentence.end) frames.push({ start: at, end: sentence.end });
  }
  return frames;
}
