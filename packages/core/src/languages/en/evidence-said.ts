import type { GroundRule } from "../evidence-words.ts";
import { numbers, papers } from "./evidence-nouns.ts";

const part = "paragraph|line|sentence|clause|entry|section|page|item|column|footnote|heading|subject|minute|passage|postscript|note";
/** What a paper says, in its words or in its place. */
export const said: readonly GroundRule[] = [
  {
    rule: "paper_quoted",
    act: "basis",
    basis: "document",
    isQuoting: true,
    phrases: [
      `first|second|third|fourth|fifth|last|final|next|opening|closing|same|following|relevant|key ${part}`,
      `${part} ${numbers}`,
      `the|this|that|her|his|their|our|an|its <1> ${papers}|letter|note|entry|log|sheet|email|report <4> reads|read|says|said|ran|runs|states|stated|begins|began|ends|ended|continues|goes|put|puts|is`,
      "i|we quote|read",
      "it|which reads|read|says|runs|ran|states|begins|ends",
    ],
    unless: ["bill|bills|legislation|act|amendment|speech|statement", "full text of"],
  },
  {
    rule: "paper_has",
    act: "basis",
    basis: "document",
    after: "thing",
    phrases: [
      `under|for|on|against|at <4> # <4> it|they has|have|had|shows|show|gives|give|lists|records|puts|put|names|says`,
      `it|they puts|put|lists|logs|times|dates|enters|records|places|has|have|gives him|her|them|the|a|an|his <6> at|in|out|as|on|under|for|to <1> #|page|line|debit|credit|name`,
      `it|they carries|carry|bears|bear|has|have <2> signature|signatures|initials|stamp|seal|letterhead|date|name|handwriting`,
      `i|we <1> have|had seen|read|held|examined|copied|inspected|handled it|them|both|one|all`,
      `i've|we've <1> seen|read|held|examined|copied|inspected|handled it|them|both|one|all`,
      `i|we have|hold|keep|kept|possess|own it|them|one|both|mine <2> in|at|here|safe|still|with|under|before`,
      `i|we kept|keep|have|hold|made|took my|our|a|the copy|copies|original|originals|duplicate|photocopy|scan`,
    ],
    unless: ["bill|bills|legislation|act|amendment|budget|plan|law", "have had|no|not|never <2> seen|read"],
  },
  {
    rule: "paper_exists",
    act: "basis",
    basis: "document",
    phrases: [
      `${papers}|letter|photograph|recording|log|sheet exists|exist|survives|survive <2> in|which|that|where|showing|with|from|of|saying|and`,
      `there exists <2> ${papers}|letter|log|sheet`,
      `under|through|by|in|from|via|using the? freedom|foi <3> information|act|law|request|requests <18> answer|answered|reply|replied|response|came|shows|show|showed|reveals|revealed|obtained|disclosed|received|released|list|lists|told|given|got`,
      `answer|answered|reply|response|obtained|disclosed|released|received|revealed|got|published|shows <8> freedom of information`,
      `answer|answered|reply|response|obtained|disclosed|released|received|revealed|got <6> foi|records request|requests|act`,
      `i|we have|had|i've|we've been|gone|went|looked|read|worked|combed|sat <1> through|over <3> entries|accounts|books|ledger|${papers}|invoices|pages|register|receipts|vouchers`,
      `i|we have|had|i've|we've checked|compared|matched|examined|inspected|read <3> entries|accounts|books|${papers}|invoices|pages|receipts|vouchers|log|entry`,
      `signature|signatures|initials|handwriting|name on|at|under|beneath|below|against <6> is|are|was|were <2> his|hers|mine|theirs|not|forged|the|councillor|mr|mrs|ms|minister|mayor`,
      `letter|report|audit|${papers}|log|inquiry|figures|finding|findings <2> disposes|dispose|disposed of`,
      `${papers}|letter|report|audit|log|finding|findings <2> gives|give|gave the lie`,
      `${papers}|letter|report|audit|log|finding|findings|pages <2> bears|bear|bore|bears him|her|me|us|them|this|it|that out`,
      `${papers}|letter|report|audit|log|finding|findings|pages <2> puts|put|lays|laid <4> to rest|bed`,
      `${papers}|log|ledger|letter|report|pages <4> tells|tell|told a|another|the <1> different|another|same|rest|other <1> story|tale`,
      `${papers}|log|entries|figures|two <1> tally|tallied|tallies|match|matched|agree with|his|her|the|exactly|to|up`,
      `${papers}|log|entries|sheet|letter speaks|speak for itself|themselves`,
    ],
    unless: ["bill|bills|legislation|act of|amendment|budget", "if|whether|should|must", "asked for a copy"],
  },
];
