/** Reads how the accused side answered each allegation, and who denies a connection. */
import { campsOverTime } from "@hymnsheet/core/counting/camps-over-time";
import { collectMoves } from "@hymnsheet/core/counting/collect-moves";
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { contentStems } from "@hymnsheet/core/counting/shared-words";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { Allegation } from "@hymnsheet/core/model/allegation";
import { contentId } from "@hymnsheet/core/model/ids";
import { compareSpans } from "@hymnsheet/core/model/span";
import { accusedInContext } from "@hymnsheet/core/responses/accused-in-context";
import { coverAnswers } from "@hymnsheet/core/responses/cover-answers";
import { linkAnswers } from "@hymnsheet/core/responses/link-answers";
import { isTangible, type SideAnswer, type StandingCharge } from "@hymnsheet/core/responses/side-answer";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import { rounded } from "@hymnsheet/core/algo/rounded";
import { ActorNames } from "@hymnsheet/core/text/actor-names";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { denialTable, type DenialRow } from "@hymnsheet/core/model/tables/denial";
import { evidenceTable } from "@hymnsheet/core/model/tables/evidence";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { responseTable, type ResponseRow } from "@hymnsheet/core/model/tables/response";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { gatherAllegations } from "./gather-allegations.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readKnownActors } from "./known-actors.ts";
import { readCuedSources } from "./reported-cues.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";
import { toldSources } from "./told-sources.ts";

export const responsesStage: Stage = {
  name: "responses",
  version: 1,
  reads: [
    sourceTable,
    utteranceTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    statementTable,
    claimTable,
    itemTable,
    itemMemberTable,
    evidenceTable,
    groupMemberTable,
  ],
  writes: [responseTable, answerCoverageTable, denialTable, partTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runResponses,
};

/** A charge with whom it accuses and when it was first made. */
interface Charge extends StandingCharge {
  readonly allegation: Allegation;
  readonly accusedId: string;
  /** Whether silence may be told of: its words name the accused, or two speakers make it. */
  readonly isSure: boolean;
  readonly since: { readonly from: number; readonly to: number };
  readonly makers: ReadonlySet<string>;
}

const HOUR_MS = 3_600_000;

async function runResponses({ project, options, cancel, progress, services, decide }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const sources = toldSources(await readCuedSources(project, corpus), corpus);
  const run = { textsFolder, workers: options.runtime.workers, cancel };
  const found = await runSpoken("findAnswers", sources, { ...run, onProgress: (done, total) => progress(done, total, "blocks") });
  const grounds = await runSpoken("findGrounds", sources, run);
  const utterances = corpus.utterances.rows;
  const byId = new Map(utterances.map((row) => [row.utterance_id, row]));
  const statements = await allRows<StatementRow>(project, statementTable);
  const affiliations = await allRows<AffiliationRow>(project, affiliationTable);
  const moves = collectMoves(statedAffiliations(affiliations, await allRows<PartRow>(project, partTable)));
  const camps = new Map(campsOverTime(statements, affiliations, moves).map((own, i) => [statements[i]!.statement_id, own] as const));
  const languages = new Map((await allRows<SourceRow>(project, sourceTable)).map(({ source_id, language }) => [source_id, language]));
  const names = new ActorNames(await readKnownActors(project));
  const texts = openTexts(textsFolder);
  try {
    const stemsAt = (sourceId: string, from: number, to: number): ReadonlySet<string> => {
      const language = languages.get(sourceId) ?? "und";
      return contentStems((texts.text(sourceId) ?? "").slice(from, to), findLanguagePack(language), services.stemmerOf(language));
    };
    const charges = (await gatherAllegations(project)).flatMap((allegation): Charge[] => {
      const uses = allegation.members.filter(({ stance }) => stance === "uses");
      const dated = uses.filter(({ saidFrom, saidTo }) => saidFrom !== null && saidTo !== null);
      const first = dated.sort((x, y) => x.saidFrom! - y.saidFrom! || x.saidTo! - y.saidTo!)[0];
      if (first === undefined) return [];
      const inContext = (): string | null =>
        accusedInContext(
          uses.map(({ source_id, span_start: start, span_end: end, speakerId, utteranceId }) => {
            const from = Math.max(byId.get(utteranceId)?.span_start ?? start, start - 1600);
            return { start, end, speakerId, named: names.find(texts.text(source_id) ?? "", from, start) };
          }),
        );
      const accusedId = allegation.accusedId ?? inContext();
      if (accusedId === null) return [];
      const makers = new Set(uses.map(({ speakerId }) => speakerId));
      const stems = new Set(uses.flatMap(({ source_id, span_start, span_end }) => [...stemsAt(source_id, span_start, span_end)]));
      const isSure = allegation.accusedId !== null || makers.size > 1;
      return [
        { allegation, itemId: allegation.itemId, accusedId, makers, stems, isSure, since: { from: first.saidFrom!, to: first.saidTo! } },
      ];
    });
    const bodiesOf = (actor: string, day: number): string[] =>
      affiliations
        .filter((row) => row.actor_id === actor && (row.valid_from ?? day) <= day && (row.valid_to === null || day < row.valid_to))
        .map(({ organisation_id }) => organisation_id);
    const isOfSide = (charge: Charge, speaker: string, statement: string, day: number | null): boolean => {
      if (charge.makers.has(speaker) || day === null || day < charge.since.to) return false;
      if (speaker === charge.accusedId) return true;
      const own = camps.get(statement) ?? [];
      return [charge.accusedId, ...bodiesOf(charge.accusedId, day)].some((body) => own.includes(body) || body === speaker);
    };
    const chargesOf = (utterance: UtteranceRow): Charge[] =>
      charges.filter((charge) => isOfSide(charge, utterance.speaker_id, utterance.statement_id, utterance.said_from));
    const answers: SideAnswer[] = [];
    const denials = new Map<string, DenialRow>();
    sources.forEach(({ sourceId, language }, i) => {
      if (found[i]!.length === 0 && grounds[i]!.length === 0) return;
      const text = texts.text(sourceId) ?? "";
      const common = { sourceId, text, pack: findLanguagePack(language), stemmer: services.stemmerOf(language) };
      for (const { utterance: number, start, end, type, denies, rule, isBare, isGeneral, withWhom } of found[i]!) {
        const utterance = utterances[number]!;
        if (!isVoiceAt("claim", utterance)) continue;
        if (type !== null)
          answers.push({
            ...common,
            start,
            end,
            type,
            rule,
            isBare,
            isGeneral,
            basis: "none",
            utterance,
            paragraph: paragraphAt(text, start, end),
          });
        if (denies === null) continue;
        const named = withWhom ? names.find(text, withWhom.start, withWhom.end).map(({ actorId }) => actorId) : [];
        const others = [...new Set(named)].filter((id) => id !== utterance.speaker_id);
        for (const id of others.length > 0 ? others : [null]) {
          const denial_id = contentId("denial", [sourceId, start, end, utterance.speaker_id, denies, id ?? ""]);
          const place = { source_id: sourceId, span_start: start, span_end: end };
          denials.set(denial_id, { denial_id, ...place, speaker_id: utterance.speaker_id, denies, with_actor_id: id });
        }
      }
      for (const { utterance: number, start, end, act, basis, rule } of grounds[i]!) {
        const utterance = utterances[number]!;
        if ((act !== "basis" && act !== "delivery") || basis === null || !isTangible(basis) || !isVoiceAt("claim", utterance)) continue;
        const paragraph = paragraphAt(text, start, end);
        answers.push({ ...common, start, end, type: "evidence", rule, isBare: false, isGeneral: false, basis, utterance, paragraph });
      }
    });
    const byItem = new Map(charges.map((charge) => [charge.itemId, charge]));
    const rows = new Map<string, ResponseRow>();
    for (const { answer, itemIds } of linkAnswers(answers, ({ utterance }) => chargesOf(utterance)))
      for (const itemId of itemIds) {
        const row = responseRow(answer, byItem.get(itemId)!);
        rows.set(row.response_id, row);
      }
    const responses = [...rows.values()].sort(
      (x, y) =>
        (x.item_id < y.item_id ? -1 : x.item_id > y.item_id ? 1 : 0) || compareSpans(x, y) || (x.response_id < y.response_id ? -1 : 1),
    );
    await writer.write(responseTable, responses);
    await writer.write(
      denialTable,
      [...denials.values()].sort((x, y) => compareSpans(x, y) || (x.denial_id < y.denial_id ? -1 : 1)),
    );
    const kept = decide(responseTable, responses);
    const voiced = new Map<string, Set<string>>();
    for (const row of utterances)
      if (isVoiceAt("claim", row))
        voiced.set(row.statement_id, (voiced.get(row.statement_id) ?? new Set()).add(languages.get(row.source_id) ?? "und"));
    const coverage = charges.flatMap((charge): AnswerCoverageRow[] => {
      const own = statements.filter(
        ({ statement_id, speaker_id, said_from }) => voiced.has(statement_id) && isOfSide(charge, speaker_id, statement_id, said_from),
      );
      const row = coverAnswers(charge.itemId, charge.accusedId, {
        later: own.map(({ statement_id: statementId, said_from }) => ({
          statementId,
          saidFrom: said_from!,
          languages: [...voiced.get(statementId)!],
        })),
        responses: kept.filter(({ item_id }) => item_id === charge.itemId),
      });
      return charge.isSure || row.verdict === "answered" ? [row] : [];
    });
    await writer.write(answerCoverageTable, coverage);
  } finally {
    texts.close();
  }
  const missing = sources.map(({ language }) => language).filter((language) => findLanguagePack(language)?.responses === undefined);
  await writer.write(infoTable, [{ key: "responses_not_covered", value: noteNotCovered(missing) }]);
}

function responseRow({ sourceId, start, end, type, basis, rule, utterance }: SideAnswer, { itemId, since }: Charge): ResponseRow {
  const { said_from: from, said_to: to, speaker_id } = utterance;
  return {
    response_id: contentId("response", [itemId, speaker_id, sourceId, start, end, type]),
    item_id: itemId,
    source_id: sourceId,
    span_start: start,
    span_end: end,
    speaker_id,
    type,
    basis,
    lag_low_hours: from === null ? null : rounded(Math.max(0, from - since.to) / HOUR_MS),
    lag_high_hours: to === null ? null : rounded(Math.max(0, to - since.from) / HOUR_MS),
    confidence: null,
    rule,
  };
}

function paragraphAt(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
