/** Who turned, who denies what, and which groups were compared over time. */
import type { ConvergenceRow } from "@hymnsheet/core/model/tables/convergence";
import type { DenialRow } from "@hymnsheet/core/model/tables/denial";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ReversalRow } from "@hymnsheet/core/model/tables/reversal";
import type { TermRow } from "@hymnsheet/core/model/tables/term";
import type { DataSource } from "./data-source.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";
import { compareSpots, type Spot, type SpotOf } from "./spots.ts";

/** Somebody who spoke well of the actor before leaving and attacked him or her after. */
export interface Turn {
  readonly row: ReversalRow;
  readonly speaker: Speaker;
  /** By role: the favourable words, the leaving, the attack. */
  readonly places: readonly { readonly role: string; readonly spot: Spot }[];
}

export interface Denial {
  readonly row: DenialRow;
  readonly spot: Spot;
}

/** Two groups in one window of time. */
export interface ConvergenceWindow {
  readonly row: ConvergenceRow;
  /** Occasions at which both spoke in the window; undefined where the file does not say. */
  readonly sharedEvents: number | undefined;
}

export interface GroupPair {
  readonly a: string;
  readonly b: string;
  /** In order of time. */
  readonly windows: readonly ConvergenceWindow[];
  /** Windows in which more is shared than chance gives. */
  readonly beyond: readonly ConvergenceWindow[];
}

export interface Alignment {
  readonly turns: readonly Turn[];
  readonly denials: readonly Denial[];
  /** Those with most beyond chance first, then with most shared. */
  readonly pairs: readonly GroupPair[];
}

/** Above the band of chance; inside it nothing is said of two groups (guard 8). */
export const isBeyond = ({ row }: ConvergenceWindow): boolean => row.shared_count > row.expected_high;

export async function joinAlignment(source: DataSource, spotOf: SpotOf, { speakerOf }: SpeakerBook): Promise<Alignment> {
  const parts = await source.rows<PartRow>("part", { where: { owner_table: "reversal" } });
  const turns = (await source.rows<ReversalRow>("reversal")).map((row): Turn => {
    const own = parts.filter((part) => part.owner_id === `${row.speaker_id}|${row.actor_id}`);
    const places = own.map((part) => ({ role: part.role, spot: spotOf(part, row.speaker_id) }));
    return { row, speaker: speakerOf(row.speaker_id), places: places.sort((x, y) => compareSpots(x.spot, y.spot)) };
  });
  const events = new Map(
    (await source.rows<TermRow>("term", { where: { owner_table: "convergence", name: "shared_events" } })).map((term) => [
      term.owner_id,
      term.value,
    ]),
  );
  const pairs = new Map<string, ConvergenceWindow[]>();
  for (const row of await source.rows<ConvergenceRow>("convergence", { orderBy: ["valid_from"] })) {
    const key = `${row.a_group_id}|${row.b_group_id}`;
    pairs.set(key, [...(pairs.get(key) ?? []), { row, sharedEvents: events.get(`${key}|${row.valid_from}`) }]);
  }
  const weight = (windows: readonly ConvergenceWindow[]): number =>
    windows.reduce((sum, { row }) => sum + Math.max(0, row.shared_count - row.expected_high), 0);
  const shared = (windows: readonly ConvergenceWindow[]): number => windows.reduce((sum, { row }) => sum + row.shared_count, 0);
  return {
    turns: turns.sort((x, y) => x.row.lag_days - y.row.lag_days || (x.speaker.id < y.speaker.id ? -1 : 1)),
    denials: (await source.rows<DenialRow>("denial"))
      .map((row) => ({ row, spot: spotOf(row, row.speaker_id) }))
      .sort((x, y) => compareSpots(x.spot, y.spot)),
    pairs: [...pairs]
      .sort((x, y) => weight(y[1]) - weight(x[1]) || shared(y[1]) - shared(x[1]) || (x[0] < y[0] ? -1 : 1))
      .flatMap(([, windows]): GroupPair[] => {
        const [first] = windows;
        return first === undefined ? [] : [{ a: first.row.a_group_id, b: first.row.b_group_id, windows, beyond: windows.filter(isBeyond) }];
      }),
  };
}
