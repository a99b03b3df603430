/** Things that show something, by kind, as alternatives of a phrase. Written by hand from common knowledge and the labelled development half. */

export const papers =
  "document|documents|papers|letter|letters|memo|memos|memorandum|minutes|email|emails|mail|mails|contract|contracts|invoice|invoices|receipt|receipts|ledger|ledgers|file|files|filing|filings|records|transcript|transcripts|messages|" +
  "correspondence|certificate|certificates|register|registers|registry|diary|diaries|log|logs|logbook|notebook|notebooks|deed|deeds|lease|affidavit|affidavits|sheets|notes|page|pages|cable|cables|dossier|archive|archives|accounts|" +
  "statements|binders|binder|folder|copies|copy|extract|protocol|protocols|payslips|timesheets|manifest|manifests|passport|directive|agreement|confirmations|annex|appendix|exhibit|texts|chats|books|paperwork";
/** Papers of many kinds, of which only what they say makes evidence. */
export const reports = "report|reports|paper|statement|note|book|record|list|poster|briefing|message";
export const recordings =
  "recording|recordings|tape|tapes|video|videos|footage|audio|photograph|photographs|photo|photos|pictures|cctv|clip|clips|cassette|voicemail|voicemails|screenshot|screenshots|dashcam|film|films|camera|cameras";
export const figures =
  "figures|statistics|data|numbers|survey|surveys|poll|polls|polling|study|studies|research|estimates|estimate|samples|sample|census|measurements|measurement|readings|index|analysis|analyses|tally|spreadsheet|experiment|experiments|trial|trials|" +
  "projections|forecast|simulation|experts'|count";
/** Bodies whose conclusion is an official finding. */
export const inquirers =
  "inspector|inspectors|auditor|auditors|audit|audits|inquiry|enquiry|inquest|commission|court|courts|judge|judges|tribunal|jury|ombudsman|watchdog|gao|comptroller|coroner|regulator|regulators|investigation|investigations|investigators|" +
  "review|panel|arbitrator|magistrate|magistrates|parliamentarian";
export const found =
  "found|finds|concluded|concludes|concluding|ruled|rules|established|determined|determines|upheld|rebuked|convicted|acquitted|cleared|dismissed|threw|recorded|confirmed|confirms|fined|sanctioned|uncovered|revealed|exonerated|condemned|reported";
/** What a promise or an admission speaks of. */
export const proof = "proof|evidence|proofs";
/** What follows the name of a page, a table. */
export const numbers =
  "#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty";
/** What follows the name of an annex. */
export const letters = `${numbers}|a|b|c|d|e|f|g|h|i|ii|iii|iv`;
/** People without a name who tell something. */
export const others =
  "people|residents|villagers|neighbours|neighbors|neighbour|neighbor|constituents|farmers|workers|drivers|driver|officers|colleagues|colleague|friends|friend|investors|owners|owner|volunteers|growers|members|families|parents|teachers|doctors|" +
  "nurses|nurse|veterans|students|witnesses|officials|official|employees|employee|staff|those|some|many|several|others|everyone|everybody|locals|boys|insiders|insider|sources|source|someone|somebody|experts|businesses|employers|leaders|bloke|fishermen|" +
  "mothers|fathers|patients|customers|sailors|soldiers|guards|guard|clerks|clerk|civil|servants|servant|passers|tenants|landlords|miners|truckers|shopkeepers|aides|aide|girl|boy|cousin|women|men|woman|man";
