/** Reads whom a speaker praises, attacks and defends, on what ground, and what he or she is for. */
import { groupBy } from "@hymnsheet/core/algo/group-by";
import { unpackAgenda } from "@hymnsheet/core/agenda/agenda-list";
import { agendaProfiles, concentrationTerms, type ProfileDeed, type ProfileStatement } from "@hymnsheet/core/agenda/agenda-profiles";
import { agendaScoreRows } from "@hymnsheet/core/agenda/agenda-rows";
import { colourMention } from "@hymnsheet/core/agenda/colour-mention";
import type { ColouredMention, SourceAgenda } from "@hymnsheet/core/agenda/read-agenda";
import { sentenceSchemes } from "@hymnsheet/core/agenda/score-sentences";
import { putPolarity } from "@hymnsheet/core/agenda/mention-signs";
import type { MentionWeights } from "@hymnsheet/core/agenda/score-mention";
import { openTargetModel, scoreTarget } from "@hymnsheet/core/agenda/score-target";
import { encodeTarget } from "@hymnsheet/core/agenda/target-states";
import { targetWords } from "@hymnsheet/core/agenda/target-words";
import { collectMoves } from "@hymnsheet/core/counting/collect-moves";
import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { isOwnWords, isVoiceAt } from "@hymnsheet/core/counting/own-words";
import { statedAffiliations } from "@hymnsheet/core/counting/stated-affiliations";
import { toldOnce } from "@hymnsheet/core/counting/told-once";
import type { PolicyArea } from "@hymnsheet/core/languages/agenda-words";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { trainedModels } from "@hymnsheet/core/languages/trained";
import { contentId } from "@hymnsheet/core/model/ids";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { mentionTable, type MentionRow } from "@hymnsheet/core/model/tables/mention";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { profileTable } from "@hymnsheet/core/model/tables/profile";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import { campsOverTime } from "@hymnsheet/core/counting/camps-over-time";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { withAskedLanguages } from "./asked-languages.ts";
import { readAgendaActors } from "./agenda-actors.ts";
import { leadersOf, utteranceHomes } from "./agenda-homes.ts";
import { readCorpusFacts } from "./corpus-facts.ts";
import { allRows } from "./document-facts.ts";
import type { AgendaSourcePlace } from "./kernel/agenda-block.ts";
import { cutBlocks } from "./kernel/cut-blocks.ts";
import { runBlocks } from "./kernel/run-blocks.ts";
import { readSpokenCorpus, type SpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Sentences whose scores are kept at most; beyond, those of given units and of charges. A sentence is reckoned at 120 units. */
const MOST_SCORED = 60_000;
const SENTENCE_UNITS = 120;
/** Mentions that an encoder reads at most. */
const MOST_ENCODED = 5_000;

export const agendaStage: Stage = {
  name: "agenda",
  version: 7,
  reads: [sourceTable, utteranceTable, actorTable, actorNameTable, affiliationTable, statementTable, claimTable, mentionTable, partTable],
  writes: [mentionTable, targetTable, profileTable, sentenceScoreTable, termTable, infoTable],
  optionsFor: ({ encoder, agenda }) => [encoder, agenda],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runAgenda,
};

async function runAgenda(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, cancel, progress, services } = context;
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const affiliations = await allRows<AffiliationRow>(project, affiliationTable);
  const moves = collectMoves(statedAffiliations(affiliations, await allRows<PartRow>(project, partTable)));
  const claims = context
    .decide(claimTable, await allRows<ClaimRow>(project, claimTable))
    .filter(({ suppressed_by }) => suppressed_by === "");
  const given = await allRows<MentionRow>(project, mentionTable);
  const sources = sourcesOf(
    corpus,
    claims,
    given,
    new Map(readCorpusFacts(project).facts.map((source) => [source.id, source.units ?? []])),
  );
  const size = sources.reduce((sum, { stretches }) => sum + stretches.reduce((own, { start, end }) => own + end - start, 0), 0);
  const keepsAll = size / SENTENCE_UNITS <= MOST_SCORED;
  const encoder = await services.openEncoder(options.encoder);
  const own = unpackAgenda(options.agenda);
  const areas: readonly PolicyArea[] = own ?? findLanguagePack("en")?.agenda?.areas ?? [];
  const leadership = new Set(sources.flatMap(({ language }) => findLanguagePack(language)?.agenda?.leaders ?? []));
  const firstSource = cutBlocks(sources);
  const step = {
    textsFolder,
    sources,
    firstSource,
    actors: await readAgendaActors(project),
    leaders: leadersOf(affiliations, leadership),
    homes: utteranceHomes(corpus.utterances.rows, affiliations, moves),
    areas: own,
    keepsAll,
    keepsAsked: encoder?.encodeViews !== undefined,
  };
  const found = (
    await runBlocks("readAgenda", step, firstSource.length - 1, {
      workers: options.runtime.workers,
      cancel,
      onProgress: (done: number, total: number) => progress(done, total, "blocks"),
    })
  ).flat();
  const info = [
    { key: "agenda_not_covered", value: noteNotCovered(sources.filter((_, i) => found[i] === null).map(({ language }) => language)) },
  ];
  if (!keepsAll)
    info.push({
      key: "limit_agenda",
      value: `more than ${MOST_SCORED} sentences: scores of given units and of sentences with an allegation only`,
    });
  if (own !== null) info.push({ key: "agenda_not_named", value: notNamed(own, found) });
  const targets: TargetRow[] = [];
  const topics = [...new Set(areas.map(({ domain }) => domain))];
  const read = await recolour(context, sources, found);
  for (const [i, source] of read.entries()) {
    const { sourceId, given: givenHere } = sources[i]!;
    if (source === null) {
      targets.push(...givenHere.map((mention) => neutralTarget(sourceId, mention)));
      continue;
    }
    await writer.write(sentenceScoreTable, agendaScoreRows(sourceId, source.lines, topics));
    const rows = source.mentions.map((mention) => targetRow(sourceId, mention, corpus, areas));
    targets.push(...rows);
    await writer.write(
      mentionTable,
      source.mentions.flatMap((mention, k) => (mention.givenId === null ? [mentionRow(rows[k]!, mention)] : [])),
    );
  }
  const seen = new Set(sources.map(({ sourceId }) => sourceId));
  for (const { source_id, mention_id, actor_id, span_start, span_end } of given)
    if (!seen.has(source_id))
      targets.push(neutralTarget(source_id, { id: mention_id, actorId: actor_id, start: span_start, end: span_end }));
  await writer.write(targetTable, targets);
  const statements = await allRows<StatementRow>(project, statementTable);
  const camps = campsOverTime(statements, affiliations, moves);
  await writeProfiles(writer, {
    corpus,
    sources,
    found: read,
    targets: context.decide(targetTable, targets),
    statements,
    camps,
    areas,
    claims,
  });
  await writer.write(infoTable, info);
}

/** Names of the user's problems of which no sentence anywhere has a word; empty where every one is named. */
function notNamed(areas: readonly PolicyArea[], found: readonly (SourceAgenda | null)[]): string {
  const named = new Set(found.flatMap((source) => source?.named ?? []));
  return areas.flatMap(({ name }, place) => (named.has(place) ? [] : [name])).join("; ");
}

function sourcesOf(
  { sources }: SpokenCorpus,
  claims: readonly ClaimRow[],
  given: readonly MentionRow[],
  units: ReadonlyMap<string, AgendaSourcePlace["units"]>,
): AgendaSourcePlace[] {
  const claimsOf = groupBy(claims, ({ source_id }) => source_id);
  const givenOf = groupBy(given, ({ source_id }) => source_id);
  return withAskedLanguages(sources, (id) => givenOf.has(id) || (units.get(id) ?? []).length > 0).map((source): AgendaSourcePlace => {
    const own = claimsOf.get(source.sourceId) ?? [];
    const extent = ({ span_start: start, span_end: end }: ClaimRow) => ({ start, end });
    return {
      ...source,
      units: units.get(source.sourceId) ?? [],
      given: (givenOf.get(source.sourceId) ?? []).map(({ mention_id: id, actor_id: actorId, span_start: start, span_end: end }) => ({
        id,
        actorId,
        start,
        end,
      })),
      charges: own.flatMap((claim) =>
        claim.kind === "allegation" && claim.about_id !== claim.speaker_id
          ? [{ ...extent(claim), actorId: claim.about_id, isDenied: claim.is_negated }]
          : [],
      ),
      plans: own.filter(isPlan).map(extent),
    };
  });
}

const isPlan = ({ kind }: ClaimRow): boolean => kind === "promise" || kind === "proposal";

/** Colours mentions anew with an encoder's view of them, where the run has one that gives views of words and they are not too many. */
async function recolour(
  { services, options, project }: StageContext,
  sources: readonly AgendaSourcePlace[],
  found: readonly (SourceAgenda | null)[],
): Promise<readonly (SourceAgenda | null)[]> {
  const encoder = await services.openEncoder(options.encoder);
  const count = found.reduce((sum, source) => sum + (source?.mentions.length ?? 0), 0);
  if (encoder?.encodeViews === undefined || count > MOST_ENCODED || project.textsFolder === undefined) return found;
  const texts = openTexts(project.textsFolder);
  try {
    const all: (SourceAgenda | null)[] = [];
    for (const [i, source] of found.entries()) {
      const { language, sourceId } = sources[i]!;
      const pack = findLanguagePack(language);
      const models = pack && trainedModels.get(pack.tag);
      if (source === null || !models) {
        all.push(source);
        continue;
      }
      const { packed, cues } = await models.targetSentiment();
      const model = openTargetModel(packed, cues);
      // Written by the evaluation that trains them; the loader does not know the names of the schemes.
      const weights = (await models.agenda()) as unknown as MentionWeights;
      const text = texts.text(sourceId) ?? "";
      const mentions: ColouredMention[] = [];
      for (const mention of source.mentions) {
        const { asked, start, end } = mention;
        if (asked === null) {
          mentions.push(mention);
          continue;
        }
        const target = { start, end };
        const question = { text, target, ...asked };
        putPolarity(asked.signs, scoreTarget(model, question, await encodeTarget(encoder, targetWords(question), cues)));
        mentions.push({ ...mention, colour: colourMention({ ...question, weights }) });
      }
      all.push({ ...source, mentions });
    }
    return all;
  } finally {
    texts.close();
  }
}

function targetRow(
  sourceId: string,
  { start, end, actorId, givenId, utterance, colour, area }: ColouredMention,
  { utterances }: SpokenCorpus,
  areas: readonly PolicyArea[],
): TargetRow {
  const row = utterances.rows[utterance];
  const mentionId = givenId ?? contentId("mention", [sourceId, start, end, actorId]);
  return {
    target_id: contentId("target", [sourceId, mentionId]),
    mention_id: mentionId,
    source_id: sourceId,
    span_start: start,
    span_end: end,
    utterance_id: row?.utterance_id ?? "",
    speaker_id: row?.speaker_id ?? "",
    actor_id: actorId,
    ...colour,
    area: areas[area]?.id ?? "",
  };
}

const neutralTarget = (sourceId: string, { id, actorId, start, end }: AgendaSourcePlace["given"][number]): TargetRow => ({
  target_id: contentId("target", [sourceId, id]),
  mention_id: id,
  source_id: sourceId,
  span_start: start,
  span_end: end,
  utterance_id: "",
  speaker_id: "",
  actor_id: actorId,
  polarity: "neutral",
  score: 0,
  function: "other",
  about: "none",
  area: "",
});

const mentionRow = ({ mention_id, source_id, span_start, span_end, actor_id }: TargetRow, { form }: ColouredMention): MentionRow => ({
  mention_id,
  source_id,
  span_start,
  span_end,
  actor_id,
  form,
  is_given: false,
  confidence: null,
});

interface ProfileFacts {
  readonly corpus: SpokenCorpus;
  readonly sources: readonly AgendaSourcePlace[];
  readonly found: readonly (SourceAgenda | null)[];
  readonly targets: readonly TargetRow[];
  readonly statements: readonly StatementRow[];
  readonly camps: readonly (readonly string[])[];
  readonly areas: readonly PolicyArea[];
  readonly claims: readonly ClaimRow[];
}

async function writeProfiles(writer: StageWriter, facts: ProfileFacts): Promise<void> {
  const { corpus, sources, found, targets, statements, camps, areas, claims } = facts;
  const { rows, groups } = corpus.utterances;
  const chosen = toldOnce(rows);
  const statementOf = new Map(rows.map(({ utterance_id, statement_id }) => [utterance_id, statement_id]));
  const spoken = statements.map(({ statement_id: id, speaker_id, party, token_count: words }, i): ProfileStatement => ({
    id,
    words,
    scopes: [
      ...voicesOf(speaker_id, groups ?? new Map()).map((voice) => ({ scope: "speaker" as const, id: voice })),
      ...(party === "" ? [] : [{ scope: "organisation" as const, id: party }]),
      ...camps[i]!.filter((camp) => camp.startsWith("left:")).map((camp) => ({ scope: "group" as const, id: camp })),
    ],
  }));
  const deeds = found.flatMap((source): ProfileDeed[] =>
    (source?.deeds ?? []).flatMap(([utterance, counts]) => {
      const { utterance_id, statement_id } = rows[utterance]!;
      return chosen.has(utterance_id)
        ? counts.flatMap((count, k) =>
            Array.from({ length: count }, () => ({ label: sentenceSchemes.function[k]!, statementId: statement_id })),
          )
        : [];
    }),
  );
  const own = targets.filter(({ utterance_id, speaker_id, actor_id }) => chosen.has(utterance_id) && speaker_id !== actor_id);
  const scopesOf = new Map(spoken.map(({ id, scopes }) => [id, scopes.map((scope) => `${scope.scope}|${scope.id}`)]));
  const spokenOf = new Map<string, Set<string>>();
  for (const { utterance_id, actor_id, function: deed } of own)
    if (deed !== "other")
      for (const key of scopesOf.get(statementOf.get(utterance_id)!) ?? [])
        spokenOf.set(key, (spokenOf.get(key) ?? new Set()).add(actor_id));
  const attacks = own
    .filter(({ function: deed }) => deed === "attack")
    .map(({ actor_id: label, utterance_id }) => ({ label, statementId: statementOf.get(utterance_id)! }));
  const targetRows = agendaProfiles({ scheme: "target", deeds: attacks, statements: spoken, labels: [], alsoOf: spokenOf });
  const planned = new Map<string, number>();
  sources.forEach(({ sourceId, plans }, i) =>
    plans.forEach(({ start, end }, k) => planned.set(`${sourceId}|${start}|${end}`, found[i]?.planAreas[k] ?? -1)),
  );
  const utterances = new Map(rows.map((row) => [row.utterance_id, row]));
  const plans = claims.filter(isPlan).flatMap(({ source_id, span_start, span_end, utterance_id }): ProfileDeed[] => {
    const area = areas[planned.get(`${source_id}|${span_start}|${span_end}`) ?? -1];
    const utterance = utterances.get(utterance_id);
    return area && utterance && isVoiceAt("claim", utterance) && (chosen.has(utterance_id) || !isOwnWords(utterance))
      ? [{ label: area.id, statementId: utterance.statement_id }]
      : [];
  });
  const areaRows = agendaProfiles({ scheme: "area", deeds: plans, statements: spoken, labels: areas.map(({ id }) => id) });
  await writer.write(profileTable, [
    ...agendaProfiles({ scheme: "function", deeds, statements: spoken, labels: sentenceSchemes.function }),
    ...targetRows,
    ...areaRows,
  ]);
  await writer.write(termTable, [...concentrationTerms(targetRows), ...concentrationTerms(areaRows)]);
}
