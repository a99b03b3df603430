/** Reads how the accused side answered each allegation, and who denies a connection. */
import { messagesOfGroups } from "@hymnsheet/core/messages/group-names";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import { contentStems } from "@hymnsheet/core/counting/shared-words";
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import type { FoundGround } from "@hymnsheet/core/evidence/found-ground";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { SentenceFinders } from "@hymnsheet/core/languages/sentence-finders";
import { contentId } from "@hymnsheet/core/model/ids";
import { compareSpans } from "@hymnsheet/core/model/span";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { denialTable, type DenialRow } from "@hymnsheet/core/model/tables/denial";
import { groupMemberTable } from "@hymnsheet/core/model/tables/group-member";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { responseTable } from "@hymnsheet/core/model/tables/response";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { AccusedSides } from "@hymnsheet/core/responses/accused-side";
import { answerContext } from "@hymnsheet/core/responses/answer-context";
import { coverAnswers, isAnswer, touchesCharge, type SideStatement } from "@hymnsheet/core/responses/cover-answers";
import { coveredCharges } from "@hymnsheet/core/responses/covered-charges";
import { isProvenAnswer } from "@hymnsheet/core/responses/experimental-answers";
import type { FoundAnswer } from "@hymnsheet/core/responses/found-answer";
import { gatherCharges, type ReadText } from "@hymnsheet/core/responses/gather-charges";
import { linkAnswers } from "@hymnsheet/core/responses/link-answers";
import { nearAnswered } from "@hymnsheet/core/responses/near-answered";
import { bodiesByWord, meantPartners } from "@hymnsheet/core/responses/meant-partner";
import { responseRows, type MadeResponse } from "@hymnsheet/core/responses/response-rows";
import { sideAnswers, type FoundOfSide, type SideAnswer } from "@hymnsheet/core/responses/side-answer";
import type { StandingCharge } from "@hymnsheet/core/responses/standing-charge";
import { answersToldOf } from "@hymnsheet/core/responses/told-of";
import { ActorNames, wordsOf } from "@hymnsheet/core/text/actor-names";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { allRows } from "./document-facts.ts";
import { gatherAllegations } from "./gather-allegations.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import type { SpokenSource } from "./kernel/spoken-block.ts";
import { readKnownActors } from "./known-actors.ts";
import { readCuedSources } from "./reported-cues.ts";
import { readSides, type ReadSides } from "./side-facts.ts";
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
    groupMemberTable,
    partTable,
  ],
  writes: [responseTable, answerCoverageTable, denialTable, actorTable, groupMemberTable, infoTable],
  optionsFor: ({ level }) => [level],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runResponses,
};

async function runResponses({ project, options, cancel, progress, services, decide }: StageContext, writer: StageWriter): Promise<void> {
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const utterances = corpus.utterances.rows;
  const sources = toldSources(await readCuedSources(project, corpus), corpus);
  const run = { textsFolder, workers: options.runtime.workers, cancel };
  const all = await runSpoken("findAnswers", sources, { ...run, onProgress: (done, total) => progress(done, total, "blocks") });
  const isTold = (rule: string): boolean => options.level.experimental || isProvenAnswer(rule);
  const statements = await allRows<StatementRow>(project, statementTable);
  const names = new ActorNames(await readKnownActors(project));
  const languages = new Map(sources.map(({ sourceId, language }) => [sourceId, language]));
  const sides = await readSides(project, { statements, names, languages: languages.values() });
  const finders = new SentenceFinders();
  const texts = openTexts(textsFolder);
  try {
    const textOf = (sourceId: string): ReadText => {
      const language = languages.get(sourceId) ?? "und";
      const [pack, stemmer, finder] = [findLanguagePack(language), services.stemmerOf(language), finders.of(language)];
      return { text: texts.text(sourceId) ?? "", pack, stemmer, finder };
    };
    const begins = new Map(utterances.map(({ utterance_id, span_start }) => [utterance_id, span_start]));
    const charges = gatherCharges(await gatherAllegations(project), { textOf, names, beginOf: (id) => begins.get(id) });
    const accused = new AccusedSides(charges, sides);
    // Evidence is looked for only where somebody speaks who is accused.
    const defended = sources.map((source) => ({
      ...source,
      stretches: source.stretches.filter(({ utterance }) => accused.standing(utterances[utterance]!).length > 0),
      cues: source.stretches.flatMap(({ utterance }, k) => (accused.standing(utterances[utterance]!).length > 0 ? [source.cues?.[k]] : [])),
    }));
    const grounds = await groundsOf(defended, run);
    const answers = sources.flatMap(({ sourceId }, i): SideAnswer[] => {
      const { text, pack, stemmer, finder } = textOf(sourceId);
      const said = sideAnswers({ found: all[i]!, grounds: grounds.get(sourceId) ?? [] }, utterances);
      const own = [...said, ...answersToldOf(all[i]!, utterances, { text, finder, names })].filter(
        ({ utterance }) => accused.standing(utterance).length > 0,
      );
      return own
        .map((one) => {
          const answer = namesAccused(one, { text, names, standing: accused.standing(one.utterance) })
            ? { ...one, rule: "says_not_of_accused" }
            : one;
          const turn = answer.utterance.form === "prose" ? 0 : answer.utterance.span_start;
          return { ...answer, sourceId, text, pack, stemmer, ...answerContext(text, answer, finder, turn) };
        })
        .sort((x, y) => x.start - y.start || x.end - y.end || (x.type < y.type ? -1 : 1));
    });
    const standingOf = ({ utterance }: SideAnswer): readonly StandingCharge[] => accused.standing(utterance);
    const told = answers.filter(({ rule }) => isTold(rule));
    const made = responseRows(linkAnswers(told, charges, standingOf));
    const unsure = told.length === answers.length ? [] : responseRows(linkAnswers(answers, charges, standingOf));
    const rows = made.map(({ row }) => row);
    await writer.write(responseTable, rows);
    const bodies = bodiesByWord(
      [...sides.actors.values()].flatMap(({ actor_id: id, kind, name }) => (kind === "organisation" ? [{ id, name }] : [])),
    );
    const found = all.map((own) => own.filter(({ denies, rule }) => denies !== null && isTold(rule)));
    const denials = denialRows({ sources, found, utterances, sides, names, bodies, textOf });
    await writer.write(denialTable, denials);
    await writeGroups(writer, denials, sides);
    const kept = new Set(decide(responseTable, rows).map(({ response_id }) => response_id));
    const counted = made.filter(({ row }) => kept.has(row.response_id));
    await writer.write(
      answerCoverageTable,
      coverageRows(charges, { counted, unsure, accused, sides, statements, utterances, languages, textOf }),
    );
  } finally {
    texts.close();
  }
  const missing = sources.map(({ language }) => language).filter((language) => findLanguagePack(language)?.responses === undefined);
  await writer.write(infoTable, [{ key: "responses_not_covered", value: noteNotCovered(missing) }]);
}

interface NamingContext {
  readonly text: string;
  readonly names: ActorNames;
  readonly standing: readonly StandingCharge[];
}

/** Whether what only says "not" says it of the accused by name. */
function namesAccused({ rule, start, scope }: FoundOfSide, { text, names, standing }: NamingContext): boolean {
  if (rule !== "says_not" || scope === null) return false;
  const named = new Set(names.find(text, start, scope.start).map(({ actorId }) => actorId));
  return standing.some(({ accusedId }) => named.has(accusedId));
}

type Run = Parameters<typeof runSpoken<"findGrounds">>[2];

/** What accused sides lay open, by source. */
async function groundsOf(sources: readonly SpokenSource[], run: Run): Promise<Map<string, readonly FoundGround[]>> {
  const defended = sources.filter(({ stretches }) => stretches.length > 0);
  const grounds = await runSpoken("findGrounds", defended, run);
  return new Map(defended.map(({ sourceId }, i) => [sourceId, grounds[i]!]));
}

interface DenialContext {
  readonly sources: readonly SpokenSource[];
  readonly found: readonly (readonly FoundAnswer[])[];
  readonly utterances: readonly UtteranceRow[];
  readonly sides: ReadSides;
  readonly names: ActorNames;
  readonly bodies: ReadonlyMap<string, string>;
  readonly textOf: (sourceId: string) => ReadText;
}

/** Units between a denial that says not whose tie it is and one by its speaker's side that tells. */
const FARTHEST_OWN = 300;

/**
 * Whether a tie is denied by the one whose it is: in the first person, by the word of a report, or beside a denial in the first person. What others are
 * told to have is nobody's denial.
 */
function isOwnTie({ whose, utterance, start, end }: FoundAnswer, { form }: UtteranceRow, found: readonly FoundAnswer[]): boolean {
  if (whose === "speaker") return true;
  if (form === "indirect" || form === "mixed") return true;
  const isBeside = (other: FoundAnswer): boolean =>
    other.whose === "speaker" && other.utterance === utterance && other.start - end < FARTHEST_OWN && start - other.end < FARTHEST_OWN;
  return whose === "unsaid" && found.some(isBeside);
}

/** One row for each denied tie and each whom it is with, by place. */
function denialRows({ sources, found, utterances, sides, names, bodies, textOf }: DenialContext): DenialRow[] {
  const rows = new Map<string, DenialRow>();
  sources.forEach(({ sourceId }, i) => {
    let last: { readonly end: number; readonly speakerId: string; readonly partners: readonly string[] } | undefined;
    for (const one of found[i]!) {
      const { utterance: number, start, end, denies, withWhom } = one;
      const utterance = utterances[number]!;
      if (denies === null || !isVoiceAt("claim", utterance) || !isOwnTie(one, utterance, found[i]!)) continue;
      const { speaker_id } = utterance;
      const { text, pack, finder } = textOf(sourceId);
      const { before, paragraph } = answerContext(text, { start, end }, finder);
      const question = { text, pack, speakerId: speaker_id, sentence: { start, end }, withWhom, before, bodies };
      // "There is no contact, there is no arrangement": what follows a denial is about whom it was about.
      const isFurther = withWhom === null && last?.speakerId === speaker_id && last.end > paragraph.start;
      const meant = meantPartners(question, names, sides.groups);
      const partners = meant.length === 0 && isFurther ? last!.partners : meant;
      last = { end, speakerId: speaker_id, partners };
      for (const with_actor_id of partners.length > 0 ? partners : [null]) {
        const denial_id = contentId("denial", [sourceId, start, end, speaker_id, denies, with_actor_id ?? ""]);
        rows.set(denial_id, { denial_id, source_id: sourceId, span_start: start, span_end: end, speaker_id, denies, with_actor_id });
      }
    }
  });
  return [...rows.values()].sort((x, y) => compareSpans(x, y) || (x.denial_id < y.denial_id ? -1 : 1));
}

/** Groups of leavers with whom a tie is denied become actors. */
async function writeGroups(writer: StageWriter, denials: readonly DenialRow[], { groups, actors }: ReadSides): Promise<void> {
  const used = new Set(denials.map(({ with_actor_id }) => with_actor_id));
  for (const { groupId, organisationId, memberIds } of groups) {
    if (!used.has(groupId) || actors.has(groupId)) continue;
    const name = messagesOfGroups.leavers(actors.get(organisationId)?.name ?? organisationId);
    await writer.write(actorTable, [{ actor_id: groupId, kind: "group", name, origin: "text" }]);
    await writer.write(
      groupMemberTable,
      [...memberIds].sort().map((actor_id) => ({ group_id: groupId, actor_id })),
    );
  }
}

interface CoverageContext {
  /** Responses that stand. */
  readonly counted: readonly MadeResponse[];
  /** Responses by rules that are not sure enough to be told, with those that are; empty where all are told. */
  readonly unsure: readonly MadeResponse[];
  readonly accused: AccusedSides;
  readonly sides: ReadSides;
  readonly statements: readonly StatementRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly languages: ReadonlyMap<string, string>;
  readonly textOf: (sourceId: string) => ReadText;
}

/** By charge. Cost: statements of each accused side, and charges times those of theirs. */
function coverageRows(charges: readonly StandingCharge[], context: CoverageContext): AnswerCoverageRow[] {
  const { counted, unsure, accused, sides, statements, utterances, languages, textOf } = context;
  const told = new Map<string, { readonly languages: Set<string>; readonly occasions: Set<string> }>();
  for (const { statement_id, source_id, form, wording } of utterances) {
    if (!isVoiceAt("claim", { form, wording })) continue;
    const known = told.get(statement_id) ?? { languages: new Set(), occasions: new Set() };
    known.languages.add(languages.get(source_id) ?? "und");
    known.occasions.add(`source ${source_id}`);
    told.set(statement_id, known);
  }
  const ofSide = new Map<string, SideStatement[]>();
  for (const statement of statements) {
    const where = told.get(statement.statement_id);
    if (where === undefined) continue;
    for (const accusedId of accused.accusedOf(statement)) {
      const { statement_id: statementId, speaker_id: speakerId, event_id, said_from: saidFrom } = statement;
      const occasions = event_id === null ? where.occasions : new Set([...where.occasions, `event ${event_id}`]);
      const isPerson = sides.actors.get(speakerId)?.kind === "person";
      const own = { statementId, isPerson, saidFrom, languages: [...where.languages], occasions };
      const known = ofSide.get(accusedId);
      if (known) known.push(own);
      else ofSide.set(accusedId, [own]);
    }
  }
  const responses = counted.map(({ row, answer }) => {
    const { sourceId, paragraph, utterance } = answer;
    return { itemId: row.item_id, sourceId, paragraph, speakerId: row.speaker_id, statementId: utterance.statement_id, row };
  });
  const byItem = new Map<string, typeof responses>();
  for (const response of responses) byItem.set(response.itemId, [...(byItem.get(response.itemId) ?? []), response]);
  const nameWordsOf = (actorId: string): string[] => wordsOf(sides.actors.get(actorId)?.name ?? "");
  const answering = [...counted, ...unsure].filter(({ row }) => isAnswer(row)).map(({ row }) => row.item_id);
  const answered = new Set(answering);
  const covered = coveredCharges(charges, {
    responses,
    mayBeAnswered: new Set([...answered, ...nearAnswered(charges, answered, nameWordsOf)]),
    isInHouse: (charge) => accused.isInHouse(charge),
    isKnown: (actorId) => sides.actors.get(actorId)?.kind !== "unknown",
  });
  const stemsOf = statementStems(utterances, textOf);
  return covered.flatMap((charge): AnswerCoverageRow[] => {
    const names = nameWordsOf(charge.accusedId);
    const own = {
      statements: ofSide.get(charge.accusedId) ?? [],
      responses: byItem.get(charge.itemId) ?? [],
      touches: (statementId: string) => touchesCharge(charge, stemsOf(statementId), names),
    };
    // Nobody knows what is later than a charge without a day.
    if (charge.since === null && own.responses.length === 0) return [];
    const row = coverAnswers(charge, own);
    return row === null ? [] : [row];
  });
}

/** Stems of what a statement says, looked up once. Cost: linear in its words. */
function statementStems(
  utterances: readonly UtteranceRow[],
  textOf: (sourceId: string) => ReadText,
): (statementId: string) => ReadonlySet<string> {
  const places = new Map<string, UtteranceRow[]>();
  for (const row of utterances) if (isVoiceAt("claim", row)) places.set(row.statement_id, [...(places.get(row.statement_id) ?? []), row]);
  const known = new Map<string, ReadonlySet<string>>();
  return (statementId) => {
    const own =
      known.get(statementId) ??
      new Set(
        (places.get(statementId) ?? []).flatMap(({ source_id, span_start, span_end }) => {
          const { text, pack, stemmer } = textOf(source_id);
          return [...contentStems(text.slice(span_start, span_end), pack, stemmer)];
        }),
      );
    known.set(statementId, own);
    return own;
  };
}
