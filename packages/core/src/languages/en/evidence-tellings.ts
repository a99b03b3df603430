import type { GroundRule } from "../evidence-words.ts";
import { papers, recordings } from "./evidence-nouns.ts";

const unnamed = "unnamed|anonymous|unidentified|undisclosed|unspecified|nameless|unattributed";
const says = "said|says|saying|claimed|claims|insisted|insists|maintained|maintains|told|added|adds|explained|admitted|conceded";

/** What is told of somebody in the third person: on what he relies, as what he offers himself. */
export const tellings: readonly GroundRule[] = [
  {
    rule: "told_to_have_seen",
    act: "basis",
    basis: "own_testimony",
    isOther: true,
    phrases: [
      "offered|offers|presented|presents|put|puts|named|names|gave|gives|called|calls|described|describes himself|herself|themselves|themself <3> as|forward <2> witness|witnesses|eyewitness",
      "relied|relies|rests|rested|drew|draws|based <3> on|upon his|her|their own? <2> memory|recollection|eyes|observation|observations|presence|testimony|experience",
      "spoke|speaks|writes|wrote|talked from|of <1> what he|she|they <2> saw|seen|heard|witnessed",
      `${says} <5> he|she|they <1> sat|stood|watched|looked|waited|listened <3> beside|next|in|at|through|from|when|on|by|opposite|behind|as|while`,
      `${says} <5> he|she|they had|was|were been? <1> sitting|standing|parked|waiting|watching|seated|hiding|listening <3> beside|next|in|at|through|from|when|on|by|opposite|behind|outside|there|as|while`,
      "claimed|claims|claiming|professed|professes to <1> have <2> been|sat|stood|watched <3> in|at|beside|there|present|next|by",
    ],
    unless: ["sat|stood down|back|by", "saw|seen <2> television|tv|news"],
  },
  {
    rule: "told_to_have_heard",
    act: "basis",
    basis: "hearsay",
    isOther: true,
    phrases: [
      `relied|relies|relying|rests|rested|leans|leaned|leant|based|drew|draws <3> on|upon <3> ${unnamed}|hearsay|rumour|rumor|rumours|rumors|gossip|secondhand|somebody|someone|others`,
      `cited|cites|citing|quoted|quotes|quoting|invoked|invokes|mentioned|mentions|named|names <3> ${unnamed}`,
      `attributed|attributes|attributing|ascribed|ascribes|credited|credits|put|puts it|this|that|the|his|her|them <5> to|down <4> ${unnamed}|driver|source|sources|rumour|rumor|someone|somebody|friend|colleague|others`,
      `${says} <3> that? he|she|they had|has|was|were|have been? <1> told|informed|assured|heard $`,
      `${says} <3> that? he|she|they had|has|was|were|have been? <1> told|informed|assured by|that|so|it|this|of|about`,
      `${says} <3> that? he|she|they had|has|have heard|learned|learnt|gathered|understood <1> that|it|this|so|from|of|about|the`,
      "would|could|will <2> say|tell|name|reveal|give|add <2> only|no|little|nothing|merely <3> that|source|more <3> he|she|they had|heard|was|it|than",
      "rests|rested|relies|relied|turns|hangs|depends <3> on|upon <3> word|say|account|gossip|hearsay|rumour|rumor <3> of|others|unnamed",
    ],
    unless: ["his|her|their lawyers|lawyer|doctor|doctors", "told to"],
  },
  {
    rule: "told_to_hold",
    act: "basis",
    basis: "document",
    isOther: true,
    phrases: [
      `relied|relies|relying|rests|rested|based|drew|draws|pointed|points|pointing|referred|refers|appealed|appeals <3> on|upon|to <4> ${papers}|letter|report|log|sheet|ledger|entries`,
      `produced|produces|showed|shows|presented|presents|displayed|displays|brandished|brandishes|waved|waves|handed|circulated|exhibited|tabled <4> ${papers}|${recordings}|letter|log|sheet|copies|copy|photographs`,
      `backed|backs|supported|supports|illustrated|documented <5> with|by <3> ${papers}|${recordings}|letter|letters|log|sheet|figures|statistics|data`,
    ],
    unless: ["bill|legislation|letter <3> asking|calling|urging", "if|whether"],
  },
];
