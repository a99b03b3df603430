import type { LineFilter } from "../components/route.ts";
import type { Line } from "./line.ts";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The lines that hold the searched text and the chosen speaker, in the chosen order; equal ones keep the order by rank. */
export function filterLines(lines: readonly Line[], { text, speakerId, order }: LineFilter): Line[] {
  const wanted = plain(text.trim());
  const kept = lines.filter(
    (line) =>
      (wanted === "" || plain(line.item.text).includes(wanted)) &&
      (speakerId === "" || line.speakers.some((speaker) => speaker.id === speakerId)),
  );
  switch (order) {
    case "rank":
      return kept;
    case "speakers":
      return kept.sort((a, b) => b.item.speaker_count - a.item.speaker_count || a.rank - b.rank);
    case "first":
      return kept.sort((a, b) => (a.item.first_at ?? Infinity) - (b.item.first_at ?? Infinity) || a.rank - b.rank);
    case "length":
      return kept.sort((a, b) => b.item.token_count - a.item.token_count || a.rank - b.rank);
  }
}
