/** Bench `voices`: megabytes of text a second of processor time, for the whole search of a text and for its parts, and the share that was tagged. */
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { SentenceFinder } from "@hymnsheet/core/text/sentences";
import { findAffiliations } from "@hymnsheet/core/voices/affiliation-mentions";
import { findDeclaredSources } from "@hymnsheet/core/voices/declared-sources";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import { listPeople } from "@hymnsheet/core/voices/people-list";
import { peopleLexicon } from "@hymnsheet/core/voices/people-lexicon";
import { findRoles } from "@hymnsheet/core/voices/people-roles";
import { findPeople } from "@hymnsheet/core/voices/people";
import { resolveSources } from "@hymnsheet/core/voices/resolve-sources";
import { saidTimes } from "@hymnsheet/core/voices/said-time";
import { VoiceSearch } from "@hymnsheet/core/voices/search-voices";
import { wordingsOf } from "@hymnsheet/core/voices/wording";
import { englishTagger } from "hymnsheet";
import type { BenchRequest } from "./bench-request.ts";
import { keepResult, table, type Figures } from "./results.ts";
import { readVoiceTexts, type VoiceText, type VoiceTexts } from "./voice-texts.ts";

const PACK = findLanguagePack("en")!;
/** The best of so many rounds counts. */
const ROUNDS = 3;

/** Processor time since then: other work on the machine hardly changes it. */
function processorMs(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function searchOf({ speakers }: VoiceTexts): (text: VoiceText) => number {
  const search = new VoiceSearch({ speakers, dates: parseIsoDate, taggerOf: () => englishTagger });
  return ({ text, date, speakerId }) =>
    search.search({ text, language: "en", isTitle: false, published: parseIsoDate(date), speakerId, mayBeRelease: false }).taggedUnits;
}

/** Milliseconds of processor time of every part over all texts, in one round. */
function timeParts({ texts, speakers }: VoiceTexts): Map<string, number> {
  const list = listPeople(speakers, peopleLexicon(PACK), parseIsoDate);
  const finder = new SentenceFinder({ language: PACK.tag, cues: PACK });
  const spent = new Map<string, number>();
  const part = <T>(name: string, run: () => T): T => {
    const from = process.cpuUsage();
    const result = run();
    spent.set(name, (spent.get(name) ?? 0) + processorMs(from));
    return result;
  };
  for (const { text, date, speakerId } of texts) {
    const published = parseIsoDate(date);
    const at = published?.from ?? null;
    const isOwnText = speakerId !== null;
    const { attributions } = part("attributions", () => findAttributions(text, { pack: PACK, tagger: englishTagger, isOwnText }));
    const people = part("names", () => findPeople(text, list, PACK));
    const sentences = part("sentences", () => finder.all(text));
    const roles = part("roles", () => findRoles(text, people, list, at));
    const sources = part("sources", () => resolveSources(text, attributions, { list, pack: PACK, at, people, roles, sentences }));
    part("wording", () => wordingsOf(text, attributions, sources, { pack: PACK, sentences }));
    part("times", () => saidTimes(text, attributions, sources, { pack: PACK, published, sentences }));
    const scene = { text, people, roles, sentences, list, at, quoted: [], speakerId, usualBody: () => "" };
    part("affiliations", () => findAffiliations(scene, PACK));
    part("declared_sources", () => findDeclaredSources(text, people, PACK));
  }
  return spent;
}

function measure(texts: VoiceTexts): Figures {
  const bytes = texts.texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const units = texts.texts.reduce((sum, { text }) => sum + text.length, 0);
  const perSecond = (ms: number): number => Math.round(bytes / ms / 10) / 100;
  let [best, tagged] = [Infinity, 0];
  const parts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    // Names taken apart in the round before are forgotten.
    const search = searchOf(texts);
    const from = process.cpuUsage();
    tagged = texts.texts.reduce((sum, text) => sum + search(text), 0);
    best = Math.min(best, processorMs(from));
    for (const [name, ms] of timeParts(texts)) parts.set(name, Math.min(parts.get(name) ?? Infinity, ms));
  }
  return {
    texts: texts.texts.length,
    text_mb: Math.round(bytes / 1e5) / 10,
    tagged_share: Math.round((tagged / units) * 1000) / 1000,
    mb_per_second: perSecond(best),
    parts_mb_per_second: Object.fromEntries([...parts].map(([name, ms]) => [name, perSecond(ms)])),
  };
}

/** Texts of which no sentence is tagged. */
function untagged(texts: VoiceTexts): VoiceTexts {
  const search = searchOf(texts);
  return { ...texts, texts: texts.texts.filter((text) => search(text) === 0) };
}

function print(name: string, figures: Figures): void {
  const { parts_mb_per_second: parts, ...whole } = figures;
  const rows = [...Object.entries(whole), ...Object.entries(parts as Figures).map(([part, rate]) => [`  ${part}, MB/s`, rate] as const)];
  console.log(`\nvoices: ${name}`);
  console.log(table(rows.map(([key, value]) => [key, String(value)])));
}

export async function benchVoices(request: BenchRequest): Promise<void> {
  const releaseCount = request.isQuick ? 1000 : 5000;
  const kinds = await readVoiceTexts(releaseCount);
  const figures: Record<string, Figures> = {};
  for (const texts of kinds) {
    figures[texts.name] = measure(texts);
    print(texts.name, figures[texts.name]!);
    if (texts.name !== "releases") continue;
    figures["releases_untagged"] = measure(untagged(texts));
    print("releases of which nothing is tagged", figures["releases_untagged"]);
  }
  if (request.isKept) console.log(`kept in ${keepResult("voices", { setting: { releases: releaseCount }, figures })}`);
}
