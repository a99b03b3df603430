/** Reads on what ground each speaker makes each allegation: what is offered, admitted to be missing, promised and delivered. */
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { evidenceRows } from "@hymnsheet/core/evidence/evidence-rows";
import { isProvenGround } from "@hymnsheet/core/evidence/experimental-grounds";
import { linkGrounds } from "@hymnsheet/core/evidence/link-grounds";
import type { GroundedText } from "@hymnsheet/core/evidence/linked-ground";
import { makeLedger } from "@hymnsheet/core/evidence/make-ledger";
import { mayBe, toldOf } from "@hymnsheet/core/evidence/told-of";
import { contentStems } from "@hymnsheet/core/counting/shared-words";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import type { Allegation, AllegationMember } from "@hymnsheet/core/model/allegation";
import type { Span } from "@hymnsheet/core/model/span";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { evidenceTable } from "@hymnsheet/core/model/tables/evidence";
import { infoTable } from "@hymnsheet/core/model/tables/info";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { ledgerTable } from "@hymnsheet/core/model/tables/ledger";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { sentenceScoreTable } from "@hymnsheet/core/model/tables/sentence-score";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { ActorNames } from "@hymnsheet/core/text/actor-names";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts, type TextsReader } from "../store/texts-reader.ts";
import { readAccusedSide } from "./accused-side.ts";
import { gatherAllegations } from "./gather-allegations.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readKnownActors } from "./known-actors.ts";
import { readCuedSources } from "./reported-cues.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";
import { toldSources } from "./told-sources.ts";
import { writeBasisScores } from "./write-basis-scores.ts";

export const evidenceStage: Stage = {
  name: "evidence",
  version: 1,
  reads: [
    sourceTable,
    utteranceTable,
    statementTable,
    actorTable,
    actorNameTable,
    affiliationTable,
    attributionTable,
    claimTable,
    itemTable,
    itemMemberTable,
  ],
  writes: [evidenceTable, ledgerTable, sentenceScoreTable, partTable, infoTable],
  optionsFor: ({ level, encoder }) => [level, encoder],
  isKept: true,
  isDecided: true,
  isWanted: ({ levels }) => levels.includes("judgements"),
  run: runEvidence,
};

async function runEvidence(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, cancel, progress, services, decide } = context;
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const sources = toldSources(await readCuedSources(project, corpus), corpus).map((source) => ({
    ...source,
    // In somebody's own words nothing is told of him by another.
    cues: (source.cues ?? []).map((cue, i) => (isReport(corpus.utterances.rows[source.stretches[i]!.utterance]!) ? cue : undefined)),
  }));
  const claimed = new Map<string, AllegationMember[]>();
  const found = await runSpoken("findGrounds", sources, {
    textsFolder,
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  const allegations = await gatherAllegations(project);
  for (const member of allegations.flatMap(({ members }) => members))
    claimed.set(member.source_id, [...(claimed.get(member.source_id) ?? []), member]);
  const names = new ActorNames(await readKnownActors(project));
  const isOfAccused = await readAccusedSide(project);
  const languages = new Map(sources.map(({ sourceId, language }) => [sourceId, language]));
  const texts = openTexts(textsFolder);
  try {
    function* grounded(): Iterable<GroundedText> {
      for (const [i, { sourceId, language }] of sources.entries()) {
        const grounds = options.level.experimental ? found[i]! : found[i]!.filter(isProvenGround);
        if (grounds.length === 0) continue;
        yield {
          sourceId,
          text: texts.text(sourceId) ?? "",
          pack: findLanguagePack(language),
          stemmer: services.stemmerOf(language),
          grounds,
        };
      }
    }
    const stems = (text: string, sourceId: string): ReadonlySet<string> => {
      const language = languages.get(sourceId) ?? "und";
      return contentStems(text, findLanguagePack(language), services.stemmerOf(language));
    };
    const peopleOf = (sourceId: string) => findLanguagePack(languages.get(sourceId) ?? "und")?.people;
    const makers = new Set(
      allegations.flatMap(({ members }) => members.filter(({ stance }) => stance === "uses").map(({ speakerId }) => speakerId)),
    );
    const links = linkGrounds(grounded(), {
      utterances: corpus.utterances.rows,
      allegations,
      stemsOf: allegationStems(allegations, texts, stems),
      mattersOf: allegationStems(allegations, texts, stems, "paragraphs"),
      namedIn: (sourceId, start, end) => names.find(texts.text(sourceId) ?? "", start, end).map(({ actorId }) => actorId),
      toldOf: (sourceId, sentence, before) =>
        toldOf(
          { text: texts.text(sourceId) ?? "", sentence, before, people: peopleOf(sourceId), isMaker: (actor) => makers.has(actor) },
          names,
        ),
      fits: (sourceId, actorId, pronoun) => mayBe(actorId, pronoun, { people: peopleOf(sourceId), names }),
      isOfAccused,
    });
    const gathered = evidenceRows({
      links,
      allegations,
      actorAt: ({ sourceId, ground }) =>
        (ground.witness && names.find(texts.text(sourceId) ?? "", ground.witness.start, ground.witness.end)[0]?.actorId) ?? null,
    });
    await writer.write(evidenceTable, gathered.rows);
    await writer.write(partTable, gathered.parts);
    await writer.write(ledgerTable, makeLedger(decide(evidenceTable, gathered.rows), gathered));
    await writeBasisScores(context, writer, { corpus, claimed, textOf: (sourceId) => texts.text(sourceId) ?? "" });
  } finally {
    texts.close();
  }
  const missing = sources.map(({ language }) => language).filter((language) => findLanguagePack(language)?.evidence === undefined);
  await writer.write(infoTable, [{ key: "evidence_not_covered", value: noteNotCovered(missing) }]);
}

const isReport = ({ form }: Pick<UtteranceRow, "form">): boolean => form === "indirect" || form === "mixed";

/** Words of each allegation wherever it is made, read once each. */
function allegationStems(
  allegations: readonly Allegation[],
  texts: TextsReader,
  stems: (text: string, sourceId: string) => ReadonlySet<string>,
  of: "claims" | "paragraphs" = "claims",
): (itemId: string) => ReadonlySet<string> {
  const known = new Map(
    allegations.map(({ itemId, members }) => {
      const own = members.filter(({ stance }) => stance === "uses");
      const spans = of === "claims" ? own : own.map((member) => paragraphOf(member, texts.text(member.source_id) ?? ""));
      const words = texts.slices(spans).flatMap(({ text }, i) => [...stems(text, own[i]!.source_id)]);
      return [itemId, new Set(words)] as const;
    }),
  );
  return (itemId) => known.get(itemId) ?? new Set();
}

function paragraphOf({ source_id, span_start, span_end }: Span, text: string): Span {
  const before = text.lastIndexOf("\n\n", span_start);
  const after = text.indexOf("\n\n", span_end);
  return { source_id, span_start: before < 0 ? 0 : before + 2, span_end: after < 0 ? text.length : after };
}
