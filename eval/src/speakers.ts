/**
 * Evaluation `speakers`: who is meant. On the labelled passages of `fixtures/voices` the labelled sources are resolved, by default on the half
 * that rules are written against; on releases of the US Congress the speaker is withheld and asked for, with the members as the user's list.
 * `--half held-out` is for measuring a finished version only; `--seeds` draws other releases.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "@hymnsheet/core/languages/en/english";
import type { Extent } from "@hymnsheet/core/model/extent";
import type { FoundAttribution } from "@hymnsheet/core/voices/found-attribution";
import { peopleLexicon } from "@hymnsheet/core/voices/people-lexicon";
import { listPeople } from "@hymnsheet/core/voices/people-list";
import { nameWord } from "@hymnsheet/core/voices/person-name";
import { speakerOfRelease } from "@hymnsheet/core/voices/release-speaker";
import { resolveSources } from "@hymnsheet/core/voices/resolve-sources";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { dataFolder, readReleases, type Release } from "./releases.ts";
import { repositoryFolder } from "./repository.ts";
import { keepResult, show, table } from "./results.ts";

interface LabelledPassage {
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly form: FoundAttribution["form"];
    readonly source: Extent | null;
    readonly cue: Extent | null;
    readonly content: readonly Extent[];
    readonly speaker: string | null;
    readonly parent: string | null;
  }[];
}

/** `right` and `wrong` name somebody; `open` names nobody although the text does; `nobody` is right to; `too_much` names somebody where the label does not. */
type Verdict = "right" | "wrong" | "open" | "nobody" | "too_much";
type Tally = Record<Verdict, number>;

/** The first seed was used while the weights were chosen; figures are reported on the second. */
const SEEDS = [77];
const RELEASES = 5000;
const lexicon = peopleLexicon(english);
const noDate = (): null => null;

export async function evaluateSpeakers(request: EvaluationRequest): Promise<void> {
  const half = request.half === "held-out" ? "held-out" : "development";
  const byRule = resolveLabelled(half);
  console.log(`\nspeakers, ${half}: labelled sources\n`);
  const line = (name: string, tally: Tally): string[] => [
    name,
    ...[tally.right, tally.wrong, tally.open, tally.nobody, tally.too_much].map(String),
  ];
  console.log(table([["rule", "right", "wrong", "open", "nobody", "too much"], ...[...byRule].map(([rule, tally]) => line(rule, tally))]));
  const folder = dataFolder();
  const seeds = request.seeds ?? SEEDS;
  const releases = folder === null ? [] : await releaseFigures(folder, seeds, request.isQuick ? RELEASES / 10 : RELEASES);
  if (folder === null) console.log("\nHYMNSHEET_DATA is not set: no releases of Congress.");
  else {
    const shares = releases.map(({ seed, named, right, wrong }) => [
      String(seed),
      String(named),
      show(right / named),
      show(wrong / named),
      show(1 - (right + wrong) / named),
    ]);
    console.log(`\n${table([["seed", "name their member", "right", "wrong", "open"], ...shares])}`);
  }
  if (request.isKept)
    console.log(
      `kept in ${keepResult("speakers", { setting: { half, seeds, releases: RELEASES }, figures: { labelled: Object.fromEntries(byRule), releases } })}`,
    );
}

function resolveLabelled(half: string): Map<string, Tally> {
  const passages = JSON.parse(readFileSync(join(repositoryFolder, "fixtures", "voices", `${half}.json`), "utf8")) as LabelledPassage[];
  const list = listPeople([], lexicon, noDate);
  const tallies = new Map<string, Tally>();
  for (const { text, date, attributions: labelled } of passages) {
    const place = new Map(labelled.map(({ id }, index) => [id, index]));
    const attributions = labelled.map(({ form, source, cue, content, parent }): FoundAttribution => ({
      form,
      rule: "",
      cueClass: "speech",
      source,
      cue,
      content,
      parent: parent === null ? null : (place.get(parent) ?? null),
    }));
    const resolved = resolveSources(text, attributions, { list, pack: english, at: Date.parse(date) });
    for (const [index, { speaker, form, how }] of resolved.entries()) {
      const verdict = judge(labelled[index]!.speaker, speaker.kind === "named" ? speaker.name : null);
      for (const key of ["all", `${form}, ${how}`]) {
        const tally = tallies.get(key) ?? { right: 0, wrong: 0, open: 0, nobody: 0, too_much: 0 };
        tally[verdict]++;
        tallies.set(key, tally);
      }
    }
  }
  return new Map([...tallies].sort(([x], [y]) => (x === "all" ? -1 : y === "all" ? 1 : x < y ? -1 : 1)));
}

function judge(gold: string | null, found: string | null): Verdict {
  if (gold === null) return found === null ? "nobody" : "too_much";
  if (found === null) return "open";
  return untitled(gold) === untitled(found) ? "right" : "wrong";
}

/** Labels leave titles out except where nothing else is known. */
function untitled(name: string): string {
  const words = name.split(/\s+/u).map(nameWord);
  return words.filter((word, index) => index === words.length - 1 || !lexicon.isTitle(word)).join(" ");
}

interface ReleaseFigures {
  readonly seed: number;
  readonly named: number;
  /** The owner is the member, or the members who issue it together include the member. */
  readonly right: number;
  readonly rightTogether: number;
  readonly wrong: number;
}

async function releaseFigures(folder: string, seeds: readonly number[], count: number): Promise<ReleaseFigures[]> {
  const all: Release[] = [];
  for await (const release of readReleases(folder)) all.push(release);
  const members = new Map(all.map(({ speaker_id, speaker }) => [speaker_id, { speaker_id, name: speaker, aliases: [] }]));
  const list = listPeople([...members.values()], lexicon, noDate);
  return seeds.map((seed) => {
    let [state, named, right, rightTogether, wrong] = [seed, 0, 0, 0, 0];
    for (let drawn = 0; drawn < count; drawn++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const release = all[Math.floor((state / 2_147_483_648) * all.length)]!;
      if (!namesMember(release)) continue;
      named++;
      const { owner, issuers } = speakerOfRelease(release.text, list, english);
      const isMember = (speaker: (typeof issuers)[number]): boolean => speaker.kind === "listed" && speaker.actorId === release.speaker_id;
      const isTogether = owner === null && issuers.length > 1;
      if (owner !== null ? isMember(owner) : issuers.some(isMember)) right++;
      else if (owner !== null || isTogether) wrong++;
      if (isTogether && issuers.some(isMember)) rightTogether++;
    }
    return { seed, named, right, rightTogether, wrong };
  });
}

const OFFICE =
  "(?:Reps?\\.?|Sens?\\.?|Senators?|Congress(?:man|woman|men)|Representatives?|Chair(?:man|woman)?|Member|Mr\\.|Mrs?\\.|Ms\\.|Dr\\.|Speaker|Leader|Whip)";

/** Whether a text names its member by given name or office and family name, with up to three words between: told without the program's own rules. */
function namesMember({ speaker, text }: Release): boolean {
  const words = speaker.replace(/ Jr\.$/u, "").split(" ");
  const [given, family] = [words[0]!, words.at(-1)!].map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`(?:${given}|${OFFICE})\\s+(?:[A-Z][\\p{L}.'\u2019"\u201c\u201d()-]*,?\\s+){0,3}${family}`, "iu").test(text);
}
