/**
 * Links what is told of somebody's grounds by another: an outlet that reports him ("she had it from a driver"), its own prose ("for the third she promised
 * a document"). The row is of whom it tells, in the words that tell it. It belongs to his claim beside it; else to what his own words of the same kind
 * belong to; else to the one of his charges whose words it shares; else to the only one that he makes. A telling that fits two is linked to none.
 * Cost: the grounds of a speaker times what is told of them.
 */
import type { Extent } from "../model/extent.ts";
import type { AdmittedMatter } from "./admitted-matter.ts";
import { areOneSentence, claimsIn, firstOfEach, type ClaimedPlace } from "./claimed-places.ts";
import type { LinkedGround } from "./linked-ground.ts";
import type { NearCharges } from "./near-charges.ts";

/** A telling, not yet linked. */
export interface ToldGround extends Pick<LinkedGround, "sourceId" | "ground" | "utterance" | "speakerId" | "stems"> {
  readonly text: string;
  readonly paragraph: Extent;
  /** Stems of its sentence. */
  readonly words: ReadonlySet<string>;
  readonly matter: AdmittedMatter;
}

export interface ToldContext {
  /** Claims of the speaker in the source, by place. */
  readonly here: readonly ClaimedPlace[];
  /** All that he alleges anywhere. */
  readonly everywhere: readonly ClaimedPlace[];
  /** What he alleges in the statement that is reported. */
  readonly inStatement: readonly ClaimedPlace[];
  /** Links of his grounds in his own words. */
  readonly own: readonly LinkedGround[];
  readonly near: NearCharges;
  /** Stems of an allegation's claims. */
  readonly stemsOf: (itemId: string) => ReadonlySet<string>;
}

export function linkTold(told: ToldGround, context: ToldContext): LinkedGround[] {
  const { ground, sourceId } = told;
  const { here, everywhere, inStatement, near } = context;
  const isGeneral = ground.act === "admission" || ground.act === "promise";
  const common = {
    sourceId,
    ground,
    utterance: told.utterance,
    speakerId: told.speakerId,
    stems: told.stems,
    relation: "supports" as const,
  };
  const made = (links: readonly { itemId: string; claimId: string | null }[], link: string): LinkedGround[] =>
    links.filter(({ itemId }) => isMeant(itemId)).map(({ itemId, claimId }) => ({ ...common, itemId, claimId, link }));
  const at = (places: readonly ClaimedPlace[], link: string): LinkedGround[] =>
    made(
      firstOfEach(places).map(({ allegation, claimId, source_id }) => ({
        itemId: allegation.itemId,
        claimId: source_id === sourceId ? claimId : null,
      })),
      link,
    );
  const ways: (() => LinkedGround[])[] = [
    () => at(claimsIn(here, ground.sentence), "same_sentence"),
    () => (isGeneral ? retold() : []),
    () => at(nearestBefore(), "same_paragraph"),
    () => (isGeneral ? [] : retold()),
    () => shared(),
    () => (isGeneral && told.matter.isWhole && told.matter.topic.size === 0 ? at(inStatement, "whole_statement") : []),
    () => at(new Set(everywhere.map(({ allegation }) => allegation.itemId)).size === 1 ? everywhere.slice(0, 1) : [], "only_charge"),
  ];
  for (const way of ways) {
    const links = way();
    if (links.length > 0) return links;
  }
  return [];

  /** What an admission names, the charge must name too. */
  function isMeant(itemId: string): boolean {
    if (ground.act !== "admission" || told.matter.topic.size === 0) return true;
    const stems = context.stemsOf(itemId);
    return [...told.matter.topic].some((stem) => stems.has(stem));
  }

  function nearestBefore(): ClaimedPlace[] {
    const before = claimsIn(here, told.paragraph).filter(({ span_end }) => span_end <= ground.start);
    const nearest = before.at(-1);
    return nearest === undefined ? [] : before.filter((place) => place === nearest || areOneSentence(told.text, place, nearest));
  }

  /** What his own words of this kind belong to: those that share most words with the telling; the only ones where none share any. */
  function retold(): LinkedGround[] {
    const same = context.own.filter((link) => link.ground.act === ground.act && (isGeneral || link.ground.basis === ground.basis));
    const byGround = new Map<string, LinkedGround[]>();
    for (const link of same) {
      const key = `${link.sourceId}|${link.ground.start}|${link.ground.end}`;
      byGround.set(key, [...(byGround.get(key) ?? []), link]);
    }
    const counted = [...byGround.values()].map((links) => ({ links, count: sharedCount(links[0]!.stems, told.words) }));
    const most = Math.max(...counted.map(({ count }) => count));
    const best = counted.filter(({ count }) => count === most).map(({ links }) => links.map(({ itemId }) => itemId).toSorted());
    const [first] = best;
    if (first === undefined || best.some((items) => items.join("|") !== first.join("|"))) return [];
    return made(
      first.map((itemId) => ({ itemId, claimId: null })),
      "retold",
    );
  }

  function shared(): LinkedGround[] {
    const item = near.among(new Set(everywhere.map(({ allegation }) => allegation.itemId)), told.words);
    return item === undefined ? [] : made([{ itemId: item, claimId: null }], "same_words");
  }
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
