/** Scores what the program says of one affair against its truth, table by table; reads exported tables alone. */
import type { AffairTables, AffairTruth, FoundSpan, TruthSpan } from "./affair-truth.ts";
import { matchKeys, matchRows, meets, type FoundRow, type LabelledRow, type ScoredTable } from "./match-rows.ts";

/** Share of the attacks of those who left that are on the person, and on the organisation. */
export interface TargetShares {
  readonly attacks: number;
  readonly person: number;
  readonly organisation: number;
  readonly isDirectionRight: boolean;
}

export interface ScoredAffair {
  readonly tables: Readonly<Record<string, ScoredTable>>;
  readonly shares: TargetShares;
}

/** Words of a found place. */
type Words = (row: FoundSpan) => string;

export function scoreAffair(truth: AffairTruth, tables: AffairTables, words: Words): ScoredAffair {
  const known = new Set(truth.speakers.map(({ speaker }) => speaker));
  const itemOf = truthItems(truth, tables);
  const who = (speaker: string): readonly string[] | null => (known.has(speaker) ? [speaker] : null);
  const items = (named: readonly string[] | undefined): readonly string[] | null =>
    named === undefined || named.length === 0 ? null : named;
  const found = (row: FoundSpan, kind: string, checks: FoundRow["checks"]): FoundRow => ({
    source: row.source_id,
    start: row.span_start,
    end: row.span_end,
    text: words(row),
    kind,
    checks,
  });
  const allegations = truth.allegations.flatMap(({ item, about, must_be_found, members }) =>
    members.map((row) =>
      labelled({ ...row, must_be_found: must_be_found && row.must_be_found !== false }, ["allegation"], {
        speaker: who(row.speaker),
        accused: item === "X" ? null : [about, ...(truth.groups[about] ?? [])],
      }),
    ),
  );
  const grounds = tables.evidence.filter(({ status, basis }) => status !== "offered" || (basis !== "none" && basis !== "assertion"));
  return {
    shares: targetShares(truth, tables),
    tables: {
      "claims: allegations": matchRows(
        allegations,
        tables.claim
          .filter(({ kind, suppressed_by }) => kind === "allegation" && suppressed_by === "")
          .map((row) => found(row, "allegation", { speaker: row.speaker_id, accused: row.about_id })),
      ),
      "allegations joined (pairs)": matchKeys(...joinedPairs(truth, tables)),
      evidence: matchRows(
        truth.evidence.map((row) =>
          labelled(row, [row.status === "offered" ? row.basis : row.status], {
            speaker: who(row.speaker),
            relation: [row.relation],
            allegation: items(row.items),
          }),
        ),
        once(
          grounds.map((row) =>
            found(row, row.status === "offered" ? row.basis : row.status, {
              speaker: row.speaker_id,
              relation: row.relation,
              allegation: itemOf.get(row.item_id) ?? "",
            }),
          ),
        ),
      ),
      ...ledgerTables(truth, tables, itemOf),
      responses: matchRows(
        truth.responses.map((row) => labelled(row, [row.type], { speaker: who(row.speaker), allegation: items(row.items) })),
        once(tables.response.map((row) => found(row, row.type, { speaker: row.speaker_id, allegation: itemOf.get(row.item_id) ?? "" }))),
      ),
      "answer coverage": matchKeys(
        truth.answer_coverage.map(({ item, verdict }) => `${item}|${verdict}`),
        tables.answer_coverage.flatMap(({ item_id, verdict }) => (itemOf.has(item_id) ? [`${itemOf.get(item_id)!}|${verdict}`] : [])),
      ),
      denials: matchRows(
        truth.denials.map((row) =>
          labelled(row, [row.denies], {
            speaker: who(row.speaker),
            with: items(row.with.flatMap((name) => [name, ...groupOf(truth, name)])),
          }),
        ),
        tables.denial.map((row) => found(row, row.denies, { speaker: row.speaker_id, with: row.with_actor_id })),
      ),
      demands: matchRows(
        truth.demands.map((row) =>
          labelled({ ...row, also: [] }, ["demand"], { speaker: who(row.speaker), addressee: who(row.addressee), status: [row.status] }),
        ),
        tables.demand.map((row) => found(row, "demand", { speaker: row.speaker_id, addressee: row.addressee_id, status: row.status })),
      ),
      rulings: matchRows(
        truth.rulings.map((row) =>
          labelled(row, [row.outcome], {
            by: who(row.speaker),
            reason: [row.reason_kind, ...(row.also_reason_kind ?? [])],
            nth: [String(row.nth_in_chain)],
          }),
        ),
        tables.ruling.map((row) => found(row, row.outcome, { by: row.actor_id, reason: row.reason_kind, nth: String(row.nth_in_chain) })),
      ),
      announcements: matchRows(
        truth.announcements.map((row) => labelled(row, [row.subject], { speaker: who(row.speaker), status: [row.status] })),
        tables.announcement.map((row) => found(row, row.subject, { speaker: row.speaker_id, status: row.status })),
      ),
      reversals: scoreReversals(truth, tables),
      "targets (recall only)": scoreTargets(truth, tables, found),
      ...sharedTables(truth, tables, words),
    },
  };
}

function labelled(
  row: TruthSpan & { readonly must_be_found?: boolean; readonly also?: readonly string[] },
  kinds: readonly string[],
  checks: LabelledRow["checks"],
): LabelledRow {
  return {
    source: row.source,
    start: row.span_start,
    end: row.span_end,
    text: row.text,
    kinds: [...kinds, ...(row.also ?? [])],
    isSoft: row.must_be_found === false,
    checks,
  };
}

const groupOf = (truth: AffairTruth, name: string): readonly string[] =>
  Object.values(truth.groups).find((members) => members.includes(name)) ?? [];

/** One row for each place and kind: evidence and answers have one for every allegation that they are on. */
function once(rows: readonly FoundRow[]): readonly FoundRow[] {
  const kept = new Map<string, FoundRow>();
  for (const row of rows) {
    const key = `${row.source}|${row.start}|${row.end}|${row.kind}`;
    if (!kept.has(key)) kept.set(key, row);
  }
  return [...kept.values()];
}

const spanOf = ({ source, span_start, span_end }: TruthSpan) => ({ source, start: span_start, end: span_end });
const placeOf = ({ source_id, span_start, span_end }: FoundSpan) => ({ source: source_id, start: span_start, end: span_end });

/** The allegation of the truth at a found place; null where there is none, or only blame without an act. */
function itemAt(truth: AffairTruth, row: FoundSpan): string | null {
  const hit = truth.allegations.find(({ item, members }) => item !== "X" && members.some((one) => meets(spanOf(one), placeOf(row))));
  return hit?.item ?? null;
}

/** For each found allegation that of the truth in which most of its members lie. */
function truthItems(truth: AffairTruth, tables: AffairTables): ReadonlyMap<string, string> {
  const claims = new Set(tables.item.filter(({ level }) => level === "claim").map(({ item_id }) => item_id));
  const votes = new Map<string, Map<string, number>>();
  for (const row of tables.item_member) {
    const item = claims.has(row.item_id) ? itemAt(truth, row) : null;
    if (item === null) continue;
    const own = votes.get(row.item_id) ?? new Map<string, number>();
    votes.set(row.item_id, own.set(item, (own.get(item) ?? 0) + 1));
  }
  return new Map([...votes].map(([id, own]) => [id, [...own].toSorted((x, y) => y[1] - x[1])[0]![0]]));
}

/** Pairs of speakers whom the truth, and whom a found item, joins in one allegation: `A1: finch + obley`. */
function joinedPairs(truth: AffairTruth, tables: AffairTables): [labelled: string[], found: string[], soft: ReadonlySet<string>] {
  const known = new Set(truth.speakers.map(({ speaker }) => speaker));
  const pairsOf = (firmOnly: boolean) =>
    truth.allegations
      .filter(({ must_be_found }) => must_be_found)
      .flatMap(({ item, members }) =>
        pairs(
          members
            .filter(
              ({ stance, must_be_found, speaker }) => known.has(speaker) && stance === "uses" && (!firmOnly || must_be_found !== false),
            )
            .map(({ speaker }) => speaker),
        ).map((pair) => `${item}: ${pair}`),
      );
  const shown = new Set(
    tables.item.filter(({ level, suppressed_by }) => level === "claim" && suppressed_by === "").map(({ item_id }) => item_id),
  );
  const found = [...shown].flatMap((id) => {
    const members = tables.item_member
      .filter(({ item_id, stance }) => item_id === id && stance === "uses")
      .map((row) => ({ speaker: row.speaker_id, item: itemAt(truth, row) }))
      .filter(({ speaker, item }) => item !== null && known.has(speaker));
    return members.flatMap((one, at) =>
      members
        .slice(at + 1)
        .filter((other) => other.speaker !== one.speaker)
        .map((other) => {
          const pair = [one.speaker, other.speaker].toSorted().join(" + ");
          return one.item === other.item ? `${one.item!}: ${pair}` : `${[one.item!, other.item!].toSorted().join("/")}: ${pair}`;
        }),
    );
  });
  return [pairsOf(true), found, new Set(pairsOf(false))];
}

function pairs(names: readonly string[]): string[] {
  const sorted = [...new Set(names)].toSorted();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one} + ${other}`));
}

/** Facts of the ledger by allegation and speaker; several found allegations that are one in truth count together. */
function ledgerTables(truth: AffairTruth, tables: AffairTables, itemOf: ReadonlyMap<string, string>): Record<string, ScoredTable> {
  const keyed = tables.ledger.flatMap((row) => {
    const item = itemOf.get(row.item_id);
    return item === undefined ? [] : [{ ...row, key: `${item}|${row.speaker_id}` }];
  });
  const keys = new Map(truth.ledger.map((row) => [`${row.item}|${row.speaker}`, row]));
  const own = keyed.filter(({ key }) => keys.has(key));
  const facts = (name: "claims_witness" | "admits_none"): ScoredTable =>
    matchKeys(
      truth.ledger.filter((row) => row[name] === true).map(({ item, speaker }) => `${item}|${speaker}`),
      keyed.filter((row) => row[name]).map(({ key }) => key),
      new Set(truth.ledger.filter((row) => row[name] === null).map(({ item, speaker }) => `${item}|${speaker}`)),
    );
  const firm = truth.ledger.filter(({ best_basis }) => best_basis !== null && best_basis !== "none" && best_basis !== "assertion");
  return {
    "ledger: says to have seen": facts("claims_witness"),
    "ledger: admits no proof": facts("admits_none"),
    "ledger: best basis": matchKeys(
      firm.map(({ item, speaker, best_basis }) => `${item}|${speaker}|${best_basis!}`),
      own
        .filter(({ best_basis }) => best_basis !== "none" && best_basis !== "assertion")
        .map(({ key, best_basis }) => `${key}|${best_basis}`),
      new Set(own.flatMap(({ key, best_basis }) => (keys.get(key)!.best_basis === null ? [`${key}|${best_basis}`] : []))),
    ),
  };
}

function scoreReversals(truth: AffairTruth, tables: AffairTables): ScoredTable {
  const day = (date: string | null): string => (date ?? "").slice(0, 10);
  const key = (speaker: string, actor: string, ...days: readonly string[]): string => [speaker, actor, ...days].join("|");
  const of = (row: AffairTruth["reversals"][number]): string =>
    key(row.speaker, row.actor, row.last_favourable, row.left, row.first_attack);
  const isSoft = (row: AffairTruth["reversals"][number]): boolean => row.must_be_found === false;
  const soft = new Set(truth.reversals.filter(isSoft).map(({ speaker, actor }) => key(speaker, actor)));
  const found = tables.reversal.map((row) => ({
    pair: key(row.speaker_id ?? "", row.actor_id ?? ""),
    whole: key(row.speaker_id ?? "", row.actor_id ?? "", day(row.last_favourable_at), day(row.left_at), day(row.first_attack_at)),
  }));
  return matchKeys(
    truth.reversals.filter((row) => !isSoft(row)).map(of),
    found.map(({ whole }) => whole),
    new Set(found.filter(({ pair }) => soft.has(pair)).map(({ whole }) => whole)),
  );
}

/** Clear cases only: a found target inside the words, of the actor, with the polarity. Other targets count neither way. */
function scoreTargets(
  truth: AffairTruth,
  tables: AffairTables,
  found: (row: FoundSpan, kind: string, checks: FoundRow["checks"]) => FoundRow,
): ScoredTable {
  const labels = truth.targets.map((row) => ({ row, label: labelled(row, [`${row.actor} ${row.pol}`], { speaker: [row.speaker] }) }));
  const inside = tables.target.filter((row) =>
    labels.some(({ row: { actor }, label }) => row.actor_id === actor && meets(label, placeOf(row))),
  );
  return matchRows(
    labels.map(({ label }) => label),
    inside.map((row) => found(row, `${row.actor_id} ${row.polarity}`, { speaker: row.speaker_id })),
  );
}

function targetShares(truth: AffairTruth, tables: AffairTables): TargetShares {
  const { speakers, person, organisation, direction } = truth.target_shares;
  const attacks = tables.target.filter(({ speaker_id, function: act }) => speakers.includes(speaker_id) && act === "attack");
  const onPerson = attacks.filter(({ actor_id }) => actor_id === person).length;
  const onOrganisation = attacks.filter(({ actor_id }) => actor_id === organisation).length;
  return {
    attacks: attacks.length,
    person: onPerson,
    organisation: onOrganisation,
    isDirectionRight: direction === "person" ? onPerson > onOrganisation : onOrganisation > onPerson,
  };
}

/** Pairs of speakers who share a passage, a figure or a device; what is shared at another of these levels counts neither way. */
function sharedTables(truth: AffairTruth, tables: AffairTables, words: Words): Record<string, ScoredTable> {
  const all = [...truth.passages, ...truth.figures, ...truth.devices];
  const keys = (shared: AffairTruth["passages"]): string[] =>
    shared.flatMap(({ item, members }) => pairs(members.map(({ speaker }) => speaker)).map((pair) => `${item}: ${pair}`));
  const score = (level: string, own: AffairTruth["passages"]): ScoredTable => {
    const ids = tables.item.filter((item) => item.level === level && item.suppressed_by === "").map(({ item_id }) => item_id);
    const found = ids.flatMap((id) => {
      const members = tables.item_member.filter(({ item_id, stance }) => item_id === id && stance === "uses");
      const hit = [...own, ...all].find((one) => one.members.some((label) => members.some((row) => meets(spanOf(label), placeOf(row)))));
      const name = hit?.item ?? `“${members.length === 0 ? "" : words(members[0]!)}”`;
      return pairs(members.map(({ speaker_id }) => speaker_id)).map((pair) => `${name}: ${pair}`);
    });
    return matchKeys(keys(own), found, new Set(keys(all)));
  };
  return {
    "shared passages (pairs)": score("passage", truth.passages),
    "shared figures (pairs)": score("figure", truth.figures),
    "shared devices (pairs)": score("device", truth.devices),
  };
}
