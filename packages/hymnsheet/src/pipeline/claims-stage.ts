/** Reads what each speaker asserts, promises and demands, and gathers the charges that are one allegation, whoever makes them. */
import { noteNotCovered } from "@hymnsheet/core/counting/not-covered";
import { levelItems } from "@hymnsheet/core/counting/level-items";
import { readClaimDecisions } from "@hymnsheet/core/claims/claim-decisions";
import { claimFamilies, type FamilyClaim } from "@hymnsheet/core/claims/claim-families";
import { gatherClaims, type GatheredClaim } from "@hymnsheet/core/claims/gather-claims";
import { raiseActs } from "@hymnsheet/core/claims/raise-acts";
import { ActorMentions } from "@hymnsheet/core/text/actor-mentions";
import { ActorNames } from "@hymnsheet/core/text/actor-names";
import { termRarity } from "@hymnsheet/core/claims/term-rarity";
import { actBook, type ActBook } from "@hymnsheet/core/claims/veto-pair";
import { findLanguagePack, languagePacks } from "@hymnsheet/core/languages/registry";
import { actorNameTable } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable } from "@hymnsheet/core/model/tables/affiliation";
import { claimPairTable } from "@hymnsheet/core/model/tables/claim-pair";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable } from "@hymnsheet/core/model/tables/part";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { utteranceTable } from "@hymnsheet/core/model/tables/utterance";
import type { StageWriter } from "../store/store-ports.ts";
import { openTexts } from "../store/texts-reader.ts";
import { encodeClaims } from "./encode-claims.ts";
import { readCorpusFacts } from "./corpus-facts.ts";
import { runSpoken } from "./kernel/run-spoken.ts";
import { readKnownActors } from "./known-actors.ts";
import { readSides } from "./read-sides.ts";
import { readSpokenCorpus } from "./spoken-sources.ts";
import type { Stage, StageContext } from "./stage.ts";

/** Claims compared with each other at most: charges come first, then others in the order of their ids. */
const MOST_COMPARED = 100_000;

export const claimsStage: Stage = {
  name: "claims",
  version: 2,
  reads: [sourceTable, utteranceTable, actorTable, actorNameTable, affiliationTable],
  writes: [claimTable, claimPairTable, partTable, itemTable, itemMemberTable, infoTable],
  optionsFor: ({ encoder }, reviews) => [encoder, readClaimDecisions(reviews).key],
  isWanted: (options) => options.levels.includes("claims"),
  run: runClaims,
};

async function runClaims(context: StageContext, writer: StageWriter): Promise<void> {
  const { project, options, cancel, progress, services, reviews } = context;
  const { textsFolder } = project;
  if (textsFolder === undefined) return;
  const corpus = await readSpokenCorpus(project);
  const found = await runSpoken("findClaims", corpus.sources, {
    textsFolder,
    workers: options.runtime.workers,
    cancel,
    onProgress: (done, total) => progress(done, total, "blocks"),
  });
  const units = new Map(readCorpusFacts(project).facts.flatMap((source) => (source.units ? [[source.id, source.units] as const] : [])));
  const actors = await readKnownActors(project);
  const decisions = readClaimDecisions(reviews);
  const names = new ActorNames(actors);
  const mentions = new ActorMentions(actors, names);
  const nameOf = new Map(actors.map(({ id, names: [name = ""] }) => [id, name]));
  const told: GatheredClaim[] = [];
  const languages: string[] = [];
  const texts = openTexts(textsFolder);
  try {
    for (const [i, { sourceId, language, stretches }] of corpus.sources.entries()) {
      const gathered = gatherClaims(
        {
          sourceId,
          text: texts.text(sourceId) ?? "",
          pack: findLanguagePack(language),
          stemmer: services.stemmerOf(language),
          stretches,
          claims: found[i]!,
          units: units.get(sourceId) ?? [],
        },
        { utterances: corpus.utterances.rows, names, mentions, nameOf: (id) => nameOf.get(id) ?? "", decisions },
      );
      for (const claim of gathered.claims) {
        told.push(claim);
        languages.push(language);
      }
      await writer.write(partTable, gathered.parts);
    }
  } finally {
    texts.close();
  }
  const claims = raiseActs(told, await readSides(project), (id) => decisions.kinds.has(id));
  const order = comparedClaims(claims);
  const compared = order.map((i): FamilyClaim => {
    const { row, compared: claim, text } = claims[i]!;
    const { span_start, span_end, suppressed_by } = row;
    return { ...claim!, span_start, span_end, text, isKept: suppressed_by === "" };
  });
  const encoder = await services.openEncoder(options.encoder);
  const vectors = encoder
    ? await encodeClaims(
        order.map((i) => ({ ...claims[i]!, language: languages[i]! })),
        encoder,
        { cancel, progress },
      )
    : undefined;
  const packs = languagePacks.map((pack) => ({ pack, stemmer: services.stemmerOf(pack.tag) }));
  const books = new Map<string, ActBook | undefined>();
  const bookOf = (claim: number): ActBook | undefined => {
    const language = languages[order[claim]!]!;
    if (!books.has(language)) {
      const words = findLanguagePack(language)?.claims;
      books.set(language, words && actBook(words, (word) => services.stemmerOf(language).stem(word)));
    }
    return books.get(language);
  };
  const { families, pairs } = claimFamilies({
    claims: compared,
    rarity: termRarity(
      compared.map(({ terms }) => terms),
      packs,
    ),
    bookOf,
    decisions,
    ...(vectors ? { vectors } : {}),
  });
  const { items, members } = levelItems("claim", families, corpus.utterances);
  const itemOf = new Map(members.map((member) => [member.owner_id, member.item_id]));
  await writer.write(
    claimTable,
    claims.map(({ row }): ClaimRow => ({ ...row, item_id: itemOf.get(row.claim_id) ?? null })),
  );
  await writer.write(claimPairTable, pairs);
  await writer.write(itemTable, items);
  await writer.write(itemMemberTable, members);
  await writer.write(infoTable, describe(claims, compared.length));
  const missing = corpus.sources.map(({ language }) => language).filter((language) => findLanguagePack(language)?.claims === undefined);
  await writer.write(infoTable, [{ key: "claims_not_covered", value: noteNotCovered(missing) }]);
}

/** Numbers of the claims that are compared: those of speakers, charges first where there are too many. */
function comparedClaims(claims: readonly GatheredClaim[]): number[] {
  const own = claims.flatMap(({ compared }, i) => (compared ? [i] : []));
  if (own.length <= MOST_COMPARED) return own;
  const weight = (i: number): number => (claims[i]!.row.kind === "allegation" ? 0 : 1);
  return own
    .sort((x, y) => weight(x) - weight(y) || (claims[x]!.row.claim_id < claims[y]!.row.claim_id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .sort((x, y) => x - y);
}

function describe(claims: readonly GatheredClaim[], compared: number): InfoRow[] {
  const own = claims.filter((claim) => claim.compared !== undefined).length;
  return own === compared ? [] : [{ key: "limit_claims", value: `${compared} of ${own} claims of speakers were compared: charges first` }];
}
