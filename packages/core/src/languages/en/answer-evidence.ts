import type { AnswerCue } from "../response-words.ts";

const paper =
  "receipt|receipts|record|records|document|documents|paper|papers|contract|contracts|invoice|invoices|minutes|register|registers|ledger|ledgers|letter|letters|email|emails|memo|memos|transcript|transcripts|lease|deed|deeds|certificate|certificates|statement|statements|notebook|diary|diaries|agenda|payroll|books|accounts|file|files|folder|annex|annexes|appendix|scan|scans|correspondence|affidavit|licence|license|permit|permits|timesheet|timesheets|schedule|passport|ticket|tickets|returns|statute|statutes|amendment|bill|legislation|text|map|plans|drawings|warrant|report";
const record =
  "film|footage|video|videos|tape|tapes|recording|recordings|camera|cameras|cctv|webcam|photograph|photographs|photo|photos|picture|pictures|audio|screenshot|screenshots|dashcam|bodycam";
const figure =
  "data|figures|figure|numbers|statistics|count|counts|survey|surveys|poll|polls|polling|study|studies|log|logs|logbook|measurements|readings|samples|tests|sensors|gps|table|tables|chart|charts|research";
const finding =
  "auditor|auditors|audit|audits|court|courts|judge|judges|tribunal|jury|inspector|inspectors|inspectorate|ombudsman|regulator|regulators|commission|commissioner|committee|coroner|prosecutor|prosecutors|police|investigators|investigation|investigations|inquiry|inquiries|review|reviews|recount|marshal|gao|cbo|ethics|counsel|watchdog|department|agency|inspector|bureau|panel|registrar|surveyor";
const shows =
  "show|shows|showed|showing|prove|proves|proved|proven|confirm|confirms|confirmed|demonstrate|demonstrates|demonstrated|list|lists|listed|name|names|record|records|recorded|log|logged|say|says|state|states|stated|reveal|reveals|revealed|attest|attests|indicate|indicates|indicated|document|documents|documented|refute|refutes|contradict|contradicts|bear|bears|make|makes clear|speak|speaks";
const finds =
  "found|finds|find|concluded|concludes|ruled|rules|cleared|clears|exonerated|exonerates|determined|determines|confirmed|confirms|established|certified|certifies|dismissed|acquitted|declined to|closed|verified|validated|upheld|agreed|say|says|said|came";
const lays =
  "publish|publishes|published|publishing|release|releases|released|releasing|attach|attaches|attached|attaching|produced|produce|produces|posted|posting|post|submitted|submits|submit|supplied|supplies|provided|provides|brandished|brandishes|disclosed|enclose|enclosed|circulated|display|displayed|presented|presents|tabled|unveiled|cited|cites|citing|pointed|points|pointing";

/** What an answer brings that a stranger could look at. */
export const evidenceAnswers: readonly AnswerCue[] = [
  {
    type: "evidence",
    basis: "recording",
    rule: "brings_recording",
    isAct: true,
    words: `${record} <4> ${shows}|has|have|had, ${lays} <4> ${record}, there is|was|are a|an|the? ${record}, there's|is a ${record}, see|watch|check the ${record}, ${record} <3> whole|uncut|full|uploaded|online|public`,
    unless: `prove otherwise, shows otherwise, watched <3> tape|film|video|footage, said|says|claims <3> ${record}, comment|comments <2> ${record}`,
  },
  {
    type: "evidence",
    basis: "official_finding",
    rule: "brings_finding",
    words: `${finding} <4> ${finds} <1> no|nothing|that|within|us|me|him|her|them|it|our|my|the|in|not|without|both|lightning|every|all, ${finding} report|reports <5> ${finds}|${shows}, report of|by the <3> ${finding}, exonerated|cleared|acquitted by, total|complete|full exoneration, ${finding} <2> cleared|exonerated|acquitted, repeatedly|independently|officially been? certified|verified|confirmed`,
    unless: "not cleared, yet to, will find, has not found, should find",
  },
  {
    type: "evidence",
    basis: "data",
    rule: "brings_data",
    isAct: true,
    words: `${figure} <3> ${shows}|bear|has|have, by <3> points|percent|per cent|votes|to, according to <3> ${figure}, of the last <2> hundred|thousand|dozen, in a|the <5> poll|survey|study, ${lays} <4> ${figure}, only|just|fewer|less|more than <4> percent|per cent|of the <5> were|was|are|is, weather service|station logged|recorded`,
    unless: "up to the, rent",
  },
  {
    type: "evidence",
    basis: "named_witness",
    rule: "names_witness",
    words:
      "will|can|could|would|'ll <1> confirm|testify|vouch|attest|swear|bear <3> that|it|this|so|me|us|out|to, will|can say so, ask <2> who, ask|just? ask <1> he|she|who|him|her, stood|sat|was|were beside|with|next me|us, was there and, is to testify, testified that|under, witness|witnesses who|confirm|will|say|said|told",
    needs: "who, me, us, him, her, so, that, and, out, inquiry, committee, staff, will, testify, testified",
    unless: "ask yourself, ask not, ask why, told me that you, who told you",
  },
  {
    type: "evidence",
    basis: "document",
    rule: "brings_document",
    words: `${paper} <4> ${shows}, ${lays} <6> ${paper}, ${paper} <3> attached|published|available|pinned|posted|online|public|enclosed|annexed, ${paper} <3> in the|our|my library|office|archive|archives|registry|record|website|site, ${paper} <2> hangs|hang|lies|lie|stands, anyone|everybody|everyone|anybody|you|you're may|can|could|welcome|to <3> read|check|see|inspect|look|examine|consult, look it|them up, available|open for|to inspection|anyone, in writing, in black and white, dated|stamped|signed|countersigned <4> by|in|on, co sponsored|voted <6> bill|amendment|act, sponsored|cosponsored|introduced|authored <6> bill|amendment|legislation|act, under section|article|paragraph, section|article|paragraph|clause|page <1> says|of|states|provides, in <1> when congress`,
    isAct: true,
    unless:
      "prove otherwise, following statement|release|remarks|letter, investigation in connection, no record, no records, no documents, no paper, file a, files a, bill to the, these documents prove otherwise, open letter, records were destroyed, read the statement, statement saying, released a statement, issued a statement, in a statement, a statement that, said in a, report saying, comment on the report, published reports, news report, news reports, media reports, press reports, reports that, for the record, on the record, set the record, broken record, track record",
  },
];
