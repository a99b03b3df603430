/** What else could bring two groups together (guard 8): events at which both speak and those whom both attack. */
import type { KnownConvergence } from "@hymnsheet/core/brief/tell-alignment";
import { rankTargets } from "@hymnsheet/core/brief/tell-targets";
import { campsOverTime } from "@hymnsheet/core/counting/camps-over-time";
import { collectMoves } from "@hymnsheet/core/counting/collect-moves";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { convergenceTable, type ConvergenceRow } from "@hymnsheet/core/model/tables/convergence";
import { eventTable, type EventRow } from "@hymnsheet/core/model/tables/event";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import type { BriefReader } from "./brief-lines.ts";
import { readAttacks } from "./brief-targets.ts";

/** Events and rivals named in one sentence. */
const NAMED = 3;
const GENERATION_MS = 25 * 365.25 * 86_400_000;

/** All comparisons; only those above the chance band are looked at more closely. Cost: linear in statements, where there is any such. */
export async function readConvergence(from: BriefReader): Promise<KnownConvergence[]> {
  const { reader, actorName } = from;
  const rows = await reader.rows<ConvergenceRow>(convergenceTable);
  const unknown = (row: ConvergenceRow): KnownConvergence => ({ row, events: [], rivals: [], people: new Set() });
  if (rows.every((row) => row.shared_count <= row.expected_high)) return rows.map(unknown);
  const statements = await reader.rows<StatementRow>(statementTable);
  const affiliations = await reader.rows<AffiliationRow>(affiliationTable);
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: affiliationTable.name } });
  const camps = campsOverTime(statements, affiliations, collectMoves(statedAffiliations(affiliations, parts)));
  const names = new Map((await reader.rows<EventRow>(eventTable)).map((event) => [event.event_id, event.name]));
  const attacks = (await readAttacks(from)).filter(({ actor_id }) => from.isFit(actor_id));
  const inWindow = (row: ConvergenceRow, group: string): StatementRow[] =>
    statements.filter(
      (one, index) =>
        camps[index]?.includes(group) && one.said_from !== null && one.said_from >= row.valid_from && one.said_from < row.valid_to,
    );
  const lastWords = new Map<string, number>();
  for (const { speaker_id: id, said_from: said } of statements) lastWords.set(id, Math.max(lastWords.get(id) ?? said ?? 0, said ?? 0));
  // A town or a ship bears the name of somebody who spoke last a generation ago.
  const isLongSilent = (id: string, from: number): boolean => lastWords.has(id) && from - (lastWords.get(id) ?? 0) > GENERATION_MS;
  return rows.map((row): KnownConvergence => {
    if (row.shared_count <= row.expected_high) return unknown(row);
    const [a, b] = [inWindow(row, row.a_group_id), inWindow(row, row.b_group_id)];
    const eventsOf = (own: readonly StatementRow[]): Set<string> => new Set(own.flatMap(({ event_id }) => event_id ?? []));
    const speakersOf = (own: readonly StatementRow[]): Set<string> => new Set(own.map(({ speaker_id }) => speaker_id));
    const attackedBy = (own: readonly StatementRow[]): [string, number][] => {
      const speakers = speakersOf(own);
      return rankTargets(attacks.filter(({ speakerId }) => speakers.has(speakerId)));
    };
    const [eventsB, attackedB] = [eventsOf(b), new Set(attackedBy(b).map(([id]) => id))];
    const events = [...eventsOf(a)].filter((id) => eventsB.has(id)).sort();
    const rivals = attackedBy(a).filter(
      ([id]) => attackedB.has(id) && id !== row.a_group_id && id !== row.b_group_id && !isLongSilent(id, row.valid_from),
    );
    return {
      row,
      events: events.slice(0, NAMED).map((id) => names.get(id) ?? id),
      rivals: rivals.slice(0, NAMED).map(([id]) => actorName(id)),
      people: new Set([...speakersOf(a), ...speakersOf(b)]),
    };
  });
}
