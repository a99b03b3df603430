/**
 * The invented exodus with evidence, answers, targets, demands and alignment as its labels say: rows written by hand from `fixtures/truth`, so that
 * the views are tested on every kind of row, whatever the analyses find today.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { groupBy } from "@hymnsheet/core/algo/group-by";
import { holdingUtterance } from "@hymnsheet/core/counting/holding-utterance";
import { contentId } from "@hymnsheet/core/model/ids";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { MemoryProject } from "./memory-project-reader.ts";
import { voicesProject } from "./sample-voices.ts";

const DAY_MS = 86_400_000;
const LEAVERS = "left:Lantern League";
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

interface Labelled {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly speaker: string;
  readonly items?: readonly string[];
}
/** Labels hold strings, apart from places and counts; each list names its own. */
type Label = Labelled & Readonly<Record<string, string>>;
interface Truth {
  readonly sources: readonly { readonly source: string; readonly file: string }[];
  readonly allegations: readonly {
    readonly item: string;
    readonly text: string;
    readonly about: string;
    readonly speakers: readonly string[];
    readonly members: readonly (Labelled & { readonly stance: "uses"; readonly date_said: string | null })[];
  }[];
  readonly evidence: readonly Label[];
  readonly ledger: readonly { readonly item: string; readonly speaker: string }[];
  readonly responses: readonly Label[];
  readonly answer_coverage: readonly {
    readonly item: string;
    readonly later_statement_count: number;
    readonly first_later: string;
    readonly last_later: string;
    readonly response_count: number;
    readonly verdict: string;
  }[];
  readonly targets: readonly Label[];
  readonly announcements: readonly Label[];
  readonly demands: readonly Label[];
  readonly rulings: readonly (Label & { readonly nth_in_chain: number; readonly reason: Labelled | null })[];
  readonly denials: readonly (Labelled & { readonly denies: string; readonly with: readonly string[] })[];
  readonly reversals: readonly {
    readonly speaker: string;
    readonly actor: string;
    readonly last_favourable: string;
    readonly left: string;
    readonly first_attack: string;
    readonly spans: readonly Labelled[];
  }[];
}

/** What a test wants otherwise than the labels have it. */
export interface EditorialChange {
  /** No answer can be looked for: the accused side says nothing afterwards. */
  readonly isSilent?: boolean;
  /** Two groups share more than chance gives in one window. */
  readonly isBeyond?: boolean;
}

export async function editorialProject({ isSilent = false, isBeyond = true }: EditorialChange = {}): Promise<MemoryProject> {
  const base = await voicesProject();
  const truth = JSON.parse(readFileSync(fileURLToPath(new URL("../../../fixtures/truth/exodus.json", import.meta.url)), "utf8")) as Truth;
  const sources = base.tables["source"] as readonly SourceRow[];
  const idOf = new Map(
    truth.sources.map(({ source, file }) => [
      source,
      sources.find((row) => row.source_id === source || row.path.endsWith(file))?.source_id ?? source,
    ]),
  );
  const place = ({ source, span_start, span_end }: Labelled) => {
    const body = source.replace("#title", "");
    return { source_id: `${idOf.get(body) ?? body}${source.slice(body.length)}`, span_start, span_end };
  };
  const rowsOf = (name: string): readonly object[] => base.tables[name] ?? [];
  const items = new Map(truth.allegations.map(({ item }) => [item, `item_${item}`]));
  const itemOf = (item: string): string => items.get(item) ?? item;
  const perItem = (labels: readonly Label[]) =>
    labels.flatMap((label) => (label.items ?? []).map((item) => ({ label, item: itemOf(item) })));
  const allegations = truth.allegations.flatMap(({ item, text, about, members }) => {
    const told = members.map((member) => {
      const span = place(member);
      const holder = (base.tables["utterance"] as readonly UtteranceRow[]).find(
        (row) =>
          row.source_id === span.source_id &&
          row.speaker_id === member.speaker &&
          row.span_start <= span.span_start &&
          row.span_end >= span.span_end,
      );
      const said = member.date_said === null ? null : at(member.date_said);
      return {
        span,
        member,
        said,
        utterance: holder?.utterance_id ?? "",
        claim: contentId("claim", [itemOf(item), span.source_id, span.span_start]),
      };
    });
    return [{ item: itemOf(item), text, about, told: told.filter(({ utterance }) => utterance !== "") }];
  });
  const utterancesOf = groupBy(base.tables["utterance"] as readonly UtteranceRow[], (row) => row.source_id);
  const wasSaid = (row: { readonly said: number | null }): number => row.said ?? Infinity;
  return {
    texts: base.texts,
    tables: {
      ...base.tables,
      item: [
        ...rowsOf("item"),
        ...allegations.map(({ item, text, about, told }) => ({
          item_id: item,
          level: "claim",
          text,
          about_id: about,
          token_count: text.split(" ").length,
          speaker_count: new Set(told.map(({ member }) => member.speaker)).size,
          source_count: new Set(told.map(({ span }) => span.source_id)).size,
          first_at: Math.min(...told.map(wasSaid)),
          last_at: null,
          surprisal_bits: 0,
          contained_in: null,
          shared_text_id: null,
          suppressed_by: "",
        })),
      ],
      item_member: [
        ...rowsOf("item_member"),
        ...allegations.flatMap(({ item, told }) =>
          told.map(({ span, member, said, utterance, claim }) => ({
            item_id: item,
            owner_table: "claim",
            owner_id: claim,
            ...span,
            utterance_id: utterance,
            speaker_id: member.speaker,
            stance: member.stance,
            said_from: said,
            said_to: said === null ? null : said + DAY_MS,
            edit_share: 0,
            variant_no: null,
            edit_count: null,
          })),
        ),
      ],
      claim: allegations.flatMap(({ item, about, told }) =>
        told.map(({ span, member, utterance, claim }) => ({
          claim_id: claim,
          ...span,
          unit_id: null,
          utterance_id: utterance,
          speaker_id: member.speaker,
          kind: "allegation",
          about_id: about,
          predicate: "",
          modality: "certain",
          is_negated: false,
          item_id: item,
          confidence: null,
          rule: "labelled",
          suppressed_by: "",
        })),
      ),
      evidence: perItem(truth.evidence).map(({ label, item }) => ({
        evidence_id: contentId("evidence", [item, label.source, label.span_start, label["status"] ?? ""]),
        item_id: item,
        claim_id: null,
        speaker_id: label.speaker,
        ...place(label),
        basis: label["basis"],
        relation: label["relation"],
        witness_id: null,
        status: label["status"],
        confidence: null,
        rule: "labelled",
      })),
      ledger: truth.ledger.map(({ item, speaker, ...row }) => ({
        ...row,
        item_id: itemOf(item),
        speaker_id: speaker,
        grade_source: speaker === "lorimar" ? "B" : null,
        grade_information: speaker === "lorimar" ? "2" : null,
      })),
      response: isSilent
        ? []
        : perItem(truth.responses).map(({ label, item }) => ({
            response_id: contentId("response", [item, label.source, label.span_start]),
            item_id: item,
            ...place(label),
            speaker_id: label.speaker,
            type: label["type"],
            basis: label["basis"],
            lag_low_hours: (at(label["date"] ?? "") - at("2031-03-03")) / 3_600_000,
            lag_high_hours: (at(label["date"] ?? "") - at("2031-03-03")) / 3_600_000 + 24,
            confidence: null,
            rule: "labelled",
          })),
      answer_coverage: truth.answer_coverage.map((row) => ({
        item_id: itemOf(row.item),
        side_id: "Lantern League",
        accused_by: "words",
        later_statement_count: isSilent ? 0 : row.later_statement_count,
        first_later_at: isSilent ? null : at(row.first_later),
        last_later_at: isSilent ? null : at(row.last_later),
        language_count: isSilent ? 0 : 1,
        response_count: isSilent ? 0 : row.response_count,
        verdict: isSilent ? "no_later_statement" : row.verdict,
      })),
      target: truth.targets.map((label) => ({
        target_id: contentId("target", [label.source, label.span_start, label["actor"] ?? ""]),
        mention_id: "",
        ...place(label),
        utterance_id: holdingUtterance(utterancesOf.get(place(label).source_id) ?? [], place(label), label.speaker)?.utterance_id ?? "",
        speaker_id: label.speaker,
        actor_id: label["actor"],
        polarity: label["pol"],
        score: 0,
        function: label["fn"],
        about: label["about"],
        area: "",
      })),
      profile: [...rowsOf("profile"), ...profileRows(truth)],
      announcement: truth.announcements.map((label) => ({
        announcement_id: contentId("announcement", [label.source, label.span_start, label["subject"] ?? ""]),
        ...place(label),
        speaker_id: label.speaker,
        subject: label["subject"],
        status: label["status"],
      })),
      demand: truth.demands.map((label) => ({
        demand_id: contentId("demand", [label.source, label.span_start]),
        ...place(label),
        speaker_id: label.speaker,
        addressee_id: label["addressee"],
        item_id: null,
        chain_id: label["chain"],
        status: label["status"],
      })),
      // The second refusal is told at one more place.
      ruling: twice(truth.rulings).map((label) => {
        const asked = truth.demands.find((demand) => demand["chain"] === label["demand"]);
        return {
          ruling_id: contentId("ruling", [label.source, label.span_start]),
          demand_id: asked ? contentId("demand", [asked.source, asked.span_start]) : "",
          ...place(label),
          actor_id: label.speaker,
          outcome: label["outcome"],
          reason_kind: label["reason_kind"],
          nth_in_chain: label.nth_in_chain,
          decided_at: at(label["date"] ?? ""),
        };
      }),
      denial: truth.denials.map((label) => ({
        denial_id: contentId("denial", [label.source, label.span_start]),
        ...place(label),
        speaker_id: label.speaker,
        denies: label.denies,
        with_actor_id: label.with[0] ?? null,
      })),
      reversal: truth.reversals.map((row) => ({
        speaker_id: row.speaker,
        actor_id: row.actor,
        last_favourable_at: at(row.last_favourable),
        left_at: at(row.left),
        first_attack_at: at(row.first_attack),
        lag_days: (at(row.first_attack) - at(row.left)) / DAY_MS,
      })),
      convergence: [0, 1, 2, 3].map((week) => ({
        a_group_id: LEAVERS,
        b_group_id: "Concord Party",
        valid_from: at("2031-03-01") + week * 7 * DAY_MS,
        valid_to: at("2031-03-08") + week * 7 * DAY_MS,
        shared_count: isBeyond && week === 3 ? 5 : week % 2,
        expected_low: 0,
        expected_high: 2,
        p_value: isBeyond && week === 3 ? 0.004 : 0.5,
        lead_group_id: isBeyond && week === 3 ? LEAVERS : null,
      })),
      term: [
        ...rowsOf("term"),
        {
          owner_table: "convergence",
          owner_id: `${LEAVERS}|Concord Party|${at("2031-03-22")}`,
          seq: 0,
          name: "shared_events",
          value: 1,
          unit: "events",
        },
      ],
      actor: [...rowsOf("actor"), { actor_id: LEAVERS, kind: "group", name: "those who left Lantern League", origin: "text" }],
      part: [
        ...rowsOf("part"),
        ...truth.reversals.flatMap((row) =>
          row.spans.map((span, seq) => ({
            owner_table: "reversal",
            owner_id: `${row.speaker}|${row.actor}`,
            role: "favourable",
            seq,
            ...place(span),
          })),
        ),
        ...truth.rulings.flatMap((row) =>
          row.reason === null
            ? []
            : [
                {
                  owner_table: "ruling",
                  owner_id: contentId("ruling", [row.source, row.span_start]),
                  role: "reason",
                  seq: 0,
                  ...place(row.reason),
                },
              ],
        ),
      ],
      info: (rowsOf("info") as readonly { readonly key: string; readonly value: string }[]).map((row) =>
        row.key === "levels_run" ? { ...row, value: "claims,judgements,voices,words" } : row,
      ),
    },
  };
}

/** Labels with a second place of the second refusal: its words without their last. */
function twice(rulings: Truth["rulings"]): Truth["rulings"] {
  const again = rulings.find((label) => label.nth_in_chain === 2);
  return again === undefined ? rulings : [...rulings, { ...again, span_start: again.span_start + 1, span_end: again.span_end - 1 }];
}

/** Shares of a group and its members, from the labelled targets. */
function profileRows({ targets, reversals }: Truth): object[] {
  const leavers = [...new Set([...targets.map((label) => label.speaker), ...reversals.map((row) => row.speaker)])].sort();
  const row = (scope: string, id: string, scheme: string, label: string, count: number, all: number, base: number): object => ({
    scope,
    scope_id: id,
    scheme,
    label,
    count,
    share: all === 0 ? 0 : Math.round((count / all) * 1e6) / 1e6,
    per_1000_words: 1,
    low: all < 2 ? 0 : Math.max(0, count / all - 0.1),
    high: all < 2 ? 1 : Math.min(1, count / all + 0.1),
    base_share: base,
  });
  const of = (scope: string, id: string, own: readonly Label[]): object[] => {
    const done = (name: string): number => own.filter((label) => label["fn"] === name).length;
    const attacks = own.filter((label) => label["fn"] === "attack");
    const aimed = [...new Set(own.map((label) => label["actor"] ?? ""))].sort();
    return [
      ...["acclaim", "attack", "defend", "other"].map((name) => row(scope, id, "function", name, done(name), own.length, 0.2)),
      ...aimed.map((actor) =>
        row(scope, id, "target", actor, attacks.filter((label) => label["actor"] === actor).length, attacks.length, 0.1),
      ),
      row(scope, id, "area", "public_integrity", scope === "speaker" ? 0 : 1, 1, 0.5),
      row(scope, id, "area", "health", 0, 1, 0),
    ];
  };
  return [
    ...of("group", LEAVERS, targets),
    ...leavers.flatMap((id) =>
      of(
        "speaker",
        id,
        targets.filter((label) => label.speaker === id),
      ),
    ),
  ];
}
