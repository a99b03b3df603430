import type { LanguagePack } from "../languages/language-pack.ts";
import { bodyOfChange, type AffiliationScene } from "./affiliation-bodies.ts";
import type { AffiliationMention } from "./affiliation-mentions.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import { resolveRole } from "./resolve-roles.ts";
import { openingDeterminer, readOpeningRole } from "./role-phrase.ts";
import { WordSpotter } from "./word-spotter.ts";

/**
 * Roles that the text gives its people: with "of" a body they say that somebody belongs to it; former ones say that he or she has left it.
 * A sentence that opens with "The former treasurer" says so of the one person of the text it means.
 */
export function affiliationsOfRoles(scene: AffiliationScene, pack: LanguagePack): AffiliationMention[] {
  const found: AffiliationMention[] = [];
  for (const role of scene.roles) {
    if (role.origin !== "text" || role.start === null || role.end === null) continue;
    const written = scene.text.slice(role.start, role.start + role.phrase.headEnd);
    found.push(...ofRole(scene, pack, { start: role.start, end: role.end, who: role.who, written, isFormer: role.phrase.isFormer }));
  }
  const { text, list } = scene;
  for (const sentence of formerSigns(list.lexicon).isIn(text, 0, text.length) ? scene.sentences : []) {
    const written = scene.text.slice(sentence.start, sentence.end);
    if (openingDeterminer(written, scene.list.lexicon) !== "the") continue;
    const phrase = readOpeningRole(written, scene.list.lexicon);
    if (phrase === null || !phrase.isFormer || phrase.determiner !== "the") continue;
    const answer = resolveRole(phrase, scene.roles, null, scene.list);
    if (answer.kind !== "one") continue;
    const role = written.slice(0, phrase.headEnd);
    const comma = scene.text.indexOf(",", sentence.start);
    const end = comma < 0 || comma > sentence.end ? sentence.start + phrase.headEnd : comma;
    found.push(...ofRole(scene, pack, { start: sentence.start, end, who: answer.who, written: role, isFormer: true }));
  }
  return found;
}

interface WrittenRole {
  readonly start: number;
  readonly end: number;
  readonly who: number;
  readonly written: string;
  readonly isFormer: boolean;
}

function ofRole(scene: AffiliationScene, pack: LanguagePack, role: WrittenRole): AffiliationMention[] {
  const body = bodyOfChange(scene, role, role.start, role.who, false);
  const isOf = body !== null && belongingOf(pack).test(scene.text.slice(role.start, body.start));
  if (!isOf && !role.isFormer) return [];
  const organisation = isOf ? body.name : scene.usualBody(role.who);
  if (organisation === "") return [];
  const since = /\b(\d{4})\b/u.exec(scene.text.slice(role.start, role.end));
  return [
    {
      start: role.start,
      end: role.end,
      who: role.who,
      organisation,
      role: writtenRole(role.written),
      change: role.isFormer ? "leaves" : "none",
      from: since === null ? null : Date.UTC(Number(since[1]), 0, 1),
      to: null,
      rule: role.isFormer ? "former" : "apposition",
    },
  ];
}

const signs = new WeakMap<PeopleLexicon, WordSpotter>();

/** Words without which no role of a text is a former one. */
function formerSigns(lexicon: PeopleLexicon): WordSpotter {
  let spotter = signs.get(lexicon);
  if (spotter === undefined)
    signs.set(lexicon, (spotter = new WordSpotter(["ex", ...lexicon.words.formerly.map((word) => /\p{L}+/u.exec(word)?.[0] ?? word)])));
  return spotter;
}

const belongings = new WeakMap<LanguagePack, RegExp>();

/** "of the" at the end of a stretch. */
function belongingOf(pack: LanguagePack): RegExp {
  let belonging = belongings.get(pack);
  if (belonging === undefined)
    belongings.set(pack, (belonging = new RegExp(`\\b(?:${(pack.affiliations?.belonging ?? []).join("|")}) (?:the )?$`, "iu")));
  return belonging;
}

/** A role without its determiner and "former". */
export const writtenRole = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an|its|his|her|their|my|our) /u, "")
    .replace(/^(?:former|ex-) ?/u, "");
